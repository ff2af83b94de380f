/** What the user set right about one listing. Kept for that listing; it decides the comparison, the page's words stay. */
import type { Level, Posting, Role } from '../posting/posting';

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
  if (correction.role !== undefined) corrected.role = { value: correction.role, confidence: 1, reasons: [] };
  if (correction.level !== undefined) corrected.level = { value: correction.level, confidence: 1, reasons: [] };
  if (correction.mlResearch !== undefined) {
    corrected.mlResearch = { value: correction.mlResearch, confidence: 1, reasons: [] };
  }
  if (correction.country !== undefined) {
    corrected.countries = [{ value: correction.country, need: 'mentioned', confidence: 1, evidence: [] }];
  }
  return corrected;
}
