/** What the choice of public references looks at. */
import type { Fact, PayScale, Posting, Salary } from '../posting/posting';
import type { ReferenceStatement } from './comparison';
import type { LevelForPay } from './level-for-pay';
import { type AnnualPay, annualPay } from './pay';
import type { TitleWords } from './title-words';
import type { GuideChoice } from './which-guide';

/** Kinds of post that public figures tell apart. */
type PostKindForPay = 'doctoral' | 'postdoc' | 'company' | 'company-postdoc' | 'university-staff' | 'other';

/** A posting as the public references see it. */
export interface ReferenceCase {
  posting: Posting;
  post: PostKindForPay;
  title: TitleWords;
  titleText: string;
  level: LevelForPay;
  /** ISO 3166 alpha-2. */
  countries: readonly string[];
  /** The range that the verdict speaks of, or the first printed. */
  salary: Salary | null;
  /** A pay scale, named beside the amount or alone. */
  scale: PayScale | null;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** One source of statements: gives those that fit. */
export type Reference = (at: ReferenceCase) => ReferenceStatement[];

function postKind(posting: Posting, title: TitleWords, choice: GuideChoice): PostKindForPay {
  if (choice.intern || choice.guide === null) return 'other';
  if (choice.noBand === null) return title.postdoc ? 'company-postdoc' : 'company';
  switch (posting.role.value) {
    case 'phd-researcher':
      return 'doctoral';
    case 'research-fellow':
      return 'postdoc';
    case 'university-researcher':
      return 'university-staff';
    default:
      return 'other';
  }
}

/** A scale in the same words for all: the one beside the amount first. */
function scaleOf(salary: Salary | null, scales: readonly Fact<PayScale>[]): PayScale | null {
  if (salary?.scale !== undefined) {
    return { scale: salary.scale, ...(salary.fte !== undefined && { fte: salary.fte }) };
  }
  return scales[0]?.value ?? null;
}

/** The case of a posting; `salary` is the range that the verdict speaks of, `today` is `YYYY-MM-DD`. */
export function referenceCase(
  posting: Posting,
  title: TitleWords,
  titleText: string,
  choice: GuideChoice,
  level: LevelForPay,
  salary: Salary | null,
  today: string,
): ReferenceCase {
  return {
    posting,
    post: postKind(posting, title, choice),
    title,
    titleText,
    level,
    countries: [...new Set(posting.countries.map((country) => country.value))],
    salary,
    scale: scaleOf(salary, posting.payScales),
    today,
  };
}

/** The pay by the year at full time, where it is printed in this currency and is plain annual pay; else null. */
export function annualIn({ salary }: ReferenceCase, currency: string): AnnualPay | null {
  if (salary === null || salary.currency !== currency) return null;
  if (salary.severalYears === true || salary.partTimeUnclear === true || salary.monthsPerYear !== undefined)
    return null;
  if (salary.min !== null && salary.max !== null && salary.min > salary.max) return null;
  return annualPay(salary);
}

/** The same by the month. */
export function monthlyIn(at: ReferenceCase, currency: string): AnnualPay | null {
  const annual = annualIn(at, currency);
  return (
    annual && {
      min: annual.min === null ? null : annual.min / 12,
      max: annual.max === null ? null : annual.max / 12,
    }
  );
}

/** True for base pay, stated or taken as such. */
export function isBasePay({ salary }: ReferenceCase): boolean {
  return salary !== null && (salary.basis === undefined || salary.basis === 'base');
}
