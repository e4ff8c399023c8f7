import { shownText, tidy } from './visible.ts';

/** Fields that a person fills in. */
export const fields = 'input,textarea,select,[role=combobox],[role=textbox],[contenteditable=true]';

/** Inputs that are no fields to fill in. */
const notToFill = '[type=submit],[type=button],[type=image],[type=reset],[type=hidden],[type=search]';

/** Fields without them. */
export const fillable = `:is(${fields}):not(${notToFill})`;

/** Fields below `root` that a person fills in, shown or not. */
export function fieldsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(fillable)];
}

/** What a person would call the field: its label, never its value. Null when it has none. */
export function labelOf(field: Element): string | null {
  const labels = [...byIds(field, 'aria-labelledby'), ...((field as HTMLInputElement).labels ?? [])];
  const legend = field.closest('fieldset')?.querySelector('legend');
  const text =
    tidy(labels.map(label => shownText(label, 120)).join(' ')) ||
    field.getAttribute('aria-label') ||
    (legend && shownText(legend, 120)) ||
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
  return tidy(shownText(button, 80) || value || button.getAttribute('aria-label') || '').slice(0, 80);
}

/** Text of the first heading that can be seen, or null. */
export function headingOf(root: ParentNode, selector: string): string | null {
  for (const heading of root.querySelectorAll(selector)) {
    const text = shownText(heading, 160);
    if (text) return text;
  }
  return null;
}
