import type { ReadFacts } from './classify';
import { printsName } from './employer-name';
import type { ClaimedSalary, StructuredClaims } from './listing';
import type { Disagreement, Evidence, Salary } from './posting';
import type { Reading } from './reading';
import { UNITS_PER_YEAR } from './units-per-year';
import { isUnconfirmed } from './unseen';
import { CURRENCIES } from './vocabulary/currencies';

/** Amounts closer than this share are the same pay, rounded. */
const SAME = 0.02;

/** Where structured data and the visible text say different things. Both are shown, the visible text first. */
export function findDisagreements(reading: Reading, facts: ReadFacts): Disagreement[] {
  const claims = reading.listing.structured;
  if (!claims) return [];
  return [
    titleDisagreement(reading, claims),
    companyDisagreement(reading, claims),
    salaryDisagreement(reading, claims, facts),
    deadlineDisagreement(reading, claims, facts),
    workplaceDisagreement(reading, claims, facts),
    termDisagreement(reading, claims, facts),
  ].filter((one) => one !== null);
}

function salaryDisagreement(reading: Reading, claims: StructuredClaims, { salaries }: ReadFacts): Disagreement | null {
  const { salary: claim } = claims;
  const visible = salaries.filter((salary) => salary.evidence[0]?.source === 'text' && !isUnconfirmed(salary));
  const first = visible[0]?.evidence[0];
  if (!claim || !first || (claim.value.min === null && claim.value.max === null)) return null;
  // Several ranges by place: the claim may be any of them, or the range that spans them.
  if (
    visible.some(({ value }) => agrees(value, claim.value)) ||
    spans(
      visible.map(({ value }) => value),
      claim.value,
    )
  )
    return null;
  return { field: 'salary', visible: first, structured: claimEvidence(reading, claims, claim, 'salary') };
}

const yearly = (amount: number | null, unit: Salary['unit']): number | null =>
  amount === null ? null : amount * UNITS_PER_YEAR[unit ?? 'year'];

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null || Math.abs(a - b) <= SAME * Math.max(a, b);

function agrees(value: Salary, claim: ClaimedSalary): boolean {
  if (!sameCurrency(value, claim)) return false;
  // Where either leaves the unit out, the amounts are compared as they stand.
  const bothUnits = value.unit !== null && claim.unit !== null;
  const [min, max] = bothUnits
    ? [yearly(value.min, value.unit), yearly(value.max, value.unit)]
    : [value.min, value.max];
  const [claimedMin, claimedMax] = bothUnits
    ? [yearly(claim.min, claim.unit), yearly(claim.max, claim.unit)]
    : [claim.min, claim.max];
  return near(min, claimedMin) && near(max, claimedMax);
}

/** A sign is no contradiction: "$" may be any dollar. */
function sameCurrency({ currency }: Salary, { currency: claimed }: ClaimedSalary): boolean {
  if (currency === null || claimed === null || !/^[A-Z]{3}$/i.test(claimed)) return true;
  return claimed.toUpperCase() === currency || !(claimed.toUpperCase() in CURRENCIES);
}

function spans(values: readonly Salary[], claim: ClaimedSalary): boolean {
  if (values.length < 2) return false;
  const mins = values.map(({ min, unit }) => yearly(min, unit)).filter((min) => min !== null);
  const maxs = values.map(({ max, unit }) => yearly(max, unit)).filter((max) => max !== null);
  return (
    mins.length > 0 &&
    maxs.length > 0 &&
    near(Math.min(...mins), yearly(claim.min, claim.unit)) &&
    near(Math.max(...maxs), yearly(claim.max, claim.unit))
  );
}

function deadlineDisagreement(
  reading: Reading,
  claims: StructuredClaims,
  { deadline }: ReadFacts,
): Disagreement | null {
  const { validThrough: claim } = claims;
  const visible = deadline?.evidence[0];
  const date = deadline?.value.date;
  if (!claim || visible?.source !== 'text' || !date || date === 'rolling') return null;
  return date === claim.value
    ? null
    : { field: 'deadline', visible, structured: claimEvidence(reading, claims, claim, 'deadline') };
}

function workplaceDisagreement(
  reading: Reading,
  claims: StructuredClaims,
  { workplace }: ReadFacts,
): Disagreement | null {
  const { workplace: claim } = claims;
  const visible = workplace?.evidence[0];
  if (!claim || !visible || visible.source === claims.source || workplace.value === claim.value) return null;
  return { field: 'workplace', visible, structured: claimEvidence(reading, claims, claim, 'workplace') };
}

function termDisagreement(reading: Reading, claims: StructuredClaims, { term }: ReadFacts): Disagreement | null {
  const { term: claim } = claims;
  const visible = term?.evidence[0];
  if (!claim || !visible || visible.source === claims.source || term.value === claim.value) return null;
  return { field: 'term', visible, structured: claimEvidence(reading, claims, claim, 'term') };
}

/** Words of a title that tell jobs apart: no "(m/f/d)", no marks, no place or number behind a dash. */
const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .replace(/\([^()]{0,40}\)/g, ' ')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 1);

/** Titles that share less than half of the shorter one's words name different jobs. */
function titleDisagreement(reading: Reading, claims: StructuredClaims): Disagreement | null {
  const { title: claim } = claims;
  const shown = reading.listing.sources.title;
  if (!claim || shown.trim() === '') return null;
  const visible = new Set(wordsOf(shown));
  const claimed = new Set(wordsOf(claim.value));
  const shared = [...visible].filter((word) => claimed.has(word)).length;
  const shorter = Math.min(visible.size, claimed.size);
  if (shorter === 0 || shared * 2 >= shorter) return null;
  return {
    field: 'title',
    visible: reading.evidence('disagreement/title', 0, shown.length, reading.title),
    structured: claimEvidence(reading, claims, claim, 'title'),
  };
}

/** The claim names an employer of whom the page itself shows nothing. */
function companyDisagreement(reading: Reading, claims: StructuredClaims): Disagreement | null {
  const { company: claim } = claims;
  const { company: shown, title, text, url } = reading.listing.sources;
  if (!claim || shown.trim() === '' || printsName([shown, title, url, text].join('\n'), claim.value)) return null;
  return {
    field: 'company',
    visible: reading.evidence('disagreement/company', 0, shown.length, reading.company),
    structured: claimEvidence(reading, claims, claim, 'company'),
  };
}

function claimEvidence(
  reading: Reading,
  claims: StructuredClaims,
  { start, end }: { start: number; end: number },
  field: string,
): Evidence {
  const raw = reading.listing.sources[claims.source] ?? '';
  return { start, end, quote: raw.slice(start, end), source: claims.source, rule: `disagreement/${field}` };
}
