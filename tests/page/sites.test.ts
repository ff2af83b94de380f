import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../lib/page/canonical-id';
import { readPage } from '../../lib/page/read-page';
import { matchPatterns, onRequestSites } from '../../lib/page/sites/access';
import { HOSTS } from '../../lib/page/sites/hosts';
import { SITES } from '../../lib/page/sites/sites';
import { overlap } from './pages.score';

interface Expected {
  url: string;
  adapter: string;
  canonicalId: string;
  title: string;
  company: string;
  location: string | null;
  /** Every sentence of the listing's text, in order. */
  description: string;
  /** Stretches that stand outside the description and belong to the listing. */
  facts: string[];
  notInText: string[];
  salary?: { min: number; max: number; currency: string; unit: string };
}

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/sites');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));
const html = (name: string) => readFileSync(path.join(FOLDER, `${name}.html`), 'utf8');
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(path.join(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;
const documentOf = (text: string, url: string) => new JSDOM(text, { url }).window.document;

/** The page as it is after its site renamed everything an adapter can hold on to. */
function withBrokenSelectors(name: string, url: string): Document {
  const document = documentOf(html(name), url);
  let count = 0;
  for (const element of document.querySelectorAll('body *')) {
    for (const attribute of [...element.attributes]) {
      const { name: key } = attribute;
      if (key === 'class' || key === 'id') element.setAttribute(key, `n${count++}`);
      else if (key.startsWith('data-') || key === 'componentkey' || key === 'aria-label') {
        element.removeAttribute(key);
        if (key.startsWith('data-')) element.setAttribute(`data-n${count++}`, 'x');
      }
    }
  }
  return document;
}

describe('fixtures of sites', () => {
  it('are there for at least twenty adapters, each with its expected reading', () => {
    expect(names.filter((name) => !existsSync(path.join(FOLDER, `${name}.expected.json`)))).toEqual([]);
    const adapters = new Set(names.map((name) => expectedOf(name).adapter));
    expect(adapters.size).toBeGreaterThanOrEqual(20);
    expect(SITES.filter((site) => !adapters.has(site.id)).map((site) => site.id)).toEqual([]);
  });

  describe.each(names)('%s', (name) => {
    it('is read by its layout', () => {
      const expected = expectedOf(name);
      const reading = readPage(documentOf(html(name), expected.url), expected.url);
      const { sources } = reading.listing;
      expect(reading).toMatchObject({
        adapter: expected.adapter,
        health: 'site-layout',
        canonicalId: expected.canonicalId,
        pageKind: { kind: 'posting' },
      });
      expect(sources.title).toBe(expected.title);
      expect(sources.company).toBe(expected.company);
      expect(sources.location || null).toBe(expected.location);
      const { coverage, foreign } = overlap(`${expected.description} ${expected.facts.join(' ')}`, sources.text);
      expect(coverage).toBeGreaterThanOrEqual(0.99);
      expect(foreign).toBeLessThanOrEqual(0.3);
      for (const fact of expected.facts) expect(sources.text).toContain(fact);
      for (const words of expected.notInText) expect(sources.text).not.toContain(words);
      if (expected.salary) expect(reading.listing.structured?.salary?.value).toEqual(expected.salary);
    });

    it('is read without its layout when its names have changed', () => {
      const expected = expectedOf(name);
      const reading = readPage(withBrokenSelectors(name, expected.url), expected.url);
      const { sources } = reading.listing;
      expect(sources.title).toBe(expected.title);
      expect(overlap(expected.description, sources.text).coverage).toBeGreaterThanOrEqual(0.9);
      expect(reading.canonicalId).toBe(expected.canonicalId);
      expect(reading.pageKind.kind).toBe('posting');
    });

    it('gives a range on the page for each sentence', () => {
      const expected = expectedOf(name);
      const reading = readPage(documentOf(html(name), expected.url), expected.url);
      const { text } = reading.listing.sources;
      for (const block of reading.listing.blocks) {
        const range = reading.rangeOf({ start: block.start, end: block.end, source: 'text' });
        const shown = text.slice(block.start, block.end);
        // A label and its value stand in two elements: the page has no colon between them.
        const plain = (words: string | undefined) => (words ?? '').replace(/[\s:]+/g, '');
        expect(plain(range?.toString())).toBe(plain(shown));
      }
    });
  });
});

describe('sites as data', () => {
  const all = [...SITES, ...HOSTS];

  it('have different ids and valid patterns', () => {
    expect(new Set(all.map((site) => site.id)).size).toBe(all.length);
    for (const pattern of all.flatMap((site) => site.matches)) {
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^ ]*\*$/);
    }
  });

  it('leave LinkedIn to the user', () => {
    expect(onRequestSites().map((site) => site.id)).toContain('linkedin');
    expect(matchPatterns('at-install').filter((pattern) => pattern.includes('linkedin'))).toEqual([]);
  });

  it.each([
    ['https://www.google.com/about/careers/applications/jobs/results/123456789-research-scientist', 'google'],
    ['https://www.metacareers.com/jobs/1234567890/', 'meta'],
    ['https://jobs.apple.com/en-us/details/200512345/ml-researcher', 'apple'],
    ['https://www.amazon.jobs/en/jobs/2712345/applied-scientist', 'amazon'],
    ['https://jobs.careers.microsoft.com/global/en/job/1712345/Researcher', 'microsoft'],
    ['https://uu.varbi.com/en/what:job/jobID:712345/', 'varbi'],
    ['https://www.academictransfer.com/en/jobs/345678/phd-candidate/', 'academictransfer'],
    ['https://apply.workable.com/acme/j/0A1B2C3D4E/', 'workable'],
    ['https://acme.teamtailor.com/jobs/4123456-researcher', 'teamtailor'],
    ['https://acme.jobs.personio.de/job/812345', 'personio'],
    ['https://careers-acme.icims.com/jobs/5123/scientist/job', 'icims'],
  ])('know %s as %s', (url, id) => {
    const site = all.find((one) => one.matches.some((pattern) => matchesPattern(pattern, new URL(url))));
    expect(site?.id).toBe(id);
    const reading = readPage(documentOf('<main></main>', url), url);
    expect(reading.canonicalId).toMatch(new RegExp(`^${id}:\\w`));
  });

  it('do not take in other parts of a large host', () => {
    const google = all.find((site) => site.id === 'google');
    expect(
      google?.matches.some((pattern) => matchesPattern(pattern, new URL('https://www.google.com/search?q=x'))),
    ).toBe(false);
    expect(matchesPattern('https://*.lever.co/*', new URL('https://lever.co.evil.example/'))).toBe(false);
    expect(matchesPattern('https://jobs.lever.co/*', new URL('https://jobs.lever.co.evil.example/x'))).toBe(false);
  });

  it('know a system on an employer’s own domain by its scripts', () => {
    const expected = expectedOf('pageup');
    const text = html('pageup').replace(
      '</head>',
      '<script src="https://static.pageuppeople.com/x/app.js"></script></head>',
    );
    const url = 'https://jobs.wattlebay.example/en/job/498123/research-fellow';
    const reading = readPage(documentOf(text, url), url);
    expect(reading).toMatchObject({ adapter: 'pageup', canonicalId: 'pageup:498123' });
    expect(reading.listing.sources.title).toBe(expected.title);
  });

  it('give the employer of a site that shows one employer only', () => {
    const url = 'https://www.google.com/about/careers/applications/jobs/results/123456789-researcher';
    const { listing, provenance } = readPage(
      documentOf('<main><h2>Researcher</h2><p>Build things.</p></main>', url),
      url,
    );
    expect(listing.sources.company).toBe('Google');
    expect(provenance.company).toBe('site');
  });

  it('tell the frame in which a listing stands', () => {
    const url = 'https://careers.example.org/?gh_jid=4411';
    const framed = documentOf(
      '<div id="grnhse_app"><iframe id="grnhse_iframe" src="https://boards.greenhouse.io/embed/job_app?for=x&token=4411"></iframe></div>',
      url,
    );
    expect(readPage(framed, url).listingFrame?.id).toBe('grnhse_iframe');
    expect(readPage(documentOf('<iframe src="https://video.example/"></iframe>', url), url).listingFrame).toBeNull();
  });

  it('take tracking out of addresses and keep what names the listing', () => {
    const url = 'https://careers.example.org/apply?gh_jid=4411&utm_source=mail&gh_src=abc&fbclid=1#top';
    const reading = readPage(documentOf('<main></main>', url), url);
    expect(reading.listing.sources.url).toBe('https://careers.example.org/apply?gh_jid=4411');
    expect(reading.canonicalId).toBe('greenhouse:4411');
  });
});
