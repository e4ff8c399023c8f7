#!/usr/bin/env bash
# How long a client waits when the server says until when.
#
# undici 6.29.1 and 7.30.2 (RetryAgent), got 14.6.6, ky 1.14.3, axios 1.21.1 with axios-retry 4.5.0 and with retry-axios
# 4.0.3, superagent 10.4.2, make-fetch-happen 15.0.6, fetch-retry 6.0.0, on loopback.
#
# A server in trouble sends 503 with Retry-After, which is seconds or a date (RFC 9110, 10.2.3). One would guess that a
# client that repeats requests by itself waits that long, in either form. undici 6 waits three seconds when told "3" and
# half a second when told the date three seconds ahead; version 7 waits in both cases. superagent, make-fetch-happen and
# fetch-retry do not look at the header at all and ask again within a second, each of them in the middle of the trouble.
# got, ky and the two for axios wait.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save undici@7.30.2 undici6@npm:undici@6.29.1 got@14.6.6 ky@1.14.3 axios@1.21.1 axios-retry@4.5.0 retry-axios@4.0.3 superagent@10.4.2 make-fetch-happen@15.0.6 fetch-retry@6.0.0

cat > try.mjs <<'END'
import { createServer } from 'node:http';
import axios from 'axios';
import axiosRetry from 'axios-retry';
import fetchRetry from 'fetch-retry';
import got from 'got';
import ky from 'ky';
import makeFetchHappen from 'make-fetch-happen';
import * as rax from 'retry-axios';
import superagent from 'superagent';
import * as undici from 'undici';
import * as undici6 from 'undici6';

const seen = new Map();
const retried = async ({ Agent, request, RetryAgent }, url) => (await request(url, { dispatcher: new RetryAgent(new Agent()) })).body.text();
const server = createServer((incoming, response) => {
  const before = seen.get(incoming.url);
  if (before) {
    before.waited = Date.now() - before.first;
    return response.end('ok');
  }
  seen.set(incoming.url, { first: Date.now() });
  const until = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3000).toUTCString();
  response.writeHead(503, { 'Retry-After': incoming.url.endsWith('date') ? until : '3' }).end();
}).listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  const retrying = axios.create();
  axiosRetry(retrying, { retries: 2 });
  const attached = axios.create();
  attached.defaults.raxConfig = { instance: attached };
  rax.attach(attached);
  const clients = {
    got: url => got(url),
    ky: url => ky(url).text(),
    'axios-retry': url => retrying(url),
    'retry-axios': url => attached(url),
    'undici-6': url => retried(undici6, url),
    'undici-7': url => retried(undici, url),
    superagent: url => superagent.get(url).retry(2),
    'make-fetch-happen': url => makeFetchHappen(url, { retry: { retries: 2, minTimeout: 100 } }).then(answer => answer.text()),
    'fetch-retry': url => fetchRetry(fetch)(url, { retryOn: [503], retries: 2 }),
  };
  await Promise.all(Object.entries(clients).flatMap(([name, ask]) => ['seconds', 'date'].map(form => ask(`${base}/${name}/${form}`))));
  for (const name of Object.keys(clients)) {
    console.log(`${name}: ${['seconds', 'date'].map(form => `${form} ${seen.get(`/${name}/${form}`).waited > 2400 ? 'waits' : 'asks again at once'}`).join(', ')}`);
  }
  process.exit();
});
END

node try.mjs > seen
diff - seen <<'END'
got: seconds waits, date waits
ky: seconds waits, date waits
axios-retry: seconds waits, date waits
retry-axios: seconds waits, date waits
undici-6: seconds waits, date asks again at once
undici-7: seconds waits, date waits
superagent: seconds asks again at once, date asks again at once
make-fetch-happen: seconds asks again at once, date asks again at once
fetch-retry: seconds asks again at once, date asks again at once
END
echo "As found: one of nine waits for seconds and not for a date, three wait for neither."
