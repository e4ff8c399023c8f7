import type { Vendor } from '../vendors/vendor.ts';
import type { LocalizedText } from './t.ts';
import { t } from './t.ts';
import { policies } from './message-names.ts';

/** Whose system this is, in sentences: what people know least. */
export interface SystemView {
  sentence: LocalizedText;
  /** What is known of its support, and of a system in front of it. */
  more: readonly string[];
}

/** The sentences for a vendor, the front-end that led to it, and the employer; each may be unknown. */
export function systemView(
  vendor: Vendor | null,
  frontEnd: Vendor | null,
  employer: string | null,
): SystemView {
  const system = vendor ?? frontEnd;
  if (!system) return { sentence: { name: 'systemUnknown', subs: [] }, more: [] };
  const more: string[] = [];
  if (vendor && vendor.hostedBy === 'vendor') more.push(t(policies[vendor.support.policy], vendor.name));
  if (vendor && frontEnd && frontEnd.id !== vendor.id) more.push(t('frontEndBefore', frontEnd.name));
  return { sentence: sentenceOf(system, employer), more };
}

function sentenceOf({ name, company, hostedBy, role }: Vendor, employer: string | null): LocalizedText {
  if (role === 'front-end') return { name: 'systemFront', subs: [name] };
  if (role === 'job-board') {
    return employer
      ? { name: 'systemBoard', subs: [name, employer] }
      : { name: 'systemBoardUnnamed', subs: [name] };
  }
  if (hostedBy === 'employer') {
    return employer
      ? { name: 'systemOwn', subs: [name, employer] }
      : { name: 'systemOwnUnnamed', subs: [name] };
  }
  if (company === null) {
    return employer
      ? { name: 'systemOutside', subs: [name, employer] }
      : { name: 'systemOutsideUnnamed', subs: [name] };
  }
  return employer
    ? { name: 'systemHosted', subs: [name, company, employer] }
    : { name: 'systemHostedUnnamed', subs: [name, company] };
}
