/** Hostile pages by what they try. Written for this project; each is read in a test environment and in real browsers. */
import { bait } from './cases/bait';
import { characters } from './cases/characters';
import { data } from './cases/data';
import { markup } from './cases/markup';
import { pay } from './cases/pay';
import { structure } from './cases/structure';
import type { HostileCase } from './page';

export const HOSTILE: Readonly<Record<string, readonly HostileCase[]>> = {
  'scripts and attributes': markup,
  'structured data': data,
  characters,
  'bait for patterns': bait,
  'spoofed pay': pay,
  structure,
};
