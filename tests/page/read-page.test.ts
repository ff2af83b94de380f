import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { readingReport } from '../../lib/page/report';

const LISTING = `<h1>Doctoral Researcher in Soil Models</h1><h2>Requirements</h2>
  <p>You have a degree in physics and experience with Python, and you like to write about what you find in the field.</p>
  <p>Salary: EUR 2,900 a month.</p><a href="/apply">Apply now</a>`;
const read = (body: string, url = 'https://a.example/jobs/4711-soil?utm_source=x', head = '') =>
  readPage(new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`, { url }).window.document, url);
const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...fields })}</script>`;

describe('health', () => {
  it.each([
    ['generic on a site without a layout', LISTING, undefined, 'generic'],
    [
      'fallen back where the layout of a known site is not found',
      LISTING,
      'https://jobs.lever.co/acme/0a1b2c3d-4e5f-6789-abcd-ef0123456789',
      'fell-back',
    ],
    ['not readable without text', '<div id="root"></div>', undefined, 'nothing-readable'],
    ['not readable with a menu alone', '<nav><a href="/">Home</a></nav>', undefined, 'nothing-readable'],
  ])('is %s', (_name, body, url, health) => {
    expect(read(body, url)).toMatchObject({ health, adapter: 'generic' });
  });

  it('does not throw on an empty document or an address that is none', () => {
    const { document } = new JSDOM('').window;
    expect(readPage(document, '').health).toBe('nothing-readable');
    document.documentElement.remove();
    expect(readPage(document, 'no address')).toMatchObject({ health: 'nothing-readable', canonicalId: '' });
  });

  it('says so when a page was cut', () => {
    const long = `<h1>Researcher</h1>${Array.from({ length: 6_000 }, (_, i) => `<p>You will run experiment ${i} on models of soil and water.</p>`).join('')}`;
    const { listing } = read(long);
    expect(listing.truncated).toBe(true);
    expect(listing.sources.text.length).toBeLessThanOrEqual(200_000);
  });
});

describe('where a field came from', () => {
  it('is the page itself', () => {
    expect(read(`<main>${LISTING}<p>Employer: Tidewater Institute</p></main>`).provenance).toEqual({
      title: 'visible',
      company: 'visible',
      location: null,
    });
  });

  it('is structured data where the page does not show it', () => {
    const reading = read(
      LISTING,
      undefined,
      ld({
        title: 'Doctoral Researcher in Soil Models',
        hiringOrganization: 'Tidewater',
        jobLocation: { address: 'Ghent' },
      }),
    );
    expect(reading.provenance).toEqual({ title: 'visible', company: 'json-ld', location: 'json-ld' });
    expect(reading.listing.sources).toMatchObject({ company: 'Tidewater', location: 'Ghent' });
  });

  it.each([
    [
      'a labelled employer counts before another one that the page shows nowhere',
      'Employer: Oxbow Institute',
      'Tidewater',
      'Oxbow Institute',
    ],
    [
      'a name in another form is no other employer',
      'Employer: Tidewater',
      'Tidewater Holding GmbH',
      'Tidewater Holding GmbH',
    ],
    [
      'a department beside its university is none either',
      'Employer: Soil Group<p>Fernhill University</p>',
      'Fernhill University',
      'Fernhill University',
    ],
  ])('%s', (_what, line, claimed, company) => {
    const { listing } = read(
      `<main>${LISTING}<p>${line}</p></main>`,
      undefined,
      ld({ title: 'Doctoral Researcher in Soil Models', hiringOrganization: claimed }),
    );
    expect(listing.sources.company).toBe(company);
  });

  it('keeps visible place and structured place apart', () => {
    const { listing } = read(
      `<main>${LISTING}<p>Location: Bruges</p></main>`,
      undefined,
      ld({ title: 'Doctoral Researcher in Soil Models', jobLocation: { address: 'Ghent' } }),
    );
    expect(listing.sources.location).toBe('Bruges');
    expect(listing.structured?.location?.value).toBe('Ghent');
  });

  it('gives the range of a title that is on the page, and none for structured data', () => {
    const reading = read(LISTING);
    expect(reading.rangeOf({ start: 0, end: 8, source: 'title' })?.toString()).toBe('Doctoral');
    expect(reading.rangeOf({ start: 0, end: 3, source: 'json-ld' })).toBeNull();
  });
});

describe('structured data', () => {
  const description = `<p>${'The group models how water moves through soil, and the post is part of it. '.repeat(6)}</p>`;

  it('gives the text where the page shows none', () => {
    const reading = read('<div id="app"></div>', undefined, ld({ title: 'Soil Modeller', description }));
    expect(reading).toMatchObject({ textFrom: 'structured', health: 'generic', container: null });
    expect(reading.listing.sources.text).toContain('how water moves');
    expect(reading.rangeOf({ start: 0, end: 9, source: 'text' })).toBeNull();
  });

  it('marks the stretch of the page that is the listing', () => {
    const body = `<div><p>${'Our campus has a garden that visitors praise for its old trees and quiet corners. '.repeat(8)}</p></div><div><h1>Soil Modeller</h1>${description}</div><div><p>${'Read how the choir won a prize and what the mayor said about it in her speech. '.repeat(8)}</p></div>`;
    const { text } = read(body, undefined, ld({ title: 'Soil Modeller', description })).listing.sources;
    expect(text).toContain('how water moves');
    expect(text).not.toContain('choir');
    expect(text).not.toContain('garden');
  });

  it('takes the posting of a list that this address names', () => {
    const list = [
      ld({ title: 'Baker', url: 'https://a.example/jobs/1-baker' }),
      ld({ title: 'Soil Modeller', url: '/jobs/4711-soil' }),
    ].join('');
    expect(read(LISTING, undefined, list).listing.structured?.title?.value).toBe('Soil Modeller');
  });
});

describe('a page of several listings', () => {
  const cards = Array.from(
    { length: 12 },
    (_, i) =>
      `<li><a href="/jobs/10${i}-researcher">Research Engineer ${i}</a><p>Utrecht, full time, PhD preferred</p></li>`,
  ).join('');

  it.each([
    ['links to openings', `<main><h1>Open positions</h1><ul>${cards}</ul></main>`, ''],
    [
      'several declared postings',
      `<main><h1>Careers</h1><ul>${cards}</ul></main>`,
      ld({ title: 'Baker' }) + ld({ title: 'Cook' }),
    ],
  ])('is no posting: %s', (_name, body, head) => {
    expect(read(body, 'https://a.example/careers', head).pageKind.kind).toBe('list');
  });
});

describe('a report', () => {
  it('tells how the page was read and nothing of what it says', () => {
    const reading = read(
      `<main>${LISTING}<p>Employer: Tidewater Institute</p><p>Contact: Jo Example, jo@tidewater.example</p></main>`,
    );
    const report = readingReport(reading, '1.2.3');
    expect(report).toContain('host: a.example');
    expect(report).toContain('layout: generic, generic');
    for (const word of ['4711', 'utm', 'Soil', 'Tidewater', 'Jo ', 'jo@', '2,900']) expect(report).not.toContain(word);
  });
});
