import type { Application, Channel, Lane, Outreach } from '../applications/application.ts';
import { isSameChannel } from '../applications/channel-set.ts';
import { closingDate } from '../applications/deadline.ts';
import { laneOfLast } from '../applications/lanes.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { makeMatcher } from '../vendors/match.ts';
import { type OfferedChannel, offeredChannels } from '../vendors/offered-channels.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { Calendar } from './business-time.ts';
import { isOwnSide } from '../applications/own-side.ts';
import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';

/** The facts a verdict rests on, all of them; plain data without a clock. Moments are ISO 8601. */
export interface Situation {
  now: string;
  application: {
    status: Application['status'];
    receivedAt?: string | null;
  };
  /** `ownSide`: the reason lay between the applicant and the internet. */
  failures: readonly { kind: MessageKind; at: string; ownSide?: boolean }[];
  /** Null: not asked yet. */
  directionsFollowed: boolean | null;
  channels: readonly SituationChannel[];
  outreach: readonly Pick<
    Outreach,
    'owner' | 'purpose' | 'kind' | 'at' | 'outcome' | 'answeredAt' | 'settlesUntil'
  >[];
  referral?: Application['referral'];
  field?: Application['field'];
  /** Until when applications are taken: a moment, or a date alone, which means some time on that day. */
  deadline?: string | null;
  /** False: not every place was looked at yet, so that "no support" is not known. True when absent. */
  supportLookedFor?: boolean;
  /** What failed last: a desk kept for it comes before one kept for something else. Absent: not asked. */
  lane?: Lane | null;
  /** It failed on a test or a recorded interview, whose time goes on while the applicant waits. */
  isTest?: boolean;
  /** The applicant's time zone and week end. Absent: the offset that moments are written with, Saturday and Sunday. */
  calendar?: Calendar;
}

export type SituationChannel = Pick<Channel, 'owner' | 'purpose' | 'kind' | 'value' | 'claim' | 'lane'> & {
  /** From the directory, where another one was checked within a year and this was not: used after the others. */
  stale?: boolean;
};

/**
 * The situation of an application at `now`. Channels are those read off pages that carry no warning, and the
 * directory's ways to reach technical support that may be shown now. Confirmations are no failures, and what the
 * applicant says about a note outranks the classifier. `vendor` is the system that the advice is about: a test or check
 * counts by itself, since the form before it may have arrived long ago. `calendar`: where the applicant lives.
 */
export function situationOf(
  whole: Application,
  allNotes: readonly Note[],
  vendor: Vendor | null,
  now: Date,
  calendar: Calendar = {},
): Situation {
  const { application, notes } = partAt(whole, allNotes, vendor);
  const offered = offeredChannels(vendor, now, application.url);
  return {
    now: now.toISOString(),
    calendar,
    application: { status: application.status, receivedAt: application.receivedAt },
    failures: notes
      .map(note => ({
        kind: kindAt(note, vendor),
        at: note.at,
        ...(isOwnSide(note) ? { ownSide: true } : {}),
      }))
      .filter(({ kind }) => kind !== 'success' && kind !== 'benign'),
    directionsFollowed: application.directionsFollowed,
    channels: trustedChannels(application, vendor, offered),
    outreach: application.outreach.map(({ owner, purpose, kind, at, outcome, answeredAt, settlesUntil }) => ({
      owner,
      purpose,
      kind,
      at,
      outcome,
      ...(answeredAt && { answeredAt }),
      ...(settlesUntil && { settlesUntil }),
    })),
    referral: application.referral,
    field: application.field,
    // Older versions kept whatever the page said.
    deadline: closingDate(application.deadline),
    supportLookedFor: supportLookedFor(application, vendor, offered),
    lane: laneOfLast(notes),
    isTest: vendor?.role === 'assessment',
  };
}

/** On a system that was switched off nothing is broken: it is gone, and no desk will mend it. */
function kindAt(note: Note, vendor: Vendor | null): MessageKind {
  const kind = isOwnSide(note) ? 'input' : kindOf(note);
  const gone = vendor?.closed?.everywhere && note.at >= vendor.closed.since;
  return gone && isProcessKind(kind) ? 'state' : kind;
}

/** What happened on one test or check, as an application of its own. */
function partAt(application: Application, notes: readonly Note[], vendor: Vendor | null) {
  if (vendor?.role !== 'assessment' && vendor?.role !== 'background-check') return { application, notes };
  const owns = makeMatcher([vendor]);
  const isThere = (address: string) => URL.canParse(address) && owns(new URL(address)).length > 0;
  const own = notes.filter(note => isThere(note.url));
  const first = own[0]?.at ?? application.updatedAt;
  const last = own.at(-1);
  const arrived = last && kindOf(last) === 'success' ? last.at : null;
  const part: Application = {
    ...application,
    status: arrived ? 'received' : 'not-submitted',
    receivedAt: arrived,
    channels: application.channels.filter(({ owner, source }) => owner !== 'vendor' || isThere(source)),
    outreach: application.outreach.filter(({ at }) => Date.parse(at) >= Date.parse(first)),
  };
  return { application: part, notes: own };
}

function trustedChannels(
  application: Application,
  vendor: Vendor | null,
  offered: readonly OfferedChannel[],
): SituationChannel[] {
  const channels: SituationChannel[] = application.channels
    .filter(channel => channel.warning === null)
    .map(({ owner, purpose, kind, value, claim, lane }) => ({
      owner,
      purpose,
      kind,
      value,
      ...(claim && { claim }),
      ...(lane && { lane }),
    }));
  const owner = vendor?.hostedBy === 'employer' ? 'employer' : 'vendor';
  const someChecked = offered.some(
    ({ kind, purpose, freshness }) =>
      kind !== 'help' && purpose === 'technical-support' && freshness === 'checked',
  );
  for (const { kind, value, purpose, freshness } of offered) {
    if (kind === 'help' || purpose !== 'technical-support') continue;
    // What the directory knows about a channel outranks what was read off a page.
    const same = channels.findIndex(channel => isSameChannel(channel, { kind, value }));
    const lane = same >= 0 ? channels[same]?.lane : undefined;
    if (same >= 0) channels.splice(same, 1);
    const stale = someChecked && freshness !== 'checked';
    channels.push({ owner, purpose, kind, value, ...(stale ? { stale } : {}), ...(lane && { lane }) });
  }
  return channels;
}

/** Where the directory says that none is published, the help pages need not be searched by hand. */
function supportLookedFor(
  { lookedIn }: Application,
  vendor: Vendor | null,
  offered: readonly OfferedChannel[],
): boolean {
  const support = vendor?.support;
  const nothingOffered = !offered.some(({ purpose }) => purpose === 'technical-support');
  const nonePublished =
    support?.policy === 'sends-to-employer' ||
    (support?.looked !== undefined && nothingOffered) ||
    support?.channels.some(({ value, at, purpose }) => !value && !at && purpose === 'technical-support');
  return lookedIn.includes('page') && (nonePublished || lookedIn.includes('help'));
}
