#!/usr/bin/env bash
# What the imitation of an extension storage answers.
#
# @webext-core/fake-browser 2.0.1.
#
# It is made for tests of extensions and turns dates and maps into what JSON makes of them, as Chrome does. So one would
# guess that null, the one empty value that JSON has, comes back. It is not there: `get` leaves it out, and a default
# takes its place, where a browser returns null (Chromium 156). What it returns is no copy either: who changes an object
# that was read has changed the storage, and a test of "forgot to save" passes. Removing a key that never was is told to
# listeners as a change to null; by MDN (storage.StorageChange) a removal has no newValue.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @webext-core/fake-browser@2.0.1

cat > try.mjs <<'END'
import { fakeBrowser } from '@webext-core/fake-browser';

const { local, onChanged } = fakeBrowser.storage;
await local.set({ answered: null, employer: { name: 'Acme' } });
console.log('null:', JSON.stringify(await local.get('answered')), 'with a default:', JSON.stringify(await local.get({ answered: 'unknown' })));
(await local.get('employer')).employer.name = 'changed and never saved';
console.log('employer:', JSON.stringify(await local.get('employer')));
onChanged.addListener(changes => console.log('told:', JSON.stringify(changes)));
await local.remove('neverWas');
await local.remove('employer');
END

node try.mjs > seen
diff - seen <<'END'
null: {} with a default: {"answered":"unknown"}
employer: {"employer":{"name":"changed and never saved"}}
told: {"neverWas":{"oldValue":null,"newValue":null}}
told: {"employer":{"oldValue":{"name":"changed and never saved"},"newValue":null}}
END
echo "As found: null is not stored, objects are shared, and every removal is a change."
