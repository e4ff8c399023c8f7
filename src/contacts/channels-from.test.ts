import { expect, test } from 'vitest';
import { channelsFrom } from './channels-from.ts';
import { readContacts } from './read-contacts.ts';

const pageUrl = 'https://jobs.globex.org/apply';

const channels = (text: string, documentUrl = pageUrl) =>
  channelsFrom(
    readContacts([{ text, heading: null, position: 'help-page', links: [], documentUrl }], {
      pageUrl,
      vendor: null,
      lang: null,
    }),
  ).map(({ kind, value, warning }) => [kind, value, warning]);

test.each<[string]>([
  ['Locked out? Use the chatbot in the corner of the page.'],
  ['Trouble uploading? Open the live chat.'],
  ['Probleme beim Hochladen? Nutzen Sie den Live-Chat.'],
  ['ログインできない場合はチャットをご利用ください。'],
])('a support chat without an address is on the page: %s', text => {
  expect(channels(text)).toEqual([['chat', pageUrl, null]]);
});

test('a chat in a stranger’s frame is flagged', () => {
  const frame = 'https://widget.stranger.net/';
  expect(channels('Locked out? Use the live chat.', frame)).toEqual([['chat', frame, 'foreign-frame']]);
});

test.each<[string]>([
  ['We are happy to chat about the role.'],
  ['Chat with a recruiter about this position in our live chat.'],
  ['Trouble? Contact our Help Desk.'],
])('no way to reach support: %s', text => {
  expect(channels(text)).toEqual([]);
});
