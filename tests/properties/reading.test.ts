/** What holds for every text, every JSON and every document, however it is written. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { readPage } from '../../lib/page/read-page';
import { type JsonNode, readJson } from '../../lib/page/tolerant-json';
import { listingFromText } from '../../lib/posting/blocks';
import type { Listing } from '../../lib/posting/listing';
import { listingSchema } from '../../lib/posting/listing-schema';
import type { Evidence } from '../../lib/posting/posting';
import { postingSchema } from '../../lib/posting/posting-schema';
import { readPosting } from '../../lib/posting/read-posting';
import { LONG_ENOUGH, RUNS } from './runs';

const TODAY = '2026-11-20';

/** Words that rules wait for, in any order and number, with anything between them. */
const CUES = [
  'Salary',
  'salary range',
  'base pay',
  '$',
  '€',
  '£150,000',
  '$120k',
  '150.000',
  '1e999',
  '- ',
  ' to ',
  'per year',
  'a month',
  '/hr',
  'PhD',
  "Master's",
  'or',
  'and',
  'BSc',
  'in',
  'computer science',
  'required',
  'preferred',
  'not required',
  '5+',
  'years',
  'three (3)',
  'of experience',
  'Deadline',
  'Apply by',
  '3 March 2027',
  '31.02.2027',
  '2027-13-45',
  'until filled',
  'NeurIPS',
  'publications',
  'Python',
  'R',
  'C++',
  'PyTorch',
  'machine learning',
  'Research Scientist',
  'postdoc',
  'TV-L E13',
  '65 %',
  '(',
  ')',
  '\n',
  '\n\n',
  '- ',
  '• ',
  '# ',
  '**',
  ':',
  '.',
  ',',
  ';',
  'Requirements',
  'Nice to have',
  'remote',
  'Berlin',
  'USA',
  'visa',
  'sponsorship',
  '\u202e',
  '\0',
];
const wordy = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...CUES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 80 },
  )
  .map((words) => words.join(' '));
const anyText = fc.oneof(wordy, fc.string({ unit: 'binary', maxLength: 400 }));

const listing: fc.Arbitrary<Listing> = fc
  .record({ title: anyText, company: anyText, location: anyText, text: anyText })
  .map(({ text, ...heads }) =>
    listingFromText({
      text,
      today: TODAY,
      url: 'https://jobs.example/1',
      title: heads.title.slice(0, 400),
      company: heads.company.slice(0, 400),
      location: heads.location.slice(0, 400),
    }),
  );

/** Every piece of evidence in a value, wherever it stands. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'source' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}

describe('the engine', () => {
  test(
    'reads any text without an error, into a posting of the model, each quote in its place',
    () => {
      fc.assert(
        fc.property(listing, (each) => {
          const { posting } = readPosting(each);
          expect(postingSchema.safeParse(posting).error).toBeUndefined();
          for (const { source, start, end, quote } of evidenceIn(posting)) {
            expect(each.sources[source]?.slice(start, end)).toBe(quote);
            expect(quote).not.toBe('');
          }
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );

  test(
    'never gives an amount that is none, or an interval the wrong way round',
    () => {
      fc.assert(
        fc.property(listing, (each) => {
          const { salaries, experience } = readPosting(each).posting;
          for (const { min, max } of [
            ...salaries.map(({ value }) => value),
            ...(experience ? [experience.value] : []),
          ]) {
            for (const side of [min, max]) expect(side === null || (Number.isFinite(side) && side >= 0)).toBe(true);
            if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          }
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );

  test(
    'reads the same text the same twice, and changes nothing of it; so does the comparison',
    () => {
      fc.assert(
        fc.property(listing, (each) => {
          const before = structuredClone(each);
          const { posting } = readPosting(each);
          expect(readPosting(structuredClone(each)).posting).toEqual(posting);
          expect(each).toEqual(before);
          const kept = structuredClone(posting);
          expect(compare(posting, { today: TODAY })).toEqual(compare(structuredClone(posting), { today: TODAY }));
          expect(posting).toEqual(kept);
        }),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});

/** A read node as the value it stands for. */
function valueIn(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.entries].map(([key, value]) => [key, valueIn(value)]));
    case 'array':
      return node.items.map(valueIn);
    default:
      return node.value;
  }
}

