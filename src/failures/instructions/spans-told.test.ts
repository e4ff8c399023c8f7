import { expect, test } from 'vitest';
import { readInstruction } from './instruction.ts';

test.each([
  'You can sign in again in 45 minutes.',
  'You may log back in after 45 minutes.',
  'Podrá acceder otra vez dentro de 45 minutos.',
  'In 45 Minuten können Sie sich wieder anmelden.',
  'Vous pourrez vous reconnecter dans 45 minutes.',
  'Podrá iniciar sesión de nuevo en 45 minutos.',
  'Você poderá entrar novamente em 45 minutos.',
  'Potrà accedere di nuovo tra 45 minuti.',
  'U kunt over 45 minuten weer inloggen.',
  'Za 45 minut będzie można ponownie się zalogować.',
  'Du kan logga in igen om 45 minuter.',
  '45分後に再度ログインできます。',
  '45分钟后可重新登录。',
])('when one may come in again is a time to wait: %s', text => {
  expect(readInstruction(text)?.minutes).toBe(45);
});

test.each([
  'Do not pay again; your bank will confirm it within 48 hours.',
  'Bitte zahlen Sie nicht erneut, die Bank bestätigt innerhalb von 48 Stunden.',
  'Ne procédez pas à un nouveau paiement, votre banque confirmera sous 48 heures.',
  'No pague de nuevo: la confirmación del banco tarda hasta 48 horas.',
  'Não pague novamente. A confirmação do banco leva até 48 horas.',
  'Non paghi di nuovo, la conferma della banca richiede fino a 48 ore.',
  'Betaal niet opnieuw; de bevestiging van de bank duurt tot 48 uur.',
  'Nie płać ponownie, potwierdzenie banku może potrwać do 48 godzin.',
  'Betala inte igen, bankens bekräftelse kan ta upp till 48 timmar.',
  '再度お支払いしないでください。銀行の確認に48時間以内かかります。',
  '请勿重复支付，银行确认可能需要48小时。',
])('how long it takes, beside what is not to be done, is a time to wait: %s', text => {
  expect(readInstruction(text)?.minutes).toBe(48 * 60);
});

test.each([
  'Sign in again within 30 minutes to keep your answers.',
  'Please confirm your address within 48 hours.',
  'Bestätigen Sie Ihre Adresse innerhalb von 48 Stunden.',
  'Confirmez votre adresse sous 48 heures.',
  'Confirme o pagamento em até 48 horas.',
  'You worked there for 45 minutes a day and can apply again.',
  '请在48小时内完成缴费。',
])('a deadline is none: %s', text => {
  expect(readInstruction(text)?.minutes ?? null).toBeNull();
});

test.each([
  'Filling in takes up to 20 minutes.',
  'Das Ausfüllen dauert bis zu 20 Minuten.',
  'Remplir le dossier prend jusqu’à 20 minutes.',
  'Rellenar la solicitud puede tardar 20 minutos.',
  'Preencher a candidatura leva 20 minutos.',
  'Compilare la domanda richiede 20 minuti.',
  'Het invullen duurt 20 minuten.',
  'Wypełnienie może potrwać 20 minut.',
  'Att fylla i ansökan tar 20 minuter.',
  '入力には20分ほどかかります。',
  '填写需要20分钟。',
])('the time that filling in takes is none to wait: %s', text => {
  expect(readInstruction(text)?.minutes ?? null).toBeNull();
});
