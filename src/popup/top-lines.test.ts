import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const contains = vi.hoisted(() => vi.fn(async () => true));
vi.mock('webextension-polyfill', () => ({ default: { permissions: { contains } } }));
vi.mock('./TopLines.tsx', () => ({ TopLines: () => null, LateHelp: () => null }));

const help = { name: 'Quayside Career Centre' };

/** What is above the advice; the browser says only after a while what an organisation has settled. */
async function linesWith(noted: Record<string, unknown> | undefined, kept: Record<string, unknown> = {}) {
  const { readTopLines } = await import('./top-lines.ts');
  const settled = new Promise<Record<string, unknown>>(done =>
    setTimeout(() => done({ localHelp: help }), 40),
  );
  const reading = readTopLines({
    topLines: { settled, kept: Promise.resolve(kept) },
    noted: Promise.resolve(noted),
  });
  await vi.runAllTimersAsync();
  return await reading;
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test.each([
  ['is not known yet', {}],
  ['could not be read', undefined],
  ['is known', { 'help-named': true }],
])('help on site is waited for where it %s that some is named', async (_, noted) => {
  expect((await linesWith(noted)).help).toMatchObject(help);
});

test('nothing is waited for where the session knows that none is named', async () => {
  expect((await linesWith({ 'help-named': false })).help).toBeNull();
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['nothing', {}, []],
  ['a shared computer that could not be made to forget', { deleteEverything: true }, ['deletionDue']],
  ['copies that are not written', { copies: { trouble: { why: 'lapsed' }, lost: 0 } }, ['copiesStopped']],
  ['notes that the browser lost', { copies: { trouble: null, lost: 2 } }, ['copiesStopped']],
  ['copies that are written', { copies: { trouble: null, lost: 0 } }, []],
])('of %s it is said above the advice', async (_, kept, troubles) => {
  expect((await linesWith({}, kept)).troubles).toEqual(troubles);
});

test.each<[string, Record<string, unknown>, boolean, object]>([
  ['none was asked for', {}, true, {}],
  [
    'the browser may show it',
    { asked: { 'case-1': '2026-03-02T13:43:00.000Z' } },
    true,
    { 'case-1': '2026-03-02T13:43:00.000Z' },
  ],
  ['the browser was not allowed to', { asked: { 'case-1': '2026-03-02T13:43:00.000Z' } }, false, {}],
])('a reminder is known where %s', async (_, kept, isAllowed, reminders) => {
  contains.mockResolvedValue(isAllowed);
  expect((await linesWith({}, kept)).reminders).toEqual(reminders);
});
