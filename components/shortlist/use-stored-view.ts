/** How the user wants the table: kept in this browser, since it is no part of the shortlist. */
import { useCallback, useState } from 'react';
import * as z from 'zod';
import { HIDDEN_AT_FIRST } from './ListingColumns';

const KEY = 'shortlist-view';
const viewSchema = z.object({
  sorting: z.array(z.object({ id: z.string(), desc: z.boolean() })).max(3),
  /** Column ids that are shown or hidden. */
  columns: z.record(z.string(), z.boolean()),
  grouped: z.boolean(),
  /** Pairs the user said are two openings. */
  apart: z.array(z.string()).max(5000),
});
export type StoredView = z.infer<typeof viewSchema>;

const AT_FIRST: StoredView = {
  sorting: [{ id: 'saved', desc: true }],
  columns: HIDDEN_AT_FIRST,
  grouped: false,
  apart: [],
};

export function useStoredView(): [StoredView, (view: StoredView) => void] {
  const [view, setView] = useState(stored);
  const keep = useCallback((next: StoredView) => {
    setView(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Where nothing may be kept the choice holds for this visit.
    }
  }, []);
  return [view, keep];
}

function stored(): StoredView {
  try {
    const parsed = viewSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : AT_FIRST;
  } catch {
    return AT_FIRST;
  }
}
