import { afterEach, expect, test, vi } from 'vitest';
import { hasRoom, sizeWritten } from './room.ts';

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

test('how much something takes is told by its texts, in two bytes a letter where one of them needs two, and its pictures', () => {
  expect(sizeWritten('x'.repeat(1_000))).toBe(1_000);
  expect(sizeWritten('xあ'.repeat(500))).toBe(2_000);
  expect(sizeWritten(new Blob(['x'.repeat(1_000)]))).toBe(1_000);
  const record = { id: 'one', steps: [{ at: 5, did: null }, 'x'], image: new Blob(['xyz']) };
  // Its texts and picture, its names, and two values that are none.
  expect(sizeWritten(record)).toBe(3 + 1 + 3 + 'idstepsatdidimage'.length + 2 * 8);
});
