#!/usr/bin/env bash
# What three libraries for merging keep of an application that one computer edits while another one deletes it.
#
# yjs 13.6.33, @automerge/automerge 3.5.0, loro-crdt 1.17.1.
#
# One would guess that the later change wins, or that an edit is never lost. A note inside the deleted entry is
# lost in all three without a word, though it is the later deed. Where the entry itself is set anew, Automerge keeps it.
# And of two changes of one value Yjs keeps that of the computer with the greater number, which is drawn by lot, not the later
# one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save yjs@13.6.33 @automerge/automerge@3.5.0 loro-crdt@1.17.1

cat > try.mjs <<'END'
import * as Automerge from '@automerge/automerge';
import { LoroDoc, LoroMap } from 'loro-crdt';
import * as Y from 'yjs';

const yjs = (id) => Object.assign(new Y.Doc(), { clientID: id });
const mergeYjs = (a, b) => {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  return JSON.stringify(a.getMap('all'));
};
const mergeLoro = (a, b) => {
  a.commit();
  b.commit();
  a.import(b.export({ mode: 'update' }));
  return JSON.stringify(a.toJSON().all);
};

{
  const a = yjs(1);
  a.getMap('all').set('job', new Y.Map([['note', 'old']]));
  const b = yjs(2);
  mergeYjs(b, a);
  a.getMap('all').delete('job');
  b.getMap('all').get('job').set('note', 'later');
  console.log(`edit inside, yjs: ${mergeYjs(a, b)}`);
}
{
  const start = Automerge.from({ all: { job: { note: 'old' } } });
  const a = Automerge.change(Automerge.clone(start), (doc) => { delete doc.all.job; });
  const b = Automerge.change(Automerge.clone(start), (doc) => { doc.all.job.note = 'later'; });
  console.log(`edit inside, automerge: ${JSON.stringify(Automerge.merge(a, b).all)}`);
}
{
  const a = new LoroDoc();
  a.setPeerId('1');
  a.getMap('all').setContainer('job', new LoroMap()).set('note', 'old');
  a.commit();
  const b = LoroDoc.fromSnapshot(a.export({ mode: 'snapshot' }));
  b.setPeerId('2');
  a.getMap('all').delete('job');
  b.getMap('all').get('job').set('note', 'later');
  console.log(`edit inside, loro: ${mergeLoro(a, b)}`);
}
{
  const start = Automerge.from({ all: { job: 'old' } });
  const a = Automerge.change(Automerge.clone(start), (doc) => { delete doc.all.job; });
  const b = Automerge.change(Automerge.clone(start), (doc) => { doc.all.job = 'anew'; });
  console.log(`set anew, automerge: ${JSON.stringify(Automerge.merge(a, b).all)}`);
}
for (const late of [1, 2]) {
  const [a, b] = [yjs(1), yjs(2)];
  for (const value of ['early', 'late']) (value === 'late' ? [a, b][late - 1] : [a, b][2 - late]).getMap('all').set('state', value);
  console.log(`later on computer ${late}, yjs: ${mergeYjs(a, b)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
edit inside, yjs: {}
edit inside, automerge: {}
edit inside, loro: {}
set anew, automerge: {"job":"anew"}
later on computer 1, yjs: {"state":"early"}
later on computer 2, yjs: {"state":"late"}
END
echo "As found: an edit inside what was deleted is lost in all three."
