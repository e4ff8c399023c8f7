#!/usr/bin/env bash
# A CV in JSON Resume, printed by four of its themes.
#
# jsonresume-theme-even 0.26.1, jsonresume-theme-flat 0.3.7, jsonresume-theme-macchiato 1.1.0,
# jsonresume-theme-kendall 0.2.0.
#
# One would guess that a theme changes the look and keeps the words. Two of four print each post without its employer:
# they look for `company`, as the format's draft called it, and version 1 says `name`. Three leave out certificates,
# one projects, another the languages. Nothing is said, and the page looks finished.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jsonresume-theme-even@0.26.1 jsonresume-theme-flat@0.3.7 jsonresume-theme-macchiato@1.1.0 jsonresume-theme-kendall@0.2.0

cat > try.mjs <<'END'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const cv = {
  basics: { name: 'Ana Mori', label: 'Nurse', email: 'ana@globex.example' },
  work: [{ name: 'Globex', position: 'Head nurse', startDate: '2024-01' }],
  education: [{ institution: 'Initech College', area: 'Care', studyType: 'BSc' }],
  certificates: [{ name: 'First aid', date: '2021-01-01' }],
  projects: [{ name: 'Night shifts' }],
  languages: [{ language: 'German', fluency: 'Native' }],
  volunteer: [{ organization: 'Food bank', position: 'Driver' }],
};
const told = console.log;
const words = ['Globex', 'Head nurse', 'Initech College', 'First aid', 'Night shifts', 'German', 'Food bank'];
for (const theme of ['even', 'flat', 'macchiato', 'kendall']) {
  const name = `jsonresume-theme-${theme}`;
  let made;
  try {
    made = require(name);
  } catch {
    made = await import(name);
  }
  console.log = () => {};
  const page = await (made.render ?? made.default.render)(structuredClone(cv));
  console.log = told;
  console.log(theme.padEnd(9), 'leaves out:', words.filter((word) => !page.includes(word)).join(', ') || 'nothing');
}
END

node try.mjs > seen
diff - seen <<'END'
even      leaves out: nothing
flat      leaves out: Globex, First aid, Night shifts
macchiato leaves out: Globex, First aid
kendall   leaves out: First aid, German
END
echo "As found: two of four themes print no employer, three no certificate."
