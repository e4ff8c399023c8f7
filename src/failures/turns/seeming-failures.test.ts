import { expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { readArrival } from '../arrival/arrival.ts';
import { seemingFailure } from './seeming-failures.ts';

const kindOf = (text: string) => classify(text, { context: 'alert', lang: null }).kind;

test.each([
  'This note was changed by someone else in the meantime. Reload the page before you save again.',
  'These details were edited in another tab. Please refresh to see the latest version.',
  'Diese Notiz wurde inzwischen von jemand anderem geändert. Laden Sie die Seite neu, bevor Sie erneut speichern.',
  'Cette note a été modifiée entre-temps par quelqu’un d’autre. Rechargez la page avant d’enregistrer à nouveau.',
  'Otra persona ha modificado esta nota mientras tanto. Recargue la página antes de volver a guardar.',
  'Esta nota ha sido modificada en otro dispositivo. Recárguela antes de guardar de nuevo.',
  'Esta nota foi alterada noutro dispositivo. Recarregue a página antes de guardar novamente.',
  'Questa nota è stata modificata nel frattempo da un altro utente. Ricarica la pagina prima di salvare di nuovo.',
  'Deze notitie is intussen op een ander apparaat gewijzigd. Laad de pagina opnieuw voordat je opnieuw opslaat.',
  'Ta notatka została w międzyczasie zmieniona na innym urządzeniu. Odśwież stronę przed ponownym zapisaniem.',
  'Anteckningen har ändrats på en annan enhet. Ladda om sidan innan du sparar igen.',
  'このメモは別の端末で変更されました。再読み込みしてから保存してください。',
  '此备注已在其他设备上被修改。请刷新页面后再保存。',
])('asks nobody to sign in again where somebody else changed it meanwhile: %s', text => {
  expect(['state', 'system']).toContain(kindOf(text));
});

test.each([
  'A newer version of this form is available. Refresh the page to load it.',
  'Eine neue Version dieses Formulars wurde heruntergeladen. Aktualisieren Sie die Seite, um sie zu laden.',
  'Une nouvelle version de ce formulaire a été téléchargée. Actualisez la page pour la charger.',
  'Se ha descargado una nueva versión de este formulario. Actualice la página para cargarla.',
  'Uma nova versão deste formulário foi descarregada. Atualize a página para a carregar.',
  'È stata scaricata una nuova versione di questo modulo. Aggiorna la pagina per caricarla.',
  'Er is een nieuwe versie van dit formulier gedownload. Vernieuw de pagina om die te laden.',
  'Pobrano nową wersję tego formularza. Odśwież stronę, aby ją wczytać.',
  'En ny version av formuläret har laddats ner. Uppdatera sidan för att läsa in den.',
  'このフォームの新しいバージョンがダウンロードされました。ページを再読み込みしてください。',
  '此表单的新版本已下载。请刷新页面以加载。',
])('hears no failure where a newer version can be had: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test.each([
  'Demo mode: nothing you enter will be saved or sent.',
  'Übungsformular: Ihre Angaben werden nicht gespeichert.',
  'Formulaire d’entraînement : vos données ne seront pas enregistrées.',
  'Formulario de práctica: sus datos no se guardarán.',
  'Formulário de treino: os seus dados não serão guardados.',
  'Modulo di prova: i tuoi dati non verranno salvati.',
  'Oefenformulier: je gegevens worden niet opgeslagen.',
  'Formularz ćwiczeniowy – Twoje dane nie zostaną zapisane.',
  'Övningsformulär – dina uppgifter sparas inte.',
  '練習用フォームです。入力内容は保存されません。',
  '演示模式：您输入的内容不会被保存。',
])('hears no failure where a form is there to practise: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test.each([
  "I can't find my password",
  'My account is locked. What can I do?',
  "I didn't receive my activation link",
  'Ich kann meinen Lebenslauf nicht hochladen',
  'Ich habe mein Passwort vergessen',
  'Je n’arrive pas à télécharger mon CV',
  'J’ai oublié mon mot de passe',
  'No puedo subir mi currículum',
  'He olvidado mi contraseña',
  'Não consigo carregar o meu currículo',
  'Non riesco a caricare il mio curriculum',
  'Ik kan mijn cv niet uploaden',
  'Nie mogę przesłać mojego CV',
  'Jag kan inte ladda upp mitt CV',
  '自分の履歴書をアップロードできないのですが',
  '我无法上传我的简历',
])('hears no failure in what a help page calls its questions: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test.each([
  'If you see the error message "Server not available", wait a few minutes and try again.',
  'Wenn Sie die Fehlermeldung „Server nicht verfügbar“ erhalten, warten Sie einige Minuten.',
  'Si vous recevez le message d’erreur « Serveur indisponible », patientez quelques minutes.',
  'Si recibe el mensaje de error «Servidor no disponible», espere unos minutos.',
  'Se receber a mensagem de erro "Servidor indisponível", aguarde alguns minutos.',
  'Se ricevi il messaggio di errore «Server non disponibile», attendi qualche minuto.',
  'Als u de foutmelding "Server niet beschikbaar" krijgt, wacht dan enkele minuten.',
  'Jeśli zobaczysz komunikat o błędzie „Serwer niedostępny”, poczekaj kilka minut.',
  'Om du får felmeddelandet ”Servern är inte tillgänglig” väntar du några minuter.',
  '「サーバーを利用できません」というエラーメッセージが表示された場合は、数分お待ちください。',
  '如果您看到“服务器不可用”的错误消息，请等待几分钟。',
])('hears no failure in a message that is only described: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test.each([
  'There was a problem with the file cv.pdf. Make sure the file type is right and the file is not too large.',
  'Mit der Datei cv.pdf gab es ein Problem. Achten Sie darauf, dass das Dateiformat stimmt und die Datei nicht zu groß ist.',
  'Un problème est survenu avec le fichier cv.pdf. Assurez-vous que le format du fichier est correct et qu’il ne dépasse pas la taille maximale.',
  'Hubo un problema con el archivo cv.pdf. Asegúrese de que el tipo de archivo sea correcto y no supere el tamaño máximo.',
  'Ocorreu um problema com o ficheiro cv.pdf. Certifique-se de que o tipo de ficheiro está correto e não excede o tamanho máximo.',
  'Si è verificato un problema con il file cv.pdf. Assicurati che il tipo di file sia corretto e non superi la dimensione massima.',
  'Er was een probleem met het bestand cv.pdf. Zorg dat het bestandstype klopt en het bestand niet te groot is.',
  'Wystąpił problem z plikiem cv.pdf. Upewnij się, że typ pliku jest poprawny i nie przekracza limitu rozmiaru.',
  'Det uppstod ett problem med filen cv.pdf. Se till att filtypen är rätt och att filen inte är för stor.',
  'ファイル cv.pdf に問題がありました。ファイル形式が正しく、サイズの上限を超えていないことを確認してください。',
  '文件 cv.pdf 出现问题。请确保文件类型正确且未超过大小限制。',
])('hears what is to be mended in a file: %s', text => {
  expect(kindOf(text)).toBe('input');
});

