import browser from 'webextension-polyfill';

const prefix = 'unfinished:';

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
 * What was begun in the forms of one application and not finished, by name of the form. It goes with the browser's
 * session. `keys` are what the application was and is called, the name that it has now in front.
 */
export async function loadFormDrafts(keys: readonly string[]): Promise<Record<string, unknown>> {
  const stored = await browser.storage.session.get(keys.map(key => prefix + key));
  return Object.assign({}, ...keys.map(key => stored[prefix + key]).reverse());
}

/** Keeps what was begun, under the name that the application has now and no other. */
export async function saveFormDrafts(
  [key, ...before]: readonly string[],
  forms: Readonly<Record<string, unknown>>,
): Promise<void> {
  channel().postMessage({ key: key!, forms } satisfies Begun);
  await browser.storage.session.set({ [prefix + key]: forms });
  if (before.length > 0) await browser.storage.session.remove(before.map(name => prefix + name));
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
  const begun = await browser.storage.session.get(names);
  await browser.storage.session.remove(names);
  return async () => browser.storage.session.set({ ...begun, ...(await browser.storage.session.get(names)) });
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
