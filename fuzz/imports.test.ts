// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, renderHook } from '@testing-library/preact';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../src/applications/samples.ts';
import { writeExport } from '../src/storage/export-file.ts';
import { useImport } from '../src/log/use-import.ts';
import { openStore } from '../src/storage/open-store.ts';
import { emptyStore } from '../src/storage/testing/empty-store.ts';
import { hostileText } from './hostile.ts';
import { patience, tryAll } from './runs.ts';

vi.mock('webextension-polyfill', () => import('../src/background/testing/browser.ts'));
vi.mock('../src/views/t.ts', () => import('../src/background/testing/names-of-texts.ts'));

const here = {
  cases: [
    {
      ...sampleApplication,
      id: 'here',
      employer: 'Initech',
      job: { title: 'Cook', id: '77' },
      url: 'https://x.example/77',
    },
  ],
  notes: [{ ...sampleNote, id: 'note-here', caseId: 'here' }],
};
const good = JSON.parse(
  await writeExport(
    { cases: [sampleApplication], notes: [sampleNote], deleted: [], screenshots: [] },
    new Date('2026-03-02T10:00:00Z'),
  ),
) as Record<string, unknown> & { cases: Record<string, unknown>[]; notes: Record<string, unknown>[] };
const whole = JSON.stringify(good);
const names = (record: Record<string, unknown>) =>
  Object.keys(record).filter(name => !['chain', 'stamps', 'claim'].includes(name));

/** Files that an accident, a later version or somebody with bad intentions made, by what is wrong with them. */
const broken = {
  cut: fc.nat(whole.length - 1).map(length => whole.slice(0, length)),
  half: fc
    .constantFrom(
      ...names(good.cases[0]!).map(name => ({ list: 'cases', name }) as const),
      ...names(good.notes[0]!)
        .filter(name => !['retryAt'].includes(name))
        .map(name => ({ list: 'notes', name }) as const),
    )
    .map(({ list, name }) => {
      const { [name]: _, ...rest } = good[list][0]!;
      return JSON.stringify({ ...good, [list]: [rest] });
    }),
  newer: fc.integer({ min: 2, max: 1e9 }).map(callworthy => JSON.stringify({ ...good, callworthy })),
  hostile: fc.oneof(
    hostileText,
    fc.json({ maxDepth: 6 }),
    fc.integer({ min: 1, max: 3_000 }).map(depth => `${'['.repeat(depth)}${whole}${']'.repeat(depth)}`),
    fc.constantFrom('__proto__', 'constructor').map(name => `{"${name}":{"polluted":true},"cases":1}`),
  ),
};

/** As somebody does it: opens the file, and merges it where that is offered. Answers whether it was. */
async function bringIn(content: string): Promise<boolean> {
  const store = await openStore();
  const attempt = (work: (one: typeof store) => Promise<unknown>) =>
    work(store).then(
      () => true,
      () => false,
    );
  const { result, unmount } = renderHook(() => useImport(attempt));
  await act(async () => void (await result.current.openFile(new File([content], 'all.json'))));
  const isOffered = result.current.importing !== null;
  if (isOffered) await act(async () => void (await result.current.mergeFile()));
  unmount();
  return isOffered;
}

test('a broken file changes nothing', { timeout: patience }, async () => {
  const store = await openStore();
  await store.merge(here);
  const before = await store.exportAll();
  const file = fc.oneof(broken.cut, broken.half, broken.newer, broken.hostile);
  const tried = await tryAll('imports', file, async content => {
    expect({ content, isOffered: await bringIn(content) }).toEqual({ content, isOffered: false });
    expect(await store.exportAll()).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  expect(tried).toBeGreaterThan(0);
});

test('a file with one letter changed is refused, or leaves what is here as it is', {
  timeout: patience,
}, async () => {
  const store = await openStore();
  await emptyStore();
  await store.merge(here);
  const flipped = fc
    .tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 6 }))
    .map(
      ([at, bit]) =>
        whole.slice(0, at) + String.fromCharCode(whole.charCodeAt(at) ^ (1 << bit)) + whole.slice(at + 1),
    );
  const tried = await tryAll('imports', flipped, async content => {
    await bringIn(content);
    expect(await store.applicationById('here')).toMatchObject(here.cases[0]!);
    expect(await store.noteById('note-here')).toMatchObject(here.notes[0]!);
  });
  expect(tried).toBeGreaterThan(0);
});
