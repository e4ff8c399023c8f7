import { isCertain, withoutCertain, withoutPersonal } from './personal-data.ts';
import { isToken, looksSecret } from './secret-shapes.ts';
import { isGivenName } from './wording/given-names.ts';

/** Stands for whatever an address does not keep. */
const removed = 'removed';

/** What is known of the page behind an address, so that the address still leads there when it is kept. */
export interface KnownPage {
  /** Names of employer and job in the address, as the rules of its system read them. */
  names: readonly string[];
  /** Parts of its path that are the same for everybody, as the patterns of its system write them. */
  pathWords: readonly string[];
  /** The address is one of an application system: applicants meet boards and forms there, each under a key. */
  isSystem: boolean;
}

/** Of an address that may lead anywhere. */
const unknownPage: KnownPage = { names: [], pathWords: [], isSystem: false };
/** More parameters than this name neither job nor step. */
const maxParameters = 40;
/** A path with more parts, or a longer one, leads to no page of a form. */
const maxSegments = 60;
const maxSegment = 200;

/** Parameters that name the job; the value has to look like a number or key of one. */
const jobName =
  /^(?:gh_jid|job_?(?:order|opening|board|ad|offer)_?id|[jp]id|j|jvi|jl|job|jobs|job_?(?:id|no|num|number|code|key|posting|posting_?id|req|req_?id)|signup_job_id|vacancy(?:_?(?:id|no|number))?|vac_?id|vid|req|req_?(?:id|no|num|number)|requisition(?:_?(?:id|no|number))?|posting(?:_?id)?|nPostingTargetID|position_?id|career_?job_?req_?id|r_?id|offer(?:_?id)?|opportunity_?id|project_?id|publishing_?id|recruitment_?id|ad_?id|advert_?id|announcement_?id|selected_?job_?id|id|oid|wvid|enr|job_?ref|pos_?id|(?:stelle|stellen|stellenangebot|ausschreibung|offre|annonce|poste|oferta|vacante|puesto|empleo|vaga|annuncio|offerta|posizione|vacature|ogloszenie|praca|jobb|tjanst|annons)_?(?:id|no|nr|num|number|ref)?)$/i;
/** Parameters that name the form, topic or article of a help desk, without which its link leads nowhere. */
const helpName =
  /^(?:(?:ticket_?)?form_?id|topic(?:_?id)?|category(?:_?id)?|article(?:_?id)?|kb_?id|sys_?(?:kb_)?id)$/i;
/** Parameters that name a step of the form; the value has to be a number or a plain word. */
const stepName =
  /^(?:step|stage|page|page_?(?:name|no|num|number|id)|section|tab|screen|view|mode|action|act|cmd|fuseaction|event|task|wizard_?step|current_?step|p|pg|schritt|seite|[eé]tape|paso|passo|p[aá]gina|stap|krok|strona|steg|sida)$/i;
/** Parameters that name the employer or the board, of systems alone: elsewhere anybody may be meant. */
const boardName =
  /^(?:c|o|i|v|cid|cc_?id|cws|org|company(?:_?id)?|(?:partner|site|client|portal|board|job_?board|tenant)_?id)$/i;
