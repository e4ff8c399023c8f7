import browser, { type Runtime } from 'webextension-polyfill';
import type { Sighting } from '../cases/note.ts';
import { redactUrl, redactText } from '../failures/redact.ts';
import type { FromOwnPages, TabView } from '../messages/contract.ts';
import { readSettings } from '../storage/settings.ts';
import { vendorAt } from '../vendors/directory.ts';
import { showBadge } from './badge.ts';
import { caseInTab, storeLogged } from './notes.ts';
import { planReminder } from './reminders.ts';
import { takePicture } from './pictures.ts';
import { allowedSites, followAllowedSites, readOnce } from './sites.ts';
import { tabState } from './tabs.ts';

type Handlers = {
  [Name in keyof FromOwnPages]: (
    payload: Parameters<FromOwnPages[Name]>[0],
    from: Runtime.MessageSender,
  ) => Promise<ReturnType<FromOwnPages[Name]>>;
};

/** The answers to the extension's own pages. */
export const ownPageHandlers: Handlers = {
  'tab/asked': ({ tabId }) => viewOf(tabId),

  async 'tab/read'({ tabId }) {
    await readOnce(tabId);
    return viewOf(tabId);
  },

  async 'case/changed'({ caseId }) {
    await planReminder(caseId);
    const tabs = await browser.tabs.query({ active: true });
    for (const { id } of tabs) {
      if (id !== undefined && (await tabState(id)).caseId === caseId) await showBadge(id, caseId);
    }
    return null;
  },

  async 'sites/changed'() {
    await followAllowedSites();
    return null;
  },

  async 'problem/logged'({ tabId, text, context, kind, remark }) {
    const tab = await tabState(tabId);
    const sighting: Sighting = {
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
      url: tab.url || (await addressOf(tabId)),
      title: tab.title,
      text,
      context,
      lang: null,
      rule: null,
      field: null,
      step: null,
      trail: tab.trail,
    };
    const caseId = await storeLogged(tabId, sighting, kind, remark === null ? null : redactText(remark));
    await showBadge(tabId, caseId);
    return { caseId };
  },

  async 'picture/asked'({ tabId, noteId }) {
    return { picture: await takePicture(tabId, noteId) };
  },
};

/** What is known about a tab, without touching its page. */
export async function viewOf(tabId: number): Promise<TabView> {
  const tab = await tabState(tabId);
  const address = await addressOf(tabId);
  const url = address ? redactUrl(address) : tab.url;
  const readable = /^https?:/.test(address);
  const settings = await readSettings();
  const { theCase, isStored } = await caseInTab({
    ...tab,
    url,
    vendorId: tab.vendorId ?? vendorAt(address)?.id ?? null,
  });
  const host = URL.canParse(url) ? new URL(url).host : '';
  return {
    site: await siteOf(address, readable, tab.readBecause),
    url,
    theCase,
    isStored,
    openedAt: tab.openedAt || null,
    muted: settings.mutedHosts.includes(host),
    canAskPermission: readable && !vendorAt(address) ? `${new URL(address).origin}/*` : null,
  };
}

async function siteOf(
  address: string,
  readable: boolean,
  readBecause: 'vendor' | 'allowed' | 'click' | null,
): Promise<TabView['site']> {
  if (readBecause === 'vendor' || vendorAt(address)) return 'vendor';
  if (!readable && readBecause === null) return 'browser-page';
  const origin = readable ? `${new URL(address).origin}/*` : null;
  if (origin && (await allowedSites()).includes(origin)) return 'allowed';
  return readBecause === null ? 'unknown' : 'read';
}

/** Address of a tab, as far as the browser tells it: only for hosts that may be read, or after a click. */
async function addressOf(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    return '';
  }
}
