// The fields of a form shadow what the form itself has: with `<input name="matches">` in it, `form.matches` is that field.
// A page may do so by chance or on purpose, so everything that may be a form is asked by the functions of its prototype.

/** A property of an element, of its prototype where it is a form. */
export function own<Name extends keyof Element>(element: Element, name: Name): Element[Name] {
  return element instanceof HTMLFormElement
    ? Reflect.get(HTMLFormElement.prototype, name, element)
    : element[name];
}

/** The element around this one. */
export const parentIn = (element: Element): Element | null => own(element, 'parentElement');

/** The element that shows the shadow tree which this one is in; null in the document. */
export function shadowHostOf(element: Element): Element | null {
  const root = own(element, 'getRootNode').call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The elements right below. Of a document, too, a form of that name would be had instead. */
export function childElementsOf(parent: Element | Document): Element[] {
  const { prototype } = parent instanceof Element ? Element : Document;
  return [...(Reflect.get(prototype, 'children', parent) as HTMLCollection)];
}

/** As `matches` of an element. */
export const matches = (element: Element, selector: string): boolean =>
  own(element, 'matches').call(element, selector);

/** As `closest`: the element itself or the nearest around it that fits the selector. */
export const nearest = (element: Element, selector: string): Element | null =>
  own(element, 'closest').call(element, selector);

/** As `getAttribute`. */
export const attribute = (element: Element, name: string): string | null =>
  own(element, 'getAttribute').call(element, name);

/** As `getBoundingClientRect`. */
export const boxOf = (element: Element): DOMRect => own(element, 'getBoundingClientRect').call(element);

/** As `contains`: an element holds itself, too. */
export const holds = (element: Element, other: Node | null): boolean =>
  own(element, 'contains').call(element, other);

/** As `checkVisibility`. */
export const isRendered = (element: Element, options?: CheckVisibilityOptions): boolean =>
  own(element, 'checkVisibility').call(element, options);

/** Everything below `root` that fits the selector. */
export function findAll<Found extends Element = Element>(root: ParentNode, selector: string): Found[] {
  const { querySelectorAll } = root instanceof HTMLFormElement ? HTMLFormElement.prototype : root;
  return [...querySelectorAll.call(root, selector)] as Found[];
}
