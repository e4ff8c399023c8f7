import { vi } from 'vitest';
import './navigator.ts';

type Values = Record<string, unknown>;

/** A storage area that keeps copies, as the browser's does. */
function area() {
  const kept: Values = {};
  return {
    kept,
    get: vi.fn(async (keys: string | string[] | null) => {
      const asked = keys === null ? Object.keys(kept) : [keys].flat().filter(key => key in kept);
      return Object.fromEntries(asked.map(key => [key, structuredClone(kept[key])]));
    }),
    set: vi.fn(async (values: Values) => void Object.assign(kept, structuredClone(values))),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    }),
    clear: async () => {
      for (const key of Object.keys(kept)) delete kept[key];
    },
  };
}

/** Stands in for the extension API in tests of the background: what is stored is there, what is shown is not. */
export const browser = {
  storage: { local: area(), session: area() },
  action: {
    setBadgeText: vi.fn(async (_badge: { tabId: number; text: string }) => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
  },
  alarms: {
    create: vi.fn(),
    clear: vi.fn(async () => true),
    clearAll: async () => true,
    onAlarm: { addListener: vi.fn() },
  },
  notifications: { create: vi.fn(async () => ''), onClicked: { addListener: vi.fn() } },
  permissions: {
    getAll: vi.fn(async (): Promise<{ origins: string[] }> => ({ origins: [] })),
    contains: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(async () => true),
  },
  runtime: { getURL: (path: string) => `chrome-extension://us/${path}`, getManifest: () => ({}) },
  scripting: { executeScript: vi.fn(async (): Promise<unknown[]> => [{}]) },
  tabs: {
    get: vi.fn(async (id: number): Promise<Values> => ({ id })),
    query: vi.fn(async (): Promise<Values[]> => []),
    create: vi.fn(async (_tab: { url: string }) => ({})),
    captureVisibleTab: vi.fn(async () => ''),
  },
};
export default browser;
