import type { Inside } from '../rig.ts';

// These functions are sent into pages as text, so each must do without anything outside of it.

/** The call of such a function, as text. */
export function callOf<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): string {
  return `(${inside})(...${JSON.stringify(args)})`;
}

/** What is handed to functions that run in the extension's own origin. */
interface Tools {
  /** The browser's interface for extensions, whatever it is called there. */
  api: any;
  /** What a database answers to a request; throws its error. */
  answerTo<T>(request: IDBRequest<T>): Promise<T>;
  /** The extension's database, or the one of that name, opened; throws where there is none. */
  kept(name?: string): Promise<IDBDatabase>;
  /** All databases that there are, one opened after the other; `use` is done with each when it answers. */
  eachKept(use: (database: IDBDatabase) => Promise<void>): Promise<void>;
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((yes, no) => {
    request.onsuccess = () => yes(request.result);
    request.onerror = () => no(request.error);
  });
}

/**
 * Opening one that was deleted a moment ago would make an empty one of the first version, which the extension can neither read
 * nor upgrade from then on.
 */
function kept(name = 'callworthy'): Promise<IDBDatabase> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.transaction!.abort();
  return answerTo(opening);
}

async function eachKept(use: (database: IDBDatabase) => Promise<void>): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    const database = await kept(name).catch(error => {
      if (error.name !== 'AbortError') throw error;
    });
    if (!database) continue;
    try {
      await use(database);
    } finally {
      database.close();
    }
  }
}

/** A function for the extension's own origin that is handed tools, before whatever else it is called with. */
export function withTools<T, A extends unknown[]>(
  inside: (tools: Tools, ...args: A) => T | Promise<T>,
): Inside<T, A> {
  // The tools call each other by these names.
  const tools = [answerTo, kept, eachKept].map(tool => `const ${tool.name} = ${tool};`).join('\n');
  return `(...given) => {
    const api = globalThis.browser ?? globalThis.chrome;
    ${tools}
    return (${inside})({ api, answerTo, kept, eachKept }, ...given);
  }`;
}

/**
 * The visible control of that name: exactly so, else one that begins with it, else one that contains it. While a
 * question is open before the page, only what it offers counts, as for a person.
 */
export function findControl(name: string): HTMLElement | null {
  // What has just moved by itself takes no press, and a person would not press it yet.
  if (document.documentElement.hasAttribute('data-moved')) return null;
  const controls =
    'button, a[href], summary, label, input, [role=button], [role=tab], [role=menuitem], [role=switch], [role=checkbox], [role=radio]';
  const found: HTMLElement[] = [];
  const look = (root: Document | ShadowRoot | Element) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(controls) && element.checkVisibility({ visibilityProperty: true }))
        found.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document.querySelector('dialog:modal') ?? document);
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const nameOf = (element: HTMLElement) =>
    tidy(
      element.getAttribute('aria-label') ||
        (element instanceof HTMLInputElement && /^(submit|button)$/.test(element.type)
          ? element.value
          : element.innerText),
    );
  const wanted = tidy(name);
  return (
    found.find(element => nameOf(element) === wanted) ??
    found.find(element => nameOf(element).startsWith(wanted)) ??
    found.find(element => nameOf(element).includes(wanted)) ??
    null
  );
}

/** The visible field with that label (or the label in its `aria-label` or `placeholder`). */
function findField(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
  const wanted = label.toLowerCase();
  const fields = document.querySelectorAll<HTMLInputElement>('input, textarea, select');
  for (const field of fields) {
    if (!field.checkVisibility({ visibilityProperty: true })) continue;
    const names = [
      ...[...(field.labels ?? [])].map(element => element.textContent),
      field.getAttribute('aria-label'),
      field.getAttribute('placeholder'),
    ];
    if (names.some(text => text?.toLowerCase().includes(wanted))) return field;
  }
  return null;
}

/** What can be read: the text, and the content of the fields. */
export function readText(): string {
  const boxes = [
    ...document.querySelectorAll<HTMLTextAreaElement>(
      'textarea, input:not([type=hidden], [type=radio], [type=checkbox])',
    ),
  ]
    .filter(box => box.checkVisibility({ visibilityProperty: true }))
    .map(box => box.value);
  return [document.body?.innerText ?? '', ...boxes].join('\n');
}

