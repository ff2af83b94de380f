import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { maskFor } from '../../lib/page/masks';
import { MAX_TEXT, readBlocks } from '../../lib/page/page-text';
import { joinBlocks } from '../../lib/page/text-ranges';

const bodyOf = (html: string) => new JSDOM(`<!doctype html><body>${html}</body>`).window.document.body;
const blocksOf = (html: string) =>
  readBlocks(bodyOf(html), maskFor('all')).blocks.map(({ kind, depth, bold, text }) => [kind, depth, bold, text]);
const linesOf = (html: string) => readBlocks(bodyOf(html), maskFor('all')).blocks.map((block) => block.text);

describe('blocks of a page', () => {
  it('have the kind of their element', () => {
    expect(
      blocksOf('<h2>Role</h2><p>Build <b>rigs</b>.</p><ul><li>One</li><li>Two<ul><li>Inner</li></ul></li></ul>'),
    ).toEqual([
      ['heading', 2, true, 'Role'],
      ['paragraph', 0, false, 'Build rigs.'],
      ['item', 1, false, 'One'],
      ['item', 1, false, 'Two'],
      ['item', 2, false, 'Inner'],
    ]);
  });

  it('set a label and its value in one row', () => {
    expect(
      blocksOf('<table><tr><th>Salary</th><td>£40,000</td></tr><tr><td>Hours:</td><td>35</td></tr></table>'),
    ).toEqual([
      ['row', 0, false, 'Salary: £40,000'],
      ['row', 0, false, 'Hours: 35'],
    ]);
    expect(
      linesOf('<dl><dt>Closes</dt><dd><div><time>1 May</time></div></dd><dt>Town</dt><dd>Leith</dd></dl>'),
    ).toEqual(['Closes: 1 May', 'Town: Leith']);
  });

  it.each([
    [
      'a bold line is a heading in all but name',
      '<p><strong>You bring</strong></p><div><b>Note:</b> read on</div>',
      [
        ['paragraph', 0, true, 'You bring'],
        ['paragraph', 0, false, 'Note: read on'],
      ],
    ],
    [
      'line breaks part blocks',
      'One line<br><br>Another<br/>third',
      [
        ['paragraph', 0, false, 'One line'],
        ['paragraph', 0, false, 'Another'],
        ['paragraph', 0, false, 'third'],
      ],
    ],
    ['a printed bullet makes an item', '<p>• Teach</p>', [['item', 1, false, '• Teach']]],
    ['a paragraph in an item is the item', '<ul><li><p>Teach</p></li></ul>', [['item', 1, false, 'Teach']]],
  ])('%s', (_name, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  it.each([
    ['whitespace is collapsed', '<p>  two\n\t words &nbsp; three </p>', ['two words three']],
    ['soft hyphens and zero-width characters are dropped', '<p>re\u00adsearch\u200bers</p>', ['researchers']],
    ['words across inline elements stay one', '<p>Py<b>Torch</b> and <i>J</i>AX</p>', ['PyTorch and JAX']],
    [
      'neighbouring elements do not run together',
      '<div><span>Berlin</span><span>Hybrid</span><span>40 hours</span></div>',
      ['Berlin Hybrid 40 hours'],
    ],
    [
      'preformatted lines are blocks',
      '<pre>One\nTwo</pre><p class="whitespace-pre-wrap">Three\nFour</p>',
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'scripts, styles, fields and hidden parts are no text',
      '<script>x</script><style>y</style><p hidden>a</p><p style="display: none">b</p><input value="c"><svg><text>d</text></svg><p>e</p>',
      ['e'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(linesOf(html)).toEqual(expected);
  });

  it.each([
    ['menus', '<nav><a href="/">Home</a></nav>'],
    ['footers', '<footer>All rights reserved</footer>'],
    ['forms', '<form><label>Name <input></label></form>'],
    ['banners', '<div class="cookie-consent"><p>We set cookies.</p></div>'],
    ['dialogs', '<div role="dialog"><p>Subscribe</p></div>'],
    ['other jobs', '<section class="similar-jobs"><p>Baker</p></section>'],
  ])('pass over %s', (_name, html) => {
    expect(linesOf(`${html}<p>The role</p>`)).toEqual(['The role']);
  });

  it.each([
    [
      'a form around the whole page',
      '<form><input type="hidden" name="__VIEWSTATE"><h1>Tutor</h1><p>Teach.</p></form>',
    ],
    ['a header that holds the title', '<header><h1>Tutor</h1></header><p>Teach.</p>'],
    [
      'a wrapper whose name speaks of a banner',
      '<div class="has-cookie-banner cookie-consent"><main><h1>Tutor</h1><p>Teach.</p></main></div>',
    ],
  ])('read %s', (_name, html) => {
    expect(linesOf(html)).toEqual(['Tutor', 'Teach.']);
  });

  it('do not change the page', () => {
    const body = bodyOf('<div> <p>One</p><br>Two </div>');
    const before = body.innerHTML;
    readBlocks(body, maskFor('all'));
    expect(body.innerHTML).toBe(before);
  });

  it('end at the limit of text and say so', () => {
    const reading = readBlocks(bodyOf(`<p>${'word '.repeat(30)}</p>`.repeat(5_000)), maskFor('all'));
    expect(reading.truncated).toBe(true);
    const page = joinBlocks(reading.blocks, reading.truncated);
    expect(page.truncated).toBe(true);
    expect(page.text.length).toBeLessThanOrEqual(MAX_TEXT);
  });

  it.each([
    ['one word', 'x'.repeat(300_000)],
    ['many elements', `<b>${'a'.repeat(499)}</b> `.repeat(600)],
  ])('end in one that is longer than any listing, and go on behind it: %s', (_name, inner) => {
    const { blocks } = readBlocks(bodyOf(`<p>${inner}</p><p>After</p>`), maskFor('all'));
    expect(blocks.map(({ text }) => Math.min(text.length, MAX_TEXT))).toEqual([MAX_TEXT, 5]);
    expect(blocks[0]?.text.length).toBeLessThan(MAX_TEXT + 1_000);
    expect(joinBlocks(blocks, false).truncated).toBe(true);
    expect(joinBlocks(blocks.slice(1), false).truncated).toBe(false);
  });

  it('end in blanks without end and say so', () => {
    const { blocks, truncated } = readBlocks(bodyOf(`<p>Before</p>${' '.repeat(3_000_000)}After`), maskFor('all'));
    expect([blocks.map(({ text }) => text), truncated]).toEqual([['Before'], true]);
  });

  it('are those of a form whose fields are named as its members are', () => {
    const fields = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'hasAttributes', 'contains'];
    const body = bodyOf('<p>Before</p><form><input><h1>Tutor</h1>Teach.</form><p>After</p>');
    const [form, value] = [...body.querySelectorAll('form,input')];
    // As browsers do for a field of that name; jsdom lets the form's own members win.
    for (const name of fields) Object.defineProperty(form, name, { value });
    const { blocks } = readBlocks(body, maskFor('all'));
    expect(blocks.map(({ text }) => text)).toEqual(['Before', 'Tutor', 'Teach.', 'After']);
  });

  it('end at a number of blocks that no listing has', () => {
    const reading = readBlocks(bodyOf(`<pre>${'\na'.repeat(60_000)}</pre><p>After</p>`), maskFor('all'));
    expect(reading.truncated).toBe(true);
    expect(reading.blocks.length).toBeLessThan(21_000);
  });

  it('are read from a page nested thousands deep', () => {
    const document = new JSDOM('<body></body>').window.document;
    let element: Element = document.body;
    for (let i = 0; i < 3_000; i++) element = element.appendChild(document.createElement('div'));
    element.textContent = 'Deep';
    expect(readBlocks(document.body, maskFor('all')).blocks.map((block) => block.text)).toEqual(['Deep']);
  });
});

describe('ranges', () => {
  const body = bodyOf(
    '<h2>Pay</h2><p>We  pay <b>£40,000</b>\n to £45,000&nbsp;a year.</p><dl><dt>Closes</dt><dd>1 May</dd></dl>',
  );
  const page = joinBlocks(readBlocks(body, maskFor('all')).blocks, false);

  it.each([
    ['£40,000 to £45,000', '£40,000\n to £45,000'],
    ['pay £40', 'pay £40'],
    ['a year.', 'a year.'],
    ['1 May', '1 May'],
    ['We pay', 'We  pay'],
  ])('of %j', (quote, onPage) => {
    const start = page.text.indexOf(quote);
    expect(page.rangeOf(start, start + quote.length)?.toString()).toBe(onPage);
  });

  it('of every stretch begin and end with the same letters as the text', () => {
    for (let start = 0; start < page.text.length; start++) {
      for (let end = start + 1; end <= page.text.length; end += 3) {
        const quote = page.text.slice(start, end).replace(/[\s:]+/g, '');
        if (quote !== '') expect(page.rangeOf(start, end)?.toString().replace(/\s+/g, '')).toBe(quote);
      }
    }
  });

  it.each([
    [-1, 3],
    [3, 3],
    [5, 4],
    [0, 10_000],
  ])('from %i to %i are none', (start, end) => {
    expect(page.rangeOf(start, end)).toBeNull();
  });

  it('are none once the words have left the page', () => {
    const changing = bodyOf('<p>Gone soon</p>');
    const read = joinBlocks(readBlocks(changing, maskFor('all')).blocks, false);
    expect(read.rangeOf(0, 4)?.toString()).toBe('Gone');
    changing.textContent = '';
    expect(read.rangeOf(0, 4)).toBeNull();
  });
});
