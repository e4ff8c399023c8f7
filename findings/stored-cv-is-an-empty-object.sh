#!/usr/bin/env bash
# What comes back of a CV that was stored as a file, in tests.
#
# fake-indexeddb 6.2.8 with the files of Node 20.20, jsdom 29.1.1 and happy-dom 21.0.4.
#
# IndexedDB stores a File whole, with name and type (HTML, structured serialization of platform objects), or throws
# DataCloneError for what it cannot store. One would guess the same of the imitation that tests use. A file of Node
# comes back as a Blob without its name and date; a file of jsdom is stored without an error as an object without
# anything, one of happy-dom as an object that keeps its name and has no bytes. A test that looks at the count of
# records passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fake-indexeddb@6.2.8 jsdom@29.1.1 happy-dom@21.0.4

cat > try.mjs <<'END'
import { File as NodeFile } from 'node:buffer';
import { indexedDB } from 'fake-indexeddb';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const done = request => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
const opening = indexedDB.open('cv');
opening.onupgradeneeded = () => opening.result.createObjectStore('files');
const database = await done(opening);
const store = () => database.transaction('files', 'readwrite').objectStore('files');
const happy = new Window();
for (const [name, File] of [['node', NodeFile], ['jsdom', new JSDOM('').window.File], ['happy-dom', happy.File]]) {
  await done(store().put(new File(['twelve bytes'], 'cv.pdf', { type: 'application/pdf' }), name));
  const back = await done(store().get(name));
  console.log(`${name}: ${back.constructor.name}, File ${back instanceof File}, name ${back.name}, type ${back.type}, size ${back.size}`);
}
await happy.happyDOM.close();
END

node try.mjs > seen
diff - seen <<'END'
node: Blob, File false, name undefined, type application/pdf, size 12
jsdom: Object, File false, name undefined, type undefined, size undefined
happy-dom: Object, File false, name cv.pdf, type application/pdf, size undefined
END
echo "As found: a stored file comes back without its name, or without everything."
