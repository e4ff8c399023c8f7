#!/usr/bin/env bash
# What becomes of an upload field that the applicant left empty.
#
# formidable 3.5.4, multer 2.5.0, busboy 1.6.0, multiparty 4.3.1, hono 4.13.19, parse-multipart-data 1.5.0 and the
# `formData()` of Node 20.
#
# Browsers send an empty file field, too: a part with an empty file name, the type application/octet-stream and no bytes
# (HTML, constructing the entry list). One would guess that every reader of such bodies knows it, for it comes with
# every form that has an optional photograph. formidable refuses the whole form with 400, multer tells of no file,
# busboy of one without a name, and the others of one whose name is empty and whose size is zero, so `if (photo)` is
# true.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save formidable@3.5.4 multer@2.5.0 busboy@1.6.0 multiparty@4.3.1 hono@4.13.19 parse-multipart-data@1.5.0

cat > try.mjs <<'END'
import { once } from 'node:events';
import { Readable } from 'node:stream';
import busboy from 'busboy';
import formidable from 'formidable';
import { Hono } from 'hono';
import multer from 'multer';
import multiparty from 'multiparty';
import { parse } from 'parse-multipart-data';

const body = Buffer.from([
  '--b', 'Content-Disposition: form-data; name="name"', '', 'Ada',
  '--b', 'Content-Disposition: form-data; name="photo"; filename=""', 'Content-Type: application/octet-stream', '', '',
  '--b--', '',
].join('\r\n'));
const headers = { 'content-type': 'multipart/form-data; boundary=b', 'content-length': String(body.length) };
const incoming = () => Object.assign(Readable.from([body]), { headers, method: 'POST' });
const told = (name, size) => `a file named ${JSON.stringify(name)} of ${size} bytes`;
const fileOf = form => told(form.get('photo').name, form.get('photo').size);
for (const [name, read] of Object.entries({
  async formidable() {
    const [, files] = await formidable({}).parse(incoming());
    return told(files.photo[0].originalFilename, files.photo[0].size);
  },
  async multer() {
    const request = incoming();
    await new Promise((resolve, reject) => multer({ storage: multer.memoryStorage() }).any()(request, {}, error => (error ? reject(error) : resolve())));
    return request.files.length === 0 ? 'no file' : told(request.files[0].originalname, request.files[0].size);
  },
  async busboy() {
    let answer = 'no file';
    const reader = busboy({ headers });
    reader.on('file', (field, stream, info) => {
      answer = `a file named ${info.filename}`;
      stream.resume();
    });
    incoming().pipe(reader);
    await once(reader, 'close');
    return answer;
  },
  async multiparty() {
    const files = await new Promise((resolve, reject) => new multiparty.Form().parse(incoming(), (error, fields, found) => (error ? reject(error) : resolve(found))));
    return told(files.photo[0].originalFilename, files.photo[0].size);
  },
  async hono() {
    const server = new Hono().post('/', async context => {
      const { photo } = await context.req.parseBody();
      return context.text(told(photo.name, photo.size));
    });
    return (await server.request('/', { method: 'POST', headers, body })).text();
  },
  'parse-multipart-data': () => parse(body, 'b').filter(part => part.filename !== undefined).map(part => told(part.filename, part.data.length)).join(),
  node: async () => fileOf(await new Response(body, { headers }).formData()),
})) {
  try {
    console.log(`${name}: ${await read()}`);
  } catch (error) {
    console.log(`${name}: refuses the form with ${error.httpCode}`);
  }
}
END

TMPDIR="$folder" node try.mjs > seen
diff - seen <<'END'
formidable: refuses the form with 400
multer: no file
busboy: a file named undefined
multiparty: a file named "" of 0 bytes
hono: a file named "" of 0 bytes
parse-multipart-data: a file named "" of 0 bytes
node: a file named "" of 0 bytes
END
echo "As found: one of seven refuses the whole form, one tells of no file, five of one."
