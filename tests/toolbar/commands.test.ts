/** What no headless browser can press: the keyboard's commands and the context menu. */
import { expect, test } from 'vitest';
import type { PageOrder } from '../../lib/messages';
import { COMMANDS, type CommandWorld, runCommand, runMenuItem } from '../../lib/toolbar/commands';

const TAB = { id: 7, windowId: 3, url: 'https://jobs.example/1' };
const LINKEDIN = { ...TAB, url: 'https://www.linkedin.com/jobs/view/1' };

/** A browser that writes down what was done; `inPage`: a script of ours is in the page. */
function browserWith(inPage: boolean): { world: CommandWorld; done: string[] } {
  const done: string[] = [];
  const note = async (words: string) => {
    done.push(words);
  };
  const world: CommandWorld = {
    tell: async (tabId, order: PageOrder) => {
      if (inPage) done.push(`tell ${tabId} ${order.kind}`);
      return inPage;
    },
    isOnRequest: (url) => url.includes('linkedin.com'),
    openPanelInPage: (tabId) => note(`panel ${tabId}`),
    openBesidePage: (windowId) => note(`beside ${windowId}`),
    saveFromOutside: async (tabId) => {
      done.push(`save ${tabId}`);
      return true;
    },
    openShortlist: () => note('shortlist'),
    openCheck: (words) => note(`check ${words}`),
  };
  return { world, done };
}

test.each([
  ['toggle-panel', true, TAB, ['tell 7 toggle']],
  ['toggle-panel', false, TAB, ['panel 7']],
  // Nothing is put into a page that is read on request, whatever is in there.
  ['toggle-panel', true, LINKEDIN, ['beside 3']],
  ['toggle-panel', false, LINKEDIN, ['beside 3']],
  ['save-listing', true, TAB, ['tell 7 save']],
  ['save-listing', false, TAB, ['save 7']],
  ['next-evidence', true, TAB, ['tell 7 next-evidence']],
  ['next-evidence', false, TAB, []],
  ['open-shortlist', false, TAB, ['shortlist']],
  ['a command of a later version', true, TAB, []],
])('%s, our script in the page: %s', async (command, inPage, tab, expected) => {
  const { world, done } = browserWith(inPage);
  await runCommand(command, tab, world);
  expect(done).toEqual(expected);
});

test('the side panel is opened before anything is waited for, since the browser asks for the user’s own key', () => {
  const { world, done } = browserWith(true);
  runCommand('toggle-panel', LINKEDIN, world);
  runMenuItem('compare-page', '', TAB, world);
  expect(done).toEqual(['beside 3', 'beside 3']);
});

test('marked words go to the salary check', async () => {
  const { world, done } = browserWith(false);
  await runMenuItem('check-selection', '$175k in NYC', TAB, world);
  expect(done).toEqual(['check $175k in NYC']);
});

test('no more commands than browsers take suggested keys for', () => {
  expect(COMMANDS.length).toBeLessThanOrEqual(4);
});
