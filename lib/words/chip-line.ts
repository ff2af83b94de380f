/** The one-line answer: what the listing asks, and how its pay stands. */
import { i18n } from '#i18n';
import type { Comparison, RequirementVerdict, SalaryComparison } from '../compare/comparison';
import type { PayUnit, Posting } from '../posting/posting';
import { isUnconfirmed } from '../posting/unseen';
import { degreeName, levelTitle, roleName } from './labels';
import { PAY_TONES, payWords, type Tone, verdictWords } from './pay-words';

/** The words of the chip. */
export interface ChipLine {
  /** Role and level. */
  lead: string;
  /** Years, degree, pay; what the listing does not speak of is left out, but missing pay is said. */
  parts: string[];
  /** Index of the part about pay. */
  pay: number;
  tone: Tone;
}

/** "Senior ML researcher" · "8+ years" · "asks a PhD, usual" · "$180–220k, within the senior band". */
export function chipLine(posting: Posting, comparison: Comparison): ChipLine {
  const parts = [yearsPart(posting), degreePart(posting, comparison)].filter((part) => part !== '');
  const pay = payPart(posting, comparison);
  return {
    lead: comparison.mlResearch === null ? `${i18n.t('chip.maybe')}: ${roleWords(posting)}` : roleWords(posting),
    parts: [...parts, pay],
    pay: parts.length,
    tone: comparison.salary && !isPayUnconfirmed(posting) ? PAY_TONES[comparison.salary.verdict] : 'quiet',
  };
}

/** "Senior ML researcher"; the level is left out where it is not clear, as for doctoral posts. */
export function roleWords(posting: Posting): string {
  const role = posting.role.value ? roleName(posting.role.value) : i18n.t('role.unknown');
  const level = posting.level.value;
  if (!level || posting.role.value === 'phd-researcher' || posting.role.value === null) return role;
  const lower = /^[A-Z]{2}/.test(role) ? role : role.charAt(0).toLowerCase() + role.slice(1);
  return i18n.t('leveled_role', [levelTitle(level), lower]);
}

function yearsPart({ experience }: Posting): string {
  if (!experience) return '';
  const { min, max, kind } = experience.value;
  if (max !== null && min === null) {
    const years = max === 1 ? i18n.t('chip.one_year') : i18n.t('chip.years', [String(max)]);
    switch (kind) {
      case 'since-phd':
        return i18n.t('chip.since_phd', [years]);
      case 'since-degree':
        return i18n.t('chip.since_degree', [years]);
      case 'career':
        return i18n.t('chip.career', [years]);
      default:
        return i18n.t('chip.years_upto', [years]);
    }
  }
  if (min !== null && max !== null && min !== max) return i18n.t('chip.years', [`${min}–${max}`]);
  if (min !== null) return max === min ? i18n.t('chip.years', [String(min)]) : i18n.t('chip.years_from', [String(min)]);
  return '';
}

function degreePart({ degreeRequired, degreePreferred }: Posting, comparison: Comparison): string {
  if (degreeRequired?.value === 'none') return i18n.t('chip.no_degree');
  if (!degreeRequired) {
    return degreePreferred ? i18n.t('chip.prefers', [degreeName(degreePreferred.value)]) : '';
  }
  const verdict = comparison.requirements.find((row) => row.kind === 'degree')?.verdict;
  const said = verdict ? degreeVerdict(verdict) : '';
  const degree = degreeName(degreeRequired.value);
  return said ? i18n.t('chip.asks_verdict', [degree, said]) : i18n.t('chip.asks', [degree]);
}

function degreeVerdict(verdict: RequirementVerdict): string {
  switch (verdict) {
    case 'typical':
      return i18n.t('degree_verdict.typical');
    case 'asks-more':
      return i18n.t('degree_verdict.asks_more');
    case 'asks-less':
      return i18n.t('degree_verdict.asks_less');
    case 'asks-other':
      return i18n.t('degree_verdict.asks_other');
    default:
      return '';
  }
}

/** All pay that was read is such as nobody sees on the page. */
export function isPayUnconfirmed({ salaries }: Posting): boolean {
  return salaries.length > 0 && salaries.every(isUnconfirmed);
}

function payPart(posting: Posting, comparison: Comparison): string {
  const part = statedPay(posting, comparison);
  return isPayUnconfirmed(posting) ? i18n.t('chip.pay_unconfirmed', [part]) : part;
}

function statedPay(posting: Posting, { salary }: Comparison): string {
  const stated = posting.salaries[0]?.value;
  const amount = stated ? payWords(stated) : '';
  const said = amount || (posting.payScales[0]?.value.scale ?? i18n.t('chip.no_pay'));
  if (!salary) return said;
  // Where only the amount is missing there is a band to look at.
  const speaks = salary.verdict === 'not-comparable' && salary.reason !== 'no-pay';
  const figure = speaks ? figureWords(salary, stated?.unit ?? null, said) : '';
  if (figure) return i18n.t('chip.pay_figure', [said, figure]);
  return amount ? i18n.t('chip.pay_verdict', [amount, verdictWords(salary)]) : said;
}

/** "NIH scale $61–75k": the public figure that fits best, by the month where the listing's pay is. */
function figureWords({ references }: SalaryComparison, listed: PayUnit | null, said: string): string {
  const reference = references.find(({ short, range }) => short && range);
  if (!reference?.short || !reference.range) return '';
  const { short, range } = reference;
  const { currency } = range;
  const unit = listed === 'month' || (listed === null && range.monthly) ? 'month' : 'year';
  const part = (amount: number) => (unit === 'month' ? Math.round(amount / 12) : amount);
  // "TV-L E13; step 1 …" needs no second "TV-L E13".
  const name = short.startsWith(said) ? short.slice(said.length).trim() : short;
  return `${name} ${payWords({ min: part(range.min), max: part(range.max), currency, unit })}`.trim();
}
