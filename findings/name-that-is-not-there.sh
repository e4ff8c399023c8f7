#!/usr/bin/env bash
# What the linter of an extension store says to names in the languages of an extension.
#
# addons-linter 10.14.0.
#
# It checks the files of translations: a placeholder that is used and not defined is reported. So one would guess that
# it also looks whether the message exists that the manifest names. It does not: an extension whose name is
# `__MSG_nmae__`, with a slip of the pen, passes without an error or a warning, and the fault shows when a browser loads
# it. Neither does it say anything of a language that lacks the name, which then falls back to the default language.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save addons-linter@10.14.0

cat > try.mjs <<'END'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import linter from 'addons-linter';

const gecko = { id: 'test@example.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } };
const message = text => ({ name: { message: text } });
for (const [what, name, locales] of [
  ['right', '__MSG_name__', { en: message('Test') }],
  ['placeholder that is not defined', '__MSG_name__', { en: message('Test $WHAT$') }],
  ['message that is not there', '__MSG_nmae__', { en: message('Test') }],
  ['language without the name', '__MSG_name__', { en: message('Test'), de: { other: { message: 'Probe' } } }],
]) {
  const folder = mkdtempSync('extension-');
  writeFileSync(`${folder}/manifest.json`, JSON.stringify({ manifest_version: 3, name, version: '1.0', default_locale: 'en', browser_specific_settings: { gecko } }));
  for (const [language, messages] of Object.entries(locales)) {
    mkdirSync(`${folder}/_locales/${language}`, { recursive: true });
    writeFileSync(`${folder}/_locales/${language}/messages.json`, JSON.stringify(messages));
  }
  const { errors, warnings } = await linter
    .createInstance({ config: { _: [folder], logLevel: 'fatal', output: 'none', minManifestVersion: 2, maxManifestVersion: 3 }, runAsBinary: false })
    .run();
  console.log(`${what}: ${[...errors, ...warnings].map(fault => fault.code).join(', ') || 'nothing'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
right: nothing
placeholder that is not defined: MISSING_PLACEHOLDER
message that is not there: nothing
language without the name: nothing
END
echo "As found: a placeholder that is missing is reported, a message that is missing is not."
