/** A file the user chose: which of our two forms it has, and what it would do. Nothing is written. */
import { readCsvFile } from './csv-file';
import { type FileProblem, type ImportPlan, MOST_MEGABYTES, planImport } from './import-plan';
import { readJsonFile } from './json-file';
import type { ShortlistRepository } from './repository';

/** The part of a `File` that is used. */
export interface ChosenFile {
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A mark at the start that says UTF-8; spreadsheets write it. */
const MARK = [0xef, 0xbb, 0xbf] as const;

/** `at`: ISO 8601, the time of what a table changes. */
export async function readImport(
  file: ChosenFile,
  shortlist: ShortlistRepository,
  at: string,
): Promise<ImportPlan | { problem: FileProblem }> {
  const megabytes = Math.ceil(file.size / 1_000_000);
  if (megabytes > MOST_MEGABYTES) return { problem: { kind: 'too-large', megabytes } };
  const whole = new Uint8Array(await file.arrayBuffer());
  const bytes = MARK.every((byte, place) => whole[place] === byte) ? whole.subarray(MARK.length) : whole;
  const start = startOf(bytes);
  if (start?.trim() === '') return { problem: { kind: 'empty' } };
  // Archives, pictures and workbooks hold NUL or bytes that are no UTF-8.
  if (start === null || start.includes('\0') || start.startsWith('PK')) return { problem: { kind: 'not-text' } };
  const found =
    /^\s*[{["]/.test(start) && !/^\s*"[a-z_]+",/i.test(start) ? await readJsonFile(bytes) : await table(bytes);
  return 'problem' in found ? found : planImport(found, shortlist);

  async function table(csv: Uint8Array) {
    const records = await shortlist.records(await shortlist.ids());
    const known = new Map(records.map((record) => [record.id, record]));
    return readCsvFile(new TextDecoder().decode(csv), (id) => known.get(id) ?? null, at);
  }
}

/** The first signs; null where the bytes are no UTF-8. As a stream, so that a sign may be cut at the end. */
function startOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, 4000), { stream: true });
  } catch {
    return null;
  }
}