test.each([
  'Some of your answers are not complete. Please check the fields and try again.',
  'No person is registered with this number and name. Please check the fields and try again.',
  'Zu dieser Nummer und diesem Namen wurde keine Person gefunden. Bitte prüfen Sie die Felder und versuchen Sie es erneut.',
  'Aucune personne n’est enregistrée sous ce numéro. Vérifiez les champs et réessayez.',
  'No hay ninguna persona registrada con ese número. Revise los campos e inténtelo de nuevo.',
  'Não há nenhuma pessoa registada com esse número. Verifique os campos e tente novamente.',
  'Nessuna persona è registrata con questo numero. Controlla i campi e riprova.',
  'Er is geen persoon geregistreerd met dit nummer. Controleer de velden en probeer het opnieuw.',
  'Nie ma osoby zarejestrowanej pod tym numerem. Sprawdź pola i spróbuj ponownie.',
  'Ingen person är registrerad med det numret. Kontrollera fälten och försök igen.',
  'この番号で登録された方は見つかりません。各項目を確認してもう一度お試しください。',
  '没有以此号码登记的人。请检查各字段后重试。',
])('hears that fields are to be looked at again: %s', text => {
  expect(kindOf(text)).toBe('input');
});

test.each([
  'Ihr Notendurchschnitt ist für dieses Programm zu niedrig.',
  'Votre revenu est trop faible.',
  'O seu rendimento é demasiado baixo.',
  'Je inkomen is te laag.',
  'Twój dochód jest zbyt niski.',
  '您的收入过低。',
])('hears what its reader has too little of: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each([
  "We're working on the site. If you have trouble, check back after 9 pm.",
  "We're doing some work on the portal right now. You may have trouble signing in.",
  'Wir arbeiten gerade am Portal. Bei der Anmeldung kann es zu Problemen kommen.',
  'Nous effectuons actuellement des travaux sur le portail. La connexion peut être difficile.',
  'Estamos realizando trabajos en el portal. Es posible que tenga problemas para iniciar sesión.',
  'Estamos a realizar trabalhos no portal. Poderá ter problemas ao iniciar sessão.',
  'Stiamo effettuando dei lavori sul portale. Potresti avere problemi ad accedere.',
  'We werken op dit moment aan het portaal. Je kunt problemen hebben met inloggen.',
  'Trwają prace nad portalem. Możesz mieć problemy z logowaniem.',
  'Vi arbetar just nu med portalen. Du kan få problem att logga in.',
  '現在ポータルの作業を行っています。ログインに問題が生じる場合があります。',
  '我们正在对门户网站进行维护工作。您登录时可能会遇到问题。',
])('hears that somebody works on the site: %s', text => {
  expect(kindOf(text)).toBe('maintenance');
});

