import { expect, test } from 'vitest';
import type { MessageKind } from '../../vendors/vocabulary.ts';
import { isCalmSentence } from './calm-sentences.ts';
import { classify } from '../classify.ts';

test.each([
  'There are no passkeys registered.',
  'You have no saved searches.',
  'Es gibt noch keine hinterlegten Ausweise.',
  'Keine Einladungen vorhanden.',
  'Il n’y a aucun rappel enregistré.',
  'No hay entrevistas guardadas.',
  'Não há entrevistas marcadas.',
  'Al momento non hai promemoria salvati.',
  'Er zijn geen sleutels gekoppeld.',
  'Nie masz zapisanych wyszukiwań.',
  'Det finns inga sparade annonser.',
  'ブロックした会社はありません。',
  '您还没有收藏的职位。',
])('a list with nothing in it reports nothing: %s', text => {
  expect(isCalmSentence(text, 'system')).toBe(true);
});

test.each([
  'There is no connection to the server.',
  'You have no access to this page.',
  'You have no attempts left.',
  'No account is registered under this name yet.',
  'Es gibt keine Verbindung zum Server.',
  'Vous n’avez pas de droits d’accès.',
  'No hay respuesta del servidor.',
  'Não há ligação à Internet.',
  'Non hai effettuato l’accesso.',
  'Er zijn geen taken of er ontbreekt iets.',
  'Nie ma takiej strony.',
  'Nie masz uprawnień.',
  'Det finns ingen sådan sida.',
  'アクセス権がありません。',
  '您没有登录。',
  'There are no drafts. Your session has expired.',
  'Es wurden keine Änderungen gespeichert.',
  'No changes were saved.',
  'No answers saved.',
  'There are no workers available to process your request.',
  'You have no tries left.',
  'You have no rights to open this vacancy.',
  'Es gibt derzeit keine Möglichkeit zum Absenden.',
  'No hay forma de enviar la solicitud.',
  'Nenhuma alteração salva.',
  'Non ci sono possibilità di inviare la domanda.',
  'Geen wijzigingen opgeslagen.',
  'Brak możliwości wysłania zgłoszenia.',
  'Inga ändringar sparade.',
  '入力内容は保存されていません。',
  '応募内容は登録されていません。',
  '反応がありません。',
  '没有收到您的申请。',
  '没有提交成功。',
  '您没有完成提交。',
  'Your code is on its way. Sending failed, please try again.',
])('what somebody would miss is no empty list: %s', text => {
  expect(isCalmSentence(text, 'system')).toBe(false);
});

test.each([
  'Are you sure you want to withdraw?',
  'Do you really want to delete this draft?',
  'Sind Sie sicher, dass Sie die Bewerbung löschen möchten?',
  'Êtes-vous sûr de vouloir retirer votre candidature ?',
  '¿Está seguro de que desea borrar el borrador?',
  'Tem certeza de que quer apagar o rascunho?',
  'Sei sicuro di voler ritirare la candidatura?',
  'Weet u zeker dat u wilt stoppen?',
  'Czy na pewno chcesz usunąć szkic?',
  'Är du säker på att du vill ta bort utkastet?',
  '本当に下書きを削除しますか？',
  '您确定要删除草稿吗？',
  'This step cannot be undone.',
  'Diese Änderung kann nicht rückgängig gemacht werden.',
  'Cette action est irréversible.',
  'Esta acción no se puede deshacer.',
  'Deze stap kan niet ongedaan worden gemaakt.',
  'この操作は取り消せません。',
  'Fill in this form to reset your password.',
  'Gebruik dit formulier om uw wachtwoord te herstellen.',
  'Remplissez ce formulaire pour réinitialiser votre mot de passe.',
  'Rellene este formulario para restablecer su contraseña.',
  'Compili questo modulo per reimpostare la password.',
  'Your code is on its way. Enter it to log in.',
  'Ihr Code ist unterwegs. Geben Sie ihn zur Anmeldung ein.',
])('a question, a warning or a form for a new password reports nothing: %s', text => {
  expect(classify(text, { context: 'dialog', lang: null, rule: null }).kind).not.toMatch(
    /system|session|access|maintenance/,
  );
});

