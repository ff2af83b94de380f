import path from 'node:path';
import { readPage } from '../../lib/page/read-page';
import { documentOf, labelledPages, PAGES } from './pages.score';

const [id, n] = process.argv.slice(2);
const p = labelledPages().find((x) => x.id === id);
if (!p) throw 1;
const r = readPage(documentOf(path.join(PAGES, p.html)), p.url ?? '', n === 'g' ? { adapters: [] } : {});
console.log(
  r.listing.sources.title,
  '|',
  r.listing.sources.company,
  '|',
  r.listing.sources.location,
  r.provenance,
  r.canonicalId,
  JSON.stringify(r.pageKind.cues),
);
for (const b of r.listing.blocks)
  console.log(b.kind[0], b.depth, b.bold, r.listing.sources.text.slice(b.start, b.end).slice(0, 130));
