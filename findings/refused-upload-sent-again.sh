#!/usr/bin/env bash
# What a client does after '413, your file is too large'.
#
# ky 1.14.3, got 14.6.6, axios 1.21.1 with axios-retry 4.5.0, on Node's own server on loopback.
#
# 413 says that the same bytes will be refused again, so one would guess that nobody repeats it. ky does: a PUT that is
# answered 413 with a Retry-After (RFC 9110 allows one) goes out three times in all, file included. got and axios-retry
# send it once. In a log of failed requests this looks like a person who pressed three times.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ky@1.14.3 got@14.6.6 axios@1.21.1 axios-retry@4.5.0

cat > try.mjs <<'END'
import { createServer } from 'node:http';
import ky from 'ky';
import got from 'got';
import axios from 'axios';
import axiosRetry from 'axios-retry';

let requests = 0;
let bytes = 0;
const server = createServer((request, response) => {
  requests++;
  request.on('data', part => (bytes += part.length));
  request.on('end', () => response.writeHead(413, { 'Retry-After': '0' }).end());
}).listen(0, '127.0.0.1', async () => {
  const address = `http://127.0.0.1:${server.address().port}/resume.pdf`;
  const body = Buffer.alloc(100_000);
  const client = axios.create();
  axiosRetry(client);
  for (const [name, put] of [
    ['ky', () => ky.put(address, { body })],
    ['got', () => got.put(address, { body })],
    ['axios-retry', () => client.put(address, body)],
  ]) {
    requests = bytes = 0;
    await put().catch(() => {});
    console.log(name, requests, 'requests,', bytes, 'bytes');
  }
  server.close();
});
END

node try.mjs > seen
diff - seen <<'END'
ky 3 requests, 300000 bytes
got 1 requests, 100000 bytes
axios-retry 1 requests, 100000 bytes
END
echo "As found: ky sends a refused upload three times, got and axios-retry once."
