/** One whole entry with its history, read again whenever its row changes. */
import { useEffect, useState } from 'react';
import type { Entry, HistoryEvent, ListingRow } from '../../lib/shortlist/entry';
import type { ShortlistRepository } from '../../lib/shortlist/repository';

/** An entry as its page shows it. */
export interface OpenEntry {
  entry: Entry;
  history: HistoryEvent[];
}

/** Undefined while it is read, null where there is none. */
export function useEntries(
  repository: ShortlistRepository,
  ids: readonly string[],
  rows: readonly ListingRow[],
): (OpenEntry | null)[] | undefined {
  const [found, setFound] = useState<(OpenEntry | null)[]>();
  const key = ids.map((id) => `${id} ${rows.find((row) => row.id === id)?.updatedAt}`).join('\n');
  useEffect(() => {
    let stopped = false;
    const wanted = key.split('\n').map((line) => line.split(' ')[0] ?? '');
    repository.records(wanted).then(
      (records) => {
        if (stopped) return;
        const byId = new Map(records.map((record) => [record.id, record]));
        setFound(
          wanted.map((id) => {
            const record = byId.get(id);
            return record ? { entry: record, history: record.history } : null;
          }),
        );
      },
      () => {
        if (!stopped) setFound(wanted.map(() => null));
      },
    );
    return () => {
      stopped = true;
    };
  }, [repository, key]);
  return found;
}
