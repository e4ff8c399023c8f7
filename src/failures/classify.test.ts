import { describe, expect, test } from 'vitest';
import { isProcessKind, type MessageKind, messageKinds } from '../vendors/vocabulary.ts';
import { classify } from './classify.ts';
import { featuresOf } from './features.ts';
import { makeClassifier } from './model.ts';

const kindOf = (text: string) => classify(text, { context: 'alert', lang: null }).kind;

// Sentences that are in no training file. One of each kind a language, so that a language that was lost shows.
test.each<[string, MessageKind]>([
  ['Sorry, something broke while we were sending your application. Please try again.', 'system'],
  ['Your session timed out, so you need to log in once more', 'session'],
  ['Your account is locked because of too many failed attempts', 'access'],
  ['Our portal is closed for planned maintenance until Sunday evening', 'maintenance'],
  ['Please enter a valid postal code', 'input'],
  ['This vacancy is closed and no longer accepts applications', 'state'],
  ['Thank you! Your application has been submitted.', 'success'],
  ['We use cookies to make this site better for you', 'benign'],
  ['Beim Absenden Ihrer Bewerbung ist leider ein Fehler aufgetreten', 'system'],
  ['Ihre Sitzung ist leider abgelaufen, bitte neu anmelden', 'session'],
  ['Le téléversement de votre CV a malheureusement échoué', 'system'],
  ['Votre compte a été bloqué après plusieurs tentatives', 'access'],
  ['No se pudo cargar la página, inténtelo más tarde', 'system'],
  ['Este campo es obligatorio, por favor complételo', 'input'],
  ['Sua sessão expirou, faça login de novo', 'session'],
  ['La tua candidatura è stata inviata con successo', 'success'],
  ['Deze vacature is helaas al gesloten', 'state'],
  ['Wystąpił wewnętrzny błąd serwera, spróbuj później', 'system'],
  ['Ditt konto är spärrat efter för många försök', 'access'],
  ['サーバーでエラーが発生しました。後でもう一度お試しください', 'system'],
  ['お使いの環境には対応しておりません', 'access'],
  ['現在、点検作業のためご利用いただけません', 'maintenance'],
  ['系統忙碌中，請稍後再試', 'system'],
  ['您的工作階段已過期', 'session'],
  ['應徵期限已過', 'state'],
  ['您的会话已超时，请重新登录', 'session'],
  ['Unhandled runtime error in the page', 'system'],
  ['An uncaught promise rejection ended this view', 'system'],
  ['mysql: too many connections', 'system'],
  ['FATAL: sorry, too many clients already', 'system'],
  ['Uncaught (in promise) RangeError: Invalid array length', 'system'],
  ["Cannot read property 'vacancy' of undefined", 'system'],
  ['form.serialize is not a function', 'system'],
  ['Object reference not set to an instance of an object.', 'system'],
  ['at com.example.apply.Upload.store(Upload.java:214)', 'system'],
  ['Traceback (most recent call last): File "views.py", line 12', 'system'],
  ['ORA-01017: logon denied', 'system'],
  ['SQLSTATE[HY000] [2002] No such file or directory', 'system'],
  ['PG::ConnectionBad: could not translate host name', 'system'],
  ['connect ECONNREFUSED 10.0.0.4:8080', 'system'],
  ['Undefined array key "candidate_id"', 'system'],
  [
    'Fatal error: Allowed memory size of 268435456 bytes exhausted in /srv/jobs/upload.php on line 88',
    'system',
  ],
  ['Warning: move_uploaded_file(): Unable to move the file in /srv/jobs/form.php on line 9', 'system'],
  ['Call to undefined function store_upload()', 'system'],
  ['Exception in thread "main"', 'system'],
  ['System.LimitException: Too many SOQL queries: 101', 'system'],
  ['Cannot POST /apply', 'system'],
  ['Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON', 'system'],
  ['Invalid postback or callback argument.', 'system'],
  ['{"message":"Endpoint request timed out"}', 'system'],
  ['write failed: disk quota exceeded', 'system'],
  ["Duplicate entry '4711' for key 'PRIMARY'", 'system'],
  ['relation "candidates" does not exist', 'system'],
  ["Unknown column 'salary' in 'field list'", 'system'],
  ["Table 'jobs.apply' doesn't exist", 'system'],
  ["Incorrect syntax near 'O'.", 'system'],
  ['There has been a critical error on this page. Please check your email inbox for instructions.', 'system'],
  ['There was a critical error on this page', 'system'],
  ['Auf dieser Seite ist ein kritischer Fehler aufgetreten', 'system'],
  ['Il y a eu une erreur critique, revenez plus tard', 'system'],
  ['Hubo un error crítico en el portal', 'system'],
  ['Houve um erro crítico no portal', 'system'],
  ['Si è verificato un errore fatale nel portale', 'system'],
  ['Er heeft zich een ernstige fout voorgedaan', 'system'],
  ['Na stronie wystąpił krytyczny błąd', 'system'],
  ['Ett allvarligt fel har uppstått på sidan', 'system'],
  ['このページで致命的なエラーが発生しました', 'system'],
  ['页面遇到了致命错误', 'system'],
  ['419 | Page Expired', 'session'],
  ['You are now in line. Your estimated wait time is 20 minutes.', 'maintenance'],
  ['Sie sind in der Warteschlange. Wartezeit: 12 Minuten', 'maintenance'],
  ['Sign-up closed last Friday', 'state'],
  ['Les inscriptions sont fermées depuis lundi', 'state'],
  ['Die Anmeldung zum Auswahltag ist geschlossen', 'state'],
])('%s is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test.each<[string, 'alert' | 'dialog' | 'page', MessageKind]>([
  ['Quelques cookies expirent quand la session prend fin.', 'dialog', 'benign'],
  ['Ihre Unterlagen wurden fehlerfrei übermittelt.', 'page', 'success'],
  ['En la noche del sábado cuidamos los servidores y no se podrá postular.', 'page', 'maintenance'],
  ['Zaznaczenie zgody na regulamin jest jeszcze potrzebne.', 'alert', 'input'],
])('%s in a place of kind %s is surely %s', (text, context, kind) => {
  expect(classify(text, { context, lang: null })).toMatchObject({ kind, unsure: false });
});

