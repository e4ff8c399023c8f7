import { describe, expect, test } from 'vitest';
import type { MessageKind } from '../../vendors/vocabulary.ts';
import { classify } from '../classify.ts';
import { classifyMessage } from '../classify-message.ts';
import { foreignFailure } from './foreign-failures.ts';

// One of each kind a language, so that a language that was lost shows.
describe('foreignFailure', () => {
  test.each<[string, string, MessageKind]>([
    ['da', 'Brevet kunne desværre ikke gemmes', 'system'],
    ['da', 'Adgangskoden er forkert', 'access'],
    ['da', 'Sessionen er afsluttet', 'session'],
    ['nb', 'Vi klarte ikke å lagre vedlegget', 'system'],
    ['nb', 'Kontoen er sperret', 'access'],
    ['fi', 'Liitteen tallennus epäonnistui', 'system'],
    ['fi', 'Sinulla ei ole oikeutta tähän lomakkeeseen', 'access'],
    ['fi', 'Istuntosi on päättynyt, kirjaudu uudelleen', 'session'],
    ['cs', 'Přílohu se nepodařilo uložit', 'system'],
    ['cs', 'K tomuto formuláři nemáte oprávnění', 'access'],
    ['cs', 'Kvůli nečinnosti jste byli odhlášeni', 'session'],
    ['sk', 'Prílohu sa nepodarilo uložiť', 'system'],
    ['hu', 'A mellékletet nem sikerült elmenteni', 'system'],
    ['hu', 'Túl sok sikertelen próbálkozás', 'access'],
    ['ro', 'Anexa nu a putut ajunge la noi', 'system'],
    ['ro', 'Parola este greșită', 'access'],
    ['tr', 'Ek kaydedilemedi, bir hata var', 'system'],
    ['tr', 'Bu forma erişim izniniz yok', 'access'],
    ['tr', 'Oturumunuz kapatıldı', 'session'],
    ['el', 'Η αποθήκευση του συνημμένου απέτυχε', 'system'],
    ['el', 'Δεν έχετε πρόσβαση σε αυτή τη φόρμα', 'access'],
    ['ru', 'Не удалось прикрепить письмо', 'system'],
    ['ru', 'У вас нет прав на эту анкету', 'access'],
    ['ru', 'Ваш сеанс завершён', 'session'],
    ['uk', 'Не вдалося додати лист', 'system'],
    ['uk', 'Доступ до анкети заборонено', 'access'],
    ['ko', '첨부 파일을 보내지 못했습니다', 'system'],
    ['ko', '이 양식에 대한 권한이 없습니다', 'access'],
    ['id', 'Lampiran gagal disimpan', 'system'],
    ['id', 'Kata sandi Anda salah', 'access'],
    ['cs', 'Portál je kvůli údržbě zavřený', 'maintenance'],
    ['ko', '지금은 점검 중입니다', 'maintenance'],
  ])('%s: %s', (_, text, kind) => {
    expect(foreignFailure(text)).toBe(kind);
  });

  test.each([
    ['da', 'Filen er for stor'],
    ['nb', 'Vil du logge ut?'],
    ['fi', 'Tämä kenttä on pakollinen'],
    ['cs', 'Vyplňte prosím své jméno'],
    ['hu', 'A fájl túl nagy'],
    ['ro', 'Câmpul este obligatoriu'],
    ['tr', 'Lütfen geçerli bir adres girin'],
    ['el', 'Η αίτησή σας αποθηκεύτηκε'],
    ['ru', 'Если произошла ошибка, позвоните нам'],
    ['uk', 'Файл занадто великий'],
    ['ko', '이름을 입력해 주세요'],
    ['id', 'Berkas Anda sudah kami simpan'],
  ])('%s: not %s', (_, text) => {
    expect(foreignFailure(text)).toBeNull();
  });
});

test('what is not understood is asked about with the kind that its words have, and only where its page says its language', () => {
  const text = 'Sinulla ei ole oikeutta tähän lomakkeeseen';
  expect(classify(text, { context: 'alert', lang: 'fi' })).toMatchObject({ kind: 'access', unsure: true });
  const toast = { text: 'Ek kaydedilemedi, bir hata var', context: 'toast', lang: 'tr', rule: null } as const;
  expect(classifyMessage(toast, 900)).toMatchObject({ kind: 'system', unsure: true });
});
