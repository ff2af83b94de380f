/** Where the shortlist may lie, and in packs what else lies by itself until many come at once. */
export const SHORTLIST_DRIVERS = ['IndexedDB', 'IndexedDB in packs', 'storage.local'] as const;
export type ShortlistDriver = (typeof SHORTLIST_DRIVERS)[number];
