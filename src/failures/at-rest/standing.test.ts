import { expect, test } from 'vitest';
import type { Surrounding } from '../../applications/note.ts';
import { classify } from '../classify.ts';
import { classifyMessage } from '../classify-message.ts';
import { classifyStanding, type SeenAround } from './standing.ts';

const town: readonly Surrounding[] = ['no-fields', 'list', 'many-headings'];

function standing(text: string, more: Partial<SeenAround> = {}, says: 'no' | 'denied' = 'no') {
  const seen: SeenAround = { text, context: 'page', lang: 'en', rule: null, around: town, ...more };
  return classifyStanding(seen, classify(text, seen), { says });
}

test('a page that gives an id for a help desk is a failure on less', () => {
  const around = ['no-fields', 'no-heading', 'tiny', 'half'] as const;
  const said = 'The request was rejected.';
  expect(standing(said, { around })?.kind).toBe('benign');
  expect(standing(`${said} Your support ID is: 109341287712`, { around })?.kind).toBe('access');
});

test('a page that says nearly nothing but that a request was rejected is a failure with an id and without', () => {
  const around = ['no-fields', 'no-heading', 'tiny', 'most'] as const;
  const said = 'The request was rejected.';
  expect(standing(said, { around })?.kind).toBe('access');
  expect(standing(`${said} Your support ID is: 109341287712`, { around })?.kind).toBe('access');
});

test('what is told of a page at rest is told without doubt', () => {
  const around = ['application', 'file', 'in-form', 'alert', 'tiny', 'half'] as const;
  const told = standing('Something went wrong while the file was read.', {
    around,
    context: 'alert',
    marked: 'wrong',
  });
  expect(told).toMatchObject({ kind: 'system', unsure: false });
});

test('what is no failure keeps its meaning where it is a state, and has none elsewhere', () => {
  expect(standing('This job is no longer available.')?.kind).toBe('state');
  expect(standing('Trains to Dover are cancelled because of an error in a signal box.')?.kind).toBe('benign');
});

test.each([
  ['en', 'We could not deliver your basket: the gate was locked.'],
  ['en', 'The payment service for tenants is down on Tuesday night.'],
  ['de', 'Die Lieferung konnte nicht zugestellt werden.'],
  ['fr', 'Le service de paiement sera interrompu mardi de 3 h à 6 h.'],
  ['es', 'El servicio de pago de los inquilinos no estará disponible el martes.'],
  ['pt', 'Não foi possível entregar a encomenda.'],
  ['it', 'Il riscaldamento è guasto; il tecnico arriva alle 15.'],
  ['nl', 'De stroom valt woensdag uit tussen 9 en 11.'],
  ['pl', 'Nie udało się doręczyć przesyłki.'],
  ['sv', 'Paketet kunde inte lämnas ut.'],
  ['ja', '停電のため、ご自宅の給湯が止まります。'],
  ['zh', '快递派送失败，请联系快递员。'],
])(
  'the trouble of a parcel, a house or a bank is none of the page, however it is marked: %s %s',
  (lang, text) => {
    const around = ['no-fields', 'alert', 'tiny'] as const;
    for (const marked of ['plain', 'wrong'] as const)
      expect(
        classifyMessage({ text, context: 'alert', lang, rule: null, marked, around }, Number.NaN, true).kind,
      ).toBe('benign');
  },
);

test('the trouble of a parcel counts where an application is in sight, or is named', () => {
  const kind = (text: string, around: readonly Surrounding[]) =>
    classifyMessage(
      { text, context: 'alert', lang: 'en', rule: null, marked: 'wrong', around },
      Number.NaN,
      true,
    ).kind;
  const parcel = 'Your shipment could not be saved. Something went wrong.';
  expect(kind(parcel, ['no-fields', 'alert', 'tiny'])).toBe('benign');
  expect(kind(parcel, ['application', 'file', 'alert', 'tiny'])).toBe('system');
  expect(
    kind('Your application as courier could not be saved. Something went wrong.', [
      'no-fields',
      'alert',
      'tiny',
    ]),
  ).toBe('system');
});

test('a denial of the application is left to be read as one, where the page tells of a failure', () => {
  const around = ['application', 'file', 'alert', 'tiny', 'half'] as const;
  const said = 'Your application could not be sent.';
  expect(standing(said, { around, context: 'alert', marked: 'wrong' }, 'denied')).toBeNull();
});

/** A sentence without any mark beside a form, on a page that was just opened, or in answer to a press. */
function plain(lang: string, text: string, sincePressMs = Number.NaN) {
  const around = ['application', 'many-fields', 'in-form'] as const;
  const seen: SeenAround = { text, context: 'page', lang, rule: null, marked: 'plain', around };
  return classifyMessage(seen, sincePressMs, true).kind;
}

