import { beforeEach, expect, test, vi } from 'vitest';
import { allowedSites } from './allowed-sites.ts';

const granted = vi.hoisted(() => ({ origins: undefined as string[] | undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { getAll: async () => granted },
    runtime: {
      getManifest: () => ({
        host_permissions: ['https://*.acme-apply.example/*'],
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
