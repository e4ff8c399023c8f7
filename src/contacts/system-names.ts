import type { Vendor, VendorMarks } from '../vendors/vendor.ts';
import { domainsOf, squashed } from './domains.ts';

/** The systems of the directory, for pages whose own system is another or not known. */
export interface SystemNames {
  /** True where the words are the name of a system and nothing else: "Umantis", "rexx systems". */
  isName(words: string): boolean;
  /** True for a domain under which the company of a system has its pages or its desk. */
  isDomain(domain: string): boolean;
  /** True for the number or address of a desk that helps the applicants of a system: "+18555245627". */
  isDesk(value: string): boolean;
}

/**
 * Names of systems that say something else as well: beside "support" they name no company. "Applied support",
 * "Position Manager help desk" and "HR Partner support" are any employer's.
 */
export const ordinaryNames: readonly string[] = [
  'Applicant Center',
  'Application Manager',
  'Applied',
  'Breathe',
  'Career Site Builder',
  'CareerConnect',
  'CATS',
  'Cornerstone',
  'Criteria',
  'Dossier',
  'Dover',
  'Eddy',
  'Elevate',
  'Factorial',
  'Fountain',
  'Greeting',
  'Handshake',
  'HeadHunter',
  'Homerun',
  'HR Partner',
  'Interview Exchange',
  'Jazz',
  'Jibe',
  'Job Application Network',
  'JOIN',
  'LAURA',
  'Lawson',
  'Lever',
  'Mingle',
  'Modern Hire',
  'Namely',
  'Newton',
  'Olivia',
  'On Demand Assessment',
  'People HR',
  'Pinpoint',
  'Polymer',
  'Position Manager',
  'Prospective',
  'Sense',
  'Snag',
  'Sterling',
  'Superset',
  'Talent Gateway',
  'The Applicant Manager',
  'Trac',
  'Ultimate Software',
  'Vacancy Filler',
  'Welcome Kit',
  'Workforce.com',
];

/** The names of a system by which its desk is called; capitals within a word make a name of it: "SAP SuccessFactors". */
const namesOfProduct = ({ name, aliases = [] }: VendorMarks): string[] =>
  [name, ...aliases]
    .map(one => one.replace(/\s*\([^)]*\)/, ''))
    .flatMap(one => [one, ...one.split(' ').filter(word => /\p{Ll}\p{Lu}\p{L}{2}/u.test(word))]);

const isHosted = ({ hostedBy, pages }: VendorMarks) => hostedBy === 'vendor' && pages.tenants !== 'none';

/**
 * What the directory knows of systems by name and by domain; those that are for one public service alone have neither.
 *
 * @param marks of all systems
 * @param whole answers all that is known of them, for the domains of their desks; asked once, and for few pages
 */
export function systemNamesOf(marks: readonly VendorMarks[], whole: () => readonly Vendor[]): SystemNames {
  // Made where they are needed, since few pages do; the domains of three hundred systems take longer than the names.
  let names: ReadonlyMap<string, string> | null = null;
  let domains: ReadonlySet<string> | null = null;
  let desks: ReadonlySet<string> | null = null;
  const beginningOf = (words: string) =>
    (names ??= beginningsOf(marks.filter(isHosted))).get(squashed(words));
  return {
    isName(words) {
      const first = beginningOf(words);
      // "greenhouse" in small letters is none, "softgarden" is one.
      return first !== undefined && [first, first.toUpperCase()].includes(words.charAt(0));
    },
    isDomain(domain) {
      if (beginningOf(domain.split('.')[0] ?? '') !== undefined) return true;
      domains ??= new Set(
        whole()
          .filter(isHosted)
          .flatMap(vendor => [...domainsOf(vendor)]),
      );
      return domains.has(domain);
    },
    isDesk(value) {
      desks ??= new Set(whole().filter(isHosted).flatMap(desksOf));
      return desks.has(value);
    },
  };
}

/** What the directory has for help with the system itself, and is not out of date. */
const desksOf = ({ support }: Vendor): string[] =>
  support.channels.flatMap(({ value, purpose, audience, status }) =>
    value !== null && purpose === 'technical-support' && audience === 'applicants' && status !== 'outdated'
      ? [value]
      : [],
  );

/** By the letters of each name, how it begins. */
function beginningsOf(vendors: readonly VendorMarks[]): Map<string, string> {
  const ordinary = new Set(ordinaryNames.map(squashed));
  const beginnings = new Map<string, string>();
  for (const name of vendors.flatMap(namesOfProduct)) {
    const letters = squashed(name);
    if (letters.length >= 4 && !ordinary.has(letters)) beginnings.set(letters, name.charAt(0));
  }
  return beginnings;
}
