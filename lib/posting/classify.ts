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

/** Decides what the page is from its terms, title and facts. */
export function classify(_reading: Reading, _facts: ReadFacts, _trace: Trace): Classification {
  const undecided = { confidence: 0, reasons: [] };
  return {
    isPosting: { value: false, ...undecided },
    mlResearch: { value: null, ...undecided },
    role: { value: null, ...undecided },
    level: { value: null, ...undecided },
    employer: { value: null, ...undecided },
  };
}
