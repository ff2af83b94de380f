/** How a listing that was found in the page is told to the background, which reads what its words say. */
import type { ReadingMessage } from '../messages';
import type { PageReading } from '../page/read-page';

export function describeListing(reading: PageReading): ReadingMessage {
  const { canonicalId, site, listing } = reading;
  return { canonicalId, site, url: listing.sources.url, listing };
}
