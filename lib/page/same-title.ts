/** Whether two titles are of one listing. */
import { lettersOf } from './job-block';

/** Words that must be shared, of the shorter title. */
const SHARED_WORDS = 0.6;
/** And of the longer one. */
const SHARED_OF_LONGER = 0.4;

/** Two printed forms of one title: the same letters, one within the other, or most words shared. */
export function agrees(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 8 && long.includes(short)) return true;
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? []);
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const least = Math.min(first.size, second.size);
  return least >= 2 && shared / least >= SHARED_WORDS && shared / Math.max(first.size, second.size) >= SHARED_OF_LONGER;
}
