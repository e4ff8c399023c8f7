import { isAfterForm, isFrontEnd } from '../vendors/roles.ts';
import type { Application } from './application.ts';
import { chainOf } from './chain.ts';
import { sameName } from './employer-name.ts';

/** What a page says about the application that it belongs to. Unknown is null. */
export type ApplicationFacts = Pick<
  Application,
  'vendor' | 'frontEnd' | 'employer' | 'employerDomain' | 'job' | 'url' | 'deadline'
>;

type ApplicationIdentity = Omit<ApplicationFacts, 'deadline'> & Pick<Application, 'chain' | 'asRead'>;

/**
 * True when two descriptions mean the same application. Same system, no other employer, and the same job: by its
 * number where both have one, else by its title, else by the address without its query. So attempts, steps and tabs of
 * one application come together, and two jobs at one employer stay apart. A posting in a front-end and the form behind
 * it are one application where employer and job are known to be the same.
 */
export function sameApplication(a: ApplicationIdentity, b: ApplicationIdentity): boolean {
  if (a.asRead || b.asRead) {
    const [readA, readB] = [asPagesSay(a), asPagesSay(b)];
    return isSame(a, b) || isSame(readA, b) || isSame(a, readB) || isSame(readA, readB);
  }
  return isSame(a, b);
}

/** With what pages said where the applicant corrected it: pages go on saying so. */
function asPagesSay(one: ApplicationIdentity): ApplicationIdentity {
  const { asRead = {}, employer, job, url } = one;
  return {
    ...one,
    employer: asRead.employer === undefined ? employer : asRead.employer,
    job: {
      title: asRead.title === undefined ? job.title : asRead.title,
      id: asRead.number === undefined ? job.id : asRead.number,
    },
    url: asRead.url ?? url,
  };
}

function isSame(a: ApplicationIdentity, b: ApplicationIdentity): boolean {
  const employer = sameEmployer(a, b);
  if (employer === false) return false;
  if (!sameSystem(a, b)) return employer === true && handsOver(a, b) && sameJob(a, b) === true;
  if (a.job.id && b.job.id)
    return lettersOf(a.job.id) === lettersOf(b.job.id) && (employer || Boolean(a.vendor && b.vendor));
  if (a.job.title && b.job.title) {
    const isOneTitle = lettersOf(a.job.title) === lettersOf(b.job.title);
    // On an unknown board one title may be of many employers, each with a number of its own in the address.
    const isOnBoard = !a.vendor && !b.vendor && !(a.employer && b.employer);
    if (isOnBoard) return isOneTitle && hostOrText(a.url) === hostOrText(b.url) && !areApart(a.url, b.url);
    return isOneTitle && (employer || hostOrText(a.url) === hostOrText(b.url));
  }
  return isOneAddress(a.url, b.url) && !namesOther(a.url, b.url);
}

/**
 * What two descriptions of one application have in common: at least one of these is the same where `sameApplication`
 * says that they are one.
 */
export function identityKeys({ job, url }: Pick<ApplicationIdentity, 'job' | 'url'>): string[] {
  return [
    ...(job.id ? [`number ${lettersOf(job.id)}`] : []),
    ...(job.title ? [`title ${lettersOf(job.title)}`] : []),
    `address ${comparableAddress(url)}`,
  ];
}

/**
 * The application that a page belongs to, or null when it starts a new one. A page without a job, such as a log-in or
 * an error page, belongs to the application that was open in its tab before (`tabApplication`), where system and
 * employer allow. So does the form that was opened from a front-end in this tab, with or without an employer, and the
 * test or check that follows. A test that is opened from an email belongs to the one application at its employer.
 */
export function findApplication(
  applications: readonly Application[],
  page: ApplicationIdentity,
  tabApplication: Application | null,
): Application | null {
  const near = tabApplication ? [tabApplication, ...applications] : applications;
  const same = near.find(one => sameApplication(one, page));
  if (same) return same;
  if (isAfterForm(page.vendor)) return applicationBefore(near, page, tabApplication);
  if (!tabApplication || sameEmployer(tabApplication, page) === false) return null;
  if (isOneAddress(tabApplication.url, page.url) && namesOther(tabApplication.url, page.url)) return null;
  if (page.job.id || page.job.title) {
    return handsOver(tabApplication, page) && sameJob(tabApplication, page) === true ? tabApplication : null;
  }
  return sameSystem(tabApplication, page) || handsOver(tabApplication, page) ? tabApplication : null;
}

/** The application that a test or check belongs to; null where none or several could be meant. */
function applicationBefore(
  near: readonly Application[],
  page: ApplicationIdentity,
  tabApplication: Application | null,
): Application | null {
  const fits = (one: Application) => sameEmployer(one, page) !== false && sameJob(one, page) !== false;
  if (tabApplication && fits(tabApplication)) return tabApplication;
  const atEmployer = [...new Set(near)].filter(one => sameEmployer(one, page) === true && fits(one));
  return atEmployer.length === 1 ? atEmployer[0]! : null;
}

