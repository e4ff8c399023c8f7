import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateContacts } from './contacts.ts';

const contact = {
  value: '',
  kind: 'email',
  purpose: 'technical-support',
  owner: 'employer',
  position: 'help-page',
};
const rows = [
  {
    page: 'https://www.globex.org/help',
    vendor: null,
    passage:
      'For technical problems write to help@globex.org or call 608-263-9900. See https://www.globex.org/help/.',
    contacts: [
      { ...contact, normalized: 'help@globex.org' },
      // Wrong on purpose: the passage is about technical problems.
      { ...contact, normalized: '+16082639900', kind: 'phone', purpose: 'accommodation', owner: 'unknown' },
      // Written differently, and of another kind, but the same address.
      { ...contact, normalized: 'https://globex.org/help', kind: 'chat', owner: 'vendor' },
      { ...contact, normalized: null, value: 'the help desk' },
      { ...contact, normalized: 'gone@globex.org' },
    ],
  },
  { page: 'a file', vendor: null, passage: 'Call 414-221-2345.', contacts: [] },
];

test('counts what was matched, missed, added and misunderstood', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contacts-'));
  const path = join(folder, 'rows.json');
  await writeFile(path, JSON.stringify(rows));
  const { report, result } = await evaluateContacts(path);
  await rm(folder, { recursive: true });
  expect(result).toEqual({
    passages: 2,
    precision: 0.75,
    recall: 0.75,
    purposeAccuracy: 0.6667,
    ownerAccuracy: 0.6667,
    accommodationAsSupport: 1,
    supportPrecision: 0.6667,
    supportRecall: 0.6667,
  });
  expect(report).toContain('missed: gone@globex.org');
  expect(report).toContain('extra: +14142212345');
  expect(report).toContain('purpose of +16082639900: technical-support, should be accommodation');
});