test.each([
  'The form could not be saved. If you see this message again, contact us.',
  'If you see this message, your session has expired.',
  'A new version is available, but it could not be loaded. An error occurred.',
  'Der Server hat einen Fehler gemeldet. Wenn Sie die Meldung erneut erhalten, rufen Sie uns an.',
  'Your file could not be uploaded because the server did not answer.',
  'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.',
  'Your test could not be saved because of a server error.',
])('still hears a failure beside such words: %s', text => {
  expect(['system', 'session']).toContain(kindOf(text));
});

test('does not take works that make something better for works that shut it', () => {
  expect(kindOf('We are working on the site to make it better for you.')).not.toBe('maintenance');
});

test.each([
  'Your application cannot be sent: the deadline has passed.',
  'Die Bewerbung kann nicht gesendet werden: Die Frist ist abgelaufen.',
  'La candidature ne peut pas être envoyée : le délai est dépassé.',
  'La candidatura no se puede enviar: el plazo ha terminado.',
  'A candidatura não pode ser enviada: o prazo terminou.',
  'La candidatura non può essere inviata: il termine è scaduto.',
  'De sollicitatie kan niet worden verzonden: de termijn is verstreken.',
  'Nie można wysłać aplikacji: termin minął.',
  'Ansökan kan inte skickas: ansökningstiden har gått ut.',
  '応募を送信できません：締め切りを過ぎています。',
  '申请无法提交：已过截止日期。',
  'Something went wrong while submitting. Please try again.',
  'Beim Absenden ist etwas schiefgelaufen. Bitte versuchen Sie es erneut.',
  'Un problème est survenu lors de l’envoi. Veuillez réessayer.',
  'Algo salió mal al enviar. Inténtelo de nuevo.',
  'Algo correu mal ao enviar. Tente novamente.',
  'Qualcosa è andato storto durante l’invio. Riprova.',
  'Er ging iets mis bij het verzenden. Probeer het opnieuw.',
  'Coś poszło nie tak podczas wysyłania. Spróbuj ponownie.',
  'Något gick fel när du skickade in. Försök igen.',
  '送信中に問題が発生しました。もう一度お試しください。',
  '提交时出了点问题，请重试。',
  'Your session has expired and your application was not saved.',
  'Ihre Sitzung ist abgelaufen und Ihre Bewerbung wurde nicht gespeichert.',
  'Votre session a expiré et votre candidature n’a pas été enregistrée.',
  'Su sesión ha caducado y su candidatura no se ha guardado.',
  'A sua sessão expirou e a sua candidatura não foi guardada.',
  'La sessione è scaduta e la candidatura non è stata salvata.',
  'Je sessie is verlopen en je sollicitatie is niet opgeslagen.',
  'Sesja wygasła i Twoja aplikacja nie została zapisana.',
  'Din session har gått ut och din ansökan har inte sparats.',
  'セッションの有効期限が切れ、応募は保存されませんでした。',
  '会话已过期，您的申请未保存。',
])('hears that the application was not sent: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test.each([
  'You can submit one application only. You have already submitted your application and therefore cannot submit another.',
  'Sie können nur eine Bewerbung senden. Sie haben bereits eine Bewerbung gesendet und können daher keine weitere senden.',
  'Solo puede enviar una candidatura. Ya ha enviado una candidatura y no puede enviar otra.',
  'Só pode enviar uma candidatura. Já enviou uma candidatura e não pode enviar outra.',
  "Puoi inviare una sola candidatura. Hai già inviato una candidatura e non puoi inviarne un'altra.",
  'Je kunt maar één sollicitatie versturen. Je hebt al een sollicitatie verstuurd en kunt geen andere versturen.',
  'Możesz wysłać tylko jedną aplikację. Wysłałeś już aplikację i nie możesz wysłać kolejnej.',
  'Du kan bara skicka en ansökan. Du har redan skickat en ansökan och kan därför inte skicka en till.',
  '応募は1回のみです。すでに応募を送信しているため、再度送信することはできません。',
  '您只能提交一份申请。您已提交过申请，因此无法再次提交。',
])('hears that the first application is there where no second one can be sent: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'already', unsure: false });
});

