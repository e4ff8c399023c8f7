#!/usr/bin/env bash
# A form to download whose server says what the file is called, saved or named by seven programs.
#
# curl 7.88, wget 1.21.3, aria2 1.36.0, urllib of Python 3.11, python3-werkzeug 2.2.2, libwww-perl 6.68 (with
# libhttp-message-perl 6.44) of Debian 12, content-disposition 3.1.0.
#
# A name with letters beyond ASCII is sent as filename*, before or beside a plain one, and counts where both are there
# (RFC 6266, 4.3); names of parameters are the same in either case. One would guess that tools made for downloading
# follow a rule of 2011. curl and libwww do not know filename*: the form is called as the last part of the address, or by the
# plain name. urllib, which knows it, takes the plain one where both are there, and werkzeug the one that stands last. curl
# also overlooks FILENAME and a blank at the equals sign, and of a name with quotation marks curl and wget save nothing
# of what was said. Three of seven follow the rule in the first three.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl wget=1.21.3-1+deb12u1 aria2=1.36.0-1 libwww-perl=6.68-1 libhttp-message-perl=6.44-1 python3-werkzeug=2.2.2-3+deb12u1
npm install --silent --no-audit --no-fund --no-save content-disposition@3.1.0

cat > names.json <<'END'
{
  "starred": "attachment; filename*=UTF-8''Stra%C3%9Fe.pdf",
  "starred-last": "attachment; filename=\"Strasse.pdf\"; filename*=UTF-8''Stra%C3%9Fe.pdf",
  "starred-first": "attachment; filename*=UTF-8''Stra%C3%9Fe.pdf; filename=\"Strasse.pdf\"",
  "quoted": "attachment; filename=\"Form \\\"B\\\".pdf\"",
  "capitals": "ATTACHMENT; FILENAME=form.pdf",
  "blanks": "attachment; filename = \"form.pdf\""
}
END
cat > serve.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const names = JSON.parse(readFileSync('names.json', 'utf8'));
const server = createServer((question, answer) => {
  answer.setHeader('content-type', 'application/pdf');
  answer.setHeader('content-disposition', names[question.url.slice(1)]);
  answer.end('form');
});
server.listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { parse } from 'content-disposition';

for (const [kind, header] of Object.entries(JSON.parse(readFileSync('names.json', 'utf8')))) console.log(`${kind}: content-disposition ${parse(header).parameters.filename}`);
END
cat > try.py <<'END'
import json
from urllib.request import urlopen

from werkzeug.http import parse_options_header

with open('port') as file:
    port = file.read()
with open('names.json') as file:
    names = json.load(file)
for kind, header in names.items():
    with urlopen(f'http://127.0.0.1:{port}/{kind}') as answer:
        print(f'{kind}: urllib', answer.headers.get_filename())
    print(f'{kind}: werkzeug', parse_options_header(header)[1].get('filename', '(no name)'))
END
cat > try.pl <<'END'
use LWP::UserAgent;
my ($port, @kinds) = @ARGV;
print "$_: libwww ", LWP::UserAgent->new->get("http://127.0.0.1:$port/$_")->filename, "\n" for @kinds;
END

export LC_ALL=C.UTF-8 HOME=$folder
node serve.mjs &
server=$!
trap 'kill "$server"; rm -rf "$folder"' EXIT
for _ in $(seq 100); do [ -s port ] || sleep 0.1; done
port=$(cat port)
kinds=(starred starred-last starred-first quoted capitals blanks)
save() {
  local kind=$1 name=$2
  shift 2
  rm -rf saved && mkdir saved
  (cd saved && "$@" "http://127.0.0.1:$port/$kind" > /dev/null 2>&1 < /dev/null)
  echo "$kind: $name $(ls saved)"
}
{
  for kind in "${kinds[@]}"; do
    save "$kind" curl curl -s -OJ
    save "$kind" wget wget -q --content-disposition
    save "$kind" aria2 aria2c -q --no-conf=true
  done
  node try.mjs
  /usr/bin/python3 try.py
  perl try.pl "$port" "${kinds[@]}"
} | sort -s -t: -k1,1 > seen
diff - seen <<'END'
blanks: curl blanks
blanks: wget form.pdf
blanks: aria2 form.pdf
blanks: content-disposition form.pdf
blanks: urllib form.pdf
blanks: werkzeug form.pdf
blanks: libwww form.pdf
capitals: curl capitals
capitals: wget form.pdf
capitals: aria2 form.pdf
capitals: content-disposition form.pdf
capitals: urllib form.pdf
capitals: werkzeug form.pdf
capitals: libwww form.pdf
quoted: curl quoted
quoted: wget quoted
quoted: aria2 Form "B".pdf
quoted: content-disposition Form "B".pdf
quoted: urllib Form "B".pdf
quoted: werkzeug Form "B".pdf
quoted: libwww Form "B".pdf
starred: curl starred
starred: wget Straße.pdf
starred: aria2 Straße.pdf
starred: content-disposition Straße.pdf
starred: urllib Straße.pdf
starred: werkzeug Straße.pdf
starred: libwww starred
starred-first: curl Strasse.pdf
starred-first: wget Straße.pdf
starred-first: aria2 Straße.pdf
starred-first: content-disposition Straße.pdf
starred-first: urllib Strasse.pdf
starred-first: werkzeug Strasse.pdf
starred-first: libwww Strasse.pdf
starred-last: curl Strasse.pdf
starred-last: wget Straße.pdf
starred-last: aria2 Straße.pdf
starred-last: content-disposition Straße.pdf
starred-last: urllib Strasse.pdf
starred-last: werkzeug Straße.pdf
starred-last: libwww Strasse.pdf
END
echo "As found: two of seven do not know filename*, and two others take the plain name where both are there."
