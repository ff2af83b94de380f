/** Keys that a page takes for itself, and clicks that a user did not mean. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, until } from '../e2e/browser/driver';
import {
  callInContentScript,
  clickControl,
  findControl,
  overlayCount,
  overlayShows,
  overlayText,
} from '../e2e/browser/overlay';
import type { Web } from '../e2e/browser/web';
import { faultsOf } from './fault';
import { CHIP, chipIsThere, chipWorks, keepListing, noted, openListing, panelIsOpen, SAVE, wait } from './on-a-listing';

/** A page that listens before everyone else and lets nothing through. */
const STEALING = `<script>
  let heard = 0;
  for (const type of ['keydown', 'keyup', 'keypress']) {
    addEventListener(type, (event) => {
      heard += 1;
      document.documentElement.dataset.noted = heard;
      event.stopImmediatePropagation();
      event.preventDefault();
    }, true);
  }
</script>`;

/** Presses keys as a user does who sees nothing happen, until the panel has noticed. */
async function untilNoticed(browser: Browser): Promise<void> {
  await until('the panel to notice', async () => {
    for (const key of ['Tab', 'Enter', 'ArrowDown']) await browser.press(key);
    await wait(500);
    return /This page takes the keys/.test(await overlayText(browser));
  });
}

async function pictureOf(browser: Browser): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  const file = join(folder, 'page.png');
  await browser.screenshot(file);
  const picture = readFileSync(file);
  rmSync(folder, { recursive: true });
  return picture;
}

