#!/usr/bin/env bash
# What the programs send that are made of a recorded form (HAR 1.2), when they are run.
#
# httpsnippet 3.0.10; its programs with axios 1.21.1, node-fetch 2.7.0, python3-requests 2.28.1 of Debian 12 and curl.
#
# One would guess that such a program sends what was recorded. Of two ticked boxes with one name axios and node-fetch send the
# second alone, and fetch sends one answer, "early,late". curl is given the answers as they are: "C++ & C#" is cut at the
# ampersand, its plus signs become blanks, and the rest is a field of its own. A letter of two lines makes programs for axios,
# node-fetch and requests that are none: the line ends within the quotes. The bare request alone is as it was recorded.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl python3-requests=2.28.1+dfsg-1
npm install --silent --no-audit --no-fund --no-save httpsnippet@3.0.10 axios@1.21.1 node-fetch@2.7.0

cat > try.cjs <<'END'
const { execFile } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { promisify } = require('node:util');
const { HTTPSnippet } = require('httpsnippet');

const within = program => `(async () => {\n${program}\n})();`;
const tools = {
  curl: ['shell', 'curl', 'sh', program => program],
  fetch: ['javascript', 'fetch', process.execPath, within],
  axios: ['node', 'axios', process.execPath, within],
  'node-fetch': ['node', 'fetch', process.execPath, within],
  requests: ['python', 'requests', '/usr/bin/python3', program => program],
};
let received;
const server = createServer((question, answer) => {
  received = '';
  question.on('data', part => {
    received += part;
  });
  question.on('end', () => answer.setHeader('content-type', 'application/json').end('{}'));
});
const boxes = [{ name: 'shift', value: 'early' }, { name: 'shift', value: 'late' }, { name: 'skills', value: 'C++ & C#' }];
const letter = [{ name: 'letter', value: 'Dear Ms Ito,\r\nI apply' }];
const recorded = params => new HTTPSnippet({
  method: 'POST', url: `http://127.0.0.1:${server.address().port}/apply`, httpVersion: 'HTTP/1.1', headersSize: -1, bodySize: -1,
  headers: [{ name: 'Content-Type', value: 'application/x-www-form-urlencoded' }], cookies: [], queryString: [],
  postData: { mimeType: 'application/x-www-form-urlencoded', params },
});
const sent = async ([target, client, command, finish], params) => {
  received = 'nothing';
  writeFileSync('program', finish(recorded(params).convert(target, client)));
  await promisify(execFile)(command, ['program']).catch(() => {});
  return received === 'nothing' ? received : JSON.stringify([...new URLSearchParams(received)].map(field => field.join('=')));
};
server.listen(0, '127.0.0.1', async () => {
  for (const [name, tool] of Object.entries(tools)) console.log(`${name}: ${await sent(tool, boxes)}; of a letter ${await sent(tool, letter)}`);
  for (const params of [boxes, letter]) console.log(`bare request: ${recorded(params).convert('http', 'http1.1').split('\r\n').at(-1)}`);
  server.close();
});
END

node try.cjs > seen
diff - seen <<'END'
curl: ["shift=early","shift=late","skills=C   "," C#="]; of a letter ["letter=Dear Ms Ito,\r\nI apply"]
fetch: ["shift=early,late","skills=C++ & C#"]; of a letter ["letter=Dear Ms Ito,\r\nI apply"]
axios: ["shift=late","skills=C++ & C#"]; of a letter nothing
node-fetch: ["shift=late","skills=C++ & C#"]; of a letter nothing
requests: ["shift=early","shift=late","skills=C++ & C#"]; of a letter nothing
bare request: shift=early&shift=late&skills=C%2B%2B%20%26%20C%23
bare request: letter=Dear%20Ms%20Ito%2C%0D%0AI%20apply
END
echo "As found: of two ticked boxes two of five programs send one, and a letter is no program in three."
