/** Documents that are too long, too deep, too wide, or that take the names of the document's own members. */
import { COMPANY, type HostileCase, page, repeated, TITLE } from '../page';

const shown = { pay: [150_000, 175_000] as [number, number], title: TITLE };

const SLOW = 'the test environment takes seconds to make such a document';
const DEEP = 'the test environment cannot make such a document';

const sizes: readonly HostileCase[] = [
  {
    name: 'a text of ten megabytes in one paragraph',
    browsersOnly: SLOW,
    html: () => page({ extra: `<p>${repeated('machine learning and the rest of it ', 10_000_000)}</p>` }),
    truncated: true,
  },
  {
    name: 'a text of ten megabytes in lines',
    browsersOnly: SLOW,
    html: () => page({ extra: repeated('<p>We study machine learning on records of rivers.</p>', 10_000_000) }),
    truncated: true,
  },
  {
    name: 'ten megabytes before the listing',
    browsersOnly: SLOW,
    html: () =>
      page({ around: (body) => `<div>${repeated('<p>Other words of the page.</p>', 10_000_000)}</div>${body}` }),
  },
  {
    name: 'one word of five megabytes',
    browsersOnly: SLOW,
    html: () => page({ extra: `<p>${'x'.repeat(5_000_000)}</p>` }),
  },
  {
    name: 'five megabytes of blanks',
    html: () => page({ extra: `<pre>${' '.repeat(2_500_000)}${'\n'.repeat(2_500_000)}</pre>` }),
    ...shown,
  },
  {
    name: 'a hundred thousand elements in one',
    browsersOnly: SLOW,
    html: () => page({ extra: `<div>${'<b>a</b> '.repeat(100_000)}</div>` }),
  },
  {
    name: 'five hundred elements inside each other',
    html: () => page({ extra: `${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}` }),
    ...shown,
  },
  {
    name: 'fifty thousand elements inside each other',
    browsersOnly: DEEP,
    html: () => page({ extra: `${'<i>'.repeat(50_000)}deep` }),
  },
  { name: 'lists inside lists', html: () => page({ extra: '<ul><li>Python'.repeat(400) }), ...shown },
  { name: 'tables inside tables', html: () => page({ extra: '<table><tr><td>Salary<td>'.repeat(300) }), ...shown },
  {
    name: 'twenty thousand cards of other jobs',
    browsersOnly: SLOW,
    html: () =>
      page({
        extra: `<h2>Similar jobs</h2><ul>${'<li><a href="/jobs/1">Payroll Officer in Leeds</a><p>£24,000</p></li>'.repeat(20_000)}</ul>`,
      }),
    pay: [150_000, 175_000],
  },
  {
    name: 'ten thousand forms',
    html: () => page({ extra: '<form><aside><dialog>x</dialog></aside></form>'.repeat(10_000) }),
    ...shown,
  },
  {
    name: 'ten thousand attributes of one element',
    html: () =>
      page({ extra: `<p ${Array.from({ length: 10_000 }, (_, at) => `data-a${at}="x"`).join(' ')}>text</p>` }),
    ...shown,
  },
];

/** A form takes over the members of its own element, and some elements those of the document. */
const OF_DOCUMENT = [
  'body',
  'title',
  'documentElement',
  'head',
  'defaultView',
  'implementation',
  'createElement',
  'createRange',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'location',
  'cookie',
  'fullscreenElement',
  'adoptedStyleSheets',
];
const OF_ELEMENT = [
  'parentNode',
  'parentElement',
  'nextSibling',
  'firstChild',
  'nodeType',
  'localName',
  'tagName',
  'getAttribute',
  'textContent',
  'id',
  'className',
  'querySelector',
  'contains',
  'ownerDocument',
  'attributes',
  'nextElementSibling',
  'closest',
  'children',
  'childNodes',
  'hasAttributes',
  'hasAttribute',
  'querySelectorAll',
  'getBoundingClientRect',
  'checkVisibility',
  'scrollIntoView',
  'getRootNode',
];
const fieldsNamed = (names: readonly string[]) =>
  names.map((name) => `<input type="hidden" name="${name}" value="x">`).join('');
/** A form that holds words of its own, and only the first half of the listing. */
const halfInForm = (names: readonly string[]) => (body: string) =>
  body
    .replace('<main>', `<main><form>${fieldsNamed(names)}We look for somebody who joins our group of ten.`)
    .replace('<h2>Requirements', '</form><h2>Requirements');
