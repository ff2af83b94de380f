/**
 * Microdata and RDFa job postings, brought into the same form as JSON-LD. They have no raw string of their own, so one is
 * made of lines `name: value`, and the nodes point into it.
 */
import { attributeOf, closestTo, membersOf, parentOf, tagOf } from './own-members';
import { textOf } from './page-text';
import type { JsonNode } from './tolerant-json';

/** A posting declared by attributes in the page, as JSON-LD would say it. */
export interface MarkupPosting {
  raw: string;
  node: JsonNode;
  element: Element;
}

const MAX_POSTINGS = 20;
const MAX_PROPERTIES = 200;
const MAX_VALUE = 60_000;

interface Syntax {
  root: string;
  scope: string;
  name: string;
}
const SYNTAXES: readonly Syntax[] = [
  { root: '[itemtype*="JobPosting"]', scope: 'itemscope', name: 'itemprop' },
  {
    root: '[typeof~="JobPosting"],[typeof~="schema:JobPosting"],[typeof$="schema.org/JobPosting"]',
    scope: 'typeof',
    name: 'property',
  },
];

/** The postings declared in attributes, in document order. */
export function readMarkupPostings(document: Document): MarkupPosting[] {
  const found: MarkupPosting[] = [];
  for (const syntax of SYNTAXES) {
    const roots = document.querySelectorAll(syntax.root);
    for (let i = 0; i < roots.length && i < MAX_POSTINGS; i++) {
      const element = roots[i];
      if (element) found.push(new MarkupReader(syntax).read(element));
    }
    if (found.length > 0) break;
  }
  return found;
}

class MarkupReader {
  private raw = '';
  private left = MAX_PROPERTIES;

  constructor(private readonly syntax: Syntax) {}

  read(element: Element): MarkupPosting {
    const node = this.scope(element, 0);
    return { raw: this.raw, node, element };
  }

  private scope(scope: Element, depth: number): JsonNode {
    const start = this.raw.length;
    const entries = new Map<string, JsonNode>();
    const properties = membersOf(scope).querySelectorAll.call(scope, `[${this.syntax.name}]`);
    for (let i = 0; i < properties.length && this.left > 0; i++) {
      const element = properties[i];
      if (!element || this.ownerOf(element) !== scope) continue;
      this.left--;
      const names = (attributeOf(element, this.syntax.name) ?? '').split(/\s+/);
      const nested = attributeOf(element, this.syntax.scope) !== null && depth < 4;
      for (const name of names) {
        const key = name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');
        if (key === '') continue;
        if (!nested) this.raw += `${key}: `;
        const value = nested ? this.scope(element, depth + 1) : this.value(element);
        const known = entries.get(key);
        if (!known) entries.set(key, value);
        else {
          const items = known.kind === 'array' ? [...known.items, value] : [known, value];
          entries.set(key, { kind: 'array', start: known.start, end: value.end, items });
        }
      }
    }
    return { kind: 'object', start, end: this.raw.length, entries };
  }

  private ownerOf(element: Element): Element | null {
    const around = parentOf(element);
    return around && closestTo(around, `[${this.syntax.scope}]`);
  }

  private value(element: Element): JsonNode {
    const tag = tagOf(element);
    const value = (
      attributeOf(element, 'content') ??
      (tag === 'time' ? attributeOf(element, 'datetime') : null) ??
      (tag === 'a' || tag === 'link' ? attributeOf(element, 'href') : null) ??
      textOf(element)
    ).slice(0, MAX_VALUE);
    const start = this.raw.length;
    this.raw += `${value}\n`;
    return { kind: 'string', start, end: start + value.length, value };
  }
}
