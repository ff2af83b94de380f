/** A posting against the guides: the rows that the panel shows. Pure: the caller brings the date. */

import type { OwnBand } from '../guide/own-bands';
import type { Posting } from '../posting/posting';
import { compareRequirements } from './compare-requirements';
import { compareSalary } from './compare-salary';
import type { Comparison } from './comparison';
import type { LevelForPay } from './level-for-pay';
import { referenceCase } from './reference-case';
import { referencesFor } from './references';
import { titleOf, titleWords } from './title-words';
import { whichGuide } from './which-guide';

/** What a comparison depends on beside the posting. */
export interface CompareOptions {
  /** `YYYY-MM-DD`. */
  today: string;
  /** The user's own bands; those that fit the role and market join, marked as theirs. */
  ownBands?: readonly OwnBand[];
  /** The place whose pay decides where a listing prints several. */
  place?: string;
  /** Compare although the page is no ML research: the user asked for it. */
  assume?: 'mlResearch';
}

function levelOutput({ levels }: LevelForPay): Comparison['level'] {
  const [first, ...rest] = levels;
  return first === undefined ? null : rest.length === 0 ? first : levels;
}

/** Compares a posting's pay and requirements with the guide of its role. */
export function compare(posting: Posting, options: CompareOptions): Comparison {
  const isPosting = posting.isPosting.value;
  const mlResearch = isPosting ? posting.mlResearch.value : null;
  const wanted = isPosting && (mlResearch !== false || options.assume === 'mlResearch');
  if (!wanted) {
    return { posting: isPosting, mlResearch, role: null, guide: null, level: null, salary: null, requirements: [] };
  }
  const titleText = titleOf(posting);
  const title = titleWords(titleText);
  const choice = whichGuide(posting, title, options.assume === 'mlResearch');
  const { salary, level, judged } = compareSalary({
    posting,
    title,
    choice,
    ownBands: options.ownBands ?? [],
    place: options.place,
  });
  const at = referenceCase(posting, title, titleText, choice, level, judged, options.today);
  return {
    posting: true,
    mlResearch,
    role: posting.role.value,
    guide: choice.guide,
    level: levelOutput(level),
    salary: { ...salary, references: referencesFor(at) },
    requirements: compareRequirements(posting, choice),
  };
}
