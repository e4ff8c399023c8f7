#!/usr/bin/env bash
# What a browser gets from a server that is told to answer with a status and nothing else.
#
# nginx 1.22.1 of Debian 12 (taken out of its package, not installed), one server whose every address is one line "return
# NUMBER;".
#
# One would guess that each number is sent, with a short page that names it, as for 404. For 408, 444 and 499 nothing at
# all is sent and the connection is closed, though only 444 is described so: who tries how a form behaves when the server
# answers 408 sees a failure of the network, and some programs send the form again. 494 to 497 are sent as 400. 417, 422,
# 423, 425, 426, 428, 431, 451, 506, 508, 510 and 511 have an empty body and no type, so that the page is white or one of
# the browser's own; and a number that no standard knows is sent as it is.
set -euo pipefail
folder=$(mktemp -d)
finish() {
  if [ -f run.pid ]; then
    kill "$(cat run.pid)"
    for _ in $(seq 50); do [ -f run.pid ] || break; sleep 0.1; done
  fi
  rm -rf "$folder"
}
trap finish EXIT
cd "$folder"
apt-get download -qq nginx 2> messages || { cat messages >&2; exit 1; }
dpkg -x nginx_*.deb root
case $(root/usr/sbin/nginx -v 2>&1) in *nginx/1.22.1) ;; *) echo "another version of nginx" >&2; exit 1 ;; esac

cat > configure.mjs <<'END'
import { writeFileSync } from 'node:fs';

const statuses = [400, 404, 408, 409, 413, 417, 418, 422, 423, 425, 426, 428, 429, 431, 444, 451, 494, 495, 496, 497, 499, 500, 503, 506, 507, 508, 510, 511, 599];
const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${name};`).join(' ');
const lines = statuses.map(status => `location = /${status} { return ${status}; }`);
writeFileSync('nginx.conf', `pid run.pid; error_log stderr crit; events {}\nhttp { access_log off; ${folders}\nserver { listen unix:${process.cwd()}/socket;\n${lines.join('\n')}\n} }\n`);
writeFileSync('statuses', statuses.join(' '));
END

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { request } from 'node:http';

const ask = path => new Promise(resolve => {
  const question = request({ socketPath: 'socket', path }, async answer => {
    let length = 0;
    for await (const part of answer) length += part.length;
    resolve(`${answer.statusCode}, ${length > 0 ? `page of ${answer.headers['content-type']}` : `empty, type ${answer.headers['content-type'] ?? 'none'}`}`);
  });
  question.on('error', ({ code }) => resolve(`nothing (${code})`));
  question.end();
});
const said = new Map();
for (const status of readFileSync('statuses', 'utf8').split(' ')) {
  const answer = (await ask(`/${status}`)).replace(new RegExp(`^${status}\\b`), 'as told');
  said.set(answer, [...(said.get(answer) ?? []), status]);
}
for (const [answer, statuses] of said) console.log(`${answer}: ${statuses.join(' ')}`);
END

node configure.mjs
root/usr/sbin/nginx -p "$folder" -c nginx.conf
node try.mjs > seen
diff - seen <<'END'
as told, page of text/html: 400 404 409 413 429 500 503 507
nothing (ECONNRESET): 408 444 499
as told, empty, type none: 417 418 422 423 425 426 428 431 451 506 508 510 511 599
400, page of text/html: 494 495 496 497
END
echo "As found: 408 and 499 are never sent, 422 and others have an empty body."
