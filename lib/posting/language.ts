import type { Reading } from './reading';

/** The commonest small words of the languages listings come in; one table, told apart by which occur most. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'in', 'with', 'for', 'you', 'we', 'our', 'will', 'are', 'is', 'on', 'as'],
  de: ['und', 'der', 'die', 'das', 'wir', 'sie', 'mit', 'für', 'von', 'eine', 'im', 'ist', 'zu', 'den', 'oder'],
  fr: ['et', 'les', 'des', 'le', 'la', 'une', 'vous', 'nous', 'pour', 'dans', 'est', 'du', 'sur', 'au', 'avec'],
  es: ['y', 'los', 'las', 'el', 'la', 'una', 'para', 'con', 'del', 'en', 'por', 'que', 'es', 'se', 'su'],
  it: ['e', 'gli', 'le', 'il', 'della', 'una', 'per', 'con', 'del', 'di', 'che', 'è', 'nel', 'sono', 'dei'],
  nl: ['en', 'de', 'het', 'een', 'van', 'wij', 'je', 'voor', 'met', 'op', 'aan', 'zijn', 'je', 'ons', 'bij'],
  sv: ['och', 'att', 'det', 'som', 'en', 'för', 'med', 'av', 'på', 'är', 'till', 'vi', 'du', 'den', 'ett'],
  da: ['og', 'at', 'det', 'som', 'en', 'for', 'med', 'af', 'på', 'er', 'til', 'vi', 'du', 'den', 'et'],
  pt: ['e', 'os', 'as', 'o', 'uma', 'para', 'com', 'do', 'da', 'em', 'que', 'no', 'na', 'dos', 'por'],
};

/** ISO 639-1 of the main language, from the first 1,500 words; `en` where nothing speaks for another one. */
export function languageOf(reading: Reading): string {
  const counts = new Map<string, number>();
  for (const token of reading.body.tokens.slice(0, 1_500)) {
    if (token.kind !== 'word') continue;
    for (const [language, words] of Object.entries(SMALL_WORDS)) {
      if (words.includes(token.norm)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1.3 * (counts.get('en') ?? 0) ? best[0] : 'en';
}
