import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, ExtensionGone, isGone } from '../../lib/overlay/ask';

let reply: () => unknown = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => reply()) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const question = { kind: 'badge', text: '✓' } as const;
const save = { kind: 'undo-save', id: '7d9f8f0e-6f0a-4f43-9b8e-111111111111' } as const;
const isUpdated = () => vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');

describe('a question to the background', () => {
  test('gets its answer, and leaves no timer', async () => {
    reply = () => ({ ok: true, answer: null });
    expect(await ask(question)).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['refused', () => ({ ok: false, reason: 'refused' }), 'refused'],
    ['answered by nobody', () => undefined, 'no answer'],
    ['cut off', () => Promise.reject(new Error('port closed')), 'port closed'],
  ])('that is %s fails with the reason', async (_name, answer, reason) => {
    reply = answer;
    await expect(ask(question)).rejects.toThrow(reason);
    await expect(ask(question)).rejects.not.toBeInstanceOf(ExtensionGone);
  });

  test('that stays open for ever counts as lost', async () => {
    reply = () => new Promise(() => undefined);
    const lost = expect(ask(save)).rejects.toThrow('no answer in time');
    await vi.advanceTimersByTimeAsync(29_000);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(2000);
    await lost;
  });
});

describe('an extension that was updated', () => {
  test('is not asked at all', async () => {
    isUpdated();
    await expect(ask(question)).rejects.toBeInstanceOf(ExtensionGone);
    expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('in the middle of an answer is told apart from a failure', async () => {
    reply = () => Promise.reject(new Error('Extension context invalidated.'));
    await expect(ask(question)).rejects.toBeInstanceOf(ExtensionGone);
    reply = () => {
      isUpdated();
      throw new Error('port closed');
    };
    await expect(ask(question)).rejects.toBeInstanceOf(ExtensionGone);
  });

  test('is seen where the browser takes the whole interface away', () => {
    expect(isGone()).toBe(false);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() => {
      throw new TypeError('no such thing');
    });
    expect(isGone()).toBe(true);
  });
});
