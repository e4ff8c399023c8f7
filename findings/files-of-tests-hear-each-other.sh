#!/usr/bin/env bash
# What one file of tests hears of another that runs at the same time.
#
# vitest 4.1.12.
#
# `isolate` is on unless it is switched off, and every file has a world of its own, so one would guess that two files which
# both keep notes in a store with a BroadcastChannel of one name never hear each other. With `pool: 'threads'` or 'vmThreads'
# they do: Node's channels belong to the process. A test that "hears of each change once" then fails now and then, on machines
# with cores enough for two files at once, and never alone. With 'forks', the pool that one gets without asking, each file is
# alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save vitest@4.1.12

cat > speaks.test.mjs <<'END'
import { existsSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';

test('saves notes until the other file is done', async () => {
  const channel = new BroadcastChannel('notes');
  while (!existsSync('heard')) {
    channel.postMessage('a note was saved');
    writeFileSync('speaking', '');
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  channel.close();
}, 60_000);
END
cat > hears.test.mjs <<'END'
import { existsSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';

test('listens for three seconds while the other file saves', async () => {
  const channel = new BroadcastChannel('notes');
  const heard = new Set();
  channel.onmessage = ({ data }) => heard.add(data);
  while (!existsSync('speaking')) await new Promise(resolve => setTimeout(resolve, 100));
  await new Promise(resolve => setTimeout(resolve, 3000));
  channel.close();
  writeFileSync('heard', [...heard].join() || 'nothing');
}, 60_000);
END
for pool in forks vmForks threads vmThreads; do
  rm -f heard speaking
  npx vitest run --pool "$pool" --maxWorkers 2 > told 2>&1 || { cat told >&2; exit 1; }
  echo "$pool: $(cat heard)"
done > seen
diff - seen <<'END'
forks: nothing
vmForks: nothing
threads: a note was saved
vmThreads: a note was saved
END
echo "As found: files in threads hear each other."
