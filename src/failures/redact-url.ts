import { isCertain, withoutCertain, withoutPersonal } from './personal-data.ts';

/** Stands for whatever an address does not keep. */
const removed = 'removed';
/** More parameters than this name neither job nor step. */
const maxParameters = 40;
/** A path with more parts, or a longer one, leads to no page of a form. */
const maxSegments = 60;
const maxSegment = 200;

/** Parameters that name the job; the value has to look like a number or key of one. */
const jobName =
  /^(?:gh_jid|[jp]id|j|jvi|jl|job|jobs|job_?(?:id|no|num|number|code|key|posting|posting_?id|req|req_?id)|signup_job_id|vacancy(?:_?(?:id|no|number))?|vac_?id|vid|req|req_?(?:id|no|num|number)|requisition(?:_?(?:id|no|number))?|posting(?:_?id)?|nPostingTargetID|position_?id|career_?job_?req_?id|r_?id|offer(?:_?id)?|opportunity_?id|project_?id|publishing_?id|recruitment_?id|ad_?id|advert_?id|announcement_?id|selected_?job_?id|id|oid|wvid|enr)$/i;
/** Parameters that name the form, topic or article of a help desk, without which its link leads nowhere. */
const helpName =
  /^(?:(?:ticket_?)?form_?id|topic(?:_?id)?|category(?:_?id)?|article(?:_?id)?|kb_?id|sys_?(?:kb_)?id)$/i;
/** Parameters that name a step of the form; the value has to be a number or a plain word. */
const stepName =
  /^(?:step|stage|page|page_?(?:name|no|num|number|id)|section|tab|screen|view|mode|action|act|cmd|fuseaction|event|task|wizard_?step|current_?step|p|pg)$/i;
const languageName = /^(?:lang|language|locale|hl|s?language|lng|iso)$/i;

const jobValue = /^(?=.{0,63}\d)[\p{L}\p{N}][\p{L}\p{N}_.:~-]{0,63}$/u;
const stepValue = /^(?:\d{1,4}|[a-z][a-z_.-]{0,30}\d{0,2})$/i;
const languageValue = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
/** A name that somebody gave to a parameter, and not a value that stands where a name should. */
const plainName = /^[a-z][\w.[\]-]{0,40}$/i;

/**
 * An address that can be stored. Of its parameters only those stay that name the job, a step or the language; of path
 * and fragment what holds no token, no address, number or file of a person, and nothing that was searched for. All
 * else becomes `removed`. Where an address is none that a browser would open, what follows its path is cut off and
 * the rest is cleaned as text. Never throws; doing it twice changes nothing.
 */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return redactBroken(url);
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return `${protocol}${removed}`;
  return `${protocol}//${host}${redactPath(pathname)}${redactQuery(search)}${redactFragment(hash)}`;
}

