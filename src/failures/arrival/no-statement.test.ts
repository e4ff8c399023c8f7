import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';
import { invitesToApply, isInstruction, speakOfOthers } from './no-statement.ts';

// What is still to be pressed; a CV that went into a profile or a collection; a test or a questionnaire; news of jobs.
test.each([
  'Please check the details below. If they are correct, click Send application.',
  'Last step: read your application through and press Apply now.',
  'Almost done – tap Submit application to finish.',
  'Choose Submit application when you are ready.',
  'Bitte prüfen Sie Ihre Bewerbung. Klicken Sie anschließend auf „Bewerbung absenden“.',
  'Schau dir deine Bewerbung noch einmal an und drücke dann auf Absenden.',
  'Vérifiez votre candidature, puis cliquez sur « Envoyer ma candidature ».',
  'Relisez votre dossier. Si tout est correct, appuyez sur Envoyer la candidature.',
  'Revisa tu candidatura y pulsa «Enviar candidatura».',
  'Compruebe los datos. Si todo es correcto, haga clic en Enviar solicitud.',
  'Revise a sua candidatura. Depois, clique em Enviar candidatura.',
  'Confira seus dados e toque em “Enviar candidatura”.',
  'Controlla la tua candidatura. Se è tutto corretto, premi Invia candidatura.',
  'Rilegga la domanda e faccia clic su «Invia domanda».',
  'Controleer je sollicitatie. Klik daarna op Sollicitatie versturen.',
  'Bekijk uw gegevens en druk onderaan op Verzenden.',
  'Sprawdź swoją aplikację. Jeśli wszystko się zgadza, kliknij „Wyślij aplikację”.',
  'Przejrzyj zgłoszenie i naciśnij przycisk Wyślij.',
  'Granska din ansökan. Tryck sedan på Skicka ansökan längst ned.',
  'Kontrollera uppgifterna och klicka på Skicka in ansökan.',
  '応募内容をご確認ください。問題がなければ「応募を送信」を押してください。',
  '内容を確認し、応募ボタンをクリックしてください。',
  '请检查您的申请。确认无误后，点击页面底部的“提交申请”。',
  '核对申请信息后请点击提交按钮。',
  'Thank you, your CV has been received and your profile is now visible to employers. Start applying today!',
  'Your résumé was uploaded and your candidate profile has been updated.',
  'Wir haben Ihren Lebenslauf erhalten und Ihrem Profil hinzugefügt. Jetzt können Sie sich bewerben!',
  'Ihr Profil ist bei uns eingegangen und wurde freigeschaltet. Bewerben Sie sich gleich auf passende Stellen.',
  'Nous avons bien reçu votre CV et l’avons ajouté à votre profil. Commencez à postuler !',
  'Hemos recibido tu currículum y lo hemos añadido a tu perfil. ¡Empieza a inscribirte en ofertas!',
  'Recebemos o seu currículo e adicionámo-lo ao seu perfil. Comece já a candidatar-se!',
  'Abbiamo ricevuto il tuo CV e lo abbiamo aggiunto al profilo. Inizia a candidarti!',
  'We hebben je cv ontvangen en aan je profiel toegevoegd. Begin nu met solliciteren!',
  'Otrzymaliśmy Twoje CV i dodaliśmy je do profilu. Zacznij aplikować!',
  'Vi har tagit emot ditt cv och lagt till det i din profil. Börja söka jobb nu!',
  '履歴書を受け付け、プロフィールに追加しました。さっそく応募しましょう。',
  '我们已收到您的简历并添加到个人资料中，现在就开始投递吧！',
  'Thank you for completing the personality questionnaire. Your answers have been sent.',
  'We have received your online assessment for the warehouse role.',
  'Your video interview was submitted successfully.',
  'Ihr Eignungstest wurde erfolgreich übermittelt. Vielen Dank!',
  'Wir haben Ihren ausgefüllten Fragebogen erhalten.',
  'Votre test de logique a bien été envoyé. Merci !',
  'Merci d’avoir répondu au questionnaire, vos réponses ont bien été reçues.',
  'Tu prueba de inglés se ha enviado correctamente.',
  'O seu teste de raciocínio foi enviado com sucesso.',
  'Il tuo questionario è stato inviato. Grazie!',
  'Je assessment is ontvangen. Goed gedaan!',
  'Twój test kompetencji został wysłany. Dziękujemy!',
  'Ditt personlighetstest har skickats in. Tack!',
  '適性検査の回答を受け付けました。お疲れさまでした。',
  '您的在线测评已提交成功，感谢您的参与。',
  'Thank you for following our careers page! We will send you new openings every week.',
  'Your job alert has been set up. New vacancies will arrive in your inbox.',
  'Danke, dass du unsere Stellenangebote abonniert hast! Neue Stellen kommen per E-Mail.',
  'Merci de suivre nos offres d’emploi ! Les nouvelles annonces arriveront dans votre boîte mail.',
  '¡Gracias por seguir nuestras ofertas de empleo! Recibirás las nuevas vacantes en tu correo.',
  'Obrigado por acompanhar as nossas vagas! As novas ofertas chegam ao seu e-mail.',
  'Grazie per seguire le nostre offerte di lavoro! I nuovi annunci arriveranno via e-mail.',
  'Bedankt dat je onze vacatures volgt! Nieuwe vacatures komen in je mailbox.',
  'Dziękujemy za obserwowanie naszych ofert pracy! Nowe ogłoszenia wyślemy na Twój e-mail.',
  'Tack för att du prenumererar på våra lediga tjänster. Nya jobb skickas till din e-post.',
  '求人情報のご登録ありがとうございます。新着求人をメールでお届けします。',
  '感谢您订阅职位信息！新职位将发送到您的邮箱。',
  'Look over your answers once more. Hit Send application to finish.',
  'Before you go: make sure every field is right, then press Submit.',
  'To send your application, press the green button.',
  'Your application is ready. Press Submit to send it.',
  'Um Ihre Bewerbung abzusenden, klicken Sie auf „Absenden“.',
  'Kontrollieren Sie Ihre Angaben und senden Sie die Bewerbung ab.',
  'Pour envoyer votre candidature, cliquez sur le bouton ci-dessous.',
  'Para enviar tu candidatura, pulsa el botón verde.',
  'Para enviar a sua candidatura, clique no botão abaixo.',
  'Per inviare la candidatura, premi il pulsante qui sotto.',
  'Om je sollicitatie te versturen, klik je op de knop hieronder.',
  'Aby wysłać aplikację, kliknij przycisk poniżej.',
  'För att skicka din ansökan, klicka på knappen nedan.',
  '応募を送信するには、下のボタンを押してください。',
  '要提交申请，请点击下方按钮。',
  'Your CV is now in our database. Browse jobs and apply with one click.',
  'Ihr Lebenslauf ist jetzt in unserer Datenbank. Stöbern Sie in den Stellen.',
  'Votre CV est enregistré dans notre CVthèque. Découvrez nos offres.',
  'Tu currículum ya está en nuestra base de datos. Busca ofertas e inscríbete.',
  'Seu currículo foi cadastrado em nosso banco de talentos. Candidate-se às vagas!',
  'Il tuo curriculum è stato inserito nella nostra banca dati. Cerca le offerte e candidati.',
  'Je cv staat nu in onze database. Zoek vacatures en solliciteer.',
  'Twoje CV znajduje się w naszej bazie. Przeglądaj oferty i aplikuj.',
  'Ditt cv finns nu i vår databas. Hitta jobb och ansök.',
  '履歴書の登録が完了しました。求人を探して応募してください。',
  '您的简历已存入人才库，快去投递心仪的职位吧。',
  'Well done! You have completed the aptitude test and your results were sent to the recruiter.',
  'Your English test has been received and will be graded.',
  'Der Online-Test ist abgeschlossen. Ihre Antworten wurden gesendet.',
  'Vielen Dank für die Teilnahme an unserer Umfrage!',
  'Vous avez terminé l’évaluation, vos résultats ont été transmis.',
  'Has completado el examen. Tus respuestas se han enviado.',
  'Você concluiu o teste. As respostas foram enviadas com sucesso.',
  'Hai completato il test. Le risposte sono state inviate.',
  'Je hebt de test afgerond. Je antwoorden zijn verstuurd.',
  'Ukończono test. Odpowiedzi zostały wysłane.',
  'Du har gjort klart testet. Dina svar har skickats in.',
  'アンケートへのご回答ありがとうございました。回答を送信しました。',
  '测评已完成，答案已提交。',
  'You will now get an e-mail whenever a matching job is posted. Thank you!',
  'Thanks for joining our talent newsletter.',
  'Sie erhalten ab sofort passende Jobs per E-Mail. Vielen Dank für Ihr Interesse!',
  'Votre alerte emploi est enregistrée. Merci !',
  'Tu alerta de empleo se ha creado correctamente.',
  'O seu alerta de emprego foi criado com sucesso. Obrigado!',
  'Il tuo avviso di lavoro è stato registrato. Grazie!',
  'Je vacature-alert is ingesteld. Bedankt!',
  'Twój alert o pracę został zapisany. Dziękujemy!',
  'Din jobbevakning är registrerad. Tack!',
  '求人アラートを登録しました。',
  '职位提醒已设置成功，感谢您的关注。',
  "Double-check your answers and hit Apply when you're done.",
  'One more click: send us your application with the button below.',
  'Vor dem Absenden können Sie Ihre Bewerbung noch einmal prüfen.',
  'Bitte lies dir alles durch und sende deine Bewerbung dann ab.',
  'Avant l’envoi, relisez votre candidature.',
  'Antes de enviar, revise su postulación y pulse Postular.',
  'Antes de enviar, reveja a candidatura e carregue em Submeter.',
  'Prima dell’invio, rilegga la candidatura e confermi.',
  'Loop je sollicitatie nog eens na en klik op Solliciteren.',
  'Przed wysłaniem przejrzyj swoją aplikację i kliknij Aplikuj.',
  'Läs igenom din ansökan en sista gång och tryck på Skicka.',
  '送信前に応募内容を見直し、「送信」をタップしてください。',
  '提交前请再次核对您的申请内容，然后点击提交。',
  'Your profile is complete! Recruiters can now contact you.',
  'Votre profil est complet, vous pouvez désormais postuler.',
  'Tu perfil está completo. Ya puedes postularte.',
  'O seu perfil está completo. Já se pode candidatar.',
  'Il tuo profilo è completo. Ora puoi candidarti.',
  'Je profiel is compleet. Je kunt nu solliciteren.',
  'Twój profil jest kompletny. Możesz teraz aplikować.',
  'Din profil är klar. Nu kan du söka jobb.',
  'プロフィールの登録が完了しました。応募できるようになりました。',
  '您的简历已更新成功，可以开始投递了。',
  'The coding challenge you sent in has reached us. Nice work!',
  'Deine Antworten zum Persönlichkeitstest sind eingegangen.',
  'Votre questionnaire de satisfaction a été transmis.',
  'La prueba técnica fue recibida. ¡Gracias!',
  'Recebemos as respostas do seu teste.',
  'Abbiamo ricevuto il tuo test di lingua.',
  'Wij hebben je capaciteitentest ontvangen.',
  'Otrzymaliśmy wyniki Twojego testu.',
  'Vi har tagit emot dina svar på enkäten.',
  'WEBテストの受験が完了しました。',
  '笔试答卷提交成功。',
  "You're subscribed! Fresh openings land in your inbox every Friday.",
  'Du bekommst ab jetzt unsere Stellenanzeigen. Danke für dein Interesse!',
  'Vous suivez maintenant cette entreprise. Merci !',
  'Ahora sigues a esta empresa. ¡Gracias!',
  'Agora você segue esta empresa. Obrigado!',
  'Ora segui questa azienda. Grazie!',
  'Je volgt dit bedrijf nu. Bedankt!',
  'Obserwujesz tę firmę. Dziękujemy!',
  'Du följer nu det här företaget. Tack!',
  'この企業をフォローしました。',
  '您已成功关注该公司。',
  'Dein Profil ist vollständig. Jetzt kannst du dich auf Jobs bewerben.',
  'Thank you for recommending Lee! We have received their details.',
  'Danke für Ihre Empfehlung. Die Angaben sind bei uns eingegangen.',
  'Dziękujemy za polecenie kandydata. Otrzymaliśmy jego dane.',
  'Merci pour votre recommandation. Nous avons bien reçu ses coordonnées.',
  'Gracias por recomendar a Ana. Hemos recibido sus datos.',
  'Obrigado por indicar a Ana. Recebemos os dados dela.',
  'Grazie per la segnalazione. Abbiamo ricevuto i suoi dati.',
  'Bedankt voor je aanbeveling. We hebben de gegevens ontvangen.',
  'Tack för din rekommendation. Vi har fått uppgifterna.',
  'ご紹介ありがとうございます。情報を受け付けました。',
  '您推荐的候选人信息已收到。',
])('something else was sent, or nothing yet: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'no', unsure: false });
});

