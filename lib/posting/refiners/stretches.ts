/** Pieces of the body, from offset to offset. */
export type Stretch = readonly [start: number, end: number];

/** Sorts and joins stretches, so that a place is looked up in logarithmic time however many there are. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: [number, number][] = [];
  for (const [start, end] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** Whether an offset lies in one of the joined stretches. */
export function holds(stretches: readonly Stretch[], offset: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch)[0] <= offset) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found !== undefined && offset < found[1];
}