describe('what looks like a failure and is none', () => {
  test.each([
    'You will type error reports in this job',
    'Experience with SQL error handling is welcome',
    'You know how a table is laid out and which column belongs to which key',
    'Sorry, we cannot post applications back to you',
    'You have a duplicate entry for this job; open it under your applications',
    'Your disk and file handling skills: PHP, line 12 of the form',
    // A program's name for what was typed wrong.
    'ValidationError: e-mail is required',
  ])('%s', text => {
    expect(kindOf(text)).not.toBe('system');
  });

  test.each([
    'Senior Failure Analysis Engineer, experience with error logs and access control',
    'No jobs match your search',
    'You will maintain our servers and fix errors in a team of five engineers',
  ])('%s', text => {
    expect(classify(text, { context: 'page', lang: 'en' }).kind).toBe('benign');
  });

  test.each([
    'Failure Analysis Engineer',
    'Senior Session Musician',
    'Maintenance Technician',
    'Access Control Specialist',
    'Wartungsingenieur (m/w/d)',
    '故障分析工程师',
  ])('the job title "%s", wherever it stands', text => {
    for (const context of ['page', 'alert'] as const) {
      expect(classify(text, { context, lang: null }).kind).toBe('benign');
    }
  });
});

test("a vendor's rule outranks the words", () => {
  const understanding = classify('Something went wrong', { context: 'alert', lang: 'en', rule: 'success' });
  expect(understanding).toMatchObject({ kind: 'success', confidence: 1, unsure: false });
});

test('shows the words that decided, as they were written', () => {
  const { because } = classify('Ihre Sitzung ist abgelaufen', { context: 'alert', lang: 'de' });
  expect(because).toContain('Sitzung');
  expect(because).toContain('abgelaufen');
});

test('is unsure of whatever it does not know well', () => {
  const texts = [
    'Error',
    'Not available',
    'Please wait',
    'Blocked?',
    'Closed',
    '12',
    '',
    '🙂',
    'Token',
    'Timeout',
  ];
  const answers = texts.map(text => classify(text, { context: 'page', lang: null }));
  for (const { confidence, unsure } of answers) {
    expect(unsure).toBe(confidence < 0.6);
    expect(confidence).toBeGreaterThan(0);
  }
});

test.each([
  ['413 Request Entity Too Large', 'input'],
  ['414 Request-URI Too Large nginx/1.22.1', 'system'],
  ['414 URI Too Long', 'system'],
  ['HTTP/1.1 502 Bad Gateway', 'system'],
  ['Error 503 Service Unavailable', 'system'],
])('the status line of a server: %s', (text, kind) => {
  expect(classify(text, { context: 'page', lang: 'en', rule: null }).kind).toBe(kind);
});

