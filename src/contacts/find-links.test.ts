import { expect, test } from 'vitest';
import type { Countries } from './country.ts';
import { findLinks } from './find-links.ts';

const documentUrl = 'https://jobs.globex.org/apply/4711';
const american: Countries = { shown: ['US'], likely: null };

function linked(href: string, label: string, text = label) {
  const links = [{ href, text: label }];
  return findLinks({ text, heading: null, position: 'other', links, documentUrl }, american)[0] ?? null;
}

test.each<[string, string, string, string | null]>([
  ['mailto:help@globex.org', 'Write to us', 'email', 'help@globex.org'],
  ['MAILTO:Help@Globex.org?subject=A%20problem', 'Write to us', 'email', 'help@globex.org'],
  ['mailto:%20help%40globex.org%20', 'Write to us', 'email', 'help@globex.org'],
  ['mailto:help@globex.org,hr@globex.org', 'Write to us', 'email', 'help@globex.org'],
  ['mailto:help@globex.org;hr@globex.org', 'Write to us', 'email', 'help@globex.org'],
  ['mailto:Help%20Desk%20<help@globex.org>', 'Write to us', 'email', 'help@globex.org'],
  [
    'https://globex.org/cdn-cgi/l/email-protection#422a272e3202252e2d20273a6c2d3025',
    '[email protected]',
    'email',
    'help@globex.org',
  ],
  ['mailto:<help@globex.org>%20(Help%20Desk)', 'Write to us', 'email', 'help@globex.org'],
  ['tel:+18883214567', 'Call', 'phone', '+18883214567'],
  ['callto:+18883214567', 'Call', 'phone', '+18883214567'],
  ['TEL:+18883214567', 'Call', 'phone', '+18883214567'],
  ['tel:+18883214567', 'Fax: 888-321-4567', 'fax', '+18883214567'],
  ['tel:+18883214567', 'Telefax', 'fax', '+18883214567'],
  ['tel:+18883214567', 'Télécopieur', 'fax', '+18883214567'],
  ['tel:+18883214567', '传真', 'fax', '+18883214567'],
  ['tel:+18883214567', 'Faxton office', 'phone', '+18883214567'],
  ['sms:+18883214567', 'Text us', 'sms', '+18883214567'],
  ['sms:12345', 'Text us', 'sms', '12345'],
  ['sms://12345', 'Text us', 'sms', '12345'],
  ['https://wa.me/18883214567', 'Say hello', 'chat', 'https://wa.me/18883214567'],
  ['https://m.me/globex', 'Say hello', 'chat', 'https://m.me/globex'],
  ['https://t.me/globex', 'Say hello', 'chat', 'https://t.me/globex'],
  ['https://globex.org/a', 'Live chat', 'chat', 'https://globex.org/a'],
  ['https://globex.org/a', 'Contact us', 'form', 'https://globex.org/a'],
  ['http://globex.org/a', 'Contact us', 'form', 'http://globex.org/a'],
  ['https://globex.org/a', 'Häufige Fragen', 'link', 'https://globex.org/a'],
  ['https://globex.org/a', 'サポート', 'link', 'https://globex.org/a'],
  ['https://globex.org/help', 'Read this', 'link', 'https://globex.org/help'],
  ['https://globex.org/help/login', 'Read this', 'link', 'https://globex.org/help/login'],
  ['https://globex.org/helpcentre', 'Read this', 'link', 'https://globex.org/helpcentre'],
  ['https://globex.org/help-center', 'Read this', 'link', 'https://globex.org/help-center'],
  ['https://globex.org/contactus', 'Read this', 'form', 'https://globex.org/contactus'],
  ['https://globex.org/contact', 'Read this', 'form', 'https://globex.org/contact'],
  ['https://globex.org/contact-us?job=1', 'Read this', 'form', 'https://globex.org/contact-us?job=1'],
  ['https://globex.org/ayuda.html', 'Read this', 'link', 'https://globex.org/ayuda.html'],
  ['https://globex.org/privacy', 'Contact us', 'form', 'https://globex.org/privacy'],
  [`${documentUrl}#form`, 'Contact us', 'form', `${documentUrl}#form`],
  [`${documentUrl}#chat`, 'Chat with us', 'chat', `${documentUrl}#chat`],
])('%s, called "%s", is a contact: %s %s', (href, label, kind, normalized) => {
  expect(linked(href, label)).toMatchObject({ kind, normalized });
});

