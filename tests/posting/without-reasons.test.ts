/** What is built leaves out the sentences by which the reader explains a drop: nothing else of its code may change. */
import { describe, expect, test } from 'vitest';
import { QUIET, withoutReasons } from '../../scripts/without-reasons';

const files = import.meta.glob<string>('../../lib/posting/**/*.ts', { eager: true, query: '?raw', import: 'default' });
const { transform } = withoutReasons() as unknown as {
  transform(code: string, id: string): { code: string } | null;
};
const built = (code: string, id = '/work/lib/posting/facts/grants.ts'): string => transform(code, id)?.code ?? code;
const withoutTexts = (code: string): string => code.replace(/'[^'\n]*'|`[^`\n]*`/g, "''");

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

  test('only texts change, and only where a reason is given', () => {
    const changed = Object.entries(files).filter(([file, code]) => built(code, file) !== code);
    expect(changed.length).toBeGreaterThan(5);
    for (const [file, code] of changed) expect(withoutTexts(built(code, file)), file).toBe(withoutTexts(code));
  });

  test('the trace is what the bundler may leave out', () => {
    expect(QUIET).toEqual(['trace.drop']);
    for (const [file, code] of Object.entries(files))
      for (const [, used] of code.matchAll(/(\S+) trace\.drop\(/g))
        expect(`${file}: ${used}`).not.toMatch(/[=(,?:]$|return$/);
  });
});
