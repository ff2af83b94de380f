/**
 * `npx tsx scripts/fit-classifier.ts`: fits the scores of `lib/posting/classify/weights.json` on the labelled listings of
 * `../shared/corpus` and writes them with how often they are right. Deterministic; run by hand after features or labels changed.
 *
 * Listings are few, so each weight is pulled towards a value set beforehand from what the feature means, keeps that value's sign, and
 * only departs from it where the listings insist. The figures printed are cross-validated with all listings of an employer in one fold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../lib/page/read-page';
import { listingFromText } from '../lib/posting/blocks';
import { decideEmployer } from '../lib/posting/classify/employer';
import { postingFeatures } from '../lib/posting/classify/is-posting';
import { branchOf, researchFeatures } from '../lib/posting/classify/ml-research';
import { findOpening } from '../lib/posting/classify/opening';
import type { Listing } from '../lib/posting/listing';
import { findCandidates, settleFacts } from '../lib/posting/read-posting';
import { Reading } from '../lib/posting/reading';
import { Trace } from '../lib/posting/trace';
import { PRIORS } from './classifier-priors';
import { CORPUS, hasCorpus, ROOT } from './paths';

interface Row {
  id: string;
  group: string;
  x: Record<string, number>;
  yes: boolean;
}
interface Model {
  bias: number;
  weights: Record<string, number>;
}

if (!hasCorpus) throw new Error(`the labelled listings are not there: ${CORPUS}`);
const lines = <T>(path: string): T[] =>
  readFileSync(resolve(CORPUS, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

interface Labels {
  id: string;
  posting: boolean;
  mlResearch?: boolean | null;
}
interface Source {
  id: string;
  url?: string | null;
  title?: string | null;
  company?: string | null;
  location?: string | null;
  text?: string;
  html?: string;
  site?: string;
}

/** Pull towards the value set beforehand; larger trusts the listings less. */
const PULL = Number(process.env.PULL ?? 2);
/** Few academic listings without machine learning are labelled; what they say of how common these are is not to be trusted. */
const BIAS_PULL = Number(process.env.BIAS ?? 6);
const FOLDS = 10;

function listingOf(source: Source): Listing {
  const { text, html } = source;
  const url = source.url ?? '';
  if (text !== undefined) {
    const { title, company, location } = source;
    return listingFromText({ text, url, title: title ?? '', company: company ?? '', location: location ?? '' });
  }
  const path = resolve(CORPUS, 'pages', html ?? '');
  const dom = new JSDOM(readFileSync(path), {
    ...(URL.canParse(url) && { url }),
    virtualConsole: new VirtualConsole(),
  });
  return readPage(dom.window.document, url, { today: '2026-11-20' }).listing;
}

