// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readJsonAnswer, readXmlAnswer } from './data-answer.ts';

test.each<[string, unknown, string | null]>([
  [
    'a problem by RFC 9457, with what a help desk looks up',
    { type: 'about:blank', title: 'It broke', status: 500, detail: 'No candidate kept.', traceId: '00-ab12' },
    'It broke. No candidate kept. traceId: 00-ab12',
  ],
  ['a sentence under another common name', { success: false, msg: '系统繁忙。' }, '系统繁忙。'],
  [
    'a list of what is wrong, by the names of the fields',
    { title: 'Please check', errors: { Phone: ['It is required'], Name: ['Too short'] } },
    'Please check. It is required. Too short.',
  ],
  ['a sentence within', { error: { code: 17, message: 'Not stored.' } }, 'Not stored.'],
  ['the same said twice', { error: 'Gone', message: 'Gone' }, 'Gone.'],
  ['nothing in words', { success: true, id: 4711, token: 'abc' }, null],
  ['a sentence under a name in another language', { ok: false, mensaje: 'No se guardó.' }, 'No se guardó.'],
  ['the name run together', { errcode: 40001, errmsg: 'invalid session' }, 'invalid session. errcode: 40001'],
  [
    'a number as id',
    { requestId: 77812, message: 'It took too long.' },
    'It took too long. requestId: 77812',
  ],
  ['a title beside the status of an error', { title: 'Too much', status: 503 }, 'Too much.'],
  ['a status as title', { title: '409 Conflict' }, '409 Conflict.'],
  ['nothing but words', ['One is missing', 'One is wrong'], 'One is missing. One is wrong.'],
  ['a posting, which says nothing of an error', { title: 'Welder', description: 'We weld.' }, null],
  ['a list of them', { jobs: [{ title: 'Welder' }, { title: 'Cook' }] }, null],
])('%s', (_, answer, said) => {
  expect(readJsonAnswer(JSON.stringify(answer))).toBe(said);
});

test.each([")]}',\n", 'while(1);', '\uFEFF', 'for (;;);'])(
  'words behind %j, which keeps other pages from it',
  guard => {
    expect(readJsonAnswer(`${guard}{"error":"It broke"}`)).toBe('It broke.');
  },
);

test('what is no JSON says nothing so', () => {
  expect(readJsonAnswer('502 Bad Gateway')).toBeNull();
  expect(readJsonAnswer(`{"message":${'['.repeat(50)}"x"${']'.repeat(50)}}`)).toBeNull();
});

test.each([
  [
    'a sentence of a storage service, with its id',
    '<Error><Code>Denied</Code><Message>No way in</Message><RequestId>44A2</RequestId></Error>',
    'No way in. RequestId: 44A2',
  ],
  [
    'what is within an envelope',
    '<e:Envelope xmlns:e="urn:e"><e:Body><Fault><faultstring>It broke</faultstring></Fault></e:Body></e:Envelope>',
    'It broke.',
  ],
  [
    'several of one name',
    '<problem><errors><error>One is missing.</error><error>One is wrong.</error></errors></problem>',
    'One is missing. One is wrong.',
  ],
  ['nothing in words', '<feed><entry><id>7</id></entry></feed>', null],
])('of XML: %s', (_, answer, said) => {
  const { documentElement } = new DOMParser().parseFromString(answer, 'application/xml');
  expect(readXmlAnswer(documentElement)).toBe(said);
});
