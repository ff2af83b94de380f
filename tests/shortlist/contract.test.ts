/** The contract of the drivers, on stand-ins of IndexedDB and of the extension's storage; `tests/e2e` holds it on the real ones. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dexieStore } from '../../lib/shortlist/dexie-store';
import { localStore } from '../../lib/shortlist/local-store';
import type { Store } from '../../lib/shortlist/store';
import { shortlistIn } from '../../lib/shortlist/store-repository';
import { CONTRACT } from './contract';

const DRIVERS: Record<string, (name: string) => Store> = {
  IndexedDB: (name) => dexieStore(name),
  'IndexedDB, all of it in packs': (name) => dexieStore(name, 1),
  'storage.local': (name) => localStore(fakeBrowser.storage.local, name),
};

describe.each(Object.entries(DRIVERS))('the shortlist in %s', (_driver, store) => {
  const name = () => `shortlist-${crypto.randomUUID()}`;
  for (const { name: title, run } of CONTRACT) {
    test(title, () => run({ expect, store, name, open: () => shortlistIn(store(name())) }));
  }
});
