#!/usr/bin/env bash
# Notes in Markdown with the facts of an application in their front matter.
#
# gray-matter 4.0.3, front-matter 4.0.2, vfile-matter 5.0.1, js-yaml 5.5.0.
#
# YAML 1.2 is from 2009, and one would guess that its readers have left YAML 1.1 behind. The two most used readers of
# front matter carry js-yaml 3 with them, which still reads by the older rules: the postal code 01067 (Dresden) is 567, a
# number in eights, beside 04109 (Leipzig), which holds a 9 and stays as it is; an interview at 10:30 is 630, sixty times
# ten and thirty; the reference 2026_12_04 is a number. Their pages say no more than "YAML". By the newer rules the hour
# and the reference are safe, and the postal codes lose their first digit. Quotation marks keep all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save gray-matter@4.0.3 front-matter@4.0.2 vfile-matter@5.0.1 vfile@6.0.3 js-yaml@5.5.0

cat > try.mjs <<'END'
import fm from 'front-matter';
import matter from 'gray-matter';
import { load } from 'js-yaml';
import { VFile } from 'vfile';
import { matter as vfileMatter } from 'vfile-matter';

const facts = ['dresden: 01067', 'leipzig: 04109', 'interview: 10:30', 'until: 17:05:00', 'reference: 2026_12_04', 'quoted: "01067"'].join('\n');
const note = `---\n${facts}\n---\nGlobex\n`;
const file = new VFile(note);
vfileMatter(file);
for (const [name, read] of Object.entries({ 'gray-matter': matter(note).data, 'front-matter': fm(note).attributes, 'vfile-matter': file.data.matter, 'js-yaml': load(facts) })) {
  console.log(name.padEnd(12), JSON.stringify(read));
}
END

node try.mjs > seen
diff - seen <<'END'
gray-matter  {"dresden":567,"leipzig":"04109","interview":630,"until":61500,"reference":20261204,"quoted":"01067"}
front-matter {"dresden":567,"leipzig":"04109","interview":630,"until":61500,"reference":20261204,"quoted":"01067"}
vfile-matter {"dresden":1067,"leipzig":4109,"interview":"10:30","until":"17:05:00","reference":"2026_12_04","quoted":"01067"}
js-yaml      {"dresden":1067,"leipzig":4109,"interview":"10:30","until":"17:05:00","reference":"2026_12_04","quoted":"01067"}
END
echo "As found: two readers of front matter make 567 of 01067 and 630 of 10:30, two make 1067."
