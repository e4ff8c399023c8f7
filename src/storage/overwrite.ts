import { deleteDB, openDB } from 'idb';
import browser from 'webextension-polyfill';

// Browsers leave what was deleted in their files until they need the room, or until so much was written that they tidy
// up. So much is written here, and deleted again. How Chromium does it:
// https://github.com/google/leveldb/blob/main/doc/impl.md

/** More than 64 KiB would be kept in a file of its own, apart from everything else. */
const pieceBytes = 30 * 1024;
/** 4.2 MB together: more than Chromium collects in memory before it writes a file, which is 4 MB. */
const pieces = Array.from({ length: 140 }, (_, i) => `noise-${i}`);

/** A text of plain letters that no browser could pack into much less room; each value is packed by itself. */
function noise(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(pieceBytes));
  return new TextDecoder().decode(bytes.map(byte => 33 + (byte % 94)));
}

const scrap = 'callworthy-scrap';

/**
 * Has the browser write what it still holds of all databases in memory into its files. To be called before one is
 * removed: otherwise what was in it lies in the same file as its removal, and Chromium, which merges the files of a
 * removed database, leaves a single one as it is. Where there is no room for it, nothing happens.
 */
export async function pushOut(): Promise<void> {
  const piece = noise();
  const db = await openDB(scrap, 1, { upgrade: one => void one.createObjectStore('noise') });
  const tx = db.transaction('noise', 'readwrite', { durability: 'strict' });
  await Promise.allSettled([...pieces.map(key => tx.store.put(piece, key)), tx.done]);
  db.close();
}

/** Chromium merges its oldest file with newer ones when about seven were written after it. */
const rounds = 8;

/**
 * Firefox has one file and a log of changes. A second and a half after one round nothing of 1, 40 and 200 entries was left in
 * either (Firefox ESR 153, 30 November 2026); after rounds of 300 and 1,200 KB some was. Another round is for what is written
 * into the log in the middle of the first.
 */
const roundsInFirefox = 2;

/** Writes over what lay in `storage.local`, which has to be empty. Where there is no room, it does what it can. */
export async function overwriteSmallStorage(): Promise<void> {
  const text = noise();
  const items = Object.fromEntries(pieces.map(key => [key, text]));
  const isFirefox = globalThis.navigator?.userAgent.includes('Firefox/');
  for (let round = 0; round < (isFirefox ? roundsInFirefox : rounds); round++) {
    await browser.storage.local.set(items).catch(() => undefined);
    await browser.storage.local.remove(pieces);
  }
}

/** How long the browser is left alone before it is made to tidy up once more, in milliseconds. */
const pauses = [300, 1_000, 2_000];

/**
 * Makes the browser look a few more times which of its files it needs no more. The files of a removed database are
 * still in use while Chromium merges them, and on a busy machine it does so late; it looks again only when more is
 * written.
 */
export async function tidyAgain(): Promise<void> {
  for (const ms of pauses) {
    await new Promise(done => setTimeout(done, ms));
    await pushOut();
    await deleteDB(scrap);
  }
}

/**
 * Removes all noise, also what was left where the browser was closed in the middle of it.
 */
export async function removeNoise(): Promise<void> {
  await browser.storage.local.remove(pieces);
  await deleteDB(scrap);
}
