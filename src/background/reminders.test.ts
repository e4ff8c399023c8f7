import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { restoreAlarms, planReminder, planReminders, remind, remindOn } from './reminders.ts';

const browser = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    storage: {
      local: {
        get: async (key: string) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
        set: async (values: object) => void Object.assign(kept, structuredClone(values)),
      },
    },
    alarms: { create: vi.fn(), clear: vi.fn(async () => true), onAlarm: { addListener: vi.fn() } },
    notifications: { create: vi.fn(async () => ''), onClicked: { addListener: vi.fn() } },
    runtime: { getURL: (path: string) => `chrome-extension://us/${path}` },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

/** The day after support was asked, on a Friday: two business days end on Tuesday. */
const asked = '2026-03-06T10:00:00.000Z';
const answerDue = '2026-03-10T10:00:00.000Z';

/** Plans as the background does after a change. */
const plan = async () => planReminder('case-1', await (await openStore()).snapshotOf('case-1'));

beforeEach(async () => {
  vi.clearAllMocks();
  vi.useFakeTimers({ now: new Date('2026-03-07T10:00:00Z'), toFake: ['Date'] });
  for (const key of Object.keys(browser.kept)) delete browser.kept[key];
  browser.kept.settings = { notices: true, reminders: true, mutedHosts: [] };
  const store = await openStore();
  await emptyStore();
  const support = { owner: 'vendor', purpose: 'technical-support', kind: 'email' } as const;
  const channel = {
    ...support,
    value: 'help@acme-apply.example',
    extension: null,
    hours: null,
    position: 'footer',
    words: null,
    source: '',
    asOf: null,
    warning: null,
  } as const;
  const outreach = [
    { ...support, value: channel.value, at: asked, outcome: 'waiting', answer: null },
  ] as const;
  const waiting = {
    ...sampleApplication,
    vendor: null,
    directionsFollowed: true,
    channels: [channel],
    outreach,
  };
  const first = {
    ...sampleNote,
    at: '2026-03-05T09:00:00.000Z',
    understanding: { kind: 'system', confidence: 1, unsure: false, because: '' },
  } as const;
  await store.merge({ cases: [waiting], notes: [first] });
  await store.merge({
    cases: [waiting],
    notes: [{ ...first, id: 'note-2', at: '2026-03-05T12:00:00.000Z' }],
  });
});

test('the reminder is set for the moment at which two business days are over', async () => {
  await plan();
  expect(browser.kept.reminders).toEqual({ 'case-1': answerDue });
  expect(browser.alarms.create).toHaveBeenCalledExactlyOnceWith('reminder:case-1', {
    when: Date.parse(answerDue),
  });
});

test('it is not told before its time, and then once', async () => {
  await plan();
  await remind('case-1', new Date('2026-03-09T10:00:00Z'));
  expect(browser.notifications.create).not.toHaveBeenCalled();
  await remind('case-1', new Date(answerDue));
  await remind('case-1', new Date(answerDue));
  expect(browser.notifications.create).toHaveBeenCalledOnce();
  expect(browser.kept.reminders).toEqual({});
});

test('an alarm that rings before its time, since the clock was set back, is set again', async () => {
  await remindOn('case-1', answerDue);
  vi.clearAllMocks();
  await remind('case-1', new Date('2026-03-09T10:00:00Z'), 'asked');
  expect(browser.notifications.create).not.toHaveBeenCalled();
  expect(browser.alarms.create).toHaveBeenCalledExactlyOnceWith('asked:case-1', {
    when: Date.parse(answerDue),
  });
});

test('the next change is planned when one was told', async () => {
  const store = await openStore();
  const others = [
    { ...sampleChannel, kind: 'form', value: 'https://help.acme-apply.example' },
    { ...sampleChannel, kind: 'phone', value: '+12125550117' },
  ] as const;
  // When the deadline comes near, support is called rather than written to.
  const deadline = '2026-03-20T12:00:00Z';
  await store.change('case-1', one => ({ ...one, deadline, channels: [...one.channels, ...others] }));
  await plan();
  // An alarm may come early by a moment.
  await remind('case-1', new Date(Date.parse(answerDue) - 500));
  expect(browser.notifications.create).toHaveBeenCalledOnce();
  expect(browser.kept.reminders).toEqual({ 'case-1': '2026-03-19T12:00:00.000Z' });
});

test('applications from a file get their reminders', async () => {
  await planReminders();
  expect(browser.kept.reminders).toEqual({ 'case-1': answerDue });
});

test('after a restart the alarms are set again, and what fell due meanwhile is told at once', async () => {
  browser.kept.reminders = { 'case-1': answerDue, 'case-2': '2026-03-01T10:00:00.000Z' };
  await restoreAlarms();
  expect(browser.alarms.create.mock.calls).toEqual([
    ['reminder:case-1', { when: Date.parse(answerDue) }],
    ['reminder:case-2', { when: Date.now() + 1000 }],
  ]);
});

test('when support has answered, the reminder is taken back', async () => {
  await plan();
  const store = await openStore();
  await store.change('case-1', one => ({
    ...one,
    outreach: [{ ...one.outreach[0]!, outcome: 'resolved' }],
  }));
  await plan();
  expect(browser.kept.reminders).toEqual({});
  expect(browser.alarms.clear).toHaveBeenCalledExactlyOnceWith('reminder:case-1');
});

test('who wants no reminders gets none', async () => {
  browser.kept.settings = { reminders: false };
  await plan();
  await remind('case-1', new Date(answerDue));
  expect(browser.notifications.create).not.toHaveBeenCalled();
});

test('what was asked for by a press is told once, whatever the settings say and whatever else is planned', async () => {
  browser.kept.settings = { notices: true, reminders: false, mutedHosts: [] };
  const at = '2026-03-07T10:05:00.000Z';
  await remindOn('case-1', at);
  await plan();
  expect(browser.alarms.create).toHaveBeenCalledWith('asked:case-1', { when: Date.parse(at) });
  expect([browser.kept.asked, browser.kept.reminders]).toEqual([{ 'case-1': at }, { 'case-1': answerDue }]);
  await remind('case-1', new Date(at), 'asked');
  await remind('case-1', new Date(at), 'asked');
  expect(browser.notifications.create).toHaveBeenCalledOnce();
  expect([browser.kept.asked, browser.kept.reminders]).toEqual([{}, { 'case-1': answerDue }]);
});

test('what was asked for is set again after the browser was started again', async () => {
  const at = '2026-03-08T10:00:00.000Z';
  await remindOn('case-1', at);
  vi.clearAllMocks();
  await restoreAlarms();
  expect(browser.alarms.create).toHaveBeenCalledWith('asked:case-1', { when: Date.parse(at) });
});
