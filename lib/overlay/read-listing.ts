/** What the words of a page say, and how it is told to the background. */
import type { PageReading } from '../page/read-page';
import { readPosting } from '../posting/read-posting';
import type { ReadListing } from './session';

export function describeListing(reading: PageReading): ReadListing {
  const { posting } = readPosting(reading.listing);
  const { canonicalId, site, listing } = reading;
  return { reading, posting, message: { canonicalId, site, url: listing.sources.url, posting } };
}
