import { describe, expect, test } from 'vitest';
import type { Surrounding } from '../applications/note.ts';
import { isForeign } from './foreign/foreign.ts';
import { classifyMessage } from './classify-message.ts';

const seen = (text: string, lang: string | null = null) => ({
  text,
  lang,
  context: 'alert' as const,
  rule: null,
});
const longAgo = Number.NaN;

test.each([
  'Your details weren’t saved.',
  'Your file was not uploaded successfully.',
  'Tus datos no se han guardado correctamente.',
  'Seus dados não foram salvos com sucesso.',
  'Plik nie został poprawnie przesłany.',
  'Din profil har inte uppdaterats.',
  'Vos informations n’ont pas été enregistrées.',
  'I tuoi dati non sono stati salvati.',
  'Ihre Datei wurde nicht erfolgreich hochgeladen.',
])('a success that is denied is no success: %s', text => {
  expect(classifyMessage(seen(text), longAgo).kind).toBe('system');
});

test.each(['Draft saved', 'Your resume was uploaded', 'Ihr Passwort wurde geändert'])(
  '%s: a step on the way is no message',
  text => {
    expect(classifyMessage(seen(text), longAgo).kind).toBe('benign');
  },
);

test.each([
  'The recruitment service did not accept your data (E-7104). Nothing has been stored.',
  'Tjänsten tog inte emot dina uppgifter. Inget har sparats.',
])('what nothing marks and hardly says anything by itself is asked about as an answer: %s', text => {
  const plain = { ...seen(text), context: 'page' as const };
  expect(classifyMessage(plain, 900)).toMatchObject({ kind: 'system', unsure: true });
  expect(classifyMessage(plain, longAgo).kind).toBe('benign');
});

test('an application that was not sent is a failure however friendly the words', () => {
  expect(
    classifyMessage(seen('Thank you! Unfortunately your application was not submitted.'), longAgo),
  ).toMatchObject({
    kind: 'system',
    because: 'not-arrived',
  });
});

test.each([
  'Thank you for your patience. Sadly your documents were not stored, and the application remains a draft.',
  'Vielen Dank für Ihre Geduld. Leider wurden Ihre Angaben nicht übernommen.',
])('thanks that the next sentence takes back are no sign of an arrival: %s', text => {
  expect(classifyMessage(seen(text), 900)).toMatchObject({ kind: 'system' });
});

test.each([
  'We will sign you out in four minutes, as you have not finished anything for a while.',
  'In four minutes you will be logged out, since nothing was saved for a while.',
])('why something will end denies nothing: %s', text => {
  expect(classifyMessage(seen(text), longAgo).because).toBe('warning');
});

test('a warning of what will happen is told from what has happened', () => {
  expect(classifyMessage(seen('You will be signed out in 5 minutes.'), longAgo).because).toBe('warning');
  expect(classifyMessage(seen('You have been signed out.'), longAgo)).toMatchObject({ kind: 'session' });
});

test('a second application that is refused shows that the first one is there', () => {
  expect(classifyMessage(seen('You have already applied for this job.'), longAgo)).toMatchObject({
    kind: 'success',
    because: 'already-applied',
  });
});

test('an answer to a press in a language that is not understood is asked about, and only then', () => {
  const turkish = seen('Bir hata oluştu, başvurunuz gönderilemedi.', 'tr');
  const korean = seen('최종 제출 중 오류가 발생했습니다.');
  expect(classifyMessage(turkish, 2_000).unsure).toBe(true);
  expect(classifyMessage(korean, 2_000).unsure).toBe(true);
  expect(classifyMessage(korean, 2_000).kind).not.toBe('benign');
});

test('what stands on a page from the start is not asked about where it is in doubt', () => {
  const doubtful = seen('This cannot be promised.');
  expect(classifyMessage(doubtful, longAgo)).toMatchObject({ unsure: true });
  expect(classifyMessage(doubtful, longAgo, true).kind).toBe('benign');
  expect(classifyMessage(doubtful, 2_000, true).kind).not.toBe('benign');
  const plain = seen('Something went wrong on our side. Please try again later.');
  expect(classifyMessage(plain, longAgo, true).kind).toBe('system');
});

test.each<[string, string | null, boolean]>([
  ['Er is een fout opgetreden', 'nl-BE', false],
  ['エラーが発生しました', null, false],
  ['Der opstod en fejl', 'da', true],
  ['Произошла ошибка', 'en', true],
  ['Σφάλμα διακομιστή', null, true],
  ['Résumé of Ω', null, false],
])('"%s" (%s): foreign %s', (text, lang, foreign) => {
  expect(isForeign(text, lang)).toBe(foreign);
});

