/** What changed between two readings of a text, line by line. */

/** A line that stayed, went or came. */
export interface DiffLine {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Above this many cells the table of common lines would cost seconds: the middle is then shown as replaced. */
const MOST_CELLS = 4_000_000;

/** Blank lines and surrounding white space do not count. */
export function diffLines(before: string, now: string): DiffLine[] {
  const [old, young] = [linesOf(before), linesOf(now)];
  let head = 0;
  while (head < old.length && head < young.length && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < young.length - head && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1;
  const same = (text: string): DiffLine => ({ kind: 'same', text });
  return [
    ...old.slice(0, head).map(same),
    ...middle(old.slice(head, old.length - tail), young.slice(head, young.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** By the longest common subsequence of lines. */
function middle(old: string[], young: string[]): DiffLine[] {
  const gone = (text: string): DiffLine => ({ kind: 'gone', text });
  const fresh = (text: string): DiffLine => ({ kind: 'new', text });
  if (old.length * young.length > MOST_CELLS) return [...old.map(gone), ...young.map(fresh)];
  const width = young.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = young.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        old[row] === young[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: DiffLine[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < young.length) {
    const [one, other] = [old[row], young[column]];
    if (one !== undefined && one === other) {
      lines.push({ kind: 'same', text: one });
      row += 1;
      column += 1;
    } else if (one !== undefined && (other === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push(gone(one));
      row += 1;
    } else if (other !== undefined) {
      lines.push(fresh(other));
      column += 1;
    }
  }
  return lines;
}

/** Unchanged stretches shortened to `context` lines around each change; null stands for what is left out. */
export function aroundChanges(lines: readonly DiffLine[], context = 1): (DiffLine | null)[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'same'),
  );
  return lines.flatMap((line, at) => (near[at] ? [line] : at > 0 && !near[at - 1] ? [] : [null]));
}
