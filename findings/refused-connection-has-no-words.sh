#!/usr/bin/env bash
# What is said of a server that refuses the connection, when its name has two addresses.
#
# Node 20, undici 7.30.2, got 14.6.6, node-fetch 3.3.2, needle 3.5.0, superagent 10.4.2 and axios 1.21.1.
#
# One would guess "connect ECONNREFUSED 127.0.0.1:8080", as it was for years. Since Node 20 a name with more than one address,
# such as localhost on most machines, is tried at each of them, and what comes out is an AggregateError whose message is
# empty. Seven of eight pass it on: a record of failures that keeps `error.message` keeps nothing, or "reason: " with nothing
# behind it. The code is there, and the two refusals are in `errors`. axios alone makes a sentence of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save undici@7.30.2 got@14.6.6 node-fetch@3.3.2 needle@3.5.0 superagent@10.4.2 axios@1.21.1

cat > try.mjs <<'END'
import http from 'node:http';
import axios from 'axios';
import got from 'got';
import needle from 'needle';
import nodeFetch from 'node-fetch';
import superagent from 'superagent';
import { Agent, fetch, request } from 'undici';

const server = http.createServer().listen(0, '127.0.0.1');
await new Promise(resolve => server.on('listening', resolve));
const { port } = server.address();
await new Promise(resolve => server.close(resolve));
const addresses = { one: ['127.0.0.1'], two: ['127.0.0.1', '127.0.0.2'] };
const url = `http://jobs.example:${port}/`;
const say = text => JSON.stringify(text.replaceAll(`${port}`, 'PORT'));
const asked = async (count) => {
  const lookup = (name, { all }, done) => {
    const found = addresses[count].map(address => ({ address, family: 4 }));
    all ? done(null, found) : done(null, found[0].address, 4);
  };
  const agent = new http.Agent({ lookup });
  const dispatcher = new Agent({ connect: { lookup } });
  return {
    'node:http': () => new Promise((resolve, reject) => http.get(url, { lookup }, resolve).on('error', reject)),
    'undici request': () => request(url, { dispatcher }),
    'undici fetch': () => fetch(url, { dispatcher }).catch(problem => { throw problem.cause; }),
    got: () => got(url, { agent: { http: agent }, retry: { limit: 0 } }),
    'node-fetch': () => nodeFetch(url, { agent }),
    needle: () => needle('get', url, { agent }),
    superagent: () => superagent.get(url).agent(agent),
    axios: () => axios.get(url, { httpAgent: agent }),
  };
};
for (const count of Object.keys(addresses)) {
  for (const [name, ask] of Object.entries(await asked(count))) {
    const problem = await ask().then(() => new Error('answered'), failure => failure);
    console.log(`${count}, ${name}: ${say(problem.message)}, code ${problem.code}`);
  }
}
process.exit();
END

node try.mjs > seen
diff - seen <<'END'
one, node:http: "connect ECONNREFUSED 127.0.0.1:PORT", code ECONNREFUSED
one, undici request: "connect ECONNREFUSED 127.0.0.1:PORT", code ECONNREFUSED
one, undici fetch: "connect ECONNREFUSED 127.0.0.1:PORT", code ECONNREFUSED
one, got: "connect ECONNREFUSED 127.0.0.1:PORT", code ECONNREFUSED
one, node-fetch: "request to http://jobs.example:PORT/ failed, reason: connect ECONNREFUSED 127.0.0.1:PORT", code ECONNREFUSED
one, needle: "connect ECONNREFUSED 127.0.0.1:PORT", code ECONNREFUSED
one, superagent: "connect ECONNREFUSED 127.0.0.1:PORT", code ECONNREFUSED
one, axios: "connect ECONNREFUSED 127.0.0.1:PORT", code ECONNREFUSED
two, node:http: "", code ECONNREFUSED
two, undici request: "", code ECONNREFUSED
two, undici fetch: "", code ECONNREFUSED
two, got: "", code ECONNREFUSED
two, node-fetch: "request to http://jobs.example:PORT/ failed, reason: ", code ECONNREFUSED
two, needle: "", code ECONNREFUSED
two, superagent: "", code ECONNREFUSED
two, axios: "connect ECONNREFUSED 127.0.0.1:PORT; connect ECONNREFUSED 127.0.0.2:PORT", code ECONNREFUSED
END
echo "As found: of a name with two addresses seven of eight say nothing."
