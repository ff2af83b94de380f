/**
 * A form hands out its fields by their names before its own members: on a page that names a field `firstChild`, that of the form is
 * the field. What is asked of any node of a page is asked by the member of its prototype, which no name of the page can take. Each
 * is looked up once: where a script sees the page from a world apart, the look-up takes longer than the question.
 */

/** The members of an element that no name of the page has taken: for functions only. */
export const membersOf = (element: Element): Element => Object.getPrototypeOf(element);

/** A member as the prototypes of a node have it: for what is a function itself, and for what is read the function that reads it. */
function ofPrototype(node: Node, name: string): () => unknown {
  for (let holder = Object.getPrototypeOf(node); holder; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found.get ?? found.value;
  }
  throw new TypeError(`no ${name} in this node`);
}

/** How to ask nodes for a member. */
function asked<N extends Node, T, A extends unknown[] = []>(name: string): (node: N, ...given: A) => T {
  let own: ((this: N, ...given: A) => T) | undefined;
  return (node, ...given) => {
    own ??= ofPrototype(node, name) as (this: N, ...given: A) => T;
    return own.call(node, ...given);
  };
}

/** 1 for an element, 3 for text. */
export const nodeTypeOf = asked<Node, number>('nodeType');
/** The first node within. */
export const firstChildOf = asked<Node, Node | null>('firstChild');
/** The node behind this one, within the same element. */
export const nextSiblingOf = asked<Node, Node | null>('nextSibling');
/** The element around. */
export const parentOf = asked<Node, Element | null>('parentElement');
/** The document of the node. */
export const documentOf = asked<Node, Document | null>('ownerDocument');
/** Whether the other is the node itself or stands somewhere within. */
export const holds = asked<Node, boolean, [other: Node]>('contains');
/** All text within. */
export const wordsOf = asked<Node, string | null>('textContent');
/** The name of the element's tag, in small letters. */
export const tagOf = asked<Element, string>('localName');
/** Whether the element has any attribute. */
export const hasAttributes = asked<Element, boolean>('hasAttributes');
/** Null where the element has no such attribute. */
export const attributeOf = asked<Element, string | null, [name: string]>('getAttribute');
/** The first element within that fits. */
export const firstWithin = asked<Element, Element | null, [selector: string]>('querySelector');
/** The element itself, or the nearest around it, that fits. */
export const closestTo = asked<Element, Element | null, [selector: string]>('closest');
