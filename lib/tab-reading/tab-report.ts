/** What a page says of itself when the toolbar or the side panel asks: its words, without a node of it and nothing put into it. */
import * as z from 'zod';
import { type ReadingMessage, readingSchema } from '../messages';
import type { PageReading } from '../page/read-page';

/** Parsed where it arrives: it comes from the page's process. */
export const tabReportSchema = z.strictObject({
  /** Null where the page has no address that can be kept, or no text. */
  reading: readingSchema.nullable(),
  siteName: z.string().max(200),
  adapter: z.string().max(60),
  health: z.enum(['site-layout', 'fell-back', 'generic', 'nothing-readable']),
  kind: z.enum(['posting', 'list', 'article', 'other']),
  /** The gate's opinion and the cues for it. */
  worth: z.boolean(),
  cues: z.array(z.string().max(200)).max(60),
  /** The frame is the tab's own page. */
  top: z.boolean(),
});
export type TabReport = z.infer<typeof tabReportSchema>;

/** The reading as the session takes it; nothing can be marked from outside the page. */
export function readingOf({
  reading,
  siteName,
  adapter,
  health,
  kind,
}: Pick<TabReport, 'siteName' | 'adapter' | 'health' | 'kind'> & { reading: ReadingMessage }): PageReading {
  const { canonicalId, site, listing } = reading;
  return {
    listing,
    site,
    siteName,
    canonicalId,
    adapter,
    health,
    provenance: { title: null, company: null, location: null },
    textFrom: 'page',
    staleStructuredData: false,
    pageKind: { kind, score: 0, cues: [] },
    container: null,
    listingFrame: null,
    rangeOf: () => null,
  };
}
