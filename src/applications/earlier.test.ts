import { expect, test } from 'vitest';
import type { Application } from './application.ts';
import { earlierAtEmployer } from './earlier.ts';
import { sampleApplication } from './samples.ts';

const one = (id: string, openedAt: string, change: Partial<Application> = {}): Application => ({
  ...sampleApplication,
  id,
  openedAt,
  job: { title: `Job ${id}`, id: null },
  ...change,
});
const now = one('now', '2026-08-20T09:00:00+02:00');
const idsOf = (others: Application[]) => earlierAtEmployer(now, others).map(({ id }) => id);

test('what one sent to the same employer before is found, newest first', () => {
  const received = { status: 'received', receivedAt: '2026-08-03T10:00:00+02:00' } as const;
  expect(
    idsOf([
      now,
      one('begun', '2026-07-01T09:00:00+02:00', { employer: 'Globex Corporation' }),
      one('sent', '2026-06-01T09:00:00+02:00', received),
      one('later', '2026-08-21T09:00:00+02:00'),
      one('elsewhere', '2026-07-01T09:00:00+02:00', { employer: 'Initech', employerDomain: null }),
    ]),
  ).toEqual(['sent', 'begun']);
});

test('an unknown employer is not taken for the same', () => {
  const unknown = { employer: null, employerDomain: null };
  expect(idsOf([one('a', '2026-07-01T09:00:00+02:00', unknown)])).toEqual([]);
  expect(earlierAtEmployer({ ...now, ...unknown }, [one('a', '2026-07-01T09:00:00+02:00', unknown)])).toEqual(
    [],
  );
});

test('two employers at one board are two', () => {
  const atBoard = { employer: 'Initech', url: 'https://jobs.acme-apply.example/initech/9/apply' };
  expect(idsOf([one('a', '2026-07-01T09:00:00+02:00', atBoard)])).toEqual([]);
});
