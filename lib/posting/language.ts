import type { Reading } from './reading';
import { foldPlural } from './tokens';

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

/** Small words to languages, folded as the tokenizer folds words. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of new Set(words.map(foldPlural)))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
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
  const counts = new Map<string, number>();
  for (const token of reading.body.tokens.slice(0, 1_500)) {
    if (token.kind !== 'word') continue;
    for (const language of LANGUAGES_OF.get(token.norm) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1.3 * (counts.get('en') ?? 0) ? best[0] : 'en';
}
