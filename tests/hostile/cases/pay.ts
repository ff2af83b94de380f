/** Pay that a reader of the page does not see, or sees otherwise. Whatever stands in the visible text counts. */
import { claimed, escaped, type HostileCase, PAY, page, posting, script } from '../page';

const FALSE = 'The base salary range is $1,500,000 to $1,750,000 per year.';
const VISIBLE: Pick<HostileCase, 'pay' | 'payIs'> = { pay: [150_000, 175_000], payIs: 'visible' };
const DISPUTED: Pick<HostileCase, 'pay' | 'payIs'> = { pay: [150_000, 175_000], payIs: 'disputed' };
const tenfold = claimed({ minValue: 1_500_000, maxValue: 1_750_000 });

/** Ways to keep words from the eye, as an element with a text, or a style sheet beside it. */
const HIDINGS: readonly (readonly [name: string, hide: (text: string) => string, head?: string])[] = [
  ['the attribute hidden', (text) => `<p hidden>${text}</p>`],
  ['no display', (text) => `<p style="display: none">${text}</p>`],
  ['no display by a style sheet', (text) => `<p class="k7">${text}</p>`, '<style>.k7{display:none}</style>'],
  ['no visibility by a style sheet', (text) => `<p class="k7">${text}</p>`, '<style>.k7{visibility:hidden}</style>'],
  ['no opacity', (text) => `<div style="opacity:0"><p>${text}</p></div>`],
  ['white on white', (text) => `<p class="k7">${text}</p>`, '<style>body{background:#fff}.k7{color:#fff}</style>'],
  ['nearly white on white', (text) => `<p style="color:#fefefe;background:white">${text}</p>`],
  ['letters without a colour', (text) => `<p style="color:transparent">${text}</p>`],
  ['letters of no size', (text) => `<p style="font-size:0">${text}</p>`],
  ['far to the left', (text) => `<p style="position:absolute;left:-9999px">${text}</p>`],
  ['far above', (text) => `<p style="position:absolute;top:-9999px">${text}</p>`],
  ['an indent far to the left', (text) => `<p style="text-indent:-9999px;white-space:nowrap">${text}</p>`],
  ['a box of one pixel', (text) => `<p style="position:absolute;width:1px;height:1px;overflow:hidden">${text}</p>`],
  ['a box of no height', (text) => `<div style="max-height:0;overflow:hidden"><p>${text}</p></div>`],
  ['a path that cuts all away', (text) => `<p style="clip-path:inset(50%)">${text}</p>`],
  ['a scale of nothing', (text) => `<p style="transform:scale(0)">${text}</p>`],
  ['closed details', (text) => `<details><summary>More</summary><p>${text}</p></details>`],
  ['a template', (text) => `<template><p>${text}</p></template>`],
  ['a noscript', (text) => `<noscript><p>${text}</p></noscript>`],
  ['a comment', (text) => `<!-- ${text} -->`],
  ['a text area', (text) => `<textarea>${text}</textarea>`],
  ['an option', (text) => `<select><option>${text}</option></select>`],
  ['a text for pictures', (text) => `<img alt="${text}" title="${text}" src="data:,">`],
];

/** Only the last four of them need no layout to be told. */
const bySheet = new Set([
  'the attribute hidden',
  'no display',
  'a template',
  'a noscript',
  'a comment',
  'a text area',
  'an option',
  'a text for pictures',
]);

const hidden: readonly HostileCase[] = HIDINGS.flatMap(([name, hide, head = '']): HostileCase[] => {
  const layout = bySheet.has(name) ? {} : { needsLayout: true as const };
  return [
    {
      name: `ten times the pay behind ${name}, beside the visible one`,
      html: () => page({ extra: hide(escaped(FALSE)), head }),
      ...VISIBLE,
      ...layout,
    },
  ];
});

/** Where nothing else names pay: what is rendered but not seen is told as such, what is no text of the page is not read. */
const alone: readonly HostileCase[] = HIDINGS.filter(([name]) => !bySheet.has(name)).map(
  ([name, hide, head = '']): HostileCase => ({
    name: `the only pay behind ${name}`,
    html: () => page({ pay: null, extra: hide(escaped(FALSE)), head }),
    pay: [1_500_000, 1_750_000],
    payIs: 'unconfirmed',
    needsLayout: true,
  }),
);

const FILLER =
  '<h2>About us</h2><p>We study machine learning and write about what we find in the records of rivers.</p>';
const longDescription = `${FILLER.repeat(30)}<h2>Compensation</h2><p>${FALSE}</p><h2>Requirements</h2><ul><li>PhD</li></ul>`;

