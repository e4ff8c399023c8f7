#!/usr/bin/env bash
# A list that an extension keeps, before anything was stored.
#
# @wxt-dev/storage 1.3.0, with @webext-core/fake-browser 2.0.1.
#
# An item is defined with a fallback, here an empty list, which one reads, changes and writes. One would guess that what
# is read is a copy, as of everything else in the storage of an extension. Before the first write it is the fallback
# itself: who adds to it and forgets to write, or stops half-way, has changed what every later reading of the page
# gives, and nothing is stored. A page that reads it again shows the note, so does a test; after a reload it is gone.
# Once something was written, each reading is what was stored.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @wxt-dev/storage@1.3.0 @webext-core/fake-browser@2.0.1

cat > try.mjs <<'END'
import { fakeBrowser } from '@webext-core/fake-browser';

globalThis.browser = globalThis.chrome = fakeBrowser;
const { storage } = await import('@wxt-dev/storage');
const define = () => storage.defineItem('local:notes', { fallback: [] });
const notes = define();
(await notes.getValue()).push('called the vendor');
console.log('read again, not written:', JSON.stringify(await notes.getValue()));
console.log('in the storage:', JSON.stringify(await fakeBrowser.storage.local.get()));
console.log('after a reload:', JSON.stringify(await define().getValue()));
END

node try.mjs > seen
diff - seen <<'END'
read again, not written: ["called the vendor"]
in the storage: {}
after a reload: []
END
echo "As found: a note that was never stored is read back until the page is loaded again."
