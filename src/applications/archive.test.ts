import { expect, test } from 'vitest';
import { isArchived, withArchived } from './archive.ts';
import { sampleApplication } from './samples.ts';

const at = '2026-03-03T09:00:00Z';

test('an application that was put away is, until it is taken out or something happens with it', () => {
  const away = withArchived(sampleApplication, true, at);
  expect(isArchived(away)).toBe(true);
  expect(isArchived(withArchived(away, false, at))).toBe(false);
  expect(isArchived({ ...away, updatedAt: '2026-03-03T10:30:00+01:00' })).toBe(false);
});

test('one that was put away at the moment of its last change is away, by whatever clock', () => {
  const away = withArchived({ ...sampleApplication, updatedAt: '2026-03-03T10:00:00+01:00' }, true, at);
  expect(isArchived(away)).toBe(true);
});

test('one of an earlier version, which knew no archive, is not', () => {
  expect(isArchived(sampleApplication)).toBe(false);
  expect(withArchived(sampleApplication, false, at)).toMatchObject({ archivedAt: null });
});