test.each([
  ['ro', 'A apărut o eroare. Candidatura dvs. nu a fost trimisă. Încercați mai târziu.'],
  ['da', 'Din ansøgning er modtaget.'],
  ['ca', 'Hem rebut la teva sol·licitud.'],
])('%s: what a language that is not read says of an arrival is asked about at most', (lang, text) => {
  for (const ms of [1_000, longAgo])
    expect(classifyMessage({ ...seen(text), lang }, ms)).not.toMatchObject({
      kind: 'success',
      unsure: false,
    });
});

test.each([
  'Votre formulaire a bien été envoyé',
  'Ihr Formular wurde versendet.',
  'Su formulario se ha enviado correctamente.',
  'Il modulo è stato inviato',
  'Formulário enviado com sucesso',
  'Je formulier is verzonden.',
  'Formularz został wysłany.',
  'Formuläret har skickats',
  'We received your form',
  'El formulario se envió bien',
  'O seu formulário foi enviado.',
  'Job form submitted with job form id 7',
])('a form that was sent may be the application: %s', text => {
  expect(classifyMessage(seen(text), 1000)).toMatchObject({ kind: 'success', unsure: true });
  expect(classifyMessage(seen(text), longAgo)).not.toMatchObject({ kind: 'success', unsure: false });
});

test.each([
  'The form was not submitted.',
  'El formulario no se envió.',
  'O formulário não foi enviado.',
  'You have already submitted this form.',
])('no form that was sent now: %s', text => {
  expect(classifyMessage(seen(text), 1000).kind).not.toBe('success');
});

test.each(['Draft of the form sent to your mailbox', 'The form will be sent once you have paid'])(
  'what was not sent for good is not asked about as a form: %s',
  text => {
    expect(classifyMessage(seen(text), 1000).kind).not.toBe('success');
  },
);

test.each([
  ['en', 'If the page cannot be loaded, an error has occurred. Try again later.'],
  ['de', 'Wenn die Seite nicht geladen werden kann, ist ein Fehler aufgetreten.'],
  ['fr', 'Si une erreur est survenue, réessayez plus tard.'],
  ['it', 'Se si è verificato un errore, riprova più tardi.'],
  ['pl', 'Jeśli wystąpił błąd, spróbuj ponownie później.'],
  ['sv', 'Om ett fel har uppstått kan du försöka igen senare.'],
  ['ja', 'エラーが発生した場合は、しばらくしてから再度お試しください。'],
  ['zh', '如果提交失败，请稍后重试。'],
])(
  '%s: what would have to be done if something happened is no failure of a page that stands there',
  (lang, text) => {
    const around = ['no-fields', 'many-headings', 'list'] as const;
    const page = { ...seen(text, lang), context: 'page' as const, around };
    expect(classifyMessage(page, longAgo, true).kind).toBe('benign');
  },
);

test.each([
  ['it', 'Si è verificato un errore, la candidatura non è stata inviata.'],
  ['es', 'Se ha producido un error en el servidor, inténtelo más tarde.'],
  ['zh', '系统错误，提交失败。如果问题持续，请联系我们。'],
])(
  '%s: a failure whose first word means "if" elsewhere, or with advice behind it, stays one',
  (lang, text) => {
    const page = { ...seen(text, lang), context: 'page' as const };
    expect(classifyMessage(page, longAgo, true).kind).toBe('system');
  },
);

test('in a box of hints only a clear failure counts', () => {
  const neutral = (text: string) =>
    classifyMessage({ ...seen(text, 'en'), marked: 'hint' as const }, 1_000, true).kind;
  expect(neutral('Your answers were saved, but your file was not uploaded.')).toBe('system');
  expect(neutral('You will be signed out after 30 minutes.')).toBe('benign');
  expect(neutral('Your session has expired.')).toBe('benign');
  expect(neutral('Your application has been received.')).toBe('benign');
});

test('a box that is all that its page says is no hint', () => {
  const box = (text: string, around: readonly Surrounding[]) =>
    classifyMessage({ ...seen(text, 'en'), marked: 'hint' as const, around }, 1_000, true).kind;
  const text = 'Unavailable for scheduled maintenance. Come back in ten minutes.';
  expect(box(text, ['no-fields', 'tiny', 'most'])).toBe('maintenance');
  expect(box(text, ['many-fields', 'most'])).toBe('benign');
  expect(box(text, ['no-fields', 'short'])).toBe('benign');
});

