import { findAll, matches, parentIn, own } from './dom.ts';
import {
  hintNames,
  isMarkedWrong,
  isUnrelatedWidget,
  liveRegions,
  named,
  namesOf,
  reddened,
  saysWrong,
  uploadStates,
} from './candidates.ts';
import { labelOf } from './labels.ts';
import { isOfSubscription } from './subscription.ts';
import { smallLetters } from './tidy.ts';
import { isVisible, shownText } from './visible.ts';

/** Longer texts are sections of a page that merely share a name with messages. */
const maxUnspokenLength = 320;

/** Headings take their id from their words. */
export const titles = ':is(h1,h2,h3,h4,h5):not([class*="err" i])';
/** Without a rule of the vendor these neither. */
const unlikely =
  '[role=tooltip] *,:is([role=status],[aria-live=polite]):has(h1),form:has([type=password]) li:not([class*="err" i])';

/**
 * Without a rule of the vendor: what is rather a hint, a teaser or a section than a message is left out. `isFree`: it needs no
 * name; `isPlain`: it is read by its words alone, and a heading then, too.
 */
export function isLikely(
  element: Element,
  text: string,
  field: Element | null,
  isFree: boolean,
  isPlain: boolean,
): boolean {
  if (
    matches(element, unlikely) ||
    (!isPlain && matches(element, titles)) ||
    isUnrelatedWidget(element) ||
    isOfSubscription(element) ||
    isUnstyledTemplate(element)
  )
    return false;
  if (saysHowMany(text) && !isMarkedWrong(element)) return false;
  // Something goes on: "Uploading… 40 %".
  if (/(…|\.{3}|%)$/.test(text) && text.length < 60) return false;
  if (matches(element, liveRegions)) return true;
  const isRed = matches(element, reddened);
  // A rule of the vendor led here and did not fit.
  const isNamed = matches(element, `${named},${uploadStates}`);
  const isTold = isSentence(text) || (isPlain && matches(element, titles));
  if (!isNamed && !isRed && !(isFree && isTold)) return false;
  const names = namesOf(element);
  const isWrong = saysWrong(names);
  // An asterisk explains how the form marks its fields.
  if (!isWrong && (hintNames.test(names) || text.includes('*'))) return false;
  // Links within the page lead from a summary to the fields.
  const links = findAll(element, 'a:not([href^="#"])')
    .map(link => shownText(link))
    .join('');
  if (text.length > maxUnspokenLength || links.length > text.length * 0.6) return false;
  if (!field) return /\s|[^\0-\u02ff]/.test(text);
  // A list of what a password must have is there before anything was entered.
  if (field.matches('[type=password]') && element.querySelector('li')) return false;
  const isMarked = isWrong || isRed || isFree || field.ariaInvalid === 'true';
  return isMarked && labelOf(field) !== text.replace(/[\s*:]+$/, '');
}

/** "48 jobs", "Showing 12 of 48 jobs": how many there are, as lists say in a live region. */
const isCount = (text: string) => /^[\d.,]/.test(text) && /^[\d.,\s]+\p{L}[\p{L}\s]{0,24}$/u.test(text);
/** "2 of 5 steps complete": how far a form has come. */
function isStep(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const small = smallLetters(text);
  return stepOf.test(small) && !undone.test(small);
}
const stepOf =
  /^(?:\p{L}+ )?\d{1,2}\s?(?:of|out of|von|sur|de|di|van|z|av|\/)\s?\d{1,2}(?: \p{L}+){0,2}? (?:steps?|sections?|pages?|parts?|schritten?|abschnitten?|seiten?|étapes?|rubriques?|pasos?|secciones|etapas?|passos?|seções|passaggi|sezioni|stappen|onderdelen|kroków|etapów|sekcji|steg|avsnitt|delar)(?: \p{L}+){0,2}[.!]?$/u;
/** Parts that failed or are missing are counted so as well. */
const undone =
  /fail|err|miss|incomplet|lost|invalid|reject|fehl|verlor|ungültig|unvollst|échou|manqu|perdu|falt|fall|perdid|manca|fallit|pers[io]|mislukt|ontbre|fout|nieud|brak|błęd|saknas|fel(?!\p{L})/u;
const isListed = (text: string) => /\d/.test(text) && listed.test(smallLetters(text));
const listed =
  /^(?:showing|displaying|viewing|mostrando|se muestran|exibindo|affichage|(?:es werden|angezeigt werden|zeige)|vis(?:ualizzati|ar)|wyświetlan\p{L}*|pokazano|(?:toont|weergegeven)|表示中|显示|共)(?!\p{L}).{0,20}\d/u;
/** "Weak password": how good what is being typed is. */
const isMeter = (text: string) => meter.test(smallLetters(text));
const meter =
  /^(?:very )?(?:weak|fair|medium|strong) password|^(?:sehr )?(?:schwaches|mittleres|starkes) passwort|^mot de passe (?:très )?(?:faible|moyen|fort)|^contraseña (?:muy )?(?:débil|media|fuerte|segura)|^senha (?:muito )?(?:fraca|média|forte)|^password (?:molto )?(?:debole|media|forte)|^(?:zeer )?(?:zwak|sterk) wachtwoord|^(?:bardzo )?(?:słabe|średnie|silne) hasło|^(?:mycket )?(?:svagt|starkt) lösenord|^パスワード(?:の)?強度|^密码强度|^弱密码/;
/** "18:00 ○ 18:30 ×": what is free, by signs. Who says "Site down 02:00–04:00" uses words. */
const isGrid = (text: string) => text.includes(':') && grid.test(text);
const grid = /^(?!.*(?:\p{L}{4}|[\u3040-\u9fff]{3}))(?:.*?\d\d?:\d\d){2}/u;

const saysHowMany = (text: string) => [isCount, isStep, isListed, isMeter, isGrid].some(says => says(text));

/**
 * With a stop, or of several words: no title and no state of a button. Chinese and Japanese have no spaces between words,
 * and leave out the stop where a sentence stands alone.
 */
function isSentence(text: string): boolean {
  const count = text.split(' ').length;
  return (
    /[.!?。！，、]|[\u3040-\u9fff].{6}/.test(text) ||
    count > 4 ||
    (count > 1 && namesFault.test(smallLetters(text)))
  );
}

/** "Internal server error", "Envoi impossible": what fails, in no sentence. */
const namesFault =
  /(?<!\p{L})(?:error|failed|failure|fehler|fehlgeschlagen|erreur|échec|impossible|échouée?|errore?|fallid[oa]|imposible|erro|falhou|falha|fallit[oa]|impossibile|fout|mislukt|błąd|niepowodzenie|fel|misslyckad|misslyckades)(?!\p{L})/u;

/**
 * Where the thanks and the failure of one form are shown side by side, the page's style sheet is missing and
 * neither was said.
 */
function isUnstyledTemplate(element: Element): boolean {
  const parent = element.parentElement;
  return [parent, parent && parentIn(parent)].some(family => {
    const names = [...(family ? own(family, 'children') : [])].slice(0, 12).filter(isVisible).map(namesOf);
    return names.some(name => thankNames.test(name)) && names.some(saysWrong);
  });
}
const thankNames = /success|\bdone\b|-done|thank/i;
