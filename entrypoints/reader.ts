import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../components/look/tokens.css?inline';
import type { PageOrder, PageReport } from '../lib/messages';
import chipCss from '../lib/overlay/chip.css?inline';
import { frameSlot } from '../lib/overlay/frame-slot';
import { obey } from '../lib/overlay/obey';
import { startReading } from '../lib/overlay/start-reading';
import { gate } from '../lib/page/gate';
import { readPage } from '../lib/page/read-page';
import { isCovered } from '../lib/site-access/site-access';
import { keepWords } from '../lib/words/lasting-words';

// Injected again after the page has moved on: the frame's session follows anew, nothing is shown twice.
export default defineUnlistedScript(() => {
  const slot = frameSlot();
  if (slot.instead) {
    const { instead } = slot;
    delete slot.instead;
    return instead({ gate, readPage });
  }
  if (slot.session) {
    if (!slot.reading) slot.session.retry();
    return undefined;
  }
  keepWords();
  const session = startReading(window, slot, import.meta.env.MODE === 'e2e' ? 'open' : 'closed', tokens + chipCss);
  browser.runtime.onMessage.addListener(
    (order: PageOrder, _sender, sendResponse: (report?: PageReport | boolean) => void) => {
      sendResponse(obey(order, session, slot));
      if (order.kind === 'leave' && (order.origins === null || isCovered(order.origins, location.href))) slot.leave?.();
      return undefined;
    },
  );
  return undefined;
});
