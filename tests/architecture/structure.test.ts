import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAYERS, LONG_FILES, MARKUP_PARSERS, TESTED_ELSEWHERE } from './layers';
import { RULES, tooLong } from './rules';
import { parseSource } from './source';

const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'tests'];

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

const sources = FOLDERS.flatMap((folder) => filesIn(folder, /\.tsx?$/)).map((path) =>
  parseSource(path, readFileSync(path, 'utf8')),
);

describe('the project keeps its structure', () => {
  test.each(RULES)('$name', ({ breaches }) => {
    expect(breaches(sources)).toEqual([]);
  });

  test('style sheets are short', () => {
    const sheets = FOLDERS.flatMap((folder) => filesIn(folder, /\.css$/));
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.flatMap((path) => tooLong({ path, text: readFileSync(path, 'utf8') }))).toEqual([]);
  });

  test('the folders and files that the rules name exist', () => {
    const exists = (path: string) => statSync(join(path), { throwIfNoEntry: false }) !== undefined;
    const missing = LAYERS.map(({ folder }) => folder).filter((folder) => !exists(folder) && !exists(`${folder}.ts`));
    expect(missing, 'remove the layer from tests/architecture/layers.ts').toEqual([]);
    const excused = Object.keys({ ...LONG_FILES, ...MARKUP_PARSERS });
    expect(
      excused.filter((path) => !exists(path)),
      'remove the file from its list',
    ).toEqual([]);
  });

  test('each folder of the code has its folder of tests', () => {
    const folders = ['lib', 'components'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true }).flatMap((one) =>
        one.isDirectory() ? [`${parent}/${one.name}`] : [],
      ),
    );
    const testsOf = (folder: string) => `tests/${folder.replace(/^lib\//, '')}`;
    const without = folders.filter((folder) => !(folder in TESTED_ELSEWHERE) && !existsSync(testsOf(folder)));
    expect(without, 'write its tests in tests/, under the same name').toEqual([]);
  });
});
