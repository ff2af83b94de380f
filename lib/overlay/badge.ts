/** What the toolbar's button says of the page: kept, where the pay stands, or that there is something to open. */
import type { Badge } from '../messages';
import { isPayUnconfirmed } from '../words/chip-line';
import { PAY_TONES, type Tone } from '../words/pay-words';
import { speaksUp } from './chip';
import type { SessionState } from './session';

/** Signs, not colours alone: above, within or below the guide's band. A pay that is not compared says nothing. */
const BY_TONE: Record<Tone, Badge> = { less: '↑', good: '=', more: '↓', other: '', quiet: '' };

/** `seen`: chip and panel have room in the page; without it a dot tells that there is something. */
export function badgeOf(state: SessionState, seen: boolean): Badge {
  const { compared } = state;
  if (compared?.saved) return '✓';
  if (!compared || !speaksUp(state)) return '';
  const { salary } = compared.comparison;
  const pay = salary && !isPayUnconfirmed(compared.posting) ? BY_TONE[PAY_TONES[salary.verdict]] : '';
  return pay === '' && !seen ? '•' : pay;
}
