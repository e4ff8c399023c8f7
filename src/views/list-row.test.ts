import { beforeEach, expect, test } from 'vitest';
import { withArchived } from '../applications/archive.ts';
import { withWorkingAgain } from './answers.ts';
import { type ApplicationData, applicationView } from './application-view.ts';
import { acme, employerPhone, stories, storyTime, supportMail, supportPhone } from './fixtures.ts';
import { listRow } from './list-row.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

const statesOf = (story: ApplicationData) => listRow(story, storyTime).states;

test.each<[keyof typeof stories, string[]]>([
  ['nothing', []],
  ['once', ['needs-you', 'failed']],
  ['unsure', ['needs-you']],
  ['support', ['needs-you', 'failed']],
  ['waiting', ['waiting', 'failed']],
  ['employer', ['needs-you', 'failed']],
  ['received', ['received']],
])('the application of the story %s is listed as %s', (name, states) => {
  expect(statesOf(stories[name])).toEqual(states);
});

test('the list says what is next, and what was noted can be searched', () => {
  const row = listRow(stories.waiting, storyTime);
  expect(row.next).toMatch(/^Wait for Acme Apply support until Wed 4 Mar/);
  expect(row.noted).toContain('WE COULD NOT SAVE YOUR APPLICATION. 8F3-22A');
  expect(listRow(stories.unsure, storyTime).next).toBe('Was it an error? Please look');
  expect(listRow(stories.received, storyTime).next).toBeNull();
});

test('what was solved is said to be so, until it fails again', () => {
  const { application, notes } = stories.once;
  const solved = { ...stories.once, application: withWorkingAgain(application, '2026-03-02T14:39:00+01:00') };
  expect(listRow(solved, storyTime)).toMatchObject({ isSolved: true, states: [], next: null });
  const again = { ...notes.at(-1)!, id: 'again', at: '2026-03-02T14:39:30+01:00' };
  expect(listRow({ ...solved, notes: [...notes, again] }, storyTime)).toMatchObject({
    isSolved: false,
    attempts: 1,
  });
  expect(listRow(stories.received, storyTime).isSolved).toBe(false);
});

test('a posting that was kept can be searched by its words', () => {
  const posting = { text: 'Roses at the gate', at: '', url: '', isCut: false };
  const application = { ...stories.once.application, posting };
  expect(listRow({ ...stories.once, application }, storyTime).noted).toContain('ROSES AT THE GATE');
});

test('what was put away needs nobody, until it is worked on again', () => {
  const application = withArchived(stories.once.application, true, '2026-03-02T14:39:00+01:00');
  expect(listRow({ ...stories.once, application }, storyTime)).toMatchObject({
    states: ['archived'],
    next: null,
  });
  const months = new Date('2026-07-01T12:00:00Z');
  expect(applicationView({ ...stories.once, application }, months).verdict.moments).toEqual([]);
  const later = { ...application, updatedAt: '2026-03-02T14:39:30+01:00' };
  expect(statesOf({ ...stories.once, application: later })).toContain('needs-you');
  expect(statesOf({ ...stories.once, application: withArchived(application, false, '') })).toContain(
    'failed',
  );
});

test('where only a desk that is closed is left, one waits until it opens, as the application itself says', () => {
  const phone = {
    ...employerPhone,
    owner: 'vendor',
    purpose: 'technical-support',
    hours: 'Mon-Fri 9-17 ET',
  } as const;
  const vendor = { ...acme, support: { ...acme.support, channels: [] } };
  const application = { ...stories.support.application, channels: [phone] };
  const seen = (now: Date) => {
    const data = { ...stories.support, vendor, application };
    const row = listRow(data, now);
    expect(row.next).toBe(applicationView(data, now).verdict.headline);
    return row;
  };
  const closed = seen(new Date('2026-03-07T12:00:00Z'));
  expect(closed).toMatchObject({ states: ['waiting', 'failed'], waitsFor: null });
  expect(closed.changesAt).toBe('2026-03-09T13:00:00.000Z');
  expect(seen(new Date('2026-03-06T15:00:00Z')).states).toEqual(['needs-you', 'failed']);
});

test('the list names the desk that is kept for what failed, as the application itself does', () => {
  const { application, notes } = stories.support;
  const logIn = { ...supportPhone, lane: 'account' } as const;
  const data = {
    ...stories.support,
    vendor: null,
    application: { ...application, channels: [{ ...supportMail, lane: 'form' } as const, logIn] },
    notes: notes.map(note => ({ ...note, corrected: 'access' as const })),
  };
  const { advice, verdict } = applicationView(data, storyTime);
  expect(advice).toMatchObject({ verdict: 'contact-support', channel: 'phone' });
  expect(listRow(data, storyTime).next).toBe(verdict.headline);
});

test.each<[string, keyof typeof stories, string | null, string, string[]]>([
  ['a failure of two weeks ago', 'once', null, '2026-03-16T15:00:00+01:00', ['older', 'failed']],
  ['one of thirteen days ago', 'once', null, '2026-03-15T12:00:00+01:00', ['needs-you', 'failed']],
  [
    'one whose posting closes tomorrow',
    'once',
    '2026-04-02',
    '2026-04-01T12:00:00Z',
    ['needs-you', 'failed'],
  ],
  ['one whose posting has closed', 'once', '2026-03-04', '2026-04-01T12:00:00Z', ['older', 'failed']],
  ['a question that nobody answered', 'unsure', null, '2026-05-01T12:00:00Z', ['older']],
  ['an application that arrived', 'received', null, '2026-05-01T12:00:00Z', ['received']],
])('%s: is it work for today, or a question whether it is still open', (_, name, deadline, now, states) => {
  const story = stories[name];
  const application = { ...story.application, deadline };
  const row = listRow({ ...story, application }, new Date(now));
  expect(row.states).toEqual(states);
  const asks = 'Still active? If not, archive it';
  expect(row.next === asks).toBe(states.includes('older'));
  const opened = applicationView({ ...story, application }, new Date(now)).verdict;
  expect(opened.moments.includes(asks), 'the application itself asks the same').toBe(
    states.includes('older'),
  );
});

test('it becomes a question by time alone', () => {
  const now = new Date('2026-03-14T12:00:00Z');
  const { changesAt } = listRow(stories.support, now);
  const due = new Date(changesAt!);
  expect(listRow(stories.support, now).states).toContain('needs-you');
  expect(listRow(stories.support, due).states).toContain('older');
});
