/** How a listing's pay and its verdict are said in a few words. */
import { i18n } from '#i18n';
import type { PayBand, SalaryComparison, SalaryVerdict } from '../compare/comparison';
import type { Salary } from '../posting/posting';
import { levelName, payReason, payVerdictName, perUnit } from './labels';
import { shortRange } from './money';

/** How a verdict is coloured; the words say the same. */
export type Tone = 'good' | 'more' | 'less' | 'other' | 'quiet';

/** The colour of a verdict on pay. */
export const PAY_TONES: Record<SalaryVerdict, Tone> = {
  within: 'good',
  'matches-levels': 'good',
  'from-within': 'good',
  'up-to-reaches': 'good',
  above: 'less',
  'reaches-above': 'less',
  'at-open-top': 'less',
  wider: 'quiet',
  below: 'more',
  'reaches-below': 'more',
  'from-below': 'more',
  'depends-on-place': 'quiet',
  'not-comparable': 'quiet',
};

/** "$180–220k", "€4,200 a month"; empty where no amount is named. A year is not said. */
export function payWords(pay: Pick<Salary, 'min' | 'max' | 'currency' | 'unit'>): string {
  const range = shortRange(pay, { from: i18n.t('pay.from'), upTo: i18n.t('pay.up_to') });
  return range && pay.unit && pay.unit !== 'year' ? `${range} ${perUnit(pay.unit)}` : range;
}

/** "senior", "entry–mid", or "guide’s" where the band is of no level. */
export function bandWords(band: Pick<PayBand, 'levels'> | null): string {
  const levels = band?.levels ?? [];
  return levels.length === 0 ? i18n.t('pay.guides') : levels.map((level) => levelName(level).toLowerCase()).join('–');
}

/** "within the senior band" */
export function verdictWords(salary: SalaryComparison): string {
  const band = [bandWords(salary.band)] as [string];
  const say: Record<SalaryVerdict, () => string> = {
    below: () => i18n.t('pay_verdict.below', band),
    within: () => i18n.t('pay_verdict.within', band),
    above: () => i18n.t('pay_verdict.above', band),
    'reaches-below': () => i18n.t('pay_verdict.reaches_below', band),
    'reaches-above': () => i18n.t('pay_verdict.reaches_above', band),
    wider: () => i18n.t('pay_verdict.wider', band),
    'matches-levels': () => i18n.t('pay_verdict.matches_levels', band),
    'at-open-top': () => i18n.t('pay_verdict.at_open_top', band),
    'from-within': () => i18n.t('pay_verdict.from_within', band),
    'from-below': () => i18n.t('pay_verdict.from_below', band),
    'up-to-reaches': () => i18n.t('pay_verdict.up_to_reaches', band),
    'depends-on-place': () => i18n.t('pay_verdict.depends_on_place'),
    'not-comparable': () => i18n.t('pay_verdict.not_comparable', [payReason(salary.reason ?? 'unclear-amount')]),
  };
  return say[salary.verdict]();
}

/** For a badge: "Within band", "Not comparable: another market". */
export function badgeWords({ verdict, reason }: Pick<SalaryComparison, 'verdict' | 'reason'>): string {
  return verdict === 'not-comparable' && reason
    ? i18n.t('pay_verdict_short.not_comparable_because', [payReason(reason)])
    : payVerdictName(verdict);
}
