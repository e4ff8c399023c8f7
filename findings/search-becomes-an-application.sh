#!/usr/bin/env bash
# Commands for curl, as browsers and documentation give them, read by four libraries, and what curl itself sends.
#
# curl 7.88.1 of Debian 12; parse-curl 0.2.6, curl-to-json 1.0.24, @bany/curl-to-json 1.2.10, curlconverter 4.12.0.
#
# One would guess that a library that reads such commands knows the options of every day, and refuses what it does not know.
# One of four does. parse-curl makes a form that is sent (POST) of a search that asks with -G, and asks with nothing (GET)
# where the command sends by --data-raw, as browsers write it, or --data-urlencode; it does not see the PUT of -sXPUT, which
# is TRUE in @bany/curl-to-json. That one cuts "C++ & C#" at the sign, and keeps the $' of a text with an apostrophe.
# curl-to-json fails wherever the address does not stand first and the data in a word of their own, and asks with nothing
# where it does.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15
npm install --silent --no-audit --no-fund --no-save --ignore-scripts parse-curl@0.2.6 curl-to-json@1.0.24 @bany/curl-to-json@1.2.10 curlconverter@4.12.0
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer(async (question, answer) => {
  let text = '';
  for await (const part of question) text += part;
  answer.end(`${question.method} ${question.url} ${text}`);
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toJsonString } from 'curlconverter';

const require = createRequire(import.meta.url);
const bany = require('@bany/curl-to-json');
const toJson = require('curl-to-json');
const parseCurl = require('parse-curl');
const plain = (value) => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value));
const show = (method, url, body) => `${`${method}`.toUpperCase()} ${new URL(url).pathname}${new URL(url).search} ${plain(body)}`;
const libraries = {
  'parse-curl': (command) => { const read = parseCurl(command); return show(read.method, read.url, read.body); },
  'curl-to-json': (command) => { const read = toJson(command); return show(read.method, read.url, read.data ?? (Object.keys(read.form ?? {}).length ? read.form : '')); },
  '@bany/curl-to-json': (command) => { const read = (bany.default ?? bany)(command); return show(read.method ?? 'GET', Object.keys(read.params ?? {}).length ? `${read.url.split('?')[0]}?${new URLSearchParams(read.params)}` : read.url, read.data ?? read.form); },
  curlconverter: (command) => { const read = JSON.parse(toJsonString(command)); return show(read.method, `${read.url}${read.queries ? `?${new URLSearchParams(read.queries)}` : ''}`, read.data ?? read.files); },
};
for (const command of readFileSync('commands', 'utf8').trim().split('\n')) {
  for (const [name, read] of Object.entries(libraries)) {
    let said;
    try {
      said = read(command);
    } catch (problem) {
      said = 'error';
    }
    console.log(`${command.replace(/http:[^ ']*/, '…')}\t${name}\t${said.trim()}`);
  }
}
END
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
base=http://127.0.0.1:$(cat port)
cat > commands <<END
curl -G -d q=nurse -d town=Bonn '$base/search'
curl '$base/apply' --data-raw \$'note=it\\'s me\\u0021'
curl '$base/apply' --data-urlencode 'note=C++ & C#'
curl '$base/4711' -sXPUT -d done=1
curl -d name=Ana -d job=4711 '$base/apply'
END
{
  while IFS= read -r command; do
    printf '%s\tcurl\t%s\n' "$(sed "s#http:[^ ']*#…#" <<< "$command")" "$(bash -c "${command/curl/curl -s}")"
  done < commands
  node --no-deprecation read.mjs
} | sed 's/ *$//' | sort -s -t"$(printf '\t')" -k1,1 | awk -F'\t' '$1 != last { print $1; last = $1 } { print "  " $2 ": " $3 }' > seen
diff - seen <<'END'
curl '…' --data-raw $'note=it\'s me\u0021'
  curl: POST /apply note=it's me!
  parse-curl: GET /apply
  curl-to-json: GET /apply
  @bany/curl-to-json: POST /apply {"$'note":"it\\'s"}
  curlconverter: POST /apply note=it's me!
curl '…' --data-urlencode 'note=C++ & C#'
  curl: POST /apply note=C%2B%2B+%26+C%23
  parse-curl: GET /apply
  curl-to-json: GET /apply
  @bany/curl-to-json: POST /apply {"note":"C++ "}
  curlconverter: POST /apply {"note":"C++ & C#"}
curl '…' -sXPUT -d done=1
  curl: PUT /4711 done=1
  parse-curl: POST /4711 done=1
  curl-to-json: GET /4711
  @bany/curl-to-json: TRUE /4711 {"done":"1"}
  curlconverter: PUT /4711 {"done":"1"}
curl -G -d q=nurse -d town=Bonn '…'
  curl: GET /search?q=nurse&town=Bonn
  parse-curl: POST /search q=nurse&town=Bonn
  curl-to-json: error
  @bany/curl-to-json: POST /search {"q":"nurse","town":"Bonn"}
  curlconverter: GET /search?q=nurse&town=Bonn
curl -d name=Ana -d job=4711 '…'
  curl: POST /apply name=Ana&job=4711
  parse-curl: POST /apply name=Ana&job=4711
  curl-to-json: error
  @bany/curl-to-json: POST /apply {"name":"Ana","job":"4711"}
  curlconverter: POST /apply {"name":"Ana","job":"4711"}
END
echo "As found: three of four read a search with -G as a form that is sent, or not at all."
