import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';
import { hintsAtArrival, saysEarlier, statedArrival } from './stated-arrival.ts';

// Something else arrived: a fee, a question, a photo, somebody else's application; or it is a step, a condition, a sample.
test.each([
  'Your application has been reopened for editing.',
  'We have received your contact details. An adviser will help you with your application.',
  'Your request for an extension of the application deadline was received.',
  "Your colleague's application has been received. Please rate it.",
  'Your application for a parking permit has been received.',
  'We have received a new version of your CV and attached it to your application.',
  'You received 12 applications for your posting this week.',
  'The photo for your application has been received.',
  'Your application account has been created successfully.',
  'Your documents for the application were uploaded successfully.',
  'Bulk import: 14 applications received, 2 rejected.',
  'Thank you for your application! Just one more thing: please pay the fee so we can process it.',
  'Your interest in the role has been registered. We invite you to apply from 1 June.',
  'Receipt of your application will be confirmed by mail.',
  'Application draft stored on the server.',
  "We'll mail you the moment your application has been received.",
  'Your password for the application portal has been sent.',
  'Your application was submitted with errors and must be corrected.',
  'Your coupon was applied. Thank you!',
  'Payment confirmed. Your application can now be submitted.',
  'Great, part one of your application was received! Part two opens tomorrow.',
  'Your application is in progress.',
  'Application sent? Then you are nearly finished: only the reference is still outstanding.',
  'Your application is being transmitted…',
  'Thank you! Your message about application 4711 has been sent to the recruiter.',
  'Demo mode: your application was submitted.',
  'Ihre Bewerbung wurde mit Lena geteilt.',
  'Ihre Antworten auf die Vorauswahlfragen zur Bewerbung wurden übermittelt.',
  'Den Eingang Ihrer Bewerbung bestätigen wir per Post.',
  'Zahlung bestätigt. Ihre Bewerbung kann jetzt eingereicht werden.',
  'Bewerbungen auf diese Stelle wurden bis 3. Mai entgegengenommen.',
  'Ihre Bewerbung ist vollständig und kann abgeschickt werden.',
  'Bewerber, deren Bewerbung eingegangen ist, erhalten eine Nummer.',
  'Wir bestätigen den Eingang Ihrer Beschwerde über das Bewerbungsverfahren.',
  'Ihr Bewerbungsfoto ist eingegangen.',
  'Ihre Bewerbung wurde erfolgreich gedruckt.',
  'Ihre Bewerbungsgebühr ist eingegangen. Vielen Dank!',
  'Kopie Ihrer Bewerbung heruntergeladen.',
  'Der Gutschein wurde erfolgreich angewendet.',
  'Ihre Bewerbung hat eine neue Nachricht erhalten.',
  'Étape 2 sur 4 transmise. Votre candidature continue à la page suivante.',
  'Votre candidature vous a été renvoyée pour correction.',
  'Le code promo a été appliqué.',
  'Votre intérêt pour le poste a été enregistré. Vous pourrez postuler à partir du 1er juin.',
  'Votre candidature a été reçue trop tard et ne peut être retenue.',
  'Votre candidature a reçu un nouveau message.',
  'Les documents de votre candidature ont été téléversés avec succès.',
  'Votre recours contre le rejet de votre candidature a été reçu.',
  'Vous avez reçu votre numéro de candidature. Indiquez-le lors de l’envoi.',
  'Votre candidature est complète et peut être envoyée.',
  'Votre demande de congé parental a été envoyée à votre responsable.',
  'Candidature de M. Tom Reed reçue pour le poste de chauffeur. À consulter dans votre tableau de bord.',
  'Votre candidature est complète à 60 %.',
  'Nous avons reçu vos coordonnées. Un conseiller vous aidera pour votre candidature.',
  'Los candidatos cuya candidatura ha sido recibida obtienen un número.',
  'Acusamos recibo de su queja sobre el procedimiento de candidatura.',
  'Así se ve el mensaje: «Gracias por tu candidatura».',
  'Su candidatura se ha enviado a su dirección particular, como pidió.',
  'Si ves esta página, tu candidatura se ha enviado.',
  'Hemos recibido una nueva versión de tu currículum y la hemos adjuntado a tu candidatura.',
  'Copia de tu candidatura descargada.',
  'Paso 2 de 4 enviado. Tu candidatura sigue en la página siguiente.',
  'Tu solicitud de permiso parental se ha enviado a tu responsable.',
  'Te has inscrito en el curso de cocina.',
  '¡Gracias por tu opinión sobre nuestro proceso de candidatura!',
  'Has recibido tu número de candidatura. Indícalo al enviarla.',
  'Su carta de recomendación para la candidatura de Ana ha sido enviada. ¡Gracias!',
  'Tu candidatura se recibió fuera de plazo y no puede tenerse en cuenta.',
  'As candidaturas a esta vaga foram recebidas até 3 de maio.',
  'Cópia da sua candidatura descarregada.',
  'A candidatura da sua colega foi recebida. Avalie-a, por favor.',
  'A sua mensagem sobre a candidatura 4711 foi enviada ao recrutador.',
  'Os documentos da sua candidatura foram carregados com sucesso.',
  'Inscrição na newsletter recebida. Obrigado!',
  'Ninguém recebeu ainda a sua candidatura.',
  'O seu recurso contra a rejeição da candidatura foi recebido.',
  'Exemplo de confirmação: A sua candidatura foi recebida.',
  'Recebeu 12 candidaturas ao seu anúncio esta semana.',
  'Recebemos uma nova versão do seu currículo e anexámo-la à sua candidatura.',
  'Recebemos a sua carta. Falta o currículo para se candidatar.',
  'Passo 2 de 4 enviado. A sua candidatura continua na página seguinte.',
  'A sua pergunta sobre a candidatura foi recebida. Respondemos em dois dias.',
  'Ti sei iscritto al laboratorio sulla candidatura del 4 marzo.',
  'Copia della tua candidatura scaricata.',
  'Codice sconto applicato con successo.',
  'Grazie per il tuo parere sul nostro processo di candidatura!',
  'La candidatura della tua collega è stata ricevuta. Valutala, per favore.',
  'La tua candidatura è stata riaperta per la modifica.',
  'Questa settimana ha ricevuto 12 candidature al suo annuncio.',
  'Il tuo account candidato è stato creato con successo.',
  'Grazie per la registrazione. Ora puoi inviare la tua candidatura.',
  'Tutte le candidature ricevute entro venerdì sono state inviate alla giuria.',
  'La tua candidatura è stata stampata correttamente.',
  'Le abbiamo inviato il modulo di candidatura richiesto.',
  'Bene! La prima parte della tua candidatura è stata ricevuta. La seconda apre domani.',
  'Abbiamo ricevuto il tuo contratto firmato. Grazie!',
  'Kandidaten van wie de sollicitatie is ontvangen, krijgen een nummer.',
  'Je sollicitatie wordt verstuurd…',
  'Sluit het venster niet tot je sollicitatie is verzonden.',
  'De sollicitatie van je collega is ontvangen. Beoordeel die graag.',
  'Uw verzoek om verlenging van de sollicitatietermijn is ontvangen.',
  'Het concept van je sollicitatie staat op de server.',
  'Je bericht over sollicitatie 4711 is naar de recruiter gestuurd.',
  'Het verzenden van je sollicitatie is begonnen.',
  'Is je sollicitatie ontvangen, dan krijg je een nummer.',
  'We hebben een nieuwe versie van je cv ontvangen en bij je sollicitatie gevoegd.',
  'We hebben u het gevraagde sollicitatieformulier gestuurd.',
  'Je sollicitatie is afgedrukt.',
  'Je motivatiebrief is binnen. Alleen je cv ontbreekt nog voor de sollicitatie.',
  'Je bent ingeschreven voor de sollicitatietraining van 4 maart.',
  'Pobrano kopię Twojej aplikacji.',
  'Twoja aplikacja otrzymała nową wiadomość.',
  'Twoja aplikacja jest na tym urządzeniu i zostanie wysłana, gdy wróci połączenie.',
  'Twoja aplikacja została przeniesiona do kosza.',
  'Dziękujemy za opinię o naszym procesie aplikacji!',
  'Terminy rozmowy zostały wysłane.',
  'Twoja aplikacja została ponownie otwarta do edycji.',
  'Trwa przesyłanie aplikacji…',
  'Płatność potwierdzona. Możesz teraz złożyć aplikację.',
  'Dokumenty do aplikacji zostały przesłane na serwer.',
  'Nowy adres do aplikacji został zarejestrowany.',
  'Aplikacja Twojej koleżanki została przyjęta. Oceń ją.',
  'Wysyłanie Twojej aplikacji rozpoczęte.',
  'Otrzymanie aplikacji potwierdzimy pocztą.',
  'Arbetsgivaren har fått ditt telefonnummer.',
  'Vi har fått dina kontaktuppgifter. En rådgivare hjälper dig med ansökan.',
  'Den nya adressen till din ansökan har registrerats.',
  'Tack för din ansökan. Bekräfta länken i vårt mejl för att skicka den.',
  'Dina tider för intervjun har skickats.',
  'Vi mejlar dig så snart din ansökan har kommit fram.',
  'Exempel på bekräftelse: Din ansökan har mottagits.',
  'Ansökan från Tom Reed till tjänsten som förare har kommit in. Se den i din panel.',
  'Vi har skickat dig ansökningsformuläret som du bad om.',
  'Bra, del ett av din ansökan har kommit in! Del två öppnar i morgon.',
  'Ditt meddelande om ansökan 4711 har skickats till rekryteraren.',
  'Sökande vars ansökan har mottagits får ett nummer.',
  'Kopia av din ansökan har laddats ned.',
  'Ditt sökandekonto har skapats.',
  '応募が受け付けられた方には番号をお送りします。',
  '応募締切の延長のご依頼を受け付けました。',
  '応募の受付は郵便でお知らせします。',
  '説明会へのエントリーを受け付けました。',
  '署名済みの契約書を受領しました。ありがとうございます。',
  '同僚の方の応募を受け付けました。評価をお願いします。',
  'ご請求の応募用紙を送信しました。',
  '応募の第1部を受け付けました。第2部は明日から入力できます。',
  '今週、貴社の求人に12件の応募がありました。',
  '応募内容をレナさんと共有しました。',
  '応募をゴミ箱に移動しました。',
  '応募に新しいメッセージが届きました。',
  'インポート：14件の応募を受理、2件を却下。',
  'ステップ2/4を送信しました。応募は次のページに続きます。',
  '申请表填写完成，请进入下一步。',
  '您已成功报名3月4日的求职申请讲座。',
  '如果您看到此页面，您的申请已提交。',
  '已收到张伟先生应聘司机职位的申请，请在后台查看。',
  '您的育儿假申请已提交给主管。',
  '您的申请已与莉娜共享。',
  '感谢您对我们申请流程的反馈！',
  '申请材料上传成功。',
  '您的申请保存在本机，联网后将自动发送。',
  '优惠券申请成功。',
  '应聘者账号创建成功。',
  '感谢您的申请。请点击邮件中的链接完成提交。',
  '您的申请已完成60%。',
  '申请收讫将以邮寄方式确认。',
])('is not kept as proof: %s', text => {
  const { says, unsure } = readArrival(text);
  expect(says === 'no' || says === 'denied' || unsure).toBe(true);
});

