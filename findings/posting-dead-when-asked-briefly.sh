#!/usr/bin/env bash
# Which postings a checker of links calls dead.
#
# broken-link-checker 0.7.8, link-check 5.6.0, linkinator 7.6.1, on loopback.
#
# A checker asks with HEAD first, which answers without the page. Many sites answer it otherwise than GET, though they
# should not (RFC 9110, 9.3.2), so one would guess that a checker looks again with GET before it says that a link is
# broken. Two of three do. The first does so after 405 alone: a posting that opens in every browser is broken for it
# when HEAD is answered with 400, 403, 404, 500, 501 or by hanging up. And all three call a posting alive that sends its
# visitor back to the list of jobs, as it is done with posts that are filled.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save broken-link-checker@0.7.8 link-check@5.6.0 linkinator@7.6.1

cat > try.mjs <<'END'
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { check } from 'linkinator';

const require = createRequire(import.meta.url);
const { HtmlUrlChecker } = require('broken-link-checker');
const linkCheck = require('link-check');
const paths = ['/head-400', '/head-403', '/head-404', '/head-405', '/head-500', '/head-501', '/head-hangs-up', '/filled', '/plain'];
const server = createServer((request, response) => {
  const [, answer] = /^\/head-(.+)$/.exec(request.url) ?? [];
  if (request.url === '/list') return response.setHeader('Content-Type', 'text/html').end(paths.map(path => `<a href="${path}">posting</a>`).join(''));
  if (request.url === '/filled') return response.writeHead(302, { Location: '/plain' }).end();
  if (request.method !== 'HEAD') return response.end('a posting');
  if (answer === 'hangs-up') return request.socket.destroy();
  return response.writeHead(Number(answer ?? 200)).end();
}).listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  const seen = Object.fromEntries(paths.map(path => [path, {}]));
  const linkinator = await check({ path: `${base}/list`, retry: false });
  for (const { url, state } of linkinator.links) {
    const path = new URL(url).pathname;
    if (seen[path]) seen[path].linkinator = state === 'OK' ? 'alive' : 'broken';
  }
  for (const path of paths) {
    seen[path]['link-check'] = await new Promise(done => linkCheck(base + path, (error, result) => done(result.status)));
  }
  await new Promise(done => {
    const link = result => (seen[new URL(result.url.resolved).pathname]['broken-link-checker'] = result.broken ? 'broken' : 'alive');
    new HtmlUrlChecker({ honorRobotExclusions: false }, { link, end: done }).enqueue(`${base}/list`);
  });
  for (const path of paths) {
    console.log(`${path}: ${Object.entries(seen[path]).map(pair => pair.join(' ')).join(', ')}`);
  }
  process.exit();
});
END

node try.mjs > seen
diff - seen <<'END'
/head-400: linkinator alive, link-check alive, broken-link-checker broken
/head-403: linkinator alive, link-check alive, broken-link-checker broken
/head-404: linkinator alive, link-check alive, broken-link-checker broken
/head-405: linkinator alive, link-check alive, broken-link-checker alive
/head-500: linkinator alive, link-check alive, broken-link-checker broken
/head-501: linkinator alive, link-check alive, broken-link-checker broken
/head-hangs-up: linkinator alive, link-check alive, broken-link-checker broken
/filled: linkinator alive, link-check alive, broken-link-checker alive
/plain: linkinator alive, link-check alive, broken-link-checker alive
END
echo "As found: one of three calls a posting broken that opens."
