import { afterEach, expect, test, vi } from 'vitest';
import { hasRoom } from './room.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['plenty', { quota: 50_000_000, usage: 10_000_000 }, true],
  ['hardly any', { quota: 11_000_000, usage: 10_000_000 }, false],
  ['none', { quota: 10_000_000, usage: 10_000_000 }, false],
  ['less than there is', { quota: 1_000_000, usage: 10_000_000 }, false],
  ['nothing of either', {}, true],
  ['nothing of what there is', { quota: 0 }, true],
  ['no room for anything, with nothing there', { quota: 0, usage: 0 }, true],
  ['no number', { quota: Number.NaN, usage: 0 }, true],
])('a browser tells of %s', async (_, estimate, has) => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });
  expect(await hasRoom()).toBe(has);
});

test.each([
  ['no storage', {}],
  ['storage without an estimate', { storage: {} }],
])('a browser has %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await hasRoom()).toBe(true);
});
