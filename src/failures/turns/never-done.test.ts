import { expect, test } from 'vitest';
import { readArrival } from '../arrival/arrival.ts';
import { classify } from '../classify.ts';

const kindOf = (text: string) => classify(text, { context: 'alert', lang: null, rule: null }).kind;

test.each([
  'We will never ask you for money.',
  'We don’t charge applicants for anything.',
  'We never phone about fees.',
  'Wij bellen nooit over betalingen.',
  'Nigdy nie dzwonimy w sprawie płatności.',
  'Vi ringer aldrig om betalning.',
  'We never share your data. Your data is never sold.',
  'Wir verlangen niemals Geld von Bewerbern.',
  'Wir fragen Sie nie nach Ihrem Passwort.',
  'Wir geben Ihre Bewerbung nicht weiter.',
  'Votre candidature n’est jamais transmise à des tiers.',
  'Nous ne vous demanderons jamais d’argent.',
  'Nunca compartimos tus datos.',
  'Nunca pedimos dinero a los candidatos.',
  'Nunca partilhamos a sua candidatura.',
  'Não cobramos nada aos candidatos.',
  'Non condividiamo mai i tuoi dati.',
  'Non chiediamo mai denaro ai candidati.',
  'Wij delen uw sollicitatie nooit met andere bedrijven.',
  'Wij vragen nooit om geld.',
  'Nigdy nie udostępniamy Twoich danych.',
  'Nigdy nie prosimy o opłaty.',
  'Vi lämnar aldrig ut dina uppgifter.',
  'Vi tar inga avgifter av sökande.',
  '応募者に費用を請求することは一切ありません。',
  '個人情報を第三者に提供することはありません。',
  '我们绝不会分享您的申请。',
  '我们不会向应聘者收取任何费用。',
])('what a site never does is no message: %s', text => {
  expect(kindOf(text)).toBe('benign');
  expect(readArrival(text).says).toBe('no');
});

test.each([
  'We could not share your application with the employer.',
  'Wir konnten Ihre Daten nicht weitergeben.',
  'We do not support this browser.',
  'We do not give you access to this page: your account is locked.',
  'Nous ne trouvons pas votre candidature.',
  'No se pudo compartir su perfil.',
  'Não foi possível partilhar o currículo.',
  'Non è stato possibile condividere il CV.',
  'We kunnen uw sollicitatie niet versturen.',
  'Nie udało się udostępnić pliku.',
  'Det gick inte att dela filen.',
  '共有できませんでした。',
  '无法分享此文件。',
])('what could not be done is one: %s', text => {
  expect(kindOf(text)).not.toBe('benign');
  expect(kindOf(text)).not.toBe('success');
});

test('what stands beside such a promise is read as it stands alone', () => {
  expect(kindOf('Your session has expired. We never share your data.')).toBe('session');
  expect(kindOf('Wir geben Ihre Daten nie weiter. Ihre Datei konnte nicht gespeichert werden.')).toBe(
    'system',
  );
  expect(readArrival('Hemos recibido su solicitud. Nunca compartimos sus datos.')).toEqual({
    says: 'arrived',
    unsure: false,
  });
});

test('where nothing came in, nothing is promised', () => {
  expect(readArrival('We never received your application.').says).toBe('denied');
  expect(readArrival('Nunca recibimos su solicitud.').says).toBe('denied');
  expect(readArrival('Nigdy nie otrzymaliśmy Twojego zgłoszenia.').says).toBe('denied');
});

test.each([
  'Something went wrong, we will not charge your card.',
  'The server is not responding, so we will not charge you twice.',
  'We do not give access to this page to people outside the company.',
  'Une erreur est survenue, nous ne facturons aucun frais.',
  'Se produjo un error en el sistema, no cobraremos nada.',
  'Ocorreu um erro no servidor, não cobraremos nada.',
  'Si è verificato un errore, non addebiteremo nulla.',
  'Er ging iets mis, wij rekenen geen kosten.',
  'Wystąpił błąd serwera, nie pobieramy opłat.',
  'Ett fel uppstod, vi tar inga avgifter.',
  'サーバーエラーのため、料金を請求することはありません。',
  '系统出错，不会收取任何费用。',
])('what has happened is told beside what is never done: %s', text => {
  expect(kindOf(text)).toMatch(/system|access/);
});

test.each([
  'We did not receive your application and we never charge a fee.',
  'Ihre Bewerbung ist nicht eingegangen, wir verlangen keine Gebühr.',
])('so is an application that did not come: %s', text => {
  expect(kindOf(text)).not.toBe('benign');
  expect(readArrival(text).says).toBe('denied');
});
