import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { watchInstallation, welcomePage } from './welcome.ts';

const { installed, create } = vi.hoisted(() => ({
  installed: [] as ((details: { reason: string }) => void)[],
  create: vi.fn((_tab: { url: string }) => Promise.resolve()),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onInstalled: { addListener: (listener: (typeof installed)[number]) => installed.push(listener) },
      getURL: (path: string) => `chrome-extension://us/${path}`,
    },
    tabs: { create },
  },
}));

test('the first page is opened after the installation, and after no update', () => {
  watchInstallation();
  for (const reason of ['update', 'browser_update', 'install']) installed[0]!({ reason });
  expect(create.mock.calls).toEqual([[{ url: `chrome-extension://us/${welcomePage}` }]]);
});

test('and it is there', () => {
  expect(existsSync(welcomePage)).toBe(true);
});
