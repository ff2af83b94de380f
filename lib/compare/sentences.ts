/** The words of every verdict on pay: one plain sentence that names the guide, its market and its year. */
import type { Level, Salary } from '../posting/posting';
import type { BandTable } from './band-table';
import type { NotComparableReason, PayBand, SalaryVerdict } from './comparison';
import type { LevelSource } from './level-for-pay';
import { moneyRange, percent, UNIT_WORDS } from './money';
import { annualPay, paidShare } from './pay';
import type { NoBand } from './which-guide';

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** A country as a sentence names it: "the US", "Canada". */
function countryName(code: string): string {
  if (code === 'US' || code === 'GB') return code === 'US' ? 'the US' : 'the UK';
  try {
    const name = REGION_NAMES.of(code) ?? code;
    return name === 'Netherlands' ? 'the Netherlands' : name;
  } catch {
    return code;
  }
}

/** Names as a sentence lists them: "a", "a and b", "a, b and c". */
export function listOf(names: readonly string[], last = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** `mid-level band`, `mid- and senior-level bands together`. */
function bandName(levels: readonly Level[]): string {
  const last = levels.at(-1);
  if (last === undefined) return 'band';
  const names = levels.map((level) => (level === last ? `${level}-level` : `${level}-`));
  return levels.length === 1 ? `${last}-level band` : `${listOf(names)} bands together`;
}

/** `(ML Researcher guide, US, 2024)`. */
function sourceOf(table: BandTable): string {
  const parts = [table.name, table.market.country, table.year === null ? null : String(table.year)];
  return `(${parts.filter((part) => part !== null).join(', ')})`;
}

function bandPhrase(band: PayBand, table: BandTable): string {
  const name = bandName(band.levels);
  const amounts = moneyRange(band, table.market.currency);
  return band.levels.length > 1 ? `${name}, ${amounts} ${sourceOf(table)}` : `${name} of ${amounts} ${sourceOf(table)}`;
}

const MONTH_WORDS: Readonly<Record<number, string>> = { 9: 'Nine-month', 10: 'Ten-month', 11: 'Eleven-month' };

function kindOfPay(salary: Salary): string {
  if (salary.basis === 'stipend') return 'A stipend';
  if (salary.basis === 'total') return 'Total pay';
  const months = salary.monthsPerYear === undefined ? undefined : MONTH_WORDS[salary.monthsPerYear];
  if (months !== undefined) return `${months} pay`;
  return isBaseStated(salary) ? 'Base pay' : 'Pay';
}

/** True where the listing's words say that it is base pay. */
export function isBaseStated(salary: Salary): boolean {
  return salary.basis === 'base' && salary.basisStated !== false;
}

/** The amount as printed, and by the year where it was not: `$85 an hour (about $176,800 a year)`. */
function amountPhrase(salary: Salary): string {
  const printed = moneyRange(salary, salary.currency);
  const annual = annualPay(salary);
  if (annual === null || salary.unit === null || salary.unit === 'year') return printed;
  // "From" and "up to" stand before the printed amount already.
  const whole = (amount: number | null): number | null => (amount === null ? null : Math.round(amount));
  const rounded = { min: whole(annual.min ?? annual.max), max: whole(annual.max ?? annual.min) };
  return `${printed} ${UNIT_WORDS[salary.unit]} (about ${moneyRange(rounded, salary.currency)} a year)`;
}

/** `Base pay of $150,000–175,000`. */
function payPhrase(salary: Salary): string {
  const oneSided = (salary.min === null) !== (salary.max === null);
  return `${kindOfPay(salary)} ${oneSided ? '' : 'of '}${amountPhrase(salary)}`;
}

const VERDICT_WORDS = {
  below: (band) => `lies below the ${band}`,
  above: (band) => `lies above the ${band}`,
  within: (band) => `lies within the ${band}`,
  'reaches-below': (band) => `overlaps the ${band}, starting lower`,
  'reaches-above': (band) => `overlaps the ${band}, going higher`,
  wider: (band) => `is wider than the ${band}`,
  'at-open-top': (band) => `starts past the top that is printed for the ${band}`,
  'from-within': (band) => `starts within the ${band}, with no upper end given`,
  'from-below': (band) => `starts below the ${band}, with no upper end given`,
  'up-to-reaches': (band) => `reaches the ${band}, with no lower end given`,
  'matches-levels': (band) => `meets the ${band}`,
} as const satisfies Record<Exclude<SalaryVerdict, 'depends-on-place' | 'not-comparable'>, (band: string) => string>;

export type PlainVerdict = keyof typeof VERDICT_WORDS;

/** What a verdict rests on beyond the figures; each is said in the sentence. */
export interface Assumptions {
  levelSource: LevelSource;
  levelWord: string | null;
  /** All countries that the listing names, where the band's market is one of several. */
  countries: readonly string[];
  /** The listing prints several ranges without saying which place each is for. */
  severalRanges: boolean;
}

function notesOn(verdict: PlainVerdict, salary: Salary, band: PayBand, table: BandTable, given: Assumptions): string[] {
  const notes: string[] = [];
  if (band.basis === 'unspecified')
    notes.push(
      `${table.own ? 'your own band' : 'the guide'} does not say whether ${table.own ? 'it' : 'its band'} is base or total pay`,
    );
  else if (salary.basis !== 'total' && !isBaseStated(salary)) notes.push('the pay is taken as base pay');
  if (band.levels.length > 0 && given.levelSource === 'title') {
    notes.push(`the level is inferred from “${given.levelWord ?? ''}” in the title`);
  }
  if (band.levels.length > 0 && given.levelSource === 'years-and-title') {
    notes.push(`“${given.levelWord ?? ''}” in the title raises the level above the years asked`);
  }
  if (band.levels.length > 0 && given.levelSource === 'none') {
    notes.push(
      verdict === 'below' || verdict === 'above'
        ? `the listing names no level, and this is the ${verdict === 'below' ? 'lowest' : 'highest'} band`
        : 'the listing names no level',
    );
  }
  if (given.countries.length > 1) {
    notes.push(`compared for ${countryName(table.market.country)}, one of the countries named`);
  }
  if (given.severalRanges) notes.push('the listing prints several ranges, and this is the first that can be compared');
  if (salary.fte !== undefined && salary.fte < 1) {
    const annual = annualPay(salary);
    const paid = annual && moneyRange(paidShare(annual, salary.fte), salary.currency);
    notes.push(`the amount is for full time, and at ${percent(salary.fte)} about ${paid} a year is paid`);
  }
  return notes;
}

/** The sentence of a verdict. */
export function verdictSentence(
  verdict: PlainVerdict,
  salary: Salary,
  band: PayBand,
  table: BandTable,
  given: Assumptions,
): string {
  const claim = `${payPhrase(salary)} ${VERDICT_WORDS[verdict](bandPhrase(band, table))}`;
  return `${[claim, ...notesOn(verdict, salary, band, table, given)].join('; ')}.`;
}

const NO_BAND_WORDS = {
  doctoral: 'The guides hold no pay band for doctoral posts',
  professor: 'The guides hold no pay band for professors',
  'university-research': 'The guides hold no pay band for research staff of universities and public institutes',
  'academic-fellow':
    'The bands of the Research Fellow guide (US, 2024) are those of industry, so they give no verdict on a fellow or postdoc outside a company',
  student: 'The guides hold no pay band for internships and student work',
  'other-role': 'No guide covers this kind of post, so there is no band to compare with',
} as const satisfies Record<NoBand, string>;

/** What an academic-year salary would be over twelve months: employers' factors differ, so it is said and not used. */
const NINE_MONTH_NOTE =
  'paid over twelve months it would be about 1.22 times as much (1.15 to 1.33, by employer), so the amount stays as printed';

function unclearWords(salary: Salary | null): string {
  if (salary === null)
    return 'The listing names a pay scale without an amount, which can be described but not compared';
  if (salary.severalYears === true) return `${payPhrase(salary)} is a sum over several years, not pay by the year`;
  if (salary.min !== null && salary.max !== null && salary.min > salary.max) {
    return `The lower end of ${moneyRange(salary, salary.currency)} lies above its upper end, so it is not compared`;
  }
  if (salary.unit === null) return `The listing does not say what time ${moneyRange(salary, salary.currency)} is for`;
  return `${payPhrase(salary)} is no plausible pay for a year at full time, so it is not compared`;
}

/** Why pay is not compared. */
export function notComparableSentence(
  reason: NotComparableReason,
  salary: Salary | null,
  table: BandTable | null,
  noBand: NoBand | null,
  countries: readonly string[],
  payIsMentioned: boolean,
): string {
  const bands = table === null ? 'bands' : `bands ${sourceOf(table)}`;
  const nineMonth = salary?.monthsPerYear !== undefined && salary.monthsPerYear < 12;
  const words = ((): string => {
    switch (reason) {
      case 'no-band': {
        const missing = NO_BAND_WORDS[noBand ?? 'other-role'];
        return nineMonth && salary !== null ? `${missing}. ${payPhrase(salary)}: ${NINE_MONTH_NOTE}` : missing;
      }
      case 'no-pay':
        return payIsMentioned ? 'The listing speaks of pay without an amount' : 'The listing prints no pay';
      case 'other-market': {
        const market = table?.market.country ?? 'US';
        // Where the market's country is among those named, or none is, the currency is what differs.
        const byCurrency = countries.length === 0 || countries.includes(market);
        const other = byCurrency
          ? `this pay is in ${salary?.currency}`
          : `this pay is for ${listOf(countries.map(countryName))}`;
        return `The guide's ${bands} are for ${countryName(market)}, and ${other}`;
      }
      case 'market-unknown':
        return `The listing names no country, so its pay cannot be held against the guide's ${bands}, which are for ${countryName(table?.market.country ?? 'US')}`;
      case 'stipend':
        return 'A stipend differs from a salary in tax and insurance, so it is not compared with a salary band';
      case 'basis-mismatch':
        return `${salary === null ? 'The pay' : payPhrase(salary)} is on another basis than the ${bands}, so they are not compared`;
      case 'nine-month':
        return `${salary === null ? 'Nine-month pay' : payPhrase(salary)} is not for a whole year; ${NINE_MONTH_NOTE}`;
      case 'part-time-unclear':
        return `It is not clear whether ${salary === null ? 'the amount' : moneyRange(salary, salary.currency)} is for full time or for the part that is paid`;
      case 'unclear-amount':
        return unclearWords(salary);
    }
  })();
  return `${words}.`;
}

/** The sentence for a listing whose places differ. */
export function placesSentence(parts: readonly { place: string; verdict: SalaryVerdict }[], table: BandTable): string {
  const said = parts.map(({ place, verdict }) => `${place} ${SHORT_WORDS[verdict]}`);
  return `Pay depends on the place ${sourceOf(table)}: ${said.join('; ')}.`;
}

/** A verdict in a few words. */
const SHORT_WORDS = {
  below: 'below the band',
  within: 'within the band',
  above: 'above the band',
  'reaches-below': 'overlaps the band, starting lower',
  'reaches-above': 'overlaps the band, going higher',
  wider: 'wider than the band',
  'matches-levels': 'meets some of the bands',
  'at-open-top': 'past the printed top',
  'from-within': 'starts within the band',
  'from-below': 'starts below the band',
  'up-to-reaches': 'reaches the band',
  'depends-on-place': 'depends on the place',
  'not-comparable': 'not compared',
} as const satisfies Record<SalaryVerdict, string>;
