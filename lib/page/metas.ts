/** What a page says of itself in `meta` elements, looked through once for all names: a page may hold a hundred thousand other elements. */

const MAX_METAS = 1_000;

/** The content of the first `meta` of each name, by its `property` and its `name`; null where there is none. */
export function metasOf(document: Document): (name: string) => string | null {
  const contents = new Map<string, string>();
  const metas = document.getElementsByTagName('meta');
  for (let i = 0; i < MAX_METAS; i++) {
    const meta = metas.item(i);
    if (!meta) break;
    const content = meta.getAttribute('content') ?? '';
    for (const name of [meta.getAttribute('property'), meta.getAttribute('name')]) {
      if (name !== null && !contents.has(name)) contents.set(name, content);
    }
  }
  return (name) => contents.get(name) ?? null;
}
