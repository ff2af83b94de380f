import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameSlot } from '../lib/overlay/frame-slot';
import { describePage } from '../lib/tab-reading/describe-page';

// Run by the toolbar and the side panel in a tab that they may read, right before the reader, which then answers with the
// report instead of starting: nothing is shown, and nothing stays behind.
export default defineUnlistedScript(() => {
  frameSlot().instead = (reader) => describePage(window, reader);
});
