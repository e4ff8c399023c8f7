import { expect, test } from 'vitest';
import { read } from './testing/reading.ts';

/** What a mailbox is for that stands where the text has an X. */
const purposeOf = (text: string, lang: string) =>
  read(
    text.replace('X', 'one@globex.org'),
    { pageUrl: 'about:blank', vendor: null, lang },
    { position: 'other' },
  )[0]?.purpose;

test.each([
  ['en', 'Our staff are happy to help with any problem with the form: X'],
  ['en', 'Problems with the online form? Our employees will assist you: X'],
  [
    'de',
    'Unsere Mitarbeiterinnen und Mitarbeiter helfen Ihnen bei Problemen mit dem Formular gerne weiter: X',
  ],
  ['de', 'Probleme beim Hochladen? Unsere Kollegen aus der Technik sind unter X für Sie da.'],
  ['fr', 'Nos collaborateurs vous aident en cas de problème avec le formulaire : X'],
  ['fr', 'Problème de connexion ? Nos agents vous répondent : X'],
  ['es', 'Nuestro personal le ayuda si tiene problemas con el formulario: X'],
  ['es', '¿Problemas para entrar? Nuestros empleados le atienden en X'],
  ['pt', 'Problemas com o formulário? Nossos colaboradores ajudam você: X'],
  ['it', 'Problemi con il modulo? Il nostro personale vi aiuta: X'],
  ['it', 'Problemi di accesso? I nostri dipendenti sono a disposizione: X'],
  ['nl', 'Onze medewerkers helpen je graag bij problemen met het formulier: X'],
  ['nl', 'Lukt inloggen niet? Onze medewerkers staan voor je klaar: X'],
  ['pl', 'Problem z formularzem? Nasi pracownicy chętnie pomogą: X'],
  ['sv', 'Problem med formuläret? Våra medarbetare hjälper dig: X'],
  ['ja', 'フォームの不具合については弊社スタッフがご案内します：X'],
  ['zh', '表单填写遇到问题，我们的员工将为您服务：X'],
])('whose people answer there, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('technical-support');
});

test.each([
  [
    'en',
    'What is it about?\nAccount or password: X\nStatus of your application: 608-263-9911\nInvoices: 608-263-9912',
  ],
  [
    'de',
    'Worum geht es?\nKonto oder Passwort: X\nStand der Bewerbung: 608-263-9911\nRechnungen: 608-263-9912',
  ],
  [
    'fr',
    "De quoi s'agit-il ?\nCompte ou mot de passe : X\nSuivi de candidature : 608-263-9911\nFactures : 608-263-9912",
  ],
  [
    'es',
    '¿En qué podemos ayudarle?\nCuenta o contraseña: X\nEstado de la candidatura: 608-263-9911\nFacturas: 608-263-9912',
  ],
  [
    'pt',
    'Do que se trata?\nConta ou senha: X\nAndamento da candidatura: 608-263-9911\nFaturas: 608-263-9912',
  ],
  [
    'it',
    'Di cosa si tratta?\nAccount o password: X\nStato della candidatura: 608-263-9911\nFatture: 608-263-9912',
  ],
  [
    'nl',
    'Waar gaat het om?\nAccount of wachtwoord: X\nStatus van je sollicitatie: 608-263-9911\nFacturen: 608-263-9912',
  ],
  ['pl', 'Czego dotyczy sprawa?\nKonto lub hasło: X\nStatus aplikacji: 608-263-9911\nFaktury: 608-263-9912'],
  [
    'sv',
    'Vad gäller det?\nKonto eller lösenord: X\nStatus för ansökan: 608-263-9911\nFakturor: 608-263-9912',
  ],
  ['ja', 'お問い合わせ内容\nアカウント・パスワード：X\n選考状況：608-263-9911\n請求書：608-263-9912'],
  ['zh', '咨询内容\n账号与密码：X\n应聘进度：608-263-9911\n发票：608-263-9912'],
])('an account in a list of desks, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('technical-support');
});

