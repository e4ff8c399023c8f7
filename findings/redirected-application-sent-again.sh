#!/usr/bin/env bash
# What is sent to the page of thanks after a form was sent.
#
# got 14.6.6, undici 6.29.1 and 7.30.2 (redirect interceptor), superagent 10.4.2, needle 3.5.0, axios 1.21.1, node-fetch
# 3.3.2 and the fetch of Node 20, on loopback.
#
# Forms are answered with 302 and the address of a page of thanks. Since RFC 9110 (15.4.3) allows it and Fetch
# (HTTP-redirect fetch) demands it, one would guess that every client asks for that page with GET. got and undici 6 send
# the POST again, file included. And one would guess that only POST is changed: superagent and needle make a GET of a
# DELETE, too, so that nothing is deleted where the address has moved, and the answer is 200.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save got@14.6.6 undici@7.30.2 undici6@npm:undici@6.29.1 superagent@10.4.2 needle@3.5.0 axios@1.21.1 node-fetch@3.3.2

cat > try.mjs <<'END'
import { createServer } from 'node:http';
import axios from 'axios';
import got from 'got';
import needle from 'needle';
import nodeFetch from 'node-fetch';
import superagent from 'superagent';
import * as undici from 'undici';
import * as undici6 from 'undici6';

let seen = [];
const server = createServer((incoming, response) => {
  let bytes = 0;
  incoming.on('data', part => (bytes += part.length));
  incoming.on('end', () => {
    seen.push(`${incoming.method} ${incoming.url} with ${bytes} bytes`);
    if (incoming.url === '/apply') response.writeHead(302, { Location: '/thanks' });
    response.end('ok');
  });
}).listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/apply`;
  const following = async ({ Agent, interceptors, request }, options) => {
    const dispatcher = new Agent().compose(interceptors.redirect({ maxRedirections: 3 }));
    return (await request(url, { ...options, dispatcher })).body.text();
  };
  for (const [method, body] of [['POST', 'x'.repeat(1000)], ['DELETE', undefined]]) {
    for (const [name, send] of Object.entries({
      fetch: () => fetch(url, { method, body }),
      'node-fetch': () => nodeFetch(url, { method, body }),
      axios: () => axios({ url, method, data: body }),
      got: () => got(url, { method, body }),
      'undici 6': () => following(undici6, { method, body }),
      'undici 7': () => following(undici, { method, body }),
      superagent: () => superagent(method, url).send(body),
      needle: () => needle(method.toLowerCase(), url, body ?? null, { follow_max: 5 }),
    })) {
      seen = [];
      await send();
      console.log(`${name}: ${seen.join(', ')}`);
    }
  }
  process.exit();
});
END

node try.mjs > seen
diff - seen <<'END'
fetch: POST /apply with 1000 bytes, GET /thanks with 0 bytes
node-fetch: POST /apply with 1000 bytes, GET /thanks with 0 bytes
axios: POST /apply with 1000 bytes, GET /thanks with 0 bytes
got: POST /apply with 1000 bytes, POST /thanks with 1000 bytes
undici 6: POST /apply with 1000 bytes, POST /thanks with 1000 bytes
undici 7: POST /apply with 1000 bytes, GET /thanks with 0 bytes
superagent: POST /apply with 1000 bytes, GET /thanks with 0 bytes
needle: POST /apply with 1000 bytes, GET /thanks with 0 bytes
fetch: DELETE /apply with 0 bytes, DELETE /thanks with 0 bytes
node-fetch: DELETE /apply with 0 bytes, DELETE /thanks with 0 bytes
axios: DELETE /apply with 0 bytes, DELETE /thanks with 0 bytes
got: DELETE /apply with 0 bytes, DELETE /thanks with 0 bytes
undici 6: DELETE /apply with 0 bytes, DELETE /thanks with 0 bytes
undici 7: DELETE /apply with 0 bytes, DELETE /thanks with 0 bytes
superagent: DELETE /apply with 0 bytes, GET /thanks with 0 bytes
needle: DELETE /apply with 0 bytes, GET /thanks with 0 bytes
END
echo "As found: two of eight send the application twice, two do not delete what they were told to."
