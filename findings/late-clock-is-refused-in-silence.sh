#!/usr/bin/env bash
# Merging what a computer wrote whose clock is six minutes fast.
#
# tinybase 10.0.1, mergeable store.
#
# Its stamps are hybrid logical clocks, of which one would guess that they absorb skew: the reader's clock moves on to
# the newest stamp. Changes up to five minutes ahead are taken; later ones are left out without an error or a sign, while
# a computer whose clock is half an hour slow is read. Two computers of one person then look synced and are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save tinybase@10.0.1

cat > try.mjs <<'END'
import { createMergeableStore } from 'tinybase';

const now = Date.now;
for (const minutes of [4, 6, 30, -30]) {
  Date.now = () => now() + minutes * 60_000;
  const other = createMergeableStore('other');
  other.setCell('notes', 'first', 'text', 'written elsewhere');
  const content = other.getMergeableContent();
  Date.now = now;
  const own = createMergeableStore('own');
  let error = 'no error';
  try {
    own.applyMergeableChanges(content);
  } catch {
    error = 'an error';
  }
  console.log(String(minutes).padStart(3), 'minutes ahead:', own.getCell('notes', 'first', 'text') ?? 'nothing', '-', error);
}
END

node try.mjs > seen
diff - seen <<'END'
  4 minutes ahead: written elsewhere - no error
  6 minutes ahead: nothing - no error
 30 minutes ahead: nothing - no error
-30 minutes ahead: written elsewhere - no error
END
echo "As found: what is more than five minutes ahead is left out in silence."
