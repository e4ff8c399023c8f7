import type { PageFacts } from './seen.ts';
import { smallLetters } from './tidy.ts';
import {
  applyingSigns,
  beforeFormTitle,
  beforeTitle,
  behindFormTitle,
  behindTitle,
  formSigns,
  formTitles,
  listWords,
  occupation,
  siteWords,
} from './title-words.ts';

/** A title is no longer than this; what is longer is a text. */
const maxTitle = 120;
/** A name that is longer, or speaks in sentences, is no name. */
const maxName = 60;

/**
 * Title of the job: as the page declares it, else from the heading of a posting or form. Null where the heading is
 * about the form, the account or the site.
 *
 * @param isAfterForm a test, an interview or a check: its heading is about itself, unless it says that it names the job
 * @param isMessage whether words are a message, such as that the job is gone
 */
export function jobTitleOf(
  facts: PageFacts,
  isAfterForm = false,
  isMessage: (words: string) => boolean = () => false,
): string | null {
  const { job, kind, heading, status } = facts;
  const declared = job?.title
    ? asTitle(withoutNumber(withoutEmployer(withoutEmployerFirst(job.title, job.employer), job.employer)))
    : null;
  if (declared) return declared;
  if ((kind !== 'posting' && kind !== 'form') || (status && status >= 400)) return null;
  const written = (heading && titleIn(heading, isAfterForm)) || applicationIn(facts.title).title;
  return written && !isMessage(written) ? written : null;
}

/** The title of the job in a heading; null where it is about the form, the account or the site. */
function titleIn(heading: string, isAfterForm: boolean): string | null {
  const title = withoutNumber(withoutPrefix(heading));
  if (!title || isAboutForm(title) || (isAfterForm && title === heading.trim())) return null;
  const alone = withoutSite(title);
  if (alone) return asTitle(alone);
  // "Application for Careers Adviser" names a job, "Globex Careers" a site.
  const isOfSite = title === heading.trim() && siteWords.test(title) && !isOccupation(title);
  return isOfSite ? null : asTitle(title);
}

/** Name of the employer, where the title of the page names both it and the job: "Apply for Cook at Globex". */
export function employerInTitle({ title }: PageFacts): string | null {
  return asName(applicationIn(title).employer);
}

/**
 * The part of the title that names the site as its domain does: "Accountant – Globex Corporation" at globex.com. Where an
 * employer runs its system itself, that is the employer.
 */
export function siteInTitle({ title }: PageFacts, domain: string): string | null {
  const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const label = lettersOf(domain.split('.')[0] ?? '');
  const named = title.split(/ [|·•–—-] |[|｜]/).find(part => {
    const letters = lettersOf(part);
    const isAlike = letters.includes(label) || (letters.length > 3 && label.includes(letters));
    return label.length > 2 && isAlike && !siteWords.test(part);
  });
  return asName(named);
}

/**
 * Job and employer in the title of a page that says that it is for applying. Any other title may name the site, the
 * employer or a section of either.
 */
function applicationIn(pageTitle: string): { title: string | null; employer: string | null } {
  const whole = pageTitle.trim();
  const led = withoutFirst(beforeTitle, whole);
  const [begun = ''] = led.split(/ [|·•–—-] |[|｜]/);
  // "織工の応募フォーム|ルーム株式会社" says it behind the job.
  const first = led === whole ? withoutFirst([behindTitle], begun) : begun;
  const [, title = first, employer = null] =
    /^(.{3,}?) (?:at|bei|chez|presso|bij|hos) (.+)$/.exec(first) ?? [];
  const isSaid = led !== whole || first !== begun;
  const isNone = !isSaid || isAboutForm(title) || siteWords.test(title);
  return isNone ? { title: null, employer: null } : { title: asTitle(title), employer };
}

/** "Dyer at Globex" without the employer that the page declares. */
function withoutEmployer(title: string, employer: string | null): string {
  if (!employer || !title.toLowerCase().endsWith(employer.toLowerCase())) return title;
  const rest = title.slice(0, -employer.length);
  const parts = /^(.{3,}?)(?: (?:at|@|bei|chez|presso|bij|hos)| ?[|·•–—-]) $/.exec(rest);
  return parts ? parts[1]!.trim() : title;
}

/** "Globex – Dyer" without the employer that the page declares. */
function withoutEmployerFirst(title: string, employer: string | null): string {
  if (!employer || !title.toLowerCase().startsWith(employer.toLowerCase())) return title;
  return /^ ?[|·•–—:-] (.{3,})$/.exec(title.slice(employer.length))?.[1] ?? title;
}

/** "Cook (Ref: 20417)" without the number of the posting. */
function withoutNumber(title: string): string {
  return /\d/.test(title) ? title.replace(called, '').replace(bracketed, '') : title;
}

