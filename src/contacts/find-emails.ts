import { isDemo } from '../vendors/demo.ts';
import { isPublicHost } from './domains.ts';
import type { ContactMatch, Unfit } from './found.ts';

const letter = String.raw`\p{Script=Latin}\p{Nd}`;
const local = String.raw`[${letter}](?:[${letter}._%+'-]{0,62}[${letter}_])?`;
const label = String.raw`[${letter}](?:[${letter}-]{0,61}[${letter}])?`;
const at = String.raw`\s?@\s?|\s*[\[({<]\s*(?:at(?:[\s-]?(?:sign|symbol|zeichen))?|@|a|ä|ät|klammeraffe|arroba|chiocciola|arobase|apenstaartje|małp(?:a|ka)|snabel-?a|krøllalfa|zavin[aá]č|kukac|собака|собачка|miukumauku|골뱅이|アット|アットマーク)\s*[\])}>]\s*|\s(?:[-_*]at[-_*]|at|arroba|arobase|chiocciola)\s|_at_`;
const dot = String.raw`\.|\s*[\[({<]\s*(?:dot|\.|punkt|point|punto|ponto|punt|kropka|ドット)\s*[\])}>]\s*|\s(?:[-_*]dot[-_*]|dot|punto|ponto)\s`;
const writtenEmail = new RegExp(
  String.raw`(?<![${letter}@._]|(?<![${letter}])/|[${letter}@._-]-)(${local})(${at})(${label}(?:(?:${dot})${label})+)(?![${letter}]|[${letter}._%+'-]*@)`,
  'gu',
);
/** "jobs★acme.example (write @ for ★)": a sign in its place, and what is said of it. */
const replacedSign = new RegExp(
  String.raw`(?<![${letter}@._-])(${local})([#*★☆●○◎■□◆])(${label}(?:\.${label})+)(?=([^\n]{0,60}))`,
  'gu',
);
/** What a writer asks to take out of an address first: unchanged, the letter reaches no one. */
const toBeRemoved = /no-?spam|remove-?(?:this|me)|delete-?(?:this|me)/i;

/** Addresses blacked out by a content network when no script ran: the words stay, the address is gone. */
const withheld = /\[(?:email|e-mail)[\s\u00a0]protected\]/giu;

/** Domains reserved for examples (RFC 2606), and the ones that forms show as a sample. */
const sampleDomain =
  /^(?:(?:.+\.)?example\.(?:com|net|org|edu)|.+\.(?:example|test|invalid|localhost)|(?:your|my)?-?(?:company|domain|email|mail|school|organi[sz]ation|business|site|website)(?:name)?\.(?:com|org|net)|e-?mail\.[a-z]{2,3}(?:\.[a-z]{2})?|acme\.com|(?:beispiel|muster(?:firma)?)\.(?:de|com)|exemp(?:le|lo)\.(?:com|fr|com\.br)|ejemplo\.(?:com|es)|esempio\.(?:it|com)|voorbeeld\.nl|przyklad\.pl|exempel\.se|eksempel\.(?:dk|no)|(?:osoite|esimerkki)\.fi|priklad\.(?:cz|sk)|pelda\.hu|exemplu\.ro|ornek\.com(?:\.tr)?|primer\.ru|.+-demo\.com)$/i;
