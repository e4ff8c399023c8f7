#!/usr/bin/env bash
# Notes kept under the address of a posting, or under the host of an employer.
#
# unstorage 1.17.6, conf 15.1.0, configstore 8.0.0.
#
# The address of a page is the natural key for what belongs to it, and one would guess that a store takes any text for a
# key and gives back what was put under it. unstorage cuts a key at the question mark, and takes slash, backslash and
# colon for the same sign: all postings that differ in `?id=` alone are one, and the last note stands for all. conf and
# configstore take a dot for a step down: what was kept for acme.co is gone as soon as something is kept for acme.co.uk.
# No error in any of the three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save unstorage@1.17.6 conf@15.1.0 configstore@8.0.0

cat > try.mjs <<'END'
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import Configstore from 'configstore';
import { createStorage } from 'unstorage';

const postings = ['https://jobs.acme.example/apply?id=4711', 'https://jobs.acme.example/apply?id=4712', 'https://jobs.acme.example:apply'];
const storage = createStorage();
for (const [index, address] of postings.entries()) {
  await storage.setItem(address, ['cook', 'clerk', 'driver'][index]);
}
console.log('unstorage keys:', (await storage.getKeys()).join(' '));
for (const address of postings) {
  console.log(`  ${address}: ${await storage.getItem(address)}`);
}
const folder = mkdtempSync(join(process.cwd(), 'keys-'));
const stores = {
  conf: new Conf({ projectName: 'notes', cwd: folder }),
  configstore: new Configstore('notes', {}, { configPath: join(folder, 'configstore.json') }),
};
for (const [name, store] of Object.entries(stores)) {
  store.set('acme.co', 'called back');
  store.set('acme.co.uk', 'sent');
  console.log(`${name}: acme.co ${JSON.stringify(store.get('acme.co'))}, acme.co.uk ${JSON.stringify(store.get('acme.co.uk'))}`);
}
END

node try.mjs > seen
diff - seen <<'END'
unstorage keys: https:jobs.acme.example:apply
  https://jobs.acme.example/apply?id=4711: driver
  https://jobs.acme.example/apply?id=4712: driver
  https://jobs.acme.example:apply: driver
conf: acme.co {"uk":"sent"}, acme.co.uk "sent"
configstore: acme.co {"uk":"sent"}, acme.co.uk "sent"
END
echo "As found: three addresses are one key, and acme.co.uk replaces acme.co."
