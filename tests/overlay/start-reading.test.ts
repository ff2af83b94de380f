// @vitest-environment jsdom
/** A page and the extension in it, from the first look to the chip: read, compared in the background, shown, and gone again. */
import 'fake-indexeddb/auto';
import '../components/catalogue';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obey } from '../../lib/overlay/obey';
import { click } from './browser-page';
import { BLOG, chipSays, chipWords, DENVER, hosts, LONDON, readerPages, SOON, WAREHOUSE } from './reader-page';

const { page, open, phaseIs, badgeIs } = readerPages();
afterEach(() => void vi.useRealTimers());

/** The page's own script goes on to another listing, as single-page sites do. */
function goTo(path: string, html: string): void {
  window.history.pushState({}, '', path);
  const { title, body } = new DOMParser().parseFromString(html, 'text/html');
  document.title = title;
  for (const script of document.querySelectorAll('script')) script.remove();
  document.body.replaceChildren(...body.childNodes);
  window.dispatchEvent(new window.PopStateEvent('popstate'));
}

/** Lets the time pass in which a page may still come up with a listing; timers that run already are not hurried. */
async function whenTheWaitIsOver(act: () => void): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  act();
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
}

describe('a page with a listing', () => {
  test('gets one chip with what is asked and how the pay stands, and the toolbar a sign of it', async () => {
    open(DENVER);
    expect(hosts()).toEqual([]);
    await chipSays(/5\+ years.*PhD.*\$150–175k, within/);
    expect(hosts()).toHaveLength(1);
    await badgeIs('=');
    // Asked for once, however often the state has changed.
    expect(page.background.asked.filter((kind) => kind === 'compare')).toHaveLength(1);
    expect(page.background.asked.filter((kind) => kind === 'badge')).toHaveLength(1);
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
    expect(page.session.state().open).toBe(true);
    await vi.waitFor(() => expect(injected).toEqual(['panel']), SOON);
    page.session.close();
    click(hide as Element);
    expect(chipWords()).toBeNull();
    await badgeIs('');
  });

  test('its words are marked where they stand, and no longer than they are wanted', async () => {
    open(DENVER);
    await chipSays(/PhD/);
    obey({ kind: 'next-evidence' }, page.session, page.slot);
    expect(page.marked().some((words) => words.includes('$150,000 - $175,000'))).toBe(true);
    expect(page.session.state().evidence).toMatchObject({ key: 'pay-0', marked: true });
    page.session.hideEvidence();
    expect(page.marked()).toEqual([]);
    expect(document.querySelector('style:not(head style)')).toBeNull();
  });

  test('words that the page renders anew stay marked', async () => {
    open(DENVER);
    await chipSays(/PhD/);
    obey({ kind: 'next-evidence' }, page.session, page.slot);
    const main = document.querySelector('main') as HTMLElement;
    const before = page.session.state().listing?.reading;
    main.innerHTML = String(main.innerHTML);
    await vi.waitFor(() => expect(page.session.state().listing?.reading).not.toBe(before), SOON);
    expect(page.marked().some((words) => words.includes('$150,000 - $175,000'))).toBe(true);
    expect(page.background.asked.filter((kind) => kind === 'compare')).toHaveLength(1);
  });

  test('the next listing of a single-page site takes the place of the one before', async () => {
    open(DENVER);
    await chipSays(/\$150–175k/);
    goTo('/jobs/4712-senior-ml-researcher', LONDON);
    // Nothing of the listing before is said of the next one, not for a moment.
    await vi.waitFor(() => expect(chipWords()).toBeNull(), SOON);
    await chipSays(/6\+ years.*£85–105k/);
    expect(hosts()).toHaveLength(1);
    expect(page.session.state().listing?.message.url).toBe('https://jobs.example/jobs/4712-senior-ml-researcher');
  });

  test('when the page goes on to something else nothing is left to be seen', async () => {
    open(DENVER);
    await chipSays(/\$150–175k/);
    await whenTheWaitIsOver(() => goTo('/blog/interviews', BLOG));
    await phaseIs('nothing');
    expect(chipWords()).toBeNull();
    expect(page.slot.reading).toBe(false);
    await badgeIs('');
  });
});

describe('a page that says nothing by itself', () => {
  test('an article is left alone: nothing is put in, asked or followed', async () => {
    open(BLOG, {}, 'https://lab.example/blog/interviews');
    expect(page.session.state().phase).toBe('nothing');
    expect(page.slot.reading).toBe(false);
    expect(hosts()).toEqual([]);
    expect(page.background.asked).toEqual([]);
  });

  test('an article that the user asks about is read, and the answer is that it is no listing', async () => {
    open(BLOG, {}, 'https://lab.example/blog/interviews');
    await whenTheWaitIsOver(() => {
      obey({ kind: 'show' }, page.session, page.slot);
      expect(page.session.state()).toMatchObject({ phase: 'reading', asked: true, open: true });
    });
    await phaseIs('nothing');
    expect(page.background.asked).toContain('panel-wanted');
  });

  test('another trade is compared and not shown, until the user asks', async () => {
    open(WAREHOUSE);
    await phaseIs('ready');
    expect(hosts()).toEqual([]);
    expect(page.slot.reading).toBe(false);
    expect(page.background.badge()).toBe('');
    obey({ kind: 'show' }, page.session, page.slot);
    page.session.close();
    await chipSays(/./);
  });

  test('what was found is known to a surface beside the page all the same', async () => {
    open(WAREHOUSE);
    await phaseIs('ready');
    expect(obey({ kind: 'report' }, page.session, page.slot)).toMatchObject({
      phase: 'ready',
      reading: { listing: { sources: { title: 'Warehouse Operations Manager' } } },
    });
  });

  test('a new address under the resting page makes its finding void', async () => {
    open(WAREHOUSE);
    await phaseIs('ready');
    page.slot.navigated?.();
    expect(page.session.state()).toMatchObject({ phase: 'nothing', listing: null });
  });
});

describe('where nothing may be put into the page', () => {
  test('it is read, and no overlay is made', async () => {
    page.slot.quiet = true;
    open(DENVER);
    await phaseIs('ready');
    expect(page.slot.overlay).toBeUndefined();
    expect(hosts()).toEqual([]);
  });

  test('access that is taken back takes everything out, and given anew brings it again', async () => {
    open(DENVER);
    await chipSays(/PhD/);
    const before = page.slot.overlay?.().overlay;
    page.session.open();
    page.slot.leave?.();
    expect(hosts()).toEqual([]);
    // Nor does anything listen on: chip and panel end with it.
    expect(before?.ending.aborted).toBe(true);
    expect(page.session.state()).toMatchObject({ phase: 'nothing', open: false, listing: null });
    await badgeIs('');
    page.session.retry();
    await chipSays(/PhD/);
    expect(page.slot.overlay?.().overlay.ending.aborted).toBe(false);
    expect(hosts()).toHaveLength(1);
  });

  test('after an update the old script rests and says what to do', async () => {
    open(DENVER);
    await chipSays(/PhD/);
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    await page.session.save();
    expect(chipWords()).toContain('Reload the page');
    expect(page.slot.reading).toBe(false);
    id.mockRestore();
  });
});
