import { expect, test } from 'vitest';
import { asksBeyond } from './asks.mjs';

const acme = '*://*.acme.example/*';
const hosts = [acme, '*://jobs.globex.example/*'];
const manifest = {
  permissions: ['storage'],
  host_permissions: [acme],
  content_scripts: [{ matches: ['*://jobs.globex.example/apply/*'] }],
};

test('a manifest that asks for what was agreed asks for nothing more', () => {
  expect(asksBeyond(manifest, hosts, ['storage', 'alarms'])).toEqual([]);
});

test.each([
  [
    { host_permissions: [acme, '*://*.initech.example/*'] },
    'a host that is not in hosts.lock: *://*.initech.example/*',
  ],
  [
    { content_scripts: [{ matches: ['https://initech.example/jobs?id=*'] }] },
    'a script on a host that is not in hosts.lock: https://initech.example/*',
  ],
  [{ permissions: ['storage', 'tabs'] }, 'a permission that docs/permissions.md does not name: tabs'],
  [{ host_permissions: [] }, 'no host at all: nothing would be noted'],
])('%j is told', (change, told) => {
  expect(asksBeyond({ ...manifest, ...change }, hosts, ['storage'])).toEqual([told]);
});
