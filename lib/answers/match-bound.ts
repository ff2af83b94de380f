/**
 * How much a page may learn of the profile. A page that was taken over could make up listing after listing and read off what is
 * met. So a site is told where the user stands for a bounded number of different listings an hour; more than a reader of
 * listings gets through, less than it takes to find out a profile. The comparison itself is never held back.
 */
import * as z from 'zod';
import type { ReadingMessage } from '../messages';

/** Listings of one host, in an hour, of which its pages may be told where the user stands. */
export const MOST_LISTINGS = 60;
const HOUR = 3_600_000;

/** The browser's storage that lasts as long as it is open: the background script may be stopped at any time. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
}

/** Fingerprints of listings, and when each was first answered; in milliseconds. */
const toldSchema = z.array(z.tuple([z.string(), z.number()])).catch([]);

/** Asked with the host that the browser vouches for. A listing that was answered before is answered again. */
export type MayMatch = (host: string, reading: ReadingMessage) => Promise<boolean>;

/** Whether a page may be told of one more listing; what was told is counted in the area, for as long as the browser runs. */
export function matchBound(area: SessionArea, now: () => number): MayMatch {
  // One after the other: messages that come at once would each count themselves alone.
  let last: Promise<unknown> = Promise.resolve();
  const look = async (host: string, reading: ReadingMessage): Promise<boolean> => {
    const key = `told:${host}`;
    const [mark, records] = await Promise.all([fingerprint(reading), area.get(key)]);
    const told = toldSchema.parse(records[key]).filter(([, at]) => at > now() - HOUR);
    if (told.some(([one]) => one === mark)) return true;
    if (told.length >= MOST_LISTINGS) return false;
    await area.set({ [key]: [...told, [mark, now()]] });
    return true;
  };
  return (host, reading) => {
    // Where it cannot be counted nothing is told.
    const answer = last.then(() => look(host, reading)).catch(() => false);
    last = answer;
    return answer;
  };
}

/** Of all words that facts are read from: a made-up title asks as much as a made-up text. */
async function fingerprint({ listing }: ReadingMessage): Promise<string> {
  const words = new TextEncoder().encode(JSON.stringify(listing));
  const digest = await crypto.subtle.digest('SHA-256', words);
  return [...new Uint8Array(digest).slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
