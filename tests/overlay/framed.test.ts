// @vitest-environment jsdom
/** A listing in a frame: offered to the page around it, shown once, marked where its words stand. */
import 'fake-indexeddb/auto';
import '../components/catalogue';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { obey } from '../../lib/overlay/obey';
import { putIntoFrame } from './browser-page';
import { CAREERS, chipSays, chipWords, DENVER, hosts, LISTING_URL, messageOf, readerPages, SOON } from './reader-page';

const { page, open, phaseIs, badgeIs } = readerPages();

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
    expect(page.slot.framed?.(offered, 5)).toBe(true);
    await chipSays(/\$150–175k/);
    expect(page.session.state().listing?.message.url).toBe(CAREERS_URL);
    expect(page.session.state().listing?.message.canonicalId).toBe(offered.canonicalId);
  });

  test('its words are marked in the frame', async () => {
    around();
    page.slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    obey({ kind: 'next-evidence' }, page.session, page.slot);
    page.session.hideEvidence();
    await vi.waitFor(() => expect(marksBelow.at(-1)).toBe('5 none'), SOON);
    expect(marksBelow.some((mark) => mark.startsWith('5 ') && mark.includes('150,000'))).toBe(true);
    expect(page.marked()).toEqual([]);
  });

  test('goes when the frame takes it back, and not when another frame does', async () => {
    around();
    page.slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    page.slot.framed?.(null, 6);
    expect(chipWords()).not.toBeNull();
    page.slot.framed?.(null, 5);
    expect(page.session.state().phase).toBe('nothing');
    expect(chipWords()).toBeNull();
  });

  test('goes with a frame that is taken out of the page and cannot say so', async () => {
    around();
    page.slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    inFrame = 'gone';
    document.querySelector('iframe')?.remove();
    await phaseIs('nothing');
    expect(chipWords()).toBeNull();
  });

  test('stays when another frame of the page goes', async () => {
    around(CAREERS.replace('</main>', '<iframe title="Map"></iframe></main>'));
    page.slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    const asked = page.background.asked.length;
    document.querySelectorAll('iframe')[1]?.remove();
    await vi.waitFor(() => expect(page.background.asked.length).toBeGreaterThan(asked), SOON);
    expect(chipWords()).toMatch(/PhD/);
  });

  test('goes when the frame was sent to another address and nobody answers in it', async () => {
    around();
    page.slot.framed?.(offered, 5);
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
    expect(page.slot.framed?.(short, 5)).toBe(false);
    const long = { ...offered, listing: { ...offered.listing } };
    long.listing.sources = {
      ...offered.listing.sources,
      text: `${offered.listing.sources.text}\n${'And so on. '.repeat(400)}`,
    };
    expect(page.slot.framed?.(long, 5)).toBe(true);
    await vi.waitFor(() => expect(page.session.state().listing?.message.canonicalId).toBe(offered.canonicalId), SOON);
    expect(page.session.state().listing?.reading.adapter).toBe('frame');
  });

  test('a page without a listing of its own keeps showing the frame’s', async () => {
    around();
    page.slot.framed?.(offered, 5);
    await chipSays(/PhD/);
    page.slot.navigated?.();
    expect(chipWords()).toMatch(/PhD/);
  });
});

describe('in a frame', () => {
  const offers: (string | null)[] = [];
  let leaveFrame = () => {};
  afterEach(() => leaveFrame());
  const inside = (taken: boolean, width = 800) => {
    offers.length = 0;
    leaveFrame = putIntoFrame(window, width);
    open(
      DENVER,
      {
        offerAbove: async (_place, reading) => {
          offers.push(reading?.listing.sources.title ?? null);
          return taken;
        },
      },
      LISTING_URL,
      7,
    );
  };
  const degree = () => {
    const { text } = messageOf(DENVER, LISTING_URL).listing.sources;
    const start = text.indexOf('PhD in computer science');
    return { start, end: start + 23, quote: 'PhD in computer science', source: 'text', rule: 'test' } as const;
  };

  test('a listing that the page around shows is not shown twice; its words are marked here', async () => {
    inside(true);
    await vi.waitFor(() => expect(page.slot.markHere).toBeTypeOf('function'), SOON);
    expect(offers).toEqual(['Research Scientist, Representation Learning']);
    expect(hosts()).toEqual([]);
    obey({ kind: 'mark', evidence: degree() }, page.session, page.slot);
    expect(page.marked()).toContain('PhD in computer science');
    obey({ kind: 'unmark' }, page.session, page.slot);
    expect(page.marked()).toEqual([]);
  });

  test('the offer is taken back when the frame shows another page', async () => {
    inside(true);
    await vi.waitFor(() => expect(page.slot.markHere).toBeTypeOf('function'), SOON);
    window.dispatchEvent(new window.Event('pagehide'));
    expect(page.slot.markHere).toBeNull();
    await vi.waitFor(() => expect(offers.at(-1)).toBeNull(), SOON);
    window.dispatchEvent(new window.Event('pagehide'));
    expect(offers.filter((offer) => offer === null)).toHaveLength(1);
  });

  test('the offer is taken back where access to the frame ends', async () => {
    inside(true);
    await vi.waitFor(() => expect(page.slot.markHere).toBeTypeOf('function'), SOON);
    page.slot.leave?.();
    await vi.waitFor(() => expect(offers.at(-1)).toBeNull(), SOON);
    expect(page.slot.markHere).toBeNull();
  });

  test('it is shown here where the page around may not be read', async () => {
    inside(false);
    await chipSays(/\$150–175k/);
    expect(page.slot.markHere).toBeUndefined();
  });

  test('in a narrow frame only the toolbar tells of it', async () => {
    inside(false, 390);
    await phaseIs('ready');
    expect(chipWords()).toBeNull();
    await badgeIs('=');
  });
});