/** "e.g. monalisa@…": an address shown as a sample of how to write one. */
const sampleBefore =
  /(?:e\.g\.|for example|example:|such as|format:|z\.\s?B\.|beispielsweise|p\.\s?ex\.|par exemple|p\.\s?ej\.|por ejemplo|por exemplo|ad esempio|bijv\.|bijvoorbeeld|np\.|t\.\s?ex\.|till exempel|(?:in the form(?:at)?|im format|(?:au|sous le) format|(?:en el|con el) formato|no formato|nel formato|in het formaat|w formacie|i formatet|på formen|muodossa|ve (?:formátu|tvaru)|v tvare|în (?:formatul|forma)|в формате|у форматі|στη μορφή|f\.\s?eks\.|for eksempel|esim\.|esimerkiksi|např\.|napr\.|например|наприклад|de exemplu|pl\.|például|örneğin|örn\.)(?: of)?:?|例[:：えば)）]*)\s*["'“(]?$/iu;
/** Sample names. They count only as a whole: "john.doe", "your.name", "xxx". */
const sampleName =
  /^(?:(?:your|my)[._-]?(?:\w+[._-])?(?:name|email|e-mail|mail|address|id)|(?:first|given)[._-]?name[._-]?(?:last|sur)name|first[._-]last|name|username|user|someone|somebody|j(?:ohn|ane)?[._-]?doe|john[._-]?q[._-]?public|max[._-]?mustermann|vorname[._-]?nachname|prenom[._-]?nom|nombre(?:[._-]?apellido)?|(?:nome|voornaam|imie|förnamn|fornamn|fornavn|etunimi|jmeno|meno|nev|nume|ad|imya)[._-](?:cognome|sobrenome|achternaam|nazwisko|efternamn|efternavn|etternavn|sukunimi|prijmeni|priezvisko|prenume|soyad|familiya)|nimi|x{3,}|abc|foo|test)$/i;

const noReply =
  /(?:no|not|kein|ne|nao|non|niet|nie)[._-]?(?:answer|respon\w*|repl\w*|antwort\w*|resposta)|do[._-]?not[._-]?repl|donotrepl|noreply|mailer-?daemon|postmaster|^hostmaster$|^root$|^bounces?\b|^(?:auto(?:mated|-?mailer)?|notifications?|alerts?|mailer)(?:[._-].*)?$|^system[._-](?:mail\w*|messages?|notif\w*|generated|alerts?|sender|auto\w*)/i;
/** Addresses made for one posting or one applicant, into which a CV is sent. */
const intakeHost =
  /^(?:inbound|in|reply|parse|mail-?in|apply|jobs?-?mail|cv|intake)[.-]|(?:inbound|reply|apply)\w*\.\w+$/i;
const intakeName =
  /^[0-9a-f]{8}-[0-9a-f]{4}-|(?:^|[._+-])(?:job|req|apply|application|cand(?:idate)?|resume|cv)s?(?:[._+-]\d{3,}|\d{5,})|\+[\w-]*\d{3,}|^[a-z0-9]*\d[a-z0-9]{15,}$|^[0-9a-f]{16,}$/i;

/** Why an address is not to be written to, or null. */
export function unfitEmail(address: string): Unfit | null {
  const [name = '', host = ''] = address.split('@');
  if (noReply.test(name)) return 'no-reply';
  if (intakeName.test(name) || (intakeHost.test(host) && /\d/.test(name))) return 'per-job';
  return null;
}

/** The address in lower case, or null when it is a sample or its domain cannot exist. */
export function normalizeEmail(address: string): string | null {
  const [name = '', host = '', more] = address.toLowerCase().split('@');
  if (!name || more !== undefined || !isPublicHost(host)) return null;
  if ((sampleDomain.test(host) && !isDemo) || sampleName.test(name)) return null;
  if (toBeRemoved.test(address) || /^e?-?mail@e?-?mail\./.test(address.toLowerCase())) return null;
  return /[^\x21-\x7e]/.test(name) || name.includes('..') ? null : `${name}@${host}`;
}

/** E-mail addresses in plain text, also those written "help [at] acme [dot] example" to hide them. */
export function findEmails(text: string): ContactMatch[] {
  const matches: ContactMatch[] = [];
  for (const hit of inSmallLetters(text).matchAll(writtenEmail)) {
    const [whole, name = '', sign = '', written = ''] = hit;
    const end = hit.index + whole.length;
    const domain = withoutNextWord(text.slice(end - written.length, end));
    const raw = text.slice(hit.index, end - written.length + domain.length);
    if (namesNoMailbox(sign, domain)) continue;
    const small = inSmallLetters(domain);
    // Every other way to write a dot has a space or a bracket around it.
    const host = /[\s[({<]/.test(small) ? small.replace(new RegExp(dot, 'gu'), '.') : small;
    const normalized = normalizeEmail(`${name}@${host}`);
    if (!normalized || sampleBefore.test(text.slice(Math.max(0, hit.index - 20), hit.index))) continue;
    matches.push(emailMatch(hit.index, raw, normalized));
  }
  for (const hit of inSmallLetters(text).matchAll(replacedSign)) {
    const [, name = '', sign = '', host = '', behind = ''] = hit;
    const end = hit.index + name.length + sign.length + host.length;
    const normalized = isExplained(sign, behind) ? normalizeEmail(`${name}@${host}`) : null;
    if (normalized) matches.push(emailMatch(hit.index, text.slice(hit.index, end), normalized));
  }
  for (const hit of text.matchAll(withheld)) matches.push(emailMatch(hit.index, hit[0], null));
  return matches;
}

const isExplained = (sign: string, behind: string) =>
  behind.includes(sign) && /@|\bat[ -]?(?:sign|mark)\b|arroba|アットマーク/u.test(behind);

/**
 * Each letter where it was: to ignore case among all letters takes the engine several times as long to make ready. The
 * Turkish capital that would become two letters becomes another that is in no address either.
 */
const inSmallLetters = (text: string) => text.replace(/İ/g, 'ı').toLowerCase();

/**
 * "hr@acme.examplePhone: …", "hr@acme.example.Please …", "hr@acme.exampleor by post": the next word follows the address
 * without a space. One in small letters is parted only from what is no ending of a host.
 */
function withoutNextWord(domain: string): string {
  const address = /^([^\p{Lu}]+\.\p{Ll}{2,})\.?\p{Lu}\p{Ll}+$/u.exec(domain)?.[1];
  if (address) return isPublicHost(address) ? address : domain;
  const glued = isPublicHost(domain.toLowerCase()) ? null : gluedWord.exec(domain)?.[1];
  return glued && isPublicHost(glued) ? glued : domain;
}

const gluedWord =
  /^(.+\.\p{Ll}{2,4}?)(?:or|and|via|to|with|for|by|please|phone|oder|und|ou|et|o|y|e|of|en|lub|eller|och)$/u;

/** Whether what reads like an address is a place or a site. `sign`: the "@", or what is written for it. */
function namesNoMailbox(sign: string, domain: string): boolean {
  // "Meet us at acme.example": the word alone hides an address only when the dots are hidden too.
  if (/^\sat\s$/u.test(sign) && !/\s(?:dot|punto|ponto)\s|[[({<]/iu.test(domain)) return true;
  // A space on one side of an "@" only.
  if (/^(?:\s@|@\s)$/.test(sign)) return true;
  // "meet_at_noon.zip" is a file.
  if (sign === '_at_' && /\.(?:zip|mov)$/iu.test(domain)) return true;
  // "rules & regulations @ www.acme.example" names a site.
  return /^www\./i.test(domain);
}

function emailMatch(start: number, raw: string, normalized: string | null): ContactMatch {
  const unfit = normalized ? unfitEmail(normalized) : null;
  return { start, end: start + raw.length, raw, normalized, kind: 'email', extension: null, unfit };
}

/**
 * Decodes an address that Cloudflare hides in `data-cfemail` or behind /cdn-cgi/l/email-protection#…: the
 * first byte is the key with which every other byte is combined by exclusive or. Null when it is no address.
 */
export function decodeProtected(hex: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,}$/i.test(hex)) return null;
  const bytes = hex.match(/../g)!.map(pair => Number.parseInt(pair, 16));
  const decoded = String.fromCharCode(...bytes.slice(1).map(byte => byte ^ bytes[0]!));
  return normalizeEmail(decoded.split('?')[0]!);
}
