// node --expose-gc bench/worker-once.mjs FOLDER: one life of the background of a built extension, in the engine alone.
// Prints its CPU times in milliseconds and its memory in bytes as one line of JSON.
import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
const address = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';

/** CPU time of all threads of this process so far, in milliseconds. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const listeners = [];
// As in Firefox, so that the polyfill has nothing to translate.
globalThis.browser = fakeBrowser();
globalThis.chrome = globalThis.browser;
globalThis.self = globalThis;
// Both browsers have these and Node 20 does not.
globalThis.Temporal ??= { Now: { timeZoneId: () => 'UTC' } };
Uint8Array.fromBase64 ??= text => new Uint8Array(Buffer.from(text, 'base64'));
globalThis.navigator ??= {
  userAgent: 'Mozilla/5.0 (X11; Linux x64) Chrome/140.0.0.0',
  language: 'en',
  onLine: true,
};

/** A browser that knows nothing and answers at once: what is measured is the extension. */
function fakeBrowser() {
  const area = () => {
    const kept = {};
    return {
      get: async keys => {
        const wanted = keys === null ? Object.keys(kept) : typeof keys === 'string' ? [keys] : keys;
        const names = Array.isArray(wanted) ? wanted : Object.keys(wanted);
        return Object.fromEntries(names.filter(name => name in kept).map(name => [name, kept[name]]));
      },
      set: async values => void Object.assign(kept, structuredClone(values)),
      remove: async () => undefined,
      setAccessLevel: async () => undefined,
      onChanged: { addListener() {} },
    };
  };
  const known = {
    runtime: {
      id: 'bench',
      getURL: path => `chrome-extension://bench/${path}`,
      getManifest: () => ({ permissions: [], host_permissions: [], content_scripts: [] }),
      onMessage: { addListener: listener => void listeners.push(listener) },
    },
    storage: {
      local: area(),
      session: area(),
      onChanged: { addListener() {} },
    },
    // Its one text that means something: dates follow it.
    i18n: { getMessage: name => (name === 'language' ? 'en' : name), getUILanguage: () => 'en' },
    scripting: { getRegisteredContentScripts: async () => [] },
    permissions: { contains: async () => true, getAll: async () => ({ origins: [], permissions: [] }) },
    tabs: { get: async () => ({ id: 1, url: address }), query: async () => [] },
  };
  return orNothing(known);
}

/** What is not there is a function that answers nothing, with listeners that are never called. */
function orNothing(known) {
  return new Proxy(known, {
    get(target, name) {
      if (name === 'then' || typeof name === 'symbol') return undefined;
      const value = target[name];
      if (value === undefined) return (target[name] = orNothing(async () => undefined));
      return typeof value === 'object' ? orNothing(value) : value;
    },
  });
}

/** What a page says, as the browser hands it on; throws what the background threw. */
async function say(name, payload) {
  const sender = {
    id: 'bench',
    url: address,
    origin: new URL(address).origin,
    frameId: 0,
    tab: { id: 1, url: address },
  };
  for (const listener of listeners) {
    const answer = await new Promise(done => {
      const later = listener({ name, payload, document: 1 }, sender, done);
      if (later && typeof later.then === 'function') later.then(done);
      else if (later !== true) done(undefined);
    });
    if (answer?.ok === false) throw new Error(answer.error);
    if (answer) return answer.value;
  }
  throw new Error(`${name}: nobody answered`);
}

async function spent(work) {
  const before = cpu();
  await work();
  return cpu() - before;
}

function heap() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const facts = {
  kind: 'form',
  title: 'Field Engineer',
  heading: 'Field Engineer',
  job: null,
  closes: null,
  lang: 'en',
  assets: [],
  requests: [],
  links: [],
  footer: '',
};
const passage = {
  text: 'Trouble applying? Write to help@employer.example or call +1 212 555 0123, Monday to Friday, 9 am to 5 pm.',
  heading: null,
  position: 'footer',
  links: [{ href: 'mailto:help@employer.example', text: 'help@employer.example' }],
  documentUrl: address,
};
const sighting = {
  id: 'one',
  // Now, as in a browser: what is long past is put into words in another way.
  at: new Date().toISOString(),
  url: address,
  title: 'Field Engineer',
  text: 'Something went wrong while saving your application. Please try again later.',
  context: 'alert',
  lang: 'en',
  rule: null,
  field: null,
  step: null,
  trail: [],
};

const worker = readdirSync(`${folder}/assets`).find(file => /^index\.ts-.*\.js$/.test(file));
const empty = heap();
const start = await spent(() => import(pathToFileURL(`${folder}/assets/${worker}`).href));
const opened = await spent(() =>
  say('page/opened', { title: 'Field Engineer', referrer: '', window: [1280, 800], cookies: true }),
);
const note = await spent(() => say('sighting/seen', sighting));
const noted = heap() - empty;
// Also by the name of before, so that an older build understands.
const contacts = await spent(() =>
  say('page/read', { facts, passages: [passage], fingerprints: [], marks: [] }),
);
const oneMore = (id, text) => spent(() => say('sighting/seen', { ...sighting, id, text }));
const long = `It failed: https://jobs.example/${'abc'.repeat(3_333)}`;
// The first of each kind makes ready what both need.
await oneMore('two', 'It failed: https://jobs.example/abc');
await oneMore('three', `${long}x`);
const more = await oneMore('four', 'It failed again: https://jobs.example/abc');
const longAddress = await oneMore('five', long.replace('failed', 'failed again'));
console.log(JSON.stringify({ start, opened, note, contacts, more, longAddress, noted }));
process.exit(0);