test.each([
  ['en', 'The desk helps applicants with technical questions. It is open weekdays 8 am to 4 pm.\nPhone: X'],
  [
    'de',
    'Die Servicestelle hilft Bewerbenden bei technischen Fragen. Sie ist werktags von 8 bis 16 Uhr besetzt.\nTelefon: X',
  ],
  [
    'fr',
    'Ce service aide les candidats pour toute question technique. Il est ouvert du lundi au vendredi de 8h à 16h.\nTéléphone : X',
  ],
  [
    'es',
    'El servicio ayuda a los candidatos en cuestiones técnicas. Atiende de lunes a viernes de 8 a 16 h.\nTeléfono: X',
  ],
  [
    'pt',
    'O serviço ajuda os candidatos em questões técnicas. Funciona de segunda a sexta, das 8h às 16h.\nTelefone: X',
  ],
  [
    'it',
    'Il servizio aiuta i candidati per questioni tecniche. È attivo dal lunedì al venerdì dalle 8 alle 16.\nTelefono: X',
  ],
  [
    'nl',
    'De dienst helpt sollicitanten met technische vragen. Hij is op werkdagen open van 8 tot 16 uur.\nTelefoon: X',
  ],
  [
    'pl',
    'Punkt pomaga kandydatom w sprawach technicznych. Jest czynny w dni robocze od 8 do 16.\nTelefon: X',
  ],
  [
    'sv',
    'Servicepunkten svarar på jobbsökandes tekniska frågor. Den är öppen vardagar kl. 8–16.\nTelefon: X',
  ],
  ['ja', '応募者の技術的なご質問にお答えします。受付は平日8時～16時です。\n電話：X'],
  ['zh', '本服务解答应聘者的技术问题。服务时间为工作日8:00—16:00。\n电话：X'],
])('hours between what a desk does and its number, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('technical-support');
});

test.each([
  ['en', 'For questions, feedback or technical problems, write to X'],
  ['de', 'Bei Fragen, Anregungen oder technischen Problemen schreiben Sie an X'],
  ['fr', 'Pour toute question, remarque ou problème technique, écrivez à X'],
  ['es', 'Para dudas, sugerencias o problemas técnicos, escriba a X'],
  ['pt', 'Para dúvidas, sugestões ou problemas técnicos, escreva para X'],
  ['it', 'Per domande, suggerimenti o problemi tecnici, scrivere a X'],
  ['nl', 'Voor vragen, opmerkingen of technische problemen: mail X'],
  ['pl', 'W razie pytań, uwag lub problemów technicznych prosimy pisać na X'],
  ['sv', 'Vid frågor, synpunkter eller tekniska problem, mejla X'],
  ['ja', 'ご質問・ご意見・技術的な問題は X まで'],
  ['zh', '如有疑问、建议或技术问题，请发邮件至 X'],
])('faults beside other matters, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('technical-support');
});

test.each([
  ['en', 'Can I change my answers after I submit? No. Write to X if your address has changed.'],
  ['en', 'How do I correct a mistake in an application that I have already sent? Write to X.'],
  [
    'de',
    'Kann ich meine Angaben nach dem Absenden noch ändern? Nein. Schreiben Sie an X, wenn sich Ihre Adresse geändert hat.',
  ],
  ['fr', "Puis-je modifier mes réponses après l'envoi ? Non. Écrivez à X si votre adresse a changé."],
  ['es', '¿Puedo cambiar mis respuestas después de enviarlas? No. Escriba a X si su dirección ha cambiado.'],
  ['pt', 'Posso alterar minhas respostas depois de enviar? Não. Escreva para X se seu endereço mudou.'],
  ['it', "Posso modificare le mie risposte dopo l'invio? No. Scrivi a X se il tuo indirizzo è cambiato."],
  ['nl', 'Kan ik mijn antwoorden na het versturen nog wijzigen? Nee. Mail X als je adres is veranderd.'],
  ['pl', 'Czy mogę zmienić odpowiedzi po wysłaniu? Nie. Napisz na X, jeśli zmienił się Twój adres.'],
  ['sv', 'Kan jag ändra mina svar när jag har skickat dem? Nej. Mejla X om din adress har ändrats.'],
  ['ja', '送信後に回答を変更できますか。できません。住所が変わった場合は X へご連絡ください。'],
  ['zh', '提交后可以修改答案吗？不可以。地址变更请联系 X'],
])('what was sent is to be changed, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('recruiting');
});

test.each([
  ['en', 'You answer our users at the help desk and fix faults. Interested? Application to X.'],
  ['de', 'Sie betreuen unsere Anwender im Support und nehmen Störungen auf. Interesse? Bewerbung an X.'],
  ['fr', 'Vous assistez nos utilisateurs au support et traitez les incidents. Intéressé ? Candidature à X.'],
  ['es', 'Atenderás a los usuarios en el soporte y resolverás incidencias. ¿Te interesa? Candidaturas a X.'],
  ['pt', 'Você atende os usuários no suporte e resolve falhas. Tem interesse? Candidatura para X.'],
  ['it', "Assisti gli utenti all'help desk e risolvi i guasti. Interessato? Candidature a X."],
  ['nl', 'Je helpt gebruikers op de helpdesk en lost storingen op. Interesse? Sollicitatie naar X.'],
  ['pl', 'Pomagasz użytkownikom w helpdesku i usuwasz awarie. Zainteresowany? Aplikacje na X.'],
  ['sv', 'Du hjälper användare i vår helpdesk och löser fel. Intresserad? Ansökan till X.'],
  ['ja', 'ヘルプデスクで利用者の対応と障害の解決を担当します。興味のある方は X へご応募ください。'],
  ['zh', '你将在服务台为用户解决故障。感兴趣者请将申请发至 X'],
])('a job at a help desk, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('recruiting');
});

