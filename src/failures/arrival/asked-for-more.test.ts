import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';

test.each([
  'Thank you for applying! First, create a password for your account.',
  'Thanks for applying. Please choose a user name to get going.',
  'Thank you for your application. Please tell us a bit more about yourself below.',
  'Thanks for applying! Sign the consent form below.',
  'Thank you for applying. Enter the code that we sent you.',
  'Thank you for applying. Let’s get your details.',
  'Danke für Ihre Bewerbung! Legen Sie jetzt ein Passwort fest.',
  'Vielen Dank für deine Bewerbung! Erzähl uns etwas über dich.',
  'Vielen Dank für Ihre Bewerbung. Bitte füllen Sie noch den Personalbogen aus.',
  'Merci pour votre candidature ! Choisissez maintenant un mot de passe.',
  'Merci d’avoir postulé ! Parlez-nous de vous.',
  'Merci pour votre candidature. Veuillez renseigner vos coordonnées.',
  '¡Gracias por postularte! Crea ahora tu contraseña.',
  'Gracias por tu candidatura. Por favor, indícanos tus datos.',
  'Obrigado por se candidatar! Crie agora a sua senha.',
  'Obrigado pela sua candidatura. Conte-nos mais sobre você.',
  'Grazie per esserti candidato! Scegli ora una password.',
  'Grazie per la tua candidatura. Inserisci i tuoi dati qui sotto.',
  'Bedankt voor je sollicitatie! Kies nu een wachtwoord.',
  'Bedankt voor je sollicitatie. Vertel ons meer over jezelf.',
  'Bedankt voor je sollicitatie! Vul hieronder je gegevens in.',
  'Dziękujemy za aplikację! Ustaw teraz hasło.',
  'Dziękujemy za aplikowanie. Opowiedz nam o sobie.',
  'Tack för din ansökan! Välj nu ett lösenord.',
  'Tack för din ansökan. Berätta mer om dig själv.',
  'Tack för din ansökan! Fyll i dina uppgifter nedan.',
  'ご応募ありがとうございます。パスワードを設定してください。',
  '感谢您的申请！请设置密码。',
  // Orders without end: what is not known to be none is asked about.
  'Thanks for applying! Rank the five shifts by preference.',
  'Danke für deine Bewerbung! Jetzt fehlt nur noch ein Foto.',
  'Merci d’avoir postulé ! Encore deux pages.',
  'Obrigado por se candidatar! Grave um vídeo curto.',
  'Grazie per la candidatura! Restano tre domande.',
  'Grazie per la candidatura. Prosegua alla pagina successiva.',
  'Bedankt voor je sollicitatie! Nog een foto en je bent klaar.',
])('thanks that go on with something to give are no proof: %s', text => {
  const { says, unsure } = readArrival(text);
  expect(says === 'arrived' && !unsure).toBe(false);
});

test.each([
  'Thank you for applying. Please add our address to your contacts.',
  'Thanks for applying! Follow us on LinkedIn.',
  'Thank you for your application. Please wait for our call.',
  'Thank you for applying. Have a look at our other openings.',
  'Vielen Dank für Ihre Bewerbung. Besuchen Sie auch unsere Website.',
  'Merci pour votre candidature. Suivez-nous sur LinkedIn.',
  '¡Gracias por tu candidatura! Síguenos en redes.',
  'Obrigado pela sua candidatura. Siga-nos nas redes.',
  'Grazie per la tua candidatura! Seguici su LinkedIn.',
  'Bedankt voor je sollicitatie! Volg ons op Instagram.',
  'Dziękujemy za aplikację! Zajrzyj na naszego bloga.',
  'Tack för din ansökan! Följ oss på LinkedIn.',
  'ご応募ありがとうございます。担当者よりご連絡いたします。',
  '感谢您的应聘！请留意邮件。',
  'Dear Anna,\nThank you for applying.\nKind regards\nThe people of Globex',
  'Thank you for applying. Good luck!',
  'Thank you for applying. We wish you all the best.',
  'Thank you for applying. You can track its progress in your account.',
  'Thanks for applying! Fingers crossed.',
  // What was received stays so, whatever is asked besides.
  'We have received your application. Tell us how you heard of us.',
])('thanks that go on otherwise are: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});
