/** The main job and one case of everything around it, in order: later cases find what earlier ones have saved. */
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../faults/register';
import { around } from './cases/around';
import { frames } from './cases/frames';
import { guide } from './cases/guide';
import { labelledListings } from './cases/labelled-listings';
import { looks } from './cases/looks';
import { navigation } from './cases/navigation';
import { ownPages } from './cases/own-pages';
import { panel } from './cases/panel';
import { quietPages } from './cases/quiet-pages';
import { runCases } from './cases/run-cases';
import { shortlist } from './cases/shortlist';
import { shortlistContract } from './cases/shortlist-faults';
import { sites } from './cases/sites';

runCases(
  [
    ['a listing', labelledListings],
    ['the panel', panel],
    ['other pages', quietPages],
    ['another listing without a load', navigation],
    ['a listing in a frame', frames],
    ['sites', sites],
    ['looks', looks],
    ['the guide', guide],
    ['around the listing', around],
    ['the shortlist', shortlist],
    ['the shortlist’s storage', shortlistContract],
    ['the extension’s own pages', ownPages],
  ],
  ({ name, browser, web }) => {
    describe('one fault of each group', () => {
      for (const { id, name: fault, smoke, notIn, run } of FAULTS) {
        if (!smoke || notIn?.[name]) continue;
        test(`${id} ${fault}`, async () => {
          await browser().newTab();
          await run(browser(), web());
        }, 120_000);
      }
    });

    // Last, so that it speaks for the whole run: every page of the extension was open, every script has run.
    test('in all of it nothing of the extension asked the network for anything', () => {
      expect(web().requests.length).toBeGreaterThan(0);
      expect(web().strays).toEqual([]);
    });
  },
);
