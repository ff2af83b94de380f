/**
 * The words right before a place that still belong to its clause: what stands behind the last full stop or semicolon, at most
 * `reach` UTF-16 units. A cue is looked for in this short string by itself, so that no pattern has to run to the end of a text.
 */
export function clauseTail(before: string, reach: number): string {
  const near = before.slice(-reach);
  return near.slice(Math.max(near.lastIndexOf('.'), near.lastIndexOf(';')) + 1);
}

/** The last words before a place, at most `most`, back to the first mark that is no comma; empty where a mark stands right before it. */
export function lastWords(before: string, most: number): string {
  const words = before.split(' ');
  if (words.pop() !== '') return '';
  let from = words.length;
  while (from > 0 && words.length - from < most && /^[\w'’]{1,14},?$/.test(words[from - 1] ?? '')) from -= 1;
  return from === words.length ? '' : `${words.slice(from).join(' ')} `;
}