test.each([
  'Thank you for applying. Press the button below to see your application.',
  'Your application and your CV have been received.',
  'We confirm receipt of your application and have added it to your profile.',
  'Ihre Bewerbung und Ihr Lebenslauf sind bei uns eingegangen.',
  'Vielen Dank für Ihre Bewerbung als Testingenieurin. Prüfen Sie bitte regelmäßig Ihr Postfach.',
  'Ihre Bewerbung ist eingegangen – klicken Sie hier, um den Stand zu sehen.',
  'Nous avons bien reçu votre candidature et votre CV.',
  'Votre candidature a été envoyée. Consultez votre espace pour suivre son avancement.',
  'Tu candidatura ha sido enviada. Revisa tu correo en los próximos días.',
  'Hemos recibido tu candidatura y tu currículum.',
  'Recebemos a sua candidatura e o teste de inglês.',
  'La tua candidatura è stata inviata. Controlla la posta nei prossimi giorni.',
  'Abbiamo ricevuto la tua candidatura e il tuo CV.',
  'We hebben je sollicitatie en je cv ontvangen.',
  'Din ansökan har skickats. Kolla din inkorg de närmaste dagarna.',
  'Vi har tagit emot din ansökan och ditt cv.',
  '応募を受け付けました。マイページで状況をご確認ください。',
  '您的申请已提交成功，请留意邮箱。',
  '我们已收到您的申请和简历。',
  'Thank you. Your application has been received and your profile was updated.',
  'Bedankt voor het solliciteren bij ons!',
  'Gracias por postularte.',
  'Merci d’avoir postulé chez nous.',
  'Success! You applied for Barista.',
  '您已成功投递该职位。',
  '履歴書を添えたご応募を受け付けました。',
  'We have received your application and the completed questionnaire.',
  'A sua candidatura foi recebida. Acompanhe o estado no seu perfil.',
  'Je sollicitatie is ontvangen. Bekijk de status in je profiel.',
  'Twoja aplikacja została wysłana. Sprawdź status w swoim profilu.',
  'Otrzymaliśmy Twoją aplikację i CV.',
  'You have applied! We have sent a copy to your e-mail.',
  'Your résumé has been sent to Harbor Freight as your application.',
])('an application that is named beside it has arrived all the same: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

// They speak of an account, a test or an alert as well, so the applicant is asked; but they are not lost.
test.each([
  'Thank you for applying! Sign up for job alerts to hear about new jobs.',
  'Your application was received. Next, complete your profile to stand out.',
  '応募書類と適性検査の結果を受領いたしました。ご応募ありがとうございます。',
])('is asked about and not lost: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: true });
});

