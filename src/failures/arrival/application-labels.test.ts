import { expect, test } from 'vitest';
import { saysOneIsThere, saysSendingFailed, speaksToEmployer } from './application-labels.ts';
import { readArrival } from './arrival.ts';

test.each([
  'Error submitting application',
  'Fehler beim Senden der Bewerbung',
  "Échec de l'envoi de la candidature",
  'Ocurrió un error al postularte',
  'Falha ao realizar a inscrição',
  "Errore durante l'invio della candidatura",
  'Fout bij het versturen van je sollicitatie',
  'Nie udało się złożyć podania',
  'Fel vid skickande av ansökan',
  '応募中にエラーが発生しました',
  '职位申请失败',
  '报名失败，请稍后再试',
  '简历提交失败',
  '您的申请提交失败，请稍后再试。',
  '您的申请未能提交',
  '由於系統錯誤，應徵未送出',
  '応募を送信できませんでした。',
  '通信エラーのため応募が完了していません。',
  'エントリーの登録に失敗しました',
  'サーバーエラーにより応募できませんでした',
  'Nie można wysłać aplikacji',
  'Wysłanie aplikacji nie powiodło się',
  'Aplikacja nie została wysłana',
  'Coś poszło nie tak podczas aplikowania',
  'Ansökan misslyckades',
  'Din ansökan kunde inte sparas',
  'Kunde inte skicka ansökan',
  'Ett fel uppstod när din ansökan skickades',
  'Solliciteren mislukt',
  'Verzenden van sollicitatie mislukt',
  'Je sollicitatie is niet verstuurd',
  'Er is een fout opgetreden bij het solliciteren',
  'La candidature a échoué',
  "Votre candidature n'a pas été enregistrée",
  "Nous n'avons pas réussi à envoyer votre candidature",
  'Candidatura non inviata',
  'Invio candidatura fallito',
  'La candidatura non è andata a buon fine',
  'Ops, non siamo riusciti a inviare la tua candidatura',
  'La postulación falló',
  'No logramos enviar tu postulación',
  'Tu candidatura no fue enviada',
  'A candidatura falhou',
  'Sua candidatura não foi enviada',
  'Não conseguimos registrar sua candidatura',
  'Houve um erro e sua inscrição não foi concluída',
  "Your application didn't go through",
  "We couldn't submit your application",
  'Application submission failed',
  'Oops! Your application was not sent.',
  'Your application could not be saved. Please try again.',
  'Your application never reached us, as the network was down.',
  'Your application did not get to the school because of a fault in our server.',
  "Sorry, the application didn't save. We have nothing of yours.",
  'Your application did not come through on our side',
  'Sending of your application was interrupted at 40 s',
  'The transfer of your application timed out',
  'Deine Bewerbung ging nicht durch',
  'Bewerbung nicht gesendet',
  'Das Senden deiner Bewerbung ist fehlgeschlagen',
  'Wir konnten Ihre Bewerbung nicht annehmen, der Server ist überlastet',
])('was tried and failed: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test('an error that is only supposed denies nothing, and one about something else neither', () => {
  expect(readArrival('If an error occurs while sending your application, call us.').says).toBe('no');
  expect(saysSendingFailed('Error loading applications')).toBe(false);
  expect(saysSendingFailed('Your application was sent without an error.')).toBe(false);
});

test.each([
  'An application with this email already exists for this vacancy',
  'Es liegt bereits eine Bewerbung mit dieser E-Mail-Adresse vor.',
  'Une candidature existe déjà avec cette adresse email',
  'Já existe uma candidatura com este número',
  'Esiste già una candidatura con questa email',
  'Er bestaat al een sollicitatie met dit e-mailadres',
  'Istnieje już aplikacja z tym adresem e-mail',
  'Det finns redan en ansökan med den här e-postadressen',
])('is there from before: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'already', unsure: false });
});

test('a program of the same name that exists already is none', () => {
  expect(saysOneIsThere('An application with the name "shop" already exists.')).toBe(false);
  expect(saysOneIsThere('This account already exists.')).toBe(false);
  expect(saysOneIsThere('Es liegt bereits eine Bewerbung als Entwurf vor.')).toBe(false);
});

test.each([
  'User already applied',
  'The student has submitted the application',
  'New application received from Ben',
  'You have received a new application for your pet listing',
  'Der Kandidat hat sich bereits beworben',
  'Neue Bewerbung eingegangen',
  'Le candidat a déjà postulé',
  'Nouvelle candidature reçue',
  'El candidato ya se postuló a esta vacante',
  'Nueva postulación recibida',
  'O candidato já se inscreveu nesta vaga',
  'Nova candidatura recebida',
  'Il candidato si è già candidato',
  'Nuova candidatura ricevuta',
  'De kandidaat heeft al gesolliciteerd',
  'Kandydat już aplikował',
  'Kandidaten har redan ansökt',
  'Ny ansökan mottagen',
  'No applications received yet',
  '候选人已投递其他职位',
  '收到新的申请',
])('is said to an employer: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'no', unsure: false });
});

test('who is spoken to is no employer', () => {
  expect(speaksToEmployer('Candidate, your application has been received.')).toBe(false);
  expect(speaksToEmployer('Your new application has been received.')).toBe(false);
});

test.each([
  'Application under review',
  'Your application is pending review',
  'Bewerbung in Prüfung',
  "Ta candidature est en attente de validation par l'association.",
  'Postulación en revisión',
  'Postulación exitosa',
  'Sua candidatura está em análise',
  'La tua candidatura è in fase di revisione',
  'Je sollicitatie is in behandeling',
  'Twoja kandydatura czeka na rozpatrzenie',
  'Podanie przyjęte',
  'Din ansökan granskas',
  '您的申请正在审核中',
  '报名申请已提交，请等待审核',
])('is being looked at, so it is there: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

test('what has to be pressed yet, or confirmed, makes it doubtful', () => {
  const arrived = 'Your application was received.';
  expect(readArrival(`${arrived} Press Submit to send it.`).unsure).toBe(true);
  expect(readArrival(`${arrived} Verify your e-mail address.`).unsure).toBe(true);
  expect(readArrival(`${arrived} Check your e-mail from time to time.`)).toEqual({
    says: 'arrived',
    unsure: false,
  });
});

test('who is enrolled in a course for an examination has applied for nothing', () => {
  expect(
    readArrival('您已报名参加考试辅导班。').unsure || readArrival('您已报名参加考试辅导班。').says === 'no',
  ).toBe(true);
});

test.each([
  'If your application did not reach us by May, write to us.',
  'Your application did not go through the second round of talks.',
  'Did your application never reach us?',
  'Sending of your application is stopped by pressing Cancel.',
])('is no denial: %s', text => {
  expect(readArrival(text).says).not.toBe('denied');
});

test.each([
  'Applications that arrive after Friday are not processed.',
  'Any applications which come by post are not registered.',
])('a rule about applications denies none: %s', text => {
  expect(readArrival(text).says).toBe('no');
});

test.each([
  'No hemos podido tramitar tu candidatura.',
  'No se ha podido cursar la inscripción.',
  'No pudimos gestionar su postulación.',
])('what could not be dealt with was not sent: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test.each(['Inscrição nº undefined recebida com sucesso.', 'Candidature n° AB-12 reçue : null'])(
  'the sign of a number denies nothing, and what was left unfilled is asked about: %s',
  text => {
    expect(readArrival(text)).toEqual({ says: 'arrived', unsure: true });
  },
);
