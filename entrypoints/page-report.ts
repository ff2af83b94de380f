import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeListing } from '../lib/overlay/read-listing';
import { gate } from '../lib/page/gate';
import { readPage } from '../lib/page/read-page';
import type { TabReport } from '../lib/tab-reading/tab-report';

// Run by the toolbar and the side panel in a tab that they may read. Its last value is its answer; nothing stays behind.
export default defineUnlistedScript((): TabReport => {
  const { href } = window.location;
  const { worth, cues } = gate(document, href);
  const reading = readPage(document, href, { today: new Date().toISOString().slice(0, 10) });
  const hasAddress = /^https?:/.test(reading.listing.sources.url) && reading.canonicalId !== '';
  return {
    reading: hasAddress && reading.health !== 'nothing-readable' ? describeListing(reading) : null,
    siteName: reading.siteName.slice(0, 200),
    adapter: reading.adapter,
    health: reading.health,
    kind: reading.pageKind.kind,
    worth,
    cues: cues.slice(0, 60),
    top: window.top === window,
  };
});
