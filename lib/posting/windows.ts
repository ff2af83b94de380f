/**
 * The words right before a place that still belong to its clause: what stands behind the last full stop or semicolon, at most
 * `reach` UTF-16 units. A cue is looked for in this short string by itself, so that no pattern has to run to the end of a text.
 */
export function clauseTail(before: string, reach: number): string {
  const near = before.slice(-reach);
  return near.slice(Math.max(near.lastIndexOf('.'), near.lastIndexOf(';')) + 1);
}
