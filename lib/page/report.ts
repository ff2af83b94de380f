/** A report on how a page was read, to be copied into a bug report: no text of the page, no address beyond the host, no names. */
import type { PageReading } from './read-page';

/** Lines `key: value` without personal data. `version` is the extension's. */
export function readingReport(reading: PageReading, version: string): string {
  const { listing, provenance, pageKind } = reading;
  const { sources, blocks, structured } = listing;
  const counts = { heading: 0, paragraph: 0, item: 0, row: 0 };
  for (const block of blocks) counts[block.kind]++;
  const host = URL.canParse(sources.url) ? new URL(sources.url).hostname : 'unknown';
  const lines: Record<string, string> = {
    version,
    host,
    site: reading.site,
    layout: `${reading.adapter}, ${reading.health}`,
    page: `${pageKind.kind}, ${pageKind.score}: ${pageKind.cues.map(({ cue, points }) => `${cue} ${points}`).join('; ')}`,
    title: `${sources.title.length} characters from ${provenance.title ?? 'nowhere'}`,
    employer: `${sources.company.length} characters from ${provenance.company ?? 'nowhere'}`,
    place: `${sources.location.length} characters from ${provenance.location ?? 'nowhere'}`,
    text: `${sources.text.length} characters from ${reading.textFrom}${listing.truncated ? ', cut' : ''}`,
    blocks: Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
    structured: structured
      ? Object.keys(structured).join(', ')
      : reading.staleStructuredData
        ? 'of another listing'
        : 'none',
    frame: reading.listingFrame ? 'yes' : 'no',
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}
