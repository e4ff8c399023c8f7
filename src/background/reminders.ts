import browser from 'webextension-polyfill';
import { advise } from '../advice/advise.ts';
import { situationOf } from '../advice/situation.ts';
import { systemThatFailed } from '../applications/systems.ts';
import { askedKey } from '../storage/asked-key.ts';
import type { Snapshot } from '../storage/changes.ts';
import { readSettings } from '../storage/settings.ts';
import { openStore } from '../storage/open-store.ts';
import { serialQueue } from '../storage/serial-queue.ts';
import { calendarHere } from '../views/calendar-here.ts';
import { applicationView } from '../views/application-view.ts';

/** Id of an application to the moment (ISO 8601) at which its advice changes by time alone. */
type Plan = Readonly<Record<string, string>>;

/** `reminders`: planned by the advice, for those who want them. `asked`: each asked for by a press. */
type PlanName = 'reminders' | typeof askedKey;

const planNames: readonly PlanName[] = ['reminders', askedKey];
const prefixes = { reminders: 'reminder:', asked: 'asked:' } as const satisfies Record<PlanName, string>;
const alarmOf = (applicationId: string, plan: PlanName = 'reminders') => `${prefixes[plan]}${applicationId}`;

function readAlarm(alarm: string): { applicationId: string; plan: PlanName } | null {
  const plan = planNames.find(name => alarm.startsWith(prefixes[name]));
  return plan ? { applicationId: alarm.slice(prefixes[plan].length), plan } : null;
}

// One change at a time: the plan is read, changed and written back.
const queue = serialQueue();

/**
 * Replans the reminder of an application: at the moment when its advice changes by itself, or not at all. The plan
 * is kept in storage, because alarms do not survive a restart in every browser. `snapshot` is null when the application
 * is gone.
 */
export function planReminder(applicationId: string, snapshot: Snapshot | null): Promise<void> {
  return queue(() => planFrom(applicationId, snapshot, new Date()));
}

/** Replans the reminders of all applications, after an import or a deletion of everything. */
export function planReminders(): Promise<void> {
  return queue(async () => {
    const store = await openStore();
    const plan: Record<string, string> = {};
    for (const { id } of await store.applicationsByRecency()) {
      const snapshot = await store.snapshotOf(id);
      const at = snapshot && changesAt(snapshot, new Date());
      if (at) plan[id] = at;
    }
    for (const id of Object.keys(await readPlan())) if (!plan[id]) await browser.alarms.clear(alarmOf(id));
    await browser.storage.local.set({ reminders: plan });
    await restoreAlarms();
  });
}

async function planFrom(applicationId: string, snapshot: Snapshot | null, now: Date): Promise<void> {
  const at = snapshot && changesAt(snapshot, now);
  const { [applicationId]: planned, ...others } = await readPlan();
  if (at === (planned ?? null)) return;
  await browser.storage.local.set({ reminders: at === null ? others : { ...others, [applicationId]: at } });
  if (at === null) await browser.alarms.clear(alarmOf(applicationId));
  else browser.alarms.create(alarmOf(applicationId), { when: Date.parse(at) });
}

/** When the advice changes by time alone, ISO 8601; null: it does not. */
function changesAt({ application, notes }: Snapshot, now: Date): string | null {
  const vendor = systemThatFailed(application, notes);
  return advise(situationOf(application, notes, vendor, now, calendarHere())).changesAt;
}

/** Reminds of an application at that moment (ISO 8601), once, because the applicant asked for it just now. */
export function remindOn(applicationId: string, at: string): Promise<void> {
  return queue(async () => {
    await browser.storage.local.set({ asked: { ...(await readPlan('asked')), [applicationId]: at } });
    browser.alarms.create(alarmOf(applicationId, 'asked'), { when: Date.parse(at) });
  });
}

/** Sets the alarms of both plans again after a restart; what fell due in the meantime is shown at once. */
export async function restoreAlarms(): Promise<void> {
  for (const plan of planNames) {
    for (const [applicationId, at] of Object.entries(await readPlan(plan))) {
      const when = Math.max(Date.parse(at), Date.now() + 1000);
      browser.alarms.create(alarmOf(applicationId, plan), { when });
    }
  }
}

/** Listens for alarms. To be called in the first turn of the background. */
export function watchReminders(logRejection: (work: Promise<unknown>) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    const alarm = readAlarm(name);
    if (alarm) logRejection(remind(alarm.applicationId, new Date(), alarm.plan));
  });
  watchPresses();
}

/**
 * Opens the application of a reminder that was clicked. Called again when the permission for notifications was given:
 * before, there is nothing to listen to.
 */
export function watchPresses(): void {
  browser.notifications?.onClicked.addListener(openApplication);
}

async function openApplication(notification: string): Promise<void> {
  const alarm = readAlarm(notification);
  if (!alarm) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`src/log/index.html#${alarm.applicationId}`) });
}

/**
 * Shows once what the advice is by now, and plans the next change. The reminder is taken out of its plan before it is
 * shown, so that it never fires twice.
 */
export function remind(applicationId: string, now = new Date(), plan: PlanName = 'reminders'): Promise<void> {
  return queue(async () => {
    const { [applicationId]: planned, ...others } = await readPlan(plan);
    if (planned === undefined) return;
    if (Date.parse(planned) > now.getTime() + 1000) {
      // The clock was set back since the alarm was set, from when on Firefox counts; it rings only once.
      browser.alarms.create(alarmOf(applicationId, plan), { when: Date.parse(planned) });
      return;
    }
    await browser.storage.local.set({ [plan]: others });
    // An alarm that is early by a moment is about what holds from then on.
    const then = new Date(Math.max(now.getTime(), Date.parse(planned)));
    const snapshot = await (await openStore()).snapshotOf(applicationId);
    if (plan === 'reminders') await planFrom(applicationId, snapshot, then);
    const isWanted = plan === 'asked' || (await readSettings()).reminders;
    if (!snapshot || !isWanted || !browser.notifications) return;
    const vendor = systemThatFailed(snapshot.application, snapshot.notes);
    const view = applicationView({ ...snapshot, vendor, frontEnd: null }, then);
    await browser.notifications.create(alarmOf(applicationId, plan), {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: view.title,
      message: view.verdict.headline,
    });
  });
}

async function readPlan(plan: PlanName = 'reminders'): Promise<Plan> {
  const { [plan]: stored = {} } = await browser.storage.local.get(plan);
  return stored as Plan;
}