function rowsOf(): Record<'posting' | 'academic' | 'industry', Row[]> {
  const rows: Record<'posting' | 'academic' | 'industry', Row[]> = { posting: [], academic: [], industry: [] };
  const take = (source: Source, labels: Labels): void => {
    const listing = listingOf(source);
    const reading = new Reading(listing);
    const opening = findOpening(reading);
    const trace = new Trace();
    const facts = settleFacts(findCandidates(reading, trace), reading, trace);
    const group = source.company || source.site || dirname(source.url ?? '') || source.id;
    const numbers = (features: Record<string, { value: number }>): Record<string, number> =>
      Object.fromEntries(Object.entries(features).map(([name, { value }]) => [name, value]));
    rows.posting.push({
      id: source.id,
      group,
      x: numbers(postingFeatures(reading, opening, facts)),
      yes: labels.posting,
    });
    if (!labels.posting || typeof labels.mlResearch !== 'boolean') return;
    const branch = branchOf(opening, decideEmployer(reading, opening, null).value);
    rows[branch].push({ id: source.id, group, x: numbers(researchFeatures(reading, opening)), yes: labels.mlResearch });
  };
  const labels = new Map(lines<Labels>('dev.labels.jsonl').map((row) => [row.id, row]));
  for (const source of lines<Source>('dev.jsonl')) take(source, labels.get(source.id) as Labels);
  const pages = new Map(lines<Labels>('pages/pages.labels.jsonl').map((row) => [row.id, row]));
  for (const source of lines<Source>('pages/pages.jsonl')) {
    const known = pages.get(source.id);
    // Pages are labelled as postings or not; what kind of work they offer is not labelled.
    if (known) take(source, { id: known.id, posting: known.posting, mlResearch: null });
  }
  return rows;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const scoreOf = (model: Model, x: Record<string, number>): number =>
  Object.entries(model.weights).reduce((sum, [name, weight]) => sum + weight * (x[name] ?? 0), model.bias);

/** Gradient descent on the log loss, classes weighted alike, each weight pulled to its prior and kept on the prior's side of zero. */
function fitModel(rows: readonly Row[], prior: Model): Model {
  const model: Model = { bias: prior.bias, weights: { ...prior.weights } };
  const positives = rows.filter((row) => row.yes).length;
  const weightOf = (yes: boolean): number =>
    Math.sqrt(rows.length / (2 * Math.max(1, yes ? positives : rows.length - positives)));
  for (let step = 0; step < 1_500; step += 1) {
    const slope: Record<string, number> = {};
    let biasSlope = 0;
    for (const row of rows) {
      const error = (sigmoid(scoreOf(model, row.x)) - (row.yes ? 1 : 0)) * weightOf(row.yes);
      biasSlope += error;
      for (const name of Object.keys(model.weights)) slope[name] = (slope[name] ?? 0) + error * (row.x[name] ?? 0);
    }
    const rate = 0.02;
    model.bias -= rate * (biasSlope + BIAS_PULL * (model.bias - prior.bias));
    for (const [name, weight] of Object.entries(model.weights)) {
      const before = prior.weights[name] ?? 0;
      const next = weight - rate * ((slope[name] ?? 0) + PULL * (weight - before));
      model.weights[name] = before >= 0 ? Math.max(0, next) : Math.min(0, next);
    }
  }
  return model;
}

const foldOf = (group: string): number =>
  [...group].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7) % FOLDS;

/** What models say of listings that they were not fitted on. */
function crossValidate(rows: readonly Row[], prior: Model): { row: Row; score: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitModel(
      rows.filter((row) => foldOf(row.group) !== fold),
      prior,
    );
    return rows.filter((row) => foldOf(row.group) === fold).map((row) => ({ row, score: scoreOf(model, row.x) }));
  }).flat();
}

const BINS = [0, 0.5, 1, 2, 3, 4.5];
const reliability = (answers: readonly { row: Row; score: number }[]) =>
  BINS.map((from, index) => {
    const inside = answers.filter(
      ({ score }) => Math.abs(score) >= from && Math.abs(score) < (BINS[index + 1] ?? Number.POSITIVE_INFINITY),
    );
    return { from, right: inside.filter(({ row, score }) => score > 0 === row.yes).length, said: inside.length };
  });

const rounded = (value: number): number => Math.round(value * 100) / 100;
const fitted: Record<string, unknown> = {};
for (const [name, rows] of Object.entries(rowsOf())) {
  const prior = PRIORS[name as keyof typeof PRIORS];
  const answers = crossValidate(rows, prior);
  const hits = answers.filter(({ row, score }) => row.yes && score > 0).length;
  const said = answers.filter(({ score }) => score > 0).length;
  const wanted = rows.filter((row) => row.yes).length;
  const quiet = answers.filter(({ row, score }) => !row.yes && score <= 0).length;
  console.log(
    `${name}: rows ${rows.length}, yes ${wanted}; cross-validated precision ${(hits / said).toFixed(3)}, recall ${(hits / wanted).toFixed(3)}, F1 ${((2 * hits) / (said + wanted)).toFixed(3)}, quiet ${(quiet / (rows.length - wanted)).toFixed(3)}`,
  );
  const wrong = answers.filter(({ row, score }) => score > 0 !== row.yes);
  console.log(`  wrong: ${wrong.map(({ row, score }) => `${row.id} ${score.toFixed(1)}`).join(', ')}`);
  const model = fitModel(rows, prior);
  fitted[name] = {
    bias: rounded(model.bias),
    weights: Object.fromEntries(Object.entries(model.weights).map(([key, value]) => [key, rounded(value)])),
    reliability: reliability(answers),
  };
}
if (!process.argv.includes('--dry'))
  writeFileSync(resolve(ROOT, 'lib/posting/classify/weights.json'), `${JSON.stringify(fitted, null, 2)}\n`);
