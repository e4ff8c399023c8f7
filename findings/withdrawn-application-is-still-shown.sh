#!/usr/bin/env bash
# A page that a client keeps: taken back through the same client, kept by another for an hour before, or with a server that
# fails.
#
# got 14.6.6, axios-cache-interceptor 1.12.3, make-fetch-happen 15.0.6, undici 7.30.2; httplib2 0.20.4, CacheControl 0.12.12
# and requests-cache 0.9.8 of Debian 12.
#
# A cache forgets a page as soon as it passes on a DELETE or POST to its address that goes well (RFC 9111, 4.4: must), counts
# the hour that an answer has spent elsewhere (Age, 4.2.3), and gives an old page when the server fails where the page allows
# it (stale-if-error, RFC 5861). One would guess that the first two hold wherever caching by the RFC is promised. After an
# application was taken back through the very same client, three of seven still show it: got, axios-cache-interceptor and
# requests-cache. Four give a page whose hour was over when it came for another hour: make-fetch-happen, and all three of
# Python. When the server fails, the four of npm give the old posting with the status 200, and nothing says that it is old;
# those of Python pass the failure on.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-httplib2=0.20.4-3+deb12u1 python3-cachecontrol=0.12.12-2 python3-requests-cache=0.9.8-1
npm install --silent --no-audit --no-fund --no-save got@14.6.6 axios@1.21.1 axios-cache-interceptor@1.12.3 make-fetch-happen@15.0.6 undici@7.30.2
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

// One page for each client and question: it counts how often it was asked.
const asked = new Map();
const server = createServer((question, answer) => {
  const [, kind] = question.url.split('/');
  const taken = asked.get(question.url) === 'taken back';
  const count = taken ? 0 : (asked.get(question.url) ?? 0) + 1;
  if (question.method === 'DELETE') asked.set(question.url, 'taken back');
  else if (!taken) asked.set(question.url, count);
  answer.setHeader('content-type', 'text/plain');
  if (kind === 'withdrawn') {
    answer.setHeader('cache-control', 'max-age=3600');
    if (question.method === 'DELETE') answer.end('done');
    else {
      if (taken) answer.statusCode = 410;
      answer.end(taken ? 'gone' : 'application');
    }
  } else if (kind === 'aged') {
    answer.setHeader('cache-control', 'max-age=3600');
    answer.setHeader('age', '3600');
    answer.end(`answer ${count}`);
  } else if (count === 1) {
    answer.setHeader('cache-control', 'max-age=0, stale-if-error=3600');
    answer.setHeader('etag', '"1"');
    answer.end('posting');
  } else {
    answer.statusCode = 503;
    answer.end('failure');
  }
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > try.mjs <<'END'
import { setTimeout as wait } from 'node:timers/promises';
import axios from 'axios';
import { setupCache } from 'axios-cache-interceptor';
import got from 'got';
import makeFetchHappen from 'make-fetch-happen';
import { Agent, interceptors, request } from 'undici';

const [, , base] = process.argv;
const cache = new Map();
const client = setupCache(axios.create());
const fetchKept = makeFetchHappen.defaults({ cachePath: './kept', retry: false });
const dispatcher = new Agent().compose(interceptors.cache());
const ask = {
  got: async (address, method) => { const answer = await got(address, { method, cache, retry: { limit: 0 }, throwHttpErrors: false }); return [answer.statusCode, answer.body]; },
  axios: async (url, method) => { const answer = await client.request({ url, method, validateStatus: null }); return [answer.status, answer.data]; },
  'make-fetch-happen': async (address, method) => { const answer = await fetchKept(address, { method }); return [answer.status, await answer.text()]; },
  undici: async (address, method) => { const answer = await request(address, { method, dispatcher }); return [answer.statusCode, await answer.body.text()]; },
};
for (const [name, run] of Object.entries(ask)) {
  const said = [];
  for (const kind of ['withdrawn', 'aged', 'failing']) {
    const address = `${base}/${kind}/${name}`;
    await run(address, 'GET');
    // What is kept is written a moment later by some.
    await wait(300);
    if (kind === 'withdrawn') await run(address, 'DELETE');
    const answer = await run(address, 'GET').catch((problem) => [problem.name]);
    said.push(`${kind} ${answer.join(' ')}`);
  }
  console.log(`${name}: ${said.join(' | ')}`);
}
process.exit();
END
cat > try.py <<'END'
import sys

import httplib2
import requests
import requests_cache
from cachecontrol import CacheControl

[base] = sys.argv[1:]


def by_session(session):
    def run(address, method):
        answer = session.request(method, address)
        return answer.status_code, answer.text

    return run


def by_httplib2(address, method, client=httplib2.Http('kept-by-httplib2')):
    answer, text = client.request(address, method)
    return answer.status, text.decode()


for name, run in {
    'httplib2': by_httplib2,
    'CacheControl': by_session(CacheControl(requests.Session())),
    'requests-cache': by_session(requests_cache.CachedSession(backend='memory', cache_control=True)),
}.items():
    said = []
    for kind in ('withdrawn', 'aged', 'failing'):
        address = f'{base}/{kind}/{name}'
        run(address, 'GET')
        if kind == 'withdrawn':
            run(address, 'DELETE')
        said.append(' '.join([kind, *map(str, run(address, 'GET'))]))
    print(f'{name}:', ' | '.join(said))
END
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
base=http://127.0.0.1:$(cat port)
{ node --no-warnings try.mjs "$base"; /usr/bin/python3 -W ignore try.py "$base"; } > seen
diff - seen <<'END'
got: withdrawn 200 application | aged 200 answer 2 | failing 200 posting
axios: withdrawn 200 application | aged 200 answer 2 | failing 200 posting
make-fetch-happen: withdrawn 410 gone | aged 200 answer 1 | failing 200 posting
undici: withdrawn 410 gone | aged 200 answer 2 | failing 200 posting
httplib2: withdrawn 410 gone | aged 200 answer 1 | failing 503 failure
CacheControl: withdrawn 410 gone | aged 200 answer 1 | failing 503 failure
requests-cache: withdrawn 200 application | aged 200 answer 1 | failing 503 failure
END
echo "As found: an application that was withdrawn is still shown by three of seven."
