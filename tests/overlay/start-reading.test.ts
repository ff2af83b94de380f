// @vitest-environment jsdom
/** A page and the extension in it, from the first look to the chip: read, compared in the background, shown, and gone again. */
import 'fake-indexeddb/auto';
import '../components/catalogue';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AnswerWorld } from '../../lib/answers/answer';
import type { ReadingMessage } from '../../lib/messages';
import type { FrameSlot } from '../../lib/overlay/frame-slot';
import { obey } from '../../lib/overlay/obey';
import { describeListing } from '../../lib/overlay/read-listing';
import type { Session } from '../../lib/overlay/session';
import { startReading } from '../../lib/overlay/start-reading';
import { readPage } from '../../lib/page/read-page';
import { type Background, startBackground } from './background';
import { addTopLayer, click, loadPage, putIntoFrame, recordHighlights } from './browser-page';

const fixture = (path: string) => readFileSync(join(process.cwd(), 'tests', 'fixtures', path), 'utf8');
const DENVER = fixture('listings/ml-researcher-denver.html');
const LONDON = fixture('listings/ml-researcher-london.html');
const WAREHOUSE = fixture('listings/no-ml-research.html');
const BLOG = fixture('listings/no-posting.html');
const CAREERS = fixture('pages/careers-around-frame.html').replace('FRAME_ADDRESS', 'about:blank');
const LISTING_URL = 'https://jobs.example/jobs/4711-research-scientist';
/** A loaded machine takes its time. */
const SOON = { timeout: 20_000, interval: 20 };

const view = window;
let slot: FrameSlot;
let background: Background;
let session: Session;
let marked: () => string[];
let leaveFrame = () => {};

beforeAll(() => {
  addTopLayer(view);
  view.Element.prototype.scrollIntoView = () => undefined;
  view.matchMedia = () => ({ matches: true }) as MediaQueryList;
});
beforeEach(() => {
  slot = {};
  leaveFrame = () => {};
  marked = recordHighlights(view);
});
afterEach(() => {
  slot.leave?.();
  leaveFrame();
  background.stop();
});

function open(html: string, own: Partial<AnswerWorld> = {}, url = LISTING_URL): void {
  background = startBackground(own);
  loadPage(url, html);
  session = startReading(view, slot, 'open', '');
}

/** The page's own script goes on to another listing, as single-page sites do. */
function goTo(path: string, html: string): void {
  view.history.pushState({}, '', path);
  const { title, body } = new DOMParser().parseFromString(html, 'text/html');
  document.title = title;
  for (const script of document.querySelectorAll('script')) script.remove();
  document.body.replaceChildren(...body.childNodes);
  view.dispatchEvent(new view.PopStateEvent('popstate'));
}

const hosts = () => [...document.querySelectorAll<HTMLElement>('div[popover]')];
const chipWords = () => {
  const chip = hosts()[0]?.shadowRoot?.querySelector<HTMLElement>('.chip');
  return chip && !chip.hidden && hosts()[0]?.matches(':popover-open') ? chip.textContent : null;
};
const chipSays = (words: RegExp) => vi.waitFor(() => expect(chipWords()).toMatch(words), SOON);
const phaseIs = (phase: string) => vi.waitFor(() => expect(session.state().phase).toBe(phase), SOON);
const messageOf = (html: string, url: string): ReadingMessage =>
  describeListing(readPage(new DOMParser().parseFromString(html, 'text/html'), url));