test.each<[text: string, kind: MessageKind]>([
  ['Your session has expired. Do you want to sign in?', 'session'],
  ['The file could not be saved. Are you sure it is a PDF?', 'system'],
  ['The upload cannot be undone because it failed.', 'system'],
  ['Your code has expired. Fill in this form to get another.', 'access'],
  ['Are you sure you want to do this?', 'session'],
  ['Do you have trouble? The server did not answer.', 'system'],
])('what has happened is told beside a question: %s', (text, kind) => {
  expect(isCalmSentence(text, kind)).toBe(false);
});

test('that nothing is left is a state, and no empty list', () => {
  const read = (text: string) => classify(text, { context: 'alert', lang: null, rule: null }).kind;
  expect(read('There are no seats left.')).not.toBe('benign');
  expect(read('No hay plazas.')).not.toBe('system');
});

test.each([
  'Protect your account with a second step when you sign in.',
  'Schützen Sie Ihr Konto mit einem zweiten Schritt bei der Anmeldung.',
  'Protégez votre compte grâce à une deuxième étape de connexion.',
  'Proteja su cuenta con un segundo paso al iniciar sesión.',
  'Proteja a sua conta com um segundo passo ao iniciar sessão.',
  'Proteggi il tuo account con un secondo passaggio di accesso.',
  'Beveilig je account met een tweede stap bij het inloggen.',
  'Zabezpiecz swoje konto dodatkowym krokiem logowania.',
  'Skydda ditt konto med ett extra steg vid inloggning.',
  'アカウントを保護しましょう。ログインに2段階認証を追加できます。',
  '保护您的账户：登录时再加一道验证。',
])('what guards an account better is an offer: %s', text => {
  expect(isCalmSentence(text, 'access')).toBe(true);
  expect(classify(text, { context: 'page', lang: null }).kind).toBe('benign');
});

test.each([
  ['Protect your account: you have been signed out.', 'session'],
  ['Secure your account, it was locked after five attempts.', 'access'],
])('an account that is locked or was left is none: %s', (text, kind) => {
  expect(classify(text, { context: 'page', lang: null }).kind).toBe(kind);
});

test.each([
  'Moderators may remove members who insult others.',
  'Veranstalter können Gäste sperren, die stören.',
  'Les organisateurs peuvent bloquer des participants.',
  'Los moderadores pueden bloquear a participantes.',
  'Os moderadores podem bloquear participantes.',
  'I moderatori possono bloccare i partecipanti.',
  'Beheerders mogen deelnemers blokkeren.',
  'Organizatorzy mogą blokować uczestników.',
  'Arrangörer får spärra deltagare.',
  '主催者は参加者をブロックできます。',
  '管理员可以封禁参与者。',
])('what others may do keeps the reader from nothing: %s', text => {
  expect(isCalmSentence(text, 'access')).toBe(true);
});

test.each([
  'Administrators can unlock your account.',
  'Members can only see this page after signing in.',
  'Administratoren können nur angemeldet Beiträge ändern.',
])('what the reader is kept from is none: %s', text => {
  expect(isCalmSentence(text, 'access')).toBe(false);
});

test.each([
  'Nothing is due this week.',
  'Heute gibt es nichts Neues.',
  'Rien de prévu cette semaine.',
  'Hoy no hay nada pendiente.',
  'Hoje não há nada previsto.',
  'Oggi non c’è niente da fare.',
  'Er is niets nieuws.',
  'Nic nowego od wczoraj.',
  'Inget nytt sedan i går.',
  '今天没有安排。',
])('a day on which there is nothing to do: %s', text => {
  expect(isCalmSentence(text, 'system')).toBe(true);
});

test.each(['Nothing was saved.', 'Es wurde nichts gesendet.'])('what came to nothing is none: %s', text => {
  expect(isCalmSentence(text, 'system')).toBe(false);
});

test.each([
  'Les membres peuvent accéder à cette page, accès refusé aux autres.',
  'Les membres peuvent uniquement se connecter avec un code.',
  'Los miembros pueden acceder a esta página.',
  'I membri possono solo accedere con un codice.',
  'Administratorzy mogą tylko odblokować konto.',
  '会員が閲覧できますが、アクセスは拒否されました。',
  '成员可以访问，访问被拒绝。',
])('what only others may do, or on this page, keeps the reader out: %s', text => {
  expect(isCalmSentence(text, 'access')).toBe(false);
});

test('who has to sign in again is offered nothing', () => {
  expect(isCalmSentence('Keep your account safe. Sign in again to go on.', 'session')).toBe(false);
});
