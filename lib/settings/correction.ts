/** What the user set right about one listing. Kept for that listing; it decides the comparison, the page's words stay. */
import type { Decision, Level, Posting, Role } from '../posting/posting';

/** Each member that is there replaces what was read. */
export interface Correction {
  role?: Role;
  level?: Level;
  mlResearch?: boolean;
  /** ISO 3166 alpha-2; decides the market for pay. */
  country?: string;
}

/** The posting as the user sees it: a corrected decision is certain and has no reasons of the page's. */
export function applyCorrection(posting: Posting, correction: Correction): Posting {
  const corrected: Posting = { ...posting };
  if (correction.role !== undefined) corrected.role = chosen(correction.role);
  if (correction.level !== undefined) corrected.level = chosen(correction.level);
  if (correction.mlResearch !== undefined) corrected.mlResearch = chosen(correction.mlResearch);
  if (correction.country !== undefined) {
    corrected.countries = [{ value: correction.country, need: 'mentioned', confidence: 1, evidence: [] }];
  }
  return corrected;
}

function chosen<T>(value: T): Decision<T> {
  return { value, confidence: 1, reasons: [], setByUser: true };
}