test.each([
  ['Press Submit: your application was not sent.', 'denied'],
  ['Please submit it again, your application could not be received.', 'denied'],
])('a denial beside an instruction stays one: %s', (text, says) => {
  expect(readArrival(text).says).toBe(says);
});

test.each([
  'Your application has been received. Please do not send it again.',
  'Ihre Bewerbung ist eingegangen. Bitte senden Sie sie nicht noch einmal.',
  'Votre candidature est bien arrivée. Merci de ne pas la renvoyer.',
  'Votre candidature a été envoyée. Ne l’envoyez pas une deuxième fois.',
  'Tu candidatura ha sido enviada. No la envíes otra vez.',
  'A sua candidatura foi enviada. Não a envie novamente.',
  'La tua candidatura è stata inviata. Non inviarla di nuovo.',
  'Je sollicitatie is ontvangen. Verstuur deze niet nog een keer.',
  'Twoja aplikacja została wysłana. Prosimy nie wysyłać jej ponownie.',
  'Din ansökan har skickats. Skicka den inte igen.',
  '応募を受け付けました。再度送信しないでください。',
  '您的申请已提交成功。请勿重复提交。',
])('who asks not to send it again denies nothing: %s', text => {
  expect(readArrival(text).says).toBe('arrived');
});

test.each([
  'Your application was not received. Please do not send it by mail.',
  'Ihre Bewerbung wurde nicht abgeschickt. Bitte senden Sie sie nicht per Post.',
])('what is denied stays so beside it: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test('an instruction is one only where its other clauses tell nothing', () => {
  const isTelling = (clause: string) => /received|erhalten|受け付け/.test(clause);
  expect(isInstruction('Nearly done – press Submit', isTelling)).toBe(true);
  expect(isInstruction('Und klicken Sie auf Absenden', isTelling)).toBe(true);
  expect(isInstruction('Your application was received – click here to see it', isTelling)).toBe(false);
  expect(isInstruction('応募を受け付けましたので、メールをご確認ください。', isTelling)).toBe(false);
  expect(isInstruction('Press release sent', isTelling)).toBe(false);
  expect(isInstruction('Review complete', isTelling)).toBe(false);
  expect(isInstruction('您已申请过该职位', isTelling)).toBe(false);
});

test('a sentence that names nothing goes on with what the one before it was about, until an application is named', () => {
  const sentences = [
    'Thank you.',
    'Your test is done.',
    'It was sent.',
    'Your application was sent.',
    'It was sent.',
  ];
  expect(speakOfOthers(sentences)).toEqual([false, true, true, false, false]);
});

test('whoever is invited to apply has not applied, unless an application is named', () => {
  expect(invitesToApply('Your CV has been received. You can now apply for jobs.')).toBe(true);
  expect(invitesToApply('Thank you for applying! You can now apply for more jobs.')).toBe(false);
  expect(invitesToApply('Wir haben Ihren Lebenslauf erhalten.')).toBe(false);
});
