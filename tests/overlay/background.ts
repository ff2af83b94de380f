/** The background of the extension for a page in a test: its true answers, and a list of what it was asked. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type AnswerWorld, answer, type Place } from '../../lib/answers/answer';
import { pageRequestSchema } from '../../lib/messages';
import { answerWorld } from '../answers/answer-world';
import { TODAY } from '../shortlist/saved-entry';

/** What the background heard. */
export interface Background {
  /** The kinds of the questions, in order. */
  asked: string[];
  /** What the toolbar's button says now. */
  badge: () => string;
  stop: () => void;
}

/** Answers whatever scripts in pages ask, as from a tab with the page's own address. */
export function startBackground(own: Partial<AnswerWorld> = {}, frameId = 0): Background {
  let badge = '';
  const asked: string[] = [];
  const world = answerWorld(`${TODAY}T12:00:00Z`, {
    badge: async (_place, text) => {
      badge = text;
    },
    ...own,
  });
  const listen = (message: unknown, _sender: unknown, sendResponse: (reply: unknown) => void) => {
    const request = pageRequestSchema.parse(message);
    asked.push(request.kind);
    const place: Place = { tabId: 1, frameId, url: window.location.href, tabUrl: window.location.href };
    answer(request, place, world).then(
      (said) => sendResponse({ ok: true, answer: said }),
      () => sendResponse({ ok: false, reason: 'failed' }),
    );
    return true;
  };
  fakeBrowser.runtime.onMessage.addListener(listen as never);
  return { asked, badge: () => badge, stop: () => fakeBrowser.runtime.onMessage.removeListener(listen as never) };
}
