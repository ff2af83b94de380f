/** The panel's signs: lucide's drawings, one size, never read out (a word stands beside each). */
import {
  ArrowDown,
  ArrowUp,
  Bookmark,
  BookmarkCheck,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Circle,
  CircleHelp,
  Clock,
  Minus,
  PanelLeft,
  PanelRight,
  Quote,
  Shuffle,
  TriangleAlert,
  Undo2,
  UserRound,
  X,
} from 'lucide-react';

const ICONS = {
  typical: Check,
  'asks-more': ArrowUp,
  'asks-less': ArrowDown,
  'asks-other': Shuffle,
  'not-stated': Minus,
  'guide-silent': CircleHelp,
  save: Bookmark,
  saved: BookmarkCheck,
  undo: Undo2,
  close: X,
  collapse: ChevronDown,
  left: PanelLeft,
  right: PanelRight,
  previous: ChevronLeft,
  next: ChevronRight,
  quote: Quote,
  clock: Clock,
  warning: TriangleAlert,
  dot: Circle,
  met: Check,
  'not-met': X,
  unknown: CircleHelp,
  person: UserRound,
} as const;

export type PanelIconName = keyof typeof ICONS;

export function PanelIcon({ name, size = 16 }: { name: PanelIconName; size?: number }) {
  const Icon = ICONS[name];
  return <Icon size={size} strokeWidth={2} aria-hidden="true" focusable="false" />;
}
