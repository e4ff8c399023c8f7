import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inside } from './rig.ts';
import { withTools } from './rigs/inside.ts';

type Records = Record<string, Record<string, unknown>[]>;

/** What a release wrote, as its database held it. Screenshots are written in it as text. */
export interface Release {
  version: number;
  stores: Record<string, { keyPath: string; indexes: Record<string, string | string[]> }>;
  records: Records;
}

/** Whatever can run a function in the extension's own origin. */
interface Extension {
  inExtension<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): Promise<T>;
}

/** What the first release kept after two applications, one of which failed. */
export const firstRelease: Release = JSON.parse(
  readFileSync(join(import.meta.dirname, '../src/storage/testing/kept-0.1.0.json'), 'utf8'),
);

/**
 * Puts the database of a release in the place of the present one; runs in the extension's own origin. It asks for both
 * before it returns its promise, so that nothing that asks later comes between. `isHeld`: see `put`.
 */
const putInside = withTools(
  async ({ answerTo }, { version, stores, records }: Release, isHeld: boolean): Promise<void> => {
    const readable = (record: any) => {
      if (!record.image) return record;
      const bytes = Uint8Array.from(atob(record.image.base64), sign => sign.charCodeAt(0));
      return { ...record, image: new Blob([bytes], { type: record.image.type }) };
    };
    const gone = answerTo(indexedDB.deleteDatabase('callworthy'));
    const opening = indexedDB.open('callworthy', version);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const record of records[name] ?? []) store.add(readable(record));
      }
    };
    const opened = answerTo(opening);
    await gone;
    const database = await opened;
    if (isHeld) (globalThis as any).held = database;
    else database.close();
  },
);

/**
 * Puts the database of a release in the place of the present one. `isHeld`: the connection stays open and does not make
 * room, as that of an old window that hangs, until `release` is called.
 */
export async function put(extension: Extension, release: Release, isHeld = false): Promise<void> {
  await extension.inExtension(putInside, release, isHeld);
}

/**
 * A script for a page of the extension: what a release left is put there right before the page itself opens it for the
 * first time, so that it is this page that upgrades it and not the background, whichever of them is quicker.
 */
export const putBeforeOpening = (release: Release) => `{
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...args) {
    IDBFactory.prototype.open = open;
    (${putInside})(${JSON.stringify(release)}, false);
    return open.apply(this, args);
  };
}`;

/** Closes the connection that `put` held. */
export function release(extension: Extension): Promise<void> {
  return extension.inExtension(() => (globalThis as any).held.close());
}

/** What waits to be stored. */
export const waiting = (rig: Extension) =>
  rig.inExtension(
    withTools(async ({ api }) =>
      Object.keys(await api.storage.local.get()).filter(key => key.startsWith('outbox:')),
    ),
  );
