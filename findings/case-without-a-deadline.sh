#!/usr/bin/env bash
# A list of applications in the order of their closing dates, where some have none.
#
# dexie 4.4.7, idb 8.0.4 (on fake-indexeddb 6.2.8), lokijs 1.5.12, @seald-io/nedb 4.1.2.
#
# One would guess that sorting changes the order and not the number. `orderBy` in Dexie reads an index, and a record
# whose key is missing or null is in no index (Indexed DB API, "valid key"), so two of four are left out, and of the
# count as well; `sortBy` keeps all. Ordered by a field that is true or false the list is empty, and "not equal to"
# leaves out those without a date, too. lokijs and nedb sort all four, but in lokijs what has no date closes before the
# end of the year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save dexie@4.4.7 idb@8.0.4 fake-indexeddb@6.2.8 lokijs@1.5.12 @seald-io/nedb@4.1.2

cat > try.mjs <<'END'
import 'fake-indexeddb/auto';
import Nedb from '@seald-io/nedb';
import Dexie from 'dexie';
import { openDB } from 'idb';
import Loki from 'lokijs';

const cases = [
  { id: 1, employer: 'Globex', closes: '2026-12-04', answered: true },
  { id: 2, employer: 'Initech', answered: false },
  { id: 3, employer: 'Hooli', closes: null, answered: true },
  { id: 4, employer: 'Acme', closes: '2026-12-01', answered: false },
];
const show = (name, rows) => console.log(`${name}: ${rows.map(row => row.employer).join(', ') || 'none'}`);
const dexie = new Dexie('cases');
dexie.version(1).stores({ cases: 'id, closes, answered' });
await dexie.cases.bulkAdd(cases);
show('dexie, orderBy closes', await dexie.cases.orderBy('closes').toArray());
show('dexie, sortBy closes', await dexie.cases.toCollection().sortBy('closes'));
show('dexie, orderBy answered', await dexie.cases.orderBy('answered').toArray());
show('dexie, closes not equal to 4 December', await dexie.cases.where('closes').notEqual('2026-12-04').toArray());
console.log(`dexie, count: ${await dexie.cases.count()}, in the order of closes: ${await dexie.cases.orderBy('closes').count()}`);
const database = await openDB('plain', 1, {
  upgrade: opened => opened.createObjectStore('cases', { keyPath: 'id' }).createIndex('closes', 'closes'),
});
await Promise.all(cases.map(row => database.put('cases', row)));
show('idb, from the index', await database.getAllFromIndex('cases', 'closes'));
const loki = new Loki('cases').addCollection('cases');
loki.insert(structuredClone(cases));
show('lokijs, sorted', loki.chain().simplesort('closes').data());
show('lokijs, closes before the end of the year', loki.find({ closes: { $lt: '2026-12-31' } }));
const nedb = new Nedb();
await nedb.insertAsync(cases);
show('nedb, sorted', await nedb.findAsync({}).sort({ closes: 1 }));
show('nedb, closes before the end of the year', await nedb.findAsync({ closes: { $lt: '2026-12-31' } }));
END

node try.mjs > seen
diff - seen <<'END'
dexie, orderBy closes: Acme, Globex
dexie, sortBy closes: Initech, Hooli, Acme, Globex
dexie, orderBy answered: none
dexie, closes not equal to 4 December: Acme
dexie, count: 4, in the order of closes: 2
idb, from the index: Acme, Globex
lokijs, sorted: Initech, Hooli, Acme, Globex
lokijs, closes before the end of the year: Globex, Initech, Hooli, Acme
nedb, sorted: Initech, Hooli, Acme, Globex
nedb, closes before the end of the year: Acme, Globex
END
echo "As found: two of four applications are left out of the list in the order of closing dates."
