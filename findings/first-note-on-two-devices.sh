#!/usr/bin/env bash
# What is left when two devices make the first note of a record, each for itself.
#
# yjs 13.6.33, @automerge/automerge 3.5.0, loro-crdt 1.17.1.
#
# These libraries promise that nothing of two people is lost, and two notes in one list are both kept. So one would
# guess that it is the same for the first two. The list itself is a value under a key: both devices make one, one of the
# two lists wins in all three, and the note in the other one is not shown any more. No error, no event of its own; only
# Automerge still names it among the conflicts. Loro's `getOrCreateContainer` changes nothing. A list at the top of the
# document (in yjs and Loro), or one record per note, keeps both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save yjs@13.6.33 @automerge/automerge@3.5.0 loro-crdt@1.17.1

cat > try.mjs <<'END'
import * as Automerge from '@automerge/automerge';
import { LoroDoc, LoroList } from 'loro-crdt';
import * as Y from 'yjs';

const notes = ['from the laptop', 'from the telephone'];
const yjs = add => {
  const [first, second] = notes.map((note, index) => {
    const doc = new Y.Doc();
    doc.clientID = index + 1;
    add(doc, note);
    return doc;
  });
  Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
  return first.toJSON();
};
console.log('yjs, list under a key:', JSON.stringify(yjs((doc, note) => doc.getMap('case').set('notes', Y.Array.from([note])))));
console.log('yjs, list at the top:', JSON.stringify(yjs((doc, note) => doc.getArray('notes').push([note]))));
const loro = add => {
  const [first, second] = notes.map((note, index) => {
    const doc = new LoroDoc();
    doc.setPeerId(String(index + 1));
    add(doc, note);
    doc.commit();
    return doc;
  });
  first.import(second.export({ mode: 'update' }));
  return first.toJSON();
};
console.log('loro, list under a key:', JSON.stringify(loro((doc, note) => doc.getMap('case').getOrCreateContainer('notes', new LoroList()).push(note))));
console.log('loro, list at the top:', JSON.stringify(loro((doc, note) => doc.getList('notes').push(note))));
const [first, second] = notes.map((note, index) => Automerge.change(Automerge.init(`0${index + 1}`), doc => (doc.notes = [note])));
const merged = Automerge.merge(first, second);
console.log('automerge:', JSON.stringify(merged), 'in conflict:', Object.keys(Automerge.getConflicts(merged, 'notes')).length);
END

node try.mjs > seen
diff - seen <<'END'
yjs, list under a key: {"case":{"notes":["from the telephone"]}}
yjs, list at the top: {"notes":["from the laptop","from the telephone"]}
loro, list under a key: {"case":{"notes":["from the telephone"]}}
loro, list at the top: {"notes":["from the laptop","from the telephone"]}
automerge: {"notes":["from the telephone"]} in conflict: 2
END
echo "As found: the first note of one of the two devices is lost in all three."
