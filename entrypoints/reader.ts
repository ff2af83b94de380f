import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../components/tokens.css?inline';
import chipCss from '../lib/overlay/chip.css?inline';
import { frameSlot } from '../lib/overlay/frame-slot';
import { startReading } from '../lib/overlay/start-reading';

// Injected again after the page has moved on: the frame's session follows anew, nothing is shown twice.
export default defineUnlistedScript(() => {
  const slot = frameSlot();
  if (slot.session) {
    if (!slot.reading) slot.session.retry();
    return;
  }
  const session = startReading(window, slot, import.meta.env.MODE === 'e2e' ? 'open' : 'closed', tokens + chipCss);
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'show') session.show();
    return undefined;
  });
});
