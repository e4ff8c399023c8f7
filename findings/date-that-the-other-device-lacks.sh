#!/usr/bin/env bash
# What the other device gets of a date, a set, an address and a missing value.
#
# yjs 13.6.33, @automerge/automerge 3.5.0, loro-crdt 1.17.1, tinybase 10.0.1 (mergeable store).
#
# A record of an application has a closing date. One would guess that a library either takes a Date and gives it to the
# other device, or refuses it. Automerge does the first. yjs takes it, gives it back as a Date on the device where it
# was put in, and sends and stores an empty object: whoever tries it on one device sees a date. It refuses Set and URL,
# which Automerge and Loro make empty objects of; Loro does the same with the date. tinybase leaves all of them out
# without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save yjs@13.6.33 @automerge/automerge@3.5.0 loro-crdt@1.17.1 tinybase@10.0.1

cat > try.mjs <<'END'
import * as Automerge from '@automerge/automerge';
import { LoroDoc } from 'loro-crdt';
import { createMergeableStore } from 'tinybase';
import * as Y from 'yjs';

const libraries = {
  yjs(value) {
    const [here, there] = [new Y.Doc(), new Y.Doc()];
    here.getMap('case').set('value', value);
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    return [here, there].map(doc => doc.getMap('case').get('value'));
  },
  automerge(value) {
    const here = Automerge.from({ value });
    return [here.value, Automerge.load(Automerge.save(here)).value];
  },
  loro(value) {
    const [here, there] = [new LoroDoc(), new LoroDoc()];
    here.getMap('case').set('value', value);
    there.import(here.export({ mode: 'update' }));
    return [here, there].map(doc => doc.getMap('case').get('value'));
  },
  tinybase(value) {
    const [here, there] = [createMergeableStore('here'), createMergeableStore('there')];
    here.setCell('cases', 'one', 'value', value);
    there.applyMergeableChanges(here.getMergeableContent());
    return [here, there].map(store => store.getCell('cases', 'one', 'value'));
  },
};
const values = { date: new Date(Date.UTC(2026, 11, 4)), set: new Set(['remote']), address: new URL('https://acme.example/'), text: '2026-12-04' };
const shown = value => (value instanceof Date ? `Date ${value.toISOString().slice(0, 10)}` : JSON.stringify(value) ?? 'nothing');
for (const [name, write] of Object.entries(libraries)) {
  for (const [kind, value] of Object.entries(values)) {
    try {
      const [here, there] = write(value);
      console.log(`${name}, ${kind}: here ${shown(here)}, there ${shown(there)}`);
    } catch {
      console.log(`${name}, ${kind}: refused`);
    }
  }
}
END

node try.mjs > seen
diff - seen <<'END'
yjs, date: here Date 2026-12-04, there {}
yjs, set: refused
yjs, address: refused
yjs, text: here "2026-12-04", there "2026-12-04"
automerge, date: here Date 2026-12-04, there Date 2026-12-04
automerge, set: here {}, there {}
automerge, address: here {}, there {}
automerge, text: here "2026-12-04", there "2026-12-04"
loro, date: here {}, there {}
loro, set: here {}, there {}
loro, address: here {}, there {}
loro, text: here "2026-12-04", there "2026-12-04"
tinybase, date: here nothing, there nothing
tinybase, set: here nothing, there nothing
tinybase, address: here nothing, there nothing
tinybase, text: here "2026-12-04", there "2026-12-04"
END
echo "As found: yjs shows a date where it was written and an empty object on the other device."
