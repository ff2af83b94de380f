/** Lines in a JSON text, for faults that a user can find in an editor. Lines count from 1. */

/** The line on which each element of the top-level list `key` begins; the text must be valid JSON. */
export function elementLines(text: string, key: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  /** The key last read on the first level, and whether the list under `key` is open. */
  let lastString = '';
  let inList = false;
  let expectElement = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? '';
    if (c === '\n') line += 1;
    if (/[\s,:\uFEFF]/.test(c)) {
      if (c === ',' && inList && depth === 2) expectElement = true;
      continue;
    }
    if (expectElement && c !== ']') {
      lines.push(line);
      expectElement = false;
    }
    if (c === '"') {
      const end = endOfString(text, i);
      if (depth === 1) lastString = text.slice(i + 1, end);
      i = end;
    } else if (c === '{' || c === '[') {
      depth += 1;
      if (c === '[' && depth === 2 && lastString === key) {
        inList = true;
        expectElement = true;
        // A repeated key: JSON keeps the last one.
        lines.length = 0;
      }
    } else if (c === '}' || c === ']') {
      if (depth === 2) {
        inList = false;
        expectElement = false;
      }
      depth -= 1;
    }
  }
  return lines;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}

/** The line that a parser's error message points at, or null where it names none. */
export function lineOfSyntaxError(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  // Firefox and newer V8 name the line, older V8 a position only.
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of (?:JSON )?(?:input|data)/i.test(message) ? text.split('\n').length : null;
}