test.each([
  ['en', 'Your account has been locked after too many failed attempts.', 'access'],
  ['en', 'We could not save your application.', 'system'],
  [
    'de',
    'Beim Speichern Ihrer Bewerbung ist ein Fehler aufgetreten. Bitte senden Sie sie noch einmal ab.',
    'system',
  ],
  ['fr', 'Une erreur est survenue lors de l’envoi.', 'system'],
  ['es', 'Su sesión ha caducado.', 'session'],
  ['pl', 'Wystąpił błąd serwera. Zgłoszenie nie zostało przyjęte.', 'system'],
  ['ja', '送信に失敗しました。', 'system'],
])('a sentence that nothing marks tells of a failure by its words: %s %s', (lang, text, kind) => {
  expect(plain(lang, text)).toBe(kind);
  expect(plain(lang, text, 2_000)).toBe(kind);
});

test.each([
  [
    'en',
    'You cannot change your application once it has been sent. Incomplete applications are not considered.',
  ],
  ['en', 'If you are unable to upload your CV, you can paste it below.'],
  ['en', 'After five wrong passwords your account will be locked for an hour.'],
  ['en', 'Your session will expire after 30 minutes without activity.'],
  ['en', 'You have not uploaded any documents yet.'],
  ['de', 'Dateien, die größer als 5 MB sind, können nicht hochgeladen werden.'],
  ['fr', 'En cas d’erreur, contactez notre assistance.'],
  ['es', 'No se admiten solicitudes por correo. Los archivos no pueden superar los 5 MB.'],
  ['it', 'I file protetti da password non possono essere letti.'],
  ['nl', 'Gebruik de terugknop niet, anders gaan je antwoorden verloren.'],
  ['pl', 'Jeśli wystąpi błąd, odśwież stronę i spróbuj ponownie.'],
  ['pt', 'Não aceitamos candidaturas por e-mail. O código expira em 5 minutos.'],
  ['sv', 'Om något går fel, kontakta supporten.'],
  ['ja', 'エラーが表示された場合は、お問い合わせください。'],
  ['zh', '提交后不能修改。文件不能超过5MB。'],
])('and what a form says beforehand tells of none: %s %s', (lang, text) => {
  expect(plain(lang, text)).toBe('benign');
  expect(plain(lang, text, 2_000)).toBe('benign');
});

test('that an application has arrived is said by such a sentence only in answer to a press, a rule by none', () => {
  const sent = 'Thank you, your application has been received.';
  expect(plain('en', sent)).toBe('benign');
  expect(plain('en', sent, 2_000)).toBe('success');
  expect(plain('en', 'Sorry, we cannot accept paper applications any more.', 2_000)).toBe('benign');
});

test('what comes after a press is read as an answer to it, wherever it stands', () => {
  const text = 'Bitte füllen Sie alle Pflichtfelder aus.';
  const seen: SeenAround = {
    text,
    context: 'page',
    lang: 'de',
    rule: null,
    around: ['in-form'],
    unasked: false,
  };
  expect(classifyMessage(seen, 500)).toMatchObject({ kind: 'input', unsure: false });
  expect(classifyMessage(seen, Number.NaN, true).kind).toBe('benign');
  const quote = 'Careers at Globex “We lost power, not patience.” Ines, nurse';
  expect(classifyMessage({ ...seen, text: quote, lang: 'en' }, 500).kind).toBe('benign');
});

test.each([
  'Too many failed log-ins. This account stays locked until 16:20.',
  'Dieses Konto ist nach fünf falschen Passwörtern bis 18:00 Uhr gesperrt.',
])('what a page marks as wrong is believed where its words can mean nothing else: %s', said => {
  const around = ['password', 'short', 'alert'] as const;
  const marked = standing(said, { around, context: 'alert', marked: 'wrong' });
  expect(marked).toMatchObject({ kind: 'access', unsure: false });
  expect(standing(said, { around, context: 'alert' })?.kind).toBe('benign');
});

test.each([
  'The server of the hospital was down for three hours, a doctor said.',
  'Der Server der Klinik war drei Stunden lang gestört, sagte ein Arzt.',
  'El servidor no estuvo disponible durante tres horas, dijo la portavoz.',
  'Betaltjänsten ligger nere på lördag.',
])('news of a failure elsewhere that comes later answers nothing: %s', text => {
  const seen = { text, context: 'alert', lang: null, rule: null, unasked: true, around: ['alert'] } as const;
  expect(classifyMessage(seen, Number.NaN).kind).toBe('benign');
});

test('where an application is shown, or something was sent, it may be the answer', () => {
  const text = 'The server was down for three hours, a doctor said.';
  const seen = { text, context: 'alert', lang: 'en', rule: null, around: ['alert', 'application'] } as const;
  expect(classifyMessage(seen, 500).kind).toBe('system');
});
