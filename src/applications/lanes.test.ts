import { expect, test } from 'vitest';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { blockedCount } from './blocked-count.ts';
import type { Lane } from './application.ts';
import { laneOfFailure, laneOfLast } from './lanes.ts';
import { sampleNote } from './samples.ts';

const note = (kind: MessageKind, lane?: Lane) => ({
  ...sampleNote,
  understanding: { ...sampleNote.understanding, kind },
  ...(lane && { lane }),
});

test.each<[MessageKind, Lane | undefined, Lane]>([
  ['system', undefined, 'form'],
  ['system', 'company', 'company'],
  ['access', undefined, 'account'],
  ['session', undefined, 'account'],
  ['session', 'form', 'account'],
  ['access', 'identity', 'identity'],
  ['session', 'payment', 'payment'],
])('what failed with %s, where the words name %s: %s', (kind, named, lane) => {
  expect(laneOfFailure(note(kind, named))).toBe(lane);
});

test('the lane is that of the last failure, whatever was noted after it', () => {
  expect(laneOfLast([note('system'), note('session'), note('success')])).toBe('account');
  expect(laneOfLast([note('session'), note('system')])).toBe('form');
  expect(laneOfLast([note('success'), note('state')])).toBeNull();
  expect(laneOfLast([])).toBeNull();
});

test('of several signs that requests were stopped the largest number counts', () => {
  expect(blockedCount(['3 blocked', 'proxy', '12 blocked', '4 blocked'])).toBe(12);
  expect(blockedCount(['about 3 blocked', '3 blocked or so', 'blocked'])).toBeNull();
  expect(blockedCount([])).toBeNull();
});
