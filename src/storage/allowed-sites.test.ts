import { beforeEach, expect, test, vi } from 'vitest';
import { allowedSites, hostsToAllow } from './allowed-sites.ts';

const granted = vi.hoisted(() => ({ origins: undefined as string[] | undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { getAll: async () => granted },
    runtime: {
      getManifest: () => ({
        host_permissions: ['https://*.acme-apply.example/*'],
        optional_host_permissions: [
          'https://*/*',
          'http://*/*',
          '*://later.example/*',
          '*://*.wide.example/*',
        ],
        content_scripts: [{ matches: ['https://jobs.other.example/apply/*'] }],
      }),
    },
  },
}));

beforeEach(() => {
  granted.origins = undefined;
});

test('what came with the installation was not allowed by the applicant', async () => {
  granted.origins = [
    'https://*.acme-apply.example/*',
    'https://careers.globex.example/*',
    'https://jobs.other.example/apply/*',
  ];
  expect(await allowedSites()).toEqual(['https://careers.globex.example/*']);
});

test('a browser that names no origins allowed none', async () => {
  expect(await allowedSites()).toEqual([]);
});

test('systems that came later are asked for until they are allowed', async () => {
  expect(await hostsToAllow()).toEqual(['*://later.example/*', '*://*.wide.example/*']);
  granted.origins = ['*://later.example/*'];
  expect(await hostsToAllow()).toEqual(['*://*.wide.example/*']);
  granted.origins = ['*://later.example/*', '*://*.wide.example/*'];
  expect(await hostsToAllow()).toEqual([]);
});

test('whoever allowed all sites is asked for none', async () => {
  granted.origins = ['https://*/*'];
  expect(await hostsToAllow()).toEqual([]);
});
