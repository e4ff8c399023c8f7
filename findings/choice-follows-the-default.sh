#!/usr/bin/env bash
# What becomes of a chosen option when an update of the extension has another default.
#
# webext-options-sync 4.3.0, with an imitation of chrome.storage that keeps what it is given.
#
# One would guess that what somebody chose and saved is stored. What is equal to the default is left out: who chose a reminder
# after 14 days and no letters in English, when both were the defaults, gets 30 days and letters in English from the update
# whose defaults are these, and from a device that has it already. A list is stored whole, equal or not, and stays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save webext-options-sync@4.3.0

cat > try.mjs <<'END'
const stored = {};
globalThis.chrome = {
  runtime: { onInstalled: { addListener() {} }, getManifest: () => ({}) },
  storage: {
    sync: {
      get: (key, done) => done(key in stored ? { [key]: structuredClone(stored[key]) } : {}),
      set: (values, done) => done(Object.assign(stored, structuredClone(values))),
    },
    onChanged: { addListener() {} },
  },
};
const { default: OptionsSync } = await import('webext-options-sync');

const first = new OptionsSync({ logging: false, defaults: { reminder: 14, english: false, employers: ['Globex'] } });
await first.set({ reminder: 14, english: false, employers: ['Globex'] });
console.log('chosen:', JSON.stringify(await first.getAll()));
const updated = new OptionsSync({ logging: false, defaults: { reminder: 30, english: true, employers: [] } });
console.log('after the update:', JSON.stringify(await updated.getAll()));
process.exit();
END

node try.mjs > seen
diff - seen <<'END'
chosen: {"reminder":14,"english":false,"employers":["Globex"]}
after the update: {"reminder":30,"english":true,"employers":["Globex"]}
END
echo "As found: who chose the default gets the new default."
