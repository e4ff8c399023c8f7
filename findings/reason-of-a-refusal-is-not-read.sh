#!/usr/bin/env bash
# A server refuses a CV with 422 and the reason as application/problem+json (RFC 9457), to fourteen clients.
#
# axios 1.21.1, ky 1.14.3, ofetch 1.5.1, superagent 10.4.2, redaxios 0.5.1, umi-request 1.4.0, xior 0.8.5, up-fetch
# 2.6.1, @better-fetch/fetch 1.3.3, needle 3.5.0, wretch 2.11.1, httpie 1.1.2, restler 3.4.0, gaxios 7.3.1.
#
# All fourteen give { title, detail } of the same answer when it is called application/json. One would guess that they know the kind
# that is made for refusals, since what ends in +json is JSON (RFC 6839), and half of them read JSON unasked. For
# four of fourteen it is a text, so that "detail" is undefined, and for gaxios a Blob, which is an empty object in a log.
# Each of these five knows the reason and hands its caller none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save axios@1.21.1 ky@1.14.3 ofetch@1.5.1 superagent@10.4.2 redaxios@0.5.1 umi-request@1.4.0 xior@0.8.5 up-fetch@2.6.1 @better-fetch/fetch@1.3.3 needle@3.5.0 wretch@2.11.1 httpie@1.1.2 restler@3.4.0 gaxios@7.3.1

cat > try.mjs <<'END'
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { betterFetch } from '@better-fetch/fetch';
import axios from 'axios';
import { request } from 'gaxios';
import ky from 'ky';
import needle from 'needle';
import { ofetch } from 'ofetch';
import superagent from 'superagent';
import { up } from 'up-fetch';
import wretch from 'wretch';

const take = createRequire(import.meta.url);
const redaxios = take('redaxios');
const server = createServer((question, answer) => {
  question.resume();
  answer.writeHead(422, { 'content-type': `application/${question.url.slice(1)}` });
  answer.end(JSON.stringify({ title: 'Refused', detail: 'Your CV has no pages.' }));
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const clients = {
  axios: url => axios.post(url, {}).catch(({ response }) => response.data),
  ky: url => ky.post(url, { json: {}, retry: 0 }).json().catch(({ response }) => response.json()),
  ofetch: url => ofetch(url, { method: 'POST', body: {}, retry: 0 }).catch(({ data }) => data),
  superagent: url => superagent.post(url).send({}).catch(({ response }) => response.body),
  redaxios: url => (redaxios.default ?? redaxios).post(url, {}).catch(({ data }) => data),
  'umi-request': url => take('umi-request').default.post(url, { data: {} }).catch(({ data }) => data),
  xior: url => take('xior').default.create().post(url, {}).catch(({ response }) => response.data),
  'up-fetch': url => up(fetch)(url, { method: 'POST', body: {} }).catch(({ data }) => data),
  '@better-fetch/fetch': async url => (await betterFetch(url, { method: 'POST', body: {} })).error,
  needle: async url => (await needle('post', url, {}, { json: true })).body,
  wretch: url => wretch(url).post({}).json().catch(({ json, message }) => json ?? message),
  httpie: url => take('httpie').post(url, { body: {} }).catch(({ data }) => data),
  restler: url => new Promise(resolve => take('restler').post(url, { data: {} }).on('complete', resolve)),
  gaxios: url => request({ url, method: 'POST', data: {} }).catch(({ response }) => response.data),
};
for (const kind of ['json', 'problem+json']) {
  const said = {};
  for (const [name, ask] of Object.entries(clients)) {
    const told = await ask(`http://127.0.0.1:${server.address().port}/${kind}`);
    (said[told?.detail ?? `no detail of a ${told.constructor.name}`] ??= []).push(name);
  }
  console.log(`application/${kind}`);
  for (const [told, names] of Object.entries(said)) console.log(`  ${told}: ${names.join(', ')}`);
}
process.exit();
END
node --no-warnings try.mjs > seen
diff - seen <<'END'
application/json
  Your CV has no pages.: axios, ky, ofetch, superagent, redaxios, umi-request, xior, up-fetch, @better-fetch/fetch, needle, wretch, httpie, restler, gaxios
application/problem+json
  Your CV has no pages.: axios, ky, ofetch, superagent, redaxios, umi-request, xior, up-fetch, @better-fetch/fetch
  no detail of a String: needle, wretch, httpie, restler
  no detail of a Blob: gaxios
END
echo "As found: five of fourteen clients do not read why a CV was refused."
