/** A file the user chose: which of our two forms it has, and what it would do. Nothing is written. */
import { readCsvFile } from './csv-file';
import { type FileProblem, type ImportPlan, MOST_MEGABYTES, planImport } from './import-plan';
import { readJsonFile } from './json-file';
import type { ShortlistRepository } from './repository';

/** The part of a `File` that is used. */
export interface ChosenFile {
  size: number;
  text(): Promise<string>;
}

/** `at`: ISO 8601, the time of what a table changes. */
export async function readImport(
  file: ChosenFile,
  shortlist: ShortlistRepository,
  at: string,
): Promise<ImportPlan | { problem: FileProblem }> {
  const megabytes = Math.ceil(file.size / 1_000_000);
  if (megabytes > MOST_MEGABYTES) return { problem: { kind: 'too-large', megabytes } };
  const text = (await file.text()).replace(/^\uFEFF/, '');
  if (text.trim() === '') return { problem: { kind: 'empty' } };
  const start = text.slice(0, 4000);
  // Archives, pictures and workbooks hold NUL or bytes that are no UTF-8.
  if (start.includes('\0') || start.includes('\uFFFD') || start.startsWith('PK'))
    return { problem: { kind: 'not-text' } };
  const found =
    /^\s*[{["]/.test(start) && !/^\s*"[a-z_]+",/i.test(start) ? await readJsonFile(text) : await table(text);
  return 'problem' in found ? found : planImport(found, shortlist);

  async function table(csv: string) {
    const records = await shortlist.records(await shortlist.ids());
    const known = new Map(records.map((record) => [record.id, record]));
    return readCsvFile(csv, (id) => known.get(id) ?? null, at);
  }
}
