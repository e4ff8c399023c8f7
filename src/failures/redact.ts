import { findIds } from './ids.ts';
import { offeredContacts } from './offered-contacts.ts';
import { mailAddress } from './mail-address.ts';

/** What replaces each thing that must not be stored. */
const placeholders = {
  email: '[e-mail]',
  phone: '[phone number]',
  identity: '[identity number]',
  card: '[card number]',
  account: '[account number]',
  code: '[code]',
  secret: '[secret]',
} as const;

/** `holds` is a second look at what was found. */
interface Rule {
  find: RegExp;
  instead: string;
  holds?(found: string): boolean;
}

const digits = (text: string) => text.replace(/\D/g, '');

/** Words for a one-time code, near which 4 to 8 digits are one. Not "error code": that one is evidence. */
const codeWords =
  '(?:verification|security|confirmation|one[- ]time|access|login|sign[- ]in|activation|authentication)\\s+(?:pass)?code|passcode|otp|pin|' +
  'best[äa]tigungscode|sicherheitscode|einmal(?:code|passwort)|code de v[ée]rification|code de s[ée]curit[ée]|' +
  'c[óo]digo de (?:verificaci[óo]n|verifica[çc][ãa]o|seguridad|seguran[çc]a|acceso|acesso)|codice di (?:verifica|sicurezza)|' +
  'verificatiecode|beveiligingscode|kod weryfikacyjny|verifieringskod|s[äa]kerhetskod|確認コード|認証コード|验证码|驗證碼';

