import { formForOneAddress } from './candidates.ts';
import { findAll } from './dom.ts';
import { buttonLabel } from './labels.ts';
import { saysAside } from './press-words.ts';

/**
 * Whether an element belongs to a form for one address with a button such as "Subscribe". It stands apart from what else is no
 * part of an application, since the words of buttons are too many for the script that every page loads.
 */
export function isOfSubscription(element: Element): boolean {
  const form = formForOneAddress(element);
  return (
    form !== null && findAll(form, 'button,[type=submit]').some(button => saysAside(buttonLabel(button)))
  );
}