test.each([
  ['en', 'Something did not work? Write to X.'],
  ['de', 'Hat etwas nicht funktioniert? Antworten Sie an X.'],
  ['fr', "Quelque chose n'a pas fonctionné ? Répondez à X."],
  ['es', '¿Algo no funcionó? Responde a X.'],
  ['pt', 'Algo não funcionou? Responda para X.'],
  ['it', 'Qualcosa non ha funzionato? Rispondi a X.'],
  ['nl', 'Heeft iets niet gewerkt? Antwoord naar X.'],
  ['pl', 'Coś nie zadziałało? Odpowiedz na X.'],
  ['sv', 'Var det något som inte fungerade? Svara till X.'],
  ['ja', 'うまくいかなかった場合は X までご返信ください。'],
  ['zh', '没能成功？请回复 X'],
])('something did not work, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('technical-support');
});

test.each([
  ['en', 'I do not know how to fill in the application. Contact the recruitment call centre (X).'],
  ['de', 'Ich weiß nicht, wie ich den Bewerbungsbogen ausfülle. Wenden Sie sich an das Bewerbertelefon (X).'],
  ['fr', "Je ne sais pas comment remplir le dossier en ligne. Contactez le centre d'appel recrutement (X)."],
  ['es', 'No sé cómo rellenar la solicitud en línea. Contacte con el centro de llamadas (X).'],
  ['pt', 'Não sei como preencher a inscrição. Fale com a central de atendimento (X).'],
  ['it', 'Non so come compilare la domanda online. Contatta il call center (X).'],
  [
    'nl',
    'Ik weet niet hoe ik het sollicitatieformulier moet invullen. Neem contact op met het callcenter (X).',
  ],
  ['pl', 'Nie wiem, jak wypełnić formularz zgłoszeniowy. Skontaktuj się z infolinią (X).'],
  ['sv', 'Jag vet inte hur jag fyller i ansökan. Kontakta vår kundtjänst (X).'],
  ['ja', '応募フォームの書き方がわかりません。採用コールセンター（X）へお問い合わせください。'],
  ['zh', '不知道如何填写报名表？请联系招聘服务热线（X）。'],
])('how it is filled in, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('technical-support');
});

test.each([
  ['en', 'You have an impairment and need another format? Ms Tietz, X'],
  ['de', 'Sie haben eine Beeinträchtigung und brauchen ein anderes Format? Frau Tietz, X'],
  ['fr', "Vous avez une déficience et besoin d'un autre format ? Mme Tietz, X"],
  ['es', '¿Tiene alguna limitación y necesita otro formato? Sra. Tietz, X'],
  ['pt', 'Tem alguma limitação e precisa de outro formato? Sra. Tietz, X'],
  ['it', 'Hai una menomazione e ti serve un altro formato? Sig.ra Tietz, X'],
  ['nl', 'Heb je een beperking en een ander formaat nodig? Mevr. Tietz, X'],
  ['pl', 'Masz niepełnosprawność i potrzebujesz innego formatu? Pani Tietz, X'],
  ['sv', 'Har du en nedsättning och behöver ett annat format? Fru Tietz, X'],
  ['ja', '障がいがあり別の形式が必要な方は 田中 X'],
  ['zh', '身体有障碍需要其他格式请联系 王女士 X'],
])('another format, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('accommodation');
});

test.each([
  ['en', 'Need staff? Tell us: X'],
  ['de', 'Sie brauchen Personal? Sagen Sie es uns: X'],
  ['es', '¿Necesita personal? Díganoslo: X'],
  ['pt', 'Precisa de pessoal? Fale conosco: X'],
  ['it', 'Cerchi personale? Contattaci: X'],
  ['nl', 'Personeel nodig? Laat het weten: X'],
  ['pl', 'Potrzebujesz pracowników? Napisz: X'],
  ['sv', 'Behöver du personal? Hör av dig: X'],
  ['ja', '人材をお探しの企業様は X まで'],
  ['zh', '需要招人的企业请联系 X'],
])('who wants workers, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('sales');
});

