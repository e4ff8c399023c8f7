import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outreachKey } from './contacts-made.ts';
import type { Application, Channel, Outreach } from './application.ts';
import { givenAnswers, withoutAnswer } from './given-answers.ts';
import { withAnswers, withChannels, withOutcome, withOutreach, withTried } from './open-application.ts';
import { sampleApplication } from './samples.ts';

const unanswered: Application = {
  ...sampleApplication,
  directionsFollowed: null,
  tried: [],
  outreach: [],
  channels: [],
};
const at = (minute: number) => new Date(Date.parse('2026-03-02T10:00:00Z') + minute * 60_000).toISOString();
const mail: Outreach = {
  owner: 'vendor',
  purpose: 'technical-support',
  kind: 'email',
  value: 'help@acme-apply.example',
  at: at(0),
  outcome: 'waiting',
  answer: null,
};
const found: Channel = {
  kind: 'email',
  value: 'careers@globex.example',
  owner: 'employer',
  purpose: 'other',
  extension: null,
  hours: null,
  position: 'by-hand',
  words: null,
  source: 'https://globex.example/',
  asOf: '2026-03-02',
  warning: null,
};

/** What an applicant may answer, each at a minute of its own. */
const answers: ((application: Application, minute: number) => Application)[] = [
  (one, minute) => withAnswers(one, { directionsFollowed: true }, at(minute)),
  (one, minute) => withTried(one, 'other-browser', at(minute)),
  (one, minute) => withOutreach(one, { ...mail, at: at(minute) }),
  one => withChannels(one, [found]),
];

test('every answer that was given can be taken back, in any order, and nothing else goes with it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(answers.length - 1), { maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      (which, picks) => {
        let application = which.reduce((one, number, minute) => answers[number]!(one, minute), unanswered);
        for (let given = givenAnswers(application); given.length > 0; ) {
          application = withoutAnswer(application, given[picks.next().value % given.length]!, at(100));
          const left = givenAnswers(application);
          expect(left).toHaveLength(given.length - 1);
          given = left;
        }
        expect({ ...application, updatedAt: unanswered.updatedAt }).toEqual(unanswered);
      },
    ),
  );
});

test('a contact that was answered in the meantime is taken back with its answer', () => {
  const written = withOutreach(unanswered, mail);
  const [given] = givenAnswers(written);
  const answered = withOutcome(written, outreachKey(mail), 'no-help', 'Sorry.', at(5));
  expect(withoutAnswer(answered, given!, at(6)).outreach).toEqual([]);
});

test('what is like an answer that is taken back stays', () => {
  const channels: Channel[] = [
    found,
    { ...found, value: 'jobs@globex.example' },
    { ...found, kind: 'form' },
    { ...found, position: 'footer' },
  ];
  const outreach: Outreach[] = [
    mail,
    { ...mail, kind: 'form' },
    { ...mail, value: 'desk@acme-apply.example' },
    { ...mail, owner: 'employer' },
    { ...mail, at: at(1) },
  ];
  const tried = [
    { remedy: 'other-browser', at: at(0) },
    { remedy: 'smaller-file', at: at(0) },
    { remedy: 'other-browser', at: at(1) },
  ];
  const all = { ...unanswered, channels, outreach, tried };
  const without = (is: (given: ReturnType<typeof givenAnswers>[number]) => boolean) =>
    withoutAnswer(all, givenAnswers(all).find(is)!, at(9));
  expect(without(one => one.what === 'contact' && one.channel === found).channels).toEqual(channels.slice(1));
  expect(without(one => one.what === 'outreach' && one.outreach === mail).outreach).toEqual(
    outreach.slice(1),
  );
  const first = without(one => one.what === 'tried' && one.remedy === 'other-browser' && one.at === at(0));
  expect(first.tried).toEqual(tried.slice(1));
});

test('what the page says is no answer of the applicant', () => {
  const read = { ...unanswered, channels: [{ ...found, position: 'footer' as const }] };
  expect(givenAnswers(read)).toEqual([]);
});
