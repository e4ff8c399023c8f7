import { findAll, isRendered, matches, nearest } from './dom.ts';
import { tidy } from './tidy.ts';
import { unread } from './unread.ts';

/** Fields that a person fills in. */
export const fields = 'input,textarea,select,[role=combobox],[role=textbox],[contenteditable=true]';

/** Inputs that are no fields to fill in. */
const notToFill = '[type=submit],[type=button],[type=image],[type=reset],[type=hidden],[type=search]';

/** Fields without them. */
export const fillable = `:is(${fields}):not(${notToFill})`;

/** Whether a field can be filled in: a form that is closed for now shows its fields disabled. */
export const isEnabled = (field: Element) => !matches(field, ':disabled,fieldset[disabled] *');

/** Fields below `root` that a person fills in, shown or not. */
export function fieldsIn(root: ParentNode): HTMLElement[] {
  return findAll<HTMLElement>(root, fillable);
}

/** What a person would call the field: its label, never its value. Null when it has none. */
export function labelOf(field: Element): string | null {
  const labels = [...byIds(field, 'aria-labelledby'), ...((field as HTMLInputElement).labels ?? [])];
  const legend = field.closest('fieldset')?.querySelector('legend');
  const text =
    tidy(labels.map(label => wordsIn(label)).join(' ')) ||
    field.getAttribute('aria-label') ||
    (legend && wordsIn(legend)) ||
    field.getAttribute('placeholder') ||
    field.getAttribute('name');
  return text
    ? tidy(text)
        .replace(/[\s*:]+$/, '')
        .slice(0, 120)
    : null;
}

/** The elements that an attribute such as `aria-describedby` points to. */
export function byIds(element: Element, attribute: string): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map(id => root.getElementById?.(id)).filter(found => !!found);
}

/** What a button says. The value of a submit button is its label, nothing that was typed. */
export function buttonLabel(button: Element): string {
  const value = button instanceof HTMLInputElement ? button.value : '';
  const names = ['aria-label', 'alt', 'title'].map(name => button.getAttribute(name));
  const pictured = button.querySelector('img[alt]')?.getAttribute('alt');
  // "/images/apply_submit.gif": a picture without words is what its file is called, where that says that it sends.
  const file = /[^/]*(submit|send|apply)[^/.]*(?=[^/]*$)/i.exec(button.getAttribute('src') ?? '');
  const label = [wordsIn(button), value, ...names, pictured, file?.[0]].find(text => text?.trim());
  return tidy(label ?? '').slice(0, 80);
}

/** The words in a label or on a button; what is in fields is never part of it. */
function wordsIn(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode() && words.length < maxLabel * 2) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (
      parentElement &&
      !nearest(parentElement, silent) &&
      isRendered(parentElement, { visibilityProperty: true })
    )
      words += ` ${nodeValue}`;
  }
  return tidy(words).slice(0, maxLabel);
}
const maxLabel = 120;
const silent = `${unread},script,style`;
