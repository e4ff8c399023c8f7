import { spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveOf } from './archive.mjs';

const text = (words: string) => ({ bytes: new TextEncoder().encode(words) });

/** An archive made by a process of its own, as on a machine elsewhere. */
function madeIn(zone: string, language: string): string {
  const script = `import('./scripts/package/archive.mjs').then(({ archiveOf }) =>
    console.log(Buffer.from(archiveOf(new Map([['b', { bytes: Buffer.from('two') }], ['a/c', { bytes: Buffer.from('one') }]]))).toString('hex')))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trim();
}

test('an archive is the same in every time zone and language, and on every day', () => {
  const here = madeIn('UTC', 'C');
  expect(here).toMatch(/^504b0304/);
  expect(madeIn('Pacific/Auckland', 'sv_SE.UTF-8')).toBe(here);
  expect(madeIn('America/St_Johns', 'tr_TR.UTF-8')).toBe(here);
});

test('the order in which files are found does not matter', () => {
  const one = archiveOf(
    new Map([
      ['b', text('two')],
      ['a', text('one')],
    ]),
  );
  const other = archiveOf(
    new Map([
      ['a', text('one')],
      ['b', text('two')],
    ]),
  );
  expect(one).toEqual(other);
  expect(Object.keys(unzipSync(one))).toEqual(['a', 'b']);
});

test('what can be run before can be run after', () => {
  const bytes = archiveOf(new Map([['run', { ...text('#!/bin/sh'), runs: true }]]));
  const directory = bytes.findIndex(
    (_, at) => String.fromCharCode(...bytes.slice(at, at + 4)) === 'PK\u0001\u0002',
  );
  const attributes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(directory + 38, true);
  expect((attributes >>> 16) & 0o777).toBe(0o755);
});
