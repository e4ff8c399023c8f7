import type { Rig } from './rig.ts';
import { withTools } from './rigs/inside.ts';
import { within } from './rigs/wait.ts';

/** More than this of what the extension knows is not read by anybody. */
const maxLength = 4_000;

/** Of a browser that hangs nobody has to hear everything. */
const maxMs = 15_000;

/**
 * What there is to know when a story has failed, for who reads the runner's output later on another machine: whether the
 * background runs, what it knows of its tabs, what is stored, and how far the scripts in each page have come.
 */
export async function tellState(rig: Rig): Promise<string> {
  const orError = (asked: Promise<unknown>) =>
    within('an answer', asked, maxMs).catch(error => String(error));
  // First, because looking wakes the background.
  const isAwake = await orError(rig.backgroundIsAwake());
  const state = {
    isAwake,
    notice: await orError(rig.notice()),
    ...((await orError(rig.inExtension(stateOfPages))) as object),
    stored: await orError(rig.stored()),
  };
  return Object.entries(state)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)?.slice(0, maxLength)}`)
    .join('\n');
}

/** How far our scripts have come in each page, and what the background knows of the tabs. */
export const stateOfPages = withTools(async ({ api }): Promise<object> => {
  const look = () => {
    const { press, ...shared } = (globalThis as { callworthy?: Record<string, any> }).callworthy ?? {};
    const { button: _, filled: _fields, ...pressed } = press ?? {};
    return {
      url: location.href,
      shown: document.visibilityState,
      loaded: document.readyState,
      now: performance.now(),
      has: Object.keys(shared).filter(part => shared[part]),
      press: press && pressed,
    };
  };
  const scripts = [];
  for (const { id, active } of await api.tabs.query({})) {
    const told = api.scripting
      .executeScript({ target: { tabId: id }, func: look, injectImmediately: true })
      .catch((error: unknown) => [{ result: String(error) }]);
    // A page may never answer, and the others are to be told of all the same.
    const late = new Promise<{ result: unknown }[]>(done =>
      setTimeout(() => done([{ result: 'no answer' }]), 5_000),
    );
    for (const { result } of await Promise.race([told, late])) {
      scripts.push({ tab: id, active, ...(typeof result === 'object' ? result : { result }) });
    }
  }
  return { scripts, tabs: await api.storage.session.get() };
});
