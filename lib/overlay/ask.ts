/** Page scripts' way to the background. */
import { browser } from 'wxt/browser';
import type { Answers, PageRequest, PageRequestKind, Reply } from '../messages';

/** The extension was updated or removed while the page was open: this script cannot reach it any more. */
export class ExtensionGone extends Error {}

/**
 * A background that is stopped in the middle of its answer may leave the question open for ever, in milliseconds until it counts as
 * lost. A save is asked again, so it waits less.
 */
const LONGEST = { save: 8000, other: 30_000 };

/** Rejects with `ExtensionGone`, or with an `Error` where the background refused or failed. */
export async function ask<K extends PageRequestKind>(request: Extract<PageRequest, { kind: K }>): Promise<Answers[K]> {
  if (isGone()) throw new ExtensionGone();
  let reply: Reply<K> | undefined;
  try {
    reply = await inTime(browser.runtime.sendMessage(request), request.kind === 'save' ? LONGEST.save : LONGEST.other);
  } catch (error) {
    if (isGone() || /context invalidated/i.test(String(error))) throw new ExtensionGone();
    throw error;
  }
  if (!reply) throw new Error('no answer');
  if (!reply.ok) throw new Error(reply.reason);
  return reply.answer;
}

async function inTime<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Chromium takes the id away from scripts of an extension that is gone. */
export function isGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