/** A number that is called one. */
const called =
  /\s*(?:[([]|[–—|,-]\s)\s*(?:job |posting |vacancy )?(?:ref|réf|req|id|no|nr|kennziffer|numer)[\p{L} ]{0,15}[.:#]?\s*[A-Z]{0,5}[-_/]?\d[\w/.-]*\s*[)\]]?$/iu;
/** One that can be nothing else; a year may be meant. */
const bracketed = /\s*[([](?:[A-Z]{1,4}[-_]?\d{3,}|\d{5,})[)\]]$/;

/**
 * A name of a company as it may be in a sentence of ours. What a page declares is the page's word: numbers to
 * call, addresses and whole sentences are no name.
 */
export function asName(name: string | null | undefined): string | null {
  const text = name?.trim() ?? '';
  if (nobody.test(text) || unfilled.test(text)) return null;
  return text.length > maxName || (isSpeech(text) && !/^\S+(?: \S+)?!$/.test(text)) ? null : text || null;
}

/** What stands for the name of an employer that wants none to be known. */
const nobody =
  /^(?:(?:company |employer |client |name )?(?:confidential|anonymous|undisclosed|withheld)(?: (?:company|employer|client))?|private advertiser|vertraulich|anonym|(?:entreprise |société )?(?:confidentielle?|anonyme)|(?:empresa )?(?:confidencial|anónima)|(?:azienda )?(?:riservat[ao]|anonima)|vertrouwelijk|anoniem|poufn[ey]|(?:firma )?anonimowa|konfidentiell|(?:社名|企業名)?非公開|匿名|保密|某(?:知名)?(?:公司|企业|企業))$/i;

/** What a program writes where it has no name, and the gap itself: "null", "{{company}}", "[Company name]", "Your company". */
const unfilled =
  /^(?:#?n\/?a|null|undefined|none|unknown|nan|tbd|[^\p{L}\p{N}]*|\[[^\]]*\]|(?:\{|\$\{|<|#\{|\$\$|##|__).*|%.*%|(?:your |my )?(?:company|employer|organi[sz]ation|client|firm)(?: name)?|(?:ihr |name des )?(?:unternehmen|firmenname|arbeitgebers?)|nom de l[’']entreprise|nombre de la empresa|nome da empresa|nome (?:dell[’'])?azienda|bedrijfsnaam|nazwa firmy|företagsnamn)$/iu;

/** The title as it may be kept: null for a text, and where it holds a number to call or an address. */
function asTitle(title: string): string | null {
  return title.length > maxTitle || /(\d[\s().-]*){7}|@|https?:/.test(title) ? null : title;
}

/** Numbers to call, addresses, sentences. */
function isSpeech(text: string): boolean {
  return /(\d[\s().-]*){6}|@|https?:|[!?:;]|(?<!\b(?:Dept|Corp|Bros|Univ|Inst|Assoc|Intl|Natl|Govt))(?<=\p{Ll}{3})\. \p{L}/u.test(
    text,
  );
}

/** "Field Engineer | Globex Careers" without the name of the site; null where none follows. */
function withoutSite(title: string): string | null {
  const parts = /^(.{3,}?) (?:[|·•–—-]|at) ([^|·•–—]{2,60})$/u.exec(title);
  return parts && siteWords.test(parts[2]!) && !siteWords.test(parts[1]!) ? parts[1]!.trim() : null;
}

/** The heading without what comes before and after the title of the job in it. */
function withoutPrefix(heading: string): string {
  let title = heading.trim();
  for (const parts of [beforeTitle, beforeTitle, [behindTitle]]) title = withoutFirst(parts, title);
  // "We are hiring a cook!"
  if (title !== heading.trim()) title = title.replace(/\s?[!?！？]+$/, '');
  return title.replace(/^["“„«「『](.+)["”“»」』]$/u, '$1').trim();
}

/** Without the first of `parts` that is found in it; as it is where it speaks of no applying. */
function withoutFirst(parts: readonly RegExp[], title: string): string {
  const small = smallLetters(title);
  if (!applyingSigns.test(small)) return title;
  for (const part of parts) {
    const found = part.exec(small);
    if (found) return `${title.slice(0, found.index)}${title.slice(found.index + found[0].length)}`.trim();
  }
  return title;
}

/** Whether a title that has a word of sites for careers names somebody who works there. */
const isOccupation = (title: string): boolean =>
  occupation.test(title) && !listWords.test(title.replace(/careers advis/i, ''));

/**
 * Whether a heading is about the form or the account: the whole heading, with little around it. In one expression with
 * what may be around them, hundreds of titles would be made ready once for each of that.
 */
function isAboutForm(title: string): boolean {
  const small = smallLetters(title);
  if (!formSigns.test(small)) return false;
  const places = Array.from({ length: small.length + 1 }, (_, i) => i);
  const begins = places.filter(i => beforeFormTitle.test(small.slice(0, i)));
  const ends = places.filter(i => behindFormTitle.test(small.slice(i)));
  return begins.some(begin =>
    ends.some(end => begin < end && formTitles.some(one => one.test(small.slice(begin, end)))),
  );
}