test.each([
  ['shares the job by mail', 'mailto:?subject=A%20job', 'Share'],
  ['has a stray percent sign', 'mailto:%E0%A4%A', 'Write to us'],
  ['hides no address', 'https://globex.org/cdn-cgi/l/email-protection#42', 'Write to us'],
  ['dials nothing', 'tel:', 'Call'],
  ['dials too little', 'tel:12345', 'Call'],
  ['texts too little', 'sms:123', 'Text us'],
  ['texts too much for a short code', 'sms:1234567', 'Text us'],
  ['does something else', 'javascript:openHelp()', 'Contact us'],
  ['leads to a file', 'ftp://globex.org/help', 'Contact us'],
  ['has no address', 'https://', 'Contact us'],
  ['leads anywhere', 'https://globex.org/jobs', 'Our jobs'],
  ['only sounds like help', 'https://globex.org/helpful-hints', 'Our hints'],
  ['has no words', 'https://globex.org/help', ''],
  ['only looks like a messenger’s', 'https://wa.me.globex.org/a', 'Say hello'],
  ['ends like a messenger’s', 'https://forum.me/globex', 'Say hello'],
  ['leads to a network', 'https://www.facebook.com/help', 'Our page'],
  ['leads to the privacy notice', 'https://globex.org/privacy/contact', 'Our data'],
  ['leads to another part of the page', `${documentUrl}#faq`, 'FAQ'],
  ['has a whole paragraph in it', 'https://globex.org/a', `Contact us ${'and read this first '.repeat(4)}`],
])('a link that %s is none', (_, href, label) => {
  expect(linked(href, label)).toBeNull();
});

test('it is where its words are, also where they are in two lines', () => {
  expect(linked('mailto:help@globex.org', ' Write\n  to us ', 'Problems? Write\nto us now.')).toMatchObject({
    start: 10,
    end: 21,
    raw: 'Write to us',
  });
});

test.each([
  ['words that are not in the text', 'Write to us', 'Write to us'],
  ['no words', '', 'mailto:help@globex.org'],
])('one with %s is nowhere in it', (_, label, raw) => {
  expect(linked('mailto:help@globex.org', label, 'Problems?')).toMatchObject({ start: -1, end: -1, raw });
});

test('an address that nobody reads is none to write to', () => {
  expect(linked('mailto:noreply@globex.org', 'Write to us')).toMatchObject({ unfit: 'no-reply' });
  expect(linked('mailto:help@globex.org', 'Write to us')).toMatchObject({ unfit: null, extension: null });
  expect(linked('sms:12345', 'Text us')).toMatchObject({ unfit: 'number-only', extension: null });
});

test('what its words show instead is told, and nothing where they show the same', () => {
  expect(linked('tel:+18883214567', '608-263-9900')).toMatchObject({ linkTextTargets: ['+16082639900'] });
  expect(linked('tel:+18883214567', '888-321-4567')).not.toHaveProperty('linkTextTargets');
});

test('what they show is read in the likely country, too', () => {
  const links = [{ href: 'tel:+18883214567', text: 'Call 608-263-9900' }];
  const passage = { text: 'Call', heading: null, position: 'other', links, documentUrl } as const;
  expect(findLinks(passage, { shown: [], likely: 'US' })[0]?.linkTextTargets).toEqual(['+16082639900']);
  expect(findLinks(passage, { shown: [], likely: null })[0]).not.toHaveProperty('linkTextTargets');
});

test.each<[string, string, boolean]>([
  ['https://makers.net/documentation/faq-troubleshooting/', 'Learn more about troubleshooting', false],
  ['https://docs.makers.net/help', 'Hilfe zu diesem Fehler', false],
  ['https://wiki.makers.net/support', 'Support', false],
  ['https://docs.globex.org/help', 'Help', true],
  ['https://support.makers.net/docs/contact', 'Contact support', true],
  ['https://docs.makers.net/tickets/new-request', 'Contact support', true],
  ['https://globex.org/documentation/help', 'Get help', true],
  ['https://makers.net/support', 'Support', true],
])('%s, called "%s", is a way to somebody who answers: %s', (href, label, isOne) => {
  expect(linked(href, label) !== null).toBe(isOne);
});