test.each([
  'Something went wrong while submitting your photo.',
  'Fehler beim Senden der Nachricht',
  'If you have already sent an application you cannot send another.',
  'You have already submitted an application for a parking permit and cannot submit another.',
  'Haben Sie bereits eine Bewerbung gesendet und können keine weitere senden?',
])('says nothing sure of what is another thing, supposed or asked: %s', text => {
  const { says, unsure } = readArrival(text);
  expect(says === 'no' || unsure).toBe(true);
});

test.each([
  'Your card was declined.',
  'Ihre Kreditkarte wurde abgelehnt.',
  'Votre carte a été refusée.',
  'Su tarjeta ha sido rechazada.',
  'O seu cartão foi recusado.',
  'La carta è stata rifiutata.',
  'Uw betaalkaart is geweigerd.',
  'Twoja karta została odrzucona.',
  'Ditt kort har nekats.',
  'カードが拒否されました。',
  '您的卡被拒绝。',
  'Insufficient funds.',
  'Niewystarczające środki na koncie.',
])('leaves a card that does not pay to its owner: %s', text => {
  expect(['input', 'system']).toContain(kindOf(text));
});

test.each([
  'This offer will expire in 20 days.',
  'Dieses Dokument läuft in 20 Tagen ab.',
  'Ce document expire dans 20 jours.',
  'Este documento caduca en 20 días.',
  'Este documento expira em 20 dias.',
  'Questo documento scade tra 20 giorni.',
  'Dit document verloopt over 20 dagen.',
  'Ten dokument wygasa za 20 dni.',
  'Dokumentet upphör om 20 dagar.',
  'この書類は20日後に失効します。',
  '此文件将在 20 天后失效。',
])('takes what will run out one day for no visit that ended: %s', text => {
  expect(['session', 'access', 'system']).not.toContain(kindOf(text));
});

test.each([
  'Sie wurden vom Kurs abgemeldet.',
  'Frau Muster wurde zur Veranstaltung eingeladen und wieder abgemeldet.',
  'U bent afgemeld voor de nieuwsbrief.',
  'Zostałeś wyrejestrowany z kursu.',
  'Du är avanmäld från kursen.',
])('hears of no visit where somebody is taken off a list or an event: %s', text => {
  expect(['session', 'access', 'system']).not.toContain(kindOf(text));
});

test.each(['Sie wurden abgemeldet.', 'U bent afgemeld. Log opnieuw in.'])(
  'hears all the same that a visit ended: %s',
  text => {
    expect(kindOf(text)).toBe('session');
  },
);

test.each([
  'Aus Sicherheitsgründen wurden Sie vom Prüfungsportal abgemeldet.',
  'Sie wurden aus dem Kursportal abgemeldet, weil Sie zu lange nichts getan haben.',
  'U bent afgemeld bij het trainingsportaal omdat u te lang niets deed.',
  'Your visit expires in 2 minutes.',
  'Votre accès expire dans 5 minutes.',
])('is signed out, or soon, and neither taken off a list nor told of a term: %s', text => {
  expect(seemingFailure(text, 'session')).toBeNull();
});

test('hears that a link was used already beside what it would have been good for', () => {
  expect(seemingFailure('This link expires in 24 hours and was already used.', 'access')).toBeNull();
});

test('takes no question about a card for a refusal of it', () => {
  expect(seemingFailure('Your card is lost? Sign in to order a new one.', 'session')).toBeNull();
});
