/** What is built leaves out what of the reader's code is for people: nothing else of it may change. */
import { describe, expect, test } from 'vitest';
import { listed } from '../../lib/posting/vocabulary/listed';
import { leanReader, QUIET } from '../../scripts/lean-reader';

const files = import.meta.glob<string>('../../lib/posting/**/*.ts', { eager: true, query: '?raw', import: 'default' });
const { transform } = leanReader() as unknown as { transform(code: string, id: string): { code: string } | null };
const built = (code: string, id = '/work/lib/posting/facts/grants.ts'): string => transform(code, id)?.code ?? code;
const changed = Object.entries(files)
  .map(([file, code]) => ({ file, code, lean: built(code, file) }))
  .filter(({ code, lean }) => lean !== code);
const TEXTS = /'[^'\n]*'|`[^`\n]*`/g;
const TABLES = /`[^`]*`/g;
const tables = (code: string): string[] => code.match(TABLES) ?? [];

describe('what is built of the reader', () => {
  test.each([
    ["return drop('money that is there already');", "return drop('');"],
    ['return drop(`in another section`);', "return drop('');"],
    ["function whyNot() { return 'only visited'; }", "function whyNot() { return '-'; }"],
    ["function nameOf() { return 'spine point'; }", "function nameOf() { return 'spine point'; }"],
    ["const drop = (reason: string) => trace.drop('grants', reason, quote);", null],
  ])('%s', (code, expected) => {
    expect(built(code)).toBe(expected ?? code);
  });

  test('other folders are left alone', () => {
    expect(built("drop('a row')", '/work/lib/shortlist/rows.ts')).toBe("drop('a row')");
  });

  test('of the recognizers only reasons change', () => {
    const recognizers = changed.filter(({ file }) => !file.includes('/vocabulary/'));
    expect(recognizers.length).toBeGreaterThan(5);
    for (const { file, code, lean } of recognizers) expect(lean.replace(TEXTS, ''), file).toBe(code.replace(TEXTS, ''));
  });

  test('the tables of the vocabulary hold the same phrases', () => {
    const vocabulary = changed.filter(({ file }) => file.includes('/vocabulary/'));
    expect(vocabulary.length).toBeGreaterThan(5);
    for (const { file, code, lean } of vocabulary) {
      expect(lean.replace(TABLES, ''), file).toBe(code.replace(TABLES, ''));
      const before = tables(code);
      for (const [index, table] of tables(lean).entries()) {
        if (table === before[index]) continue;
        // What is changed is read by `listed`, and by nothing that looks at bars.
        expect(table, file).not.toMatch(/[|\n;{}=]/);
        expect(listed(table), file).toEqual(listed(before[index] ?? ''));
      }
    }
  });

  test('the trace is what the bundler may leave out', () => {
    expect(QUIET).toEqual(['trace.drop']);
    for (const [file, code] of Object.entries(files))
      for (const [, used] of code.matchAll(/(\S+) trace\.drop\(/g))
        expect(`${file}: ${used}`).not.toMatch(/[=(,?:]$|return$/);
  });
});
