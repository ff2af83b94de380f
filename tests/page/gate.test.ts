import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { gate } from '../../lib/page/gate';
import { documentOf, hasPages, labelledPages, PAGES } from './pages.score';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/sites');
const page = (title: string, body: string, head = '') =>
  new JSDOM(`<!doctype html><title>${title}</title>${head}<body>${body}</body>`).window.document;

describe('the gate', () => {
  it.each(readdirSync(FIXTURES).filter((file) => file.endsWith('.html')))('opens for %s', (file) => {
    const { url } = JSON.parse(readFileSync(path.join(FIXTURES, file.replace('.html', '.expected.json')), 'utf8')) as {
      url: string;
    };
    const document = new JSDOM(readFileSync(path.join(FIXTURES, file), 'utf8'), { url }).window.document;
    expect(gate(document, url)).toMatchObject({ worth: true });
  });

  it.each([
    ['a front page', page('Example', '<h1>Welcome</h1><p>News of today</p>'), 'https://www.example.org/'],
    ['a search page', page('Jobs in Utrecht', '<h1>120 jobs</h1>'), 'https://jobs.example.org/search?q=ml'],
    [
      'a list of openings',
      page('Careers', '<h1>Open positions</h1><a href="/jobs/1">Engineer</a>'),
      'https://boards.greenhouse.io/acme',
    ],
    [
      'an account page',
      page('Settings', '<h2>Password</h2><h2>Notifications</h2>'),
      'https://www.example.org/account/settings',
    ],
    ['an empty document', page('', ''), 'about:blank'],
  ])('stays shut for %s', (_name, document, url) => {
    expect(gate(document, url)).toMatchObject({ worth: false });
  });

  it('opens for declared data, whatever the address', () => {
    const head = '<script type="application/ld+json">{"@type":"JobPosting","title":"T"}</script>';
    expect(gate(page('T', '', head), 'https://x.example/a').worth).toBe(true);
    expect(
      gate(page('T', '<div itemscope itemtype="http://schema.org/JobPosting"></div>'), 'https://x.example/a').worth,
    ).toBe(true);
  });

  it('reads a bounded part of a huge page', () => {
    const document = page('x', '<h2>Requirements of a kind</h2><b>Note</b>'.repeat(5_000));
    const { Node } = (document.defaultView as unknown as { Node: typeof globalThis.Node }) ?? {};
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') as PropertyDescriptor;
    let read = 0;
    Object.defineProperty(Node.prototype, 'textContent', {
      ...own,
      get() {
        read++;
        return own.get?.call(this);
      },
    });
    gate(document, 'https://x.example/');
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThanOrEqual(250);
  });

  it.skipIf(!hasPages)(
    'opens for the saved postings and for few other pages',
    () => {
      const wrong = labelledPages().map((saved) => ({
        id: saved.id,
        posting: saved.posting,
        worth: gate(documentOf(path.join(PAGES, saved.html)), saved.url ?? '').worth,
      }));
      expect(wrong.filter(({ posting, worth }) => posting && !worth).map(({ id }) => id)).toEqual([]);
      expect(wrong.filter(({ posting, worth }) => !posting && worth).length).toBeLessThanOrEqual(6);
    },
    60_000,
  );
});
