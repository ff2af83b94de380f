import type { SkillCategory, SkillName } from '../../posting';
import type { Term } from '../../terms';
import { labelOf, termTable } from '../term-table';

/** A table's terms and, by label, what each label stands for. */
export interface SkillTable {
  terms: Term[];
  names: SkillName[];
}

/** Reads a table of skills: as `termTable`, and a `*` before the label marks a name of the closed list. */
export function skillTable(category: SkillCategory, table: string): SkillTable {
  const lines = table.split('\n').filter((line) => line !== '');
  return {
    terms: termTable('skill', lines.map((line) => line.replace(/^\*/, '')).join('\n')),
    names: lines.map((line) => ({ name: labelOf(line.replace(/^\*/, '')), category, closed: line.startsWith('*') })),
  };
}