/** Puts a value into a field as typing would, so that the page's own code hears of it. */
function fillField(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.focus();
  // Frameworks replace the property on the element; the one of the prototype is the browser's own.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Fills the field of that label; false where there is none that can be seen. */
export const fillLabelled: Inside<boolean, [label: string, value: string]> = `(label, value) => {
  const field = (${findField})(label);
  if (field) (${fillField})(field, value);
  return field !== null;
}`;

/** Every row of every store of every database of this origin. Only databases that exist are opened. */
export const readDatabases = withTools(async ({ answerTo, eachKept }) => {
  const result: Record<string, Record<string, unknown>[]> = {};
  await eachKept(async database => {
    const stores = [...database.objectStoreNames];
    const transaction = stores.length > 0 ? database.transaction(stores) : null;
    for (const store of stores) result[store] = await answerTo(transaction!.objectStore(store).getAll());
  });
  return JSON.parse(JSON.stringify(result)) as typeof result;
});

/**
 * Waits until the extension has read the pages whose addresses end with these paths, at most for `ms` milliseconds. Answers
 * the paths of those that were not read by then.
 */
export const untilRead = withTools(async ({ api }, paths: readonly string[], ms: number) => {
  const end = Date.now() + ms;
  for (;;) {
    const tabs = Object.values<any>(await api.storage.session.get());
    const read = tabs.filter(tab => tab?.lookedIn?.includes('page')).map(tab => String(tab.url));
    const missing = paths.filter(path => !read.some(url => url.endsWith(path)));
    if (missing.length === 0 || Date.now() > end) return missing;
    await new Promise(done => setTimeout(done, 100));
  }
});

/** Text on the toolbar button for the tab that shows the address, or for the first tab. */
export const readBadge = withTools(async ({ api }, url: string): Promise<string> => {
  const tabs = (await api.tabs.query({})) as { id: number; url?: string }[];
  const tab = tabs.find(each => each.url === url) ?? tabs[0];
  return api.action.getBadgeText({ tabId: tab?.id });
});

/**
 * Makes the extension forget everything: what it stored, for good and for the session, its alarms, its own folders, the sites
 * that it was allowed to read, and what else it was allowed since. Databases are emptied, not deleted, since the background may have them open.
 * `ofSession`: what stays of the session.
 */
export const forgetEverything = withTools(
  async ({ api, answerTo, eachKept }, ofSession: readonly string[]) => {
    await eachKept(async database => {
      const stores = [...database.objectStoreNames];
      const transaction = stores.length > 0 ? database.transaction(stores, 'readwrite') : null;
      for (const store of stores) await answerTo(transaction!.objectStore(store).clear());
    });
    await api.storage.local.clear();
    const inSession = Object.keys(await api.storage.session.get());
    await api.storage.session.remove(inSession.filter(name => !ofSession.includes(name)));
    await api.alarms.clearAll();
    const folders = await navigator.storage.getDirectory();
    for await (const name of (folders as any).keys()) await folders.removeEntry(name, { recursive: true });
    const {
      host_permissions = [],
      content_scripts = [],
      optional_permissions = [],
    } = api.runtime.getManifest();
    const installed = [...host_permissions, ...content_scripts.flatMap(({ matches }: any) => matches)];
    const held = await api.permissions.getAll();
    const origins = held.origins.filter((origin: string) => !installed.includes(origin));
    const permissions = held.permissions.filter((name: string) => optional_permissions.includes(name));
    if (origins.length + permissions.length > 0) await api.permissions.remove({ origins, permissions });
  },
);

/** What the extension keeps at this moment in its databases and in these areas of its storage, as a list of names. */
export const whatIsKept = withTools(async ({ api, answerTo, eachKept }, areas: readonly string[]) => {
  const found: string[] = [];
  await eachKept(async database => {
    const stores = [...database.objectStoreNames];
    const transaction = stores.length > 0 ? database.transaction(stores) : null;
    for (const store of stores) {
      const count = await answerTo(transaction!.objectStore(store).count());
      if (count > 0) found.push(`${database.name}/${store}`);
    }
  });
  for (const area of areas) found.push(...Object.keys(await api.storage[area].get()));
  return found;
});

/** Selects these words, which are in one piece of text of the page; answers a point on them. */
export function selectWords(words: string): { x: number; y: number } {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const start = text.data.indexOf(words);
    if (start < 0 || !text.parentElement?.checkVisibility()) continue;
    text.parentElement.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    const { left, top, width, height } = range.getClientRects()[0]!;
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  }
  throw new Error(`"${words}" is not on the page`);
}

/** Puts a text into the clipboard, as copying it in a page does. */
export function copyText(text: string): void {
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  document.execCommand('copy');
  box.remove();
}
