import { formForOneAddress } from './candidates.ts';
import { findAll, holds } from './dom.ts';
import { buttonLabel, fieldsIn } from './labels.ts';
import { saysAside, saysToSend } from './press-words.ts';
import { shownText } from './visible.ts';

/** Who has forgotten a password has a form of that shape as well, and its failures count. */
const ofPassword = /pass|contraseña|senha|has[łe]|lösen|passe|wachtwoord|密码|密碼|パスワード/i;

/**
 * Whether an element belongs to a form for one address with a button such as "Subscribe", and with none that carries on: it is in
 * it, or is all that stands right behind it. The footers of many sites have such a form, and a page no other. It stands apart
 * from what else is no part of an application, since the words of buttons are too many for the script that every page loads.
 */
export function isOfSubscription(element: Element): boolean {
  const form = formForOneAddress(element);
  if (!form || !isBeside(element, form)) return false;
  const labels = findAll(form, 'button,[type=submit]').map(buttonLabel);
  return labels.some(label => saysAside(label) && !ofPassword.test(label)) && !labels.some(saysToSend);
}

function isBeside(element: Element, form: Element): boolean {
  if (holds(form, element)) return true;
  const behind = form.nextElementSibling;
  if (!behind || !holds(behind, element)) return false;
  return fieldsIn(behind).length === 0 && shownText(behind) === shownText(element);
}
