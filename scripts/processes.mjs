import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';

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

const toClose = new Set();
let ending = false;

/** Has something closed, such as a browser, before a signal ends this script. Answers a function that takes it back. */
export function closeOnSignal(close) {
  toClose.add(close);
  return () => toClose.delete(close);
}

/** True once a signal came: whatever fails from then on fails because of it. */
export const isEnding = () => ending;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    const code = process.exitCode ?? 128 + constants.signals[signal];
    // Pressed twice: the person does not want to wait.
    if (ending) process.exit(code);
    ending = true;
    const left = [...running];
    for (const child of left) end(child, 'SIGTERM');
    // Test runners and browsers need a moment to close.
    await Promise.race([
      Promise.allSettled([...left.map(child => once(child, 'exit')), ...[...toClose].map(close => close())]),
      new Promise(done => setTimeout(done, 30_000)),
    ]);
    process.exit(code);
  });
}

/** Half the share of others: with more, a busy machine would leave nothing. */
const stepBehind = 3;

function stepBack(pid) {
  try {
    setPriority(pid, stepBehind);
  } catch {
    // It has ended already, or the system does not allow it: then it has its share like others.
  }
}

/**
 * Runs a program to its end, in a process group of its own that ends with this script.
 * With `quiet` the output is collected and returned, else it is shown as it comes.
 * A quiet program that says nothing for `silentMinutes` hangs: it is ended, and the code is null. One that is only slow
 * has all the time it needs.
 * With `behind` others have the processor first.
 * A program that cannot be started is answered with code null and the reason as output.
 */
export async function run(
  command,
  args,
  { quiet = false, env = {}, silentMinutes = 15, behind = false } = {},
) {
  const child = spawn(command, args, {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...(quiet ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}), ...env },
    detached: process.platform !== 'win32',
    // npm is a script on Windows, and scripts need a shell there.
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  running.add(child);
  if (behind && child.pid) stepBack(child.pid);
  let output = '';
  const giveUp = () => {
    output += `\nEnded after ${silentMinutes} minutes without a word.\n`;
    end(child, 'SIGKILL');
  };
  const clock = quiet ? setTimeout(giveUp, silentMinutes * 60_000) : undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', piece => {
      output += piece;
      clock?.refresh();
    });
  }
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
