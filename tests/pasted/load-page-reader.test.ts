// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FrameSlot, frameSlot } from '../../lib/overlay/frame-slot';
import type { PageReader } from '../../lib/page/page-reader';
import { pageReaderOf } from '../../lib/pasted/load-page-reader';

const reader = { gate: () => ({ worth: true, score: 3, cues: [] }) } as unknown as PageReader;
const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script')];

beforeEach(() => document.head.replaceChildren());
afterEach(() => void delete (globalThis as { listingSlot?: FrameSlot }).listingSlot);

test('the script is loaded when it is first wanted, once, and hands over the reader', async () => {
  const load = pageReaderOf(document);
  expect(scripts()).toEqual([]);
  const [first, second] = [load(), load()];
  expect(scripts().map(({ src }) => new URL(src).pathname)).toEqual(['/reader.js']);
  // What the script does in a page of the extension.
  frameSlot().instead?.(reader);
  expect(await first).toBe(reader);
  expect(await second).toBe(reader);
});

test('a script that cannot be loaded is said', async () => {
  const loading = pageReaderOf(document)();
  scripts()[0]?.dispatchEvent(new Event('error'));
  await expect(loading).rejects.toThrow('the page reader could not be loaded');
});
