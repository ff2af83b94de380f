/** Page scripts' way to the background. */
import { browser } from 'wxt/browser';
import type { Answers, PageRequest, PageRequestKind, Reply } from '../messages';

/** The extension was updated or removed while the page was open: this script cannot reach it any more. */
export class ExtensionGone extends Error {}

/** Rejects with `ExtensionGone`, or with an `Error` where the background refused or failed. */
export async function ask<K extends PageRequestKind>(request: Extract<PageRequest, { kind: K }>): Promise<Answers[K]> {
  if (isGone()) throw new ExtensionGone();
  let reply: Reply<K> | undefined;
  try {
    reply = await browser.runtime.sendMessage(request);
  } catch (error) {
    if (isGone() || /context invalidated/i.test(String(error))) throw new ExtensionGone();
    throw error;
  }
  if (!reply) throw new Error('no answer');
  if (!reply.ok) throw new Error(reply.reason);
  return reply.answer;
}

/** Chromium takes the id away from scripts of an extension that is gone. */
export function isGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
