import { expect, test } from 'vitest';
import { isProcessKind } from '../../vendors/vocabulary.ts';
import { classifyMessage } from '../classify-message.ts';
import { withoutPromises } from './data-promises.ts';

const atRest = (text: string, lang: string) =>
  classifyMessage(
    { text, context: 'page', lang, rule: null, field: null, around: ['no-fields', 'tiny', 'most'] },
    Number.NaN,
    true,
  );

test.each([
  ['en', 'Our server does not keep the IP you come from.'],
  ['de', 'Der Server speichert Ihre IP nicht.'],
  ['fr', 'Le serveur ne garde aucune IP.'],
  ['es', 'El servidor no guarda ninguna cookie.'],
  ['it', 'Il server non registra gli IP dei lettori.'],
  ['nl', 'De server bewaart uw wachtwoord niet.'],
  ['pl', 'Serwer nie zapisuje adresów IP czytelników.'],
  ['sv', 'Servern loggar inga IP.'],
  ['pt', 'O servidor não regista o IP de ninguém.'],
  ['ja', 'サーバーはIPを記録しません。'],
  ['zh', '服务器从不记录IP。'],
  ['nb', 'Serveren logger ikke IP.'],
  ['fi', 'Palvelin ei kerää IP-tietoja.'],
  ['cs', 'Server nezaznamenává IP čtenářů.'],
  ['tr', 'Sunucu IP bilgisi toplamaz.'],
  ['ru', 'Сервер не собирает IP читателей.'],
  ['uk', 'Сервер не збирає IP читачів.'],
  ['ko', '서버는 IP를 수집하지 않습니다.'],
  ['id', 'Server tidak mencatat IP pembaca.'],
  ['he', 'השרת לא אוסף IP של הקוראים.'],
])('what a site promises not to keep is no failure: %s, %s', (lang, text) => {
  expect(isProcessKind(atRest(text, lang).kind)).toBe(false);
});

test.each([
  'Your personal data was not saved.',
  'Ihre Daten wurden nicht gespeichert.',
  'Ihre persönlichen Angaben konnten nicht gespeichert werden.',
  'Vos données n’ont pas été enregistrées.',
  'Sus datos no se guardaron.',
  'Dane osobowe nie zostały zapisane.',
  '個人情報は保存されませんでした。',
  'Личные данные не сохранены.',
  '개인정보가 저장되지 않았습니다.',
])('what was not saved is no promise: %s', text => {
  expect(withoutPromises(text)).toBe(text);
});

test('what stands beside a promise stays', () => {
  expect(withoutPromises('We do not log your IP. The server cannot be reached.')).toBe(
    'The server cannot be reached.',
  );
});
