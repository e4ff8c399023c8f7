import browser from 'webextension-polyfill';

const prefix = 'unfinished:';

/**
 * What was begun in the forms of one application and not finished, by name of the form. It goes with the browser's
 * session. `places` are what the application was and is called, the name that it has now in front.
 */
export async function readUnfinished(places: readonly string[]): Promise<Record<string, unknown>> {
  const stored = await browser.storage.session.get(places.map(place => prefix + place));
  return Object.assign({}, ...places.map(place => stored[prefix + place]).reverse());
}

/** Keeps what was begun, under the name that the application has now and no other. */
export async function keepUnfinished(
  [place, ...before]: readonly string[],
  forms: Readonly<Record<string, unknown>>,
): Promise<void> {
  await browser.storage.session.set({ [prefix + place]: forms });
  if (before.length > 0) await browser.storage.session.remove(before.map(name => prefix + name));
}

/** Forgets what was begun, under whichever of these names. */
export async function forgetUnfinished(places: readonly string[]): Promise<void> {
  await browser.storage.session.remove(places.map(place => prefix + place));
}
