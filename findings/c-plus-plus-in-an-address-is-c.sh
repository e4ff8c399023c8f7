#!/usr/bin/env bash
# What stands for the title in /jobs/:title, in thirteen ways of routers for pages and servers.
#
# path-to-regexp 9.0.0, react-router 7.18.7, vue-router 5.5.1, universal-router 10.0.3, preact-iso 2.12.2, navigo
# 8.11.1, page 1.11.6, route-parser 0.0.5, regexparam 3.0.0, find-my-way 9.10.2, radix3 1.1.2, rou3 1.0.0.
#
# Links to jobs are made with encodeURIComponent, so that C++ is C%2B%2B. One would guess that a router either undoes that once,
# or hands out what it got. Eight undo it once. page takes plus signs for blanks as well, but only after it has undone the
# rest, so that C++ is "C  ", also where the sign stands in the address as it is, and "50%25 remote", a title with
# "%25" in it, is "50% remote": it is undone twice. HR%2FLegal is no job for page. Three leave the signs. matchPath of react-router
# leaves all but the slash, which it undoes, where the routes of the same package undo all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save --legacy-peer-deps path-to-regexp@9.0.0 react-router@7.18.7 vue-router@5.5.1 vue@3.5.45 universal-router@10.0.3 preact-iso@2.12.2 preact@11.2.0 navigo@8.11.1 page@1.11.6 route-parser@0.0.5 regexparam@3.0.0 find-my-way@9.10.2 radix3@1.1.2 rou3@1.0.0 jsdom@29.1.1 react@19.3.1 react-dom@19.3.1

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';

const take = createRequire(import.meta.url);
const { window } = new JSDOM('<body></body>', { url: 'https://jobs.example/', virtualConsole: new VirtualConsole() });
Object.assign(globalThis, { window, document: window.document, location: window.location, history: window.history });
const { match } = await import('path-to-regexp');
const { exec } = await import('preact-iso/router');
const { createRouter: radix } = await import('radix3');
const { matchPath, matchRoutes } = await import('react-router');
const { parse } = await import('regexparam');
const { addRoute, createRouter, findRoute } = await import('rou3');
const { default: Universal } = await import('universal-router');
const { createMemoryHistory, createRouter: vue } = await import('vue-router');
const Navigo = take('navigo');
const page = take('page');
const RouteParser = take('route-parser');

const pattern = '/jobs/:title';
const router = createRouter();
addRoute(router, 'GET', pattern, {});
const server = take('find-my-way')();
server.on('GET', pattern, () => {});
const ways = {
  'path-to-regexp': path => match(pattern)(path)?.params.title,
  'matchRoutes of react-router': path => matchRoutes([{ path: pattern }], path)?.[0].params.title,
  'matchPath of react-router': path => matchPath(pattern, path)?.params.title,
  'vue-router': path => vue({ history: createMemoryHistory(), routes: [{ path: pattern, component: {} }] }).resolve(path).params.title,
  'universal-router': path => new Universal([{ path: pattern, action: ({ params }) => params.title }]).resolve(path),
  'preact-iso': path => exec(path, pattern, { params: {} })?.params.title,
  navigo: path => new Navigo('/').matchLocation(pattern, path)?.data?.title,
  page: path => {
    const pages = page.create({ window });
    pages.configure({ window });
    let title;
    pages(pattern, ({ params }) => {
      title = params.title;
    });
    pages.show(path, undefined, true, false);
    return title;
  },
  'route-parser': path => new RouteParser(pattern).match(path)?.title,
  regexparam: path => parse(pattern).pattern.exec(path)?.[1],
  'find-my-way': path => server.find('GET', path)?.params.title,
  radix3: path => radix({ routes: { [pattern]: {} } }).lookup(path)?.params.title,
  rou3: path => findRoute(router, 'GET', path)?.params.title,
};
for (const title of ['C++', 'C#', 'R&D', '50%25 remote', 'HR/Legal']) {
  const path = encodeURIComponent(title);
  const said = {};
  for (const [name, way] of Object.entries(ways)) {
    const found = await way(`/jobs/${path}`);
    (said[found === undefined ? 'no job' : `"${found}"`] ??= []).push(name);
  }
  console.log(`${title}, as ${path}`);
  for (const [found, names] of Object.entries(said)) console.log(`  ${found}: ${names.join(', ')}`);
}
END
node --no-warnings try.mjs > seen
diff - seen <<'END'
C++, as C%2B%2B
  "C++": path-to-regexp, matchRoutes of react-router, vue-router, universal-router, preact-iso, navigo, route-parser, find-my-way
  "C%2B%2B": matchPath of react-router, regexparam, radix3, rou3
  "C  ": page
C#, as C%23
  "C#": path-to-regexp, matchRoutes of react-router, vue-router, universal-router, preact-iso, navigo, page, route-parser, find-my-way
  "C%23": matchPath of react-router, regexparam, radix3, rou3
R&D, as R%26D
  "R&D": path-to-regexp, matchRoutes of react-router, vue-router, universal-router, preact-iso, navigo, page, route-parser, find-my-way
  "R%26D": matchPath of react-router, regexparam, radix3, rou3
50%25 remote, as 50%2525%20remote
  "50%25 remote": path-to-regexp, matchRoutes of react-router, vue-router, universal-router, preact-iso, navigo, route-parser, find-my-way
  "50%2525%20remote": matchPath of react-router, regexparam, radix3, rou3
  "50% remote": page
HR/Legal, as HR%2FLegal
  "HR/Legal": path-to-regexp, matchRoutes of react-router, matchPath of react-router, vue-router, universal-router, preact-iso, navigo, route-parser, find-my-way
  no job: page
  "HR%2FLegal": regexparam, radix3, rou3
END
echo "As found: C++ in the address of a job is C and two blanks in one of thirteen ways, C%2B%2B in four."
