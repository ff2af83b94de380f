/** The country of a place typed without capitals; listings print places with them, and their reader asks for that. */
import { countryOfPlace } from '../compare/place-country';
import type { Evidence } from '../posting/posting';

/** Names of three letters or less that are no everyday words. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['nyc', 'usa', 'uk', 'us', 'ucl', 'eth', 'mit', 'uae']);
const SHORTEST_NAME = 4;
const MOST_WORDS = 3;

interface TypedPlace {
  /** ISO 3166 alpha-2. */
  country: string;
  /** Counts into the phrase, as the title of a listing. */
  evidence: Evidence;
}

/** The place with the longest name in the phrase; null where none is named. */
export function typedPlace(phrase: string): TypedPlace | null {
  const words = [...phrase.matchAll(/[\p{L}.'-]+/gu)];
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const [first, last] = [words[at], words[at + count - 1]];
      if (!first || !last) continue;
      const [start, end] = [first.index, last.index + last[0].length];
      const quote = phrase.slice(start, end);
      const name = quote.toLowerCase();
      // "us" is a word before it is a country: "join us".
      if (name === 'us' && quote !== 'US') continue;
      if (name.length < SHORTEST_NAME && !SHORT_NAMES.has(name)) continue;
      const country = countryOfPlace(quote);
      if (country) return { country, evidence: { start, end, quote, source: 'title', rule: 'quick-check/place' } };
    }
  }
  return null;
}
