import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, test } from 'vitest';
import { emlDraft } from './eml.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { draftOutline, draftTo } from './draft.ts';
import { type ReportLang, wordingIn, wordings } from './languages.ts';
import { given as tried } from './testing/letter.ts';
import { composeLinks, mailtoLimit, mailtoLink } from './mail-links.ts';

const draft = {
  subject: 'Frage: Gärtner & Köche',
  body: 'Guten Tag,\n\nes geht nicht + 100 %.\n\nMit freundlichen Grüßen',
};
const long = {
  subject: 'Question',
  body: [
    'Hello,',
    'I am stuck.',
    ...Array.from({ length: 60 }, (_, i) => `Detail ${i} `.repeat(20)),
    'Can you help?',
    'Kind regards,',
  ].join('\n\n'),
};

const bodyOf = (href: string) =>
  decodeURIComponent(/body=([^&]*)/.exec(href)?.[1] ?? '').replaceAll('\r\n', '\n');

describe('mailto', () => {
  test('carries subject and body over whole', () => {
    const { href, shortened } = mailtoLink('help@acme.example', draft);
    const url = new URL(href);
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'help@acme.example']);
    expect(decodeURIComponent(/subject=([^&]*)/.exec(href)?.[1] ?? '')).toBe(draft.subject);
    expect(decodeURIComponent(/body=([^&]*)/.exec(href)?.[1] ?? '')).toBe(draft.body.replace(/\n/g, '\r\n'));
    expect(href).not.toContain('+');
    expect(shortened).toBe(false);
  });

  test('an address cannot smuggle in further recipients', () => {
    expect(mailtoLink('a@b.example?bcc=c@d.example', draft).href).toMatch(
      /^mailto:a@b\.example%3Fbcc%3Dc%40d\.example\?/,
    );
  });

  test('loses details, not greeting and closing, when it would get too long', () => {
    const { href, shortened } = mailtoLink('help@acme.example', long);
    expect(shortened).toBe(true);
    expect(href.length).toBeLessThanOrEqual(1900);
    expect(bodyOf(href)).toMatch(/^Hello,[^]*Detail 0[^]*\n\nKind regards,$/);
  });

  test('keeps the beginning of a long paragraph, not only the courtesies around it', () => {
    const body = `Hola:\n\n${'It went wrong again and again. '.repeat(200)}\n\nKind regards,`;
    const { href } = mailtoLink('help@acme.example', { subject: 'x', body });
    expect(href.length).toBeGreaterThan(1700);
    expect(bodyOf(href)).toMatch(/^Hola:\n\n(?:It went wrong again and again\. ?)+\n\nKind regards,$/);
  });

  test('takes the length that the system can open', () => {
    expect(mailtoLimit('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/140.0')).toBe(1900);
    expect(mailtoLimit('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(8000);
  });

  test('a tag in a message stays text, whoever reads the link', () => {
    const body = `Unexpected token '<', "<!DOCTYPE "... <cv.pdf> </b> 1 < 2`;
    const { href } = mailtoLink('help@acme.example', { subject: '<b>', body });
    expect(bodyOf(href)).toBe(`Unexpected token '<', "< !DOCTYPE "... < cv.pdf> < /b> 1 < 2`);
    expect(href).toContain('subject=%3C%20b%3E');
  });

  test.each([
    ['one endless word', '長'.repeat(3000)],
    ['one endless paragraph', 'It went wrong again and again. '.repeat(200)],
    ['nothing', ''],
  ])('keeps within the limit, and words whole, with %s', (_, body) => {
    const draft = { subject: 'Gardener '.repeat(300), body };
    const { href } = mailtoLink('help@acme.example', draft);
    expect(href.length).toBeLessThanOrEqual(1900);
    expect(bodyOf(href)).toMatch(
      /^(?:|(?:It went wrong again and again\. )*.*\b(?:It|went|wrong|again|and)\.? …|長+ …)$/,
    );
    expect(decodeURIComponent(/subject=([^&]*)/.exec(href)?.[1] ?? '')).toMatch(/^(?:Gardener )+…$/);
  });

  test.each(Object.keys(wordings) as ReportLang[])(
    'keeps what a help desk needs on Windows too, in %s',
    lang => {
      const job = { title: 'Field Engineer for Water and Energy Systems', id: 'R-12345' };
      const application = { ...sampleApplication, job };
      const given = { application, notes: [sampleNote], vendor: null, channel: null, lang };
      const letter = draftTo('support', given);
      const { href } = mailtoLink('help@acme.example', letter, { outline: draftOutline('support', given) });
      const body = bodyOf(href);
      expect(href.length).toBeLessThanOrEqual(1900);
      for (const fact of [job.title, job.id, 'Globex', sampleNote.text, 'AA-17'])
        expect(body).toContain(fact);
      for (const ending of body.split('\n\n').slice(-2)) expect(ending).not.toMatch(/[:：]$/);
      const { brief } = draftOutline('support', given);
      const known = [letter.body, ...brief.values()].flatMap(text => text.split('\n'));
      expect(known).toEqual(expect.arrayContaining(body.split('\n')));
    },
  );

  describe.each(Object.keys(wordings) as ReportLang[])('on Windows too, in %s', lang => {
    const { greeting, closing, brief, gap } = wordingIn(lang);
    const sample = { application: sampleApplication, notes: [sampleNote], vendor: null, channel: null };
    const short = (to: 'support' | 'employer', some: Partial<Parameters<typeof draftTo>[1]>) => {
      const given = { ...sample, ...some, lang };
      const options = { outline: draftOutline(to, given) };
      return bodyOf(mailtoLink('help@acme.example', draftTo(to, given), options).href);
    };

    test.each([
      ['support', 'once', sample],
      ['employer', 'once', sample],
      ['support', 'often', tried],
      ['employer', 'often', tried],
      ['support', 'often, and was asked', { ...tried, channel: { kind: 'email', owner: 'vendor' } }],
    ] as const)('a letter to %s has a greeting and a closing where it failed %s', (to, _, some) => {
      const body = short(to, some);
      const closings = [closing, ...(brief ? [brief.closing] : [])].map(one => one(gap.name));
      expect(body.startsWith(`${greeting[to]}\n\n`)).toBe(true);
      expect(closings.some(one => body.endsWith(`\n\n${one}`))).toBe(true);
    });

    test('a letter to support says what is wanted, however often it failed', () => {
      const { support } = wordingIn(lang);
      const wanted = [support.intro, ...(brief ? [brief.support.intro] : [])];
      const text = 'エラーが発生しました。しばらくしてから再度お試しください。';
      const again = { ...sampleNote, id: 'note-2', at: '2026-03-03T09:00:00+01:00', text };
      const body = short('support', {
        application: { ...sampleApplication, employer: '株式会社青空商事', deadline: '2026-03-20' },
        notes: [{ ...sampleNote, text }, again],
      });
      expect(wanted.some(one => body.includes(one))).toBe(true);
    });

    test('a long message stays whole, and job and numbers with it, before any courtesy', () => {
      // Of two bytes a letter and more, so that little room is left beside it in every language.
      const text = 'Что-то пошло не так. '.repeat(8).trim();
      const body = short('support', { ...sample, notes: [{ ...sampleNote, text }] });
      for (const fact of ['Gardener', '1234', text, 'AA-17']) expect(body).toContain(fact);
    });
  });

  test('keeps the request in a letter to the employer', () => {
    const given = {
      application: sampleApplication,
      notes: [sampleNote],
      vendor: null,
      channel: null,
      lang: 'ja' as const,
    };
    const { href } = mailtoLink('hr@globex.example', draftTo('employer', given), {
      outline: draftOutline('employer', given),
    });
    expect(bodyOf(href)).toContain(wordings.ja.employer.ask);
  });
});

