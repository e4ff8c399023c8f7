import { beforeEach, expect, test, vi } from 'vitest';
import type { Application } from '../applications/application.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { showBadge } from './badge.ts';

const action = vi.hoisted(() => ({ setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { action } }));

beforeEach(() => vi.resetAllMocks());

const red = '#835500';
const green = '#0b6b57';
const later = { ...sampleNote, id: 'note-2', at: '2026-03-02T10:30:00+01:00' };

test.each<[string, Partial<Application> | null, (typeof sampleNote)[], string, string[]]>([
  ['no application', null, [], '', []],
  ['one that never failed', {}, [], '', []],
  ['one that failed once', {}, [sampleNote], '1', [red]],
  ['one that failed twice', {}, [sampleNote, later], '2', [red]],
  ['one that arrived', { status: 'received' }, [], '✓', [green]],
  [
    'one that failed and arrived',
    { status: 'received', receivedAt: sampleNote.at },
    [sampleNote],
    '✓',
    [green],
  ],
  [
    'one that arrived, and failed again',
    { status: 'received', receivedAt: sampleNote.at },
    [later],
    '✓',
    [green],
  ],
])('%s', async (_, change, notes, text, colours) => {
  await showBadge(7, change && { application: { ...sampleApplication, ...change }, notes });
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text }]]);
  expect(action.setBadgeBackgroundColor.mock.calls).toEqual(colours.map(color => [{ tabId: 7, color }]));
});

test('a tab that was closed in the meantime is no error', async () => {
  action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
  await expect(showBadge(7, null)).resolves.toBeUndefined();
});
