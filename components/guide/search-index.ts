/** Search over every statement of every guide and over the public figures. */
import MiniSearch from 'minisearch';
import { i18n } from '#i18n';
import type { Guide } from '../../lib/guide/guide';
import type { References } from '../../lib/guide/references';
import { valuesOf } from './entry-values';
import { referenceCards } from './reference-rows';
import { guideHash, referencesHash } from './route';
import { kindName } from './words';

/** A place of the page that a search can find. */
export interface SearchDocument {
  /** The hash that leads there. */
  id: string;
  /** Title of the guide, or of the page of public figures. */
  guide: string;
  /** What kind of statement it is, in words. */
  kind: string;
  text: string;
  values: string;
  section: string;
}

/** At most this many results are shown. */
export const MOST_RESULTS = 60;

const FIELDS = ['text', 'values', 'kind', 'section', 'guide'] as const;

/** What can be found. */
export function searchDocuments(guides: Guide[], refs: References): SearchDocument[] {
  const entries = guides.flatMap((guide) =>
    guide.entries.map((entry) => ({
      id: guideHash(guide.id, entry.id),
      guide: i18n.t('guide_page.guide_title', [guide.title]),
      kind: kindName(entry.kind),
      text: entry.text,
      values: valuesOf(entry).join(', '),
      section: entry.section,
    })),
  );
  const figures = referenceCards(refs).map((card) => ({
    id: referencesHash(card.key),
    guide: i18n.t('guide_page.references_title'),
    kind: [card.market, card.year].filter((part) => part !== null).join(', '),
    text: card.name,
    values: card.rows.map((row) => `${row.label} ${row.value}`).join(', '),
    section: card.source,
  }));
  return [...entries, ...figures];
}

/** Finds statements by words, the best first. */
export type GuideSearch = (query: string) => SearchDocument[];

/** A search over the documents: words may be begun or slightly misspelt, and all of them must be found. */
export function guideSearch(documents: SearchDocument[]): GuideSearch {
  const index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    // "C++" and "5G/6G" are words here; a dollar sign and the commas of an amount are not.
    tokenize: (text) => text.replace(/(\d),(?=\d{3})/g, '$1').split(/[^\p{L}\p{N}+#.]+|\.(?!\d)/u),
    searchOptions: {
      boost: { text: 2, values: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (query) => index.search(query).flatMap(({ id }) => byId.get(String(id)) ?? []);
}
