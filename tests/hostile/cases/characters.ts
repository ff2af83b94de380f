/** Characters that turn lines round, hide, pass for others, or are none. */
import { type HostileCase, page } from '../page';

const CHARACTERS: readonly (readonly [name: string, characters: string])[] = [
  ['an override from right to left', '\u202e'],
  ['embeddings that are never closed', '\u202a\u202b\u202d'],
  ['isolates that are never closed', '\u2066\u2067\u2068'],
  ['isolates closed too often', '\u2069\u202c\u2069'],
  ['marks of direction', '\u200e\u200f\u061c'],
  ['spaces of no width', '\u200b\u200c\u2060\ufeff'],
  ['joiners', '\u200d\u200d'],
  ['soft hyphens', '\u00ad\u00ad'],
  ['control characters', '\u0001\u0008\u000b\u001b[31m\u007f'],
  ['C1 control characters', '\u0080\u0085\u009b\u009f'],
  ['no characters', '\uffff\ufffe\ufdd0'],
  ['marks piled up', 'e\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(40)],
  ['tags of invisible letters', '\u{e0041}\u{e0042}\u{e007f}'],
  ['variation selectors', '\ufe0f\ufe0e\u{e0100}'],
  ['separators of lines and paragraphs', '\u2028\u2029'],
  ['a family of joined pictures', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['an Arabic ligature of eighteen letters', '\ufdfa'],
  ['a letter that grows in lower case', 'İİ'],
  ['private characters', '\ue000\uf8ff'],
];

const within = (characters: string): string => {
  const into = (text: string) => text.replace(/ /g, ` ${characters}`);
  return page({
    title: into('Research Scientist, Machine Learning'),
    company: into('Alderbrook Labs'),
    place: into('Denver, CO'),
    about: into('We study machine learning on sparse records of river systems.'),
    data: { title: `Research Scientist ${characters}`, description: characters.repeat(200) },
  });
};

export const characters: readonly HostileCase[] = [
  ...CHARACTERS.map(
    ([name, signs]): HostileCase => ({
      name: `${name} in every field`,
      html: () => within(signs),
      pay: [150_000, 175_000],
    }),
  ),
  // A page that is sent as UTF-8 cannot hold them: they come by escapes, and by the page's own scripts.
  ...[
    ['a lone high surrogate', '\\ud83d'],
    ['a lone low surrogate', '\\ude00'],
    ['surrogates the wrong way round', '\\ude00\\ud83d'],
  ].map(
    ([name, written]): HostileCase => ({
      name: `${name}, from data and from a script`,
      html: () =>
        page({
          data: `{"@type":"JobPosting","title":"Research Scientist ${written}","hiringOrganization":{"name":"${written}"},"description":"${written}"}`,
          extra: `<p id="s">We study machine learning.</p><script>for (const part of document.querySelectorAll('h1, #s, .company')) part.append(' ${written} ');</script>`,
        }),
      pay: [150_000, 175_000],
    }),
  ),
  {
    name: 'NUL in the page',
    html: () => page({ about: 'We study \0 machine learning.', data: '{"@type":"JobPosting","title":"a\0b"}' }),
    pay: [150_000, 175_000],
  },
  {
    name: 'pay whose digits are turned round on the screen',
    html: () => page({ pay: 'The base salary is \u202e$000,571\u202c per year.' }),
  },
  {
    name: 'pay in full-width digits',
    html: () => page({ pay: 'The base salary is ＄１５０，０００ per year.' }),
  },
  {
    name: 'pay whose digits are parted by what nobody sees',
    html: () => page({ pay: 'The base salary range is $15\u200b0,0\u200b00 to $17\u20605,000 per year.' }),
    pay: [150_000, 175_000],
    payIs: 'visible',
  },
  {
    name: 'look-alike letters in the words for pay',
    html: () => page({ pay: 'Тhe bаse sаlаry rаngе is $950,000 tо $975,000 рer yeаr.' }),
  },
  {
    name: 'an employer in look-alike letters',
    html: () => page({ company: 'Goоgle DеepMind' }),
    company: 'Goоgle DеepMind',
  },
  {
    name: 'an employer of marks alone',
    html: () => page({ company: '\u202e\u200b\u2066' }),
    pay: [150_000, 175_000],
  },
];
