import { expect, test } from 'vitest';
import { bundledPackages, noticesOf, packageOf } from './notices.ts';
import product from '../../package.json' with { type: 'json' };

test('every package of the product stands in the notices with its version and terms', () => {
  const packages = bundledPackages('.');
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(product.dependencies)));
  const notices = noticesOf('.');
  for (const { name, version, license } of packages)
    expect(notices).toContain(`${name} ${version} (${license})`);
  expect(notices).toContain('Public Suffix List');
  expect(notices).not.toContain('vitest');
});

test('a bundled package is told by its path', () => {
  expect(packageOf('/home/ada/callworthy/node_modules/preact/dist/preact.mjs')).toBe('preact');
  expect(packageOf('C:\\callworthy\\node_modules\\@preact\\signals\\dist\\signals.mjs')).toBe(
    '@preact/signals',
  );
  expect(packageOf('/p/node_modules/tldts/node_modules/tldts-core/index.js')).toBe('tldts-core');
  expect(packageOf('/home/ada/callworthy/src/popup/main.tsx')).toBeNull();
  expect(packageOf('\0/p/node_modules/vite/preload-helper')).toBeNull();
});
