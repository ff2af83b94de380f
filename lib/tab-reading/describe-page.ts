/** The page's side of a look from outside: what it says of itself. Parsed where it arrives, by `tabReportSchema`. */
import { describeListing } from '../overlay/read-listing';
import type { PageReader } from '../page/page-reader';
import type { TabReport } from './tab-report';

export function describePage(view: Window, { gate, readPage }: PageReader): TabReport {
  const { href } = view.location;
  const { worth, cues } = gate(view.document, href);
  const reading = readPage(view.document, href, { today: new Date().toISOString().slice(0, 10) });
  const hasAddress = /^https?:/.test(reading.listing.sources.url) && reading.canonicalId !== '';
  return {
    reading: hasAddress && reading.health !== 'nothing-readable' ? describeListing(reading) : null,
    siteName: reading.siteName.slice(0, 200),
    adapter: reading.adapter,
    health: reading.health,
    kind: reading.pageKind.kind,
    worth,
    cues: cues.slice(0, 60),
    top: view.top === view,
  };
}
