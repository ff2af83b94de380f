import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { anchorOf, createHighlighter, findAnchor, highlightCss } from '../../lib/page/highlight';
import { readPage } from '../../lib/page/read-page';

const HTML = `<main><h1>Research Engineer</h1><h2>Requirements</h2><ul><li>Three years of work with Python.</li>
  <li>A degree in physics.</li></ul><h2>Pay</h2><p>The pay is £50,000 a year, and the post is full time.</p></main>`;
const URL_OF_PAGE = 'https://a.example/jobs/1234';

/** jsdom has no highlight registry: this one records what a browser would be given. */
function viewOf(html: string) {
  const dom = new JSDOM(html, { url: URL_OF_PAGE });
  const marked = new Map<string, AbstractRange[]>();
  const view = Object.assign(dom.window as unknown as Window, {
    CSS: {
      highlights: {
        set: (name: string, value: { ranges: AbstractRange[] }) => marked.set(name, value.ranges),
        delete: (name: string) => marked.delete(name),
      },
    },
    Highlight: class {
      ranges: AbstractRange[];
      constructor(...ranges: AbstractRange[]) {
        this.ranges = ranges;
      }
    },
  });
  const words = (name: string) => marked.get(name)?.map(String) ?? null;
  const read = () => readPage(view.document, URL_OF_PAGE);
  const evidence = (quote: string) => {
    const start = read().listing.sources.text.indexOf(quote);
    return { start, end: start + quote.length, quote, source: 'text', rule: 'test' } as const;
  };
  return { view, words, read, evidence };
}

describe('a highlighter', () => {
  it('marks the words behind a fact under the given name and changes no node', () => {
    const { view, words, read, evidence } = viewOf(HTML);
    const before = view.document.documentElement.outerHTML;
    const highlighter = createHighlighter(view, 'k3x');
    expect(String(highlighter.show(read(), [evidence('£50,000 a year'), evidence('degree in physics')]))).toBe(
      '£50,000 a year',
    );
    expect(words('k3x')).toEqual(['£50,000 a year', 'degree in physics']);
    expect(view.document.documentElement.outerHTML).toBe(before);
    highlighter.show(read(), [evidence('full time')]);
    expect(words('k3x')).toEqual(['full time']);
    highlighter.clear();
    expect(words('k3x')).toBeNull();
  });

  it('finds the words again after the page rendered anew, and drops what is gone', () => {
    const { view, words, read, evidence } = viewOf(HTML);
    const highlighter = createHighlighter(view, 'm');
    highlighter.show(read(), [evidence('£50,000 a year'), evidence('degree in physics')]);
    view.document.body.innerHTML = HTML.replace('A degree in physics.', 'A diploma.').replace(
      '<ul>',
      '<p>New line of words.</p><ul>',
    );
    expect(String(highlighter.reanchor(read()))).toBe('£50,000 a year');
    expect(words('m')).toEqual(['£50,000 a year']);
  });

  it('marks nothing where the evidence is not on the page', () => {
    const { view, words, read } = viewOf(HTML);
    const highlighter = createHighlighter(view, 'm');
    expect(
      highlighter.show(read(), [{ start: 0, end: 5, quote: '"a":1', source: 'json-ld', rule: 'test' }]),
    ).toBeNull();
    expect(words('m')).toBeNull();
  });

  it('does nothing in a browser without highlights', () => {
    const dom = new JSDOM(HTML, { url: URL_OF_PAGE });
    const reading = readPage(dom.window.document, URL_OF_PAGE);
    const highlighter = createHighlighter(dom.window as unknown as Window, 'm');
    expect(() => {
      highlighter.show(reading, [{ start: 0, end: 5, quote: '', source: 'text', rule: 'test' }]);
      highlighter.clear();
    }).not.toThrow();
  });

  it('is styled under its own name, also with forced colours', () => {
    expect(highlightCss('q7')).toContain('::highlight(q7){');
    expect(highlightCss('q7')).toContain('forced-colors');
  });
});

describe('an anchor', () => {
  const text = 'Pay: 100 a day in May. Bonus: 100 a day in June.';
  it.each([0, 1])('is found by what stands around it, place %i', (nth) => {
    const at = nth === 0 ? text.indexOf('100') : text.lastIndexOf('100');
    const anchor = anchorOf(text, { start: at, end: at + 3 });
    expect(findAnchor(`Something new. ${text}`, anchor)).toBe(at + 15);
  });
  it('is not guessed among several places that nothing tells apart', () => {
    expect(findAnchor('x 1 x 1 x', { quote: '1', before: 'abc', after: 'def' })).toBe(-1);
  });
  it('is gone with its words', () => {
    expect(findAnchor('nothing', { quote: '1', before: '', after: '' })).toBe(-1);
    expect(findAnchor('nothing', { quote: '', before: '', after: '' })).toBe(-1);
  });
});