test.each([
  'Hi Joe, your application just landed with our team.',
  'Your application for Chef de Partie has been forwarded to the hotel.',
  'Your job application has been successfully submitted. Reference number: AB-2231.',
  'You applied today',
  'Dear applicant, thank you very much for your application. We have received it and will look at it carefully.',
  'Thank you. Application no. 5520 was lodged at 10:12.',
  'Your application is now with the hiring manager.',
  'Thanks for applying, Mia! Our crew goes through every application within two weeks.',
  'We can confirm that your application arrived today at 09:14.',
  'Gute Nachrichten, Sam! Wir haben deine Bewerbung erhalten und prüfen sie.',
  'Ihre Bewerbung wurde an das Hotel weitergeleitet.',
  'Sehr geehrter Herr Okoro, vielen Dank für Ihre Bewerbung als Datenanalyst, die uns heute erreicht hat. Wir bitten um etwas Geduld.',
  'Hiermit bestätigen wir den Eingang Ihrer Bewerbung. Die Personalabteilung wird sie prüfen.',
  'Sie haben Ihre Bewerbung erfolgreich eingereicht.',
  'Ihre Onlinebewerbung wurde erfolgreich versendet.',
  'Bewerbung eingegangen ✓',
  'Bewerbung abgeschlossen – vielen Dank.',
  'Ihre Bewerbungsunterlagen sind vollständig bei uns eingegangen.',
  'Nous accusons bonne réception de votre candidature au poste de jardinier.',
  'Candidature réussie ! L’employeur vous contactera.',
  'Statut : candidature reçue',
  'Votre candidature a été transmise à Brightwater SARL.',
  'Votre candidature est désormais entre les mains du recruteur.',
  'Monsieur, nous vous remercions de votre candidature au poste d’analyste, reçue ce jour. Nous vous demandons un peu de patience.',
  'Merci d’avoir postulé, Mia ! Notre équipe étudie chaque candidature sous deux semaines.',
  'Votre dossier de candidature complet nous est bien parvenu.',
  'Votre candidature a été soumise. Une confirmation a été envoyée à sam@example.com.',
  'Candidatura enviada',
  '¡Buenas noticias, Sam! Hemos recibido tu candidatura y la estamos revisando.',
  'Te has inscrito en la oferta de mozo de almacén.',
  'Candidatura recibida ✓',
  'Tu candidatura ya está en manos del reclutador.',
  'Te has postulado con éxito. La empresa te contactará.',
  'Acusamos recibo de su solicitud para la plaza de archivero.',
  'Tu candidatura se ha enviado a Brightwater S. L.',
  'Su candidatura se ha registrado con éxito. Número de expediente: AB-2231.',
  'Estado: candidatura recebida',
  'Candidatura recebida ✓',
  'Sua inscrição para a vaga foi realizada com sucesso.',
  'A sua candidatura foi enviada para a Brightwater Lda.',
  'Boas notícias, Sam! Recebemos a sua candidatura e estamos a analisá-la.',
  'A sua candidatura já está nas mãos do recrutador.',
  'Olá, Joe, a sua candidatura acabou de chegar à nossa equipa.',
  'Obrigado, já temos a sua candidatura!',
  'Candidatura concluída! A empresa entrará em contacto.',
  'La sua candidatura al posto di coordinatrice logistica (rif. 22-118) è stata ricevuta.',
  'La sua candidatura è stata registrata con successo. Numero di pratica: AB-2231.',
  'Candidatura inviata',
  'La tua candidatura è stata inoltrata all’hotel.',
  'Fatto! La tua candidatura è partita. Ci sentiamo presto.',
  'Ti sei candidata a questa offerta il 3 maggio 2026.',
  'La tua candidatura è ora nelle mani del selezionatore.',
  'Candidatura ricevuta ✓',
  'Abbiamo ricevuto la tua candidatura come portiere di notte. Avrai notizie entro venerdì.',
  'Sollicitatie gelukt! De werkgever neemt contact met je op.',
  'Sollicitatie verzonden',
  'Top! Je hebt zojuist gesolliciteerd op de functie van barista bij Bean & Co.',
  'Hartelijk dank voor je sollicitatie. We hebben die ontvangen en bekijken ze zorgvuldig.',
  'Je sollicitatie ligt nu bij de recruiter.',
  'Je hebt gesolliciteerd als magazijnmedewerker.',
  'Uw sollicitatie is geregistreerd. Dossiernummer: AB-2231.',
  'Je hebt op 3 mei 2026 op deze vacature gesolliciteerd.',
  'We hebben je sollicitatie als nachtportier ontvangen. Je hoort voor vrijdag van ons.',
  'Aplikacja zakończona! Pracodawca się odezwie.',
  'Twoja aplikacja została przekazana hotelowi.',
  'Szanowny Panie, dziękujemy za aplikację na stanowisko analityka, która dziś do nas dotarła. Prosimy o cierpliwość.',
  'Bardzo dziękujemy za aplikację. Otrzymaliśmy ją i uważnie przejrzymy.',
  'Pomyślnie wysłano aplikację.',
  'Aplikacja wysłana',
  'Z przyjemnością potwierdzamy, że Twoja aplikacja dotarła dziś o 9:14.',
  'Aplikacja otrzymana ✓',
  'Potwierdzamy otrzymanie Pana zgłoszenia na stanowisko archiwisty.',
  'Toppen! Du har precis sökt jobbet som barista hos Bean & Co.',
  'Härmed bekräftar vi att vi har tagit emot din ansökan. Personalavdelningen går igenom den.',
  'Din ansökan ligger nu hos rekryteraren.',
  'Goda nyheter, Sam! Vi har tagit emot din ansökan och går igenom den.',
  'Tack för din ansökan till Globex. Din referens är GX-9921. Hör du inget på fyra veckor har du tyvärr inte gått vidare.',
  'Ansökan skickad',
  'Ansökan nr 5520 togs emot kl. 10.12.',
  'Din ansökan är inskickad. En bekräftelse har skickats till sam@example.com.',
  'Tack för att du sökte, Mia! Vårt team läser varje ansökan inom två veckor.',
  'アーキビスト職へのご応募を確かに受領いたしました。',
  '応募が採用チームに届きました。',
  'オンライン応募が正常に送信されました。',
  'このたびはデータアナリスト職にご応募いただき、誠にありがとうございます。応募書類を拝受いたしました。',
  '応募が完了しました。企業からの連絡をお待ちください。',
  'グローベックスへのご応募ありがとうございます。受付番号はGX-9921です。',
  '倉庫スタッフに応募しました。',
  'エントリーを受け付けました。人事部で確認いたします。',
  '您应聘档案员的申请已受理。',
  '投递成功',
  '申请已提交！请等待通知。',
  '感谢您应聘环球公司，您的编号是GX-9921。',
  '您的申请现已转交招聘人员。',
  '您的申请已转交给酒店。',
  '您刚刚投递了咖啡师职位。',
  '申请5520号已于10:12受理。',
  '兹确认已收到您的申请，人力资源部将进行审核。',
])('is kept as proof: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

test.each([
  ['Your application has been received.', 'there'],
  ['Thank you for your application.', 'thanks'],
  ['Su solicitud ha sido recibida.', 'vague'],
  ['Su solicitud para el puesto ha sido recibida.', 'there'],
  ['Gracias por su solicitud.', null],
  ['“Your application has been received.”', null],
  ['Your application fee has been received.', null],
  ['A mail that your application has been received.', null],
  ['We confirm that your application has been received.', 'there'],
  ['Receipt of your application.', null],
  ['We confirm receipt of your application.', 'there'],
  ['Your application was sent to your mentor.', null],
  ['We have sent you your application.', null],
  ['You applied a filter.', null],
  ['You applied for the post.', 'there'],
  ['Sua candidatura no Globex foi enviada.', 'there'],
  ['Your application for a loan has been received.', null],
  ['Your application for Loan Officer has been received.', 'there'],
  ['Je postule', null],
  ['Vous avez postulé.', 'there'],
  ['応募を受け付けました。', 'there'],
  ['ご応募ありがとうございます。', 'thanks'],
  ['応募に関するご質問を受け付けました。', null],
  ['您的申请已收到。', 'there'],
  ['您关于申请的问题已收到。', null],
])('"%s" states: %s', (text, stated) => {
  expect(statedArrival(text)).toBe(stated);
});

test('an application and an arrival that do not stand together are asked about at most', () => {
  const text = 'The Registry Office has entered your application for the post as number 26.';
  expect(statedArrival(text)).toBeNull();
  expect(hintsAtArrival(text)).toBe(true);
  expect(hintsAtArrival('The commission has not registered your application.')).toBe(false);
  expect(hintsAtArrival('The commission has registered your application fee.')).toBe(false);
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: true });
});

