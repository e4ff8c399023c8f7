import { describe, expect, test } from 'vitest';
import { findAddresses, findFormHere, kindOfAddress } from './find-addresses.ts';
import { sentenceAt, sentenceSpans } from './sentences.ts';

const sentencesOf = (text: string) => (offset: number) => {
  const spans = sentenceSpans(text);
  const { start, end } = spans[sentenceAt(spans, offset)]!;
  return text.slice(start, end);
};
const addressesIn = (text: string) => findAddresses(text, sentencesOf(text));

describe('an address in a text that offers help', () => {
  test.each([
    ['See https://help.globex.org/login for more.', 'https://help.globex.org/login', 'link'],
    ['HTTPS://help.globex.org', 'HTTPS://help.globex.org', 'link'],
    ['See http://help.globex.org/login!?', 'http://help.globex.org/login', 'link'],
    ['Ask at support.globex.org.', 'support.globex.org', 'link'],
    ['Ask at www.globex.org/help, please', 'www.globex.org/help', 'link'],
    ['Siehe „globex.org/hilfe“', 'globex.org/hilfe', 'link'],
    ['Voir « globex.org/aide »', 'globex.org/aide', 'link'],
    ['Voir «globex.org/aide»', 'globex.org/aide', 'link'],
    ['See “globex.org/help”.', 'globex.org/help', 'link'],
    ['Ask at globex.org/contact…', 'globex.org/contact', 'form'],
    ['More: globex.org/contact...', 'globex.org/contact', 'form'],
    ['More: globex.org:8443/support?id=1#top', 'globex.org:8443/support?id=1#top', 'link'],
    ['More: globex.org/a?page=faq', 'globex.org/a?page=faq', 'link'],
    ['More: globex.org/a#faq', 'globex.org/a#faq', 'link'],
    ['More: globex.org/live-chat', 'globex.org/live-chat', 'chat'],
    ['More: globex.org/chatbot', 'globex.org/chatbot', 'chat'],
    ['wa.me/18883214567', 'wa.me/18883214567', 'chat'],
    [
      'https://api.whatsapp.com/send?phone=18883214567',
      'https://api.whatsapp.com/send?phone=18883214567',
      'chat',
    ],
    ['Hello: m.me/globex', 'm.me/globex', 'chat'],
    ['Hello: t.me/globex', 't.me/globex', 'chat'],
    ['teams.microsoft.com/l/chat/0/0', 'teams.microsoft.com/l/chat/0/0', 'chat'],
    ['For questions visit https://globex.org/a', 'https://globex.org/a', 'link'],
    ['For questions visit www.globex.org', 'www.globex.org', 'link'],
    ['For help open a ticket: globex.org/a1', 'globex.org/a1', 'form'],
    ['Bei Fragen siehe www.globex.org', 'www.globex.org', 'link'],
    ['お問い合わせはこちら:https://globex.org/a', 'https://globex.org/a', 'form'],
  ])('%s', (text, raw, kind) => {
    const start = text.indexOf(raw);
    const normalized = new URL(/^https?:/i.test(raw) ? raw : `https://${raw}`).href;
    expect(addressesIn(text)).toEqual([
      { start, end: start + raw.length, raw, normalized, kind, extension: null, unfit: null },
    ]);
  });
});