test.each([
  ['en', 'Help with the application form: ext. 2255\nMain: X'],
  ['de', 'Hilfe zum Bewerbungsportal: Durchwahl 2255\nZentrale: X'],
  ['fr', 'Aide pour le formulaire en ligne : poste 2255\nStandard : X'],
  ['es', 'Ayuda con el formulario en línea: ext. 2255\nCentralita: X'],
  ['pt', 'Ajuda com o formulário: ramal 2255\nCentral telefônica: X'],
  ['it', 'Assistenza per il modulo online: interno 2255\nCentralino: X'],
  ['nl', 'Hulp bij het online formulier: toestel 2255\nReceptie: X'],
  ['pl', 'Pomoc techniczna, formularz: wew. 2255\nCentrala: X'],
  ['sv', 'Hjälp med formuläret: anknytning 2255\nVäxel: X'],
  ['ja', '応募フォームの操作：内線2255\n代表電話：X'],
  ['zh', '网上报名技术支持：分机2255\n总机：X'],
])('who connects is no desk, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).not.toBe('technical-support');
});

test.each([
  ['en', 'Because of your eyesight you cannot use this form? X reads the questions to you.'],
  ['de', 'Können Sie wegen einer Sehbehinderung dieses Formular nicht nutzen? X liest Ihnen die Fragen vor.'],
  ['fr', 'Malvoyant, vous ne pouvez pas utiliser ce formulaire ? X vous lit les questions.'],
  ['es', '¿No puede usar este formulario por una discapacidad visual? X le lee las preguntas.'],
  ['pt', 'Não consegue usar este formulário por deficiência visual? X lê as perguntas para você.'],
  ['it', 'Non puoi usare questo modulo per una disabilità visiva? X ti legge le domande.'],
  ['nl', 'Kun je dit formulier door een visuele beperking niet gebruiken? X leest de vragen voor.'],
  ['pl', 'Nie możesz skorzystać z formularza z powodu niepełnosprawności wzroku? X przeczyta pytania.'],
  ['sv', 'Kan du inte använda formuläret på grund av en synnedsättning? X läser upp frågorna.'],
  ['ja', '視覚障害のためフォームをご利用になれない方には X が質問を読み上げます。'],
  ['zh', '因视力障碍无法使用此表格？X 可为您朗读问题。'],
])('who cannot use a form for a disability, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('accommodation');
});

test.each([
  ['en', 'Is your washing machine broken? Repairs: X'],
  ['de', 'Waschmaschine defekt? Reparaturannahme: X'],
  ['fr', 'Votre machine à laver est en panne ? Réparations : X'],
  ['es', '¿Lavadora averiada? Reparaciones: X'],
  ['pt', 'Máquina de lavar quebrada? Consertos: X'],
  ['it', 'Lavatrice guasta? Riparazioni: X'],
  ['nl', 'Wasmachine kapot? Reparaties: X'],
  ['pl', 'Zepsuta pralka? Naprawy: X'],
  ['sv', 'Trasig tvättmaskin? Reparationer: X'],
  ['ja', '洗濯機の故障・修理のご依頼：X'],
  ['zh', '洗衣机故障维修：X'],
])('repairs are no faults of a form, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).not.toBe('technical-support');
});

test.each([
  ['en', 'Report a broken street light or a power cut: X'],
  ['de', 'Defekte Straßenlaterne oder Stromausfall melden: X'],
  ['fr', 'Signaler un lampadaire en panne ou une coupure de courant : X'],
  ['es', 'Avise de una farola averiada o un corte de luz: X'],
  ['pt', 'Comunique um poste apagado ou falta de luz: X'],
  ['it', "Segnala un lampione guasto o un'interruzione di corrente: X"],
  ['nl', 'Meld een kapotte lantaarnpaal of stroomstoring: X'],
  ['pl', 'Zgłoś zepsutą latarnię lub brak prądu: X'],
  ['sv', 'Anmäl trasig gatubelysning eller strömavbrott: X'],
  ['ja', '街灯の故障・停電のご連絡：X'],
  ['zh', '路灯故障、停电报修：X'],
])('faults of a street, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).not.toBe('technical-support');
});

test.each([
  ['de', 'Ist das Formular in der Funktion beeinträchtigt? Schreiben Sie an X'],
  ['zh', '登录出现障碍？请联系 X'],
  ['lt', 'Slaptažodis negalioja, kreipkitės X'],
])('what is impaired may be the site, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).toBe('technical-support');
});

test.each([
  ['en', "Don't know how to apply? Our recruiters answer: X"],
  ['ru', 'Мы не сохраняем ваши данные. Вопросы: X'],
  ['hu', 'A sikertelen jelentkezőket is értesítjük. Kapcsolat: X'],
  ['da', 'Ved ikke hvordan man søger? Kontakt HR: X'],
  ['ko', '작성 방법 및 채용 문의: X'],
])('who does not know how to apply has met no fault, %s: %s', (lang, text) => {
  expect(purposeOf(text, lang)).not.toBe('technical-support');
});