/** Clicks made up by a script on every control of the overlay. */
function clickEverything(browser: Browser): Promise<void> {
  return browser.evaluate(() => {
    for (const element of document.querySelectorAll('*')) {
      for (const control of element.shadowRoot?.querySelectorAll<HTMLElement>('button, a, select, summary') ?? []) {
        control.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          control.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
        control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    }
  });
}

const ISOLATED = 'Key, input and wheel events end at the closed root; nothing private is typed in a page.';
const TRUSTED = 'Only events that the browser itself made for the user’s hand reach chip and panel.';

export const keysAndClicks = faultsOf('keys and clicks', [
  {
    id: 'H9',
    name: 'shortcuts of the page do not hear keys that are pressed in the panel',
    handling: ISOLATED,
    smoke: true,
    async run(browser, web) {
      const shortcuts = `<script>
        let heard = 0;
        for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, () => { heard += 1; document.documentElement.dataset.noted = heard; });
      </script>`;
      await openListing(browser, web, 'H9', shortcuts);
      await chipWorks(browser);
      await clickControl(browser, 'PhD');
      const before = await noted(browser);
      for (const key of ['s', 'j', 'k', 'Tab', 'Enter']) await browser.press(key);
      assert.equal(await noted(browser), before);
    },
  },
  {
    id: 'H9b',
    name: 'the page takes every key before anyone hears it: the panel says so, names the way round, and works by mouse',
    handling:
      'Keys that reach the panel already handled, or only their ends or effects, are noticed: the panel says that the page takes them and offers the panel beside the page.',
    async run(browser, web) {
      await openListing(browser, web, 'H9b', STEALING);
      await chipWorks(browser);
      await clickControl(browser, 'PhD');
      await untilNoticed(browser);
      await keepListing(browser);
      await clickControl(browser, 'Undo');
      await overlayShows(browser, SAVE);
    },
  },
  {
    id: 'H9c',
    name: 'the page only forbids what keys do by themselves: the panel notices that too',
    handling:
      'Keys that reach the panel already handled, or only their ends or effects, are noticed: the panel says that the page takes them and offers the panel beside the page.',
    async run(browser, web) {
      await openListing(
        browser,
        web,
        'H9c',
        '<script>addEventListener("keydown", (event) => event.preventDefault(), true);</script>',
      );
      await chipWorks(browser);
      await clickControl(browser, 'PhD');
      await untilNoticed(browser);
    },
  },
  {
    id: 'H9d',
    name: 'a page that leaves keys alone: the panel never says that it takes them',
    handling: 'The note needs a key that the panel should have heard and did not.',
    async run(browser, web) {
      await openListing(browser, web, 'H9d');
      await chipWorks(browser);
      await clickControl(browser, 'PhD');
      for (const key of ['Tab', 'Enter', 'Tab', 'Space', 'Shift+Tab', 'ArrowDown', 's']) await browser.press(key);
      await wait(300);
      assert.doesNotMatch(await overlayText(browser), /This page takes the keys/);
    },
  },
  {
    id: 'S10',
    name: 'clicks that a script made up do nothing to the chip',
    handling: TRUSTED,
    async run(browser, web) {
      await openListing(browser, web, 'S10');
      await chipIsThere(browser);
      await clickEverything(browser);
      await wait(700);
      assert.doesNotMatch(await overlayText(browser), /What it asks/);
      assert.equal(await overlayCount(browser), 1);
      await chipIsThere(browser);
    },
  },
  {
    id: 'S10b',
    name: 'clicks and keys that a script made up do nothing in the open panel: nothing is saved, closed or moved',
    handling: TRUSTED,
    async run(browser, web) {
      await openListing(browser, web, 'S10b');
      await chipWorks(browser);
      const before = await overlayText(browser);
      await clickEverything(browser);
      await wait(700);
      assert.equal(await overlayText(browser), before);
      assert.ok(await findControl(browser, SAVE));
    },
  },
  {
    id: 'S10c',
    name: 'the page makes itself transparent so that a click meant for it falls on the panel: the panel stays in sight',
    handling: 'The element lies in the top layer, where neither opacity nor clipping of the page’s root reaches.',
    run: (browser, web) =>
      staysInSight(
        browser,
        web,
        'S10c',
        'html, body { opacity: 0 !important } body { filter: opacity(0) !important } :root > * { opacity: 0 !important; filter: opacity(0) !important; clip-path: inset(50%) !important } html { clip-path: inset(50%) !important }',
      ),
  },
  {
    id: 'S10e',
    name: 'the page’s root has a filter that makes it transparent: the panel stays in sight',
    handling:
      'The element lies in the top layer. Where the browser filters that too, the panel goes with the page; what could be lured does no harm.',
    notIn: {
      firefox:
        'it paints a filter of the root over the whole window of the page, top layer included, and no style of an element can undo that',
    },
    run: (browser, web) => staysInSight(browser, web, 'S10e', 'html { filter: opacity(0) !important }'),
  },
  {
    id: 'S10d',
    name: 'the page lays an element over the panel: its clicks are its own, and nothing of ours happens under it',
    handling:
      'What lies above takes the click; what could be lured does no harm: nothing is deleted or told from a page.',
    async run(browser, web) {
      await openListing(browser, web, 'S10d');
      await chipIsThere(browser);
      const chip = await until('the chip', () => findControl(browser, CHIP));
      await browser.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;margin:0;opacity:.02';
        cover.onclick = () => {
          document.documentElement.dataset.noted = '1';
        };
        document.body.append(cover);
        cover.showPopover();
      });
      await browser.clickAt({ x: chip.x + chip.width / 2, y: chip.y + chip.height / 2 });
      await until('the page’s own click', async () => (await noted(browser)) === 1);
      assert.doesNotMatch(await overlayText(browser), /What it asks/);
    },
  },
  {
    id: 'S12',
    name: 'forged start events of a content script leave the panel where it is',
    handling: 'WXT’s own context, which obeys such an event, is replaced by one that says and hears nothing.',
    async run(browser, web) {
      await openListing(browser, web, 'S12');
      await chipWorks(browser);
      const ids = await extensionIds(browser);
      await browser.evaluate((known) => {
        for (const id of ['any', ...known]) {
          for (const name of ['gate', 'reader', 'panel', 'content']) {
            const type = `${id}:${name}:wxt:content-script-started`;
            const detail = { contentScriptName: name, messageId: 'x' };
            document.dispatchEvent(new CustomEvent(type, { detail }));
            window.dispatchEvent(new CustomEvent(type, { detail }));
            window.postMessage({ type: 'wxt:content-script-started', contentScriptName: name, messageId: 'x' }, '*');
            window.postMessage({ type, contentScriptName: name, messageId: 'x' }, '*');
          }
        }
      }, ids);
      await wait(500);
      await panelIsOpen(browser);
      await keepListing(browser);
    },
  },
]);

/** With these styles in its page the open panel is seen: the picture is another one when it has closed. */
async function staysInSight(browser: Browser, web: Web, id: string, styles: string): Promise<void> {
  await openListing(browser, web, id, `<style>${styles}</style>`);
  await chipWorks(browser);
  await wait(500);
  const shown = await pictureOf(browser);
  await clickControl(browser, 'css=[aria-label="Close"]');
  await until('the panel to close', async () => (await findControl(browser, 'css=.panel')) === null);
  await wait(500);
  assert.ok(!shown.equals(await pictureOf(browser)), 'the panel cannot be seen');
}

/** The extension's id, as a page knows it from the store. */
async function extensionIds(browser: Browser): Promise<string[]> {
  const { value } = await callInContentScript<string>(browser, 'extension.runtime.getURL', '');
  const { value: manifest } = await callInContentScript<{ browser_specific_settings?: { gecko?: { id?: string } } }>(
    browser,
    'extension.runtime.getManifest',
  );
  return [new URL(value ?? 'about:blank').host, manifest?.browser_specific_settings?.gecko?.id ?? ''].filter(Boolean);
}
