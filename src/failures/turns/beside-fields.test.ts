import { expect, test } from 'vitest';
import { isHintOfAccess, isWrongValue } from './beside-fields.ts';
import { classify } from '../classify.ts';

const besideField = (text: string) => classify(text, { context: 'inline', lang: null }).kind;

test.each([
  "Didn't get the code?",
  'Log in with your work account.',
  'Haben Sie den Code nicht erhalten?',
  'Melden Sie sich mit Ihrem Benutzerkonto an.',
  'Vous n’avez pas reçu le code ?',
  'Connectez-vous avec votre compte professionnel.',
  '¿No ha recibido el código?',
  'Inicie sesión con su cuenta de empresa.',
  'Não recebeu o código?',
  'Inicie sessão com a sua conta da empresa.',
  'Non hai ricevuto il codice?',
  'Accedi con il tuo account aziendale.',
  'Geen code ontvangen?',
  'Log in met uw werkaccount.',
  'Nie otrzymano kodu?',
  'Zaloguj się kontem firmowym.',
  'Fick du ingen kod?',
  'Logga in med ditt företagskonto.',
  'コードが届きませんか？',
  '会社のアカウントでログインしてください。',
  '没有收到验证码？',
  '请使用公司账号登录。',
])('takes what invites or asks beside a field for a hint: %s', text => {
  expect(besideField(text)).toBe('benign');
});

test.each([
  'The code is wrong.',
  'Der Code ist abgelaufen.',
  'Ce compte est verrouillé.',
  'Demasiados intentos.',
  'Esta conta já existe.',
  'Codice non valido.',
  'Wachtwoord onjuist.',
  'Zbyt wiele prób.',
  'Kontot är spärrat.',
  'コードが間違っています。',
  '验证码错误。',
])('takes nothing for a hint that tells of trouble: %s', text => {
  expect(isHintOfAccess(text, 'access', 'inline')).toBe(false);
});

test('takes nothing for a hint that answers elsewhere', () => {
  expect(isHintOfAccess('Log in with your work account.', 'access', 'alert')).toBe(false);
});

test.each([
  'The tax number entered does not exist.',
  'Die angegebene Steuernummer ist ungültig.',
  'Le numéro fiscal saisi est invalide.',
  'El código postal introducido no es válido.',
  'O CPF informado é inválido.',
  'Il codice fiscale inserito non è valido.',
  'Het ingevoerde rijksregisternummer is ongeldig.',
  'Podany numer PESEL jest nieprawidłowy.',
  'Angivet personnummer är ogiltigt.',
  '入力された郵便番号は無効です。',
  '输入的身份证号无效。',
  'Die IBAN ist ungültig.',
  'Ihre Bankleitzahl existiert nicht.',
  'The account number entered is wrong.',
  'Le RIB est incorrect.',
  'El número de cuenta introducido no es válido.',
  'O número da conta informado é inválido.',
  'L’IBAN inserito non esiste.',
  'Het rekeningnummer is onjuist.',
  'Numer konta jest nieprawidłowy.',
  'Personnumret är felaktigt.',
  'Kontonumret är ogiltigt.',
  '口座番号が正しくありません。',
  '银行账号无效。',
])('sends a wrong value back to whoever filled it in: %s', text => {
  expect(classify(text, { context: 'alert', lang: null }).kind).toBe('input');
  expect(isWrongValue(text, 'access')).toBe(true);
});

test.each([
  'The password entered is wrong.',
  'Der eingegebene Code ist ungültig.',
  'Le lien indiqué n’est pas valide.',
  'Ogiltig engångskod.',
  'The page you entered does not exist.',
])('takes nothing for a value of the form that lets somebody in: %s', text => {
  expect(isWrongValue(text, 'access')).toBe(false);
});

test.each([
  'Please log in again to continue.',
  'Sie wurden abgemeldet.',
  'Ihre Sitzung ist beendet.',
  'Votre session est terminée.',
  'Su sesión ha finalizado.',
  'Você foi desconectado.',
  'La sessione è terminata.',
  'U bent uitgelogd.',
  'Zostałeś wylogowany.',
  'Sessionen har avslutats.',
  'ログアウトしました。もう一度ログインしてください。',
  '您已退出登录。',
])('takes nothing for a hint beside a field that ends a visit: %s', text => {
  expect(besideField(text)).toBe('session');
});

test.each([
  'Payment not found.',
  'Invalid payment response.',
  'The specified file does not exist.',
  'An invalid value was provided by the service.',
  'Zahlung nicht gefunden.',
  'Paiement introuvable.',
  'No se ha encontrado el pago.',
  'Pagamento não encontrado.',
  'Betaling niet gevonden.',
  '支払いが見つかりません。',
])('sends nobody back to a form whose program finds nothing: %s', text => {
  expect(classify(text, { context: 'alert', lang: null }).kind).not.toBe('input');
});

test('what is said beside a field has to be surer of a failure where it has no word for anything that broke', () => {
  const text = 'Set up a passkey to secure your account.';
  expect(besideField(text)).not.toBe('access');
  expect(besideField('The upload failed.')).toBe('system');
  expect(besideField('Der Upload ist fehlgeschlagen.')).toBe('system');
  expect(besideField('Your session has ended.')).toBe('session');
});
