// In one place: what only one of the browsers has, and the scripts in pages, are asked for by their own types. In the built
// extension it stands for `webextension-polyfill` as well (vite.config.ts), whose types and stand-ins the rest is written to.

type Api = typeof chrome;

/** The browser's own interface: both browsers answer with promises. Undefined outside of an extension, as in tests. */
export const api: Api | undefined =
  (globalThis as { browser?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome;

export default api;
