/** Welcome, options and profile. */
import { expect } from 'vitest';
import { axeFaultsOf } from '../browser/axe';
import { type Browser, until } from '../browser/driver';
import { fill, pageShows, press } from '../browser/extension-page';
import type { Case } from './case';
import { wordsOf } from './words';

const CV = `Education
PhD in Statistics, 2019

Skills: Python, PyTorch, JAX`;

export async function openSection(browser: Browser, section: string): Promise<void> {
  await browser.newTab();
  await browser.openExtensionPage(`options.html#/${section}`);
  await until('the section', () =>
    browser.evaluate(() => document.querySelector('main .card, main textarea') !== null),
  );
}

/** Chooses in the field with this label by a value, as a user's click would. */
function choose(browser: Browser, label: RegExp, value: string): Promise<boolean> {
  return until(`a choice ${label}`, () =>
    browser.evaluate(
      (pattern, chosen) => {
        const labels = [...document.querySelectorAll('label')];
        const named = labels.find((one) => new RegExp(pattern, 'i').test(one.textContent ?? ''));
        const { control } = named ?? {};
        if (!(control instanceof HTMLSelectElement || control instanceof HTMLInputElement)) return false;
        if (control instanceof HTMLInputElement) control.click();
        else {
          control.value = chosen;
          control.dispatchEvent(new Event('change', { bubbles: true }));
        }
        return true;
      },
      label.source,
      value,
    ),
  );
}

