/**
 * What the user decided about reading by itself: everywhere paused or not, and site by site. One record a site in
 * `storage.local`; nothing here is private.
 */
import type { RecordStore } from '../settings/settings-store';

/** `off`: never by itself. `beside`: in the side panel only, nothing is put into the page. `in-page`: with chip and panel. */
export const SITE_CHOICES = ['off', 'beside', 'in-page'] as const;
export type SiteChoice = (typeof SITE_CHOICES)[number];

/** What the user decided for single sites and for all. */
export interface SiteChoices {
  paused(): Promise<boolean>;
  setPaused(paused: boolean): Promise<void>;
  /** Null where the user has not decided. `host` as in an address, with a port if any. */
  choice(host: string): Promise<SiteChoice | null>;
  choose(host: string, choice: SiteChoice): Promise<void>;
  forget(host: string): Promise<void>;
}

const PAUSED = 'paused';
const keyOf = (host: string): string => `site:${host}`;

/** A record that is none of the choices counts as undecided. */
export function siteChoices(records: RecordStore): SiteChoices {
  return {
    paused: async () => (await records.get(PAUSED))[PAUSED] === true,
    setPaused: (paused) => (paused ? records.set({ [PAUSED]: true }) : records.remove(PAUSED)),
    choice: async (host) => {
      const key = keyOf(host);
      const kept = (await records.get(key))[key];
      return SITE_CHOICES.find((one) => one === kept) ?? null;
    },
    choose: (host, choice) => records.set({ [keyOf(host)]: choice }),
    forget: (host) => records.remove(keyOf(host)),
  };
}

/** Whether the chip may appear by itself. On sites read on request only it takes the user's word, see `linkedin.ts`. */
export function mayShowItself(paused: boolean, choice: SiteChoice | null, onRequest: boolean): boolean {
  if (paused || choice === 'off' || choice === 'beside') return false;
  return choice === 'in-page' || !onRequest;
}
