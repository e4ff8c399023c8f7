import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const disk = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, isFull: false }));
const policy = vi.hoisted(() => ({ settled: {} as Record<string, unknown> | Promise<never> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      managed: { get: async () => policy.settled },
      local: {
        get: async (key: string) => ({ [key]: disk.kept[key] }),
        set: async (items: Record<string, unknown>) => {
          if (disk.isFull) throw new Error('no space left');
          Object.assign(disk.kept, items);
        },
      },
    },
  },
}));

import { changeSettings, muteHost, readSettings, wantsNotices } from './settings.ts';

beforeEach(() => {
  disk.kept = {};
  disk.isFull = false;
});
afterEach(() => void (policy.settled = {}));

test('changes that are made at the same time all hold', async () => {
  await Promise.all([
    muteHost('jobs.globex.example', true),
    muteHost('jobs.initech.example', true),
    changeSettings({ reminders: true }),
    muteHost('jobs.globex.example', false),
  ]);
  expect(await readSettings()).toEqual({
    notices: true,
    reminders: true,
    mutedHosts: ['jobs.initech.example'],
    name: '',
  });
});

test('which hosts are muted is known before the browser says what an organisation has settled', async () => {
  vi.resetModules();
  vi.useFakeTimers();
  policy.settled = new Promise<never>(() => {});
  const settings = await import('./settings.ts');
  await settings.muteHost('jobs.globex.example', true);
  expect(await settings.readMutedHosts()).toEqual(['jobs.globex.example']);
  vi.useRealTimers();
});

test('whoever reads right after a change sees it', async () => {
  const change = muteHost('jobs.globex.example', true);
  const settings = await readSettings();
  expect(wantsNotices(settings, 'https://jobs.globex.example/1/apply')).toBe(false);
  expect(wantsNotices(settings, 'https://jobs.initech.example/1/apply')).toBe(true);
  await change;
});

test('a full disk is told to the one who asked, and stops nobody after', async () => {
  disk.isFull = true;
  await expect(changeSettings({ notices: false })).rejects.toThrow('no space left');
  disk.isFull = false;
  await changeSettings({ notices: false });
  expect((await readSettings()).notices).toBe(false);
});

test('what was never set is as at first: notices, and no reminders', async () => {
  expect(await readSettings()).toEqual({ notices: true, reminders: false, mutedHosts: [], name: '' });
  await changeSettings({ reminders: true });
  expect(await readSettings()).toEqual({ notices: true, reminders: true, mutedHosts: [], name: '' });
});

test('whoever wants no notices wants them nowhere', () => {
  const settings = { notices: false, reminders: false, mutedHosts: [], name: '' };
  expect(wantsNotices(settings, 'https://jobs.globex.example/1/apply')).toBe(false);
  expect(wantsNotices({ ...settings, notices: true }, 'https://jobs.globex.example/1/apply')).toBe(true);
});

test('a host that is muted twice is heard again after once', async () => {
  await muteHost('jobs.globex.example', true);
  await muteHost('jobs.globex.example', true);
  expect((await readSettings()).mutedHosts).toEqual(['jobs.globex.example']);
  await muteHost('jobs.globex.example', false);
  expect((await readSettings()).mutedHosts).toEqual([]);
});

test('what an organisation settles holds, and is not kept as what the applicant chose', async () => {
  policy.settled = { notices: false };
  vi.resetModules();
  const here = await import('./settings.ts');
  await here.changeSettings({ name: 'Ada Lovelace' });
  expect(await here.readSettings()).toMatchObject({ name: 'Ada Lovelace', notices: false });

  policy.settled = {};
  vi.resetModules();
  const elsewhere = await import('./settings.ts');
  expect(await elsewhere.readSettings()).toMatchObject({ name: 'Ada Lovelace', notices: true });
});
