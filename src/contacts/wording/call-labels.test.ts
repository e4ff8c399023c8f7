import { expect, test } from 'vitest';
import { callLabels } from './call-labels.ts';

const isCall = (label: string) => new RegExp(callLabels, 'iu').test(label);

test.each([
  'Call us',
  '📞 Call us now',
  'Tap to call our recruiting team',
  'Give us a call',
  'Call HR',
  'Jetzt anrufen',
  'Rufen Sie uns an',
  'Appelez-nous',
  'Nous appeler',
  'Llámanos',
  'Llamar ahora',
  'Ligue para nós',
  'Chiamaci',
  'Bel ons',
  'Zadzwoń do nas',
  'Ring oss',
  '電話する',
  'お電話でのお問い合わせ',
  '立即致电',
])('%s starts a call', label => {
  expect(isCall(label)).toBe(true);
});

test.each([
  'Schedule a call',
  'Call me with a code',
  'Recall us',
  'Call center agent',
  'Call userland',
  'Request a callback',
  'Phone',
  'Beliebte Stellen',
  'Ringen',
  'Appel à candidatures',
  'Rufname',
  '電話番号',
])('%s does not', label => {
  expect(isCall(label)).toBe(false);
});