test('what a sentence denies in so many words is asked about at least', () => {
  const text = 'The system was not able to deliver your application: it has not been sent.';
  expect(readArrival(text).says).toBe('denied');
  expect(readArrival('Candidatura non trasmessa: errore di comunicazione.').says).toBe('denied');
  expect(readArrival('Ihre Bewerbung wurde am 3. Mai um 14:02 Uhr übermittelt.').says).toBe('arrived');
});

test('what has only been begun has not failed', () => {
  const text = 'Du har en påbörjad ansökan som inte är skickad. Fortsätt';
  expect(readArrival(text)).toEqual({ says: 'no', unsure: false });
});

test('a CV that went somewhere as the application is asked about', () => {
  const text = 'Your CV went on to the shop as your application for the job.';
  expect(hintsAtArrival(text)).toBe(true);
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: true });
});

test('a long mail states it behind its introduction', () => {
  const mail =
    'Dear Ms Adeyemi. Thank you for your interest in our school. We are a small school by the sea. Our pupils come from forty countries. ' +
    'There are two libraries. One is for the youngest. We are glad to write to you. Your application has been received. Kind regards';
  expect(readArrival(mail)).toEqual({ says: 'arrived', unsure: false });
  expect(readArrival(mail.replace('has been', 'has not been')).says).not.toBe('arrived');
});

