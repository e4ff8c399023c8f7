import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';

test.each([
  'Thank you for applying to Globex.',
  'Thank you for your application. We will be in touch once we have read it.',
  'Thank you for your interest in Globex. Your application has been received.',
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
  'Your application form has been submitted.',
  'Your application was sent to Globex. We sent a confirmation to your e-mail.',
  'Votre candidature a été envoyée à Globex.',
  'Tu solicitud ha sido enviada a la empresa.',
  'Je sollicitatie is verzonden naar Globex.',
  '応募を受け付けました。応募の取り消しはできません。',
  'Your application no 4711 has been received.',
  'Votre candidature n° 4711 a été envoyée.',
])('arrived: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

test('thanks for interest are a receipt only where the vendor confirms, and nothing is left to do', () => {
  const kept = { says: 'arrived', unsure: false };
  expect(readArrival('Thank you for your interest in Globex.')).not.toEqual(kept);
  expect(readArrival('Thank you for your interest in Globex.', true)).toEqual(kept);
  expect(readArrival('Vielen Dank für Ihr Interesse an Globex.', true)).toEqual(kept);
  expect(readArrival('Thank you for your interest. Create an account to apply.', true)).not.toEqual(kept);
});

test.each([
  'Thank you for applying! Your application number is undefined.',
  'Hemos recibido tu candidatura. Código: #REF!',
  'Ihre Bewerbung ist eingegangen. Nummer: #WERT!',
  'Votre candidature a été reçue. Dossier : #NOM?',
  'Application received. Reference: null',
  'Your application has been submitted. Application ID: NaN',
  'We received your application for ${job.title}.',
  'Thank you for applying, {{ firstName }}.',
  'Your application #0 has been received.',
  'Your application was received on 01/01/1970.',
  'Application [object Object] submitted.',
  'Your application was received on 0001-01-01.',
  'Your application was received on December 31, 1969.',
  'Dear [First Name], we have received your application.',
  'Vielen Dank [Vorname], Ihre Bewerbung ist eingegangen.',
  'Bonjour «Prénom», nous avons bien reçu votre candidature.',
  'Thank you *|FNAME|*, we have received your application.',
  'Thank you, FIRST_NAME. Your application has been submitted.',
  'We received your application for ???job.title???.',
  'Your application %1$s was received.',
])('a placeholder that was never filled makes it doubtful: %s', text => {
  expect(readArrival(text).unsure).toBe(true);
});

test.each([
  'Thank you, Ann. Your application [R-1234] has been submitted.',
  'Thank you for applying to Globex [Berlin].',
  'We received your application for SENIOR_DEV.',
])('what is written in such signs and is no gap leaves it certain: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

// What else these say might undo an arrival, so the applicant is asked.
test.each([
  'Thank you for applying. You cannot edit your application once it has been submitted.',
  'Please note that your application has been submitted and can be withdrawn at any time.',
  'Thank you for applying. Your data will be deleted after six months.',
  'Vielen Dank für Ihre Bewerbung. Ihre Bewerbung wird nach sechs Monaten gelöscht.',
  'Vielen Dank für Ihre Bewerbung. Sie müssen Ihre Unterlagen nicht per Post senden.',
  'Ihre Bewerbung ist teilweise eingegangen.',
  'Your application was received only in part.',
])('is asked about: %s', text => {
  const { says, unsure } = readArrival(text);
  expect(says).not.toBe('no');
  expect(unsure).toBe(true);
});

test.each([
  'You have already applied for this job.',
  'Sie haben sich auf diese Stelle bereits beworben.',
  'Vous avez déjà postulé à cette offre.',
  'Ya te has inscrito en esta oferta.',
  'Você já se candidatou a esta vaga.',
  'Hai già presentato la candidatura per questa posizione.',
  'Je hebt al op deze vacature gesolliciteerd.',
  'Już aplikowałeś na tę ofertę.',
  'Du har redan sökt den här tjänsten.',
  'この求人には既に応募済みです。',
  '您已申请过该职位。',
])('the application was there before: %s', text => {
  expect(readArrival(text).says).toBe('already');
});

test.each([
  'Your application was not submitted.',
  'Your application could not be received',
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
  "Thank you for applying. We're sorry, we were unable to submit your application.",
  'Thank you for applying. Please note that we could not send your application.',
  'Thanks for applying! An error occurred while submitting your application.',
  'Your application has been saved. It has not been submitted.',
  'No application has been submitted',
  'Vielen Dank für Ihre Bewerbung. Leider konnten wir Ihre Bewerbung nicht absenden.',
  'Ihre Bewerbung wurde gespeichert. Sie wurde nicht abgeschickt.',
  'Keine Bewerbung wurde abgeschickt.',
  'Vielen Dank für Ihre Bewerbung. Die Übermittlung Ihrer Bewerbung ist fehlgeschlagen.',
  'Thank you for applying. Submission of your application failed.',
  "Merci pour votre candidature. Nous n'avons pas pu envoyer votre candidature.",
  "Votre candidature a été enregistrée. Elle n'a pas été envoyée.",
  'Gracias por tu candidatura. No hemos podido enviar tu candidatura.',
  'Tu solicitud se ha guardado. No ha sido enviada.',
  'Agradecemos a sua candidatura. Não foi possível enviar a sua candidatura.',
  'A sua candidatura foi salva. Não foi enviada.',
  'Grazie per la tua candidatura. Non è stato possibile inviare la tua candidatura.',
  'La tua candidatura è stata salvata. Non è stata inviata.',
  'Bedankt voor je sollicitatie. We konden je sollicitatie niet verzenden.',
  'Je sollicitatie is opgeslagen. Deze is niet verzonden.',
  'Dziękujemy za przesłanie aplikacji. Nie udało się wysłać Twojej aplikacji.',
  'Twoja aplikacja jest zapisana. Nie została wysłana.',
  'Tack för din ansökan! Det gick inte att skicka din ansökan.',
  'Din ansökan är sparad. Den har inte skickats.',
  'ご応募ありがとうございます。応募を送信できませんでした。',
  '感谢您的申请。我们无法提交您的申请。',
  '您的申请已保存。并未提交。',
  '応募が完了できませんでした。',
  'Din ansökan har inte kommit fram.',
])('did not arrive: %s', text => {
  expect(readArrival(text).says).toBe('denied');
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
  'Your application was withdrawn. Thank you for applying.',
  'Your application has been deleted. Thank you for applying.',
  'Thank you for applying. Your application has been cancelled.',
  'You have successfully withdrawn your application. Thank you for applying.',
  'Your application submitted on 3 March has been withdrawn.',
  'Ihre Bewerbung wurde zurückgezogen. Vielen Dank für Ihre Bewerbung.',
  'Votre candidature a été retirée. Merci pour votre candidature.',
  'Has retirado tu candidatura. Gracias por tu candidatura.',
  'A sua candidatura foi cancelada. Agradecemos a sua candidatura.',
  'La tua candidatura è stata ritirata. Grazie per la tua candidatura.',
  'Je sollicitatie is ingetrokken. Bedankt voor je sollicitatie.',
  'Twoja aplikacja została wycofana. Dziękujemy za przesłanie aplikacji.',
  'Din ansökan har raderats. Tack för din ansökan!',
  '応募を取り消しました。ご応募ありがとうございました。',
  '您的申请已成功撤回。感谢您的申请。',
  'Your feedback form has been submitted. Thank you!',
  'Your contact form has been received.',
  'Survey form submitted. Thank you for submitting the survey.',
  'Your registration form has been sent.',
  'We have sent the application link to your e-mail.',
  'Application form sent to your e-mail.',
  'Your referral has been submitted. Application link sent to your friend.',
  'We have sent the application form to your e-mail.',
  'Der Link zur Bewerbung wurde an Ihre E-Mail gesendet.',
  'Le formulaire de candidature a été envoyé à votre adresse e-mail.',
  'El formulario de solicitud ha sido enviado a tu correo.',
  'O link da candidatura foi enviado para o seu e-mail.',
  'De link naar je sollicitatie is verzonden naar je e-mail.',
  'Link do aplikacji został wysłany na adres e-mail.',
  'En länk till ansökan har skickats till din e-post.',
  '応募リンクを送信しました。',
  '申请表已发送到您的邮箱',
  'Thank you for applying. Your application has not been submitted yet.',
  'Vielen Dank für Ihre Bewerbung. Ihre Bewerbung wurde noch nicht abgeschickt.',
  'Your application is only complete when you press Submit.',
  'Your application is complete once you press Submit.',
  'Application complete: 3 of 5 steps completed',
  'Bewerbung gesendet: 3 von 5 Schritten erledigt',
  'Ihre Bewerbung ist erst abgeschickt, wenn Sie auf Senden drücken.',
  "Votre candidature n'est envoyée que lorsque vous cliquez sur Envoyer.",
  'Tu solicitud solo queda enviada cuando pulsas Enviar.',
  'Je sollicitatie is pas verzonden als je op Verzenden klikt.',
  'Twoja aplikacja jest wysłana dopiero po kliknięciu przycisku.',
  'Nach dem Absenden erhalten Sie eine Mail, dass Ihre Bewerbung eingegangen ist.',
  'After sending you will see that your application has been received.',
])('is never kept as proof: %s', text => {
  const { says, unsure } = readArrival(text);
  expect(says === 'no' || says === 'denied' || unsure).toBe(true);
});

test.each<[says: string, text: string]>([
  ['arrived', '您已成功應徵此職缺。'],
  ['arrived', '履歷投遞成功。'],
  ['arrived', '報名完成，您的報名序號為 20881。'],
  ['denied', '應徵未能送出，請稍後再試。'],
  ['already', '您已應徵過此職缺，請勿重複應徵。'],
  ['no', '尚差一個步驟才完成應徵。'],
  ['no', '繳費完成後報名才算成立。'],
])('in Traditional Chinese, what says %s is read as in simplified: "%s"', (says, text) => {
  expect(readArrival(text)).toEqual({ says, unsure: false });
});

test.each([
  'Your application %APPLICATION_ID% was received',
  'Your application [[ref]] was submitted',
  'Your application __ID__ was received',
  'Reference: None. Your application has been submitted.',
  'Your application ID is -1. Thank you for applying.',
  'Application received on 0000-00-00',
  'Your application was received on January 1, 1970.',
  'TEST - your application has been received',
  'Beispiel: Ihre Bewerbung ist bei uns eingegangen.',
  'Your application has been queued for submission.',
  'Your loan application was received.',
  'Your application to become a member was received.',
  'Thank you for applying? Not yet! Press Submit.',
  'Has your application been received? Check here.',
  'プレエントリーを受け付けました。',
  '仮応募を受け付けました。',
  'Your pre-application has been received.',
  'Votre pré-candidature a bien été reçue.',
  'Wij behandelen je sollicitatie binnen vijf werkdagen.',
])('no proof without asking: %s', text => {
  const { says, unsure } = readArrival(text);
  expect(says === 'arrived' && !unsure).toBe(false);
});

test.each([
  'Your application was received. Do you have questions? Write to us.',
  'Thank you for applying! What happens next?',
  'Your application for Credit Analyst was received.',
  'Your application for Loan Officer has been submitted.',
  'Your application no. 1970 was received.',
  'Your application is under review by our team.',
  'エントリーを受け付けました。',
])('a proof all the same: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

test.each([
  'If we have received your application, it appears under Submitted.',
  'Once your application has been submitted successfully, you will find it here.',
  'Wenn Ihre Bewerbung bei uns eingegangen ist, erscheint sie unter „Gesendet“.',
  'Lorsque votre candidature a bien été reçue, elle figure dans cette liste.',
  'Cuando su solicitud ha sido recibida, aparece en esta lista.',
  'Quando a candidatura foi recebida, ela aparece nesta lista.',
  'Se la tua candidatura è stata ricevuta, la trovi in questo elenco.',
  'Als uw sollicitatie is ontvangen, staat ze in deze lijst.',
  'Jeśli Twoja aplikacja została wysłana, znajdziesz ją na tej liście.',
  'Om din ansökan har kommit in finns den i listan.',
  '応募が完了した場合、ここに表示されます。',
  '如果我们已收到您的申请，它会显示在这里。',
  'Those who have successfully applied will hear from us by text message.',
  'Wer sich erfolgreich beworben hat, bekommt eine Nachricht.',
  'Les candidats qui ont bien envoyé leur candidature recevront un message.',
  '申请成功者将收到邮件通知。',
  '応募が完了した方には、メールでお知らせします。',
])('what is only supposed is no arrival: "%s"', text => {
  expect(readArrival(text).says).toBe('no');
});

test.each([
  'Your application has been received. If you have questions, write to us.',
  'If you can read this, your browser works. We have received your application.',
  'Ihre Bewerbung ist eingegangen. Wenn Sie Fragen haben, schreiben Sie uns.',
])('what is stated beside an "if" is one: "%s"', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

test('"once again" and "as a confirmation" suppose nothing', () => {
  expect(readArrival('Once again, thank you: we have received your application.').says).toBe('arrived');
  expect(readArrival('Als bevestiging: wij hebben uw sollicitatie ontvangen.').says).toBe('arrived');
});
