import { confidenceOf } from './confidence';
import type { Listing } from './listing';
import type { Evidence, Fact } from './posting';

/**
 * Title, company and location as the page gives them: its own words first, what structured data claims otherwise.
 */
export function readHeader(listing: Listing, field: 'title' | 'company' | 'location'): Fact<string> | null {
  const visible = listing.sources[field];
  if (visible.trim() !== '') {
    const start = visible.length - visible.trimStart().length;
    const end = visible.trimEnd().length;
    return headerFact(visible.slice(start, end), {
      start,
      end,
      quote: visible.slice(start, end),
      source: field,
      rule: `header/${field}`,
    });
  }
  const claims = listing.structured;
  const claim = claims?.[field];
  const raw = claims && listing.sources[claims.source];
  if (!claim || !raw) return null;
  const { start, end } = claim;
  return headerFact(claim.value, {
    start,
    end,
    quote: raw.slice(start, end),
    source: claims.source,
    rule: `header/${claims.source}`,
  });
}

const headerFact = (value: string, evidence: Evidence): Fact<string> => ({
  value,
  need: 'mentioned',
  confidence: confidenceOf(evidence.rule),
  evidence: [evidence],
});
