import { beforeEach, expect, test } from 'vitest';
import { stories, storyTime } from './fixtures.ts';
import { receiptView } from './receipt-view.ts';
import { setLocale } from './testing/fake-i18n.ts';
import { contactViews } from './outreach-view.ts';
import { timelineView } from './timeline-view.ts';

beforeEach(() => setLocale('en'));

test('all that happened is in one order, newest first, with the words that were said', () => {
  const { application } = stories.waiting;
  const tried = [{ remedy: 'other-browser', at: '2026-03-02T11:20:00+01:00' }];
  const said = timelineView(
    { ...stories.waiting, application: { ...application, tried, deadline: '2026-03-09' } },
    storyTime,
  ).map(({ says, words }) => [says, words]);
  expect(said[0]).toEqual(['Closing date', null]);
  expect(said.slice(1, 4).map(([says]) => says)).toEqual([
    'Acme Apply (technical support · Email) · I am waiting for an answer',
    expect.stringMatching(/I am waiting/),
    expect.stringMatching(/I am waiting/),
  ]);
  expect(said[4]).toEqual([expect.stringContaining('attempt 2'), 'We could not save your application.']);
  expect(said[5]?.[0]).toContain('another browser');
  expect(said[6]).toEqual([expect.stringContaining('attempt 1'), 'We could not save your application.']);
  expect(said[7]).toEqual(['First seen', null]);
  expect(said).toHaveLength(8);
});

test('an answer stands where it came, apart from what was asked', () => {
  const { application } = stories.waiting;
  const told = { ...application.outreach[0]!, outcome: 'looking-into-it' as const, answer: 'Ticket 77.' };
  const outreach = [{ ...told, answeredAt: '2026-03-03T09:00:00+01:00' }];
  const [answered, asked] = timelineView(
    { ...stories.waiting, application: { ...application, outreach } },
    storyTime,
  );
  expect(answered).toMatchObject({
    at: '2026-03-03T09:00:00+01:00',
    says: expect.stringMatching(/ · They are looking into it$/),
    words: 'Ticket 77.',
  });
  expect(asked).toMatchObject({ at: told.at, words: null });
  expect(asked!.says).not.toContain('looking into it');
});

test('the first moment is the last line, also where the first note was made in it', () => {
  const [note] = stories.once.notes;
  const application = { ...stories.once.application, openedAt: note!.at };
  expect(timelineView({ ...stories.once, application }, storyTime).at(-1)?.says).toBe('First seen');
});

test('what is only asked about is not told as a fact', () => {
  expect(timelineView(stories.unsure, storyTime).map(({ says }) => says)).toEqual(['First seen']);
});

test('an arrival that the applicant told stands there, one that a page told stands there once', () => {
  const says = (data: typeof stories.received) => timelineView(data, storyTime).map(one => one.says);
  expect(says(stories.received).slice(0, 1)).toEqual(['confirmation']);
  expect(says(stories.received)).not.toContain('received');
  const manual = { ...stories.received, notes: stories.once.notes };
  expect(says(manual)[0]).toBe('received');
});

test('a receipt has words, reference and address, and says until when an email may take', () => {
  const { application, notes } = stories.received;
  expect(receiptView(application, notes, storyTime)).toMatchObject({
    words: 'Thank you, we have your application.',
    reference: 'G-20418',
    address: application.url,
    noEmail: expect.stringMatching(
      /^No email by tomorrow at (18:00|6:00.PM)\? Look in spam, then say so here\.$/,
    ),
  });
  const later = new Date('2026-03-05T09:00:00+01:00');
  expect(receiptView(application, notes, later)?.noEmail).toMatch(/^No email yet\?/);
  expect(receiptView(stories.once.application, [], storyTime)).toBeNull();
});

test('that the form works again is told without a contact', () => {
  const works = {
    owner: 'unknown' as const,
    purpose: 'other' as const,
    kind: 'form' as const,
    value: null,
    at: '2026-03-02T14:36:00+01:00',
    outcome: 'resolved' as const,
    answer: null,
  };
  const { application } = stories.once;
  const data = { ...stories.once, application: { ...application, outreach: [works] } };
  expect(timelineView(data, storyTime).map(({ says }) => says)).toContain('It is solved');
  expect(contactViews(data.application, data.vendor, storyTime)).toEqual([]);
});
