/** Words without case and marks, so that "Zürich" and "zurich" are one. */
export function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
