/** Pages where nothing is shown: a guest that leaves nothing behind. */
import { expect } from 'vitest';
import { sampleListings } from '../../../scripts/sample-listings';
import { until } from '../browser/driver';
import { overlayCount, overlayText, whatRuns } from '../browser/overlay';
import type { Case } from './case';

/** The passive listeners that may stay: they tell that a single-page site has moved on. */
const ALLOWED_LISTENERS = [/^Navigation:/, /^window:(?:popstate|hashchange|pageshow)$/];
/** The bounded wait for late rendering, and some air. */
const LONGEST_WAIT = 13_000;

function quietCase(name: string, url: string, html: string): Case {
  return {
    name: `nothing is shown or left running on ${name}`,
    async run(browser, web) {
      web.serve(url, html);
      const before = web.requests.length;
      await browser.open(url);
      const running = await until(
        'observers and timers to end',
        async () => {
          const now = await whatRuns(browser);
          return now && now.observers + now.intervals + now.timeouts + now.frames === 0 && now;
        },
        LONGEST_WAIT,
      );
      expect(running.errors).toEqual([]);
      expect(running.listeners.filter((key) => !ALLOWED_LISTENERS.some((allowed) => allowed.test(key)))).toEqual([]);
      expect(await overlayText(browser)).toBe('');
      expect(await overlayCount(browser)).toBe(0);
      expect(web.requests.slice(before).filter((asked) => asked !== url && !asked.endsWith('/favicon.ico'))).toEqual(
        [],
      );
    },
  };
}

const samples = sampleListings();
const htmlOf = (name: string) => samples.find((sample) => sample.name === name)?.html ?? '';

export const quietPages: Case[] = [
  quietCase('an article', 'https://granted.example/blog/a-year-of-interviews', htmlOf('no-posting')),
  quietCase(
    'a job that is no machine learning research',
    'https://granted.example/warehouse',
    htmlOf('no-ml-research'),
  ),
  quietCase(
    'an empty page',
    'https://granted.example/empty',
    '<!doctype html><html lang="en"><title>Nothing here</title></html>',
  ),
  {
    name: 'no script runs on a site that the extension has no access to',
    async run(browser, web) {
      const url = 'https://elsewhere.example/job';
      web.serve(url, htmlOf('ml-researcher-denver'));
      await browser.open(url);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await whatRuns(browser)).toBeNull();
      expect(await overlayCount(browser)).toBe(0);
    },
  },
];
