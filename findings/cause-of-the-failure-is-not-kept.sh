#!/usr/bin/env bash
# What is kept of a failure that tells its cause, where failures are written down or passed on.
#
# pino 10.4.0, winston 3.19.0, bunyan 2.0.5, superjson 2.2.7, flatted 3.4.4, serialize-error 13.1.0, structuredClone of Node 20
# (as postMessage and IndexedDB do it).
#
# A failed upload says "letter not sent" and has status 413, and its cause has the code ECONNRESET; one would guess that the
# code, which tells what happened, gets through. One of eight keeps it. pino writes the message of the cause, and no code;
# winston and bunyan leave the whole cause out, bunyan the status, too; superjson and structuredClone drop status and codes;
# for flatted, and for winston where the failure is a field, the messages are gone and the status alone is left. Of several
# failures in one (AggregateError) two of eight keep the parts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save pino@10.4.0 winston@3.19.0 bunyan@2.0.5 superjson@2.2.7 flatted@3.4.4 serialize-error@13.1.0

cat > try.mjs <<'END'
import { Writable } from 'node:stream';
import bunyan from 'bunyan';
import { parse, stringify } from 'flatted';
import pino from 'pino';
import { serializeError } from 'serialize-error';
import superjson from 'superjson';
import winston from 'winston';

const logged = write => {
  let text = '';
  write(new Writable({
    write(part, encoding, done) {
      text += part;
      done();
    },
  }));
  return JSON.parse(text);
};
const { format } = winston;
const winstonTo = (stream, ...formats) => winston.createLogger({ format: format.combine(...formats, format.json()), transports: [new winston.transports.Stream({ stream })] });
const keepers = {
  pino: failure => logged(stream => pino(stream).error(failure)).err,
  winston: failure => logged(stream => winstonTo(stream, format.errors({ stack: true })).error(failure)),
  'winston, as a field': failure => logged(stream => winstonTo(stream).error('failed', { failure })).failure,
  bunyan: failure => logged(stream => bunyan.createLogger({ name: 'upload', stream }).error(failure)).err,
  superjson: failure => superjson.parse(superjson.stringify(failure)),
  flatted: failure => parse(stringify(failure)),
  'serialize-error': failure => serializeError(failure),
  structuredClone: failure => structuredClone(failure),
};
const reset = Object.assign(new Error('connection reset'), { code: 'ECONNRESET' });
const upload = Object.assign(new Error('letter not sent', { cause: reset }), { status: 413 });
const both = new AggregateError([reset, new Error('time is over')], 'no address answers');
const text = kept => [kept.message, kept.stack, kept.cause?.message, kept.cause?.code, ...(kept.errors ?? kept.aggregateErrors ?? []).map(one => one.message)].join(' ');
for (const [name, keep] of Object.entries(keepers)) {
  const kept = keep(upload);
  const found = ['letter not sent', 'connection reset', 'ECONNRESET'].filter(part => text(kept).includes(part));
  const parts = ['connection reset', 'time is over'].filter(part => text(keep(both)).includes(part));
  console.log(`${name}: ${[...found, ...kept.status ? [kept.status] : []].join(', ') || 'nothing'}; of two: ${parts.join(', ') || 'nothing'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
pino: letter not sent, connection reset, 413; of two: connection reset, time is over
winston: letter not sent, 413; of two: nothing
winston, as a field: 413; of two: nothing
bunyan: letter not sent; of two: nothing
superjson: letter not sent, connection reset; of two: nothing
flatted: 413; of two: nothing
serialize-error: letter not sent, connection reset, ECONNRESET, 413; of two: connection reset, time is over
structuredClone: letter not sent, connection reset; of two: nothing
END
echo "As found: one of eight keeps the code of the cause."
