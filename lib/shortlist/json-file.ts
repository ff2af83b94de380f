/**
 * The shortlist as one JSON file: lossless, versioned, checksummed. Each entry stands on a line of its own, so that a
 * large file is written and read entry by entry, from its bytes; the checksum is over these lines.
 */
import * as z from 'zod';
import type { FileProblem, FoundRecord, FoundRecords } from './import-plan';
import { partsOfLine } from './line';
import type { ShortlistRepository } from './repository';

const FORMAT = 'yardstick-shortlist';
/** Raised by one whenever an entry changes its shape in a file; how entries lie in the database is another matter. */
const FILE_VERSION = 2;
const HEAD = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });
/** Lines are digested in groups; files that do not say of how many have groups of a hundred. */
const TAIL = z.object({ count: z.int().min(0), group: z.int().min(1).max(1000).default(100), checksum: z.string() });
const WHOLE = HEAD.extend({ entries: z.array(z.unknown()), ...TAIL.shape });

const NEW_LINE = 0x0a;
const ENTRIES = '"entries":[\n';
const END = '\n],"count":';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Lines are digested in groups of this many: one call a line would cost more than the digest itself, and a group of megabytes
 * is copied into fresh memory for it, which takes Chromium six times as long.
 */
const GROUP = 10;
/** What parts one line from the next. */
const BETWEEN = ',\n';

