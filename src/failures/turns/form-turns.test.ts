import { expect, test } from 'vitest';
import { classify } from '../classify.ts';

const kindOf = (text: string, context: 'alert' | 'page' = 'alert') =>
  classify(text, { context, lang: null }).kind;

test.each([
  'The second password is not like the first one.',
  'The repeated password does not match.',
  'Die Wiederholung passt nicht zum Passwort.',
  'Kennwort und Bestätigung unterscheiden sich.',
  'La confirmation ne correspond pas au mot de passe.',
  'La repetición no coincide con la contraseña.',
  'A confirmação não confere com a senha.',
  'La conferma non corrisponde alla password.',
  'Le password sono diverse.',
  'De bevestiging komt niet overeen met het wachtwoord.',
  'Potwierdzenie nie zgadza się z hasłem.',
  'Bekräftelsen stämmer inte med lösenordet.',
  '確認用のパスワードが違います。',
  '两次密码输入不相同',
])('two passwords that differ are for their writer to mend: %s', text => {
  expect(kindOf(text)).toBe('input');
});

test.each([
  'The user name and password do not match.',
  'Das Passwort stimmt nicht mit dem Konto überein.',
  'La contraseña no coincide con nuestros registros.',
  'A senha não confere.',
  'IDとパスワードが一致しません。',
  '用户名与密码不符',
])('a wrong password keeps its writer out: %s', text => {
  expect(kindOf(text)).toBe('access');
});

test.each([
  'This post is open to internal staff only; you cannot apply.',
  'Diese Stelle ist internen Beschäftigten vorbehalten.',
  'Ce poste est réservé aux agents internes.',
  'Esta convocatoria es solo para personal interno.',
  'Esta vaga é exclusiva para colaboradores internos.',
  'Questa posizione è riservata al personale interno.',
  'Deze vacature staat uitsluitend open voor interne kandidaten.',
  'To stanowisko jest tylko dla pracowników wewnętrznych.',
  'Tjänsten är endast öppen för interna sökande.',
  'この求人は社内の方のみ応募できます。',
  '该岗位仅限内部员工申请。',
  'Il suo profilo non appartiene alla categoria richiesta dal bando, pertanto non può candidarsi.',
  'Your account is not in the category of this posting, so you cannot apply for it.',
  'Seu perfil não se enquadra na categoria desta vaga; você não pode se inscrever.',
])('whom a job is open to is a condition of it: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each(['Only employees may sign in to this intranet.', 'Anmeldung nur für interne Benutzer.'])(
  'whom a log-in is open to is none: %s',
  text => {
    expect(kindOf(text)).toBe('access');
  },
);

test.each([
  'Este correo no figura en nuestro sistema. Te llevamos al listado de ofertas.',
  'Este e-mail não consta em nossa base.',
  'Cette adresse ne figure pas dans nos fichiers.',
  'Diese Adresse ist bei uns nicht hinterlegt.',
  'このメールアドレスは登録されていません。',
  '该邮箱尚未注册。',
])('an address that is not known is not let in: %s', text => {
  expect(kindOf(text)).toBe('access');
});

test.each([
  'Si su correo no figura en nuestro sistema, cree una cuenta.',
  'Su correo no figura en la oferta.',
  'Falls Ihre Adresse nicht hinterlegt ist, melden Sie sich neu an.',
])('what is only supposed is none: %s', text => {
  expect(['system', 'access', 'session', 'maintenance']).not.toContain(kindOf(text, 'page'));
});

test.each([
  'Thanks for your patience! The server gave an error.',
  'Danke für Ihr Interesse. Leider ist beim Senden ein Fehler aufgetreten.',
  'Merci ! Une panne nous empêche d’enregistrer votre dossier.',
  'Gracias por tu interés. Lamentablemente, el envío ha fallado.',
  'Obrigado! Tivemos um problema ao salvar os seus dados.',
  'Grazie per l’interesse. Purtroppo l’invio non è riuscito.',
  'Bedankt voor je interesse. Helaas is het verzenden mislukt.',
  'Dziękujemy. Niestety wystąpił błąd i dane nie zostały zapisane.',
  'Tack för ditt intresse. Tyvärr misslyckades sändningen.',
  'ありがとうございます。送信中にエラーが発生しました。',
  '感谢您的关注。很抱歉，您的申请提交失败。',
])('thanks before it do not hide a failure: %s', text => {
  expect(kindOf(text)).toBe('system');
});

test.each([
  'Thank you for your interest. We will let you know if something fails.',
  'Thank you! Your file is uploaded without errors.',
  'Danke für Ihr Interesse. Die Stelle ist leider besetzt.',
  'Gracias por tu visita. Encontrarás ayuda si algo no funciona.',
])('thanks before something calm are calm: %s', text => {
  expect(['system', 'access', 'session', 'maintenance']).not.toContain(kindOf(text, 'page'));
});

test.each([
  ['The page address does not exist.', 'system'],
  ['The web address you entered does not exist.', 'system'],
  ['Die Adresse der Seite ist unbekannt.', 'system'],
  ['L’adresse de cette page n’existe pas.', 'system'],
  ['L’indirizzo della pagina non esiste.', 'system'],
  ['Adres strony nie istnieje.', 'system'],
  ['Sidans adress finns inte.', 'system'],
  ['The two passwords could not be saved due to a server error that differs from before.', 'system'],
  ['Both the username and password are not the same as the ones we have on file.', 'access'],
  ['This portal is for current employees only. Job applicants, please use the other log-in.', 'access'],
  ['Only current staff can log in here. Call the help desk.', 'access'],
  ['Your group does not have access to this job application. Sign in with another account.', 'access'],
])('takes for no turn of a form what is said of pages, servers and log-ins: %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