test('web mails get the draft under the names of their own fields', () => {
  const fields = composeLinks('help@acme.example', draft).map(({ service, href }) => {
    const { host, searchParams } = new URL(href);
    return [
      service,
      host,
      searchParams.get('to'),
      searchParams.get('su') ?? searchParams.get('subject'),
      searchParams.get('body'),
    ];
  });
  const body = draft.body.replace(/\n/g, '\r\n');
  expect(fields).toEqual([
    ['gmail', 'mail.google.com', 'help@acme.example', draft.subject, body],
    ['outlook', 'outlook.live.com', 'help@acme.example', draft.subject, body],
    ['microsoft-365', 'outlook.office.com', 'help@acme.example', draft.subject, body],
    ['yahoo', 'compose.mail.yahoo.com', 'help@acme.example', draft.subject, body],
  ]);
});

test('each web mail gets as much as it takes', () => {
  for (const { service, href, shortened } of composeLinks('help@acme.example', long)) {
    const limit = ['gmail', 'yahoo'].includes(service) ? 8000 : 2000;
    expect(shortened).toBe(true);
    expect(href.length).toBeLessThanOrEqual(limit);
    expect(href.length).toBeGreaterThan(limit - 600);
  }
});

describe('an .eml file', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i % 256);
  const subject =
    `Schwierigkeiten mit einer Online-Bewerbung: Gärtnerin 🌱 ${'und vieles mehr '.repeat(8)}`.trim();
  const body = 'Guten Tag,\n\n.\n--=_callworthy_part--\nFrom mir: „ü“ 漢字\n';
  let eml = '';
  beforeEach(() => {
    eml = emlDraft('help@acme.example', { subject, body }, [
      { name: 'Bild (1) „ü".png', type: 'image/png', bytes },
    ]);
  });

  test('is ASCII, in lines that every mail program takes', () => {
    expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...eml.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(78);
  });

  test('opens as a draft with its screenshot in one parser', async () => {
    const mail = await PostalMime.parse(eml);
    expect(mail.subject).toBe(subject);
    expect(mail.to).toMatchObject([{ address: 'help@acme.example' }]);
    expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(body.trimEnd());
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    const [screenshot] = mail.attachments;
    expect(screenshot).toMatchObject({
      filename: 'Bild (1) „ü".png',
      mimeType: 'image/png',
      disposition: 'attachment',
    });
    expect(new Uint8Array(screenshot?.content as ArrayBuffer)).toEqual(bytes);
  });

  test('and in another', async () => {
    const mail = await simpleParser(eml);
    expect(mail.subject).toBe(subject);
    expect(mail.text?.trimEnd()).toBe(body.trimEnd());
    expect(mail.headers.get('x-unsent')).toBe('1');
    expect(mail.attachments[0]).toMatchObject({ filename: 'Bild (1) „ü".png', contentType: 'image/png' });
    expect(new Uint8Array(mail.attachments[0]?.content ?? [])).toEqual(bytes);
  });

  test.each([
    ['support@bücher.example', 'support@xn--bcher-kva.example'],
    ['help+jobs@Acme.Example', 'help+jobs@acme.example'],
    ['用户@例子.example', null],
    ['müller@acme.example', null],
    ['a b@acme.example', null],
    ['', null],
  ])('is addressed to %s as mail servers know it, or to nobody', async (to, expected) => {
    const mail = await PostalMime.parse(emlDraft(to, draft, []));
    expect(mail.to?.[0]?.address ?? null).toBe(expected);
  });

  test('names a screenshot so that every reader sees it', () => {
    const named = emlDraft('a@b.example', draft, [{ name: 'screenshot-1.png', type: 'image/png', bytes }]);
    expect(named).toContain(' filename="screenshot-1.png"\r\n');
    expect(eml).toMatch(/ filename="Bild \(1\) __+\.png";\r\n filename\*=utf-8''Bild/);
  });

  test('a hostile address, subject, name and type add no header', async () => {
    const hostile = emlDraft(
      'a@b.example>\r\nBcc: c@d.example',
      { subject: 'x\r\nBcc: c@d.example', body: '' },
      [{ name: 'a"\r\nX: y', type: 'image/png\r\nX: y', bytes }],
    );
    const mail = await PostalMime.parse(hostile);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.to?.[0]?.address ?? null).toBeNull();
    expect(hostile).not.toMatch(/^(bcc|x):/im);
  });

  test.each([
    ['image/png', 'image/png'],
    ['image/svg+xml', 'image/svg+xml'],
    ['no type', 'application/octet-stream'],
    ['image/png; name=x', 'application/octet-stream'],
    ['text/', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('an attachment of the type "%s" says %s', (type, said) => {
    const lines = emlDraft('a@b.example', draft, [{ name: 'a.png', type, bytes }]).split('\r\n');
    expect(lines.filter(line => line.startsWith('Content-Type: '))).toEqual([
      'Content-Type: multipart/mixed; boundary="=_callworthy_part"',
      'Content-Type: text/plain; charset=utf-8',
      `Content-Type: ${said}`,
    ]);
  });

  test('its lines are in the order that mail programs expect', () => {
    expect(emlDraft('a@b.example', { subject: 'Hi', body: 'x\ny' }, []).split('\r\n')).toEqual([
      'To: a@b.example',
      'Subject: =?utf-8?B?SGk=?=',
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="=_callworthy_part"',
      '',
      '--=_callworthy_part',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      btoa('x\r\ny'),
      '--=_callworthy_part--',
      '',
    ]);
  });
});

describe('whatever was cut in the middle of a character, or has line ends of its own', () => {
  const odd = { subject: 'Job \ud83d\r\nBcc: eve@evil.example', body: 'It fails \ud83d\rand again' };

  test('a mail link carries the rest', () => {
    const url = new URL(mailtoLink('help@acme.example', odd).href);
    expect(url.searchParams.get('subject')).toBe('Job  Bcc: eve@evil.example');
    expect(url.searchParams.get('body')).toBe('It fails \r\nand again');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  test('so do the links of web mail and the file', async () => {
    for (const { href } of composeLinks('help@acme.example', odd))
      expect(new URL(href).searchParams.get('body')).toBe('It fails \r\nand again');
    const attachment = { name: 'p\ud83d.png', type: 'image/png', bytes: new Uint8Array([1]) };
    const mail = await PostalMime.parse(emlDraft('help@acme.example', odd, [attachment]));
    expect(mail).toMatchObject({
      subject: 'Job  Bcc: eve@evil.example',
      to: [{ address: 'help@acme.example' }],
    });
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['p_.png']);
    expect(mail.bcc).toBeUndefined();
  });

  test('an address with a line end is no address', () => {
    expect(mailtoLink('help@acme.example\r\nBcc: eve@evil.example', draft).href).toMatch(
      /^mailto:\?subject=/,
    );
  });
});
