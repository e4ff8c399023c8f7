#!/usr/bin/env bash
# An extension whose manifest names files that are not in it, before the linter of addons.mozilla.org.
#
# addons-linter 10.14.0.
#
# The linter refuses an icon, a script or a style that is missing, and one would guess that it asks for every file of the
# manifest. The popup, the page of options, the side bar, the new tab, the page for developers and what pages may load are
# not looked for, nor what a page of the extension loads: an extension whose button opens nothing has no error, no warning and
# no notice. Neither has one whose name is `__MSG_nmae__`, with a slip of the pen, though a placeholder that is not defined is
# reported; one whose name is too long in its messages; one with the same shortcut for two commands; or one whose folder of
# Brazilian texts is called pt-BR, where the format has pt_BR. But where a version of Firefox
# is named, a warning is about Firefox for Android, for which the extension was never meant; it goes when the manifest
# claims a version for Android.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save addons-linter@10.14.0

cat > try.mjs <<'END'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInstance } from 'addons-linter';

const gecko = { id: 'notes@example.org', data_collection_permissions: { required: ['none'] } };
const manifest = parts => ({ manifest_version: 3, name: 'Notes', version: '1.0', browser_specific_settings: { gecko }, ...parts });
const page = '<!doctype html><title>Notes</title>';
const matches = ['https://jobs.example/*'];
const texts = (name, more, used = '__MSG_name__') => ({
  'manifest.json': manifest({ name: used, default_locale: 'en' }),
  '_locales/en/messages.json': { name: { message: name } },
  ...more,
});
const extensions = {
  'missing icon': { 'manifest.json': manifest({ icons: { 48: 'none.svg' } }) },
  'missing background script': { 'manifest.json': manifest({ background: { scripts: ['none.js'] } }) },
  'missing content script': { 'manifest.json': manifest({ content_scripts: [{ matches, js: ['none.js'] }] }) },
  'missing content style': { 'manifest.json': manifest({ content_scripts: [{ matches, css: ['none.css'] }] }) },
  'missing popup': { 'manifest.json': manifest({ action: { default_popup: 'none.html' } }) },
  'missing options': { 'manifest.json': manifest({ options_ui: { page: 'none.html' } }) },
  'missing side bar': { 'manifest.json': manifest({ sidebar_action: { default_panel: 'none.html' } }) },
  'missing new tab': { 'manifest.json': manifest({ chrome_url_overrides: { newtab: 'none.html' } }) },
  'missing page for developers': { 'manifest.json': manifest({ devtools_page: 'none.html' }) },
  'missing resource for pages': { 'manifest.json': manifest({ web_accessible_resources: [{ resources: ['none.css'], matches }] }) },
  'script missing in the popup': { 'manifest.json': manifest({ action: { default_popup: 'popup.html' } }), 'popup.html': `${page}<script src="none.js"></script>` },
  'name of 80 letters': { 'manifest.json': manifest({ name: 'N'.repeat(80) }) },
  'name of 80 letters in the messages': texts('N'.repeat(80)),
  'placeholder that is not defined': texts('Notes $WHAT$'),
  'message that is not there': texts('Notes', {}, '__MSG_nmae__'),
  'language without the name': texts('Notes', { '_locales/de/messages.json': { other: { message: 'Probe' } } }),
  'folder pt-BR': texts('Notes', { '_locales/pt-BR/messages.json': { name: { message: 'Notas' } } }),
  'one shortcut for two commands': {
    'manifest.json': manifest({ commands: { note: { suggested_key: { default: 'Alt+1' }, description: 'Note' }, call: { suggested_key: { default: 'Alt+1' }, description: 'Call' } } }),
  },
  'from Firefox 140': { 'manifest.json': manifest({ browser_specific_settings: { gecko: { ...gecko, strict_min_version: '140.0' } } }) },
  'from Firefox 140, Android 142': {
    'manifest.json': manifest({ browser_specific_settings: { gecko: { ...gecko, strict_min_version: '140.0' }, gecko_android: { strict_min_version: '142.0' } } }),
  },
};
for (const [name, files] of Object.entries(extensions)) {
  rmSync('extension', { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(`extension/${path}`), { recursive: true });
    writeFileSync(`extension/${path}`, typeof content === 'string' ? content : JSON.stringify(content));
  }
  const linter = createInstance({ config: { _: ['extension'], logLevel: 'fatal', output: 'none', boring: true, shouldScanFile: () => true }, runAsBinary: false });
  const { errors, warnings, notices } = await linter.run();
  const said = [...errors.map(({ code }) => `error ${code}`), ...warnings.map(({ code }) => `warning ${code}`), ...notices.map(({ code }) => `notice ${code}`)];
  console.log(`${name}: ${said.join(', ') || 'nothing'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
missing icon: error MANIFEST_ICON_NOT_FOUND
missing background script: error MANIFEST_BACKGROUND_FILE_NOT_FOUND
missing content script: error MANIFEST_CONTENT_SCRIPT_FILE_NOT_FOUND
missing content style: error MANIFEST_CONTENT_SCRIPT_FILE_NOT_FOUND
missing popup: nothing
missing options: nothing
missing side bar: nothing
missing new tab: nothing
missing page for developers: nothing
missing resource for pages: nothing
script missing in the popup: nothing
name of 80 letters: error JSON_INVALID
name of 80 letters in the messages: nothing
placeholder that is not defined: warning MISSING_PLACEHOLDER
message that is not there: nothing
language without the name: nothing
folder pt-BR: nothing
one shortcut for two commands: nothing
from Firefox 140: warning KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION
from Firefox 140, Android 142: nothing
END
echo "As found: a popup that is not there is nothing to the linter."
