/**
 * The same opening on two sites. Proposed, never merged unasked, and rather too seldom: two posts of one employer often
 * share a title, so something beyond title and employer must agree and nothing that both state may differ.
 */
import { deadlineDay, type ListingRow } from './entry';

export const AGREEMENTS = ['company', 'title', 'location', 'pay', 'deadline'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

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

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
const squeezed = (words: string) => words.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
const companyKey = (row: ListingRow) =>
  squeezed(
    plain(row.facts.company ?? '')
      .replace(/\./g, '')
      .replace(LEGAL_FORM, ' '),
  );
const titleKey = (row: ListingRow) => squeezed(plain(row.facts.title ?? '').replace(GENDER_MARK, ' '));
const cityKey = (row: ListingRow) => squeezed(plain(row.facts.location ?? '').split(/[,;|/(]/)[0] ?? '');

/** Null where one of them is silent. */
function agree<T>(one: T | null, other: T | null): boolean | null {
  return one === null || other === null ? null : JSON.stringify(one) === JSON.stringify(other);
}

/** Why two rows may be the same opening; null where they hardly are. */
export function sameOpening(one: ListingRow, other: ListingRow): Agreement[] | null {
  if (one.site === other.site) return null;
  const [company, title] = [companyKey(one), titleKey(one)];
  if (!company || !title || company !== companyKey(other) || title !== titleKey(other)) return null;
  const stated = {
    location: agree(cityKey(one) || null, cityKey(other) || null),
    pay: agree(one.facts.pay, other.facts.pay),
    deadline: agree(deadlineDay({ ...one, deadline: null }), deadlineDay({ ...other, deadline: null })),
  };
  if (Object.values(stated).includes(false) || agree(one.facts.level, other.facts.level) === false) return null;
  const further = (['location', 'pay', 'deadline'] as const).filter((field) => stated[field]);
  return further.length === 0 ? null : ['company', 'title', ...further];
}

/** A key for a pair that the user said is not the same. */
export const pairKey = (one: string, other: string) => [one, other].sort().join(' ');

/** Each row in at most one proposal; pairs the user has refused are left out. */
export function proposeDuplicates(
  rows: readonly ListingRow[],
  refused: ReadonlySet<string> = new Set(),
): DuplicateProposal[] {
  const groups = new Map<string, ListingRow[]>();
  for (const row of rows) {
    const [company, title] = [companyKey(row), titleKey(row)];
    if (!company || !title) continue;
    const key = `${company}\n${title}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const proposals: DuplicateProposal[] = [];
  for (const group of groups.values()) {
    const ordered = group.toSorted((one, other) => (one.savedAt < other.savedAt ? -1 : 1));
    const used = new Set<string>();
    for (const [at, kept] of ordered.entries()) {
      for (const other of ordered.slice(at + 1)) {
        if (used.has(kept.id) || used.has(other.id) || refused.has(pairKey(kept.id, other.id))) continue;
        const reasons = sameOpening(kept, other);
        if (!reasons) continue;
        proposals.push({ kept, other, reasons });
        used.add(kept.id).add(other.id);
      }
    }
  }
  return proposals;
}
