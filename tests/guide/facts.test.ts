/**
 * The stored guides against the record of every fact in the documents. Skipped where the record is not at hand, which is
 * the case outside the project's own work place: the documents are other people's and are no part of the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GuideEntry, GuideId } from '../../lib/guide/guide';
import { allIssues } from '../../lib/guide/issues';
import { allGuides, entryById } from '../../lib/guide/lookup';
import { references } from '../../lib/guide/references';

const folder = resolve('../shared/guide');
const present = existsSync(resolve(folder, 'facts.json'));

interface Fact {
  id: string;
  guide: string;
  category: string;
  fact: string;
  value: Record<string, unknown> | null;
  flags: string[];
}
interface Facts {
  facts: Fact[];
  issues: { id: string; facts: string[] }[];
}

const record: Facts = present
  ? JSON.parse(readFileSync(resolve(folder, 'facts.json'), 'utf8'))
  : { facts: [], issues: [] };
const guideIdOf = (name: string) => (name === 'research-positions' ? 'university-researcher' : name) as GuideId;

/** Every number inside a value, however deep; strings are searched too, since some values are ranges in words. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return numbersInText(value);
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(numbersIn);
  return [];
}

function numbersInText(text: string): number[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((n) => Number(n.replaceAll(',', '')));
}

/** What an entry stores beside its words and its place. */
function valuesOf(entry: GuideEntry): unknown {
  const { id: _id, section: _section, text: _text, issues: _issues, ...values } = entry;
  return values;
}

/** Facts whose number is stored in another measure: trillions as billions. */
const inBillions = (numbers: number[], fact: Fact) =>
  'amount_tn' in (fact.value ?? {})
    ? numbers.map((n) => (n === Number(fact.value?.amount_tn) ? n * 1000 : n))
    : numbers;

describe.runIf(present)('the record of facts', () => {
  test('holds 425 facts, each stored in its guide', () => {
    const stored = record.facts.filter((f) => entryById(f.id)?.guide.id === guideIdOf(f.guide));
    expect(stored.length).toBe(record.facts.length);
    expect(stored.length).toBe(425);
  });

  test('has every stored entry: nothing was added', () => {
    const known = new Set(record.facts.map((f) => f.id));
    const added = allGuides().flatMap((g) => g.entries.filter((e) => !known.has(e.id)).map((e) => e.id));
    expect(added).toEqual([]);
  });

  test('gives every number that an entry stores', () => {
    const foreign = record.facts.flatMap((fact) => {
      const entry = entryById(fact.id)?.entry;
      if (entry === undefined) return [];
      // The year in the heading of the pay sections holds for all of their entries, and percentages add up to 100.
      const allowed = new Set([...inBillions(numbersIn(fact.value), fact), ...numbersInText(fact.fact)]);
      if (entry.market === 'US') allowed.add(2024);
      return numbersIn(valuesOf(entry))
        .filter((n) => !allowed.has(n))
        .map((n) => `${fact.id}: ${n}`);
    });
    expect(foreign).toEqual([]);
  });

  test('has its numbers in the entries, in the values or in the words', () => {
    const lost = record.facts.flatMap((fact) => {
      const entry = entryById(fact.id)?.entry;
      if (entry === undefined) return [];
      const held = new Set([...numbersIn(valuesOf(entry)), ...numbersInText(entry.text)]);
      return inBillions(numbersIn(fact.value), fact)
        .filter((n) => !held.has(n))
        .map((n) => `${fact.id}: ${n}`);
    });
    expect(lost).toEqual([]);
  });

  test('has the numbers that the entries speak of in words', () => {
    const foreign = record.facts.flatMap((fact) => {
      const allowed = new Set([
        ...inBillions(numbersIn(fact.value), fact),
        ...numbersIn(fact.value),
        ...numbersInText(fact.fact),
      ]);
      return numbersInText(entryById(fact.id)?.entry.text ?? '')
        .filter((n) => !allowed.has(n))
        .map((n) => `${fact.id}: ${n}`);
    });
    expect(foreign).toEqual([]);
  });

  test.each(record.facts.filter((f) => f.category === 'salary_band'))('gives the pay band $id as stored', (fact) => {
    const { value } = fact;
    const years = value?.yoe_min == null ? undefined : { min: value.yoe_min, max: value.yoe_max ?? null };
    expect(entryById(fact.id)?.entry).toMatchObject({
      level: value?.level === 'lead/principal' ? 'lead' : value?.level,
      min: value?.min,
      max: value?.max,
      open: value?.open_ended,
      basis: value?.basis,
      currency: value?.currency,
      ...(years && { years }),
      ...(value?.market === 'US' && { market: 'US', year: value.year }),
    });
  });

  test('gives each of its issues, at the entries it names', () => {
    expect([...allIssues().keys()].sort()).toEqual(record.issues.map((i) => i.id).sort());
    const unmarked = record.issues.flatMap((issue) =>
      issue.facts.filter((id) => !entryById(id)?.entry.issues?.includes(issue.id)).map((id) => `${issue.id} ${id}`),
    );
    expect(unmarked).toEqual([]);
  });

  test('calls no claim plainly stated that it flags as implausible, of another job or without a source', () => {
    const flags = ['implausible', 'different-role', 'unsourced-claim', 'no-discriminating-power', 'stale-forecast'];
    const passed = record.facts.filter(
      (f) => f.flags.some((flag) => flags.includes(flag)) && entryById(f.id)?.entry.firmness === 'stated',
    );
    expect(passed.map((f) => f.id)).toEqual([]);
  });
});

const RUN = 6;
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (words: string[]) =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '));

/** Every string inside a value, and every list of strings as one phrase, in its order. */
function phrasesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const together = value.every((v) => typeof v === 'string')
      ? [value.join(' '), value.join(' and '), value.join(' or ')]
      : [];
    return [...together, ...value.flatMap(phrasesIn)];
  }
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(phrasesIn);
  return [];
}

describe.runIf(present)('the documents', () => {
  const sources = present ? readdirSync(resolve(folder, 'sources')) : [];
  const runs = new Set(sources.flatMap((f) => runsOf(wordsOf(readFileSync(resolve(folder, 'sources', f), 'utf8')))));

  test('are five, and a sentence of theirs would be found', () => {
    expect(sources.length).toBe(5);
    const words = wordsOf(readFileSync(resolve(folder, 'sources', sources[0] ?? ''), 'utf8'));
    expect(runsOf(words.slice(40, 52)).every((run) => runs.has(run))).toBe(true);
  });

  test('share no six words in a row with anything stored', () => {
    const stored = [...allGuides(), [...allIssues().values()], references()];
    const shared = phrasesIn(stored).flatMap((phrase) => runsOf(wordsOf(phrase)).filter((run) => runs.has(run)));
    expect(shared).toEqual([]);
  });
});
