import type { Context } from '../../applications/note.ts';
import type { MessageKind } from '../../vendors/vocabulary.ts';
import type { Concept } from '../wording/all-wordings.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/** Without a word of these nobody is kept out and nothing has ended, whatever else is said of accounts and codes. */
const troubles: readonly Concept[] = [
  'already',
  'cannot',
  'captcha',
  'duplicate',
  'error',
  'expired',
  'failed',
  'incomplete',
  'interrupted',
  'invalid',
  'locked',
  'lost',
  'match',
  'maximum',
  'must',
  'mustNot',
  'not',
  'notAllowed',
  'notFound',
  'notYet',
  'occurred',
  'otherPerson',
  'problem',
  'required',
  'securityWord',
  'signedOut',
  'supported',
  'taken',
  'tooLong',
  'tooMany',
  'unavailable',
  'unknownPerson',
  'time',
  'weak',
];

/** Who is asked to come in once more was in before. */
const onceMore =
  /again|back in|erneut|wieder|nouveau|reconnect|de nuevo|otra vez|novamente|de novo|di nuovo|nuovamente|opnieuw|ponownie|igen|再|重新/;

/**
 * Whether what stands beside a field only seems to keep somebody out or to end a visit: a hint how to log in, a question
 * whether a code came. What really does says in some way that something is not so.
 *
 * @param kind what its words were taken for
 */
export function isHintOfAccess(text: string, kind: MessageKind, context: Context): boolean {
  if (context !== 'inline' || (kind !== 'access' && kind !== 'session')) return false;
  const said = conceptsIn(text);
  if (kind === 'session' && (said.has('sessionThing') || onceMore.test(text.toLowerCase()))) return false;
  const isAsked = /[?？]\s*$/u.test(text);
  return !troubles.some(one => said.has(one) && !(isAsked && one === 'not'));
}

/** What forms ask for; of all else only what is called filled in, since programs find no payment and no letter, too. */
const asked: readonly Concept[] = ['idNumber', 'jobForm'];
/** What lets somebody in, or what programs ask each other for. */
const elsewhere: readonly Concept[] = [
  'access',
  'account',
  'captcha',
  'code',
  'csrf',
  'emailWord',
  'expired',
  'identifier',
  'link',
  'notAllowed',
  'page',
  'password',
  'request',
  'securityWord',
  'server',
  'sessionThing',
  'signIn',
  'technical',
  'unknownPerson',
  'verify',
];
/**
 * What else forms ask for as a number: one of a bank, and Swedish and Italian ones as their sentences have them. They stand apart
 * from what `idNumber` means, which the weights have learned.
 */
const furtherNumber =
  /(?<!\p{L})(?:iban|rib|account number|sort code|bankleitzahl|kontonum(?:mer|ret)|bankverbindung|n[uú]m[eé]ro (?:de (?:compte|cuenta)|da conta)|conta bancária|numero d(?:i|el) conto|codice postale|rekeningnummer|numer (?:konta|rachunku)|(?:person|samordnings|post)numret)(?!\p{L})|口座番号|银行账[号户]|銀行帳號/iu;

/** A code of one word, as German, Swedish and Dutch make them; that of a place is no key. */
const codeWord = /\p{L}(?:code|kod|kode)(?!\p{L})/iu;

/**
 * Whether a value is called wrong that was filled in and opens nothing: "The tax number entered does not exist." A program that
 * was given something wrong, or looks for what was specified, says so as well.
 *
 * @param kind what its words were taken for
 */
export function isWrongValue(text: string, kind: MessageKind): boolean {
  // Behind the number nothing is left of the account that it is of.
  const others = text.replace(furtherNumber, ' ');
  const said = conceptsIn(others);
  if (hasAny(said, elsewhere)) return false;
  const isNumber = said.has('idNumber') || others !== text;
  if (isNumber && said.has('notFound')) return true;
  if (!said.has('invalid')) return false;
  const isAsked = hasAny(said, asked);
  return isNumber || ((isAsked || (said.has('given') && kind !== 'system')) && !codeWord.test(text));
}
