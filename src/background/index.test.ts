import { beforeAll, expect, test, vi } from 'vitest';

const registered = vi.hoisted(() => new Set<string>());
const missing = vi.hoisted(() => ({ name: '' }));

/** An interface of the browser in which every function answers nothing, and every listener is written down. */
vi.mock('webextension-polyfill', () => {
  const part = (path: string): unknown =>
    new Proxy(() => Promise.resolve(undefined), {
      get: (_, name) => {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name === 'addListener') return () => void registered.add(path);
        if (name === 'getURL') return (file: string) => `chrome-extension://us/${file}`;
        return part(path ? `${path}.${name}` : name);
      },
    });
  return {
    default: new Proxy({} as Record<string, unknown>, {
      get: (_, name) => (name === missing.name ? undefined : part(String(name))),
    }),
  };
});

async function listenersWithout(name: string): Promise<string[]> {
  missing.name = name;
  registered.clear();
  vi.resetModules();
  await import('./index.ts');
  return [...registered].sort();
}

let all: string[];

beforeAll(async () => {
  // Nothing can be stored here, which every start says.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage(): void {}
      close(): void {}
    },
  );
  all = await listenersWithout('');
});

test('nothing is missing where the browser has everything', () => {
  expect(all).toContain('runtime.onMessage');
  expect(all).toContain('tabs.onRemoved');
  expect(all).toContain('alarms.onAlarm');
});

// What Firefox for Android lacks, by the compatibility tables of MDN, and what may be missing elsewhere.
test.each(['contextMenus', 'omnibox', 'windows', 'sidebarAction', 'sidePanel', 'commands', 'notifications'])(
  'without %s every other listener is registered all the same',
  async name => {
    expect(await listenersWithout(name)).toEqual(all.filter(path => !path.startsWith(`${name}.`)));
  },
);
