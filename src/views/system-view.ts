import type { Channel } from '../applications/application.ts';
import { isSameChannel } from '../applications/channel-set.ts';
import { type OfferedChannel, offeredChannels } from '../vendors/offered-channels.ts';
import type { Closed, Role, Vendor } from '../vendors/vendor.ts';
import { shownValue } from './channel-view.ts';
import { dayOf, monthOf } from './dates.ts';
import { type MessageName, type LocalizedText, t } from './t.ts';
import { policies } from './message-names.ts';

/** Whose system this is, in sentences: what people know least. */
export interface SystemView {
  sentence: LocalizedText;
  /** What is known of its support, and of the systems before it. */
  more: readonly string[];
  /** That it is switched off, and what a failure on it means. */
  closed: string | null;
  /** What to do instead of a system that was switched off, in English. */
  instead: string | null;
}

/** The systems of an application; each may be unknown. `chain` holds them in the order in which they were met. */
interface ShownSystems {
  vendor: Vendor | null;
  frontEnd: Vendor | null;
  chain?: readonly Vendor[] | undefined;
}

/** A contact, or a help page, whose owner and purpose need not be said. */
type ListedHelp = Pick<Channel, 'kind' | 'value'> & Partial<Pick<Channel, 'owner' | 'purpose'>>;

/**
 * The sentences for a vendor, the systems that led to it, and the employer.
 *
 * @param page the applicant's
 * @param listed what is shown as a contact as well: no help is named twice
 */
export function systemView(
  { vendor, frontEnd, chain = [] }: ShownSystems,
  employer: string | null,
  now: Date,
  page: string | null,
  listed: readonly ListedHelp[] = [],
): SystemView {
  const system = vendor ?? frontEnd;
  if (!system)
    return { sentence: { name: 'systemUnknown', subs: [] }, more: [], closed: null, instead: null };
  const more: string[] = [];
  // What it publishes and what its own page offers may differ; where its desk is listed, none is denied.
  const isHelped = listed.some(({ owner, purpose }) => owner === 'vendor' && purpose === 'technical-support');
  const isDenied = isHelped && vendor?.support.policy !== 'supports-applicants';
  if (!system.closed && vendor?.hostedBy === 'vendor' && !isDenied) more.push(policyWords(vendor));
  const desk = vendor && vendor.role in afterForm ? helpOf(offeredChannels(vendor, now, page)) : null;
  if (desk && !listed.some(one => isSameChannel(one, desk)))
    more.push(t('helpDeskIs', shownValue({ ...desk, extension: desk.extension ?? null })));
  if (vendor && frontEnd && frontEnd.id !== vendor.id) more.push(t('frontEndBefore', frontEnd.name));
  if (chain.length > 2) more.push(t('chainIs', chain.map(({ name }) => name).join(' → ')));
  const closed = system.closed ? closedWords(system.name, system.closed) : null;
  return { sentence: sentenceOf(system, employer), more, closed, instead: system.closed?.instead ?? null };
}

/** Since when a system is switched off, and what a failure on it means. */
export function closedWords(name: string, { since, everywhere }: Closed): string {
  return t(everywhere ? 'closedSince' : 'closingSince', name, monthOf(since));
}

/** How far a vendor helps applicants, in a sentence: as it says itself, or what came of looking for it. */
export function policyWords({ name, support: { policy, looked } }: Vendor): string {
  if (policy === 'unknown' && looked) return t('policyLooked', name, dayOf(looked));
  return t(policies[policy], name);
}

/** What comes after the form has sentences of its own: people take a test for the employer's. */
const afterForm = {
  assessment: ['systemTest', 'systemTestUnnamed'],
  'background-check': ['systemCheck', 'systemCheckUnnamed'],
} as const satisfies Partial<Record<Role, readonly [MessageName, MessageName]>>;

/** Where its help for applicants is reached best: a desk that answers before pages to read. */
function helpOf(offered: readonly OfferedChannel[]) {
  const help = offered.filter(({ purpose }) => purpose === 'technical-support');
  const best = help.find(({ kind }) => kind !== 'help') ?? help[0];
  return best ? { ...best, kind: best.kind === 'help' ? ('form' as const) : best.kind } : null;
}

function sentenceOf(system: Vendor, employer: string | null): LocalizedText {
  const [named, unnamed, ...subs] = wordsFor(system);
  return employer && named ? { name: named, subs: [...subs, employer] } : { name: unnamed, subs };
}

/** The sentence where the employer is named, the one where it is not, and what is in front of the employer. */
function wordsFor({ name, company, hostedBy, role }: Vendor): [MessageName | null, MessageName, ...string[]] {
  switch (role) {
    case 'front-end':
      return [null, 'systemFront', name];
    case 'job-board':
      return ['systemBoard', 'systemBoardUnnamed', name];
    case 'campus':
      return ['systemCampus', 'systemCampusUnnamed', name];
    case 'assessment':
    case 'background-check':
      return [...afterForm[role], name];
    case 'ats':
      if (hostedBy === 'employer') return ['systemOwn', 'systemOwnUnnamed', name];
      return company === null
        ? ['systemOutside', 'systemOutsideUnnamed', name]
        : ['systemHosted', 'systemHostedUnnamed', name, company];
  }
}
