import { expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { keepsOut, tellsConfirmed } from './kept-out.ts';

test.each([
  'You don’t have access to this service.',
  'The log-in is not available to you yet.',
  'Sie haben keinen Zugriff auf diese Seite.',
  'Vous n’avez pas accès à ce dossier.',
  'No tiene permiso para ver esta página.',
  'Não tem acesso a este formulário.',
  'Non hai il permesso per vedere questa pagina.',
  'U hebt geen toegang tot deze pagina.',
  'Nie masz dostępu do tej strony.',
  'Du har inte behörighet till den här sidan.',
  'このページへのアクセス権がありません。',
  '您没有访问此页面的权限。',
])('who has no access is kept out: %s', text => {
  expect(keepsOut(text)).toBe(true);
});

test.each([
  'No user found with that name.',
  'Es wurde kein Benutzer gefunden.',
  'Aucun utilisateur trouvé.',
  'No se encontró ningún usuario.',
  'Usuário não encontrado.',
  'Nessun utente trovato.',
  'Geen gebruiker gevonden.',
  'Nie znaleziono konta.',
  'Ingen användare hittades.',
  'ユーザーが見つかりません。',
  '找不到该用户。',
  'The link in your mail has expired.',
  'Der Link wurde bereits verwendet.',
  'Votre lien de connexion a expiré.',
  'El enlace ya se usó una vez.',
  'O link expirou.',
  'Il link è scaduto.',
  'Deze link is al gebruikt.',
  'Link wygasł.',
  'Länken har gått ut.',
  'リンクは使用済みです。',
  '链接已失效。',
  'You need to wait 15 minutes.',
  'Sie müssen noch 10 Minuten warten.',
  'Vous devez attendre 5 minutes.',
  'Musisz poczekać 15 minut.',
])('who is not known, comes too late or too early is kept out: %s', text => {
  expect(keepsOut(text)).toBe(true);
});

test.each([
  'If you do not have access to this page, ask your recruiter.',
  'When your link has expired, ask for another.',
  'You do not have access to a scanner? Take a photo.',
  'Wenn Sie keinen Zugriff auf diese Seite haben, melden Sie sich.',
  'Si votre lien a expiré, demandez-en un autre.',
  'Si el enlace ha caducado, pida otro.',
  'Se il link è scaduto, ne chieda un altro.',
  'Als de link is verlopen, vraag dan een nieuwe aan.',
  'Jeśli link wygasł, poproś o nowy.',
  'Om länken har gått ut, be om en ny.',
  'The link expires in two days.',
  'No jobs found.',
  '« Ce lien a expiré » : pourquoi les sites le disent-ils ?',
  'What “this link has expired” means',
  '「リンクは使用済みです」と表示されるとき',
  'You have to wait in the lobby.',
  'The user interface was not finished.',
])('nobody is kept out by: %s', text => {
  expect(keepsOut(text)).toBe(false);
});

test.each([
  'You’ve confirmed your email and can now go on.',
  'Sie haben Ihre E-Mail-Adresse bestätigt.',
  'Vous avez bien confirmé votre adresse, la suite vous attend.',
  'Ha confirmado su correo.',
  'Você confirmou o seu e-mail.',
  'Hai confermato il tuo indirizzo e-mail.',
  'U hebt uw e-mailadres bevestigd.',
  'Zweryfikowano adres e-mail.',
  'Du har bekräftat din e-post.',
  'メールアドレスの確認が完了しました。',
  '邮箱验证成功。',
])('an address that was confirmed lets in: %s', text => {
  expect(tellsConfirmed(text)).toBe(true);
});

test.each([
  'You have not confirmed your email yet.',
  'If you have confirmed your email, log in.',
  'Have you confirmed your email?',
  'Sie haben Ihre E-Mail-Adresse noch nicht bestätigt.',
  'Vous n’avez pas validé votre adresse.',
  'Confirm your email.',
  'Non hai confermato il tuo indirizzo.',
  'U hebt uw e-mailadres niet bevestigd.',
  'Du har inte bekräftat din e-post.',
  'メールアドレスの確認が完了していません。',
  '邮箱未验证。',
  'Your code could not be verified.',
])('one that was not does not: %s', text => {
  expect(tellsConfirmed(text)).toBe(false);
});

test('what belongs to others, and an address confirmed by a link that has run out, are told apart', () => {
  const kindOf = (text: string) => classify(text, { context: 'page', lang: null, rule: null }).kind;
  expect(kindOf('Sie haben keinen Zugriff auf die Daten anderer Bewerber.')).toBe('benign');
  expect(kindOf('Hai confermato il tuo indirizzo, ma il link è scaduto.')).toBe('access');
});
