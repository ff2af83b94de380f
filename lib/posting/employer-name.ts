/**
 * Whether words name an employer. Names are printed in many forms ("MIT", "Alphabet" for "Alphabet Inc."), so a name counts
 * as printed on the least sign of it, and only one that leaves no sign at all as missing.
 */

/** Words that many employers carry in their names: alone they tell none apart. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `ab ag bv co company corp corporation gmbh group holding holdings inc incorporated kg limited llc llp ltd nv oy plc pty sa sas
  se srl the of and for at in de der des die du et la le und van von academy agency center centre college department faculty
  foundation institut institute institutes lab laboratories laboratory labs ministry school universidad universita universitat
  universite universiteit university ai analytics artificial consulting data digital engineering global health innovation
  innovations intelligence international learning machine national partners research science sciences services software
  solutions systems tech technologies technology`.split(/\s+/),
);

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const lettersOf = (text: string): string => wordsOf(text).join('').toLowerCase();
/** The capitals of a text's words, small words left out: "Massachusetts Institute of Technology" gives "MIT". */
const capitalsOf = (words: readonly string[]): string => words.join('').replace(/[^\p{Lu}]+/gu, '');
const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const hasOther = (text: string): boolean => /(?=\p{L})\P{Script=Latin}/u.test(text);

/** False only where the text prints no form of the name: neither its letters nor a telling word nor its initials. */
export function printsName(text: string, name: string): boolean {
  const [page, wanted] = [folded(text), folded(name)];
  const letters = lettersOf(wanted);
  // Two letters stand in any text, and a name in other signs than the text may be the same name.
  if (letters.length < 3 || hasOther(wanted) || !hasLatin(page)) return true;
  if (lettersOf(page).includes(letters)) return true;
  const words = wordsOf(page);
  const printed = new Set(words.map((word) => word.toLowerCase()));
  const own = wordsOf(wanted);
  const telling = own.map((word) => word.toLowerCase()).filter((word) => !COMMON_WORDS.has(word));
  if (telling.length === 0 || telling.some((word) => word.length > 2 && printed.has(word))) return true;
  const initials = capitalsOf(own.map((word) => word.slice(0, 1)));
  if (initials.length > 2 && printed.has(initials.toLowerCase())) return true;
  const isAcronym = own.length === 1 && letters.length <= 5 && wanted === wanted.toUpperCase();
  return isAcronym && capitalsOf(words).includes(capitalsOf(own));
}
