import {
  type Application,
  type Channel,
  lanes,
  type Outreach,
  outcomes,
  places,
  positions,
  recipients,
  statuses,
  warnings,
} from '../applications/application.ts';
import { contexts, type Note, stepKinds } from '../applications/note.ts';
import type { Posting } from '../applications/posting.ts';
import { channelKinds, messageKinds, owners, purposes } from '../vendors/vocabulary.ts';
import {
  type Check,
  listOf,
  mapOf,
  moment,
  number,
  object,
  oneOf,
  optional,
  orNull,
  stamp,
  text,
  yesNo,
} from './check.ts';

/** The records are typed by what they check, so that a new field must be checked too. */
type Checks<T> = { [Name in keyof Required<T>]: Check };
const checkedFields = <T>(checks: Checks<T>): Check => object(checks);

const channel = checkedFields<Channel>({
  kind: oneOf(channelKinds),
  value: text,
  owner: oneOf(owners),
  purpose: oneOf(purposes),
  extension: orNull(text),
  hours: orNull(text),
  position: oneOf(positions),
  words: orNull(text),
  source: text,
  asOf: orNull(moment),
  warning: orNull(oneOf(warnings)),
  claim: optional(oneOf(['page'] as const)),
  lane: optional(oneOf(lanes)),
});

const outreach = checkedFields<Outreach>({
  owner: oneOf(owners),
  purpose: oneOf(purposes),
  kind: oneOf(channelKinds),
  value: orNull(text),
  at: moment,
  outcome: oneOf(outcomes),
  answer: orNull(text),
  answeredAt: optional(moment),
  settlesUntil: optional(moment),
});

/** What each field of a stored application may hold. */
export const applicationFields: Checks<Application> = {
  id: text,
  vendor: orNull(text),
  frontEnd: orNull(text),
  chain: optional(listOf(text)),
  employer: orNull(text),
  employerDomain: orNull(text),
  job: object({ title: orNull(text), id: orNull(text) }),
  url: text,
  openedAt: moment,
  updatedAt: moment,
  status: oneOf(statuses),
  receivedAt: orNull(moment),
  deadline: orNull(text),
  directionsFollowed: orNull(yesNo),
  channels: listOf(channel),
  outreach: listOf(outreach),
  tried: listOf(object({ remedy: text, at: moment })),
  referral: orNull(object({ saysCall: yesNo, certain: yesNo })),
  field: orNull(object({ flashy: yesNo, recipient: oneOf(recipients) })),
  lookedIn: listOf(oneOf(places)),
  asRead: optional(
    object({
      employer: optional(orNull(text)),
      title: optional(orNull(text)),
      number: optional(orNull(text)),
      url: optional(text),
      deadline: optional(orNull(text)),
    }),
  ),
  memo: optional(orNull(text)),
  people: optional(orNull(text)),
  posting: optional(orNull(checkedFields<Posting>({ text, at: moment, url: text, isCut: yesNo }))),
  archivedAt: optional(orNull(moment)),
  stamps: optional(mapOf(stamp)),
};

/** What each field of a stored note may hold. */
export const noteFields: Checks<Note> = {
  id: text,
  caseId: text,
  at: moment,
  url: text,
  title: text,
  text,
  context: oneOf(contexts),
  lang: orNull(text),
  rule: orNull(oneOf(messageKinds)),
  field: orNull(text),
  step: orNull(text),
  trail: listOf(object({ at: moment, did: oneOf(stepKinds), what: text })),
  understanding: object({ kind: oneOf(messageKinds), confidence: number, unsure: yesNo, because: text }),
  corrected: orNull(oneOf(messageKinds)),
  network: listOf(
    object({
      at: moment,
      url: text,
      status: orNull(number),
      error: orNull(text),
      ids: listOf(text),
      retryAt: optional(moment),
    }),
  ),
  ids: listOf(text),
  environment: orNull(
    object({
      browser: text,
      system: text,
      languages: listOf(text),
      timeZone: text,
      window: listOf(number),
      cookies: yesNo,
      online: yesNo,
      blocking: listOf(text),
      translated: optional(yesNo),
    }),
  ),
  screenshot: orNull(text),
  remark: orNull(text),
  lane: optional(oneOf(lanes)),
  stamps: optional(mapOf(stamp)),
};
