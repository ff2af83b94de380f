/** A page with the reader in it, for tests with `@vitest-environment jsdom`: what is seen, marked and asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { AnswerWorld } from '../../lib/answers/answer';
import type { ReadingMessage } from '../../lib/messages';
import type { FrameSlot } from '../../lib/overlay/frame-slot';
import { describeListing } from '../../lib/overlay/read-listing';
import type { Session } from '../../lib/overlay/session';
import { startReading } from '../../lib/overlay/start-reading';
import { readPage } from '../../lib/page/read-page';
import { type Background, startBackground } from './background';
import { addTopLayer, loadPage, recordHighlights } from './browser-page';

const fixture = (path: string) => readFileSync(join(process.cwd(), 'tests', 'fixtures', path), 'utf8');
export const DENVER = fixture('listings/ml-researcher-denver.html');
export const LONDON = fixture('listings/ml-researcher-london.html');
export const WAREHOUSE = fixture('listings/no-ml-research.html');
export const BLOG = fixture('listings/no-posting.html');
export const CAREERS = fixture('pages/careers-around-frame.html').replace('FRAME_ADDRESS', 'about:blank');
export const LISTING_URL = 'https://jobs.example/jobs/4711-research-scientist';
/** A loaded machine takes its time. */
export const SOON = { timeout: 20_000, interval: 20 };

/** The reader in the page of the test that runs. */
export interface ReaderPage {
  slot: FrameSlot;
  session: Session;
  background: Background;
  /** The words that are marked in the page. */
  marked: () => string[];
}

/** Called once a file; each test opens a page of its own, which is left when it ends. */
export function readerPages() {
  const page = {} as ReaderPage;
  beforeAll(() => {
    addTopLayer(window);
    window.Element.prototype.scrollIntoView = () => undefined;
    window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  });
  beforeEach(() => {
    page.slot = {};
    page.marked = recordHighlights(window);
  });
  afterEach(() => {
    page.slot.leave?.();
    page.background.stop();
  });
  return {
    page,
    /** `frameId`: of the frame in its tab. */
    open(html: string, own: Partial<AnswerWorld> = {}, url = LISTING_URL, frameId = 0): void {
      page.background = startBackground(own, frameId);
      loadPage(url, html);
      page.session = startReading(window, page.slot, 'open', '');
    },
    phaseIs: (phase: string) => vi.waitFor(() => expect(page.session.state().phase).toBe(phase), SOON),
    badgeIs: (badge: string) => vi.waitFor(() => expect(page.background.badge()).toBe(badge), SOON),
  };
}

/** What stands in the page of ours. */
export const hosts = () => [...document.querySelectorAll<HTMLElement>('div[popover]')];
/** The words of the chip, or null where none is seen. */
export const chipWords = () => {
  const chip = hosts()[0]?.shadowRoot?.querySelector<HTMLElement>('.chip');
  return chip && !chip.hidden && hosts()[0]?.matches(':popover-open') ? chip.textContent : null;
};
export const chipSays = (words: RegExp) => vi.waitFor(() => expect(chipWords()).toMatch(words), SOON);

/** A listing as the reader of a page at this address tells it. */
export const messageOf = (html: string, url: string): ReadingMessage =>
  describeListing(readPage(new DOMParser().parseFromString(html, 'text/html'), url));