/** An address in the middle of a text may have no host, or none that could be: "https://[server]/apply?token=…". */
function redactBroken(address: string): string {
  const [path = '', ...rest] = address.replace(/\/\/[^/@\s]{0,200}@/, '//').split(/(?=[?#])/);
  const tail = rest.join('') === '' ? '' : /^[?#]{1,2}$/.test(rest.join('')) ? rest.join('') : `?${removed}`;
  return `${withoutPersonal(path).text}${tail}`;
}

/** The part from "?" on, with values of job, step and language only. */
export function redactQuery(search: string): string {
  if (search.length < 2) return '';
  const parts = search.slice(1).split('&', maxParameters);
  return `?${parts.map(redactParameter).join('&')}`;
}

function redactParameter(parameter: string): string {
  const at = parameter.indexOf('=');
  const name = decode(at < 0 ? parameter : parameter.slice(0, at));
  const value = at < 0 ? '' : parameter.slice(at + 1);
  if (!plainName.test(name) || looksSecret(name)) return parameter === '' ? '' : removed;
  // Alone it may be a value as well as a name.
  if (at < 0) return stepName.test(name) || languageName.test(name) ? name : removed;
  return `${name}=${value === '' || isKept(name, decode(value)) ? value : removed}`;
}

/** Whether the value of a parameter tells of the job or the step, and of nobody. */
function isKept(name: string, value: string): boolean {
  if (value === removed) return true;
  if (jobName.test(name) || helpName.test(name))
    return jobValue.test(value) && !isPersonal(value) && !looksSecret(value);
  if (stepName.test(name)) return stepValue.test(value) && !isPersonal(value);
  return languageName.test(name) && languageValue.test(value);
}

/** After these a part of the path is a code or token, or what somebody searched for. */
const beforeSecret =
  /^(?:verif|confirm|reset|activat|token|invit|unlock|otp$|code$|magic|unsubscribe|auth$|sso$|session)/i;
const beforeWords =
  /^(?:search|suche|recherche|buscar?|busqueda|ricerca|zoeken|szukaj|sok|q|query|keywords?)$/i;
/** After these it is whose page it is, unless it is the name of a page. */
const beforePerson =
  /^(?:u|users?|members?|profiles?|accounts?|candidates?|applicants?|people|persons?|resumes?|cv|~)$/i;
const pageWords =
  /^(?:jobs?|careers?|apply|application|applications|login|log-in|signin|sign-in|sign-up|signup|register|home|dashboard|index|profile|account|edit|new|create|search|portal|settings|me|self|view|list|show|default|main|external|internal|upload|review|submit|status|faq|help|password|forgot|reset|verify|experienced|student|students|jobboard|job-board|posting|postings|vacancies|openings|positions?|opportunit(?:y|ies)|v?\d{1,3}|[a-z]{2}(?:[-_][a-z]{2})?|removed|[\w-]+\.(?:aspx?|jsp|html?|php|do|action|cfm))$/i;

function redactPath(path: string): string {
  const segments = path.split('/');
  const kept = segments.slice(0, maxSegments).map(redactSegment);
  return [...kept, ...(segments.length > maxSegments ? [removed] : [])].join('/');
}

function redactSegment(segment: string, index: number, segments: readonly string[]): string {
  if (segment.length > maxSegment) return removed;
  const [path = '', ...parameters] = segment.split(';');
  const kept = parameters.map(parameter => redactParameter(parameter));
  const before = decode(segments[index - 1] ?? '').split(';')[0]!;
  return [isSecretPath(decode(path), before) ? removed : path, ...kept].join(';');
}

/** `(S(…))` is a session that ASP.NET keeps in the path where cookies are off. */
function isSecretPath(path: string, before: string): boolean {
  if (path === '' || path === removed) return false;
  if (/^\([A-Z]\(/.test(path) || isPersonal(path)) return true;
  if (beforeWords.test(before) && !pageWords.test(path)) return true;
  if (beforePerson.test(before) && !pageWords.test(path)) return true;
  if (/^~./.test(path) || documentName.test(path)) return true;
  return (beforeSecret.test(before) && /\d/.test(path)) || (looksSecret(path) && !isUuid(path));
}

/** Files that people send along, by their ending: their names are the person's own. */
const documentName = /.\.(?:pdf|docx?|odt|rtf|txt|pages|jpe?g|png|webp|heic|gif|tiff?|zip)$/i;

/** Only a fragment that is a path says where one is: some systems keep their whole route in it. */
function redactFragment(hash: string): string {
  const route = /^#!?\//.exec(hash)?.[0];
  if (!route) return '';
  const [path = '', ...query] = hash.slice(route.length - 1).split('?');
  const rest = query.length > 0 ? redactQuery(`?${query.join('?')}`) : '';
  return `${route.slice(0, -1)}${redactPath(path)}${rest}`;
}

/** An address, a number or a name of a person, as far as its form alone says so. */
function isPersonal(value: string): boolean {
  const spaced = value.replace(/\+/g, ' ');
  return /@|^eyJ[\w-]{8}/.test(value) || isPhone(spaced) || isCertain(spaced) || isCertainInside(value);
}

const isPhone = (value: string) => /^(?:\s|\+|00)\d[\d ().-]{7,16}$|^0\d{9,11}$|^\d{3}[-.]\d{4}$/.test(value);
const isCertainInside = (value: string) => withoutCertain(value).removed.some(found => found.length > 8);

const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** A long string that nobody would choose: letters of both cases and digits mixed, or a long hexadecimal number. */
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

/** What was encoded several times is decoded as often; a stray percent sign ends it. */
export function decode(text: string): string {
  let plain = text;
  try {
    for (let times = 0; times < 3 && plain.includes('%'); times++) plain = decodeURIComponent(plain);
  } catch {
    // What is left is looked at as it stands.
  }
  return plain;
}