describe('a page with a listing', () => {
  test('gets one chip with what is asked and how the pay stands, and the toolbar a sign of it', async () => {
    open(DENVER);
    expect(hosts()).toEqual([]);
    await chipSays(/5\+ years.*PhD.*\$150–175k, within/);
    expect(hosts()).toHaveLength(1);
    await vi.waitFor(() => expect(background.badge()).toBe('='), SOON);
    // Asked for once, however often the state has changed.
    expect(background.asked.filter((kind) => kind === 'compare')).toHaveLength(1);
    expect(background.asked.filter((kind) => kind === 'badge')).toHaveLength(1);
  });

  test('the chip opens the panel by a click of the user, and can be put away', async () => {
    const injected: string[] = [];
    open(DENVER, {
      inject: async (script) => {
        injected.push(script);
      },
    });
    await chipSays(/PhD/);
    const [main, hide] = hosts()[0]?.shadowRoot?.querySelectorAll('.chip button') ?? [];
    click(main as Element);
    expect(session.state().open).toBe(true);
    await vi.waitFor(() => expect(injected).toEqual(['panel']), SOON);
    session.close();
    click(hide as Element);
    expect(chipWords()).toBeNull();
    await vi.waitFor(() => expect(background.badge()).toBe(''), SOON);
  });

  test('its words are marked where they stand, and no longer than they are wanted', async () => {
    open(DENVER);
    await chipSays(/PhD/);
    obey({ kind: 'next-evidence' }, session, slot);
    expect(marked().some((words) => words.includes('$150,000 - $175,000'))).toBe(true);
    expect(session.state().evidence).toMatchObject({ key: 'pay-0', marked: true });
    session.hideEvidence();
    expect(marked()).toEqual([]);
    expect(document.querySelector('style:not(head style)')).toBeNull();
  });

  test('words that the page renders anew stay marked', async () => {
    open(DENVER);
    await chipSays(/PhD/);
    obey({ kind: 'next-evidence' }, session, slot);
    const main = document.querySelector('main') as HTMLElement;
    const before = session.state().listing?.reading;
    main.innerHTML = String(main.innerHTML);
    await vi.waitFor(() => expect(session.state().listing?.reading).not.toBe(before), SOON);
    expect(marked().some((words) => words.includes('$150,000 - $175,000'))).toBe(true);
    expect(background.asked.filter((kind) => kind === 'compare')).toHaveLength(1);
  });

  test('the next listing of a single-page site takes the place of the one before', async () => {
    open(DENVER);
    await chipSays(/\$150–175k/);
    goTo('/jobs/4712-senior-ml-researcher', LONDON);
    // Nothing of the listing before is said of the next one, not for a moment.
    await vi.waitFor(() => expect(chipWords()).toBeNull(), SOON);
    await chipSays(/6\+ years.*£85–105k/);
    expect(hosts()).toHaveLength(1);
    expect(session.state().listing?.message.url).toBe('https://jobs.example/jobs/4712-senior-ml-researcher');
  });

  test('when the page goes on to something else nothing is left to be seen', async () => {
    open(DENVER);
    await chipSays(/\$150–175k/);
    goTo('/blog/interviews', BLOG);
    await phaseIs('nothing');
    expect(chipWords()).toBeNull();
    expect(slot.reading).toBe(false);
    await vi.waitFor(() => expect(background.badge()).toBe(''), SOON);
  });
});

describe('a page that says nothing by itself', () => {
  test('an article is left alone: nothing is put in, asked or followed', async () => {
    open(BLOG, {}, 'https://lab.example/blog/interviews');
    expect(session.state().phase).toBe('nothing');
    expect(slot.reading).toBe(false);
    expect(hosts()).toEqual([]);
    expect(background.asked).toEqual([]);
  });

  test('an article that the user asks about is read, and the answer is that it is no listing', async () => {
    open(BLOG, {}, 'https://lab.example/blog/interviews');
    obey({ kind: 'show' }, session, slot);
    expect(session.state()).toMatchObject({ phase: 'reading', asked: true, open: true });
    await phaseIs('nothing');
    expect(background.asked).toContain('panel-wanted');
  });

  test('another trade is compared and not shown, until the user asks', async () => {
    open(WAREHOUSE);
    await phaseIs('ready');
    expect(hosts()).toEqual([]);
    expect(slot.reading).toBe(false);
    expect(background.badge()).toBe('');
    obey({ kind: 'show' }, session, slot);
    session.close();
    await chipSays(/./);
  });

  test('what was found is known to a surface beside the page all the same', async () => {
    open(WAREHOUSE);
    await phaseIs('ready');
    expect(obey({ kind: 'report' }, session, slot)).toMatchObject({
      phase: 'ready',
      reading: { listing: { sources: { title: 'Warehouse Operations Manager' } } },
    });
  });

  test('a new address under the resting page makes its finding void', async () => {
    open(WAREHOUSE);
    await phaseIs('ready');
    slot.navigated?.();
    expect(session.state()).toMatchObject({ phase: 'nothing', listing: null });
  });
});