/** A number that is shorter than one of a telephone, or a UUID. */
const boardValue = /^(?:\d{1,7}|\d{8}_\d{1,6}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const languageName = /^(?:lang|language|locale|hl|s?language|lng|iso)$/i;

const jobValue = /^(?=.{0,63}\d)[\p{L}\p{N}][\p{L}\p{N}_.:~-]{0,63}$/u;
const stepValue = /^(?:\d{1,4}|[a-z][a-z_.-]{0,30}\d{0,2})$/i;
const languageValue = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
/** A real name of a parameter, and not a value in the place of a name. */
const plainName = /^[a-z][\w.[\]-]{0,40}$/i;

/**
 * An address that can be stored. Of its parameters only those stay that name the job, a step or the language; of path
 * and fragment what holds no token, no address, number or file of a person, and nothing that was searched for. All
 * else becomes `removed`. Where an address is none that a browser would open, what follows its path is cut off and
 * the rest is cleaned as text. Never throws; doing it twice changes nothing.
 *
 * @param known what is known of the page there; without it the address may lead anywhere
 */
export function redactUrl(url: string, known: KnownPage = unknownPage): string {
  if (!URL.canParse(url)) return redactBroken(url);
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return `${protocol}${removed}`;
  const profile = pageOfPerson.exec(`${host}${pathname}`)?.[0];
  if (profile !== undefined) return `${protocol}//${profile}${removed}`;
  const [path, query, fragment] = [
    redactPath(pathname, known),
    redactQuery(search, known),
    redactFragment(hash, known),
  ];
  return `${protocol}//${host}${path}${query}${fragment}`;
}

/** Where people have pages under their names; what else is on such a site belongs to no person. */
const pageOfPerson =
  /^(?:[\w-]{1,20}\.)?(?:linkedin\.com\/(?:in|pub|profile)|(?:github|gitlab|twitter|x|facebook|instagram|tiktok|medium|behance)\.com|behance\.net|dribbble\.com|bitbucket\.org|xing\.com\/profile|(?:t|about|wa)\.me|linktr\.ee|stackoverflow\.com\/users|kaggle\.com|orcid\.org|researchgate\.net\/profile)\/(?=[^/])(?!(?:login|signin|signup|join|help|about|jobs|careers?|company|features|settings|notifications|explore|search|oauth|i|home|feed|removed)(?:\/|$))/i;

/** Names before a host, in one go: what is taken out may bring two strokes together in front of another. */
const userPart = /\/\/(?:\/{0,9}[^/@\s]{0,200}@)+/g;

/** An address in the middle of a text may have no host, or none that could be: "https://[server]/apply?token=…". */
function redactBroken(address: string): string {
  const [path = '', ...rest] = address.replace(userPart, '//').split(/(?=[?#])/);
  const tail = rest.join('') === '' ? '' : /^[?#]{1,2}$/.test(rest.join('')) ? rest.join('') : `?${removed}`;
  return `${settled(path)}${tail}`;
}

/** Each pass may bring together what the one before it took apart. */
const maxPasses = 5;

/** A text out of which nothing more is taken. */
function settled(text: string): string {
  let clean = text;
  for (let pass = 0; pass < maxPasses; pass++) {
    const once = withoutPersonal(clean).text;
    if (once === clean) break;
    clean = once;
  }
  return clean;
}

/** The part from "?" on, with values of job, step and language only. */
export function redactQuery(search: string, known: KnownPage = unknownPage): string {
  if (search.length < 2) return '';
  const parts = search.slice(1).split('&', maxParameters);
  return `?${parts.map(part => redactParameter(part, known)).join('&')}`;
}

function redactParameter(parameter: string, known: KnownPage): string {
  const at = parameter.indexOf('=');
  const name = decode(at < 0 ? parameter : parameter.slice(0, at));
  const value = at < 0 ? '' : parameter.slice(at + 1);
  if (!plainName.test(name) || looksSecret(name)) return parameter === '' ? '' : removed;
  // Alone it may be a value as well as a name.
  if (at < 0) return stepName.test(name) || languageName.test(name) ? name : removed;
  // As pages of errors are told what to say: letters and a short number are no code for anybody.
  if (/^(?:error_?)?code$/i.test(name) && /^[A-Z]{3,10}[-_]?\d{1,3}$/.test(value)) return parameter;
  return `${name}=${value === '' || isKept(name, decode(value), known) ? value : removed}`;
}

/** Whether the value of a parameter is about the job or the step, and about no person. */
function isKept(name: string, value: string, known: KnownPage): boolean {
  if (value === removed || isNamed(value, known)) return true;
  if (known.isSystem && boardName.test(name)) return boardValue.test(value);
  if (jobName.test(name) || helpName.test(name)) {
    const isKey = /job|vacan|posting|requisition/i.test(name) && isJobKey(value, known);
    return jobValue.test(value) && !isPersonal(value) && (isKey || !looksSecret(value));
  }
  if (stepName.test(name)) return stepValue.test(value) && !isPersonal(value);
  return languageName.test(name) && languageValue.test(value);
}

/** After these a part of the path is a code or token, or what was searched for. */
const beforeSecret =
  /^(?:verif(?:y|ied|ication|ications)|confirm(?:ation|ations)?|reset|activat(?:e|ion)|tokens?|invit(?:e|es|ation|ations)|unlock|otp|code|magic(?:-?links?)?|one-?time(?:-?(?:links?|login|passwords?))?|passwordless|impersonate|unsubscribe|auth|sso|sessions?|(?:verify|confirm|reset|activate|invite|unlock|magic)[-_]\w+|\w+[-_](?:token|reset|verification|confirmation|invite|invitation|link))$/i;
const beforeWords =
  /^(?:search|suche|recherche|buscar?|busqueda|ricerca|zoeken|szukaj|sok|q|query|keywords?)$/i;
/** After these a part is a short key, which opens something where it mixes letters and digits as no person would. */
const beforeShortKey = /^(?:links?|go|[a-z])$/i;
const shortKey = /^(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{6,}$/;
/** After these it is whose page it is, unless it is the name of a page. */
const beforePerson =
  /^(?:u|users?|members?|profiles?|accounts?|candidates?|applicants?|people|persons?|uploads?|attachments?|avatars?|photos?|resumes?|cv|~|wa|whatsapp|sms|call|cpf|cnpj|ssn|sin|nino|pesel|bsn|dni|nie|nif|curp|rfc|rut|personnummer|passports?|phones?|tel|mobile|e-?mails?|dob|birth-?(?:date|day))$/i;
const pageWords =
  /^(?:jobs?|careers?|apply|application|applications|login|log-in|signin|sign-in|sign-up|signup|register|home|dashboard|index|profile|account|edit|new|create|search|portal|settings|me|self|view|list|show|default|main|external|internal|upload|review|submit|status|faq|help|password|forgot|reset|verify|experienced|student|students|jobboard|job-board|posting|postings|vacancies|openings|positions?|opportunit(?:y|ies)|opps?|job-?adverts?|modules?|v?\d{1,3}|[a-z]{2}(?:[-_][a-z]{2})?|removed|[\w-]+\.(?:aspx?|jsp|html?|php|do|action|cfm))$/i;

/** After these it is which job, board or form, whatever the key looks like. */
const beforeJob =
  /^(?:jobs?\d?|positions?|requisitions?|vacanc(?:y|ies)|openings?|job-?(?:openings?|offers?|postings?|ads?)|postings?|adverts?)$/i;
/** The same, where the address is one of an application system. */
const beforeBoard =
  /^(?:[a-z]|apply|forms?|portal|careers?|boards?|job_?-?boards?|events?|opportunit(?:y|ies)|offers?|postings?|companies|company|clients?)$/i;
/** A key that is longer than this is more than a key. */
const maxJobKey = 32;
const maxBoardKey = 64;

function redactPath(path: string, known: KnownPage): string {
  const segments = path.split('/');
  const kept = segments
    .slice(0, maxSegments)
    .map((segment, index) =>
      redactSegment(segment, [segments[index - 1] ?? '', segments[index - 2] ?? ''], known),
    );
  return [...kept, ...(segments.length > maxSegments ? [removed] : [])].join('/');
}

function redactSegment(segment: string, previous: readonly [string, string], known: KnownPage): string {
  if (segment.length > maxSegment) return removed;
  const [path = '', ...parameters] = segment.split(';');
  const kept = parameters.map(parameter => redactParameter(parameter, known));
  const [before, farther] = previous.map(one => decode(one).split(';')[0]!) as [string, string];
  const isSecret = isSecretPath(decode(path), before, known) || isLateSecret(decode(path), before, farther);
  return [isSecret ? removed : path, ...kept].join(';');
}

/** `(S(…))` is a session that ASP.NET keeps in the path where cookies are off. */
function isSecretPath(path: string, before: string, known: KnownPage): boolean {
  if (path === '' || path === removed) return false;
  if (beforeSecret.test(before) && !isNamed(before, known) && (/\d/.test(path) || looksSecret(path)))
    return true;
  if (isNamed(path, known)) return false;
  if (!known.isSystem && beforeShortKey.test(before) && shortKey.test(path)) return true;
  if (/^\([A-Z]\(/.test(path) || isPersonal(path)) return true;
  const isList = known.isSystem && /^\d{1,9}$/.test(path);
  if (beforeWords.test(before) && !isList && !pageWords.test(path)) return true;
  if (beforePerson.test(before) && !pageWords.test(path) && !known.pathWords.includes(path)) return true;
  if (/^~./.test(path) || documentName.test(path)) return true;
  const isBehindJob = beforeJob.test(before) || (known.isSystem && beforeBoard.test(before));
  return looksSecret(path) && !(isBehindJob && isJobKey(path, known));
}

/** "verify/12/Ab12Cd34", "invitation/accept/Ab12Cd34": a number or a word of the program is between. */
function isLateSecret(path: string, before: string, farther: string): boolean {
  const isBetween = /^(?:\d{1,9}|accept|confirm|email|mail|account|link|user|removed)$/i.test(before);
  return (
    isBetween && beforeSecret.test(farther) && /^(?=.*\d)[\w.~-]{6,}$/.test(path) && !pageWords.test(path)
  );
}

/** Whether this can be the key of a job or board, and no token that gives access to more. */
function isJobKey(text: string, known: KnownPage): boolean {
  return (
    text.length <= (known.isSystem ? maxBoardKey : maxJobKey) && /^[\w.~-]+$/.test(text) && !isToken(text)
  );
}

/** Whether the rules of the system read this as the name of the employer or the job, with a word behind it at most. */
function isNamed(text: string, { names }: KnownPage): boolean {
  const name = names.find(
    one => text === one || (text.startsWith(one) && /^[,_]\w{0,12}$/.test(text.slice(one.length))),
  );
  return name !== undefined && !isToken(name) && (/^\d{1,19}$/.test(name) || !isPersonal(name));
}

/** Files that people send along, by their ending: their names are the person's own. */
const documentName = /.\.(?:pdf|docx?|odt|rtf|txt|pages|jpe?g|png|webp|heic|gif|tiff?|zip)$/i;

/** Only a fragment that is a path says where one is: some systems keep their whole route in it. */
function redactFragment(hash: string, known: KnownPage): string {
  const route = /^#!?\//.exec(hash)?.[0];
  // Without a stroke in front it is a route only where the name of the job is in it.
  const isRoute = hash
    .slice(1)
    .split(/[/?&=]/)
    .some(part => isNamed(part, known));
  if (!route && !isRoute) return '';
  const start = route ? route.slice(0, -1) : '#';
  const [path = '', ...query] = hash.slice(start.length).split('?');
  const rest = query.length > 0 ? redactQuery(`?${query.join('?')}`, known) : '';
  return `${start}${redactPath(path, known)}${rest}`;
}

/** An address, a number or a name of a person, as far as its form alone says so. */
function isPersonal(value: string): boolean {
  const spaced = value.replace(/\+/g, ' ');
  return (
    /@|^eyJ[\w-]{8}/.test(value) ||
    isPhone(spaced) ||
    isCertain(spaced) ||
    isCertainInside(value) ||
    isNamedPerson(spaced)
  );
}

/** "Lovelace,Ada", "ada.lovelace": not with a hyphen between, as titles of jobs are written. */
function isNamedPerson(value: string): boolean {
  const words = /^(\p{L}{2,30})(?:, ?|[. _])(\p{L}{2,30})$/u.exec(value);
  return words !== null && (isGivenName(words[1]!) || isGivenName(words[2]!));
}

const isPhone = (value: string) => /^(?:\s|\+|00)\d[\d ().-]{7,16}$|^0\d{9,11}$|^\d{3}[-.]\d{4}$/.test(value);
const isCertainInside = (value: string) => withoutCertain(value).removed.some(found => found.length > 8);

/** What was encoded several times is decoded as often; a stray percent sign ends it. */
export function decode(text: string): string {
  let plain = text;
  try {
    for (let times = 0; times < 3 && plain.includes('%'); times++) plain = decodeURIComponent(plain);
  } catch {
    // What is left is looked at as it is.
  }
  return plain;
}
