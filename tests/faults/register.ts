/**
 * How extensions of this kind fail in life, and what must hold instead. Each fault is tried in a real browser; one that a
 * browser cannot have says why. `npm run faults` prints the register with its results, `docs/faults.md` describes it.
 */
import { access } from './access';
import { content } from './content';
import { damaged } from './damage';
import type { Fault } from './fault';
import { frames } from './frames';
import { hostPage } from './host-page';
import { keysAndClicks } from './keys-and-clicks';
import { lifecycle } from './lifecycle';
import { looks } from './looks';
import { navigation } from './navigation';
import { presence } from './presence';
import { privacy } from './privacy';
import { storage } from './storage';
import { updates } from './updates';
import { versions } from './versions';

export const FAULTS: readonly Fault[] = [
  ...lifecycle,
  ...updates,
  ...access,
  ...navigation,
  ...frames,
  ...hostPage,
  ...looks,
  ...keysAndClicks,
  ...content,
  ...privacy,
  ...presence,
  ...storage,
  ...versions,
  ...damaged,
];
