import browser from 'webextension-polyfill';
import { dayMs } from '../applications/spans.ts';

const prefix = 'unfinished:';
/** So long the browser keeps what nobody went on with. */
const keptForMs = 30 * dayMs;

/** What was begun, as it is kept, and when that was, in milliseconds. */
interface Kept {
  at: number;
  forms: Readonly<Record<string, unknown>>;
}

// Kept twice: what is handed to the session's storage arrives also from a popup that is closed at once, and on a full disk;
// what is on the disk outlives a browser that ends in the middle of a word.
const areas = () => [browser.storage.session, browser.storage.local];

/** What is kept under these names, the later of both places. */
async function keptUnder(names: readonly string[]): Promise<Record<string, Kept>> {
  const all = await Promise.all(areas().map(area => area.get([...names]) as Promise<Record<string, Kept>>));
  const later: Record<string, Kept> = {};
  for (const [name, kept] of all.flatMap(Object.entries<Kept>))
    if (!later[name] || kept.at > later[name].at) later[name] = kept;
  return later;
}

async function keepUnder(items: Record<string, Kept>): Promise<void> {
  const [inSession, onDisk] = areas().map(area => area.set(items));
  await onDisk!.catch(console.debug);
  await inSession;
}

async function remove(names: readonly string[]): Promise<void> {
  await Promise.all(areas().map(area => area.remove([...names])));
}

/** What was begun in the forms of an application, as another page of the extension keeps it by now. */
interface Begun {
  key: string;
  forms: Readonly<Record<string, unknown>>;
}

let sharedChannel: BroadcastChannel | null = null;
/** Unlike the events of the storage, it brings nothing back to the page that sent it. */
const channel = () => (sharedChannel ??= new BroadcastChannel('callworthy-form-drafts'));
const followers = new Set<(begun: Begun) => void>();

/**
 * What was begun in the forms of one application and not finished, by name of the form. `keys` are what the application was
 * and is called, the name that it has now in front.
 */
export async function loadFormDrafts(keys: readonly string[]): Promise<Record<string, unknown>> {
  const stored = await keptUnder(keys.map(key => prefix + key));
  return Object.assign({}, ...keys.map(key => stored[prefix + key]?.forms).reverse());
}

/** Keeps what was begun, under the name that the application has now and no other. */
export async function saveFormDrafts(
  [key, ...before]: readonly string[],
  forms: Readonly<Record<string, unknown>>,
): Promise<void> {
  channel().postMessage({ key: key!, forms } satisfies Begun);
  const name = prefix + key;
  const isBegun = Object.keys(forms).length > 0;
  // Beside each other, since the popup may be closed at once.
  await Promise.all([
    isBegun ? keepUnder({ [name]: { at: Date.now(), forms } }) : remove([name]),
    before.length > 0 && remove(before.map(other => prefix + other)),
  ]);
}

/**
 * The same where it comes from elsewhere, such as from an application that was joined to this one: the forms of this page
 * are to hear of it, too.
 */
export async function putFormDrafts(
  keys: readonly string[],
  forms: Readonly<Record<string, unknown>>,
): Promise<void> {
  await saveFormDrafts(keys, forms);
  for (const hear of followers) hear({ key: keys[0]!, forms });
}

/** Forgets what was begun, under whichever of these names. The function that it answers brings back what was not begun anew. */
export async function deleteFormDrafts(keys: readonly string[]): Promise<() => Promise<void>> {
  const names = keys.map(key => prefix + key);
  const begun = await keptUnder(names);
  await remove(names);
  return async () => keepUnder({ ...begun, ...(await keptUnder(names)) });
}

/** Forgets what nobody went on with for so long before `now`, in milliseconds; 30 days where nothing shorter is wanted. */
export async function forgetOldDrafts(now: Date, keptFor = keptForMs): Promise<void> {
  const kept = Object.entries(await browser.storage.local.get(null));
  const isOld = ([name, one]: [string, unknown]) =>
    name.startsWith(prefix) && !((one as Kept).at > now.getTime() - keptFor);
  await remove(kept.filter(isOld).map(([name]) => name));
}

/** Calls back whenever what was begun is kept by another page, or put here, until the function that it answers is called. */
export function followFormDrafts(changed: (begun: Begun) => void): () => void {
  const hear = ({ data }: MessageEvent<Begun>) => changed(data);
  channel().addEventListener('message', hear);
  followers.add(changed);
  return () => {
    channel().removeEventListener('message', hear);
    followers.delete(changed);
  };
}
