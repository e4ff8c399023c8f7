import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Where browsers look for what an organisation settles, below /etc: Chromium, Chrome and its edition for tests, Firefox
 * and its long-lived edition (https://www.chromium.org/administrators/linux-quick-start/,
 * https://mozilla.github.io/policy-templates/).
 */
const places = {
  chromium: ['chromium', 'opt/chrome', 'opt/chrome_for_testing'].map(
    folder => `${folder}/policies/managed/callworthy.json`,
  ),
  firefox: ['firefox', 'firefox-esr'].map(folder => `${folder}/policies/policies.json`),
};

/** In a namespace of its own: what is laid over /etc is there for this program alone, and gone with it. */
const own = ['--mount', '--map-root-user', 'sh', '-c'];
const layOver = 'mount -t overlay overlay -o "lowerdir=$0:/etc" /etc';

/** Whether this computer lets a program have an /etc of its own; containers often do not. */
export function canSettle(): boolean {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'callworthy-etc-'));
  const { status } = spawnSync('unshare', [...own, layOver, folder], { stdio: 'ignore' });
  rmSync(folder, { recursive: true });
  return status === 0;
}

/**
 * A program that starts the browser as on a computer for which an organisation has settled this for the extension of
 * that id. Nothing on this computer is changed; the folder goes when the browser has ended.
 */
export function settledBrowser(
  browser: keyof typeof places,
  executable: string,
  id: string,
  settled: object,
): { executable: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'callworthy-etc-'));
  const etc = join(folder, 'etc');
  const policy =
    browser === 'firefox'
      ? { policies: { '3rdparty': { Extensions: { [id]: settled } } } }
      : { '3rdparty': { extensions: { [id]: settled } } };
  for (const place of places[browser]) {
    mkdirSync(join(etc, dirname(place)), { recursive: true });
    writeFileSync(join(etc, place), JSON.stringify(policy));
  }
  const program = join(folder, 'browser');
  const quoted = [...own, `${layOver} && exec "$@"`, etc, executable].map(inShell).join(' ');
  writeFileSync(program, `#!/bin/sh\nexec unshare ${quoted} "$@"\n`, { mode: 0o755 });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A run that is interrupted closes nothing.
  process.once('exit', remove);
  return { executable: program, remove };
}

const inShell = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;