describe('where nothing may be put into the page', () => {
  test('it is read, and no overlay is made', async () => {
    slot.quiet = true;
    open(DENVER);
    await phaseIs('ready');
    expect(slot.overlay).toBeUndefined();
    expect(hosts()).toEqual([]);
  });

  test('access that is taken back takes everything out, and given anew brings it again', async () => {
    open(DENVER);
    await chipSays(/PhD/);
    session.open();
    slot.leave?.();
    expect(hosts()).toEqual([]);
    expect(session.state()).toMatchObject({ phase: 'nothing', open: false, listing: null });
    await vi.waitFor(() => expect(background.badge()).toBe(''), SOON);
    session.retry();
    await chipSays(/PhD/);
  });

  test('after an update the old script rests and says what to do', async () => {
    open(DENVER);
    await chipSays(/PhD/);
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    await session.save();
    expect(chipWords()).toContain('Reload the page');
    expect(slot.reading).toBe(false);
    id.mockRestore();
  });
});

describe('a listing in a frame of the page', () => {
  const CAREERS_URL = 'https://alderbrook.example/careers/openings';
  const FRAME_URL = 'https://boards.example/jobs/77-scientist';
  const marksBelow: string[] = [];
  let inFrame: 'answers' | 'gone' = 'answers';
  const around = (html = CAREERS) => {
    marksBelow.length = 0;
    inFrame = 'answers';
    open(
      html,
      {
        markBelow: async (_place, frameId, evidence) => {
          if (inFrame === 'gone') throw new Error('no receiver');
          marksBelow.push(`${frameId} ${evidence?.quote ?? 'none'}`);
        },
      },
      CAREERS_URL,
    );
  };
  const offered = messageOf(DENVER, FRAME_URL);

  test('is shown in the page around it, under the address that the user sees', async () => {
    around();
    expect(slot.framed?.(offered, 5)).toBe(true);
    await chipSays(/\$150–175k/);
    expect(session.state().listing?.message.url).toBe(CAREERS_URL);
    expect(session.state().listing?.message.canonicalId).toBe(offered.canonicalId);
  });

  test('its words are marked in the frame', async () => {
    around();
    slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    obey({ kind: 'next-evidence' }, session, slot);
    session.hideEvidence();
    await vi.waitFor(() => expect(marksBelow.at(-1)).toBe('5 none'), SOON);
    expect(marksBelow.some((mark) => mark.startsWith('5 ') && mark.includes('150,000'))).toBe(true);
    expect(marked()).toEqual([]);
  });

  test('goes when the frame takes it back, and not when another frame does', async () => {
    around();
    slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    slot.framed?.(null, 6);
    expect(chipWords()).not.toBeNull();
    slot.framed?.(null, 5);
    expect(session.state().phase).toBe('nothing');
    expect(chipWords()).toBeNull();
  });

  test('goes with a frame that is taken out of the page and cannot say so', async () => {
    around();
    slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    inFrame = 'gone';
    document.querySelector('iframe')?.remove();
    await phaseIs('nothing');
    expect(chipWords()).toBeNull();
  });

  test('stays when another frame of the page goes', async () => {
    around(CAREERS.replace('</main>', '<iframe title="Map"></iframe></main>'));
    slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    const asked = background.asked.length;
    document.querySelectorAll('iframe')[1]?.remove();
    await vi.waitFor(() => expect(background.asked.length).toBeGreaterThan(asked), SOON);
    expect(chipWords()).toMatch(/PhD/);
  });

  test('goes when the frame was sent to another address and nobody answers in it', async () => {
    around();
    slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    inFrame = 'gone';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.setAttribute('src', 'about:blank#2');
    // The observer hears of the new address before the frame has loaded it.
    await Promise.resolve();
    frame.dispatchEvent(new Event('load'));
    await phaseIs('nothing');
  });

  test('says more than a page that repeats a few words of it, and less than a page with all of it', async () => {
    around(DENVER);
    await chipSays(/\$150–175k/);
    const short = messageOf(
      '<title>Scientist</title><main><h1>Research Scientist</h1><h2>Requirements</h2><p>A PhD.</p></main>',
      FRAME_URL,
    );
    expect(slot.framed?.(short, 5)).toBe(false);
    const long = { ...offered, listing: { ...offered.listing } };
    long.listing.sources = {
      ...offered.listing.sources,
      text: `${offered.listing.sources.text}\n${'And so on. '.repeat(400)}`,
    };
    expect(slot.framed?.(long, 5)).toBe(true);
    await vi.waitFor(() => expect(session.state().listing?.message.canonicalId).toBe(offered.canonicalId), SOON);
    expect(session.state().listing?.reading.adapter).toBe('frame');
  });

  test('a page without a listing of its own keeps showing the frame’s', async () => {
    around();
    slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    slot.navigated?.();
    expect(chipWords()).toMatch(/PhD/);
  });
});