/** Puts a file into the page's chooser of files with this name. */
function giveFile(browser: Browser, label: RegExp, text: string): Promise<boolean> {
  return until(`a chooser ${label}`, () =>
    browser.evaluate(
      (pattern, words) => {
        const labels = [...document.querySelectorAll('label')];
        const named = labels.find((one) => new RegExp(pattern, 'i').test(one.textContent ?? ''));
        const control = named?.control ?? named?.querySelector('input');
        if (!(control instanceof HTMLInputElement)) return false;
        const transfer = new DataTransfer();
        transfer.items.add(new File([words], 'file.json', { type: 'application/json' }));
        control.files = transfer.files;
        control.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label.source,
      text,
    ),
  );
}

/** The text of what a page downloads next: pages make it of an object URL. */
function catchDownload(browser: Browser): Promise<void> {
  return browser.evaluate(() => {
    const caught = window as unknown as { downloaded?: Promise<string> };
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      caught.downloaded = blob.text();
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}
const downloaded = (browser: Browser): Promise<string> =>
  until('a download', () =>
    browser.evaluate(() => (window as unknown as { downloaded?: Promise<string> }).downloaded ?? null),
  );

/** Whether the profile's form says that a doctorate is held. */
const hasDoctorate = (browser: Browser): Promise<boolean> =>
  browser.evaluate(() => [...document.querySelectorAll('select')].some(({ value }) => value === 'phd'));

export const ownPages: Case[] = [
  {
    name: 'the welcome page reads its practice listing at once',
    async run(browser) {
      await browser.newTab();
      await browser.openExtensionPage('welcome.html');
      expect(await browser.evaluate(() => document.querySelectorAll('svg[role=img]').length)).toBe(3);
      await press(browser, wordsOf('welcome.practice_run'));
      // Three years are the entry level of the guide: 100 to 140 thousand.
      await pageShows(browser, /\$150,000–185,000 lies above/);
      expect(await axeFaultsOf(browser)).toEqual([]);
    },
    milliseconds: 180_000,
  },
  {
    name: 'a CV is read, shown, and only what is ticked is taken; a listing then says what is met',
    async run(browser) {
      await openSection(browser, 'profile');
      await press(browser, wordsOf('me.cv_title'));
      await fill(browser, '.cv textarea', CV);
      await press(browser, wordsOf('me.cv_read'));
      await pageShows(browser, wordsOf('me.cv_found'));
      await press(browser, wordsOf('me.cv_take'));
      await pageShows(browser, wordsOf('me.cv_taken'));
      await browser.newTab();
      await browser.openExtensionPage('welcome.html');
      await press(browser, wordsOf('welcome.practice_run'));
      // A PhD, Python and PyTorch are asked for, and the CV has them.
      const met = await until('what is met', () =>
        browser.evaluate(() => {
          const rows = [...document.querySelectorAll('.row-me')].map(({ textContent }) => textContent ?? '');
          return rows.length > 0 && rows;
        }),
      );
      expect(met.filter((row) => wordsOf('match.met').test(row)).length).toBeGreaterThanOrEqual(2);
    },
  },
  {
    name: 'colours that are chosen hold on every page of the extension',
    async run(browser) {
      await openSection(browser, 'display');
      await choose(browser, wordsOf('options.display.theme_name.dark'), '');
      for (const page of [
        'check.html',
        'guide.html',
        'shortlist.html',
        'welcome.html',
        'popup.html',
        'sidepanel.html',
      ]) {
        await browser.openExtensionPage(page);
        await until(`${page} to be dark`, () =>
          browser.evaluate(() => document.documentElement.dataset.theme === 'dark'),
        );
      }
      await openSection(browser, 'display');
      await choose(browser, wordsOf('options.display.theme_name.system'), '');
    },
  },
  {
    name: 'the sites that are read are listed, and each permission is explained',
    async run(browser) {
      await openSection(browser, 'sites');
      const text = await pageShows(browser, wordsOf('options.sites.why_title'));
      expect(text).toMatch(wordsOf('options.sites.on_request_title'));
      expect(text).toMatch(/LinkedIn/);
      expect(text).toMatch(wordsOf('options.sites.why.active_tab'));
    },
  },
  {
    name: 'an own band is kept and taken away',
    async run(browser) {
      await openSection(browser, 'bands');
      await press(browser, wordsOf('options.bands.new'));
      await fill(browser, '.band-form input[type=number], .band-form input[inputmode]', '90000');
      await press(browser, wordsOf('options.bands.save'));
      // One end is missing: it is named, and nothing is lost.
      await pageShows(browser, wordsOf('options.bands.wrong'));
      await press(browser, wordsOf('options.bands.cancel'));
      await giveFile(browser, wordsOf('options.bands.import'), JSON.stringify({ format: 'something else' }));
      await pageShows(browser, wordsOf('options.bands.faults_title'));
    },
  },
  {
    name: 'the keys are listed, and diagnostics name no page',
    async run(browser) {
      await openSection(browser, 'keys');
      expect(await pageShows(browser, wordsOf('around.command_panel'))).toMatch(/Alt\s*\+\s*Shift\s*\+\s*L|⌥/i);
      await openSection(browser, 'diagnostics');
      const lines = await until('the lines', () =>
        browser.evaluate(() => document.querySelector('textarea')?.value || null),
      );
      expect(lines).toMatch(/Yardstick/);
      expect(lines).not.toMatch(/https?:/);
    },
  },
  {
    milliseconds: 180_000,
    name: 'a back-up is written, everything is erased after its words were typed, and the back-up brings it back',
    async run(browser) {
      await openSection(browser, 'data');
      await catchDownload(browser);
      await press(browser, wordsOf('options.data.backup_do'));
      const backup = await downloaded(browser);
      expect(backup).toContain('"phd"');
      // Words that are typed before it stands open are none of its own: it begins empty.
      const openDialog = async () => {
        await press(browser, wordsOf('options.data.erase'));
        await until('the dialog', () => browser.evaluate(() => document.querySelector('dialog')?.matches(':modal')));
      };
      await openDialog();
      const isOff = () => browser.evaluate(() => document.querySelector('dialog')?.querySelector('button')?.disabled);
      await fill(browser, 'dialog input', 'erase');
      expect(await isOff()).toBe(true);
      await browser.press('Escape');
      await until('the dialog to close', () => browser.evaluate(() => document.querySelector('dialog[open]') === null));
      await openDialog();
      await fill(browser, 'dialog input', 'erase everything');
      await until('the button', async () => (await isOff()) === false);
      await press(browser, wordsOf('options.data.erase_do'));
      await pageShows(browser, wordsOf('options.data.erase_done'));
      await openSection(browser, 'profile');
      expect(await hasDoctorate(browser)).toBe(false);
      await openSection(browser, 'data');
      await giveFile(browser, wordsOf('options.data.restore_choose'), backup);
      await pageShows(browser, wordsOf('options.data.restore_found'));
      await press(browser, wordsOf('options.data.restore_do'));
      await pageShows(browser, wordsOf('options.data.restore_done'));
      await openSection(browser, 'profile');
      await until('the profile', () => hasDoctorate(browser));
    },
  },
];
