import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Send, connectMarionette } from './marionette.ts';
import { until } from './wait.ts';

const running = new Map<ChildProcess, { profile: string }>();

/** Firefox has children of its own, so the whole process group is ended. */
function kill(child: ChildProcess) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function remove(profile: string) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

// Firefox would outlive a test run that fails or is interrupted.
process.on('exit', () => {
  for (const [child, { profile }] of running) {
    kill(child);
    remove(profile);
  }
});

export interface Firefox {
  send: Send;
  /** Folder in which it keeps everything. */
  profile: string;
  /** Folder of its downloads. */
  downloads: string;
  /** Resolves when the person closes the window, or the process ends otherwise. */
  ended: Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox on a fresh profile with these preferences and opens its remote control. */
export async function startFirefox(
  executable: string,
  headless: boolean,
  preferences: Record<string, string | number | boolean>,
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'callworthy-firefox-'));
  const downloads = join(profile, 'downloads');
  const saving = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  mkdirSync(downloads);
  const lines = Object.entries({ ...quiet, ...saving, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));

  const child = spawn(
    executable,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      ...(headless ? ['--headless'] : []),
      '--profile',
      profile,
    ],
    {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
    },
  );
  running.set(child, { profile });
  const ended = new Promise<void>(done => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const cleanUp = async () => {
    kill(child);
    await ended;
    running.delete(child);
    remove(profile);
  };
  let closed: Promise<void> | null = null;

  try {
    const portFile = join(profile, 'MarionetteActivePort');
    const port = await until(
      'the remote control of Firefox',
      () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
      120_000,
    );
    const { send, end } = await connectMarionette(port);
    return {
      send,
      profile,
      downloads,
      ended,
      close() {
        closed ??= Promise.race([
          send('Marionette:Quit', { flags: ['eForceQuit'] })
            .catch(() => undefined)
            .then(() => ended),
          new Promise(done => setTimeout(done, 5000)),
        ]).then(() => {
          end();
          return cleanUp();
        });
        return closed;
      },
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** No first-run pages, no updates, no studies: nothing that would open tabs or call home. */
const quiet = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  // Its own first page and the one for new tabs are not looked at, and take a second to be drawn up.
  'browser.newtab.preload': false,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  // A process that shows no page any more waits for the next one of its site: to start another for each test costs more
  // than most of what a test does.
  'dom.ipc.processReuse.unusedGraceMs': 60_000,
  // Nobody watches: drawing a popup, a spinner or a tab that opens 60 times a second costs more than what is looked for in it.
  'layout.frame_rate': 15,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};
