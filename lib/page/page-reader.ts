/** What reads a page, handed from the one script that holds it to whoever reads without an overlay. */
import type { gate } from './gate';
import type { readPage } from './read-page';

export interface PageReader {
  gate: typeof gate;
  readPage: typeof readPage;
}