describe('in a frame', () => {
  const offers: (string | null)[] = [];
  const inside = (taken: boolean, width = 800) => {
    offers.length = 0;
    leaveFrame = putIntoFrame(view, width);
    background = startBackground(
      {
        offerAbove: async (_place, reading) => {
          offers.push(reading?.listing.sources.title ?? null);
          return taken;
        },
      },
      7,
    );
    loadPage(LISTING_URL, DENVER);
    session = startReading(view, slot, 'open', '');
  };
  const degree = () => {
    const { text } = messageOf(DENVER, LISTING_URL).listing.sources;
    const start = text.indexOf('PhD in computer science');
    return { start, end: start + 23, quote: 'PhD in computer science', source: 'text', rule: 'test' } as const;
  };

  test('a listing that the page around shows is not shown twice; its words are marked here', async () => {
    inside(true);
    await vi.waitFor(() => expect(slot.markHere).toBeTypeOf('function'), SOON);
    expect(offers).toEqual(['Research Scientist, Representation Learning']);
    expect(hosts()).toEqual([]);
    obey({ kind: 'mark', evidence: degree() }, session, slot);
    expect(marked()).toContain('PhD in computer science');
    obey({ kind: 'unmark' }, session, slot);
    expect(marked()).toEqual([]);
  });

  test('the offer is taken back when the frame shows another page', async () => {
    inside(true);
    await vi.waitFor(() => expect(slot.markHere).toBeTypeOf('function'), SOON);
    view.dispatchEvent(new view.Event('pagehide'));
    expect(slot.markHere).toBeNull();
    await vi.waitFor(() => expect(offers.at(-1)).toBeNull(), SOON);
    view.dispatchEvent(new view.Event('pagehide'));
    expect(offers.filter((offer) => offer === null)).toHaveLength(1);
  });

  test('the offer is taken back where access to the frame ends', async () => {
    inside(true);
    await vi.waitFor(() => expect(slot.markHere).toBeTypeOf('function'), SOON);
    slot.leave?.();
    await vi.waitFor(() => expect(offers.at(-1)).toBeNull(), SOON);
    expect(slot.markHere).toBeNull();
  });

  test('it is shown here where the page around may not be read', async () => {
    inside(false);
    await chipSays(/\$150–175k/);
    expect(slot.markHere).toBeUndefined();
  });

  test('in a narrow frame only the toolbar tells of it', async () => {
    inside(false, 390);
    await phaseIs('ready');
    expect(chipWords()).toBeNull();
    await vi.waitFor(() => expect(background.badge()).toBe('='), SOON);
  });
});