test.each(['La sesión de las 21:30 está agotada.', 'A sessão das 19:45 está esgotada.'])(
  'a show is no session: %s',
  text => {
    expect(classify(text, { context: 'alert', lang: null, rule: null }).kind).not.toBe('session');
  },
);

test('trouble of which only the kind is in doubt outweighs a single calm kind', () => {
  const text = 'Zorbl frumps';
  // Every feature falls on one row, so that its weights decide: a calm kind above each kind of trouble.
  const sum = featuresOf(text, 'alert').values.reduce((all, value) => all + value, 0);
  const levels = messageKinds.map(kind => {
    if (kind === 'benign') return 14;
    return kind === 'system' || kind === 'session' || kind === 'access' ? 13 : 7;
  });
  const bytes = [0, 2, 4, 6].map(i => (levels[i] as number) | ((levels[i + 1] as number) << 4));
  const weights = {
    rows: 1,
    kept: btoa('\u0001'),
    scales: messageKinds.map(() => 2 / sum),
    table: btoa(String.fromCharCode(...bytes)),
  };
  const answer = makeClassifier(weights)(text, { context: 'alert', lang: null });
  expect(answer).toMatchObject({ kind: 'system', unsure: true });
});

test.each([
  'No candidate with this e-mail is on file.',
  'Zu dieser E-Mail ist kein Bewerber vorhanden.',
  'Votre adresse ne figure pas dans nos fichiers.',
  'No consta ningún candidato con este correo.',
  'Não consta nenhum candidato com este e-mail.',
  'Nessuno si è iscritto con questa e-mail.',
  'Er is geen kandidaat met dit e-mailadres.',
  'Nie mamy kandydata o tym adresie e-mail.',
  'Din adress finns inte i vårt register.',
  'このメールアドレスの応募者は登録されていません。',
  '没有使用此邮箱的候选人记录。',
])('who is not known cannot get in: %s', text => {
  expect(classify(text, { context: 'alert', lang: null, rule: null }).kind).toBe('access');
});

test.each([
  'No candidates match your filters.',
  'The file was checked and no errors were found.',
  'Die Prüfung verlief ohne Beanstandung.',
  'Le contrôle du fichier s’est déroulé sans incident.',
  'La verifica è terminata senza errori.',
  'Sprawdzanie zakończone, brak błędów.',
  'Caricamento dei file in corso: non chiudere questa pagina.',
  'Ihre Dateien werden hochgeladen. Bitte das Fenster nicht schließen.',
  'チェックが終わりました。異常はありません。',
])('what found nothing wrong, and what is under way, is no failure: %s', text => {
  expect(['system', 'session', 'access', 'maintenance', 'input']).not.toContain(
    classify(text, { context: 'alert', lang: null, rule: null }).kind,
  );
});

test.each([
  'Last failed login: yesterday, 18:02.',
  'Ostatnie nieudane logowanie: wczoraj, 18:02.',
  'Letzte fehlgeschlagene Anmeldung: gestern.',
])('when somebody last failed to log in is no failure of now: %s', text => {
  expect(classify(text, { context: 'page', lang: null }).kind).toBe('benign');
});

test.each([
  ['dialog', 'This cannot be undone.'],
  ['page', 'Papers that come late cannot be looked at.'],
  ['page', "Hackers shut the town's computers for a week."],
  ['page', 'Absturz bei namenlosen Anhängen behoben'],
  ['alert', 'Er zijn minder stoelen over dan u vraagt. Neem er minder of kijk later nog eens.'],
  ['alert', 'Se alcanzó el número de invitados'],
  ['toast', 'Cuenta cerrada como pidió'],
  ['page', 'Le réseau téléphonique est coupé dans le nord après une rupture de câbles.'],
  ['alert', 'Recepcja jest nieczynna od 24 grudnia do 2 stycznia.'],
  ['alert', 'Bordet hann gå till någon annan.'],
  ['alert', '投票期間は終了しました。'],
  ['alert', '等待审批'],
] as const)('what is hardly likelier a failure than not is none: %s "%s"', (context, text) => {
  expect(isProcessKind(classify(text, { context, lang: null }).kind)).toBe(false);
});

test.each([
  'Der Link ließ sich nicht kopieren',
  'Import broke off at row 12',
  'Non siamo riusciti a recuperare le domande di questo posto. Intanto può compilare il resto.',
  'Nie udało się pokazać następnego kroku. Dotychczasowe odpowiedzi są zachowane.',
  '一覧を読み込めませんでした',
])('a failure in other words stays one: "%s"', text => {
  expect(isProcessKind(classify(text, { context: 'alert', lang: null }).kind)).toBe(true);
});
