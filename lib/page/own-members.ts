/**
 * A form hands out its fields by their names before its own members: on a page that names a field `querySelector`, that of the
 * form is the field. What is asked of any element of a page is asked by its prototype, which no name of the page can take.
 */

const membersOf = (element: Element): Element => Object.getPrototypeOf(element);

/** Null where the element has no such attribute. */
export const attributeOf = (element: Element, name: string): string | null =>
  membersOf(element).getAttribute.call(element, name);

/** The first element within that fits. */
export const firstWithin = (element: Element, selector: string): Element | null =>
  membersOf(element).querySelector.call(element, selector);

/** The element itself, or the nearest around it, that fits. */
export const closestTo = (element: Element, selector: string): Element | null =>
  membersOf(element).closest.call(element, selector);

/** Only elements have fields that take the place of their members. */
export const isElement = (node: Node): node is Element => node.nodeType === 1 || typeof node.nodeType !== 'number';
