import type { SkillCategory, SkillName } from '../../posting';
import type { Term } from '../../terms';

/** A table's terms and, by label, what each label stands for. */
export interface SkillTable {
  terms: Term[];
  names: SkillName[];
}

/**
 * Reads a table of skills: a term a line, its label first and its aliases behind, apart by `|`. Marks:
 * `*` before the label: one of the closed list; `=` before a form: only in this case; `~rule` behind a form: counts only where
 * the context rule of that name agrees. Two lines may hold the same form: then it stands for both labels.
 */
export function skillTable(category: SkillCategory, table: string): SkillTable {
  const terms: Term[] = [];
  const names: SkillName[] = [];
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const closed = line.startsWith('*');
    const forms = (closed ? line.slice(1) : line).split('|');
    const name = formOf(forms[0] ?? '').text;
    names.push({ name, category, closed });
    const groups = new Map<string, Term & { forms: string[] }>();
    for (const raw of forms) {
      const { text, exactCase, context } = formOf(raw);
      const key = `${exactCase}${context ?? ''}`;
      const group = groups.get(key);
      if (group) group.forms.push(text);
      else
        groups.set(key, {
          kind: 'skill',
          id: name,
          forms: [text],
          ...(exactCase && { exactCase }),
          ...(context !== undefined && { context }),
        });
    }
    terms.push(...groups.values());
  }
  return { terms, names };
}

function formOf(raw: string): { text: string; exactCase: boolean; context: string | undefined } {
  const exactCase = raw.startsWith('=');
  const [text = '', context] = (exactCase ? raw.slice(1) : raw).split('~');
  return { text, exactCase, context };
}
