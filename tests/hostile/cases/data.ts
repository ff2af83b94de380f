/** Structured data that pollutes prototypes, explodes, lies about its types, or counts beyond any number. */
import { claimed, type HostileCase, page, posting, repeated, script } from '../page';

const shown = { pay: [150_000, 175_000] as [number, number] };
const raw = (name: string, data: string): HostileCase => ({ name, html: () => page({ data }), ...shown });
const nested = (depth: number, inner = '1'): string => `${'{"a":'.repeat(depth)}${inner}${'}'.repeat(depth)}`;

const pollution: readonly HostileCase[] = [
  raw(
    'a prototype as a key',
    posting({}).replace('"@type":"JobPosting"', '"@type":"JobPosting","__proto__":{"polluted":true}'),
  ),
  raw('a prototype deep inside', posting({}).replace('"name":', '"__proto__":{"polluted":true,"name":"x"},"name":')),
  raw('a constructor as a key', posting({ constructor: { prototype: { polluted: true } } })),
  raw(
    'a prototype as an array',
    posting({ hiringOrganization: [{ __proto__: null, name: 'x' }] }).replace(
      '"name"',
      '"__proto__":["polluted"],"name"',
    ),
  ),
  raw(
    'keys of every object’s methods',
    posting({ toString: 1, valueOf: 'x', hasOwnProperty: null, isPrototypeOf: {} }),
  ),
  raw('a promise’s key', posting({}).replace('"@type"', '"then":"x","title":{"then":"y"},"@type"')),
  raw(
    'a setter of the prototype in capitals and escapes',
    posting({}).replace('"@type":"JobPosting"', '"\\u005f_proto__":{"polluted":true},"@type":"JobPosting"'),
  ),
  raw('a type that is a prototype', '{"@type":["__proto__","JobPosting","constructor"],"title":"Research Scientist"}'),
];

const bombs: readonly HostileCase[] = [
  raw('a nest of 100,000 arrays', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  raw('a nest that never closes', '[{"a":'.repeat(50_000)),
  raw('a nest of objects just below the limit', nested(31, posting({}))),
  raw('a nest of objects just above the limit', nested(33, posting({}))),
  raw(
    'a hundred thousand keys',
    `{"@type":"JobPosting",${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
  ),
  raw('a hundred thousand items', `{"@type":"JobPosting","jobLocation":[${'{"address":"x"},'.repeat(30_000)}1]}`),
  raw('a block of three megabytes', posting({ description: repeated('Machine learning. ', 3_000_000) })),
  raw('a block just below the limit', posting({ description: repeated('Machine learning. ', 520_000) })),
  {
    name: 'a thousand blocks',
    html: () => page({ head: script(posting({ title: 'Other' })).repeat(1_000) }),
    ...shown,
  },
  {
    name: 'a graph of five thousand postings',
    html: () => page({ head: script(`{"@graph":[${`${posting({})},`.repeat(2_000)}{}]}`) }),
    ...shown,
  },
  raw('a string that never ends', `{"@type":"JobPosting","title":"${repeated('\\" , ', 400_000)}`),
  raw('quotes without end', `{"@type":"JobPosting","title":"${repeated('" ', 200_000)}"}`),
  raw('blanks without end', `{"@type":"JobPosting",${' '.repeat(400_000)}"title":"x"}`),
  raw('comments without end', `{"@type":"JobPosting",${repeated('/* x */ ', 300_000)}"title":"x"}`),
  raw('comments that look for character data', repeated('// x\n', 300_000)),
  raw('comments that open character data without end', repeated('// <![CDATA[', 300_000)),
  raw('escapes without end', posting({ description: repeated('\u0001"\\', 60_000) })),
  raw('percent signs without end', posting({ description: repeated('%3C%20', 300_000) })),
  raw(
    'ampersands without end',
    posting({ title: repeated('&amp;lt;', 200_000), description: repeated('&amp;amp;lt;p', 300_000) }),
  ),
];

const lies: readonly HostileCase[] = [
  raw('nothing', ''),
  raw('a word', 'JobPosting'),
  raw('no JSON at all', '<!-- {"@type" -->'),
  raw(
    'null for everything',
    posting({
      title: null,
      hiringOrganization: null,
      jobLocation: null,
      baseSalary: null,
      description: null,
      url: null,
    }),
  ),
  raw(
    'lists for everything',
    posting({ title: [['x']], hiringOrganization: [[{}]], jobLocation: [[[]]], baseSalary: [[]], description: [{}] }),
  ),
  raw(
    'numbers for everything',
    posting({
      title: 1,
      hiringOrganization: 2,
      jobLocation: 3,
      baseSalary: -4,
      description: 5,
      validThrough: 6,
      url: 7,
    }),
  ),
  raw(
    'truth for everything',
    posting({ title: true, hiringOrganization: false, jobLocation: true, baseSalary: true, description: false }),
  ),
  raw(
    'a posting inside itself',
    posting({ hiringOrganization: JSON.parse(posting({ jobLocation: JSON.parse(posting({})) })) }),
  ),
  raw('a date of no calendar', posting({ validThrough: '2027-99-99', datePosted: '0000-00-00T99:99:99+99:99' })),
  raw(
    'a country of no map',
    posting({ jobLocation: { address: { addressCountry: 'ZZZZZZZZ', addressLocality: 'x'.repeat(100_000) } } }),
  ),
  raw(
    'character references of no character',
    posting({ title: 'Research &#xD800; &#55296; &#99999999; &#0; Scientist' }),
  ),
  {
    ...raw(
      'another posting than the one shown',
      posting({ title: 'Payroll Clerk', hiringOrganization: { name: 'Fake Bank' } }),
    ),
    company: 'Alderbrook Labs',
  },
];

const numbers: readonly HostileCase[] = [
  [
    '1e999 as a number',
    posting(claimed({ minValue: 1, maxValue: 2 }))
      .replace('"minValue":1', '"minValue":1e999')
      .replace('"maxValue":2', '"maxValue":1e999'),
  ],
  ['1e999 as words', posting(claimed({ minValue: '1e999', maxValue: '1e999' }))],
  ['amounts below nothing', posting(claimed({ minValue: -150_000, maxValue: -1 }))],
  ['amounts that are no numbers', posting(claimed({ minValue: 'NaN', maxValue: 'Infinity' }))],
  ['an amount of four hundred digits', posting(claimed({ value: '9'.repeat(400) }))],
  ['an amount of a thousandth', posting(claimed({ minValue: 0.001, maxValue: 0.002 }))],
  ['amounts the wrong way round', posting(claimed({ minValue: 175_000, maxValue: 150_000 }))],
  [
    'an amount in a currency of no country',
    posting(claimed({ minValue: 150_000, maxValue: 175_000 }, 'ZZZ'.repeat(50))),
  ],
].map(([name = '', data = '']) => raw(name, data));

export const data: readonly HostileCase[] = [...pollution, ...bombs, ...lies, ...numbers];
