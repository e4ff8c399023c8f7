import type { Application, Channel, Outreach } from '../applications/application.ts';
import { closingDate } from '../applications/deadline.ts';
import { kindOf, type Note } from '../applications/note.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';

/** The facts a verdict rests on, all of them; plain data without a clock. Moments are ISO 8601. */
export interface Situation {
  now: string;
  application: {
    status: Application['status'];
    receivedAt?: string | null;
    deadline?: string | null;
  };
  failures: readonly { kind: MessageKind; at: string }[];
  /** Null: not asked yet. */
  directionsFollowed: boolean | null;
  channels: readonly SituationChannel[];
  outreach: readonly Pick<Outreach, 'owner' | 'purpose' | 'kind' | 'at' | 'outcome'>[];
  referral?: Application['referral'];
  field?: Application['field'];
  /** A moment, or a date alone, which means some time on that day. */
  deadline?: string | null;
  /** False: nobody has looked everywhere yet, so that "no support" is not known. True when absent. */
  supportLookedFor?: boolean;
}

export type SituationChannel = Pick<Channel, 'owner' | 'purpose' | 'kind' | 'value'>;

/**
 * The situation of an application at `now`. Channels are those read off pages that carry no warning, and the
 * directory's ways to reach technical support that are published and not outdated. Confirmations are no failures, and
 * what the applicant says about a note outranks the classifier.
 */
export function situationOf(
  application: Application,
  notes: readonly Note[],
  vendor: Vendor | null,
  now: Date,
): Situation {
  return {
    now: now.toISOString(),
    application: { status: application.status, receivedAt: application.receivedAt },
    failures: notes
      .map(note => ({ kind: kindOf(note), at: note.at }))
      .filter(({ kind }) => kind !== 'success' && kind !== 'benign'),
    directionsFollowed: application.directionsFollowed,
    channels: trustedChannels(application, vendor),
    outreach: application.outreach.map(({ owner, purpose, kind, at, outcome }) => ({
      owner,
      purpose,
      kind,
      at,
      outcome,
    })),
    referral: application.referral,
    field: application.field,
    // Older versions kept whatever the page said.
    deadline: closingDate(application.deadline),
    supportLookedFor: supportLookedFor(application, vendor),
  };
}

function trustedChannels(application: Application, vendor: Vendor | null): SituationChannel[] {
  const channels: SituationChannel[] = application.channels
    .filter(channel => channel.warning === null)
    .map(({ owner, purpose, kind, value }) => ({ owner, purpose, kind, value }));
  const owner = vendor?.hostedBy === 'employer' ? 'employer' : 'vendor';
  for (const { kind, value, purpose, status } of vendor?.support.channels ?? []) {
    if (kind === 'help' || value === null || purpose !== 'technical-support' || status === 'outdated')
      continue;
    // What the directory knows about a channel outranks what was read off a page.
    const same = channels.findIndex(channel => channel.kind === kind && channel.value === value);
    if (same >= 0) channels.splice(same, 1);
    channels.push({ owner, purpose, kind, value });
  }
  return channels;
}

/** Where the directory says that none is published, the help pages need not be searched by hand. */
function supportLookedFor({ lookedIn }: Application, vendor: Vendor | null): boolean {
  const nonePublished =
    vendor?.support.policy === 'sends-to-employer' ||
    vendor?.support.channels.some(({ value, purpose }) => value === null && purpose === 'technical-support');
  return lookedIn.includes('page') && (nonePublished || lookedIn.includes('help'));
}
