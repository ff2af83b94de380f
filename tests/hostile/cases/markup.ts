/** Script and attribute payloads: every word a listing can carry is one, and each must stay a word. */
import { escaped, type HostileCase, page, posting, script } from '../page';

/** What would run if it were ever taken for markup, an address or a template. */
const PAYLOADS: readonly (readonly [name: string, payload: string])[] = [
  ['a script', '<script>window.hurt=1</script>'],
  ['a script in capitals with a blank', '<SCRIPT >window.hurt=1</SCRIPT >'],
  ['a script that closes another', '</script><script>window.hurt=1</script>'],
  ['a picture with a handler', '<img src=x onerror="window.hurt=1">'],
  ['a picture without a closing sign', '<img src=x onerror=window.hurt=1 '],
  ['a drawing with a handler', '<svg onload=window.hurt=1><script>window.hurt=1</script></svg>'],
  ['a drawing that animates a link', '<svg><a xlink:href="javascript:window.hurt=1"><text>go</text></a></svg>'],
  ['a frame with a document', '<iframe srcdoc="<script>parent.hurt=1</script>"></iframe>'],
  ['a frame with a script address', '<iframe src="javascript:parent.hurt=1"></iframe>'],
  ['an object', '<object data="javascript:window.hurt=1"></object><embed src="javascript:window.hurt=1">'],
  [
    'a form that sends',
    '<form action="https://hostile.example/take"><input name=q autofocus onfocus=window.hurt=1></form>',
  ],
  ['an open details with a handler', '<details open ontoggle=window.hurt=1>more</details>'],
  ['a style that imports', '<style>@import "https://hostile.example/a.css";*{display:none!important}</style>'],
  ['a link to a style sheet', '<link rel=stylesheet href=https://hostile.example/a.css>'],
  ['a base address', '<base href="https://hostile.example/">'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=javascript:window.hurt=1">'],
  ['a template', '<template><img src=x onerror=window.hurt=1></template>'],
  [
    'a mutation of mathematics',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hurt=1&gt;">',
  ],
  ['a noscript that ends in an attribute', '<noscript><p title="</noscript><img src=x onerror=window.hurt=1>">'],
  ['a comment that ends early', '<!--><img src=x onerror=window.hurt=1>-->'],
  ['character data', '<![CDATA[<img src=x onerror=window.hurt=1>]]>'],
  ['a custom element', '<x-hurt onclick=window.hurt=1 style="position:fixed;inset:0" tabindex=0>all</x-hurt>'],
];

/** What would break out of an attribute, an address, a style or a line of code. */
const BREAKOUTS: readonly (readonly [name: string, payload: string])[] = [
  ['quotes and a handler', '" onmouseover="window.hurt=1" x="'],
  ['single quotes and a handler', "' autofocus onfocus='window.hurt=1"],
  ['a grave accent', '` onerror=`window.hurt=1'],
  ['an address of script', 'javascript:window.hurt=1//'],
  ['an address of script with a tab', 'java\tscript:window.hurt=1'],
  ['an address of data', 'data:text/html,<script>opener.hurt=1</script>'],
  ['a style with an address', 'x;background:url(https://hostile.example/a.png)'],
  ['a style that ends a rule', '}</style>*{background:url(//hostile.example/a)}'],
  ['a template of code', `${'$'}{window.hurt=1}{{constructor.constructor('window.hurt=1')()}}`],
  ['numbers of a catalogue', '$1 $2 $$ %s %d {0} $name$'],
  ['a pattern of a replacement', "$& $` $' $<name>"],
];

const everywhere = (payload: string): string =>
  page({
    title: `Research Scientist ${payload}`,
    company: `Alderbrook ${payload}`,
    place: `Denver ${payload}`,
    about: `We study machine learning. ${payload}`,
    pay: `The base salary range is $150,000 to $175,000 per year ${payload}`,
    extra: `<dl><dt>Salary</dt><dd>${escaped(payload)}</dd></dl><p title="${escaped(payload)}">${escaped(payload)}</p>`,
  });

const inData = (payload: string): string =>
  page({
    data: {
      title: `Research Scientist ${payload}`,
      hiringOrganization: { name: payload, logo: payload, sameAs: payload },
      jobLocation: { address: { addressLocality: payload, addressRegion: payload, addressCountry: payload } },
      url: payload,
      identifier: { value: payload },
      employmentType: payload,
      validThrough: payload,
      baseSalary: { currency: payload, value: { value: payload, unitText: payload } },
      description: `<p>${payload}</p><p>${'We study machine learning and write about it. '.repeat(20)}</p>`,
    },
  });

export const markup: readonly HostileCase[] = [
  ...PAYLOADS.map(
    ([name, payload]): HostileCase => ({
      name: `${name} as text in every field`,
      html: () => everywhere(payload),
      pay: [150_000, 175_000],
    }),
  ),
  ...BREAKOUTS.map(
    ([name, payload]): HostileCase => ({
      name: `${name} as text in every field`,
      html: () => everywhere(payload),
      pay: [150_000, 175_000],
    }),
  ),
  ...[...PAYLOADS.slice(0, 8), ...BREAKOUTS.slice(0, 6)].map(
    ([name, payload]): HostileCase => ({
      name: `${name} in every field of the structured data`,
      html: () => inData(payload),
      pay: [150_000, 175_000],
    }),
  ),
  {
    name: 'a description of the structured data that is nothing but script',
    html: () =>
      `<!doctype html><title>Job</title>${script(posting({ description: `<div>${'<img src=x onerror=window.hurt=1><script>window.hurt=1</script>'.repeat(50)}We study machine learning. PhD required. Salary $120,000 to $130,000 per year.</div>` }))}<body><h1>Research Scientist, Machine Learning</h1></body>`,
  },
  {
    name: 'a description escaped five times',
    html: () => {
      let text = '<script>window.hurt=1</script><p>We study machine learning.</p>';
      for (let times = 0; times < 5; times += 1) text = escaped(text);
      return page({ data: { description: text } });
    },
    pay: [150_000, 175_000],
  },
  {
    name: 'links of script in the listing',
    html: () =>
      page({
        extra:
          '<p><a href="javascript:window.hurt=1">Apply for this research position</a> <a href="data:text/html,x">Terms</a></p>',
      }),
    pay: [150_000, 175_000],
  },
];
