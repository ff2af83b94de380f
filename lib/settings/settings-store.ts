/** Settings in `storage.local`, one key a record, so that two writers never overwrite each other's record. */
import type * as z from 'zod';
import type { OwnBand } from '../guide/own-bands';
import type { Correction } from './correction';
import { DEFAULT_DISPLAY, type Display } from './display';
import { correctionSchema, displaySchema, ownBandsSchema, viewSchema } from './settings-schema';
import { DEFAULT_VIEW, type View } from './view';

/** The part of the browser's storage that is used. */
export interface RecordStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Reads give the default where nothing is kept, or where it cannot be read. */
export interface SettingsStore {
  view(host: string): Promise<View>;
  rememberView(host: string, view: View): Promise<void>;
  correction(canonicalId: string): Promise<Correction>;
  rememberCorrection(canonicalId: string, correction: Correction): Promise<void>;
  display(): Promise<Display>;
  rememberDisplay(display: Display): Promise<void>;
  ownBands(): Promise<OwnBand[]>;
  rememberOwnBands(bands: readonly OwnBand[]): Promise<void>;
}

/** A record that is damaged or does not parse counts as absent; it is overwritten only by the user's next choice. */
export function settingsStore(records: RecordStore): SettingsStore {
  const read = async <T>(key: string, schema: z.ZodType<T>, otherwise: T): Promise<T> => {
    const kept = await records.get(key).catch((): Record<string, unknown> => ({}));
    const parsed = schema.safeParse(kept[key]);
    return parsed.success ? parsed.data : otherwise;
  };
  return {
    view: (host) => read(`view:${host}`, viewSchema, DEFAULT_VIEW),
    rememberView: (host, view) => records.set({ [`view:${host}`]: view }),
    correction: (canonicalId) => read(`correction:${canonicalId}`, correctionSchema, {}),
    rememberCorrection: (canonicalId, correction) =>
      Object.keys(correction).length === 0
        ? records.remove(`correction:${canonicalId}`)
        : records.set({ [`correction:${canonicalId}`]: correction }),
    display: () => read('display', displaySchema, DEFAULT_DISPLAY),
    rememberDisplay: (display) => records.set({ display }),
    ownBands: () => read('own-bands', ownBandsSchema, []),
    rememberOwnBands: (bands) => records.set({ 'own-bands': bands }),
  };
}
