import { expect, test } from 'vitest';
import type { Surrounding } from '../../applications/note.ts';
import { classifyMessage } from '../classify-message.ts';

const kindOf = (
  text: string,
  around: readonly Surrounding[] = ['no-fields', 'short', 'most'],
  marked?: 'plain',
) =>
  classifyMessage(
    { text, context: 'page', lang: null, rule: null, field: null, around, marked },
    Number.NaN,
    true,
  ).kind;

test.each([
  'You have been logged out You did nothing for half an hour. What was not saved is lost.',
  'Ihre Sitzung ist beendet Sie waren zu lange inaktiv. Ihre letzten Eingaben sind verloren.',
  'Vous avez été déconnecté Votre espace est resté inactif plus de trente minutes. Cette étape n’a pas été enregistrée.',
  'Hemos cerrado su sesión Ha pasado demasiado tiempo sin actividad. Vuelva a identificarse.',
  'Sei stato disconnesso Non hai fatto nulla per troppo tempo. I dati di questa pagina sono andati persi.',
  'Je bent uitgelogd Je was te lang inactief. Niet opgeslagen antwoorden zijn verloren.',
  'A sua sessão foi encerrada Esteve inativo durante demasiado tempo. Os dados não guardados perderam-se.',
  'Wylogowano Cię Zbyt długo nic się nie działo. Niezapisane dane zostały utracone.',
  'Du har loggats ut Du var inaktiv för länge. Det du inte hade sparat är borta.',
  'ログアウトしました 長時間操作がなかったため、保存していない内容は失われました。',
  '您已退出登录 由于长时间未操作，未保存的内容已丢失。',
])('a visit is over, with what that costs: %s', text => {
  expect(kindOf(text)).toBe('session');
});

test.each([
  'Link nicht mehr gültig Der Link in der E-Mail gilt nur 24 Stunden. Neuen Link anfordern',
  'El enlace ya se utilizó Su cuenta no se ha podido activar con este enlace. Reenviar el correo',
  'Deze link werkt niet meer De uitnodiging was geldig tot en met vrijdag. Neem contact op met de recruiter.',
  'Link wygasł Odnośnik był ważny przez 72 godziny. Poproś rekrutera o nowy.',
])('a link is spent, with where to ask for another: %s', text => {
  expect(['access', 'session']).toContain(kindOf(text));
});

test('a service is not to be had for the moment, for works', () => {
  const said =
    'Estamos haciendo mejoras La plataforma de selección no está disponible en este momento. Volvemos a las 17:00.';
  expect(kindOf(said)).toBe('maintenance');
});

test.each([
  'You have been signed out Thanks for your visit. See you next time!',
  'Auf Wiedersehen Sie haben sich abgemeldet. Schließen Sie zur Sicherheit das Fenster.',
  'À bientôt Vous êtes déconnecté.',
  'Are you still there? You will be signed out in 2 minutes.',
  'U bent uitgelogd Tot ziens! Sluit uw browser als anderen hem ook gebruiken.',
  'Wylogowano Cię Do zobaczenia!',
  'Du är utloggad Hej då!',
  'Time is up Your session is over. You answered 31 of 40 questions.',
  'Check your mail We have sent you a link. It expires in an hour. No link? Ask for another one.',
  '请查收邮件 链接已发送，24小时后过期。没收到请重新发送。',
])('a goodbye, a question and what is valid for a while report nothing: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test.each([
  'Dziś nieczynne Kuchnia jest zamknięta z powodu remontu. Zapraszamy od środy.',
  'Info trafic Travaux : la ligne 2 est interrompue entre Gare et Mairie jusqu’au 12 décembre.',
  'Careers portal On Sunday 6 December the portal will be down from 6 am to 9 am while we upgrade it.',
])('works at another place, or on another day, are none of this page: %s', text => {
  expect(kindOf(text, ['no-fields', 'application', 'tiny', 'most'])).toBe('benign');
});

test('the same works are told where they go on now', () => {
  const said = 'Careers portal The portal is down for maintenance until 9 am.';
  expect(kindOf(said, ['no-fields', 'application', 'tiny', 'most'])).toBe('maintenance');
});

test.each([
  'After five wrong passwords your account is locked for an hour.',
  'Nach drei falschen Eingaben wird Ihr Konto gesperrt.',
  'Dopo cinque tentativi errati l’accesso viene bloccato per un’ora.',
  'Tras cinco intentos fallidos la cuenta se bloquea.',
  'Po pięciu błędnych próbach konto jest blokowane.',
])('a log-in says beforehand when it will lock, and nothing has happened: %s', text => {
  expect(kindOf(text, ['password', 'tiny', 'in-form', 'most'], 'plain')).toBe('benign');
});

test('a log-in that has locked is told, also without any mark', () => {
  const said = 'Too many wrong codes: we have locked your profile. Come back in twenty minutes.';
  expect(kindOf(said, ['password', 'application', 'tiny', 'most'], 'plain')).toBe('access');
});

test('on a page about applying with nothing to fill in, less is enough where the words are sure', () => {
  const said =
    'Compte suspendu Après plusieurs essais infructueux, nous avons bloqué l’accès à votre compte pendant 24 heures.';
  expect(kindOf(said, ['no-fields', 'application', 'tiny', 'no-actions', 'most'])).toBe('access');
  expect(kindOf(said, ['no-fields', 'tiny', 'no-actions', 'most'])).toBe('benign');
  expect(kindOf(said, ['no-fields', 'application', 'tiny', 'no-actions', 'half'])).toBe('benign');
});

test('works that are announced there for another day are none of these', () => {
  const said =
    'Willkommen im Karriereportal Geplante Wartung: Am 5. Dezember ist das Portal zwischen 20 und 23 Uhr nicht erreichbar.';
  expect(kindOf(said, ['no-fields', 'application', 'tiny', 'most'])).toBe('benign');
});
