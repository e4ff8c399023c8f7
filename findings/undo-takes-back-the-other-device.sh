#!/usr/bin/env bash
# Whose change is taken back by undo in a document of two devices.
#
# yjs 13.6.33 (`UndoManager`).
#
# The manual says that undo takes back what was done here, and its first example reads the other device's changes with
# `Y.applyUpdate(doc, update)`. One would guess that the two go together. A change that is applied without an origin has
# the origin null, and null is what an UndoManager follows by default: undo takes back what the other device wrote, too,
# with the answer of the employer that came in meanwhile, and gives the deletion on to the other device. With any origin
# as third argument the other's change stays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save yjs@13.6.33

cat > try.mjs <<'END'
import * as Y from 'yjs';

for (const origin of [undefined, 'the other device']) {
  const here = new Y.Doc();
  const there = new Y.Doc();
  const undo = new Y.UndoManager(here.getMap('case'));
  here.getMap('case').set('status', 'sent');
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
  there.getMap('case').set('answer', 'invited');
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there), origin);
  undo.undo();
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
  console.log(`origin ${origin}: here ${JSON.stringify(here.getMap('case'))}, there ${JSON.stringify(there.getMap('case'))}`);
}
END

node try.mjs > seen
diff - seen <<'END'
origin undefined: here {}, there {}
origin the other device: here {"answer":"invited"}, there {"answer":"invited"}
END
echo "As found: without an origin, undo takes back what the other device wrote."
