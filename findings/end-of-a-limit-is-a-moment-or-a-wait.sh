#!/usr/bin/env bash
# What servers that ask for patience say of the end, at the second of two requests where one is allowed in 90 seconds.
#
# express 5.3.0, express-rate-limit 8.7.5, koa 3.3.0, koa-ratelimit 6.0.0, fastify 5.12.8, @fastify/rate-limit
# 11.2.0, hono 4.13.19, @hono/node-server 2.1.9, hono-rate-limiter 0.5.4, restify 11.1.0.
#
# One would guess that X-RateLimit-Reset means one thing, a moment in seconds since 1970. With Express and Koa it does, in
# Koa with a fraction of a second; with Fastify it is the wait in seconds, so that a program for the one waits till 1970 or
# for fifty years with the other. Newer forms have another name and are waits, and in the newest the name of the limit comes
# first. Koa's text says one minute where its header says 89 seconds, and restify says 429 and not when to come back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save express@5.3.0 express-rate-limit@8.7.5 koa@3.3.0 koa-ratelimit@6.0.0 fastify@5.12.8 @fastify/rate-limit@11.2.0 hono@4.13.19 @hono/node-server@2.1.9 hono-rate-limiter@0.5.4 restify@11.1.0 

cat > try.mjs <<'END'
import { once } from 'node:events';
import { createRequire } from 'node:module';
import limitFastify from '@fastify/rate-limit';
import { serve } from '@hono/node-server';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import fastify from 'fastify';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import Koa from 'koa';

process.removeAllListeners('warning');
const require = createRequire(import.meta.url);
const limitKoa = require('koa-ratelimit');
const restify = require('restify');
const window = 90_000;
const byExpress = (settings) => async () => express().use(rateLimit({ windowMs: window, limit: 1, ...settings })).get('/', (question, answer) => answer.send('jobs')).listen(0, '127.0.0.1');
const start = {
  express: byExpress({}),
  'express, draft-7': byExpress({ standardHeaders: 'draft-7', legacyHeaders: false }),
  'express, draft-8': byExpress({ standardHeaders: 'draft-8', legacyHeaders: false }),
  async koa() {
    return new Koa().use(limitKoa({ driver: 'memory', db: new Map(), duration: window, max: 1 })).use((context) => { context.body = 'jobs'; }).listen(0, '127.0.0.1');
  },
  async fastify() {
    const app = fastify();
    await app.register(limitFastify, { max: 1, timeWindow: window });
    app.get('/', async () => 'jobs');
    await app.listen({ port: 0, host: '127.0.0.1' });
    return app.server;
  },
  async hono() {
    const app = new Hono().use(rateLimiter({ windowMs: window, limit: 1, keyGenerator: () => 'all' })).get('/', (context) => context.text('jobs'));
    return serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  },
  async restify() {
    const server = restify.createServer();
    server.use(restify.plugins.throttle({ burst: 1, rate: 0.01, ip: true }));
    server.get('/', (question, answer, next) => { answer.send('jobs'); next(); });
    server.listen(0, '127.0.0.1');
    return server.server;
  },
};
const now = Date.now() / 1000;
// What is near the moment in 90 seconds or near 90 is told by its kind, as the hour of the run is not the same.
const kind = (text) => text
  .replace(/\b\d{10}\.\d+/g, (number) => (Math.abs(number - now - 90) < 20 ? '(moment with a fraction)' : number))
  .replace(/\b\d{10}\b/g, (number) => (Math.abs(number - now - 90) < 20 ? '(moment)' : number))
  .replace(/\b(8\d|90)\b/g, '(wait)');
for (const [name, open] of Object.entries(start)) {
  const server = await open();
  if (!server.listening) await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}/`;
  await fetch(address);
  const answer = await fetch(address);
  const headers = [...answer.headers].filter(([header]) => /retry|^(x-)?ratelimit(-reset)?$/.test(header));
  console.log(`${name}: ${answer.status}${headers.map(([header, value]) => `, ${header} ${kind(value)}`).join('') || ', nothing'}`);
  if (name === 'koa') console.log(`  and the text: ${await answer.text()}`);
  server.closeAllConnections();
  server.close();
}
process.exit();
END

node --no-deprecation try.mjs > all 2> problems || { cat problems >&2; exit 1; }
grep -v '^{' all > seen
diff - seen <<'END'
express: 429, retry-after (wait), x-ratelimit-reset (moment)
express, draft-7: 429, ratelimit limit=1, remaining=0, reset=(wait), retry-after (wait)
express, draft-8: 429, ratelimit "1-in-1.5min"; r=0; t=(wait), retry-after (wait)
koa: 429, retry-after (wait), x-ratelimit-reset (moment with a fraction)
  and the text: Rate limit exceeded, retry in 1 minute.
fastify: 429, retry-after (wait), x-ratelimit-reset (wait)
hono: 429, ratelimit-reset (wait), retry-after (wait)
restify: 429, nothing
END
echo "As found: the same header is a moment in two and a wait in one."
