import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './rigs/wait.ts';
import { expect, test } from './stories.ts';

// oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from here
test('Ctrl-C ends `npm start` without a word and leaves no profile', async ({}, info) => {
  const folder = mkdtempSync(join(tmpdir(), 'callworthy-start-'));
  const words = ['scripts/start.mjs', '--no-build', '--headless', `--${info.project.name}`];
  // As at a keyboard: with the runner's two wishes about colour together, Node itself says a word.
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env;
  const started = spawn(process.execPath, words, {
    cwd: join(import.meta.dirname, '..'),
    env: { ...env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    let said = '';
    for (const stream of [started.stdout, started.stderr]) stream.on('data', piece => (said += piece));
    const ended = new Promise<number | null>(done => started.once('close', done));
    const profiles = () => readdirSync(folder).filter(name => name.startsWith('callworthy-'));
    await expect.poll(profiles, 'the profile of the browser').toHaveLength(1);
    const kept = () => readdirSync(join(folder, profiles()[0]!)).length;
    await expect.poll(kept, 'a browser that writes into its profile').toBeGreaterThan(5);
    started.kill('SIGINT');
    expect(await within('the end of `npm start`', ended)).toBe(130);
    expect(said).toMatch(/^Opening (Chromium|Firefox) …\n$/);
    expect(profiles()).toEqual([]);
  } finally {
    started.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