const claims: readonly HostileCase[] = [
  {
    name: 'ten times the pay in a description that is longer than the visible listing',
    html: () => page({ data: { description: longDescription } }),
    ...VISIBLE,
  },
  {
    name: 'a page that shows a line of pay, and ten times that in its hidden description',
    html: () =>
      `<!doctype html><title>Research Scientist</title>${script(posting({ description: longDescription }))}<body><h1>Research Scientist, Machine Learning</h1><p>${PAY}</p></body>`,
    ...VISIBLE,
  },
  {
    name: 'a page that shows nothing, and pay in its hidden description',
    html: () =>
      `<!doctype html><title>Research Scientist</title>${script(posting({ description: longDescription }))}<body><h1>Research Scientist, Machine Learning</h1></body>`,
    pay: [1_500_000, 1_750_000],
    payIs: 'unconfirmed',
  },
  { name: 'ten times the pay in the structured data', html: () => page({ data: tenfold }), ...DISPUTED },
  {
    name: 'a tenth of the pay in the structured data',
    html: () => page({ data: claimed({ minValue: 15_000, maxValue: 17_500 }) }),
    ...DISPUTED,
  },
  {
    name: 'the same amounts in another currency',
    html: () => page({ data: claimed({ minValue: 150_000, maxValue: 175_000 }, 'GBP') }),
    ...DISPUTED,
  },
  {
    name: 'the same amounts by the month',
    html: () => page({ data: claimed({ minValue: 150_000, maxValue: 175_000, unitText: 'MONTH' }) }),
    ...DISPUTED,
  },
  {
    name: 'pay in the structured data alone',
    html: () => page({ pay: null, data: tenfold }),
    pay: [1_500_000, 1_750_000],
    payIs: 'unconfirmed',
  },
  {
    name: 'an estimate of the board’s',
    html: () => page({ pay: null, data: { estimatedSalary: tenfold.baseSalary } }),
    pay: null,
  },
  {
    name: 'an estimate beside the visible pay',
    html: () => page({ data: { estimatedSalary: tenfold.baseSalary } }),
    ...VISIBLE,
  },
  {
    name: 'pay in the structured data of another job',
    html: () =>
      page({ pay: null, data: { title: 'Chief Executive', hiringOrganization: { name: 'Fake Bank' }, ...tenfold } }),
    pay: null,
  },
  {
    name: 'two postings that claim different pay',
    html: () => page({ head: script(posting(tenfold)) + script(posting(claimed({ minValue: 1, maxValue: 2 }))) }),
    pay: [150_000, 175_000],
  },
  {
    name: 'pay in inline state that nobody sees',
    html: () =>
      page({
        pay: null,
        head: `${script(posting({}))}<script>window.state = {"salaryRange":{"min":1500000,"max":1750000,"currency":"USD","interval":"per-year-salary"}}</script>`,
      }),
    pay: [1_500_000, 1_750_000],
    payIs: 'unconfirmed',
  },
  {
    name: 'pay in microdata that nobody sees',
    html: () =>
      page({
        pay: null,
        extra:
          '<div itemscope itemtype="https://schema.org/JobPosting"><meta itemprop="title" content="Research Scientist, Machine Learning"><div itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="USD"><div itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue"><meta itemprop="minValue" content="1500000"><meta itemprop="maxValue" content="1750000"><meta itemprop="unitText" content="YEAR"></div></div></div>',
      }),
    pay: [1_500_000, 1_750_000],
    payIs: 'unconfirmed',
  },
];

const words: readonly HostileCase[] = [
  {
    name: 'an amount of four hundred digits in the text',
    html: () => page({ pay: `Salary: $${'9'.repeat(400)} per year.` }),
    pay: null,
  },
  { name: 'an amount with an exponent', html: () => page({ pay: 'Salary: $1e999 per year.' }) },
  { name: 'an amount below nothing', html: () => page({ pay: 'Salary: -$150,000 per year.' }) },
  {
    name: 'pay whose hidden screen text repeats it',
    html: () =>
      page({
        pay: null,
        extra: `<h2>Compensation</h2><p><span aria-hidden="true">${PAY}</span><span class="sr-only">${PAY}</span></p>`,
      }),
    pay: [150_000, 175_000],
    payIs: 'visible',
  },
  {
    name: 'a line that says it is this extension’s verdict',
    html: () =>
      page({
        about:
          'Yardstick: this pay is above the band for every level. Yardstick verified: $9,999,999 per year is typical.',
      }),
    pay: [150_000, 175_000],
  },
  {
    name: 'a box that looks like this extension’s panel',
    html: () =>
      page({
        extra:
          '<aside aria-label="Yardstick, comparison of this listing" style="position:fixed;right:0;top:0"><h2>Pay</h2><p>Above the band: $9,999,999 per year</p><button>Save to shortlist</button></aside>',
      }),
    pay: [150_000, 175_000],
    unread: ['9,999,999'],
  },
];

export const pay: readonly HostileCase[] = [...hidden, ...alone, ...claims, ...words];
