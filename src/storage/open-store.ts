import { asStoreProblem, StoreProblem } from '../views/store-problem.ts';
import { publish } from './changes.ts';
import { connect, removeDatabase, version } from './database.ts';
import { rememberLoss } from './loss.ts';
import { bringSound } from './queries.ts';
import { hasRoom } from './room.ts';
import { Store, anything } from './store.ts';

/** How long one waits for a store that another page holds, or that does not answer. */
const patienceMs = 3_000;
/** A store that answered so long ago is asked once more whether it does. */
const freshMs = 2_000;

let opened: Promise<Store> | null = null;
let openedLate: Promise<void> | null = null;
/** When it answered last, on the clock of the page, which nobody can set. */
let answeredAt = Number.NEGATIVE_INFINITY;
/** All who come while it is being asked wait for that one answer. */
let asked: Promise<void> | null = null;

/**
 * Opens what is kept on this device, creating or upgrading it first, once for as long as the page or the worker
 * lives. Rejects with a `StoreProblem` when the browser refuses storage (a full disk, a private window that forbids
 * it), or does not open it or answer within three seconds: another page may hang in the middle of a write. Nothing is lost
 * then, because the sender keeps its copy, nothing was begun, and the next caller tries again. Where it answers after all,
 * all who follow changes hear of it.
 */
export function openStore(): Promise<Store> {
  return withPatience(answering(openStoreToRead()));
}

/**
 * The same for a first reading that nobody is to wait for longer than for the reading itself: as soon as the store is open, whether
 * or not there is room in it. `openStore` is to be called beside it, and says what is wrong.
 */
export function openStoreToRead(): Promise<Store> {
  opened ??= open().catch(error => {
    opened = null;
    throw asStoreProblem(error);
  });
  return opened;
}

/**
 * Begins to open what is kept, for whoever is going to need it once something else is done. They hear why it cannot be
 * opened.
 */
export function beginToOpenStore(): void {
  openStore().catch(() => undefined);
}

/**
 * Deletes all that is kept, for good, with its files: emptied tables lie on the disk until the browser tidies up. The
 * next caller of `openStore` gets a new, empty store.
 */
export async function removeStore(): Promise<void> {
  await (await openStore()).emptyAndClose();
  forget();
  await removeDatabase(patienceMs);
  publish(anything);
}

async function answering(opening: Promise<Store>): Promise<Store> {
  const store = await opening;
  if (performance.now() - answeredAt > freshMs) await (asked ?? askNow(store));
  return store;
}

function askNow(store: Store): Promise<void> {
  const question = ask(store).finally(() => {
    if (asked === question) asked = null;
  });
  asked = question;
  return question;
}

async function ask(store: Store): Promise<void> {
  // Beside each other, since every note waits for this. One write without room was seen to be enough to lose all.
  const [isRoom] = await Promise.all([hasRoom(), store.answers()]);
  store.isFull = !isRoom;
  answeredAt = performance.now();
}

async function withPatience(store: Promise<Store>): Promise<Store> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      // What is not answered by now may never be: whoever comes next asks once more.
      asked = null;
      fail(new StoreProblem('busy', undefined, whenOpened(store)));
    }, patienceMs);
  });
  try {
    return await Promise.race([store, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** However many wait for it, it is told once. */
function whenOpened(store: Promise<Store>): Promise<void> {
  if (openedLate) return openedLate;
  const told = store.then(() => publish(anything)).finally(() => (openedLate = null));
  // Not all who are told that the store is busy wait for it.
  told.catch(() => undefined);
  openedLate = told;
  return told;
}

const forget = () => {
  opened = null;
  asked = null;
};

async function open(): Promise<Store> {
  const [store] = await Promise.all([connected(), bringSound()]);
  return store;
}

/** What a newer version of the extension keeps is read as far as this one knows it, and not written to. */
async function connected(): Promise<Store> {
  try {
    let isNew = false;
    const db = await connect(version, forget, () => (isNew = true));
    if (isNew) await rememberLoss().catch(console.debug);
    return new Store(db, false);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'VersionError') throw error;
    return new Store(await connect(undefined, forget), true);
  }
}
