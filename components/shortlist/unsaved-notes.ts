/**
 * Notes that were typed and are not stored yet. They wait in `localStorage`: it alone can be written while a page is
 * being left, where a database's write is dropped with the page.
 */
import * as z from 'zod';
import { LONGEST_NOTES } from '../../lib/shortlist/entry';
import type { ShortlistRepository } from '../../lib/shortlist/repository';

const PREFIX = 'unsaved-notes:';
const unsavedSchema = z.object({
  /** What was stored when the typing began. */
  before: z.string().max(LONGEST_NOTES),
  words: z.string().max(LONGEST_NOTES),
});
type Unsaved = z.infer<typeof unsavedSchema>;

/** Keeps what is typed into the notes of an entry until they are stored. */
export function keepUnsaved(id: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(unsaved));
  } catch {
    // Where nothing may be kept the database's own write, a moment later, has to do.
  }
}

/** Forgets what was typed, once it is stored: only these words, since more may have been typed meanwhile. */
export function dropUnsaved(id: string, words: string): void {
  if (unsavedOf(id)?.words === words) localStorage.removeItem(PREFIX + id);
}

/** Stores what an earlier page was left with. Notes that were changed elsewhere since then stay, and the typed words stand below. */
export async function storeUnsaved(repository: ShortlistRepository, at: string): Promise<void> {
  const ids = keys().map((key) => key.slice(PREFIX.length));
  if (ids.length === 0) return;
  const rows = new Map((await repository.rowsOf(ids)).map((row) => [row.id, row]));
  for (const id of ids) {
    const [unsaved, row] = [unsavedOf(id), rows.get(id)];
    if (!unsaved) localStorage.removeItem(PREFIX + id);
    else {
      if (row && unsaved.words !== row.notes) {
        const notes = row.notes === unsaved.before ? unsaved.words : `${row.notes}\n\n${unsaved.words}`;
        await repository.changeEach([{ id, change: { notes: notes.slice(0, LONGEST_NOTES) } }], at);
      }
      dropUnsaved(id, unsaved.words);
    }
  }
}

function unsavedOf(id: string): Unsaved | null {
  try {
    const parsed = unsavedSchema.safeParse(JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}
