import { beforeEach, expect, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { changeSettings } from '../storage/settings.ts';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { earlierNotice, openEarlier } from './duplicate-brake.ts';
import { changeTab, emptyTab } from './tabs.ts';
import { browser } from './testing/browser.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
setLocale('en');

const address = 'https://jobs.lever.co/globex/1/apply';
const now = new Date('2026-11-28T12:00:00Z');
const page = {
  ...emptyTab,
  url: address,
  vendorId: 'lever',
  employer: 'Globex',
  job: { title: 'Gardener', id: '1' },
};
const arrived = {
  ...sampleApplication,
  vendor: 'lever',
  employer: 'Globex',
  employerDomain: null,
  url: address,
  job: { title: 'Gardener', id: '1' },
  status: 'received',
  receivedAt: '2026-08-03T10:00:00Z',
} as const;

async function keep(change: Partial<typeof sampleApplication>) {
  await (await openStore()).merge({ cases: [{ ...arrived, ...change }] });
}

beforeEach(async () => {
  await browser.storage.local.clear();
  await emptyStore();
});

test('the form of a job that was applied for says so once', async () => {
  await keep({});
  expect(await earlierNotice(page, 'form', address, now)).toMatchObject({
    headline: 'You applied for this job on 3 August 2026. The confirmation is kept.',
    asks: 'earlier',
    labels: { yes: 'Show the earlier application' },
  });
  expect(await earlierNotice(page, 'form', address, now)).toBeNull();
});

test('so does the form of another job at that employer, with other words', async () => {
  await keep({ job: { title: 'Welder', id: '7' }, url: 'https://jobs.lever.co/globex/7/apply' });
  const notice = await earlierNotice(page, 'form', address, now);
  expect(notice?.headline).toBe('You applied to this employer on 3 August 2026. The confirmation is kept.');
});

test.each([
  ['it is no form', {}, page, 'confirmation' as const],
  ['it never arrived', { status: 'not-submitted', receivedAt: null } as const, page, 'form' as const],
  ['it arrived just now', { receivedAt: '2026-11-28T11:30:00Z' }, page, 'form' as const],
  [
    'it was another employer',
    { employer: 'Initech', job: { title: 'Gardener', id: '9' } },
    page,
    'form' as const,
  ],
])('nothing is said where %s', async (_, change, shown, kind) => {
  await keep(change);
  expect(await earlierNotice(shown, kind, address, now)).toBeNull();
});

test('nor while something failed in this tab that is not settled', async () => {
  await keep({});
  const failing = { ...sampleApplication, id: 'case-2', job: { title: 'Welder', id: '7' } };
  await (await openStore()).merge({ cases: [failing], notes: [{ ...sampleNote, caseId: 'case-2' }] });
  expect(await earlierNotice({ ...page, caseId: 'case-2' }, 'form', address, now)).toBeNull();
  expect(await earlierNotice({ ...page, caseId: 'case-1' }, 'form', address, now)).not.toBeNull();
});

test('nor to somebody who wants no notices', async () => {
  await keep({});
  await changeSettings({ notices: false });
  expect(await earlierNotice(page, 'form', address, now)).toBeNull();
});

test('and leads to that application, or to all of them where it is gone by then', async () => {
  await keep({ id: 'first' });
  await changeTab(1, () => page);
  await openEarlier(1, '0:1', now);
  expect(browser.tabs.create).toHaveBeenLastCalledWith({
    url: 'chrome-extension://us/src/log/index.html#first',
  });
  await emptyStore();
  await openEarlier(1, '0:1', now);
  expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: 'chrome-extension://us/src/log/index.html' });
});
