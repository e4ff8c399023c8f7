import { beforeEach, expect, test, vi } from 'vitest';
import { isWatched, putReaders, syncContentScripts } from './sites.ts';

const at = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as { matches: string[]; excludeMatches: string[] }[],
  put: [] as string[],
  waits: false,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { getAll: async () => ({ origins: at.origins }) },
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['*://jobs.lever.co/*'] }] }) },
    scripting: {
      getRegisteredContentScripts: async () => at.registered,
      unregisterContentScripts: async () => void (at.registered = []),
      registerContentScripts: async (scripts: typeof at.registered) => void (at.registered = scripts),
      executeScript: async ({
        files,
        injectImmediately,
      }: {
        files: string[];
        injectImmediately?: boolean;
      }) => {
        at.put.push(...files);
        at.waits ||= !injectImmediately;
      },
    },
  },
}));

beforeEach(() => {
  at.origins = [];
  at.put = [];
  at.waits = false;
  at.registered = [];
});

test('of a host that was allowed for a system only the paths of the system are read', async () => {
  at.origins = ['*://www.google.com/*'];
  await syncContentScripts();
  expect(at.registered[0]?.matches).toEqual(['*://www.google.com/about/careers/applications/*']);
});

test('a site that the applicant allowed by name is read whole', async () => {
  at.origins = ['https://www.google.com/*', 'https://careers.globex.example/*'];
  await syncContentScripts();
  expect(at.registered[0]?.matches).toEqual(['https://www.google.com/*', 'https://careers.globex.example/*']);
});

test('frames that a page writes itself are read on whole hosts, as far as browsers take that', async () => {
  at.origins = ['*://www.google.com/*', 'https://careers.globex.example/*'];
  await syncContentScripts();
  expect(at.registered).toMatchObject([
    { matches: ['https://careers.globex.example/*'], matchOriginAsFallback: true },
    { matches: ['*://www.google.com/about/careers/applications/*'] },
  ]);
  expect(at.registered[1]).not.toHaveProperty('matchOriginAsFallback');
});

test('where nothing is allowed any more, nothing stays registered', async () => {
  at.origins = ['https://careers.globex.example/*'];
  await syncContentScripts();
  at.origins = [];
  await syncContentScripts();
  expect(at.registered).toEqual([]);
});

test.each<[string, string[], boolean]>([
  ['https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply', [], true],
  ['https://careers.globex.example/1', [], false],
  ['https://careers.globex.example/1', ['https://careers.globex.example/*'], true],
  ['https://careers.globex.example/1', ['*://*.initech.example/*', '*://*.globex.example/*'], true],
  ['https://careers.globex.example/1', ['https://*/*'], true],
  ['http://careers.globex.example/1', ['https://*/*'], false],
  ['https://careers.globex.example/1', ['<all_urls>'], true],
  ['no address', ['<all_urls>'], false],
])('%s where %j is allowed', async (address, origins, isRead) => {
  at.origins = origins;
  expect(await isWatched(address)).toBe(isRead);
});

test.each([
  [['messages', 'reader'], ['read-both']],
  [
    ['cleaner', 'reader', 'messages'],
    ['read-both', 'cleaner'],
  ],
  [['messages'], ['read-messages']],
  [['reader'], ['read-page']],
  [
    ['cleaner', 'messages'],
    ['read-messages', 'cleaner'],
  ],
] as const)('for %s a page gets %s', async (wanted, files) => {
  await putReaders(wanted, 1, 0);
  expect(at.put).toEqual(files.map(file => `src/content/${file}.js`));
});

test('what reads a page does not wait for it to have loaded, as one that was cut off never has', async () => {
  await putReaders(['messages', 'reader'], 1, 0);
  expect(at.put).toHaveLength(1);
  expect(at.waits).toBe(false);
});
