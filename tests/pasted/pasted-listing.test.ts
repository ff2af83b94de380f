// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { readingSchema } from '../../lib/messages';
import { gate } from '../../lib/page/gate';
import { readPage } from '../../lib/page/read-page';
import { readPasted } from '../../lib/pasted/pasted-listing';
import { readPosting } from '../../lib/posting/read-posting';

const TODAY = '2026-11-20';
const TEXT = `Research Scientist, Weather Models

Harbour Forecasting is hiring a research scientist in Boston, MA. We train deep learning models on radar data.

Requirements
- PhD in computer science or a related field
- 5+ years of research experience in machine learning
- Python and PyTorch

The base salary is $160,000 to $190,000 per year. Send a CV and a cover letter by 3 March 2027.`;
const HTML = `<!doctype html><html><head><title>Research Scientist, Weather Models</title>
<link rel="canonical" href="https://harbour.example/jobs/77?utm_source=mail">
<script>window.ran = true; document.title = 'changed';</script></head>
<body><main><h1>Research Scientist, Weather Models</h1><p>Harbour Forecasting is hiring a research scientist in Boston, MA. We train deep learning models on radar data.</p>
<h2>Requirements</h2><ul><li>PhD in computer science or a related field</li><li>5+ years of research experience in machine learning</li><li>Python and PyTorch</li></ul>
<h2>Pay</h2><p>The base salary is $160,000 to $190,000 per year. Send a CV and a cover letter by 3 March 2027.</p>
<img src="https://tracker.example/p.gif" onerror="window.ran = true"></main></body></html>`;

beforeAll(() => {
  // jsdom 22 has no digest; browsers and Node have.
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

const paste = (words: string, address = '', kind: 'html' | 'text' | null = null) =>
  readPasted({ words, kind, address, today: TODAY }, async () => ({ gate, readPage }));

test('a text gives its facts, its first line the title', async () => {
  const reading = await paste(TEXT);
  const { posting } = readPosting(reading.listing);
  expect(posting.isPosting.value).toBe(true);
  expect(posting.title?.value).toBe('Research Scientist, Weather Models');
  expect(posting.salaries[0]?.value).toMatchObject({ min: 160_000, max: 190_000, currency: 'USD', unit: 'year' });
});

test('markup is told from text, keeps its structure, and nothing of it runs', async () => {
  const reading = await paste(HTML);
  const { posting } = readPosting(reading.listing);
  expect(reading.listing.sources.title).toBe('Research Scientist, Weather Models');
  expect(reading.listing.blocks.some(({ kind }) => kind === 'item')).toBe(true);
  expect(posting.degreeRequired?.value).toBe('phd');
  expect('ran' in window).toBe(false);
  expect(document.querySelector('img')).toBeNull();
});

test('the address is the user’s, else the page’s own, without what follows its reader', async () => {
  expect((await paste(HTML)).url).toBe('https://harbour.example/jobs/77');
  expect((await paste(HTML, 'https://jobs.lever.co/harbour/0b6cf2ce-7a0f-4a3e-9c53-5b2a3f0f1c11')).canonicalId).toMatch(
    /^lever:/,
  );
  const saved = HTML.replace(
    '<!doctype html>',
    '<!doctype html>\n<!-- saved from url=(0030)https://harbour.example/jobs/9 -->',
  );
  expect((await paste(saved)).url).toBe('https://harbour.example/jobs/9');
});

test('without an address the words name the listing, so that the same paste is the same listing', async () => {
  const [one, again, other] = await Promise.all([paste(TEXT), paste(`${TEXT}\n`), paste(`${TEXT} Apply soon.`)]);
  expect(one.canonicalId).toMatch(/^pasted:[0-9a-f]{24}$/);
  expect(again.canonicalId).toBe(one.canonicalId);
  expect(other.canonicalId).not.toBe(one.canonicalId);
});

test.each([
  ['text', TEXT],
  ['HTML', HTML],
  ['an address that is none', TEXT],
])('the background takes it: %s', async (name, words) => {
  const reading = await paste(words, name.startsWith('an') ? 'javascript:alert(1)' : '');
  expect(readingSchema.safeParse(reading).success).toBe(true);
});
