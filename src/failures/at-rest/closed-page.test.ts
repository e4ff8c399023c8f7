import { expect, test } from 'vitest';
import type { Surrounding } from '../../applications/note.ts';
import { isProcessKind } from '../../vendors/vocabulary.ts';
import { classifyMessage } from '../classify-message.ts';

const alone: readonly Surrounding[] = ['no-fields', 'tiny', 'most'];

function kindOf(text: string, around: readonly Surrounding[] = alone, lang: string | null = null) {
  const seen = { text, context: 'page' as const, lang, rule: null, field: null, around };
  return classifyMessage(seen, Number.NaN, true).kind;
}

test.each([
  'We are doing some maintenance. Sorry about that, we will be back shortly!',
  'Wartungsarbeiten Das Portal wird gerade aktualisiert. Wir sind bald wieder für Sie da.',
  'Site en maintenance. Nous serons de retour dans quelques instants.',
  'En este momento estamos en mantenimiento. Vuelva en unos minutos.',
  'Site em manutenção Voltamos já.',
  'Il sito è in manutenzione. Torniamo tra poco.',
  'Onderhoud Wij zijn zo weer terug.',
  'Trwa konserwacja systemu. Zaraz wracamy, zajrzyj później.',
  'Underhåll pågår. Vi är snart tillbaka.',
  'ただいまメンテナンス作業中です。しばらくお待ちください。',
  '系统正在维护，请稍后再来。',
])('works that go on now, and a site that is back before long: %s', text => {
  expect(kindOf(text)).toBe('maintenance');
});

test.each([
  'Our kitchen is being painted. We will be back soon!',
  'On Sunday the portal will be down for maintenance. It will be back shortly.',
  'Maintenance of your boiler Book a visit and try again later.',
  'Die Badeanstalt wird renoviert. Wir sind bald wieder da.',
])('other works and those of another day are none: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test.each([
  'Site suspended',
  'This website has been suspended by its host.',
  'Diese Website wurde vorübergehend gesperrt. Bitte wenden Sie sich an Ihren Anbieter.',
  'Ce site a été suspendu.',
  'Este sitio ha sido suspendido. Consulte con su proveedor.',
  'Este site foi suspenso.',
  'Questo sito è stato sospeso.',
  'Deze website is tijdelijk uitgeschakeld.',
  'Ta strona została zawieszona.',
  'Webbplatsen har stängts av.',
  'このサイトは現在停止されています。',
  '该网站已被暂停。',
])('a site that its host has switched off: %s', text => {
  expect(kindOf(text)).toBe('access');
});

test.each(['Session timeout', 'Sitzung abgelaufen', 'Sesión expirada'])(
  'a visit that is over, in two words beside a link: %s',
  text => {
    expect(kindOf(text, ['no-fields', 'tiny', 'half'])).toBe('session');
  },
);

test.each([
  [
    'Unhandled exception Something threw an exception that was not caught. If you report this error, name the tracking number 7be41c09d2 with it.',
    'en',
  ],
  ['Unerwartete Ausnahme Wenn Sie diesen Fehler melden, geben Sie bitte die Kennung 7be41c09d2 an.', 'de'],
  ['Beklenmeyen bir hata Bu hatayı bildirirken 7be41c09d2 numarasını da yazın.', 'tr'],
  ['未处理的错误 系统抛出了一个错误。如果您报告这个错误，请一并告知编号 7be41c09d2', 'zh'],
  [
    'Oväntat fel Ett fel har inträffat som ingen tog hand om. Om du rapporterar felet, ange 7be41c09d2.',
    'sv',
  ],
])('an error that its system knows by an id: %s', (text, lang) => {
  expect(['system', 'session', 'access']).toContain(kindOf(text, ['no-fields', 'no-actions', 'half'], lang));
});

test.each([
  'Your order 7be41c09d2 is on its way.',
  'Commit 7be41c09d2: fix the error in the footer',
  'The fair has been suspended until spring.',
  'Our session in Lyon is over. 40 guests came.',
])('orders, other things that are suspended and other sessions are none: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test.each([
  'The link that you followed has expired. Ask for a new one.',
  'Der Link ist abgelaufen. Fordern Sie einen neuen an.',
  'Ce lien n’est plus valable, il a déjà servi. Demandez-en un autre.',
  'El enlace para cambiar la contraseña ya no es válido. Pida otro.',
  'A ligação para confirmar o endereço já foi usada. Peça outra.',
  'Il link per la conferma non è più valido. Ne chieda un altro.',
  'De link om uw wachtwoord te wijzigen is al eens gebruikt. Vraag een nieuwe aan.',
  'Odnośnik do zmiany hasła wygasł. Poproś o nowy.',
  'Länken för att bekräfta adressen har gått ut. Be om en ny.',
  'この招待リンクは有効期限が切れています。',
  '此邀请链接已失效，请重新申请。',
  'Lenken er utløpt. Be om en ny.',
  'Ссылка для подтверждения недействительна. Запросите новую.',
  'Bu bağlantının süresi dolmuş. Yenisini isteyin.',
])('a link that has run out or was used, in any words: %s', text => {
  expect(['session', 'access', 'system']).toContain(kindOf(text));
});

test.each([
  'Check your inbox We have sent you a link. It expires in an hour.',
  'Der Link ist 24 Stunden gültig. Danach fordern Sie einen neuen an.',
  'Le lien est valable deux jours.',
  '链接24小时后过期。',
  'リンクは24時間で無効になります。',
  'Ссылка действует сутки.',
  'If the link has expired, ask for a new one.',
  'Wenn der Link abgelaufen ist, fordern Sie einen neuen an.',
])('how long a link is valid is said of one that works: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test('a notice marked up as a story counts where its page is called by what happened', () => {
  const text =
    'Oops, the session has expired. It expired while your request was on its way. The people at Globex';
  const story = ['no-fields', 'short', 'article', 'most'] as const;
  expect(kindOf(text, [...story, 'error-title'])).toBe('session');
});

test.each([
  ['de', 'Der Link ist 3 Tage gültig, dann ist er abgelaufen.'],
  ['fr', 'Le lien est valable 3 jours, puis il est expiré.'],
  ['es', 'El enlace ya no es válido a los 3 días.'],
  ['ru', 'Ссылка через 3 дня становится недействительной.'],
  ['fr', 'Mise à jour du menu : revenez vite !'],
  ['es', 'Hemos actualizado el catálogo. ¡Vuelve pronto!'],
  ['en', 'A talk on how a small website was suspended'],
  ['hr', 'Pristup dvorištu zabranjen'],
  ['et', 'Rand ajutiselt suletud'],
  ['lt', 'Baseinas laikinai nedirba'],
  ['he', 'הגישה אסורה לכלבים'],
  ['vi', 'Việc của bạn: sửa lỗi hệ thống cho khách'],
])('what holds in general, is new, is told or is of another thing is no failure: %s, %s', (lang, text) => {
  expect(isProcessKind(kindOf(text, alone, lang))).toBe(false);
});

test.each([
  ['de', 'Dieser Link ist abgelaufen. Links sind 3 Tage gültig.', 'session'],
  ['hr', 'Pristup ovoj stranici zabranjen', 'access'],
  ['lt', 'Svetainė laikinai nepasiekiama', 'maintenance'],
])('and what stands in the place of a page still is one: %s, %s', (lang, text, kind) => {
  expect(kindOf(text, alone, lang)).toBe(kind);
});
