/** Spoken languages of a CV with how well they are spoken. A language counts only beside a level or another language. */
import type { Fluency, SpokenLanguage } from './profile';

/** ISO 639-1 of the languages that are looked for; names come from the platform. */
const CODES =
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  );
const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const BY_NAME = new Map(CODES.map((code) => [(NAMES.of(code) ?? code).toLowerCase(), code]));
const NAME = new RegExp(String.raw`\b(${[...BY_NAME.keys(), 'mandarin', 'farsi'].join('|')})\b`, 'gi');
const ALIASES: Readonly<Record<string, string>> = { mandarin: 'zh', farsi: 'fa' };

const LEVELS: readonly (readonly [Fluency, RegExp])[] = [
  ['native', /\b(?:native|mother tongue|first language|bilingual)\b/i],
  ['fluent', /\b(?:fluent|C1|C2|full professional|near-native|proficient)\b/i],
  ['working', /\b(?:B1|B2|intermediate|working|conversational|good|advanced)\b/i],
  ['basic', /\b(?:A1|A2|basic|beginner|elementary)\b/i],
];

export function languagesInCv(lines: readonly string[]): { language: SpokenLanguage; line: string }[] {
  const found = new Map<string, { language: SpokenLanguage; line: string }>();
  for (const line of lines) {
    const names = [...line.matchAll(NAME)];
    for (const [index, match] of names.entries()) {
      const behind = line.slice(match.index + match[0].length, names[index + 1]?.index ?? line.length);
      const before = line.slice(names[index - 1] ? match.index : 0, match.index);
      const level =
        LEVELS.find(([, words]) => words.test(behind)) ?? LEVELS.find(([, words]) => words.test(before.slice(-20)));
      const name = match[0].toLowerCase();
      const code = ALIASES[name] ?? BY_NAME.get(name);
      if (!level || !code || line.length > 200) continue;
      if (!found.has(code)) found.set(code, { language: { code, fluency: level[0] }, line });
    }
  }
  return [...found.values()];
}