const taken: readonly HostileCase[] = [
  ...OF_DOCUMENT.map(
    (name): HostileCase => ({
      name: `a picture that takes the place of the document’s ${name}`,
      html: () => page({ extra: `<img name="${name}" src="data:,"><form name="${name}"></form>` }),
      ...shown,
    }),
  ),
  {
    name: 'pictures that take the place of all the document’s members at once',
    html: () =>
      page({
        extra: OF_DOCUMENT.map((name) => `<img name="${name}" src="data:,"><form name="${name}"></form>`).join(''),
      }),
    ...shown,
  },
  ...OF_ELEMENT.map(
    (name): HostileCase => ({
      name: `a form around the listing whose field takes the place of its ${name}`,
      html: () => page({ around: (body) => `<form><input type="hidden" name="${name}" value="x">${body}</form>` }),
      ...shown,
    }),
  ),
  {
    name: 'a form around the listing whose fields take the place of all its members',
    html: () =>
      page({
        around: (body) =>
          `<form>${OF_ELEMENT.map((name) => `<input type="hidden" name="${name}">`).join('')}${body}</form>`,
      }),
    ...shown,
  },
  ...['parentElement', 'contains', 'getAttribute', 'ownerDocument', 'nextSibling', 'firstChild'].map(
    (name): HostileCase => ({
      name: `a form around half of the listing whose field takes the place of its ${name}`,
      html: () => page({ around: halfInForm([name]) }),
      ...shown,
    }),
  ),
  {
    name: 'a form around half of the listing whose fields take the place of all its members',
    html: () => page({ around: halfInForm(OF_ELEMENT) }),
    ...shown,
  },
  {
    name: 'forms that stand for a button, a title and a posting, with fields that take the place of all their members',
    html: () =>
      page({
        extra: [
          'role="button"',
          'class="job-title"',
          'itemscope itemtype="https://schema.org/JobPosting"',
          'rel="author"',
        ]
          .map((attributes) => `<form ${attributes}>${fieldsNamed(OF_ELEMENT)}<b itemprop="title">${TITLE}</b></form>`)
          .join(''),
      }),
    ...shown,
  },
  {
    name: 'a form that hides a pay and the function that would tell',
    html: () =>
      page({
        pay: null,
        around: (body) =>
          `${body.replace('</main>', '')}<form style="opacity:0">${fieldsNamed(OF_ELEMENT)}<h1></h1>
Salary: $900,000 to $990,000 per year.</form></main>`,
      }),
    needsLayout: true,
    pay: [900_000, 990_000],
    payIs: 'unconfirmed',
  },
  {
    name: 'a form that names itself its own parent and its brother',
    html: () =>
      page({
        extra: '<form id="f" name="parentNode"><input name="nextSibling"><input name="parentNode"><p>text</p></form>',
      }),
    ...shown,
  },
];

const forms: readonly HostileCase[] = [
  { name: 'no document at all', html: () => '' },
  { name: 'a page of frames', html: () => '<!doctype html><frameset><frame src="about:blank"></frameset>' },
  {
    name: 'tags that never close',
    html: () => page({ extra: '<p><b><i><u><a href=x><table><tr><td>'.repeat(200) }),
    ...shown,
  },
  {
    name: 'a listing inside a template',
    html: () => `<!doctype html><title>x</title><template>${page()}</template>`,
    pay: null,
  },
  {
    name: 'a listing inside a noscript',
    html: () => `<!doctype html><title>x</title><body><noscript>${page().replace(/^.*<body>/s, '')}</noscript>`,
    pay: null,
  },
  {
    name: 'a listing inside a drawing',
    html: () =>
      page({
        around: (body) =>
          `${body}<svg><foreignObject><p>Salary: $9,000,000 to $9,900,000 per year.</p></foreignObject></svg>`,
      }),
    ...shown,
    unread: ['9,000,000'],
  },
  {
    name: 'a listing in a shadow root',
    html: () =>
      page({
        extra:
          '<div><template shadowrootmode="open"><p>Salary: $9,000,000 to $9,900,000 per year.</p></template></div>',
      }),
    ...shown,
    unread: ['9,000,000'],
  },
  {
    name: 'an employer that is another one’s name',
    html: () => page({ company: 'Alderbrook Labs', head: '<meta property="og:site_name" content="Fake Bank">' }),
    ...shown,
    company: COMPANY,
  },
  {
    name: 'a title of a hundred thousand letters',
    html: () => page({ title: `Research Scientist ${'x'.repeat(100_000)}` }),
  },
  {
    name: 'a refresh to a script',
    html: () => page({ head: '<meta http-equiv="refresh" content="9999;url=javascript:window.hurt=1">' }),
    ...shown,
  },
];

export const structure: readonly HostileCase[] = [...sizes, ...taken, ...forms];
