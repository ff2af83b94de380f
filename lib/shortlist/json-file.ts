/**
 * The shortlist as one JSON file: lossless, versioned, checksummed. Each entry stands on a line of its own, so that a
 * large file is written and read entry by entry; the checksum is over these lines.
 */
import * as z from 'zod';
import type { FileProblem, FoundRecord, FoundRecords } from './import-plan';
import { entryRecordSchema, SCHEMA_VERSION } from './records';

const FORMAT = 'yardstick-shortlist';
const HEAD = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });
const WHOLE = HEAD.extend({ entries: z.array(z.unknown()), count: z.int().min(0), checksum: z.string() });

const encoder = new TextEncoder();
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Lines are digested in groups of this many: one call a line would cost more than the digest itself. */
const GROUP = 100;

/** The digest of the digests of all groups of lines, however they are handed over. */
class Checksum {
  #digests: Uint8Array[] = [];
  #waiting: string[] = [];
  async add(lines: readonly string[]): Promise<void> {
    this.#waiting.push(...lines);
    while (this.#waiting.length >= GROUP) await this.#digest(this.#waiting.splice(0, GROUP));
  }
  async #digest(lines: string[]): Promise<void> {
    this.#digests.push(await digest(encoder.encode(lines.join('\n'))));
  }
  async value(): Promise<string> {
    if (this.#waiting.length > 0) await this.#digest(this.#waiting.splice(0));
    const all = new Uint8Array(this.#digests.length * 32);
    for (const [at, one] of this.#digests.entries()) all.set(one, at * 32);
    const hex = [...(await digest(all))].map((byte) => byte.toString(16).padStart(2, '0'));
    return `sha-256:${hex.join('')}`;
  }
}

/** The file's text in pieces, made of the lines of entries. `at`: ISO 8601. */
export async function jsonFile(batches: AsyncIterable<readonly string[]>, at: string): Promise<string[]> {
  const checksum = new Checksum();
  const head = JSON.stringify({ format: FORMAT, version: SCHEMA_VERSION, exportedAt: at }).slice(0, -1);
  const parts = [`${head},"entries":[\n`];
  let count = 0;
  for await (const lines of batches) {
    await checksum.add(lines);
    if (lines.length > 0) parts.push(`${count > 0 ? ',\n' : ''}${lines.join(',\n')}`);
    count += lines.length;
  }
  parts.push(`\n],"count":${count},"checksum":"${await checksum.value()}"}\n`);
  return parts;
}

/** What a file of ours holds, or why it is none. Nothing is stored. */
export async function readJsonFile(text: string): Promise<FoundRecords | { problem: FileProblem }> {
  const parsed = (await byLine(text)) ?? asWhole(text);
  if ('problem' in parsed) return parsed;
  if (parsed.version > SCHEMA_VERSION) return { problem: { kind: 'newer', version: parsed.version } };
  if (parsed.version < SCHEMA_VERSION) return { problem: { kind: 'unknown-version', version: parsed.version } };
  const checksum = new Checksum();
  for (let at = 0; at < parsed.lines.length; at += 500) await checksum.add(parsed.lines.slice(at, at + 500));
  if (parsed.count !== parsed.lines.length || parsed.checksum !== (await checksum.value())) {
    return { problem: { kind: 'checksum' } };
  }
  return { records: parsed.lines.map((line, at) => recordOf(line, at + 1)) };
}

interface Parts {
  version: number;
  lines: string[];
  count: number;
  checksum: string;
}

/** The file as we write it; null where it has another form. */
async function byLine(text: string): Promise<Parts | null> {
  const start = text.indexOf('"entries":[\n');
  const end = text.lastIndexOf('\n],"count":');
  if (start < 0 || start > 1000 || end < start) return null;
  const head = HEAD.safeParse(json(`${text.slice(0, start)}"entries":[]}`));
  const tail = z.object({ count: z.int(), checksum: z.string() }).safeParse(json(`{${text.slice(end + 3)}`));
  if (!head.success || !tail.success) return null;
  const body = text.slice(start + '"entries":[\n'.length, end);
  return { version: head.data.version, lines: body === '' ? [] : body.split(',\n'), ...tail.data };
}

/** A file that was formatted anew in between. */
function asWhole(text: string): Parts | { problem: FileProblem } {
  const value = json(text);
  if (value === undefined) {
    return { problem: { kind: text.includes(`"${FORMAT}"`) ? 'truncated' : 'not-json' } };
  }
  const head = HEAD.safeParse(value);
  if (!head.success) return { problem: { kind: 'other-json' } };
  if (head.data.version > SCHEMA_VERSION) return { ...head.data, lines: [], count: 0, checksum: '' };
  const whole = WHOLE.safeParse(value);
  if (!whole.success) return { problem: { kind: 'truncated' } };
  return { ...whole.data, lines: whole.data.entries.map((entry) => JSON.stringify(entry) ?? 'null') };
}

function recordOf(line: string, at: number): FoundRecord {
  const record = entryRecordSchema.safeParse(json(line));
  if (record.success) return { at, record: record.data };
  return { at, unreadable: { kind: 'field', field: record.error.issues[0]?.path.join('.') || '?' } };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
