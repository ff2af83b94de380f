import { decideEmployer } from './classify/employer';
import { isGuideOrProgramme, postingFeatures } from './classify/is-posting';
import { decideLevel } from './classify/level';
import {
  type Branch,
  branchOf,
  isAnnotation,
  isOpenToManyAreas,
  isTeachingAlone,
  namesMethods,
  researchFeatures,
} from './classify/ml-research';
import { findOpening } from './classify/opening';
import { decideRole } from './classify/role';
import { type LinearModel, logOdds, reliabilityOf, topReasons } from './classify/score';
import fitted from './classify/weights.json';
import { confidenceOf } from './confidence';
import type { Decision, Level, Posting, Role } from './posting';
import type { Reading } from './reading';
import type { Trace } from './trace';

/** What the listing is; each judgement with its strongest reasons. */
export interface Classification {
  isPosting: Decision<boolean>;
  mlResearch: Decision<boolean | null>;
  role: Decision<Role | null>;
  level: Decision<Level | null>;
  employer: Posting['employer'];
}

/** The facts that classification may look at: everything that was read before it. */
export type ReadFacts = Omit<Posting, keyof Classification | 'disagreements' | 'language' | 'truncated'>;

const MODELS: Readonly<Record<'posting' | Branch, LinearModel>> = fitted;

/** Log-odds between which readers would differ: below the line for "yes", so that a doubtful listing is shown as doubtful. */
const UNDECIDED: Readonly<Record<Branch, { from: number; to: number }>> = {
  academic: { from: -1.5, to: -0.5 },
  industry: { from: -0.8, to: 0 },
};

/** Decides what the page is from its terms, title and facts. */
export function classify(reading: Reading, facts: ReadFacts, _trace: Trace): Classification {
  const opening = findOpening(reading);
  const isPosting = decidePosting(reading, opening, facts);
  const employer = decideEmployer(reading, opening, facts.company);
  const role = decideRole(opening, employer.value, facts);
  return {
    isPosting,
    mlResearch: decideResearch(reading, opening, employer.value),
    role,
    level: decideLevel(role.value, opening, facts),
    employer,
  };
}

function decidePosting(reading: Reading, opening: ReturnType<typeof findOpening>, facts: ReadFacts): Decision<boolean> {
  const features = postingFeatures(reading, opening, facts);
  const score = logOdds(MODELS.posting, features);
  const value = score > 0 && !isGuideOrProgramme(reading, opening, features);
  return {
    value,
    confidence: reliabilityOf(MODELS.posting, score),
    reasons: topReasons(MODELS.posting, features, value),
  };
}

function decideResearch(
  reading: Reading,
  opening: ReturnType<typeof findOpening>,
  employer: Posting['employer']['value'],
): Decision<boolean | null> {
  const branch = branchOf(opening, employer);
  const model = MODELS[branch];
  const features = researchFeatures(reading, opening);
  const score = logOdds(model, features);
  // AI as the matter of law, ethics or policy is no research on it (SCHEMA ruling), unless the text speaks of methods throughout.
  const isObject = (features['title-object']?.value ?? 0) > 0;
  const asObject = isObject && (score <= UNDECIDED[branch].to || !namesMethods(reading));
  const sure = asObject ? false : score > UNDECIDED[branch].to ? true : score > UNDECIDED[branch].from ? null : false;
  if (isTeachingAlone(reading, opening) || isAnnotation(reading))
    return {
      value: false,
      confidence: confidenceOf('research/other-work'),
      reasons: opening ? [opening.evidence] : [],
    };
  const value = sure && isOpenToManyAreas(reading, opening) ? null : sure;
  return { value, confidence: reliabilityOf(model, score), reasons: topReasons(model, features, value !== false) };
}
