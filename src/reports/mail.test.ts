import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emlDraft } from './eml.ts';
import { composeLinks, mailtoLink } from './mail-links.ts';

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

  test('loses details, not greeting and request, when it would get too long', () => {
    const { href, shortened } = mailtoLink('help@acme.example', long);
    const body = decodeURIComponent(/body=([^&]*)/.exec(href)?.[1] ?? '');
    expect(shortened).toBe(true);
    expect(href.length).toBeLessThanOrEqual(1900);
    expect(body).toMatch(/^Hello,[^]*Detail 0[^]*Can you help\?\r\n\r\nKind regards,$/);
  });

  test('keeps within the limit even where not one paragraph fits', () => {
    const { href } = mailtoLink('help@acme.example', { subject: 'x', body: '長'.repeat(3000) });
    expect(href.length).toBeLessThanOrEqual(1900);
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
    ['yahoo', 'compose.mail.yahoo.com', 'help@acme.example', draft.subject, body],
  ]);
});

describe('an .eml file', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i % 256);
  const subject =
    `Schwierigkeiten mit einer Online-Bewerbung: Gärtnerin 🌱 ${'und vieles mehr '.repeat(8)}`.trim();
  const body = 'Guten Tag,\n\n.\n--=_callworthy_part--\nFrom mir: „ü“ 漢字\n';
  const eml = emlDraft('help@acme.example', { subject, body }, [
    { name: 'Bild (1) „ü".png', type: 'image/png', bytes },
  ]);

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

  test('a hostile address, subject, name and type add no header', async () => {
    const hostile = emlDraft(
      'a@b.example>\r\nBcc: c@d.example',
      { subject: 'x\r\nBcc: c@d.example', body: '' },
      [{ name: 'a"\r\nX: y', type: 'image/png\r\nX: y', bytes }],
    );
    const mail = await PostalMime.parse(hostile);
    expect(mail.bcc ?? []).toEqual([]);
    expect(hostile).not.toMatch(/^(bcc|x):/im);
  });
});
