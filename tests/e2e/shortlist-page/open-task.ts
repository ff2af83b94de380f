/** Runs a task of the shortlist's test page in a browser and hands back what it found. */
import { type Browser, until } from '../browser/driver';
import type { ShortlistDriver } from './shortlist-drivers';

export interface PageTask {
  task: 'contract' | 'failing' | 'prepare' | 'write' | 'judge' | 'ended' | 'background' | 'damaged';
  driver?: ShortlistDriver;
  count?: number;
  seed?: number;
  name?: string;
  who?: 'first' | 'second';
}

const hashOf = ({ task, ...rest }: PageTask): string =>
  `#${task}?${new URLSearchParams(Object.entries(rest).map(([key, value]) => [key, String(value)]))}`;

/** Begins it in the current tab. */
export async function beginTask(browser: Browser, task: PageTask): Promise<void> {
  // Another hash alone would load nothing anew.
  await browser.open('about:blank');
  await browser.openExtensionPage(`shortlist-tests.html${hashOf(task)}`);
}

/** What the task in the current tab has found; throws what it has thrown. */
export async function foundByTask<T>(browser: Browser, task: PageTask, milliseconds = 120_000): Promise<T> {
  const answer = await until(
    `the task ${hashOf(task)}`,
    () =>
      browser
        .evaluate((hash) => {
          const { body } = document;
          return body?.dataset.done === hash ? body.textContent : null;
        }, hashOf(task))
        // A page that ends itself answers nothing meanwhile.
        .catch(() => null),
    milliseconds,
  );
  const { found, error } = JSON.parse(answer) as { found: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return found;
}

export async function runTask<T>(browser: Browser, task: PageTask, milliseconds?: number): Promise<T> {
  await beginTask(browser, task);
  return foundByTask<T>(browser, task, milliseconds);
}