test('a text without an end is read at its beginning alone', () => {
  expect(statedArrival(`${'x, '.repeat(300)}your application has been received`)).toBeNull();
  expect(statedArrival(`Your application has been received${', x'.repeat(9000)}`)).toBe('there');
});

test('an earlier application is kept only where a word says that it was earlier', () => {
  expect(saysEarlier('You have already applied.')).toBe(true);
  expect(saysEarlier('Questa settimana ha ricevuto 12 candidature al suo annuncio.')).toBe(false);
  expect(saysEarlier('Je hebt al gesolliciteerd.')).toBe(true);
  expect(readArrival('You received 12 applications for your posting this week.').unsure).toBe(true);
});

test('nothing more to do is no step left', () => {
  const kept = { says: 'arrived', unsure: false };
  expect(readArrival('Your application has been received. You do not need to do anything else.')).toEqual(
    kept,
  );
  expect(readArrival('Your application has been received. No further steps.')).toEqual(kept);
  expect(readArrival('Your application has been received. You must do one more thing.').unsure).toBe(true);
});

test.each([
  'Do not close the window until your application has been sent.',
  'Schließen Sie das Fenster nicht, bis Ihre Bewerbung gesendet wurde.',
  'Non chiudere la finestra finché la candidatura non è stata inviata.',
  'Sluit het venster niet tot je sollicitatie is verzonden.',
])('who asks to keep the window open denies nothing: %s', text => {
  expect(readArrival(text).says).not.toBe('denied');
});
