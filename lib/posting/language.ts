import type { Reading } from './reading';
import { foldPlural, type Token } from './tokens';

/** The commonest small words of the languages listings come in; one table, told apart by which occur most. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'in', 'with', 'for', 'you', 'we', 'our', 'will', 'are', 'is', 'on', 'as'],
  de: ['und', 'der', 'die', 'das', 'wir', 'sie', 'mit', 'für', 'von', 'eine', 'im', 'ist', 'zu', 'den', 'oder'],
  fr: ['et', 'les', 'des', 'le', 'la', 'une', 'vous', 'nous', 'pour', 'dans', 'est', 'du', 'sur', 'au', 'avec'],
  es: ['y', 'los', 'las', 'el', 'la', 'una', 'para', 'con', 'del', 'en', 'por', 'que', 'es', 'se', 'su'],
  it: ['e', 'gli', 'le', 'il', 'della', 'una', 'per', 'con', 'del', 'di', 'che', 'è', 'nel', 'sono', 'dei'],
  nl: ['en', 'de', 'het', 'een', 'van', 'wij', 'je', 'voor', 'met', 'op', 'aan', 'zijn', 'ons', 'bij', 'naar'],
  sv: ['och', 'att', 'det', 'som', 'en', 'för', 'med', 'av', 'på', 'är', 'till', 'vi', 'du', 'den', 'ett'],
  da: ['og', 'at', 'det', 'som', 'en', 'for', 'med', 'af', 'på', 'er', 'til', 'vi', 'du', 'den', 'et'],
  no: ['og', 'å', 'det', 'som', 'en', 'for', 'med', 'av', 'på', 'er', 'til', 'vi', 'du', 'den', 'ikke'],
  pt: ['e', 'os', 'as', 'o', 'uma', 'para', 'com', 'do', 'da', 'em', 'que', 'no', 'na', 'dos', 'por'],
  fi: ['ja', 'on', 'sekä', 'että', 'tai', 'ovat', 'voi', 'kanssa', 'olet', 'myös', 'joka', 'ei', 'työn', 'oma', 'jos'],
  pl: ['i', 'w', 'na', 'do', 'z', 'oraz', 'się', 'jest', 'dla', 'nie', 'lub', 'od', 'po', 'przez', 'w'],
  cs: ['a', 'v', 'na', 'se', 'pro', 'je', 's', 'do', 'nebo', 'jako', 'z', 've', 'k', 'si', 'od'],
};

const LANGUAGES = Object.keys(SMALL_WORDS);
/** Small words, folded as the tokenizer folds words, to the places of their languages in the list. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [place, words] of Object.values(SMALL_WORDS).entries()) {
  for (const word of new Set(words.map(foldPlural))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), place]);
}

/** Scripts that say the language; Japanese before Chinese, since it also writes Chinese signs. */
const SCRIPTS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
];
/** Share of the first letters that a script must hold; a name or two in it says nothing. */
const SCRIPT_SHARE = 0.15;

/** ISO 639-1 of the main language, from the first 1,500 words; `en` where nothing speaks for another one. */
export function languageOf(reading: Reading): string {
  const head = reading.body.text.slice(0, 3_000);
  for (const [language, pattern] of SCRIPTS) {
    if ((head.match(pattern)?.length ?? 0) > SCRIPT_SHARE * head.length) return language;
  }
  const counts = new Array<number>(LANGUAGES.length).fill(0);
  /** Where two occur as often, the one that was met first. */
  const met: number[] = [];
  const { tokens } = reading.body;
  const upTo = Math.min(tokens.length, 1_500);
  for (let at = 0; at < upTo; at += 1) {
    const places = LANGUAGES_OF.get((tokens[at] as Token).norm);
    if (places === undefined) continue;
    for (const place of places) {
      if (counts[place] === 0) met.push(place);
      counts[place] = (counts[place] as number) + 1;
    }
  }
  const countOf = (place: number): number => counts[place] ?? 0;
  const [best] = met.sort((a, b) => countOf(b) - countOf(a));
  const english = countOf(LANGUAGES.indexOf('en'));
  return best !== undefined && countOf(best) > 1.3 * english ? (LANGUAGES[best] ?? 'en') : 'en';
}
