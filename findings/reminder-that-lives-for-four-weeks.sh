#!/usr/bin/env bash
# How long a push message waits for a device that is switched off, by three libraries that send it.
#
# web-push 3.6.7, @block65/webcrypto-web-push 1.0.2, @pushforge/builder 2.0.5.
#
# The header TTL says for how many seconds the push service keeps a message; 0 means now or never (RFC 8030, 5.2). One would
# guess that a message without a time is for now, or that libraries agree. It lives for four weeks by the first, a minute by
# the second and a day by the third, so that "closes tonight" shows up after Christmas, or never. A time of 0 is taken for
# none by two: they keep the message for a minute and for a day. Two days are refused by the third.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save web-push@3.6.7 @block65/webcrypto-web-push@1.0.2 @pushforge/builder@2.0.5

cat > try.mjs <<'END'
import { createECDH, randomBytes } from 'node:crypto';
import { buildPushPayload } from '@block65/webcrypto-web-push';
import { buildPushHTTPRequest } from '@pushforge/builder';
import webPush from 'web-push';

const { publicKey, privateKey } = webPush.generateVAPIDKeys();
const device = createECDH('prime256v1');
device.generateKeys();
const subscription = {
  endpoint: 'https://push.example/device',
  expirationTime: null,
  keys: { p256dh: device.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') },
};
const subject = 'mailto:jobs@globex.example';
const raw = Buffer.from(publicKey, 'base64url');
const jwk = { kty: 'EC', crv: 'P-256', x: raw.subarray(1, 33).toString('base64url'), y: raw.subarray(33).toString('base64url'), d: privateKey };
const senders = {
  'web-push': time => webPush.generateRequestDetails(subscription, 'closes tonight', { vapidDetails: { subject, publicKey, privateKey }, ...time === undefined ? {} : { TTL: time } }).headers,
  '@block65/webcrypto-web-push': async time => (await buildPushPayload({ data: 'closes tonight', options: { ttl: time } }, subscription, { subject, publicKey, privateKey })).headers,
  '@pushforge/builder': async time => (await buildPushHTTPRequest({ privateJWK: jwk, subscription, message: { payload: { title: 'closes tonight' }, adminContact: subject, options: { ttl: time } } })).headers,
};
for (const [name, send] of Object.entries(senders)) {
  const kept = [];
  for (const [what, time] of Object.entries({ none: undefined, 'now or never': 0, 'two days': 172_800 })) {
    let seconds;
    try {
      seconds = `${Number(new Headers(await send(time)).get('ttl'))} seconds`;
    } catch {
      seconds = 'refused';
    }
    kept.push(`${what} ${seconds}`);
  }
  console.log(`${name}: ${kept.join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
web-push: none 2419200 seconds, now or never 0 seconds, two days 172800 seconds
@block65/webcrypto-web-push: none 60 seconds, now or never 60 seconds, two days 172800 seconds
@pushforge/builder: none 86400 seconds, now or never 86400 seconds, two days refused
END
echo "As found: without a time a message is kept for a minute, a day or four weeks."
