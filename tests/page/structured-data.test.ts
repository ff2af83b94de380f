import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { currencyCode, readBaseSalary, readStateSalary } from '../../lib/page/claimed-salary';
import { countryCode, dateOf } from '../../lib/page/posting-claims';
import { readPage } from '../../lib/page/read-page';
import { readStructuredData } from '../../lib/page/structured-data';
import { MAX_DEPTH, readJson } from '../../lib/page/tolerant-json';

const documentOf = (body: string, head = '') =>
  new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`).window.document;
const ld = (json: string, type = 'application/ld+json') => documentOf('', `<script type="${type}">${json}</script>`);
const one = (document: Document) => readStructuredData(document).postings[0];

describe('tolerant JSON', () => {
  const value = (text: string) => {
    const node = readJson(text);
    return node?.kind === 'object'
      ? Object.fromEntries([...node.entries].map(([key, { start, end }]) => [key, text.slice(start, end)]))
      : node;
  };

  it.each([
    ['plain', '{"a":"x","b":2}', { a: 'x', b: '2' }],
    ['quotes inside a string', '{"a":"the "new" lab, here","b":"y"}', { a: 'the "new" lab, here', b: 'y' }],
    [
      'a quote before a comma inside a string',
      '{"a":"called "north", in the city","b":1}',
      { a: 'called "north", in the city', b: '1' },
    ],
    ['trailing commas', '{"a":[1,2,],"b":true,}', { a: '[1,2,]', b: 'true' }],
    ['a comment before and after', '/* one */ {"a":1} // two', { a: '1' }],
    ['HTML comment and CDATA', '<!-- //<![CDATA[\n{"a":1}\n//]]> -->', { a: '1' }],
    ['a comment above a wrapper', '// one\n// two <![CDATA[\n{"a":1}', { a: '1' }],
    ['a wrapper in a later comment', '// one\n{"a":1} // <![CDATA[', { a: '1' }],
    ['wrapper and value in one line', '// <![CDATA[ {"a":1} // ]]>', { a: '1' }],
    ['raw control characters', '{"a":"x\ny\u0001z"}', { a: 'x\ny\u0001z' }],
    ['an escape that JSON does not know', '{"a":"it\\\'s"}', { a: "it\\'s" }],
  ])('reads %s', (_name, text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it.each(['', '   ', '{oups', '{"a":', '{"a" 1}', 'null', '[', '<p>no</p>'])('gives null for %j', (text) => {
    expect(readJson(text)).toBeNull();
  });

  it('reads escapes, keeping the place of the raw text', () => {
    const node = readJson('{"a":"caf\\u00e9 \\"x\\" \\n"}');
    expect(node?.kind === 'object' && node.entries.get('a')).toMatchObject({ value: 'café "x" \n' });
  });

  it('does not read what is nested too deeply', () => {
    expect(readJson('['.repeat(MAX_DEPTH + 2) + ']'.repeat(MAX_DEPTH + 2))).toBeNull();
    expect(readJson('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))).not.toBeNull();
    expect(readJson('{"a":'.repeat(100_000))).toBeNull();
  });

  it('keeps a hostile key as a key', () => {
    const node = readJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{}}}');
    expect(node?.kind === 'object' && [...node.entries.keys()]).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('JSON-LD', () => {
  const POSTING = `{"@type":"JobPosting","title":"Research Scientist &amp; Lead","hiringOrganization":{"name":"Larkspur"},
    "jobLocation":[{"address":{"addressLocality":"Utrecht","addressCountry":{"name":"Netherlands"}}}],
    "datePosted":"2026-11-02T08:00:00Z","validThrough":"15 January 2027","jobLocationType":"TELECOMMUTE","employmentType":["FULL_TIME","INTERN"],
    "baseSalary":{"currency":"EUR","value":{"minValue":"4.200","maxValue":5100,"unitText":"MONTH"}},"estimatedSalary":{"value":999}}`;

  it('reads each claim, with its place in the raw data', () => {
    const posting = one(ld(POSTING));
    const claims = posting?.claims;
    expect(claims).toMatchObject({
      source: 'json-ld',
      title: { value: 'Research Scientist & Lead' },
      company: { value: 'Larkspur' },
      location: { value: 'Utrecht, Netherlands' },
      countries: [{ value: 'NL' }],
      datePosted: { value: '2026-11-02' },
      validThrough: { value: '2027-01-15' },
      workplace: { value: 'remote' },
      term: { value: 'internship' },
      salary: { value: { min: 4200, max: 5100, currency: 'EUR', unit: 'month' } },
    });
    expect(posting?.raw.slice(claims?.company?.start, claims?.company?.end)).toBe('Larkspur');
    expect(posting?.raw.slice(claims?.validThrough?.start, claims?.validThrough?.end)).toBe('15 January 2027');
  });

  it('counts offsets from the posting itself where it stands in a graph', () => {
    const posting = one(ld(`{"@graph":[{"@type":"WebPage"},${POSTING}]}`));
    expect(posting?.raw.startsWith('{"@type":"JobPosting"')).toBe(true);
    expect(posting?.raw.slice(posting.claims.company?.start, posting.claims.company?.end)).toBe('Larkspur');
  });

  it('never takes an estimate for the employer’s pay', () => {
    expect(
      one(ld('{"@type":"JobPosting","title":"T","estimatedSalary":[{"currency":"EUR","value":{"minValue":60000}}]}'))
        ?.claims.salary,
    ).toBeUndefined();
  });

  it.each(['application/ld+json', 'application/ld&#x2B;json', 'Application/LD+JSON; charset=utf-8'])(
    'knows the script type %s',
    (type) => {
      expect(one(ld('{"@type":"JobPosting","title":"T"}', type))?.claims.title?.value).toBe('T');
    },
  );

  it.each([
    ['escaped once', '&lt;p&gt;Design &amp;amp; run experiments&lt;/p&gt;'],
    ['escaped twice', '&amp;lt;p&amp;gt;Design &amp;amp;amp; run experiments&amp;lt;/p&amp;gt;'],
    ['percent-encoded', '%3Cp%3EDesign%20%26amp%3B%20run%20experiments%3C%2Fp%3E'],
  ])('decodes a description that is %s', (_name, description) => {
    const html = one(ld(`{"@type":"JobPosting","title":"T","description":"${description}"}`))?.descriptionHtml ?? '';
    expect(documentOf(html).body.textContent).toBe('Design & run experiments');
  });

  it('does not run what a description holds', () => {
    const dom = new JSDOM(
      `<script type="application/ld+json">{"@type":"JobPosting","title":"T","description":"<img src=x onerror='window.hit=1'><script>window.hit=1<\\/script><p>Text of the role that goes on long enough to be taken for one.</p>"}</script>`,
      { runScripts: 'dangerously', url: 'https://x.example/' },
    );
    readPage(dom.window.document, 'https://x.example/job/1');
    expect((dom.window as unknown as { hit?: number }).hit).toBeUndefined();
  });

  it('counts the same posting once and different ones each', () => {
    const same = '{"@type":"JobPosting","title":"T","description":"d"}';
    expect(readStructuredData(ld(`[${same},${same}]`)).postings).toHaveLength(1);
    expect(readStructuredData(ld(`[${same},{"@type":"JobPosting","title":"U"}]`)).postings).toHaveLength(2);
  });

  it('passes over a block that is too long, and says so', () => {
    const data = readStructuredData(ld(`{"@type":"JobPosting","title":"T","description":"${'x'.repeat(600_000)}"}`));
    expect(data).toMatchObject({ postings: [], truncated: true });
  });
});

describe('microdata and RDFa', () => {
  it('reads microdata', () => {
    const posting = one(
      documentOf(`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Lab Engineer</h1>
        <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Quill Institute</b></div>
        <span itemprop="jobLocation" itemscope><span itemprop="address" itemscope><i itemprop="addressLocality">Bergen</i><meta itemprop="addressCountry" content="NO"></span></span>
        <time itemprop="validThrough" datetime="2027-02-01">1 Feb</time><div itemprop="description">Build rigs.</div></div>`),
    );
    expect(posting?.claims).toMatchObject({
      source: 'microdata',
      title: { value: 'Lab Engineer' },
      company: { value: 'Quill Institute' },
      location: { value: 'Bergen, NO' },
      countries: [{ value: 'NO' }],
      validThrough: { value: '2027-02-01' },
    });
    const { title } = posting?.claims ?? {};
    expect(posting?.raw.slice(title?.start, title?.end)).toBe('Lab Engineer');
  });

  it('reads RDFa', () => {
    const posting = one(
      documentOf(
        '<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Postdoc</h1><p property="schema:datePosted" content="2026-10-01">soon</p></div>',
      ),
    );
    expect(posting?.claims).toMatchObject({ title: { value: 'Postdoc' }, datePosted: { value: '2026-10-01' } });
  });
});

describe('structured data of another listing', () => {
  const page = (heading: string, title: string, url = 'https://b.example/job/4711') =>
    readPage(
      documentOf(
        `<main><h1>${heading}</h1><h2>Requirements</h2><p>You will run experiments on learned simulators and write about them for the field.</p></main>`,
        `<script type="application/ld+json">{"@type":"JobPosting","title":"${title}","baseSalary":65000,"identifier":{"value":"4711"}}</script>`,
      ),
      url,
    );

  it('is kept where titles agree', () => {
    expect(
      page('Research Engineer, Vision', 'Research Engineer – Vision', 'https://b.example/job/1').listing.structured
        ?.salary?.value.min,
    ).toBe(65000);
  });
  it('is set aside where titles differ', () => {
    const reading = page('Research Engineer, Vision', 'Office Manager', 'https://b.example/job/1');
    expect(reading.staleStructuredData).toBe(true);
    expect(reading.listing.structured).toBeNull();
    expect(reading.listing.sources.title).toBe('Research Engineer, Vision');
  });
  it('is kept where its id stands in the address', () => {
    expect(page('Join our team today', 'Office Manager').staleStructuredData).toBe(false);
  });
});

describe('fields', () => {
  it.each([
    ['2026-11-01', '2026-11-01'],
    ['2026-11-01T23:59:00+01:00', '2026-11-01'],
    ['2026/3/9', '2026-03-09'],
    ['3rd March 2026', '2026-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['03/04/2026', null],
    ['2026-13-01', null],
    ['soon', null],
  ])('date %s → %s', (written, expected) => {
    expect(dateOf(written)).toBe(expected);
  });

  it.each([
    ['us', 'US'],
    ['GBR', 'GB'],
    ['United Kingdom', 'GB'],
    ['Sweden', 'SE'],
    ['United States of America', 'US'],
    ['Atlantis', null],
  ])('country %s → %s', (written, expected) => {
    expect(countryCode(written)).toBe(expected);
  });

  it.each([
    ['eur', undefined, 'EUR'],
    ['$', undefined, 'USD'],
    ['$', 'CA', 'CAD'],
    ['£', undefined, 'GBP'],
    ['credits', undefined, null],
  ])('currency %s in %s → %s', (written, country, expected) => {
    expect(currencyCode(written, country)).toBe(expected);
  });

  it.each([
    ['90k', { min: 90000, max: 90000 }],
    ['"€70.000 – €90.000 a year"', { min: 70000, max: 90000, currency: 'EUR', unit: 'year' }],
    ['"120-150k USD"', { min: 120000, max: 150000, currency: 'USD' }],
    ['{"value":{"minValue":90000,"maxValue":70000}}', { min: 70000, max: 90000 }],
    ['"competitive"', null],
    ['{"value":"0"}', null],
  ])('base salary %s', (json, expected) => {
    const node = readJson(`{"s":${json.startsWith('9') ? `"${json}"` : json}}`);
    const claim = readBaseSalary(node?.kind === 'object' ? node.entries.get('s') : undefined, undefined);
    if (expected === null) expect(claim).toBeNull();
    else expect(claim?.value).toMatchObject(expected);
  });

  it('gives no pay where an inline state names several', () => {
    expect(readStateSalary('{"a":{"salaryRange":{"min":1,"max":2}},"b":{"salaryRange":{"min":3,"max":4}}}')).toBeNull();
    expect(
      readStateSalary('{"pay_ranges":[{"min":"$90,000","max":"$95,000"},{"min":"$80,000","max":"$85,000"}]}'),
    ).toBeNull();
  });
});

interface PeerRow {
  kind: string;
  name?: string;
  input: string;
  expected: { title?: string; min?: number | null; max?: number | null; currency?: string; period?: string } | null;
}
const PEERS = path.resolve(import.meta.dirname, '../../../shared/corpus/peers');
const rows = (file: string, kind: string): PeerRow[] =>
  existsSync(PEERS)
    ? (JSON.parse(readFileSync(path.join(PEERS, file), 'utf8')) as PeerRow[]).filter((row) => row.kind === kind)
    : [];

describe.skipIf(!existsSync(PEERS))('rows of public projects', () => {
  it.each(rows('json-ld.json', 'jsonld_malformed'))('JSON-LD: $name', ({ input, expected }) => {
    expect(one(ld(input))?.claims.title?.value ?? null).toBe(expected?.title ?? null);
  });

  it.each(rows('json-ld.json', 'jsonld_baseSalary'))('baseSalary: $name', ({ input, expected }) => {
    const claim = one(ld(`{"@type":"JobPosting","title":"T","baseSalary":${input}}`))?.claims.salary;
    if (expected === null) expect(claim).toBeUndefined();
    else
      expect(claim?.value).toMatchObject({
        min: expected.min,
        max: expected.max,
        ...(expected.currency ? { currency: expected.currency } : {}),
        ...(expected.period ? { unit: expected.period } : {}),
      });
  });

  it.each(rows('other-facts.json', 'salary_structured'))('inline: $input', ({ input, expected }) => {
    const html = input.startsWith('<script') ? input : `<script>${input}</script>`;
    const claim = one(documentOf(html))?.claims.salary;
    // The row with an estimate expects it as pay; here an estimate is never the employer's.
    if (input.includes('estimatedSalary')) expect(claim).toBeUndefined();
    else
      expect(claim?.value).toMatchObject({
        min: expected?.min,
        max: expected?.max,
        currency: expected?.currency,
        ...(expected?.period ? { unit: expected.period } : {}),
      });
  });
});
