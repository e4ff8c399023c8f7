import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { allVendors } from '../src/vendors/directory.ts';

const vendors = allVendors();

const run = promisify(execFile);

test('the channel that CONTRIBUTING.md shows has every field that all channels have', async () => {
  const guide = await readFile('CONTRIBUTING.md', 'utf8');
  const shown = /```ts\s+(\{ kind: [^`]+\})\s+```/.exec(guide)?.[1] ?? '';
  const fields = [...shown.matchAll(/(\w+):\s/g)].map(([, field]) => field!);
  const all = vendors.flatMap(({ support }) => support.channels).map(channel => Object.keys(channel));
  const needed = all.reduce((common, keys) => common.filter(key => keys.includes(key)));
  expect(needed).toContain('audience');
  expect(fields).toEqual(expect.arrayContaining(needed));
});

test('a new file knows its host, and keeps the site of the system out', async () => {
  const place = await mkdtemp(join(tmpdir(), 'new-vendor-'));
  try {
    await mkdir(join(place, 'src/vendors/catalog'), { recursive: true });
    const script = resolve('scripts/new-vendor.mjs');
    const make = (...words: string[]) => run(process.execPath, [script, ...words], { cwd: place });
    await make('acme-apply', "Acme's Apply", 'https://jobs.acme-apply.example/globex/1234');
    const text = await readFile(join(place, 'src/vendors/catalog/acme-apply.ts'), 'utf8');
    expect(text).toContain(String.raw`name: 'Acme\'s Apply'`);
    expect(text).toContain("patterns: ['*://jobs.acme-apply.example/*']");
    expect(text).toContain("counterExamples: ['https://www.acme-apply.example/']");
    await expect(make('acme-apply', 'Acme', 'https://jobs.acme-apply.example/')).rejects.toThrow(
      'there already',
    );
    await expect(make('Acme Apply', 'Acme', 'https://jobs.acme-apply.example/')).rejects.toThrow(
      'kebab-case',
    );
    await expect(make('acme', 'Acme', 'jobs.acme-apply.example')).rejects.toThrow('no address');
  } finally {
    await rm(place, { recursive: true });
  }
});
