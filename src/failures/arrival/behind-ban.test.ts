import { expect, test } from 'vitest';
import { classifyMessage } from '../classify-message.ts';
import { readArrival } from './arrival.ts';
import { withoutBan } from './behind-ban.ts';

test.each([
  ['Do not press again, we have received your application.', 'we have received your application.'],
  [
    'Bitte nicht noch einmal klicken, wir haben Ihre Bewerbung erhalten.',
    'wir haben Ihre Bewerbung erhalten.',
  ],
  [
    'N’appuyez pas de nouveau, nous avons bien reçu votre candidature.',
    'nous avons bien reçu votre candidature.',
  ],
  ['No vuelva a pulsar, hemos recibido su candidatura.', 'hemos recibido su candidatura.'],
  ['Não clique outra vez, recebemos a sua candidatura.', 'recebemos a sua candidatura.'],
  ['Non premere di nuovo, abbiamo ricevuto la tua candidatura.', 'abbiamo ricevuto la tua candidatura.'],
  ['Klik niet nog een keer, we hebben je sollicitatie ontvangen.', 'we hebben je sollicitatie ontvangen.'],
  ['Nie klikaj ponownie, otrzymaliśmy Twoją aplikację.', 'otrzymaliśmy Twoją aplikację.'],
  ['Tryck inte igen, vi har tagit emot din ansökan.', 'vi har tagit emot din ansökan.'],
  ['请勿再次点击，我们已收到您的申请。', '我们已收到您的申请。'],
])('what is stated behind a request not to press again has arrived: %s', (text, rest) => {
  expect(withoutBan(text)).toBe(rest);
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
  const seen = { text, context: 'alert', lang: null, rule: null, field: null } as const;
  expect(classifyMessage(seen, 900)).toMatchObject({ kind: 'success', unsure: false });
});

test.each([
  'Do not press again, or your application will be sent twice.',
  'Do not press again, your application was not sent.',
  'Do not close this page, we are sending your application.',
  'Nicht erneut klicken, sonst wird Ihre Bewerbung doppelt gesendet.',
  'We have received your application, so do not press again.',
  'If you press again, we have received your application twice.',
])('nothing is left out where no arrival is stated behind it: %s', text => {
  expect(withoutBan(text)).toBeNull();
});

test.each([
  ['Your application to Parking was not submitted.', 'denied'],
  ['Your application to Mortgage could not be submitted.', 'denied'],
  ['Your application for parking was not submitted.', 'no'],
])('whom somebody applies to has a name: %s', (text, says) => {
  expect(readArrival(text).says).toBe(says);
});

test.each([
  'You are already part of Globex.',
  'Du bist bereits ein Teil von Globex.',
  'Vous faites déjà partie de Globex.',
  'Ya formas parte de Globex.',
  'Você já faz parte da Globex.',
  'Fai già parte di Globex.',
  'Je bent al onderdeel van Globex.',
  'Jesteś już częścią Globex.',
  'Du är redan en del av Globex.',
  'あなたはすでにGlobexの一員です。',
  '您已经是 Globex 的一员。',
])('whoever belongs to something has not applied before: %s', text => {
  expect(readArrival(text).says).toBe('no');
});

test.each(['You are already part of Globex. You have already applied for this job.'])(
  'an application that is named beside it counts: %s',
  text => {
    expect(readArrival(text).says).toBe('already');
  },
);

test.each([
  'Wysyłamy Twoje zgłoszenie. Nie klikaj ponownie.',
  'Wysyłamy Twoją aplikację. Nie klikaj ponownie.',
  'Wysyłamy zgłoszenie.',
  'Estamos enviando su solicitud. No vuelva a pulsar.',
  'Stiamo inviando la tua domanda. Non premere di nuovo.',
])('what is being sent is neither asked about nor kept: %s', text => {
  const seen = { text, context: 'alert', lang: null, rule: null, field: null } as const;
  expect(readArrival(text).says).toBe('no');
  expect(classifyMessage(seen, 900).kind).toBe('benign');
});

test.each([
  'Do not leave this page, before your application has been received.',
  'Do not press again, until we have received your application.',
  'Schließen Sie diese Seite nicht, bevor wir Ihre Bewerbung erhalten haben.',
  'Ne fermez pas cette page, avant que nous ayons reçu votre candidature.',
  'Klik niet opnieuw, totdat we je sollicitatie hebben ontvangen.',
  'Klicka inte igen, innan vi har tagit emot din ansökan.',
  '请勿关闭页面，直到我们收到您的申请。',
])('what is waited for behind a request has not arrived: %s', text => {
  expect(withoutBan(text)).toBeNull();
  expect(readArrival(text).says).not.toBe('arrived');
});

test.each([
  'Your application has reached us and cannot be sent a second time.',
  'Thank you, your application has reached us and cannot be sent again.',
  'Ihre Bewerbung hat uns erreicht und kann nicht noch einmal gesendet werden.',
  'Votre candidature a été reçue et ne peut pas être renvoyée.',
  'Su solicitud ha sido recibida y no se puede enviar otra vez.',
  'A sua candidatura foi recebida e não pode ser enviada novamente.',
  'La tua candidatura è stata ricevuta e non può essere inviata di nuovo.',
  'Uw sollicitatie is ontvangen en kan niet opnieuw worden verstuurd.',
  'Twoje zgłoszenie zostało otrzymane i nie można go wysłać ponownie.',
  'Din ansökan har tagits emot och kan inte skickas igen.',
  '応募を受け付けましたので、再度送信することはできません。',
  '您的申请已收到，不能再次提交。',
])('that none can be sent again takes no arrival back: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
  const seen = { text, context: 'alert', lang: null, rule: null, field: null } as const;
  expect(classifyMessage(seen, 900)).toMatchObject({ kind: 'success', unsure: false });
});

test.each([
  'Your application was not received and cannot be sent again.',
  'Ihre Bewerbung ist nicht eingegangen und kann nicht erneut gesendet werden.',
  'If your application has been received and cannot be sent again, call us.',
  'Your payment has been received and cannot be sent again.',
])('what has not arrived has not, whatever can be sent again: %s', text => {
  expect(readArrival(text)).not.toEqual({ says: 'arrived', unsure: false });
});