describe('what comes later', () => {
  const inLog = ['no-fields', 'list', 'status', 'entry'] as const;
  const atLogin = ['password', 'short'] as const;
  const alone = ['no-fields', 'tiny', 'status'] as const;
  const inForm = ['in-form', 'application', 'alert'] as const;

  test.each([
    [
      'en',
      'Sign in faster next time Create a passkey so you no longer need your PIN. You can do this later in Settings.',
      atLogin,
    ],
    [
      'nl',
      'We wachten op uw goedkeuring in de app. Tik op 47. Geen melding ontvangen? Kies een andere manier.',
      alone,
    ],
    ['fr', 'Aucun créneau disponible cette semaine. Prochaine date : mardi 8 décembre, 10 h 20.', inLog],
  ])(
    '%s: after a press nobody is asked about what nearly everything speaks against',
    (lang, text, around) => {
      const message = { ...seen(text, lang), context: 'dialog' as const, around };
      expect(classifyMessage(message, 2_000).kind).toBe('benign');
    },
  );

  test('after a press what is sure of itself needs nothing around it', () => {
    const failed = seen('Couldn’t reach our servers. Your application is not sent yet.', 'en');
    expect(classifyMessage({ ...failed, around: inLog }, 2_000).kind).toBe('system');
  });

  test.each([
    'Something went wrong on our side and your answers were not saved. Please try again later.',
    'You have been signed out.',
    'Upload failed',
  ])('a failure is told though nothing was sent: %s', text => {
    expect(classifyMessage({ ...seen(text, 'en'), around: inForm, unasked: true }, longAgo).kind).not.toBe(
      'benign',
    );
  });

  test.each([
    [
      'en',
      'The security code is on the back of the card. Entering it wrongly three times may block your card.',
    ],
    [
      'es',
      '12:52 El servicio se ha restablecido parcialmente. 12:40 El sistema sigue caído. Los pasajeros no pueden facturar.',
    ],
    ['en', 'Line 4 is out of service between the harbour and the museum because of a technical fault.'],
  ])('%s: where nothing was sent, words alone are not enough', (lang, text) => {
    const message = { ...seen(text, lang), around: inLog };
    expect(classifyMessage({ ...message, unasked: true }, 2_000).kind).toBe('benign');
    expect(classifyMessage(message, 2_000).kind).not.toBe('benign');
  });

  test('where its words are in doubt as well, nobody is asked about it, whether or not something was sent', () => {
    const text =
      'Line 4 is interrupted between the harbour and the museum because of a fault in the power supply.';
    const message = { ...seen(text, 'en'), around: inLog };
    expect(classifyMessage({ ...message, unasked: true }, 2_000).kind).toBe('benign');
    expect(classifyMessage(message, 2_000).kind).toBe('benign');
  });

  test('a language that is not understood is asked about all the same', () => {
    const turkish = seen('Bir hata oluştu, başvurunuz gönderilemedi.', 'tr');
    expect(classifyMessage({ ...turkish, around: inLog }, 2_000).unsure).toBe(true);
    const unasked = { ...seen('Vaše volba byla uložena.', 'cs'), unasked: true };
    expect(classifyMessage({ ...unasked, around: inForm }, 2_000).unsure).toBe(true);
    expect(classifyMessage({ ...unasked, around: inLog }, 2_000).kind).toBe('benign');
  });
});

test.each([
  'Bozza salvata. Non è ancora stata inviata.',
  'Draft saved. Your application has not been submitted yet.',
  'Entwurf gespeichert. Die Bewerbung wurde noch nicht abgeschickt.',
  'Brouillon enregistré. Votre candidature n’a pas encore été envoyée.',
])('that a draft was kept is no failure to send it: %s', text => {
  const seen = { text, context: 'alert' as const, lang: null, rule: null, field: null };
  expect(classifyMessage(seen, 500).kind).toBe('benign');
});

test.each([
  'Your draft could not be saved, and the application has not been sent.',
  'Draft saved, but sending your application failed.',
  'Your draft was saved. We could not send your application.',
  'Entwurf gespeichert. Beim Senden ist ein Fehler aufgetreten.',
])('a draft that could not be kept, or was kept when sending failed, is a failure: %s', text => {
  const seen = { text, context: 'alert' as const, lang: null, rule: null, field: null };
  expect(classifyMessage(seen, 500).kind).toBe('system');
});

test('that not everybody can be answered takes no thanks back', () => {
  const text = 'We have received many applications. Sorry, we cannot reply to each.';
  expect(classifyMessage(seen(text, 'en'), 900).because).not.toBe('not-arrived');
});
