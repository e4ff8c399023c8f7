import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

const running = new Set();

/** Ends a program and everything that it started; the second time without asking. */
function end(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already, which is what was wanted.
  }
}

process.on('exit', () => {
  for (const child of running) end(child, 'SIGKILL');
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    const left = [...running];
    for (const child of left) end(child, 'SIGTERM');
    // Test runners need a moment to close their browsers.
    await Promise.race([
      Promise.all(left.map(child => once(child, 'exit'))),
      new Promise(done => setTimeout(done, 4000)),
    ]);
    process.exit(128 + constants.signals[signal]);
  });
}

/**
 * Runs a program to its end, in a process group of its own that ends with this script.
 * With `quiet` the output is collected and returned, else it is shown as it comes.
 * `minutes` is how long it may take; after that it is ended and the code is null.
 * A program that cannot be started is answered with code null and the reason as output.
 */
export async function run(command, args, { quiet = false, env = {}, minutes = 10 } = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...(quiet ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}), ...env },
    detached: process.platform !== 'win32',
    // npm is a script on Windows, and scripts need a shell there.
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', piece => (output += piece));
  const clock = setTimeout(() => {
    output += `\nEnded after ${minutes} minutes.\n`;
    end(child, 'SIGKILL');
  }, minutes * 60_000);
  try {
    const code = await new Promise(done => {
      child.once('error', error => {
        output += error.message;
        done(null);
      });
      child.once('close', done);
    });
    return { code, output };
  } finally {
    clearTimeout(clock);
    running.delete(child);
  }
}

/** Runs a program of node_modules by its own script, without npx and its look at the network. */
export function runTool(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}
