import type { Context } from '../cases/note.ts';

/** What is marked up as a message, or as a field that has one. */
export const spoken =
  '[role=alert],[role=alertdialog],[role=status],[aria-live]:not([aria-live=off]),[role=dialog],dialog[open],[aria-invalid=true]';

/** Attributes in which pages name their parts. */
const naming = ['class', 'id', 'data-automation-id', 'data-testid', 'data-test', 'data-qa', 'data-ui'];
/** How pages name their messages, in the languages in which people name such things. */
const messageNames =
  'error,alert,warn,valid,fail,success,messag,msg,noti,feedback,toast,snack,flash,danger,erreur,fehler,meldung,hinweis,closed,expired,unavail';
/**
 * What a page names as a message. The browser looks through a large page with this in a tenth of the time that
 * a script takes; the attribute stands first in each part because that is what lets it skip.
 */
export const named = naming
  .map(name => `[${name}]:is(${messageNames.split(',').map(part => `[${name}*="${part}" i]`)})`)
  .join();

/** Names that say themselves that something is wrong; the others are shared with hints. */
export const wrongNames = /err(or|msg|eur)|invalid|validat|fail|danger|fehler|warn|alert/i;
/** Of these, the ones by which a field's surroundings say it. Angular says it before anything was entered. */
export const wrongState = /(has|is|-|_|\b)-?(error|invalid)\b/i;
const toastNames = /toast|snack|noti|flash/i;
/** Boxes that share such names and never speak about the application. */
const otherNames = /cookie|consent|gdpr|onetrust|job-?alert|subscri|newsletter|chat|comment|share/i;

/** The names that a page gives an element, in one string. */
export function namesOf(element: Element): string {
  return naming.map(name => element.getAttribute(name) ?? '').join(' ');
}

/** True inside a cookie banner, a chat, a job alert sign-up and the like. */
export function isOtherBusiness(element: Element): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
    if (otherNames.test(namesOf(up))) return true;
  }
  return false;
}

/** Where on the page a message stands. `forField`: it belongs to one field. */
export function contextOf(element: Element, forField: boolean): Context {
  if (element.closest('dialog,[role=dialog],[role=alertdialog]')) return 'dialog';
  if (toastNames.test(namesOf(element))) return 'toast';
  if (forField) return 'inline';
  return element.closest(`[role],[aria-live],${named}`) ? 'alert' : 'page';
}

/** The foot of a page. */
export const footers = 'footer,[role=contentinfo],[class*="footer" i],[id*="footer" i]';
