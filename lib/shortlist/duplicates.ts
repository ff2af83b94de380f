/**
 * The same opening on two sites. Proposed, never merged unasked, and rather too seldom: two posts of one employer often
 * share a title, so something beyond title and employer must agree and nothing that both state may differ.
 */
import { deadlineDay, type ListingRow } from './entry';
import { plain } from './plain';

/** What two entries may agree in. */
export const AGREEMENTS = ['company', 'title', 'location', 'pay', 'deadline'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Two entries that seem to be one listing, and why; the user decides. */
export interface DuplicateProposal {
  /** Saved first: it stays. */
  kept: ListingRow;
  other: ListingRow;
  reasons: Agreement[];
}

/** Legal forms say nothing about who the employer is. */
const LEGAL_FORM =
  /\b(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|se|sa|sas|bv|nv|ab|oy|as|pty)\b/g;
/** "(m/f/d)", "(all genders)", "(f/m/x)". */
const GENDER_MARK = /\((?:[a-z*](?:\/[a-z*]){1,3}|all genders)\)/g;

const squeezed = (words: string) => words.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
const companyKey = (row: ListingRow) =>
  squeezed(
    plain(row.facts.company ?? '')
      .replace(/\./g, '')
      .replace(LEGAL_FORM, ' '),
  );
const titleKey = (row: ListingRow) => squeezed(plain(row.facts.title ?? '').replace(GENDER_MARK, ' '));
const cityKey = (row: ListingRow) => squeezed(plain(row.facts.location ?? '').split(/[,;|/(]/)[0] ?? '');

/** What is compared of a row, worked out once. */
interface Keys {
  row: ListingRow;
  /** Employer and title; null where either is missing. */
  opening: string | null;
  city: string | null;
  pay: string | null;
  deadline: string | null;
  level: string | null;
}

/** A row never changes: what has changed is another row. */
const known = new WeakMap<ListingRow, Keys>();

function keysOf(row: ListingRow): Keys {
  const before = known.get(row);
  if (before) return before;
  const { pay, level } = row.facts;
  const [company, title] = [companyKey(row), titleKey(row)];
  const keys = {
    row,
    opening: company && title ? `${company}\n${title}` : null,
    city: cityKey(row) || null,
    pay: pay && JSON.stringify(pay),
    deadline: deadlineDay({ ...row, deadline: null }),
    level,
  };
  known.set(row, keys);
  return keys;
}

/** Works out what is compared of each row, for at most `budget` milliseconds. False: there is more to do. */
export function keysWithin(rows: readonly ListingRow[], budget: number): boolean {
  const end = performance.now() + budget;
  for (const row of rows) {
    if (known.has(row)) continue;
    keysOf(row);
    if (performance.now() > end) return false;
  }
  return true;
}

/** Null where one of them is silent. */
const agree = (one: string | null, other: string | null): boolean | null =>
  one === null || other === null ? null : one === other;

function agreements(one: Keys, other: Keys): Agreement[] | null {
  if (one.row.site === other.row.site || one.opening === null || one.opening !== other.opening) return null;
  const stated = {
    location: agree(one.city, other.city),
    pay: agree(one.pay, other.pay),
    deadline: agree(one.deadline, other.deadline),
  };
  if (Object.values(stated).includes(false) || agree(one.level, other.level) === false) return null;
  const further = (['location', 'pay', 'deadline'] as const).filter((field) => stated[field]);
  return further.length === 0 ? null : ['company', 'title', ...further];
}

/** Why two rows may be the same opening; null where they hardly are. */
export const sameOpening = (one: ListingRow, other: ListingRow): Agreement[] | null =>
  agreements(keysOf(one), keysOf(other));

/** A key for a pair that the user said is not the same. */
export const pairKey = (one: string, other: string) => [one, other].sort().join(' ');

/** An employer's standing advert saved over and over would cost the square of its number. */
const MOST_IN_GROUP = 40;

/** Each row in at most one proposal; pairs the user has refused are left out. */
export function proposeDuplicates(
  rows: readonly ListingRow[],
  refused: ReadonlySet<string> = new Set(),
): DuplicateProposal[] {
  const groups = new Map<string, Keys[]>();
  for (const row of rows) {
    const keys = keysOf(row);
    if (keys.opening === null) continue;
    const group = groups.get(keys.opening);
    if (group) group.push(keys);
    else groups.set(keys.opening, [keys]);
  }
  const proposals: DuplicateProposal[] = [];
  for (const group of groups.values()) {
    if (new Set(group.map(({ row }) => row.site)).size < 2) continue;
    const ordered = group
      .toSorted((one, other) => (one.row.savedAt < other.row.savedAt ? -1 : 1))
      .slice(-MOST_IN_GROUP);
    const used = new Set<string>();
    for (const [at, kept] of ordered.entries()) {
      for (const other of ordered.slice(at + 1)) {
        if (used.has(kept.row.id) || used.has(other.row.id) || refused.has(pairKey(kept.row.id, other.row.id)))
          continue;
        const reasons = agreements(kept, other);
        if (!reasons) continue;
        proposals.push({ kept: kept.row, other: other.row, reasons });
        used.add(kept.row.id).add(other.row.id);
      }
    }
  }
  return proposals;
}
