import { builtinEnvironments, type Environment, populateGlobal } from 'vitest/runtime';

// Vitest's own surrounding with a simulated document, but that the document is loaded as one module (scripts/bundled-document.ts)
// instead of hundreds: each thread with one loads them again, which takes five times as long.

const name = 'happy-dom';
/** Set by vitest.config.ts. */
const place = process.env.CALLWORTHY_ONE_DOCUMENT!;

export default {
  ...builtinEnvironments[name],
  async setup(global) {
    const { GlobalWindow } = (await import(/* @vite-ignore */ place)) as typeof import('happy-dom');
    const win = new GlobalWindow({
      console: global.console,
      url: 'http://localhost:3000',
      settings: { disableErrorCapturing: true } as never,
    });
    const { keys, originals } = populateGlobal(global, win, {
      bindFunctions: true,
      additionalKeys: [
        'Request',
        'Response',
        'MessagePort',
        'fetch',
        'Headers',
        'AbortController',
        'AbortSignal',
        'URL',
        'URLSearchParams',
        'FormData',
      ],
    } as never);
    return {
      async teardown(global) {
        await win.happyDOM.abort();
        win.close();
        for (const key of keys) delete global[key];
        for (const [key, value] of originals) global[key] = value;
      },
    };
  },
} satisfies Environment;
