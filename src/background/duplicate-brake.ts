import browser from 'webextension-polyfill';
import type { Application } from '../applications/application.ts';
import { attemptsIn } from '../applications/attempts.ts';
import { type ApplicationFacts, isSameEmployer, sameApplication } from '../applications/same-application.ts';
import type { Notice } from '../messages/contract.ts';
import { mayNotify } from '../storage/settings.ts';
import { openStore } from '../storage/open-store.ts';
import type { PageKind } from '../vendors/vendor.ts';
import { dayOf } from '../views/dates.ts';
import { t } from '../views/t.ts';
import { noticeLabels } from './notices.ts';
import { applicationIn } from './notes.ts';
import { type PageState, pageOf, tabState } from './tabs.ts';
import { hourMs } from '../applications/spans.ts';

/** Who has just applied knows it; the form may be shown again behind the confirmation. */
const knownForMs = hourMs;

const saidKey = 'earlierSaid';
/** The oldest are forgotten, and at worst said once more. */
const maxSaid = 500;

/**
 * What to say when the form of a job is opened at an employer to which the applicant applied before: once for each
 * form, since a second application can count against a person. Null: nothing is known, or it was said before. While a
 * failure of this form is noted, the page has more urgent things to say.
 */
export async function earlierNotice(
  page: PageState,
  kind: PageKind | null,
  address: string,
  now: Date,
): Promise<Notice | null> {
  if (kind !== 'form' || !(await mayNotify(address))) return null;
  if (page.caseId !== null && (await isFailing(page.caseId))) return null;
  const here = applicationIn(page);
  const before = await earlierFor(page, now);
  if (!before || !(await isNews(`${before.id} ${here.job.id ?? here.job.title ?? here.url}`))) return null;
  const day = dayOf(before.receivedAt!);
  return {
    sighting: '',
    headline: sameApplication(before, here) ? t('brakeJob', day) : t('brakeEmployer', day),
    quote: null,
    body: t('brakeSays'),
    tone: 'go',
    asks: 'earlier',
    leadsTo: 'advice',
    labels: { yes: t('brakeOpen'), no: '', ...noticeLabels() },
  };
}

/** Opens the application of which `earlierNotice` speaks, where it is still there. */
export async function openEarlier(tabId: number, document: string, now: Date): Promise<void> {
  const tab = await tabState(tabId);
  const before = await earlierFor(pageOf(tab, document) ?? tab, now);
  const address = `src/log/index.html${before ? `#${before.id}` : ''}`;
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
}

async function earlierFor(page: PageState, now: Date): Promise<Application | null> {
  return earlierHere(applicationIn(page), await (await openStore()).applicationsByRecency(), now);
}

/** The last application for this job that arrived, else the last one at this employer; null: there is none. */
function earlierHere(here: ApplicationFacts, all: readonly Application[], now: Date): Application | null {
  const arrived = all
    .filter(one => one.receivedAt !== null && now.getTime() - Date.parse(one.receivedAt) > knownForMs)
    .sort((a, b) => Date.parse(b.receivedAt!) - Date.parse(a.receivedAt!));
  return (
    arrived.find(one => sameApplication(one, here)) ?? arrived.find(one => isSameEmployer(one, here)) ?? null
  );
}

/** Whether something failed here that is not settled. */
async function isFailing(id: string): Promise<boolean> {
  const now = await (await openStore()).snapshotOf(id);
  return now !== null && attemptsIn(now.application, now.notes).length > 0;
}

/** Remembers that it is said now; false where it was said before. */
async function isNews(key: string): Promise<boolean> {
  const said = ((await browser.storage.local.get(saidKey))[saidKey] ?? []) as string[];
  if (said.includes(key)) return false;
  await browser.storage.local.set({ [saidKey]: [...said, key].slice(-maxSaid) });
  return true;
}
