/** One printed pay against one table of bands: the gates, then the relation. */
import type { Posting, Salary } from '../posting/posting';
import { type BandTable, bandsOn } from './band-table';
import type { ConfidenceLevel, ListingPay, NotComparableReason, PayBand, SalaryVerdict } from './comparison';
import { basisOf, firstGate } from './gates';
import type { LevelForPay } from './level-for-pay';
import { annualPay } from './pay';
import { countryOfPlace } from './place-country';
import { hullOf, matchLevels, relationOf } from './relations';
import { isBaseStated, notComparableSentence, type PlainVerdict, verdictSentence } from './sentences';
import type { NoBand } from './which-guide';

/** A verdict on one printed pay. */
export interface Judgement {
  verdict: SalaryVerdict;
  reason: NotComparableReason | null;
  band: PayBand | null;
  confidence: ConfidenceLevel | null;
  sentence: string;
}

/** What a verdict on a posting's pay is taken from, beside the pay itself. */
export interface PayQuestion {
  posting: Posting;
  /** Null where no guide covers the post. */
  table: BandTable | null;
  noBand: NoBand | null;
  level: LevelForPay;
  /** The word of the title that the level was read from. */
  levelWord: string | null;
  severalRanges: boolean;
}

/** The pay as the command prints it: as printed, and by the year at full time. */
export function listingPay(salary: Salary): ListingPay {
  const annual = annualPay(salary);
  return {
    min: salary.min,
    max: salary.max,
    currency: salary.currency,
    unit: salary.unit,
    basis: basisOf(salary),
    fte: salary.fte ?? null,
    annualMin: annual?.min ?? null,
    annualMax: annual?.max ?? null,
  };
}

/** High: same market, basis and a stated level. Each assumption lowers it by one; so low does an unspecified basis alone. */
function confidenceOf(question: PayQuestion, salary: Salary, band: PayBand): ConfidenceLevel {
  const { posting, level, severalRanges } = question;
  if (band.basis === 'unspecified' || posting.mlResearch.value !== true) return 'low';
  const levelAssumed = level.source === 'title' || level.source === 'none';
  const assumed = [
    salary.basis !== 'total' && !isBaseStated(salary),
    band.levels.length > 0 && levelAssumed,
    countriesFor(posting, salary).length > 1,
    severalRanges,
  ].filter(Boolean).length;
  return assumed === 0 ? 'high' : assumed === 1 ? 'medium' : 'low';
}

/** Countries of the workplace, each once, in order of mention. */
export function countriesOf(posting: Posting): string[] {
  return [...new Set(posting.countries.map((country) => country.value))];
}

/** The countries that a printed pay may be for: that of its own place, where it names one, else all of the listing. */
function countriesFor(posting: Posting, salary: Salary | null): string[] {
  const own = salary?.place === undefined ? null : countryOfPlace(salary.place);
  return own === null ? countriesOf(posting) : [own];
}

function relate(
  question: PayQuestion,
  salary: Salary,
  bands: readonly PayBand[],
): { verdict: PlainVerdict; band: PayBand } | null {
  const pay = annualPay(salary);
  if (pay === null) return null;
  const { levels } = question.level;
  // A band without levels, which only a user's own can be, holds for all.
  const fitting = bands.filter(
    (band) => band.levels.length === 0 || band.levels.some((level) => levels.includes(level)),
  );
  const hull = hullOf(fitting);
  if (hull === null) return matchLevels(pay, bands);
  const verdict = relationOf(pay, hull);
  return verdict && { verdict, band: hull };
}

/** Judges a salary; null stands for a listing without an amount. */
export function judgePay(question: PayQuestion, salary: Salary | null): Judgement {
  const { posting, table, noBand } = question;
  const countries = countriesFor(posting, salary);
  const stopped = (reason: NotComparableReason): Judgement => ({
    verdict: 'not-comparable',
    reason,
    band: null,
    confidence: null,
    sentence: notComparableSentence(reason, salary, table, noBand, countries, posting.payWithoutAmount !== null),
  });
  if (table === null) return stopped('no-band');
  const reason = firstGate({
    hasBand: noBand === null,
    salary,
    scaleOnly: posting.payScales.length > 0,
    countries,
    market: table.market,
    bases: new Set(table.bands.map((band) => band.basis)),
    own: table.own,
  });
  if (reason !== null || salary === null) return stopped(reason ?? 'no-pay');
  const related = relate(question, salary, bandsOn(table, basisOf(salary)));
  if (related === null) return stopped('unclear-amount');
  const { verdict, band } = related;
  return {
    verdict,
    reason: null,
    band,
    confidence: confidenceOf(question, salary, band),
    sentence: verdictSentence(verdict, salary, band, table, {
      levelSource: question.level.source,
      levelWord: question.levelWord,
      countries,
      severalRanges: question.severalRanges,
    }),
  };
}
