import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Opens an address in Chromium with the extension, on a profile, without anything that could look into the browser: it
 * prepares no page in advance while a debugger is attached. Answers a function that ends it.
 */
export function openAlone(
  executable: string,
  extension: string,
  profile: string,
  url: string,
): () => Promise<void> {
  const folder = resolve(extension);
  const child = spawn(
    executable,
    [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      url,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>(done => child.once('exit', () => done()));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return async () => {
    child.kill();
    const late = setTimeout(kill, 10_000);
    await ended;
    clearTimeout(late);
    process.off('exit', kill);
  };
}
