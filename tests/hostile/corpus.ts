/** Hostile pages by what they try. Written for this project; each is read in a test environment and in real browsers. */
import { bait } from './cases/bait';
import { characters } from './cases/characters';
import { data } from './cases/data';
import { markup } from './cases/markup';
import { pay } from './cases/pay';
import { structure } from './cases/structure';
import type { HostileCase } from './page';

type Groups = Readonly<Record<string, readonly HostileCase[]>>;

/** Pages that are to be taken for something else. */
export const DECEIVING: Groups = {
  'scripts and attributes': markup,
  'structured data': data,
  characters,
  'spoofed pay': pay,
};
/** Pages that are to take up the reader's time and memory. */
export const EXHAUSTING: Groups = { 'bait for patterns': bait, structure };

export const HOSTILE: Groups = { ...DECEIVING, ...EXHAUSTING };
