import { helpDeskOf, isFreeMail, registrableDomain } from './domains.ts';
import type { ContactMatch } from './found.ts';
import type { Surroundings } from './surroundings.ts';
import { isNamedForSupport } from './purpose-features.ts';
import type { SystemNames } from './system-names.ts';
import {
  deskName,
  employerWords,
  linkingWords,
  providerWords,
  runBy,
  runByOthers,
  servesEmployers,
  theirs,
} from './wording/owner-words.ts';
import { automaticMail } from './wording/purpose-words.ts';

/**
 * Software for applications that carries it in its own name: hirewell-ats.example, recruitsuite.example. Jobs, careers
 * and talent alone are no sign of it: employers, agencies and towns have them in the names of their own sites.
 */
const softwareName =
  /(?:^|-)ats(?:-|$)|(?:appl(?:y|icants?|ication)|candidates?|hir(?:e|ing)|recruit(?:ing|ment|er)?|talents?|jobs?|careers?|bewerb(?:er|ung)|recrut(?:ement)?|stellen|emploi|empleo|vagas|selezione|rekrut\w*)-?(?:soft(?:ware)?|ware|suite|cloud|desk|flow|track(?:er|ing)?|systems?|stack|net|base|manager|pro)$/;
/** Boards for the many employers of one trade, and nothing else in the name: schooljobs.example. */
const boardName =
  /^(?:academic|school|teach(?:er|ing)?s?|edu(?:cation)?|higher-?ed|faculty|charity|health(?:care)?|nurs(?:es?|ing)|medical|legal|gov(?:ernment)?|federal|civil-?service|k-?12|nonprofit|ngo|church|library|museum|tech|engineer(?:ing)?)-?(?:jobs?|careers?|vacancies)$/;
/** Names that are the employer's own department, or a public body's. */
const plainName =
  /^(?:jobs?|careers?|recruit(?:ment|ing)?|talent|hiring|employment|vacancies)\.|^[^.]+-(?:jobs?|careers?|recruit(?:ment|ing)?|karriere)\.|\.(?:gov|mil|edu)(?:\.[a-z]{2})?$|\.(?:ac|gouv|gob|gov|admin|nhs)\.[a-z]{2}$/;
const helpMailbox =
  /^(?:[a-z0-9]+[._-])?(?:help|helpdesk|support|technical|tech|service-?desk|customer-?(?:care|service)|soporte|suporte|assistance|assistenza|asistencia|supporto|hilfe|aide|ayuda|ajuda|pomoc|hj[aä]lp|hulp|wsparcie)(?:[._-][a-z]+)?@/;

/**
 * Whether a contact belongs to the company of a system that the directory does not know: it is on a
 * rented help desk or a job platform, is named a provider's, or is a help mailbox of another domain than the
 * page's. Without a page nothing speaks for it.
 */
export function isProviders(
  match: ContactMatch,
  around: Surroundings,
  place: string | null,
  source: string,
  systems?: SystemNames,
): boolean {
  const host = URL.canParse(source) ? new URL(source).hostname || null : null;
  const page = host ? registrableDomain(host) : null;
  // "Run for the school by Acme. Call Acme on …": the school is named as whom it is run for.
  if (employerWords.test(around.stretch.replace(runBy, ' '))) return false;
  // "Our vendor keeps drafts; email care@globex.example": on Globex's own pages that mailbox is Globex's.
  const isOwn = place !== null && page !== null && place === page && !isPlatform(page);
  if ((providerWords.test(around.stretch) && !isOwn) || (host && helpDeskOf(host))) return true;
  if (employerWords.test(upTo(match, around).replace(runBy, ' '))) return false;
  if (!page) {
    const isNamed = (name: string) => (systems?.isName(name) ?? false) || isCoined(name);
    if (place === null) return namesDeskOf(around, isNamed);
    return isOfWhoRuns(around, place, '') || isDeskOfSystem(match, around, place, null, systems);
  }
  // acme-jobs.example next to acme.example is Acme's own.
  if (place !== null && place !== page && isSibling(place, page)) return false;
  const own = place === null || isFreeMail(place) || place === page;
  if (isOfWhoRuns(around, place, page) || isDeskOfSystem(match, around, place, host, systems)) return true;
  const isName = (name: string) => !isOwnName(name, source) && (systems?.isName(name) || isCoined(name));
  if (place === null && namesDeskOf(around, isName)) return true;
  if (own)
    return isPlatform(page) || (namesEmployers.test(around.whole) && servesEmployers.test(around.whole));
  // A platform named here and in the mailbox, but not in its domain, is run by the company of that domain.
  if (match.kind === 'email' && isPlatform(page) && match.normalized!.startsWith(page.split('.')[0]!))
    return true;
  // A stranger that mails the applicants, or helps them, runs the system.
  return match.kind === 'email' && (automaticMail.test(around.sentence) || isHelpOfStranger(match, place));
}

