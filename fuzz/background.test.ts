import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../src/applications/samples.ts';
import { pageHandlers } from '../src/background/pages.ts';
import { browser } from '../src/background/testing/browser.ts';
import { failure, globex, open, see } from '../src/background/testing/visit.ts';
import { failedAnswer, answerIds } from '../src/failures/failed-answers.ts';
import { retryMoment } from '../src/failures/instructions/retry-moment.ts';
import { readExport, writeExport } from '../src/storage/export-file.ts';
import { openStore } from '../src/storage/open-store.ts';
import { emptyStore } from '../src/storage/testing/empty-store.ts';
import { hostileAddress, hostileText, secret } from './hostile.ts';
import { patience, tryAll } from './runs.ts';

vi.mock('webextension-polyfill', () => import('../src/background/testing/browser.ts'));
vi.mock('../src/views/t.ts', () => import('../src/background/testing/names-of-texts.ts'));

/** A minute apart, so that no two of one page are one message. */
const firstAt = Date.parse('2026-03-02T09:30:00Z');

type Name = keyof typeof pageHandlers;
const names = Object.keys(pageHandlers) as Name[];

/** What a taken-over page might send in the name of our content script. */
const payload = fc.oneof(
  fc.anything(),
  fc.record(
    {
      id: fc.uuid(),
      at: fc.oneof(fc.constant('2026-03-02T09:30:00+01:00'), fc.string()),
      url: hostileAddress,
      title: hostileText,
      text: hostileText,
      context: fc.constantFrom('alert', 'page', 'silence', 'nonsense'),
      lang: fc.option(fc.string()),
      rule: fc.constantFrom(null, 'system', 'success', 'nonsense'),
      field: fc.option(hostileText),
      step: fc.option(hostileText),
      trail: fc.array(fc.record({ at: fc.string(), did: fc.string(), what: hostileText }), { maxLength: 3 }),
      sighting: fc.string(),
      facts: fc.anything(),
      passages: fc.anything(),
      href: hostileAddress,
      label: hostileText,
      words: hostileText,
    },
    { requiredKeys: [] },
  ),
);

test('no message wedges the background, and the next failure is noted', { timeout: patience }, async () => {
  let number = 0;
  const tried = await tryAll(
    'messages',
    fc.tuple(fc.constantFrom(...names), payload, hostileAddress),
    async ([name, sent, address]) => {
      const tab = 1_000 + (number += 1);
      const url = URL.canParse(address) ? address : globex;
      const from = { tab: { id: tab, url }, url, frameId: 0, document: number };
      await Promise.resolve()
        .then(() => (pageHandlers[name] as (sent: unknown, from: unknown) => Promise<unknown>)(sent, from))
        .catch(error => expect(error).toBeInstanceOf(Error));
      await open(tab, globex);
      await see(
        tab,
        failure(`good-${number}`, globex, { at: new Date(firstAt + number * 60_000).toISOString() }),
      );
      const store = await openStore();
      expect(await store.noteById(`good-${number}`)).not.toBeNull();
      if (number % 50 === 0) await emptyStore();
    },
  );
  expect(tried).toBeGreaterThan(0);
});

test('nothing that a sighting gives away is stored anywhere', { timeout: patience }, async () => {
  let number = 0;
  const told = fc.constantFrom(
    'No account for {} yet. Something went wrong.',
    'Error: {} could not be saved.',
    'Hello {}, we could not save {}.',
  );
  const tried = await tryAll(
    'messages',
    fc.tuple(secret, told, hostileText),
    async ([hidden, sentence, noise]) => {
      const fill = (text: string) => text.replaceAll('{}', hidden);
      const id = `secret-${(number += 1)}`;
      const url = `${globex}?note=${encodeURIComponent(hidden)}#${encodeURIComponent(hidden)}`;
      await open(1, url);
      await see(
        1,
        failure(id, url, {
          text: fill(sentence),
          title: fill('{} – Apply'),
          field: fill(`{} ${noise}`),
          step: fill('Step of {}'),
          trail: [{ at: '2026-03-02T09:28:00+01:00', did: 'pressed', what: fill('Continue as {}') }],
        }),
      );
      const { local, session } = browser.storage;
      const store = await openStore();
      const all = JSON.stringify([await store.exportAll(), local.kept, session.kept]);
      expect(all).not.toContain(hidden);
      expect(all).not.toContain(encodeURIComponent(hidden));
      if (number % 50 === 0) await emptyStore();
    },
  );
  expect(tried).toBeGreaterThan(0);
});

test('a broken file is refused or taken, and never half of it', { timeout: patience }, async () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const mark = { id: 'note-0', what: 'note' as const, at: '2026-03-02T09:00:00.000Z' };
  const good = await writeExport(
    { cases: [sampleApplication], notes: [sampleNote], deleted: [mark], screenshots: [] },
    now,
  );
  const bitten = fc
    .tuple(fc.nat(good.length), fc.nat(40), hostileText)
    .map(([at, length, text]) => good.slice(0, at) + text + good.slice(at + length));
  const changed = fc.tuple(fc.nat(200), fc.anything()).map(([at, value]) => {
    let seen = 0;
    return JSON.stringify(JSON.parse(good), (_, old) => (seen++ === at ? value : old)) ?? '';
  });
  const tried = await tryAll('imports', fc.oneof(bitten, changed, fc.json(), hostileText), async content => {
    const read = readExport(content, now);
    const store = await openStore();
    await emptyStore();
    if ('broken' in read || 'isDamaged' in read || 'newer' in read || 'future' in read) return;
    const { applications, notes } = await store.merge(read);
    const once = await store.exportAll();
    expect(once).toMatchObject({ cases: { length: applications.added }, notes: { length: notes.added } });
    await store.merge(read);
    expect(await store.exportAll()).toEqual(once);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  expect(tried).toBeGreaterThan(0);
});

test('no header gives anything but ids and moments', { timeout: patience }, async () => {
  const header = fc.record({
    name: fc.constantFrom(
      'x-request-id',
      'CF-Ray',
      'retry-after',
      'x-correlation-id',
      'set-cookie',
      '__proto__',
    ),
    value: fc.oneof(hostileText, fc.stringMatching(/^[\w-]{1,40}$/), secret),
  });
  const tried = await tryAll(
    'headers',
    fc.tuple(fc.array(header, { maxLength: 6 }), fc.integer()),
    ([headers, status]) => {
      for (const id of answerIds(headers)) expect(id).toMatch(/^[a-z-]+: [\w.:;=,/+#| -]{1,120}$/);
      for (const { value } of headers) {
        const moment = retryMoment(value, '2026-03-02T09:30:00+01:00');
        if (moment !== null) expect(new Date(moment).toISOString()).toBe(moment);
      }
      failedAnswer(status);
    },
  );
  expect(tried).toBeGreaterThan(0);
});
