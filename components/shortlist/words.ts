/** How the values of a saved listing are said. */
import { i18n } from '#i18n';
import type { ListingRow } from '../../lib/shortlist/entry';
import { daysUntil } from '../../lib/words/days';
import { payWords } from '../../lib/words/pay-words';

/** The listing’s title, or that it has none. */
export const titleOf = ({ facts }: Pick<ListingRow, 'facts'>): string => facts.title ?? i18n.t('shortlist.untitled');

/** The first printed pay; empty where none is. */
export const rowPay = ({ facts }: Pick<ListingRow, 'facts'>): string => (facts.pay ? payWords(facts.pay) : '');

const NUMBERS = new Intl.NumberFormat('en-US');
/** "10,000". */
export const numberWords = (number: number): string => NUMBERS.format(number);

/** "12 days left", "today", "passed". */
export function leftWords(day: string, today: string): string {
  const days = daysUntil(today, day);
  if (days < 0) return i18n.t('shortlist.day_passed');
  return days === 0 ? i18n.t('shortlist.day_today') : i18n.t('shortlist.days', days);
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
/** "Germany"; the code itself where it is none. */
export function countryName(code: string): string {
  try {
    return COUNTRIES.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Only http and https lead anywhere. */
export function safeHref(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