/** The digest of the digests of all groups of lines; the browser works on them while the next lines are made. */
class Checksum {
  #digests: Promise<ArrayBuffer>[] = [];
  /** The bytes of a group as they stand in the file, from its first line to the end of its last. */
  add(group: Uint8Array<ArrayBuffer>): void {
    this.#digests.push(crypto.subtle.digest('SHA-256', group));
  }
  async value(): Promise<string> {
    const all = new Uint8Array(this.#digests.length * 32);
    for (const [at, one] of this.#digests.entries()) all.set(new Uint8Array(await one), at * 32);
    const hex = [...new Uint8Array(await crypto.subtle.digest('SHA-256', all))].map((byte) =>
      byte.toString(16).padStart(2, '0'),
    );
    return `sha-256:${hex.join('')}`;
  }
}

/** So many bytes become one piece of the file: in few large ones Chromium takes them twice as fast as in many small ones. */
const PIECE = 1 << 25;

/** Bytes of text, written into the same memory piece after piece: fresh memory costs more than the writing. */
class Bytes {
  #memory = new Uint8Array(1 << 20);
  #used = 0;
  #marked = 0;
  get length(): number {
    return this.#used;
  }
  add(text: string): void {
    // No sign takes more than three bytes.
    const most = this.#used + text.length * 3;
    if (most > this.#memory.length) {
      const larger = new Uint8Array(Math.max(most * 2, Math.min(this.#memory.length * 8, PIECE + (PIECE >> 2))));
      larger.set(this.#memory.subarray(0, this.#used));
      this.#memory = larger;
    }
    this.#used += encoder.encodeInto(text, this.#memory.subarray(this.#used)).written;
  }
  mark(): void {
    this.#marked = this.#used;
  }
  /** What was added since the mark; to be copied before the next `add`. */
  sinceMark(): Uint8Array<ArrayBuffer> {
    return this.#memory.subarray(this.#marked, this.#used);
  }
  /** All that was added since the last call; to be copied before the next `add`. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#memory.subarray(0, this.#used);
    this.#used = 0;
    this.mark();
    return taken;
  }
}

/** Entries are fetched in batches: all texts at once would fill the memory twice. */
const BATCH = 250;

/** So many batches are under way at once: each takes several questions to the database, one after the other. */
const AHEAD = 3;

/** The lines of every entry; the database looks for the next batches while one is worked on. */
export async function* allLines(shortlist: ShortlistRepository): AsyncGenerator<string[]> {
  const ids = await shortlist.ids();
  const waiting: Promise<string[]>[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const lines = shortlist.lines(ids.slice(at, at + BATCH));
    // Where it fails the one who waits for it is told.
    lines.catch(() => undefined);
    waiting.push(lines);
    if (waiting.length > AHEAD) yield (await waiting.shift()) ?? [];
  }
  for (const lines of waiting) yield await lines;
}

/** The file, made of the lines of entries. `at`: ISO 8601. */
export async function jsonFile(batches: AsyncIterable<readonly string[]>, at: string): Promise<Blob> {
  const checksum = new Checksum();
  const bytes = new Bytes();
  const head = JSON.stringify({ format: FORMAT, version: FILE_VERSION, exportedAt: at }).slice(0, -1);
  // A blob copies its bytes when it is made, and one of blobs copies nothing.
  const parts: (string | Blob)[] = [`${head},${ENTRIES}`];
  let count = 0;
  for await (const lines of batches) {
    for (const line of lines) {
      if (count > 0) bytes.add(BETWEEN);
      if (count % GROUP === 0) bytes.mark();
      bytes.add(line);
      count += 1;
      if (count % GROUP !== 0) continue;
      checksum.add(bytes.sinceMark());
      if (bytes.length >= PIECE) parts.push(new Blob([bytes.take()]));
    }
  }
  if (count % GROUP !== 0) checksum.add(bytes.sinceMark());
  parts.push(new Blob([bytes.take()]));
  parts.push(`${END}${count},"group":${GROUP},"checksum":"${await checksum.value()}"}\n`);
  return new Blob(parts, { type: 'application/json' });
}

/** What a file of ours holds, or why it is none. Nothing is stored. */
export async function readJsonFile(bytes: Uint8Array<ArrayBuffer>): Promise<FoundRecords | { problem: FileProblem }> {
  const parsed = byLine(bytes) ?? asWhole(decoder.decode(bytes));
  if ('problem' in parsed) return parsed;
  if (parsed.version > FILE_VERSION) return { problem: { kind: 'newer', version: parsed.version } };
  if (parsed.version < FILE_VERSION) return { problem: { kind: 'unknown-version', version: parsed.version } };
  const checksum = new Checksum();
  const records: FoundRecord[] = [];
  for (let at = 0; at < parsed.lines.length; at += parsed.group) {
    const group = parsed.lines.slice(at, at + parsed.group);
    checksum.add(asOne(group));
    for (const line of group) records.push(recordOf(line, records.length + 1));
    await breath();
  }
  if (parsed.count !== parsed.lines.length || parsed.checksum !== (await checksum.value())) {
    return { problem: { kind: 'checksum' } };
  }
  return { records };
}

/** The page answers between two groups; a timer would add milliseconds to each. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** From the first line to the end of the last: as they lie in the file, or put together. */
function asOne(lines: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return new Uint8Array();
  const length = lines.reduce((sum, line) => sum + line.length + BETWEEN.length, -BETWEEN.length);
  const end = last.byteOffset + last.length;
  if (lines.length > 1 && first.buffer === last.buffer && end - first.byteOffset === length) {
    return new Uint8Array(first.buffer, first.byteOffset, length);
  }
  return encoder.encode(lines.map((line) => decoder.decode(line)).join(BETWEEN));
}

interface Parts {
  version: number;
  lines: Uint8Array<ArrayBuffer>[];
  count: number;
  /** So many lines are digested at once. */
  group: number;
  checksum: string;
}

/** The file as we write it; null where it has another form. */
function byLine(bytes: Uint8Array<ArrayBuffer>): Parts | null {
  const head = decoder.decode(bytes.subarray(0, 1000));
  const start = head.indexOf(ENTRIES);
  const tailAt = Math.max(0, bytes.length - 1000);
  const tail = decoder.decode(bytes.subarray(tailAt));
  const end = tail.lastIndexOf(END);
  // Both are plain signs of one byte each, so that places in the text are places in the bytes once it is cut there.
  if (start < 0 || end < 0) return null;
  const first = encoder.encode(head.slice(0, start)).length + ENTRIES.length;
  const last = bytes.length - encoder.encode(tail.slice(end)).length;
  const found = HEAD.safeParse(json(`${head.slice(0, start)}"entries":[]}`));
  const close = TAIL.safeParse(json(`{${tail.slice(end + 3)}`));
  if (!found.success || !close.success || last < first - 1) return null;
  return { version: found.data.version, lines: linesIn(bytes, first, last), ...close.data };
}

/** From one place to another, each without the comma that parts it from the next. */
function linesIn(bytes: Uint8Array<ArrayBuffer>, first: number, last: number): Uint8Array<ArrayBuffer>[] {
  const lines: Uint8Array<ArrayBuffer>[] = [];
  for (let at = first; at < last; ) {
    const found = bytes.indexOf(NEW_LINE, at);
    const end = found < 0 || found > last ? last : found;
    lines.push(bytes.subarray(at, end < last ? end - 1 : end));
    at = end + 1;
  }
  return lines;
}

/** A file that was formatted anew in between. */
function asWhole(text: string): Parts | { problem: FileProblem } {
  const value = json(text);
  if (value === undefined) {
    return { problem: { kind: text.includes(`"${FORMAT}"`) ? 'truncated' : 'not-json' } };
  }
  const head = HEAD.safeParse(value);
  if (!head.success) return { problem: { kind: 'other-json' } };
  if (head.data.version > FILE_VERSION) return { ...head.data, lines: [], count: 0, group: 1, checksum: '' };
  const whole = WHOLE.safeParse(value);
  if (!whole.success) return { problem: { kind: 'truncated' } };
  return { ...whole.data, lines: whole.data.entries.map((entry) => encoder.encode(JSON.stringify(entry) ?? 'null')) };
}

function recordOf(line: Uint8Array, at: number): FoundRecord {
  const found = partsOfLine(line);
  return 'field' in found ? { at, unreadable: { kind: 'field', field: found.field } } : { at, parts: found };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
