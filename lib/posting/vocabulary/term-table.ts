import type { Term, TermKind } from '../terms';

/** A form of a term with its marks taken off. */
interface Form {
  text: string;
  exactCase: boolean;
  context: string | undefined;
}

/**
 * Reads a table of terms: a term a line, its label first and its other forms behind, apart by `|`. Marks:
 * `=` before a form: only in this case; `~rule` behind a form: counts only where the context rule of that name agrees.
 * Two lines may hold the same form: then it stands for both labels.
 */
export function termTable(kind: TermKind, table: string): Term[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => termsOfLine(kind, line));
}

/** The label of a line of such a table. */
export const labelOf = (line: string): string =>
  formOf(line.slice(0, line.indexOf('|') < 0 ? line.length : line.indexOf('|'))).text;

function termsOfLine(kind: TermKind, line: string): Term[] {
  const id = labelOf(line);
  const groups = new Map<string, Term & { forms: string[] }>();
  for (const raw of line.split('|')) {
    const { text, exactCase, context } = formOf(raw);
    const key = `${exactCase}${context ?? ''}`;
    const group = groups.get(key);
    if (group) group.forms.push(text);
    else
      groups.set(key, {
        kind,
        id,
        forms: [text],
        ...(exactCase && { exactCase }),
        ...(context !== undefined && { context }),
      });
  }
  return [...groups.values()];
}

function formOf(raw: string): Form {
  const exactCase = raw.startsWith('=');
  const [text = '', context] = (exactCase ? raw.slice(1) : raw).split('~');
  return { text, exactCase, context };
}

/** The phrases of a running list, apart by `|` or by lines. */
export const phrasesOf = (list: string): string[] => list.split(/[|\n]/).filter((phrase) => phrase !== '');
