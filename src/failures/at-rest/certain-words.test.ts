import { expect, test } from 'vitest';
import { certainWords } from './certain-words.ts';

test.each([
  ['en', 'It broke. If it breaks again, write to us.', 'It broke.'],
  ['en', 'Why was it refused? Your bank did so.', 'Your bank did so.'],
  ['de', 'Das hilft, wenn nichts geht. Danke.', 'Das hilft, Danke.'],
  ['it', 'Si è rotto. Se succede ancora, scrivi.', 'Si è rotto.'],
  ['pt', 'Não se pode enviar. Se falhar, escreva.', 'Não se pode enviar.'],
  ['sv', 'Vänta om 30 minuter. Om det inte går, ring.', 'Vänta om 30 minuter.'],
  ['ja', '届きません。届かない場合は、お電話ください。', '届きません。'],
  ['zh', '提交失败，如果再次失败请联系我们。', '提交失败，'],
  ['en', 'She read: “Something went wrong here.” Then she left.', 'She read: Then she left.'],
])('%s: what is asked, quoted or may happen is left out: %s', (lang, text, certain) => {
  expect(certainWords(text, lang)).toBe(certain);
});

test.each([
  ['de', 'Es konnte nicht gesendet werden.  Bitte warten.'],
  ['en', 'The page “Apply” is gone.'],
  ['tr', 'Bir hata oluştu. Tekrar deneyin.'],
])('%s: what is said for certain stays as it is', (lang, text) => {
  expect(certainWords(text, lang)).toBe(text);
});
