#!/usr/bin/env bash
# The answers of a form, kept under the names of their fields in what stands for localStorage in tests and on servers, in six such.
#
# jsdom 29.1.1, happy-dom 21.0.4, node-localstorage 3.0.5, dom-storage 2.1.0, localstorage-memory 1.0.3, mock-local-storage 1.1.24.
#
# A storage takes any name, makes a text of any value, and has null for what it does not have (HTML Standard, "Storage"). One would
# guess that something so small is the same in all. An answer in a field called "length" is an error in two of six, one called
# "key" in one; in happy-dom and localstorage-memory a field called "constructor" has an answer before anybody gave one, which is a
# function. undefined is the text "undefined" in three, as in browsers, "null" in one, nothing in one, and an error in one. What is
# written as a property is kept by five, one of which does not give it up again. Of localstorage-memory Object.keys, by which
# programs look through all drafts, lists its own methods, and never a draft; what is behind the last is undefined, not null, in two.
#
# For an applicant: a draft that passes all tests of its maker may be lost, or come back as a word that nobody wrote, in a browser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jsdom@29.1.1 happy-dom@21.0.4 node-localstorage@3.0.5 dom-storage@2.1.0 localstorage-memory@1.0.3 mock-local-storage@1.1.24

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const take = createRequire(import.meta.url);
const url = 'https://jobs.example/';
take('mock-local-storage');
const stores = {
  jsdom: new JSDOM('', { url }).window.localStorage,
  'happy-dom': new Window({ url }).localStorage,
  'node-localstorage': new (take('node-localstorage').LocalStorage)('./kept'),
  'dom-storage': new (take('dom-storage'))(null, { strict: true }),
  'localstorage-memory': take('localstorage-memory').default ?? take('localstorage-memory'),
  'mock-local-storage': globalThis.localStorage,
};
const keep = (name, value) => (store) => {
  store.setItem(name, value);
  return store.getItem(name);
};
const steps = {
  'a field called length': keep('length', '17 years'),
  'a field called key': keep('key', 'C major'),
  'a field called constructor, before an answer': (store) => store.getItem('constructor'),
  'an answer that is undefined': keep('pay', undefined),
  'written as a property': (store) => {
    store.town = 'Bonn';
    return store.getItem('town');
  },
  'and deleted as one': (store) => {
    delete store.town;
    return store.getItem('town');
  },
  'names of all that is kept': (store) => {
    store.clear();
    store.setItem('name', 'Ana Mori');
    return Object.keys(store).sort().join(' ');
  },
  'the name behind the last': (store) => store.key(1),
};
for (const [what, run] of Object.entries(steps)) {
  const said = {};
  for (const [name, store] of Object.entries(stores)) {
    let value;
    try {
      value = run(store);
    } catch {
      value = new Error();
    }
    const shown = value instanceof Error ? 'an error' : typeof value === 'function' ? 'a function' : typeof value === 'string' ? `"${value}"` : `${value}`;
    (said[shown] ??= []).push(name);
  }
  console.log(what);
  for (const [shown, names] of Object.entries(said)) console.log(`  ${shown}: ${names.join(', ')}`);
}
END
node --no-warnings try.mjs > seen
diff - seen <<'END'
a field called length
  "17 years": jsdom, happy-dom, node-localstorage, localstorage-memory
  an error: dom-storage, mock-local-storage
a field called key
  "C major": jsdom, happy-dom, node-localstorage, dom-storage, localstorage-memory
  an error: mock-local-storage
a field called constructor, before an answer
  null: jsdom, node-localstorage, dom-storage, mock-local-storage
  a function: happy-dom, localstorage-memory
an answer that is undefined
  "undefined": jsdom, happy-dom, node-localstorage
  "null": dom-storage
  null: localstorage-memory
  an error: mock-local-storage
written as a property
  "Bonn": jsdom, happy-dom, node-localstorage, dom-storage, mock-local-storage
  null: localstorage-memory
and deleted as one
  null: jsdom, happy-dom, dom-storage, localstorage-memory, mock-local-storage
  "Bonn": node-localstorage
names of all that is kept
  "name": jsdom, happy-dom, node-localstorage, dom-storage, mock-local-storage
  "clear getItem key length removeItem setItem": localstorage-memory
the name behind the last
  null: jsdom, happy-dom, localstorage-memory, mock-local-storage
  undefined: node-localstorage, dom-storage
END
echo "As found: a draft called length is an error in two of six stand-ins for localStorage, and none of eight questions has one answer."