test.each([
  ['is a file', 'For help see globex.org/help/guide.pdf'],
  ['is a picture with a question', 'For help see globex.org/support.png?v=2'],
  ['is part of an e-mail address', 'help@support.globex.org'],
  ['has an ending that no site has', 'See help.globex.invalidtld'],
  ['is of a machine in the house', 'See http://help.localhost/'],
  ['is no site of help, in words that offer none', 'We are at https://globex.org/a'],
  ['is only named in words that offer help', 'For questions about globex.org, write to us'],
  ['is named without its own help', 'For questions visit globex.org'],
  [
    'is far from the words that offer help',
    `Questions? ${'We like plants and so do all of you here, '.repeat(4)}https://globex.org/a`,
  ],
  ['has the words that offer help in the next sentence', 'Our jobs are at https://globex.org/a1. Questions?'],
  ['is used', 'If you need help to access https://globex.org/a1'],
  ['is used by', 'For questions on how to use: https://globex.org/a1'],
  ['is the front page, at which nobody is sent', 'Questions for Globex are answered https://globex.org'],
  ['is of a company with help in its name', 'We are at https://helpers.org/a1'],
  [
    'stands far behind the words that offer help',
    `For questions ${'and the like '.repeat(8)}https://globex.org/a1`,
  ],
  [
    'stands far before the words that offer help',
    `We are at https://globex.org/a1 ${'and the like '.repeat(4)}for questions`,
  ],
  ['is the front page, which is only named', 'Questions for Globex · https://globex.org'],
])('an address that %s is none', (_, text) => {
  expect(addressesIn(text)).toEqual([]);
});

test('a page of help is one, however it is spoken of', () => {
  expect(addressesIn('Use https://globex.org/help')).toHaveLength(1);
});

test('each of several addresses is found', () => {
  expect(
    addressesIn('Help: globex.org/help. Jobs: globex.org/jobs. Questions: globex.org/faq').map(
      ({ raw }) => raw,
    ),
  ).toEqual(['globex.org/help', 'globex.org/faq']);
});

test.each([
  ['live chat', 'chat'],
  ['livechat', 'chat'],
  ['chatnow', 'chat'],
  ['Chat-with us', 'chat'],
  ['chateau', 'link'],
  ['snapchat', 'link'],
  ['https://wa.me/1', 'chat'],
  ['//t.me/globex', 'chat'],
  ['support.me/globex', 'link'],
  ['at.me/globex', 'link'],
  ['teams.live.com/a', 'chat'],
  ['线上 在线客服', 'chat'],
  ['Submit a ticket', 'form'],
  ['Kontakt', 'form'],
  ['web form', 'form'],
  ['information', 'link'],
  ['our format', 'link'],
  ['お問い合わせ', 'form'],
  ['Help', 'link'],
])('"%s" leads to a %s', (words, kind) => {
  expect(kindOfAddress(words)).toBe(kind);
});

describe('the form of the page itself', () => {
  const documentUrl = 'https://jobs.globex.org/contact';
  const formIn = (text: string, url = documentUrl) => findFormHere(text, url, sentencesOf(text));

  test.each([
    ['Need help? Questions can be sent by the form below.', 'the form below'],
    ['Use the contact form on this page.', 'contact form on this page'],
    ['Fragen? Nutzen Sie bei Fragen das folgende Formular.', 'folgende Formular'],
    ['お問い合わせは以下のフォームへ', '以下のフォーム'],
  ])('%s', (text, words) => {
    const [form] = formIn(text);
    expect(form).toMatchObject({ normalized: documentUrl, kind: 'form', extension: null, unfit: null });
    expect(form?.raw).toContain(words);
    expect(text.slice(form!.start, form!.end)).toBe(form?.raw);
  });

  test('is named once', () => {
    expect(formIn('Contact us by the form below. Contact us by the form below.')).toHaveLength(1);
  });

  test('is found behind the form of the application', () => {
    const text = 'Use the form below to apply. For help use the form below.';
    expect(formIn(text)[0]?.start).toBe(text.lastIndexOf('the form below'));
  });

  test.each([
    ['is for applying', 'Use the contact form below to apply.', documentUrl],
    [
      'is for the application',
      'Questions? For questions on your CV fill in the application form below.',
      documentUrl,
    ],
    ['is for something else', 'Fill in the form below. Questions? Call us.', documentUrl],
    ['is of no page', 'Contact us by the form below.', 'about:blank'],
  ])('one that %s is none', (_, text, url) => {
    expect(formIn(text, url)).toEqual([]);
  });
});
