/** Opens the shortlist where this window lets it lie: in IndexedDB, else in `storage.local`. */
import { dexieStore } from './dexie-store';
import { type LocalArea, localStore } from './local-store';
import { type SafetyCopy, withSafetyCopy } from './safety-copy';
import { NewerDatabaseError, type Store } from './store';
import { shortlistIn } from './store-repository';

/** Decides at the first action; a window without IndexedDB (Firefox that remembers no history) uses `storage.local`. */
function fallingBack(first: Store, second: () => Store): Store {
  let chosen: Promise<Store> | null = null;
  const choose = (): Promise<Store> => {
    chosen ??= first
      .read((reading) => reading.get('meta', 'book'))
      .then(
        () => first,
        (error: Error) => {
          if (error instanceof NewerDatabaseError) throw error;
          const missing = ['MissingAPIError', 'InvalidStateError'].includes(error.name) || isMissing(error);
          if (!missing) throw error;
          return second();
        },
      );
    // A failure is not remembered: the next action tries again.
    chosen.catch(() => {
      chosen = null;
    });
    return chosen;
  };
  return {
    read: async (work) => (await choose()).read(work),
    write: async (work) => (await choose()).write(work),
    close: () => first.close(),
  };
}

/** Dexie wraps the browser's error in one of its own. */
function isMissing(error: Error & { inner?: { name?: string } }): boolean {
  return error.inner?.name === 'InvalidStateError' || error.inner?.name === 'SecurityError';
}

/** The shortlist with its safety copy. */
export function openShortlist(area: LocalArea, name = 'shortlist'): SafetyCopy {
  const store = fallingBack(dexieStore(name), () => localStore(area, name));
  return withSafetyCopy(shortlistIn(store), area);
}
