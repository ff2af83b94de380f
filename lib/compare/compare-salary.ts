/** A posting's pay against the guide: the right ranges chosen, each place judged, a second guide and own bands beside it. */

import type { OwnBand } from '../guide/own-bands';
import type { Fact, Posting, Salary } from '../posting/posting';
import { isUnconfirmed } from '../posting/unseen';
import { type BandTable, bandsOn, guideTable, ownTables } from './band-table';
import type { ConfidenceLevel, GuideId, PayBand, PlaceVerdict, SalaryComparison } from './comparison';
import { basisOf } from './gates';
import { countriesOf, type Judgement, judgePay, listingPay, type PayQuestion } from './judge-pay';
import { type LevelForPay, levelForPay } from './level-for-pay';
import { placesSentence } from './sentences';
import type { TitleWords } from './title-words';
import type { GuideChoice, NoBand } from './which-guide';

type SalaryFact = Fact<Salary>;

/** The verdict on all printed pay: that of the chosen place, of all places, or of the first range. */
interface Headline extends Judgement {
  salary: SalaryFact | null;
  places: PlaceVerdict[];
}

function hasAmount({ value }: SalaryFact): boolean {
  return value.min !== null || value.max !== null;
}

/**
 * The ranges that are judged: those of base pay where there are any, else of total pay, else stipends. A range of the other
 * basis is the same pay counted differently.
 */
function rangesToJudge(posting: Posting): SalaryFact[] {
  const printed = posting.salaries.filter(hasAmount);
  const bases = ['base', 'total', 'stipend'] as const;
  const found = bases.map((basis) => printed.filter(({ value }) => basisOf(value) === basis));
  return found.find((ranges) => ranges.length > 0) ?? [];
}

/** The ranges that name a place, one a place; empty where fewer than two places are named. */
function rangesByPlace(ranges: readonly SalaryFact[]): { place: string; fact: SalaryFact }[] {
  const byPlace = new Map<string, SalaryFact>();
  for (const fact of ranges) {
    const { place } = fact.value;
    if (place !== undefined && !byPlace.has(place)) byPlace.set(place, fact);
  }
  return byPlace.size < 2 ? [] : [...byPlace].map(([place, fact]) => ({ place, fact }));
}

const CONFIDENCES: readonly ConfidenceLevel[] = ['high', 'medium', 'low'];

function lowest(confidences: readonly (ConfidenceLevel | null)[]): ConfidenceLevel | null {
  return CONFIDENCES.findLast((confidence) => confidences.includes(confidence)) ?? null;
}

interface JudgedPlace {
  place: string;
  fact: SalaryFact;
  judged: Judgement;
}

