import 'fake-indexeddb/auto';
import '../storage/testing/locks.ts';
import { beforeAll, expect, test, vi } from 'vitest';

const registered = vi.hoisted(() => new Set<string>());
const missing = vi.hoisted(() => ({ name: '' }));
/** What was written for the session: that everything was done which is due at a start. */
const session = vi.hoisted(() => ({ written: {} as object }));

/** An interface of the browser in which nothing is stored, open or allowed, and every listener is written down. */
vi.mock('webextension-polyfill', () => {
  const answers: Record<string, unknown> = {
    'alarms.getAll': [],
    'permissions.getAll': { origins: [] },
    'scripting.getRegisteredContentScripts': [],
    'storage.local.get': {},
    'storage.session.get': {},
    'tabs.query': [],
  };
  const part = (path: string): unknown => {
    const called = (given: unknown) => {
      if (path === 'storage.session.set') Object.assign(session.written, given);
      return Promise.resolve(answers[path]);
    };
    return new Proxy(called, {
      get: (_, name) => {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name === 'addListener') return () => void registered.add(path);
        if (name === 'getURL') return (file: string) => `chrome-extension://us/${file}`;
        return part(path ? `${path}.${name}` : name);
      },
    });
  };
  return {
    default: new Proxy({} as Record<string, unknown>, {
      get: (_, name) => (name === missing.name ? undefined : part(String(name))),
    }),
  };
});
vi.mock('../storage/overwrite.ts', () => import('../storage/testing/no-overwriting.ts'));

const failed = vi.spyOn(console, 'error');

/** The listeners of a start without one part of the interface, once all is done that is due at a start. */
async function listenersWithout(name: string): Promise<string[]> {
  missing.name = name;
  registered.clear();
  session.written = {};
  failed.mockClear();
  vi.resetModules();
  await import('./index.ts');
  const listeners = [...registered].sort();
  await vi.waitFor(() => expect(session.written).toMatchObject({ begun: expect.any(Number) }), 30_000);
  expect(failed.mock.calls).toEqual([]);
  return listeners;
}

let all: string[];

beforeAll(async () => {
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