/** "hilfe@softgarden.de": the desk of a system of the directory, on a page of others or one that is not known. */
export function isDeskOfSystem(
  match: ContactMatch,
  around: Surroundings,
  place: string | null,
  host: string | null,
  systems: SystemNames | undefined,
): boolean {
  const page = host ? registrableDomain(host) : null;
  if (place === null || (page !== null && isSibling(place, page))) return false;
  if (!systems?.isDomain(place) || plainName.test(place)) return false;
  return isNamedForSupport(match) || namesDeskOf(around, systems.isName);
}

/** "Umantis-Support: …", "Soporte de Personio": a name next to what a desk is called, and nothing in between. */
export function namesDeskOf({ label, stretch }: Surroundings, isName: (words: string) => boolean): boolean {
  return [stretch, label].some(words =>
    [...words.matchAll(deskName)].some(({ 0: desk, index }) => {
      const ahead = words
        .slice(0, index)
        .split(/[:;,.!?|()\n]\s*/u)
        .at(-1)!;
      const behind = words.slice(index + desk.length).split(/[:;,!?|()\n]/u)[0]!;
      const last = ahead
        .replace(/[\s-]+(?:live |candidate |applicant |customer |technical )*$/iu, '')
        .split(' ');
      const next = behind.replace(linkingWords, '').trim().split(' ');
      return [1, 2, 3].some(
        count =>
          isName(
            last
              .slice(-count)
              .join(' ')
              .replace(/['’]?s$/u, ''),
          ) ||
          isName(last.slice(-count).join(' ')) ||
          isName(next.slice(0, count).join(' ')),
      );
    }),
  );
}

/** A name that was made up, by the capital within it, and not that of a way to write or to pay: "AcmeTrack". */
const isCoined = (name: string) =>
  /^(?!Ma?c)\p{L}+\p{Ll}\p{Lu}\p{Ll}\p{L}+$/u.test(name) &&
  !/^(?:WhatsApp|WeChat|FaceTime|YouTube|LinkedIn|PayPal|GitHub|WordPress|JavaScript|OneDrive|OneLogin|BankID)$/i.test(
    name,
  );

/** The name of whom the page belongs to, by its address: employers have pages of their own on boards. */
const isOwnName = (name: string, source: string) => bare(source).includes(bare(name));

/** The sentence as far as the contact: "…, or ring our HR desk: B" says nothing of A. */
const upTo = ({ raw }: ContactMatch, { sentence }: Surroundings): string => {
  const at = sentence.indexOf(raw);
  return at < 0 ? sentence : sentence.slice(0, at + raw.length);
};

/** A word of every expression that says whom a system serves, since the expressions take long to make ready. */
const namesEmployers =
  /mployer|ecision|ompanies|istricts|chools|rgani[sz]ations|rbeitgeber|nternehmen|mployeur|ntreprises|ntervenons|mpleador|mpresa|ntervenimos|mpregador|articipamos|nterferimos|atore di|ziende|ad assumere|nterveniamo|artecipiamo|erkgever|edrijven|nvloed|racodaw|ekruter|firmy|wpływu|rbetsgivar|öretag|åverkar|企業|選考|採用|招聘|录用|用人/;

/** Letters and digits without accents: "Embauchéo" is embaucheo.example. */
const bare = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Ll}\d]/gu, '');

/** "Powered by Acme … tell Acme: desk@acme.example", on a page that is not Acme's: the name is in the domain or next to it. */
function isOfWhoRuns({ whole, sentence, before }: Surroundings, place: string | null, page: string): boolean {
  const isForeign = place !== null && place !== page && !isFreeMail(place);
  if (isForeign && runByOthers.test(`${before} ${sentence}`)) return true;
  const names = [...whole.matchAll(runBy)].map(([, name = '']) => name);
  return names.some(name => {
    const first = bare(name.split(' ')[0]!);
    if (employerWords.test(name) || first.length < 4 || (page && bare(page).includes(first))) return false;
    if (place !== null && place !== page) return bare(place).includes(first);
    if (place !== null) return false;
    return bare(sentence).includes(first) || (before.includes(name) && theirs.test(sentence));
  });
}

function isPlatform(page: string): boolean {
  const name = page.split('.')[0]!;
  return (softwareName.test(name) || boardName.test(name)) && !plainName.test(page);
}

const isHelpOfStranger = (match: ContactMatch, place: string) =>
  helpMailbox.test(match.normalized ?? '') && !plainName.test(place);

/** The same domain, or one that begins with the other's name: acme-mail.example or acmejobs.example, and acme.example. */
function isSibling(place: string, page: string): boolean {
  const [one, two] = [place, page].map(domain => domain.split('.')[0]!).sort((a, b) => a.length - b.length);
  return place === page || one === two || (one!.length >= 4 && two!.startsWith(one!));
}
