import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const [, atInstallation = '', onDemand = ''] = readFileSync('docs/permissions.md', 'utf8').split(/^## /m);
const named = (section: string) => [...section.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map(match => match[1]!);

test('docs/permissions.md gives a reason for each permission of the installation, and for no other', () => {
  // The one that the build adds for Chrome alone (vite.config.ts).
  expect(named(atInstallation).sort()).toEqual([...manifest.permissions, 'sidePanel'].sort());
});

test('docs/permissions.md gives a reason for each permission that is asked for later, and for no other', () => {
  // The one that the build adds for Firefox alone (vite.config.ts).
  expect(named(onDemand).sort()).toEqual([...manifest.optional_permissions, 'downloads'].sort());
});

test('private windows keep their promise', () => {
  expect(manifest.incognito).toBe('not_allowed');
});