function isChosen(place: string, chosen: string | undefined): boolean {
  if (chosen === undefined || chosen.trim() === '') return false;
  const [a, b] = [place.toLowerCase(), chosen.trim().toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function headlineOfPlaces(judged: readonly JudgedPlace[], table: BandTable | null, chosen?: string): Headline | null {
  const comparable = judged.filter(({ judged: { verdict } }) => verdict !== 'not-comparable');
  // Where nothing can be compared the first range says why.
  const deciding = comparable.length > 0 ? comparable : judged;
  const [first] = deciding;
  if (first === undefined) return null;
  const places = judged.map(({ place, judged: { verdict, sentence } }) => ({ place, verdict, sentence }));
  const of = (at: JudgedPlace, change: Partial<Judgement> = {}): Headline => ({
    ...at.judged,
    ...change,
    salary: at.fact,
    places,
  });
  const own = judged.find(({ place }) => isChosen(place, chosen));
  if (own !== undefined) return of(own);
  if (deciding.every(({ judged: { verdict } }) => verdict === first.judged.verdict)) return of(first);
  return of(first, {
    verdict: 'depends-on-place',
    reason: null,
    confidence: lowest(deciding.map(({ judged: { confidence } }) => confidence)),
    sentence: table === null ? first.judged.sentence : placesSentence(places, table),
  });
}

/** The headline on a posting's pay against one table. */
function headlineOf(question: PayQuestion, chosenPlace?: string): Headline {
  const ranges = rangesToJudge(question.posting);
  const byPlace = rangesByPlace(ranges).map(({ place, fact }) => ({
    place,
    fact,
    judged: judgePay(question, fact.value),
  }));
  const places = headlineOfPlaces(byPlace, question.table, chosenPlace);
  if (places !== null) return places;

  const [first] = ranges;
  if (first === undefined) return { ...judgePay(question, null), salary: null, places: [] };
  const severalRanges = ranges.length > 1;
  const judge = (fact: SalaryFact): Headline => ({
    ...judgePay({ ...question, severalRanges }, fact.value),
    salary: fact,
    places: [],
  });
  return ranges.map(judge).find(({ verdict }) => verdict !== 'not-comparable') ?? judge(first);
}

const NO_LEVEL: LevelForPay = { levels: [], source: 'none' };

/** The level for the user's own bands: that of the guide's table, or for guides without one the level of the listing. */
function levelForOwn(posting: Posting, title: TitleWords, guide: GuideId): LevelForPay {
  const found = levelForPay(posting, title, guide);
  const { value } = posting.level;
  return found.levels.length > 0 || value === null ? found : { levels: [value], source: 'title' };
}

function evidenceOf(posting: Posting, headline: Headline): NonNullable<SalaryComparison['evidence']> {
  const spoken = headline.salary ?? posting.payScales[0] ?? posting.payWithoutAmount;
  return spoken?.evidence ?? [];
}

function ownVerdicts(headlines: readonly Headline[]): NonNullable<SalaryComparison['own']> {
  return headlines.flatMap(({ verdict, band, sentence }) => (band === null ? [] : [{ verdict, band, sentence }]));
}

/** The bands for the chart: all levels of the guide on every basis, the listing's first, and the user's own. */
function chartBands(table: BandTable | null, headline: Headline, own: readonly BandTable[]): PayBand[] {
  const basis = headline.salary === null ? 'base' : basisOf(headline.salary.value);
  const guideBands = table === null ? [] : bandsOn(table, basis === 'stipend' ? 'base' : basis);
  const otherBases = table?.bands.filter((band) => !guideBands.includes(band)) ?? [];
  return [...guideBands, ...otherBases, ...own.flatMap(({ bands }) => bands)];
}

/** What a verdict on pay is asked about. */
export interface SalaryQuestion {
  posting: Posting;
  title: TitleWords;
  choice: GuideChoice;
  ownBands: readonly OwnBand[];
  /** The user's chosen place. */
  place: string | undefined;
}

/** The verdict on pay, with what the requirements and the public references are chosen by. */
export interface SalaryAnswer {
  /** Without the public references. */
  salary: SalaryComparison;
  level: LevelForPay;
  /** The range that the verdict speaks of. */
  judged: Salary | null;
}

/** The pay part of a comparison. */
export function compareSalary({ posting, title, choice, ownBands, place }: SalaryQuestion): SalaryAnswer {
  const { guide, second, noBand, intern, seniorFaculty } = choice;
  const judge = (table: BandTable | null, level: LevelForPay, missing: NoBand | null): Headline =>
    headlineOf({ posting, table, noBand: missing, level, levelWord: title.levelWord, severalRanges: false }, place);

  const table = guide === null ? null : guideTable(guide);
  const level = guide === null || noBand !== null ? NO_LEVEL : levelForPay(posting, title, guide);
  const byGuide = judge(table, level, noBand);

  // The user's band for a role is not meant for its interns, nor one for assistant professors for full ones.
  const tables = guide === null || intern || seniorFaculty ? [] : ownTables(ownBands, guide, countriesOf(posting));
  const byOwn = tables
    .map((own) => judge(own, guide === null ? NO_LEVEL : levelForOwn(posting, title, guide), null))
    .filter(({ verdict }) => verdict !== 'not-comparable');
  // An own band speaks where the guide cannot; beside a guide's verdict it is shown and decides nothing.
  const headline = byGuide.verdict === 'not-comparable' ? (byOwn[0] ?? byGuide) : byGuide;

  const bySecond = second && judge(guideTable(second), levelForPay(posting, title, second), null);
  const chart = intern ? [] : chartBands(table, headline, tables);
  const own = ownVerdicts(byOwn);
  return {
    level,
    judged: headline.salary?.value ?? null,
    salary: {
      verdict: headline.verdict,
      reason: headline.reason,
      listing: headline.salary === null ? null : listingPay(headline.salary.value),
      band: headline.band,
      confidence:
        headline.confidence && headline.salary && isUnconfirmed(headline.salary) ? 'low' : headline.confidence,
      second: second && bySecond && secondOf(bySecond, second),
      references: [],
      sentence: headline.sentence,
      ...(headline.places.length > 0 && { places: headline.places }),
      ...(chart.length > 0 && { chart }),
      ...(own.length > 0 && { own }),
      evidence: evidenceOf(posting, headline),
    },
  };
}

function secondOf(
  { verdict, band, sentence }: Headline,
  guide: NonNullable<GuideChoice['second']>,
): SalaryComparison['second'] {
  return { guide, verdict, band, sentence };
}