/** Values whose strings do not look like the mistakes that the reader forgives: a quote that goes on as JSON does. */
const plainJson = fc.letrec<{ value: unknown }>((tie) => {
  const words = fc.string({ unit: 'grapheme', maxLength: 20 });
  return {
    value: fc.oneof(
      { maxDepth: 4 },
      words,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(words, tie('value'), { maxKeys: 5 }),
    ),
  };
}).value;

describe('structured data', () => {
  test(
    'that is right JSON is read as any parser reads it, each string where it stands',
    () => {
      fc.assert(
        fc.property(
          fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 8 }), plainJson),
          fc.nat(3),
          (value, indent) => {
            const text = JSON.stringify(value, null, indent);
            const node = readJson(text);
            expect(node && valueIn(node)).toEqual(JSON.parse(text));
            const strings = (one: JsonNode): void => {
              if (one.kind === 'string') expect(JSON.parse(`"${text.slice(one.start, one.end)}"`)).toBe(one.value);
              else if (one.kind === 'array') one.items.forEach(strings);
              else if (one.kind === 'object') [...one.entries.values()].forEach(strings);
            };
            if (node) strings(node);
          },
        ),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );

  test(
    'that is anything is read or left, without an error',
    () => {
      const pieces = fc.array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          ':',
          ',',
          '\\',
          '\\u00',
          '/*',
          '*/',
          '//',
          '<!--',
          '1e999',
          'null',
          '"@type"',
          '"JobPosting"',
          ' ',
          '\n',
        ),
        { maxLength: 60 },
      );
      fc.assert(
        fc.property(
          fc.oneof(
            pieces.map((all) => all.join('')),
            fc.string({ unit: 'binary' }),
          ),
          (text) => {
            const node = readJson(text);
            if (node) expect(node.end).toBeLessThanOrEqual(text.length);
          },
        ),
        { numRuns: RUNS },
      );
    },
    LONG_ENOUGH,
  );
});

const TAGS = [
  'div',
  'p',
  'span',
  'ul',
  'li',
  'h1',
  'h2',
  'b',
  'a',
  'table',
  'tr',
  'td',
  'dl',
  'dt',
  'dd',
  'form',
  'section',
  'aside',
  'pre',
  'br',
  'nav',
  'template',
  'details',
  'article',
  'main',
];
const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    anyText.map((text) => text.replace(/[<&]/g, ' ').slice(0, 120)),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 5 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;
const PARAGRAPH =
  '<p>You have a PhD in physics and five years of experience in machine learning research with Python. Salary: $120,000 a year.</p>';

/** White space and what nobody sees do not count: both sides collapse them, each in its way. */
const letters = (text: string) => text.replace(/[\s\u00ad\u200b\u200c\u2060\ufeff]+/g, '');

describe('a document', () => {
  test(
    'is read without a change to it, into a message that the background takes, every line on the way back to its words',
    () => {
      fc.assert(
        fc.property(fc.array(tree, { maxLength: 4 }), fc.array(tree, { maxLength: 4 }), (before, after) => {
          const url = 'https://jobs.example/jobs/4711-x';
          const html = `<!doctype html><title>Research Scientist</title><main><h1>Research Scientist</h1>${before.join('')}<h2>Requirements</h2>${PARAGRAPH}${after.join('')}</main>`;
          const { window } = new JSDOM(html, { url });
          const { document } = window;
          const kept = document.documentElement.outerHTML;
          const { listing: read, rangeOf, textFrom } = readPage(document, url, { today: TODAY });
          expect(document.documentElement.outerHTML).toBe(kept);
          expect(listingSchema.safeParse(read).error).toBeUndefined();
          for (const { start, end } of read.blocks) {
            const range = textFrom === 'page' ? rangeOf({ source: 'text', start, end }) : null;
            // A range holds what stands between its ends as well: masked parts, the sign behind a label.
            if (range)
              expect(letters(range.toString()).startsWith(letters(read.sources.text.slice(start, start + 1)))).toBe(
                true,
              );
          }
          window.close();
        }),
        { numRuns: Math.min(RUNS, 2_000) },
      );
    },
    LONG_ENOUGH,
  );
});
