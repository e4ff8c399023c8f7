#!/usr/bin/env bash
# The status of an application that is changed on two computers without a connection, on one of them a second later.
#
# yjs 13.6.33, @automerge/automerge 3.5.0, loro-crdt 1.17.1, tinybase 10.0.1.
#
# "The last write wins" is what one reads of such libraries, and one would guess that the last is the later one. Three of
# four have no clock. With one change on each side it is the computer with the greater number that wins, in yjs, automerge
# and loro alike; the numbers are drawn by chance when a document is opened, so that an "invited" of the morning takes the
# place of a "refused" of the evening in half of all cases. And in automerge and loro, whoever has changed more in the
# meantime wins, whatever it was: two remarks on the first computer are enough, though automerge notes the time of each
# change. tinybase alone goes by the time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save yjs@13.6.33 @automerge/automerge@3.5.0 loro-crdt@1.17.1 tinybase@10.0.1

cat > try.mjs <<'END'
import { setTimeout as wait } from 'node:timers/promises';
import * as automerge from '@automerge/automerge';
import { LoroDoc } from 'loro-crdt';
import { createMergeableStore } from 'tinybase';
import * as yjs from 'yjs';

const libraries = {
  async yjs(first, second, remarks) {
    const [one, other] = [new yjs.Doc(), new yjs.Doc()];
    [one.clientID, other.clientID] = [first, second];
    one.getMap('job').set('status', 'applied');
    yjs.applyUpdate(other, yjs.encodeStateAsUpdate(one));
    for (let count = 0; count < remarks; count += 1) one.getMap('job').set(`remark ${count}`, 'called');
    one.getMap('job').set('status', 'invited');
    await wait(1100);
    other.getMap('job').set('status', 'refused');
    yjs.applyUpdate(one, yjs.encodeStateAsUpdate(other));
    return one.getMap('job').get('status');
  },
  async automerge(first, second, remarks) {
    let one = automerge.from({ status: 'applied' }, { actor: `0${first}` });
    let other = automerge.clone(one, { actor: `0${second}` });
    for (let count = 0; count < remarks; count += 1) one = automerge.change(one, (job) => { job[`remark ${count}`] = 'called'; });
    one = automerge.change(one, (job) => { job.status = 'invited'; });
    await wait(1100);
    other = automerge.change(other, (job) => { job.status = 'refused'; });
    return automerge.merge(one, other).status;
  },
  async loro(first, second, remarks) {
    const [one, other] = [new LoroDoc(), new LoroDoc()];
    one.setPeerId(first);
    other.setPeerId(second);
    one.getMap('job').set('status', 'applied');
    one.commit();
    other.import(one.export({ mode: 'snapshot' }));
    for (let count = 0; count < remarks; count += 1) one.getMap('job').set(`remark ${count}`, 'called');
    one.getMap('job').set('status', 'invited');
    one.commit();
    await wait(1100);
    other.getMap('job').set('status', 'refused');
    other.commit();
    one.import(other.export({ mode: 'update' }));
    return one.getMap('job').get('status');
  },
  async tinybase(first, second, remarks) {
    const [one, other] = [createMergeableStore(`${first}`), createMergeableStore(`${second}`)];
    one.setValue('status', 'applied');
    other.merge(one);
    for (let count = 0; count < remarks; count += 1) one.setValue(`remark ${count}`, 'called');
    one.setValue('status', 'invited');
    await wait(1100);
    other.setValue('status', 'refused');
    one.merge(other);
    return one.getValue('status');
  },
};
console.log('invited on the first computer, refused on the second a second later');
for (const [name, run] of Object.entries(libraries)) {
  console.log(`${name}: ${await run(1, 2, 0)} | first has the greater number: ${await run(2, 1, 0)} | and two remarks before, on the first: ${await run(1, 2, 2)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
invited on the first computer, refused on the second a second later
yjs: refused | first has the greater number: invited | and two remarks before, on the first: refused
automerge: refused | first has the greater number: invited | and two remarks before, on the first: invited
loro: refused | first has the greater number: invited | and two remarks before, on the first: invited
tinybase: refused | first has the greater number: refused | and two remarks before, on the first: refused
END
echo "As found: the later of two changes loses by number in three of four."
