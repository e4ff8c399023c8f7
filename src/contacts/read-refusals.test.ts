import { expect, test } from 'vitest';
import type { Refusal } from './found.ts';
import { readRefusals } from './read-refusals.ts';

const refused = (text: string) => readRefusals([{ text }]).map(refusal => refusal.refuses);

test.each<[string, Refusal['refuses'][]]>([
  ['No phone calls please.', ['phone']],
  ['There is no point in ringing the ward.', ['phone']],
  ['We would rather you did not phone the branch.', ['phone']],
  ['Anrufe sind leider zwecklos.', ['phone']],
  ['Inutile de nous appeler.', ['phone']],
  ['Les candidatures ne font l’objet d’aucun suivi téléphonique.', ['phone']],
  ['Aucun accueil téléphonique n’est assuré.', ['phone']],
  ['Over deze vacature kan niet worden gebeld.', ['phone']],
  ['Evite llamar a la tienda.', ['phone']],
  ['Não adianta ligar.', ['phone']],
  ['Si eviti di telefonare in sede.', ['phone']],
  ['Het heeft geen zin om te bellen.', ['phone']],
  ['Nie warto dzwonić w tej sprawie.', ['phone']],
  ['Det är ingen idé att ringa.', ['phone']],
  ['お電話はお控えください。', ['phone']],
  ['News of how things are going cannot be passed on.', ['status']],
  ["Sull'esito non si forniscono informazioni.", ['status']],
  ['Tussentijds sturen we geen berichten.', ['status']],
  ['Inga mellanbesked lämnas.', ['status']],
  ['Because of high volume, we cannot return phone calls.', ['phone']],
  ['The portal does not provide direct phone support.', ['phone']],
  ['Please do not call the office.', ['phone']],
  ['We are unable to reset passwords for applicants.', ['password-reset']],
  ['This password cannot be provided by the help desk.', ['password-reset']],
  ['We are not able to provide status updates on applications.', ['status']],
  ['Please do not contact Human Resources.', ['any']],
  ['Please do not contact us by phone; no phone calls.', ['phone']],
  ['Do not e-mail your resume.', ['email']],
  ['Bitte sehen Sie von telefonischen Anfragen ab, wir geben keine telefonischen Auskünfte.', ['phone']],
  ['Wir können Ihr Passwort nicht zurücksetzen.', ['password-reset']],
  ['Merci de ne pas téléphoner.', ['phone']],
  ['Nous ne pouvons pas réinitialiser votre mot de passe.', ['password-reset']],
  ['No se atienden llamadas.', ['phone']],
  ['Não podemos redefinir a sua senha.', ['password-reset']],
  ['Si prega di non chiamare.', ['phone']],
  ['Wij kunnen uw wachtwoord niet resetten.', ['password-reset']],
  ['Prosimy nie dzwonić.', ['phone']],
  ['Vi kan tyvärr inte återställa lösenordet.', ['password-reset']],
  ['お電話でのお問い合わせは受け付けておりません。', ['phone']],
  ['选考结果请勿来电询问。', ['phone']],
  ['Uprzejmie prosimy o kontakt wyłącznie mailowy.', ['phone']],
  ['Zastrzegamy sobie prawo do odpowiedzi jedynie na wybrane zgłoszenia.', ['status']],
  ['Kontaktujemy się tylko z wybranymi kandydatami.', ['status']],
  ['お問い合わせはメールのみで承ります。', ['phone']],
  ['書類選考を通過された方にのみご連絡いたします。', ['status']],
  ['不採用の理由についてはお答えいたしかねます。', ['status']],
  ['只接受邮件咨询。', ['phone']],
  ['僅通知符合資格者面試。', ['status']],
  ['Never ring us about vacancies.', ['phone']],
  ['We are unable to discuss the progress of single applications.', ['status']],
  ["Aucune information sur l'avancement des dossiers.", ['status']],
  ['Von Nachfragen zum Stand der Dinge ist bitte abzusehen.', ['any']],
  ['Navragen wordt niet op prijs gesteld.', ['any']],
  ['Questions are taken by e-mail alone.', ['phone']],
  ['Telefonate führen wir dazu nicht.', ['phone']],
  ['The desk answers on weekdays\nNo phone calls', ['phone']],
])('%s', (text, expected) => {
  expect(refused(text)).toEqual(expected);
});

test.each([
  'Enter a valid phone number.',
  'Please enter your phone number. We do not share it.',
  'No telephone number was entered.',
  'Es wurde keine Telefonnummer angegeben.',
  'Non hai inserito il numero di telefono.',
  'Zadzwoń wyłącznie w pilnych sprawach.',
  'Skontaktujemy się z wybranymi przez Ciebie firmami.',
  'ご応募の方全員にご連絡いたします。',
  '通知将以邮件发送。',
  'No se pudo guardar el teléfono.',
  'U heeft geen telefoonnummer ingevuld.',
  'Nie podano numeru telefonu.',
  'Du har inte angett telefonnummer.',
  'No phone calls or e-mails from recruiting agencies please.',
  'No existe ninguna cuenta llamada «10».',
  'Sollten Sie keine E-Mail erhalten haben, senden wir sie erneut.',
  'Cannot update status.',
  'この電話番号は登録に使用できません。',
  'You have no e-mails.',
  'You cannot change your password here.',
  'We will contact you about your application.',
])('is no refusal to the applicant: %s', text => {
  expect(refused(text)).toEqual([]);
});

