import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeProtected, findEmails, unfitEmail } from './find-emails.ts';

const emailsIn = (text: string) => findEmails(text).map(match => match.normalized);

test.each<[string, (string | null)[]]>([
  ['Write to Help@Globex.org.', ['help@globex.org']],
  ['(help@globex.co.uk), or jobs@globex.de;', ['help@globex.co.uk', 'jobs@globex.de']],
  ['help [at] globex [dot] org', ['help@globex.org']],
  ['help(at)globex.de', ['help@globex.de']],
  ['help (AT) globex (PUNKT) de', ['help@globex.de']],
  ['ayuda [arroba] globex [punto] es', ['ayuda@globex.es']],
  ['praca(małpka)globex.pl', ['praca@globex.pl']],
  ['jobb (krøllalfa) globex.no', ['jobb@globex.no']],
  ['kariera (zavináč) globex.cz', ['kariera@globex.cz']],
  ['allas (kukac) globex.hu', ['allas@globex.hu']],
  ['rabota(собака)globex.ru', ['rabota@globex.ru']],
  ['chaeyong (골뱅이) globex.co.kr', ['chaeyong@globex.co.kr']],
  ['mail@mail.dk, email@mail.com', []],
  ['help AT globex DOT org', ['help@globex.org']],
  ['help @ globex.org', ['help@globex.org']],
  ['help_at_globex.org', ['help@globex.org']],
  ['help AROBASE globex.org', ['help@globex.org']],
  ['Meet us at globex.org or look-at-globex.org', []],
  ['saiyo★globex.co.jp（★を@に変えてください）', ['saiyo@globex.co.jp']],
  ['help#globex.org (write @ for #)', ['help@globex.org']],
  ['hr#globex.com.cn（发送时请将#换成@）', ['hr@globex.com.cn']],
  ['saiyo★globex.co.jp（★印は必須）', []],
  ['see page#globex.org for #2', []],
  ['メール：saiyo@globex.co.jpまで', ['saiyo@globex.co.jp']],
  ['邮箱hr@globex.com.cn，电话', ['hr@globex.com.cn']],
  ['[email protected]', [null]],
  ['Meet us at globex.org today', []],
  ['name@company.com, you@example.com, john.doe@globex.org', []],
  ['e.g. mona@globex.org', []],
  ['follow @globex on the web', []],
  ['icon@2x.png', []],
  ['help@globex.notatld', []],
  ['help@globex.onion', []],
  ['Ask anna @globex.org', []],
  ['Ask anna@ globex.org', []],
  ['rules & regulations @ www.globex.org', []],
  ['help@mywww.globex.org', ['help@mywww.globex.org']],
  ['jo..kim@globex.org', []],
  ['jürg@globex.org', []],
  ['help@globex.org/hr@globex.org', ['help@globex.org', 'hr@globex.org']],
  ['https://help@globex.org/start', []],
  ['-hr@globex.org', ['hr@globex.org']],
  ['help -at- globex -dot- org', ['help@globex.org']],
  ['help (at sign) globex (dot) org', ['help@globex.org']],
  ['hr@globex.orgPhone: 1', ['hr@globex.org']],
  ['hr@globex.org.Tel 1', ['hr@globex.org']],
  ['hr@globex.org.Please attach it', ['hr@globex.org']],
  ['your_admin_email@globex.org, my-work.mail@globex.org', []],
  ['yourhelp@globex.org', ['yourhelp@globex.org']],
  ['hr@globex.orgor by post', ['hr@globex.org']],
  ['hr@co.globex.tx.usvia email', ['hr@co.globex.tx.us']],
  ['hr@globex.deoder per Post', ['hr@globex.de']],
  ['hr@globex.orgchart', []],
  ['hr@globex.vote', ['hr@globex.vote']],
  ['HR@Globex.Org', ['hr@globex.org']],
  ['HR@GLOBEX.ORG', ['hr@globex.org']],
  ['Help [At] Globex [Dot] Org', ['help@globex.org']],
  ['İnfo@globex.org', []],
  ['help@nospam.globex.org, help-REMOVETHIS@globex.org', []],
])('%s', (text, expected) => {
  expect(emailsIn(text)).toEqual(expected);
});

test('an address ends where the next word begins', () => {
  const text = 'Mail hr@globex.org.Please attach it';
  const [match] = findEmails(text);
  expect(text.slice(match!.start, match!.end)).toBe('hr@globex.org');
});

test.each([
  ['no-reply@globex.org', 'no-reply'],
  ['donotreply@globex.org', 'no-reply'],
  ['notifications@globex.org', 'no-reply'],
  ['job-44321@inbound.globex.org', 'per-job'],
  ['cv+881234@globex.org', 'per-job'],
  ['0a1b2c3d4e5f60718293@apply.globex.org', 'per-job'],
  ['ref99@reply.globex.org', 'per-job'],
  ['help@reply.globex.org', null],
  ['help@globex.org', null],
  ['nora.plymouth@globex.org', null],
  ['jobs2026@globex.org', null],
])('%s is unfit: %s', (address, reason) => {
  expect(unfitEmail(address)).toBe(reason);
});

const encode = (address: string, key: number) =>
  [key, ...[...address].map(letter => letter.charCodeAt(0) ^ key)]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');

test('what the network hides is decoded with any key', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom('help@globex.org', 'it-support@globex.co.uk'),
      (key, address) => {
        expect(decodeProtected(encode(address, key))).toBe(address);
      },
    ),
  );
  expect(decodeProtected('zz')).toBeNull();
  expect(decodeProtected('0011223344')).toBeNull();
});

test.each([
  ['a digit is missing', `${encode('help@globex.org', 7)}0`],
  ['a letter stands before', `x${encode('help@globex.org', 7)}`],
  ['a letter stands behind', `${encode('help@globex.org', 7)}x`],
  ['it holds two signs', encode('help@desk@globex.org', 7)],
  ['it holds no name', encode('@globex.org', 7)],
])('nothing is decoded where %s', (_, hex) => {
  expect(decodeProtected(hex)).toBeNull();
});