const rules: readonly Rule[] = [
  { find: mailAddress, instead: placeholders.email },
  // JSON web tokens, bearer tokens, and values that say what they are.
  { find: /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, instead: placeholders.secret },
  { find: /(?<=\bbearer\s{1,3})[\w.~+/-]{8,}=*/gi, instead: placeholders.secret },
  {
    find: /(?<=\b(?:token|password|passwort|kennwort|passwd|pwd|secret|api[_-]?key|session[_-]?id|jsessionid|sid|auth|signature)\s{0,3}[=:]\s{0,3})(?!removed\b)[^\s,;&"'<>[\]]{4,}/gi,
    instead: placeholders.secret,
  },
  // Two letters, two check digits, then groups: the form of ISO 13616.
  {
    find: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/g,
    instead: placeholders.account,
    holds: isIban,
  },
  // A mistyped one is quoted as often as a right one.
  { find: /(?<=\biban\W{1,3})[A-Z]{2}\d[A-Z0-9 ]{8,32}[A-Z0-9]/gi, instead: placeholders.account },
  // Payment cards: 13 to 19 digits with Luhn's check digit (ISO/IEC 7812).
  {
    find: /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])/g,
    instead: placeholders.card,
    holds: found => passesLuhn(digits(found)),
  },
  { find: /(?<![\w.-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?![\w-])/g, instead: placeholders.card },
  // US social security, with Canadian, Swedish, British, Spanish, Italian, Brazilian, French and Chinese forms.
  { find: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g, instead: placeholders.identity },
  { find: /(?<![\w-])\d{3}[- ]\d{3}[- ]\d{3}(?![\w-]| ?\d)/g, instead: placeholders.identity },
  { find: /(?<![\w-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])/g, instead: placeholders.identity },
  {
    find: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
    instead: placeholders.identity,
  },
  { find: /(?<![\w-])(?:[XYZ]-?\d{7}|\d{8})-?[A-HJ-NP-TV-Z](?![\w-])/g, instead: placeholders.identity },
  { find: /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/g, instead: placeholders.identity },
  { find: /(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g, instead: placeholders.identity },
  {
    find: /(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3}(?: ?\d{2})?(?![\w-])/g,
    instead: placeholders.identity,
  },
  { find: /(?<![\w-])\d{17}[\dXx](?![\w-])/g, instead: placeholders.identity },
  // A code that is already hidden says nothing about the number behind it, or doing it twice would hide more.
  {
    find: new RegExp(
      `(?=\\d)(?<=(?:${codeWords})(?:(?!\\[code\\])[^\\d\\n]){0,25})(?<![\\d-])\\d{3}[- ]?\\d{1,5}(?![\\d-])`,
      'giu',
    ),
    instead: placeholders.code,
  },
  {
    find: new RegExp(`(?<![\\w.#-])\\d{3}[- ]?\\d{3,5}(?=\\s[^\\d\\n]{0,20}(?:${codeWords}))`, 'giu'),
    instead: placeholders.code,
  },
  {
    find: /(?=\d)(?<=(?<!(?:error|status|postal|zip|country|area|job|reference|http|exit) )\b(?:code|c[óo]digo|codice|kod|コード|代码)(?!\])(?:(?!\[code\])[^\d\n]){0,15})(?<![\d-])\d{6,8}(?![\d-])/giu,
    instead: placeholders.code,
  },
  // International form, and national forms that carry a trunk zero or brackets.
  {
    find: /(?<![\w+])(?:\+|00)[1-9]\d{0,2}(?:[ ./()-]{0,3}\d){6,12}(?!\w)/g,
    instead: placeholders.phone,
  },
  { find: /(?<![\w(])\(\d{2,5}\)[ ./-]?\d(?:[ ./-]?\d){4,9}(?!\w)/g, instead: placeholders.phone },
  { find: /(?<![\w.-])\d{3}[ .-]\d{3}[ .-]\d{4}(?![\w-])/g, instead: placeholders.phone },
  { find: /(?<![\w.-])0\d{1,4}[ /-]\d(?:[ -]?\d){4,9}(?![\w-])/g, instead: placeholders.phone },
  { find: /(?<![\w.-])0\d(?:[ .]\d{2}){4}(?![\w-])/g, instead: placeholders.phone },
  // What is left of long runs: nine digits and more are an identity number somewhere. Times in milliseconds go too.
  { find: /(?<![\w.-])\d{9,}(?![\w-])/g, instead: placeholders.identity },
];

/**
 * A message without what it quotes of the applicant: e-mail addresses, telephone, identity, account and card
 * numbers, one-time codes and tokens become placeholders. Ids that `findIds` knows stay, since a help desk
 * asks for them. Doing it twice changes nothing.
 */
export function redactText(text: string): string {
  const { kept, rest } = setAside(text.replace(/https?:\/\/[^\s"'<>]+/g, redactUrl));
  let clean = rest;
  for (const { find, instead, holds } of rules) {
    clean = clean.replace(find, found => (holds && !holds(found) ? found : instead));
  }
  return clean.replace(/\uE000(\d+)\uE001/g, (_, index) => kept[Number(index)] ?? '');
}

/** A text without the e-mail addresses in it, but for the one that is to be `kept`. */
export function redactMails(text: string, kept: string): string {
  return text.replace(mailAddress, found =>
    found.toLowerCase() === kept.toLowerCase() ? found : placeholders.email,
  );
}

/** Takes out the ids and the addresses that are offered for help, so that no rule touches them. */
function setAside(text: string): { kept: string[]; rest: string } {
  const kept: string[] = [];
  let rest = text.replace(/[\uE000\uE001]/g, '');
  // Private-use characters hold their places.
  const put = (index: number, what: string) => {
    rest = `${rest.slice(0, index)}\uE000${kept.push(what) - 1}\uE001${rest.slice(index + what.length)}`;
  };
  for (const shown of findIds(rest)) {
    const id = shown.slice(shown.lastIndexOf(' ') + 1);
    // An id that is an address or a long number on its own is more likely something the applicant typed.
    if (id.includes('@') || isIdentity(id)) continue;
    // The same digits may stand elsewhere, as part of a card: the ones after the label are meant.
    const at = rest.indexOf(shown);
    if (at >= 0) put(at + shown.length - id.length, id);
    else if (rest.includes(id)) put(rest.indexOf(id), id);
  }
  for (const { address, index } of offeredContacts(rest).reverse()) {
    if (!isIdentity(address)) put(index, address);
  }
  return { kept, rest };
}

const isIdentity = (id: string) =>
  /^\d{3}-\d{2}-\d{4}$/.test(id) || (/^\d{13,19}$/.test(id) && passesLuhn(id));

/** Words in the name of a query parameter, after which the value is a secret whatever it looks like. */
const secretName =
  /token|secret|passw|pwd|auth|session|sess|\bsid\b|signature|\bsig\b|\botp\b|code|e-?mail|login|user|phone|\bkey\b|apikey|nonce|state|ticket|saml|hash|name|ssn|birth|candidate|applicant|invite|hmac/i;
/** Parameters that name the job: kept, however long, unless the value holds an address or a token. */
const jobName =
  /^(?:gh_jid|jid|job|job_?id|job_?req(?:_?id)?|req|req_?(?:id|no|num)|requisition(?:_?id)?|posting(?:_?id)?|position(?:_?id)?|career_?job_?req_?id|id|pid|vacancy(?:_?id)?|offer(?:_?id)?|opportunity_?id)$/i;
const removed = 'removed';

/**
 * An address that can be stored: secrets in query, path and fragment become `removed`, job ids stay. A text
 * that is no address is redacted as text.
 */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return redactText(url);
  const clean = new URL(url);
  clean.username = '';
  clean.password = '';
  if (clean.protocol !== 'http:' && clean.protocol !== 'https:') return `${clean.protocol}${removed}`;
  clean.pathname = clean.pathname.split('/').map(redactSegment).join('/');
  // A copy, since the parameters change on the way.
  for (const [name, value] of Array.from(clean.searchParams)) {
    if (isSecretName(name) ? value !== '' : jobName.test(name) ? holdsPerson(value) : looksSecret(value)) {
      clean.searchParams.set(name, removed);
    }
  }
  if (clean.hash && fragmentHoldsSecret(clean.hash.slice(1))) clean.hash = '';
  return clean.href;
}

const isSecretName = (name: string) => secretName.test(name) && !jobName.test(name);

/** After these a number in the path is a code or token; elsewhere it is more likely the job's. */
const beforeSecret = /^(?:verif|confirm|reset|activat|token|invit|unlock|otp$|code$|magic|unsubscribe)/i;

function redactSegment(segment: string, index: number, segments: readonly string[]): string {
  const [path = '', ...parameters] = segment.split(';');
  const kept = parameters.map(parameter => {
    const [name = '', value = ''] = parameter.split('=');
    return isSecretName(name) || looksSecret(value) ? `${name}=${removed}` : parameter;
  });
  return [isSecretPath(decode(path), segments[index - 1] ?? '') ? removed : path, ...kept].join(';');
}

/** `(S(…))` is a session that ASP.NET keeps in the path where cookies are off. */
function isSecretPath(path: string, before: string): boolean {
  if (/^\([A-Z]\(/.test(path)) return true;
  return (beforeSecret.test(before) && /\d/.test(path)) || (looksSecret(path) && !isUuid(path));
}

function fragmentHoldsSecret(fragment: string): boolean {
  const parameters = [...new URLSearchParams(fragment.replace(/^.*\?/, ''))];
  return (
    parameters.some(([name, value]) => value !== '' && (isSecretName(name) || looksSecret(value))) ||
    fragment.split(/[/?&]/).some(part => looksSecret(decode(part)))
  );
}

const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
const holdsPerson = (value: string) => value.includes('@') || /^eyJ[\w-]{8}/.test(value);

/** An address, a token, or a long string that no person would choose: letters of both cases and digits mixed. */
function looksSecret(value: string): boolean {
  if (/@|%40|^eyJ[\w-]{8}/i.test(value)) return true;
  return value.split(/[ ,.]/).some(part => {
    if (part.length < 20 || isUuid(part)) return false;
    const body = part.replace(/[-_]/g, '');
    if (/^[0-9a-f]{24,}$/i.test(body)) return true;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter(kind => kind.test(body)).length;
    const changes = body.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
    return kinds >= 2 && changes / body.length > 0.2;
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** The check of ISO 13616: letters as numbers, first four characters last, remainder by 97 is 1. */
function isIban(text: string): boolean {
  const plain = text.replace(/[ -]/g, '');
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
