/** Where things lie, for the scripts and the tests that run outside the extension. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Labelled listings and saved pages may lie beside the project; they are never part of it. */
export const SHARED = resolve(ROOT, '..', 'shared');
/** The labelled listings and saved pages. */
export const CORPUS = join(SHARED, 'corpus');
/** Whether they are at hand. */
export const hasCorpus = existsSync(join(CORPUS, 'dev.jsonl'));

/** What is built for users. */
export const OUTPUT = join(ROOT, '.output');
/** What is built for tests and the demo: other hosts, an open shadow root. Kept apart so that it is never shipped. */
export const TEST_OUTPUT = join(ROOT, '.cache', 'build');

/** The sample listings. */
export const LISTING_FIXTURES = join(ROOT, 'tests', 'fixtures', 'listings');
/** Pages written for tests that are no sample listings. */
export const PAGE_FIXTURES = join(ROOT, 'tests', 'fixtures', 'pages');

/** A path that a user typed, read from the folder in which the command was typed. */
export function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
