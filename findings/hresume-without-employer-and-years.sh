#!/usr/bin/env bash
# A CV in hResume, read by four parsers of microformats.
#
# microformats-parser 2.0.6, microformat-node 2.0.4; python3-mf2py 1.1.2 and php-mf2 0.3.0 of Debian 12.
#
# hResume marks a CV in a page with the older class names: a card for the person, an event for each post. One would guess that a
# parser which knows these names, and all four turn hresume into h-resume, knows them in one another, as the format has them.
# mf2py knows a card and an event that stand alone; within a CV it has neither address nor employer, title or years, and the
# name of the person is all the words of her card. php-mf2 loses the title of the post. None of them says so.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-mf2py=1.1.2-2 php-mf2=0.3.0-0.2 php8.2-cli php8.2-xml php8.2-mbstring
npm install --silent --no-audit --no-fund --no-save microformats-parser@2.0.6 microformat-node@2.0.4
export LC_ALL=C.UTF-8

cat > cv.html <<'END'
<!doctype html>
<html><body>
<div class="hresume">
  <div class="contact vcard"><span class="fn">Ana Mori</span>, <a class="email" href="mailto:ana@mori.example">mail</a></div>
  <p class="summary">Nurse with ten years of experience.</p>
  <div class="experience vevent vcard"><span class="summary org">Globex</span>, <span class="title">Nurse</span>, <abbr class="dtstart" title="2016-03">March 2016</abbr> to <abbr class="dtend" title="2026-11">today</abbr></div>
  <div class="education vevent vcard"><span class="summary org">University of Bonn</span>, <abbr class="dtstart" title="2012">2012</abbr></div>
  <a class="skill" rel="tag" href="https://mori.example/nursing">Nursing</a>
</div>
</body></html>
END
cat > say.mjs <<'END'
const text = (value) => (value === undefined ? 'nothing' : value.value ?? value);
export function say(name, [{ properties: cv }]) {
  const [contact, job, school] = [cv.contact, cv.experience, cv.education].map((list) => list?.[0]?.properties ?? {});
  const rows = { name: contact.name, mail: contact.email, employer: job.org, title: job['job-title'], start: job.start, end: job.end, event: job.name, school: school.org, skill: cv.skill };
  console.log(`${name}: ${Object.entries(rows).map(([what, list]) => `${what} ${text(list?.[0])}`).join(' | ')}`);
}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mf2 } from 'microformats-parser';
import { say } from './say.mjs';

const html = readFileSync('cv.html', 'utf8');
const baseUrl = 'https://mori.example/';
say('microformats-parser', mf2(html, { baseUrl }).items);
createRequire(import.meta.url)('microformat-node').get({ html, baseUrl }, (problem, found) => {
  say('microformat-node', found.items);
  for (const name of ['mf2py', 'php-mf2']) say(name, JSON.parse(readFileSync(`${name}.json`, 'utf8')).items);
});
END
/usr/bin/python3 -c 'import json, mf2py; print(json.dumps(mf2py.parse(doc=open("cv.html").read(), url="https://mori.example/")))' > mf2py.json
extensions=()
for extension in mbstring dom; do
  [ ! -e "$PHP_EXTENSIONS/$extension.so" ] || extensions+=(-d "extension=$PHP_EXTENSIONS/$extension.so")
done
php8.2 "${extensions[@]}" -r 'set_include_path(get_include_path() . PATH_SEPARATOR . $argv[1] . PATH_SEPARATOR . "/usr/share/php"); require "Mf2/Parser.php"; echo json_encode(Mf2\parse(file_get_contents("cv.html"), "https://mori.example/"));' -- "$PHP_LIBRARIES" > php-mf2.json
node try.mjs > seen
diff - seen <<'END'
microformats-parser: name Ana Mori | mail mailto:ana@mori.example | employer Globex | title Nurse | start 2016-03 | end 2026-11 | event Globex | school University of Bonn | skill Nursing
microformat-node: name Ana Mori | mail mailto:ana@mori.example | employer Globex | title Nurse | start 2016-03 | end 2026-11 | event Globex | school University of Bonn | skill Nursing
mf2py: name Ana Mori, mail | mail nothing | employer nothing | title nothing | start nothing | end nothing | event Globex, Nurse, March 2016 to today | school nothing | skill Nursing
php-mf2: name Ana Mori | mail mailto:ana@mori.example | employer Globex | title nothing | start 2016-03 | end 2026-11 | event Globex | school University of Bonn | skill Nursing
END
echo "As found: of a CV in hResume one of four has neither employer nor years, another no title."
