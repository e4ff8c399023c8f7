import { expect, test } from 'vitest';
import { arrivalIn } from './receipt.ts';

test.each([
  'Thank you for applying to Globex.',
  'Thanks for taking the time to apply! We encourage you to apply for other roles as well.',
  'Thank you for your application. We will be in touch once we have read it.',
  'Thank you for your interest in Globex. Your application has been received.',
  'Thank you for applying. You cannot edit your application once it has been submitted.',
  'We have received your application for Field Engineer.',
  'Your application was successfully submitted on 3 March.',
  'Application submitted',
  'Your application has been submitted and cannot be changed any more. Please do not send it again.',
  'You have successfully submitted your application',
  'You have successfully applied to this job',
  'Vielen Dank für Ihre Bewerbung bei uns.',
  'Danke, dass du dich beworben hast!',
  'Ihre Bewerbung ist bei uns eingegangen. Bitte antworten Sie nicht auf diese Nachricht.',
  'Wir haben Ihre Bewerbung erhalten.',
  'Votre candidature a bien été envoyée.',
  'Merci pour votre candidature !',
  'Su solicitud para Gerente ha sido enviada.',
  'Gracias por tu candidatura.',
  'Sua candidatura no Globex foi enviada com sucesso',
  'Agradecemos a sua candidatura.',
  'La tua candidatura è stata inviata',
  'Grazie per la tua candidatura',
  'Bedankt voor je sollicitatie',
  'We hebben je sollicitatie ontvangen.',
  'Je sollicitatie als kok is ontvangen.',
  'Twoja aplikacja została wysłana',
  'Dziękujemy za przesłanie aplikacji',
  'Din ansökan om tjänsten som kock har skickats.',
  'Din ansökan är mottagen',
  'Tack för din ansökan!',
  'ご応募ありがとうございます。',
  '応募を受け付けました。確認メールをご覧ください。',
  '您的申请已提交',
  '感谢您的申请',
])('arrived: %s', text => {
  expect(arrivalIn(text)).toBe('arrived');
});

test('thanks for interest are a receipt only where the vendor confirms, and nothing is left to do', () => {
  expect(arrivalIn('Thank you for your interest in Globex.', true)).toBe('arrived');
  expect(arrivalIn('Vielen Dank für Ihr Interesse an Globex.', true)).toBe('arrived');
  const condition = 'Once your application has been submitted you will hear from us.';
  expect(arrivalIn(`Thank you for your interest. ${condition}`, true)).toBeNull();
  expect(arrivalIn('Thank you for your interest. Create an account to apply.', true)).toBeNull();
});

test.each([
  'Your application was not submitted.',
  'Your application could not be received',
  'Your application is not complete.',
  'Your application has been saved but not submitted.',
  'Ihre Bewerbung wurde nicht abgeschickt.',
  "Votre candidature n'a pas été envoyée.",
  'Tu solicitud no ha sido enviada.',
  'Sua candidatura não foi enviada.',
  'La tua candidatura non è stata inviata.',
  'Je sollicitatie is niet verzonden.',
  'Twoja aplikacja nie została wysłana.',
  'Din ansökan har inte skickats.',
  '応募は完了しませんでした。',
  '您的申请没有提交成功',
])('did not arrive: %s', text => {
  expect(arrivalIn(text)).toBe('denied');
});

test.each([
  'Your application has not been submitted yet.',
  'Once your application has been submitted you will receive an e-mail.',
  'You will receive an e-mail when your application has been received.',
  'Your application will be sent to the employer.',
  'Your application is 80% complete',
  'Make sure your application is complete',
  'Your application was sent back to you',
  'Has your application been received?',
  'Thank you for your interest in joining Globex!',
  'Thank you for your interest in Globex. Create an account to apply.',
  'Thanks for applying! Please verify your e-mail before your application is submitted.',
  'Thank you for starting your application!',
  'You have successfully applied the filter',
  'Ihre Bewerbung wurde noch nicht abgeschickt.',
  'Sobald Ihre Bewerbung eingegangen ist, erhalten Sie eine E-Mail.',
  'Vielen Dank für Ihr Interesse an einer Mitarbeit bei Globex.',
  'Vielen Dank für Ihre Bewerbung. Bitte bestätigen Sie nur noch Ihre E-Mail-Adresse.',
  "Votre candidature n'a pas encore été envoyée.",
  'Une fois votre candidature envoyée, vous recevrez un e-mail.',
  "Merci de l'intérêt que vous portez à Globex. Créez un compte pour postuler.",
  'Tu solicitud aún no ha sido enviada.',
  'Cuando tu solicitud haya sido enviada, recibirás un correo.',
  'Gracias por tu interés en Globex.',
  'Sua candidatura ainda não foi enviada.',
  'Assim que sua candidatura for recebida, avisaremos você.',
  'La tua candidatura non è ancora stata inviata.',
  'Quando la tua candidatura sarà inviata, riceverai una e-mail.',
  'Je sollicitatie is nog niet verzonden.',
  'Zodra je sollicitatie is ontvangen, krijg je een e-mail.',
  'Twoja aplikacja nie została jeszcze wysłana.',
  'Gdy Twoja aplikacja zostanie wysłana, otrzymasz e-mail.',
  'Din ansökan har ännu inte skickats.',
  'När din ansökan har skickats får du ett mejl.',
  '応募はまだ完了していません。',
  '応募が完了すると、メールが届きます。',
  '您的申请尚未提交成功',
  '申请提交成功后，您将收到邮件',
  '您的简历上传成功',
  'Your resume was uploaded.',
  'Draft saved.',
  'Ihr Lebenslauf wurde hochgeladen.',
  'Your password has been changed.',
  'Thank you for your patience.',
  'We have sent you a code.',
])('says neither: %s', text => {
  expect(arrivalIn(text)).toBeNull();
});
