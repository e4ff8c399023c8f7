// In one place, because not every script of the extension loads the polyfill: the scripts in pages must be small, and
// it knows nothing of what only one of the browsers has.

type Api = typeof chrome;

/** The browser's own interface: both browsers answer with promises. Undefined outside of an extension, as in tests. */
export const api: Api | undefined =
  (globalThis as { browser?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome;
