import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const policy = vi.hoisted(() => ({ get: undefined as undefined | (() => Promise<object>) }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return { managed: policy.get && { get: policy.get }, local: { get: async () => ({}) } };
    },
  },
}));

beforeEach(() => void vi.resetModules());
// What was settled here must not be kept for other tests of the same thread.
afterAll(() => void vi.resetModules());

const nothing = {
  forgetAtClose: false,
  keepDays: null,
  notices: null,
  reportLanguage: null,
  localHelp: null,
};
const read = async () => (await import('./managed.ts')).readManaged();

test.each([
  ['no such storage', undefined],
  ['an error, as in Firefox', () => Promise.reject(new Error('Managed storage manifest not found'))],
  ['nothing', () => Promise.resolve({})],
])('where the browser has %s, nothing is settled', async (_, get) => {
  policy.get = get;
  expect(await read()).toEqual(nothing);
});

test('what an organisation settled is read', async () => {
  const localHelp = { name: ' Career centre ', phone: '020 7946 0018', hours: 'Mon–Fri 9–17' };
  policy.get = () =>
    Promise.resolve({ forgetAtClose: true, keepDays: 30.5, notices: false, reportLanguage: 'de', localHelp });
  expect(await read()).toEqual({
    forgetAtClose: true,
    keepDays: 30,
    notices: false,
    reportLanguage: 'de',
    localHelp: {
      name: 'Career centre',
      email: null,
      phone: '020 7946 0018',
      where: null,
      hours: 'Mon–Fri 9–17',
    },
  });
});

test('what is none of its kind is as if it were not there', async () => {
  policy.get = () =>
    Promise.resolve({
      forgetAtClose: 'yes',
      keepDays: -1,
      notices: 0,
      reportLanguage: 7,
      localHelp: { phone: '1' },
    });
  expect(await read()).toEqual(nothing);
});

test.each([
  [1, 1],
  [0.9, null],
  ['7', null],
])('to keep notes for %j days is to keep them for %j', async (keepDays, kept) => {
  policy.get = () => Promise.resolve({ keepDays });
  expect((await read()).keepDays).toBe(kept);
});

test('more of a text than fits next to a button is left out, and help that is no record is none', async () => {
  policy.get = () => Promise.resolve({ localHelp: { name: 'x'.repeat(300), email: 'help@globex.example' } });
  expect((await read()).localHelp).toMatchObject({ name: 'x'.repeat(200), email: 'help@globex.example' });
  vi.resetModules();
  policy.get = () => Promise.resolve({ localHelp: 'Career centre' });
  expect((await read()).localHelp).toBeNull();
});

test('notices are as the organisation settled them, whatever was chosen', async () => {
  policy.get = () => Promise.resolve({ notices: false });
  const { readSettings } = await import('./settings.ts');
  expect((await readSettings()).notices).toBe(false);
});

test('who cannot wait goes on while the browser is still starting, and hears of it later', async () => {
  vi.useFakeTimers();
  let answer: (found: object) => void = () => {};
  policy.get = () => new Promise(done => (answer = done));
  const { readManagedSoon } = await import('./managed.ts');
  const early = readManagedSoon();
  await vi.advanceTimersByTimeAsync(50);
  expect(await early).toEqual(nothing);
  answer({ notices: false });
  expect(await readManagedSoon()).toEqual({ ...nothing, notices: false });
  vi.useRealTimers();
});

test('what is being read already is not asked for again', async () => {
  policy.get = vi.fn(() => Promise.resolve({}));
  const { readManagedSoon, readManaged } = await import('./managed.ts');
  expect(await readManagedSoon(undefined, Promise.resolve({ notices: false }))).toEqual({
    ...nothing,
    notices: false,
  });
  expect((await readManaged()).notices).toBe(false);
  expect(policy.get).not.toHaveBeenCalled();
});
