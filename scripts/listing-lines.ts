/**
 * The input of the `read` and `compare` commands: a file with one listing a line, as text or as the path of a saved page.
 * Standard output is left to the answers; what is wrong with a line goes to standard error, and the rest is answered still.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { listingFromText } from '../lib/posting/blocks';
import type { Listing } from '../lib/posting/listing';
import { fromCaller } from './paths';

const field = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const lineSchema = z
  .object({
    id: z.union([z.string().min(1), z.number()]),
    url: field,
    title: field,
    company: field,
    location: field,
    text: z.string().nullish(),
    html: z.string().min(1).nullish(),
  })
  .refine((line) => (line.text ?? null) !== null || (line.html ?? null) !== null, {
    error: 'a line needs "text" or "html"',
  });
type Line = z.infer<typeof lineSchema>;

const USAGE = 'usage: npm run -s <read|compare> -- FILE.jsonl [--today YYYY-MM-DD]';

interface Arguments {
  file: string;
  today: string;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function readArguments(argv: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { today: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(USAGE);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!isDate(today)) throw new Error(`--today wants a date like 2026-01-31, not "${today}"`);
  return { file: fromCaller(file), today };
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; ');
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}

async function listingFromPage(path: string, url: string, today: string): Promise<Listing> {
  const bytes = await readFile(path);
  // Loaded only for saved pages: jsdom takes longer to load than a thousand texts take to read.
  const [{ JSDOM, VirtualConsole }, { readPage }] = await Promise.all([
    import('jsdom'),
    import('../lib/page/read-page'),
  ]);
  const address = URL.canParse(url) ? { url } : {};
  // A virtual console without listeners keeps the page's own style and script errors out of the output.
  const dom = new JSDOM(bytes, { ...address, virtualConsole: new VirtualConsole() });
  try {
    return readPage(dom.window.document, url, { today }).listing;
  } finally {
    dom.window.close();
  }
}

async function listingOf(line: Line, file: string, today: string): Promise<Listing> {
  if (typeof line.text === 'string') {
    const { title, company, location, url, text } = line;
    return { ...listingFromText({ title, company, location, url, text }), today };
  }
  return listingFromPage(resolve(dirname(file), line.html ?? ''), line.url, today);
}

function write(row: object): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(`${JSON.stringify(row)}\n`)) done();
    else process.stdout.once('drain', done);
  });
}

/** Answers each line of the file named in `argv`, in order; sets the exit status to 1 where a line could not be answered. */
export async function answerLines(argv: string[], answer: (listing: Listing, today: string) => object): Promise<void> {
  let given: Arguments;
  try {
    given = readArguments(argv);
    if (!(await stat(given.file)).isFile()) throw new Error(`${given.file} is not a file`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
    return;
  }
  // A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const lines = createInterface({ input: createReadStream(given.file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const raw of lines) {
    number += 1;
    const text = raw.replace(/^\uFEFF/, '');
    if (text.trim() === '') continue;
    try {
      const line = lineSchema.parse(JSON.parse(text));
      await write({ id: line.id, ...answer(await listingOf(line, given.file, given.today), given.today) });
    } catch (error) {
      console.error(`line ${number}: ${messageOf(error)}`);
      process.exitCode = 1;
    }
  }
}
