import { beforeEach, expect, test, vi } from 'vitest';
import { isWatched, putReaders, syncContentScripts, watchOpenPages } from './sites.ts';

const at = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as { matches: string[]; excludeMatches: string[] }[],
  put: [] as string[],
  waits: false,
  /** The pages that are open, by the number of their tab. */
  open: {} as Record<number, { url: string; isWatching?: true }>,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { query: async () => [7, 8, 9, 10].map(id => ({ id })) },
    permissions: { getAll: async () => ({ origins: at.origins }) },
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['*://jobs.lever.co/*'] }] }) },
    scripting: {
      getRegisteredContentScripts: async () => at.registered,
      unregisterContentScripts: async () => void (at.registered = []),
      registerContentScripts: async (scripts: typeof at.registered) => void (at.registered = scripts),
      executeScript: async ({ target, func, files = [], injectImmediately }: Injection) => {
        const page = at.open[target.tabId];
        if (func && !page) throw new Error('Cannot access contents of the page');
        at.put.push(...files);
        at.waits ||= !injectImmediately;
        if (!func || !page) return [];
        vi.stubGlobal('location', { href: page.url });
        vi.stubGlobal('callworthy', page);
        const frames = [{ frameId: 0, result: func() }];
        vi.unstubAllGlobals();
        return frames;
      },
    },
  },
}));

interface Injection {
  target: { tabId: number };
  func?: () => unknown;
  files?: string[];
  injectImmediately?: boolean;
}

beforeEach(() => {
  at.open = {};
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

test('of the pages that are open those of systems are watched, and none that is watched already', async () => {
  const url = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';
  at.open = { 7: { url }, 8: { url, isWatching: true }, 9: { url: 'https://news.example/' } };
  await watchOpenPages();
  expect(at.put).toEqual(['src/content/index.js']);
});
