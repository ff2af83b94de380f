/**
 * `npm run measure`: how often each rule's answers are right on the labelled listings of `../shared/corpus`. Writes the counts that
 * `confidenceOf` reads, and prints by cross-validation over listings how far the confidences made of them can be trusted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listingFromText, type PlainListing } from '../lib/posting/blocks';
import type { Evidence, Posting } from '../lib/posting/posting';
import { type Prediction, predictionOf } from '../lib/posting/prediction';
import { findCandidates, readPosting, settleFacts } from '../lib/posting/read-posting';
import { Reading } from '../lib/posting/reading';
import { Trace } from '../lib/posting/trace';
import { CORPUS, hasCorpus, ROOT } from './paths';

type Labels = Prediction & { id: string };
type Values = Pick<Labels, keyof Prediction>;
/** One answer of the engine: which rules gave it, and whether the label agrees. */
interface Answer {
  listing: number;
  field: string;
  rules: string[];
  right: boolean;
}
type Counts = Record<string, { right: number; said: number }>;

/** The labelled fields: a path of evidence, and the facts as strings; `list` where each value has a path of its own. */
const FIELDS: Record<string, { list: boolean; facts: (values: Values) => string[] }> = {
  salaries: {
    list: true,
    facts: ({ salaries }) => salaries.map(({ min, max, currency, unit }) => JSON.stringify([min, max, currency, unit])),
  },
  'degree.required': { list: false, facts: ({ degree }) => one(degree.required) },
  'degree.preferred': { list: false, facts: ({ degree }) => one(degree.preferred) },
  experienceYears: {
    list: false,
    facts: ({ experienceYears }) => one(experienceYears && JSON.stringify([experienceYears.min, experienceYears.max])),
  },
  'publications.asked': { list: false, facts: ({ publications }) => one(publications.asked) },
  venues: { list: true, facts: ({ venues }) => venues },
  skills: { list: true, facts: ({ skills }) => skills },
  softSkills: { list: true, facts: ({ softSkills }) => softSkills },
  teaching: { list: false, facts: ({ teaching }) => (teaching ? ['yes'] : []) },
  grants: { list: false, facts: ({ grants }) => (grants ? ['yes'] : []) },
  materials: { list: true, facts: ({ materials }) => materials },
  deadline: { list: false, facts: ({ deadline }) => one(deadline) },
  visa: { list: false, facts: ({ visa }) => one(visa) },
  workplace: { list: false, facts: ({ workplace }) => one(workplace) },
  country: { list: true, facts: ({ country }) => country },
  term: { list: false, facts: ({ term }) => one(term) },
  termMonths: { list: false, facts: ({ termMonths }) => one(termMonths) },
};
function one(value: string | number | null): string[] {
  return value === null ? [] : [String(value)];
}

if (!hasCorpus) {
  console.error(`the labelled listings are not there: ${CORPUS}`);
  process.exit(1);
}
const answers = answersOnLabelledListings();
const mean = answers.filter(({ right }) => right).length / answers.length;
const counts = countsOf(answers);
const rules = Object.fromEntries(
  Object.keys(counts)
    .toSorted()
    .map((rule) => [rule, counts[rule]]),
);
writeFileSync(
  join(ROOT, 'lib', 'posting', 'confidence.json'),
  `${JSON.stringify({ mean: round(mean), rules }, null, 2)}\n`,
);
report();

function lines<T>(name: string): T[] {
  const text = readFileSync(join(CORPUS, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Every answer on the listings whose facts are labelled in full. */
function answersOnLabelledListings(): Answer[] {
  const texts = new Map(lines<PlainListing & { id: string }>('dev.jsonl').map((line) => [line.id, line]));
  return lines<Labels & { mlResearch: boolean | null }>('dev.labels.jsonl')
    .filter((labels) => labels.posting && labels.mlResearch !== false)
    .flatMap((labels, listing) => {
      const text = texts.get(labels.id);
      return text ? answersOn(text, labels, listing) : [];
    });
}

function answersOn(text: PlainListing, labels: Labels, listing: number): Answer[] {
  const prediction = predictionOf(readAsPosting(text));
  return Object.entries(FIELDS).flatMap(([field, { list, facts }]) => {
    const wanted = new Set(facts(labels));
    return facts(prediction).map((fact, index) => {
      const path = list ? `${field}.${field === 'salaries' ? index : fact}` : field;
      return { listing, field, rules: rulesOf(prediction.evidence[path] ?? []), right: wanted.has(fact) };
    });
  });
}

/** What the rules read, whatever the page is taken for: a rule is not wrong because the classifier was. */
function readAsPosting(line: PlainListing): Posting {
  const listing = listingFromText(line);
  const trace = new Trace();
  const reading = new Reading(listing);
  const yes = { value: true, confidence: 1, reasons: [] };
  return {
    ...readPosting(listing).posting,
    ...settleFacts(findCandidates(reading, trace), reading, trace),
    isPosting: yes,
    mlResearch: yes,
  };
}

function rulesOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ rule }) => rule))];
}

function countsOf(some: readonly Answer[]): Counts {
  const made: Counts = {};
  for (const { rules: own, right } of some)
    for (const rule of own) {
      made[rule] ??= { right: 0, said: 0 };
      made[rule].said += 1;
      if (right) made[rule].right += 1;
    }
  return made;
}

/** As `confidenceOf`, with the counts of some listings. */
function confidence(rule: string, from: Counts, meanOf: number): number {
  const { right, said } = from[rule] ?? { right: 0, said: 0 };
  return (right + 2 * meanOf) / (said + 2);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** Expected calibration error over ten bins of confidence, each listing judged by the counts of the other folds. */
function report(): void {
  const folds = 10;
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, sum: 0 }));
  let brier = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const others = answers.filter(({ listing }) => listing % folds !== fold);
    const from = countsOf(others);
    const meanOf = others.filter(({ right }) => right).length / others.length;
    for (const { rules: own, right } of answers.filter(({ listing }) => listing % folds === fold)) {
      const sure = Math.max(...own.map((rule) => confidence(rule, from, meanOf)), own.length === 0 ? meanOf : 0);
      const bin = bins[Math.min(9, Math.floor(sure * 10))];
      if (!bin) continue;
      bin.said += 1;
      bin.sum += sure;
      if (right) bin.right += 1;
      brier += (sure - (right ? 1 : 0)) ** 2;
    }
  }
  for (const [rule, { right, said }] of Object.entries(counts).toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(
      `${rule.padEnd(36)} ${String(right).padStart(4)} of ${String(said).padStart(4)}  ${confidence(rule, counts, mean).toFixed(3)}`,
    );
  console.log('confidence   answers  right');
  for (const { said, right, sum } of bins)
    if (said > 0)
      console.log(`${(sum / said).toFixed(3).padEnd(12)} ${String(said).padStart(7)}  ${(right / said).toFixed(3)}`);
  const error = bins.reduce((total, { right, sum }) => total + Math.abs(right - sum), 0) / answers.length;
  console.log(
    `answers ${answers.length}, right ${mean.toFixed(3)}, calibration error (ECE, 10 folds) ${error.toFixed(3)}, Brier ${(brier / answers.length).toFixed(3)}`,
  );
}
