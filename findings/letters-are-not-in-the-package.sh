#!/usr/bin/env bash
# Which files of an extension are in the package that goes to the store.
#
# web-ext 10.7.0, the archive is read with fflate 0.8.3.
#
# The tool leaves out files with a dot in front and node_modules, as one would guess, and one would guess that all else
# of the folder is packed, or at least what the manifest names. A data file that ends in ".zip" or ".xpi" is left out,
# too, so that older packages are not packed again: here the letters that the manifest offers to pages. The tool says
# "ready", its linter finds nothing in the folder or in the package, and who tries the extension from its folder has the
# file. README.md and package.json are packed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save web-ext@10.7.0 fflate@0.8.3

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

const manifest = {
  manifest_version: 3,
  name: 'Notes',
  version: '1.0',
  browser_specific_settings: { gecko: { id: 'notes@example.org', data_collection_permissions: { required: ['none'] } } },
  web_accessible_resources: [{ resources: ['letters/letters.zip'], matches: ['https://jobs.example.org/*'] }],
};
mkdirSync('extension/letters', { recursive: true });
const files = { 'manifest.json': JSON.stringify(manifest), 'README.md': 'Notes', 'package.json': '{}', 'letters/en.txt': 'Dear team', 'letters/.draft': 'Dear' };
for (const [name, text] of Object.entries(files)) writeFileSync(`extension/${name}`, text);
writeFileSync('extension/letters/letters.zip', zipSync({ 'de.txt': new TextEncoder().encode('Guten Tag') }));
const tool = (...words) => execFileSync('node_modules/.bin/web-ext', [...words, '--no-config-discovery'], { encoding: 'utf8' });
const said = tool('build', '--source-dir', 'extension', '--artifacts-dir', 'built');
const [archive] = readdirSync('built');
const packed = Object.keys(unzipSync(readFileSync(`built/${archive}`))).filter(name => !name.endsWith('/'));
console.log('in the folder:', [...Object.keys(files), 'letters/letters.zip'].sort().join(', '));
console.log('in the package:', packed.sort().join(', '));
console.log('said:', /is ready/.test(said) ? 'ready' : said, '/', /letters/.test(said) ? 'names the file' : 'names no file');
for (const source of ['extension', `built/${archive}`]) {
  const { summary } = JSON.parse(tool('lint', '--source-dir', source, '--output', 'json'));
  console.log(`linter, ${source.startsWith('built') ? 'package' : 'folder'}: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
}
END

node try.mjs > seen
diff - seen <<'END'
in the folder: README.md, letters/.draft, letters/en.txt, letters/letters.zip, manifest.json, package.json
in the package: README.md, letters/en.txt, manifest.json, package.json
said: ready / names no file
linter, folder: 0 errors, 0 warnings, 0 notices
linter, package: 0 errors, 0 warnings, 0 notices
END
echo "As found: a data file ending in .zip is not packed, and neither the tool nor its linter says so."