test('carries its sentence, once', () => {
  const passage = { text: 'We are hiring. No phone calls please. Apply online.' };
  expect(readRefusals([passage, passage])).toEqual([{ refuses: 'phone', words: 'No phone calls please.' }]);
});

test.each([
  ['phone', 'We ask applicants not to telephone.'],
  ['phone', 'We do not discuss vacancies over the phone.'],
  ['phone', 'Von telefonischen Rückfragen bitten wir Abstand zu nehmen.'],
  ['phone', 'Nous ne répondons pas aux appels.'],
  ['phone', 'Por favor, não telefone.'],
  ['phone', 'Bel ons niet over deze vacature.'],
  ['phone', 'Prosimy o nietelefonowanie.'],
  ['phone', 'Ring inte, tack.'],
  ['phone', '電話での応募は受け付けません。'],
  ['status', 'Nobody here can say where your application is.'],
  ['status', 'Zwischenbescheide können wir nicht geben.'],
  ['status', 'Nous ne donnons pas de nouvelles des candidatures.'],
  ['status', 'Non diamo aggiornamenti sulle candidature.'],
  ['status', 'We doen geen uitspraken over lopende sollicitaties.'],
  ['status', 'Vi svarar inte på frågor om rekryteringen.'],
  ['status', '選考の進捗はお伝えできません。'],
  ['status', '招聘进度恕不答复。'],
  ['any', 'Do not get in touch, we will write to you.'],
  ['any', 'Bitte fragen Sie nicht nach.'],
  ['any', 'Inutile de nous relancer.'],
  ['any', 'Le llamaremos, no nos escriba.'],
  ['any', 'Não é preciso nos procurar.'],
  ['any', 'Vi scriveremo noi, non contattateci.'],
  ['any', 'Navragen heeft geen zin.'],
  ['any', 'Hör inte av dig innan dess.'],
])('refused, in everyday words, %s: %s', (refuses, text) => {
  expect(refused(text)).toContain(refuses);
});

test.each([
  'Não hesite em ligar para o 11 3333 4455.',
  'Tveka inte att ringa 08-555 104 20.',
  'Aarzel niet om te bellen.',
  'No dude en llamar por teléfono.',
  'Se non riesci a chiamare, scrivi.',
  'Nie wahaj się dzwonić.',
  'If nobody picks up, leave a message.',
  'Evite colas: llame al 912 345 670.',
])('who is asked to call is not refused: %s', text => {
  expect(refused(text)).toEqual([]);
});

test.each<[Refusal['refuses'], string]>([
  ['phone', 'The panel must not be contacted by phone.'],
  ['phone', 'Unser Team ist am Telefon dafür nicht da.'],
  ['phone', 'Par téléphone, nous ne donnons aucun renseignement.'],
  ['phone', 'Se ruega no llamen a la oficina.'],
  ['phone', 'Pede-se que não telefonem para a secretaria.'],
  ['phone', 'Al telefono non si danno informazioni.'],
  ['phone', 'Aan de telefoon geven we geen antwoord.'],
  ['phone', 'Telefonicznie nie udzielamy wyjaśnień.'],
  ['phone', 'Via telefon svarar vi inte.'],
  ['phone', '電話での質問はしないでください。'],
  ['phone', '不设电话咨询。'],
  ['status', 'Anyone enquiring about the outcome is sent back to the list on this site.'],
  ['status', 'If you have not heard from us by June, please assume that you were unsuccessful.'],
  ['status', 'Zum Stand der Verfahren sagen wir nichts und geben keine Rückmeldung.'],
  ['status', 'Seuls les dossiers retenus recevront une réponse.'],
  ['status', 'Sobre el estado de cada solicitud no se informa.'],
  ['status', 'Só serão chamados os candidatos selecionados.'],
  ['status', "Sull'esito non rispondiamo."],
  ['status', 'Over de uitslag doen we geen uitspraak.'],
  ['status', 'Nie wysyłamy informacji zwrotnej.'],
  ['status', 'Om läget i processen lämnar vi inga svar.'],
  ['status', '個別の回答はいたしかねます。'],
  ['status', '恕不一一回复。'],
  ['any', 'No correspondence will be entered into.'],
  ['any', 'Rückfragen bleiben unbeantwortet.'],
  ['any', 'Il ne sera pas répondu aux courriers.'],
  ['any', 'No se mantendrá correspondencia con los aspirantes.'],
  ['any', 'Não será mantida correspondência.'],
  ['any', 'Le richieste di chiarimenti non riceveranno risposta.'],
  ['any', 'Over deze ronde wordt geen correspondentie gevoerd.'],
  ['any', 'Nie prowadzimy korespondencji z kandydatami.'],
  ['any', 'Ingen korrespondens förs.'],
  ['any', 'ご照会には応じかねます。'],
  ['any', '请勿催问。'],
])('refused in the words of offices, %s: %s', (refuses, text) => {
  expect(refused(text)).toContain(refuses);
});

test.each([
  'Would you like an answer by phone? Call us on weekdays.',
  'If you are asked about the status of your application, choose "sent".',
  'Wenn Sie am Telefon mehr wissen möchten, rufen Sie gern an.',
  'Vous avez une question sur la suite ? Appelez-nous.',
  '¿Quiere saber el estado de su solicitud? Llame cuando quiera.',
  'Heb je vragen over de stand van zaken? Bel ons gerust.',
  'Har du frågor om läget i processen? Ring oss gärna.',
  '結果についてのご質問は採用係へどうぞ。',
  '想了解进度请致电招聘办公室。',
])('nothing is refused by: %s', text => {
  expect(refused(text)).toEqual([]);
});
