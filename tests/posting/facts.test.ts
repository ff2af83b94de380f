import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../lib/posting/blocks';
import type { FactCases } from '../../lib/posting/cases';
import { RECOGNIZERS } from '../../lib/posting/facts/facts';
import type { FactName } from '../../lib/posting/posting';
import { findCandidates } from '../../lib/posting/read-posting';
import { Reading } from '../../lib/posting/reading';
import type { Candidate } from '../../lib/posting/recognizer';
import { Trace } from '../../lib/posting/trace';

const files = import.meta.glob<{ cases: FactCases<FactName> }>('../../lib/posting/facts/*.cases.ts', { eager: true });
const caseTables = Object.values(files).map((file) => file.cases);

/** What a rule reads in a case text: the candidates that the refiners leave. */
function readCase(source: string): { candidates: Candidate[]; trace: Trace } {
  const lines = source.split('\n');
  const header = { title: '', location: '', company: '' };
  let claims = '';
  while (/^[#@%&] /.test(lines[0] ?? '')) {
    const line = lines.shift() ?? '';
    if (line.startsWith('# ')) header.title = line.slice(2);
    else if (line.startsWith('% ')) claims = line.slice(2);
    else if (line.startsWith('& ')) header.company = line.slice(2);
    else header.location = line.slice(2);
  }
  const trace = new Trace();
  const listing = listingFromText({ ...header, text: lines.join('\n'), today: '2026-11-20' });
  if (claims !== '') {
    listing.sources['json-ld'] = claims;
    const values = Object.entries(JSON.parse(claims)).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((one) => ({ value: one, start: 0, end: claims.length }))
        : { value, start: 0, end: claims.length },
    ]);
    listing.structured = { source: 'json-ld', ...Object.fromEntries(values) };
  }
  const reading = new Reading(listing);
  return { candidates: findCandidates(reading, trace), trace };
}

const explain = (rule: string, text: string, candidates: Candidate[], trace: Trace): string =>
  `${rule} on ${JSON.stringify(text)}\nfound: ${JSON.stringify(candidates.map(({ rule, value, need }) => ({ rule, value, need })))}\ndropped: ${JSON.stringify(trace.drops)}`;

describe.each(Object.values(RECOGNIZERS).flatMap(({ fact, rules }) => rules.map((rule) => ({ fact, rule }))))(
  '$rule',
  ({ fact, rule }) => {
    const cases = caseTables.find((table) => table[rule])?.[rule];

    test('has cases that must match and cases that must never', () => {
      expect(cases?.match.length, `add "${rule}" to its .cases.ts with at least one match`).toBeGreaterThan(0);
      expect(cases?.never.length, `add at least one "never" text to the cases of "${rule}"`).toBeGreaterThan(0);
    });

    for (const [value, ...texts] of cases?.match ?? []) {
      test.each(texts)(`${JSON.stringify(value)} in %j`, (text) => {
        const { candidates, trace } = readCase(text);
        const own = candidates.filter((candidate) => candidate.fact === fact && candidate.rule === rule);
        const expected = typeof value === 'object' && value !== null ? expect.objectContaining(value) : value;
        expect(
          own.map((candidate) => candidate.value),
          explain(rule, text, candidates, trace),
        ).toContainEqual(expected);
        for (const { start, end, quote, source } of own.flatMap((candidate) => candidate.evidence)) {
          if (source === 'text') expect(text.slice(text.length - textOf(text).length).slice(start, end)).toBe(quote);
        }
      });
    }

    test.each((cases?.never ?? []).map((text) => [text]))('nothing in %j', (text) => {
      const { candidates, trace } = readCase(text);
      const own = candidates.filter((candidate) => candidate.fact === fact && candidate.rule === rule);
      expect(own, explain(rule, text, candidates, trace)).toEqual([]);
    });
  },
);

/** The body of a case text: what is left behind its `#`, `@` and `%` lines. */
function textOf(source: string): string {
  return source.replace(/^(?:[#@%] [^\n]*\n)*/, '');
}

test('every table of cases belongs to a rule that exists', () => {
  const rules = new Set<string>(Object.values(RECOGNIZERS).flatMap((recognizer) => [...recognizer.rules]));
  const orphans = caseTables.flatMap((table) => Object.keys(table)).filter((rule) => !rules.has(rule));
  expect(orphans, 'name the rule in its recognizer, or remove its cases').toEqual([]);
});