/** Front-ends hand over to another system, so one system in common is enough; an unknown one contradicts nothing. */
function sameSystem(a: ApplicationIdentity, b: ApplicationIdentity): boolean {
  const ofA = chainOf(a);
  const ofB = chainOf(b);
  return ofA.length === 0 || ofB.length === 0 || ofA.some(id => ofB.includes(id));
}

/** True when one is a posting in a front-end, and the other is in a system that was not opened from another one. */
function handsOver(a: ApplicationIdentity, b: ApplicationIdentity): boolean {
  const [front, form] = isFrontEnd(a.vendor) ? [a, b] : [b, a];
  return isFrontEnd(front.vendor) && form.vendor !== null && !isFrontEnd(form.vendor) && !form.frontEnd;
}

/** Null: unknown. */
function sameJob(a: ApplicationIdentity, b: ApplicationIdentity): boolean | null {
  if (a.job.id && b.job.id) return lettersOf(a.job.id) === lettersOf(b.job.id);
  return a.job.title && b.job.title ? lettersOf(a.job.title) === lettersOf(b.job.title) : null;
}

/** Whether two applications are known to be at one employer. */
export function isSameEmployer(a: ApplicationFacts, b: ApplicationFacts): boolean {
  return sameEmployer(a, b) === true;
}

/** Null: unknown. */
function sameEmployer(a: ApplicationIdentity, b: ApplicationIdentity): boolean | null {
  const isOneDomain = a.employerDomain !== null && a.employerDomain === b.employerDomain;
  if (!a.employer || !b.employer) return isOneDomain || null;
  const isOneName = sameName(a.employer, b.employer);
  if (isOneName) return true;
  // In one known system a name within another is the same employer, written twice; on a board there may be both.
  if (isOneName === null && a.vendor && a.vendor === b.vendor) return null;
  // A board has many employers at one domain; only one address is one page, however it is read.
  return isOneDomain && isOneAddress(a.url, b.url);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function hostOrText(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Parts of an address and parameters that are followed by the number of a posting, however short. */
const postingPart =
  /^(?:jobs?|positions?|vacanc(?:y|ies)|openings?|postings?|offers?|adverts?|stellen?(?:angebote?)?|offres?|ofertas?|vagas?|annunci|offerte|vacatures?|oferty|annonser?|jobb)$/i;
const postingParameter =
  /^(?!.*(?:step|page|section))(?:.*(?:job|req|vacanc|posting|position|offer|stelle|offre|oferta|vaga|vacature|annuncio).*|id)$/i;

/**
 * What in an address identifies one posting of a board: numbers too long for a step, UUIDs, and whatever stands
 * where a posting is named. A year is none.
 */
function postingKeys(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { pathname, hash, searchParams } = new URL(url);
  const parts = [
    ...pathname.split('/'),
    ...(/^#!?\//.test(hash) ? (hash.split('?')[0] ?? '').split('/') : []),
  ];
  return [
    ...parts.flatMap((part, at) => {
      if (/^[\da-f]{8}-[\da-f-]{27}$/i.test(part)) return [part];
      if (postingPart.test(parts[at - 1] ?? '') && /^\d+$/.test(part)) return [part];
      return (part.match(/\d{3,}/g) ?? []).filter(number => !/^(?:19|20)\d\d$/.test(number));
    }),
    ...[...searchParams].flatMap(([name, value]) =>
      postingParameter.test(name) && /\d/.test(value) ? [value] : [],
    ),
  ];
}

/** Whether two addresses name two postings. */
function areApart(a: string, b: string): boolean {
  const [ofA, ofB] = [postingKeys(a), postingKeys(b)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some(key => ofB.includes(key));
}

/**
 * Whether a parameter that is called a posting has one value in one address and another in the other: "apply.php?vacancy=11" and
 * "…=12". What is merely called an id may be that of an attempt.
 */
function namesOther(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const other = new URL(b).searchParams;
  return [...new URL(a).searchParams].some(
    ([name, value]) =>
      name.toLowerCase() !== 'id' &&
      postingParameter.test(name) &&
      /\d/.test(value) &&
      other.has(name) &&
      other.get(name) !== value,
  );
}

const isOneAddress = (a: string, b: string) => comparableAddress(a) === comparableAddress(b);

/** A fragment that is a path is part of the address: some systems keep their whole route in it. */
function comparableAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, hash } = new URL(url);
  const route = /^#!?\//.test(hash) ? (hash.split('?')[0] ?? '') : '';
  return host + pathname.replace(/\/+$/, '') + route;
}
