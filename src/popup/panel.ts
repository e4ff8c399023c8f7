import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/**
 * Opens the popup's page in the browser's side panel (Firefox: sidebar), where it stays open. Null where there is none,
 * as on phones. Browsers allow it only at once after a press, so nothing may be awaited before.
 */
export function panelOpener(tabId: number): (() => Promise<void>) | null {
  const { sidePanel } = (globalThis as { chrome?: Partial<typeof chrome> }).chrome ?? {};
  if (sidePanel) return () => sidePanel.open({ tabId });
  return browser.sidebarAction ? () => browser.sidebarAction.open() : null;
}

/** The tab in front in this window; null while there is none. */
export function useTabInFront(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id ?? null);
    };
    const follow = () => void look().catch(console.error);
    follow();
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  return tabId;
}
