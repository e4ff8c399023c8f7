import { expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { tellsOwnTrouble } from './own-trouble.ts';
import { classifyMessage } from '../classify-message.ts';

const tells = [
  'We are currently experiencing technical difficulties. Our team is working on it.',
  'Leider haben wir derzeit technische Probleme. Unser Team arbeitet daran.',
  'Nous rencontrons des difficultés techniques. Nos équipes sont mobilisées.',
  'Tenemos problemas técnicos. Nuestro equipo ya está trabajando en ello.',
  'Estamos com dificuldades técnicas. Já estamos a tratar disso.',
  'Stiamo riscontrando problemi tecnici.',
  'Wij ondervinden op dit moment technische problemen.',
  'Mamy problemy techniczne. Pracujemy nad ich usunięciem.',
  'Vi har just nu tekniska problem.',
  '技術的な問題が発生しています。',
  '系统出现技术故障，我们正在处理。',
];
const seen = (text: string, around: readonly ('no-fields' | 'tiny' | 'most' | 'long' | 'article')[]) => ({
  text,
  context: 'page' as const,
  lang: null,
  rule: null,
  field: null,
  around,
});

test.each(tells)('a site says of itself that it has technical problems: %s', text => {
  expect(classify(text, { context: 'page', lang: null }).kind).toBe('system');
  const { kind, unsure } = classifyMessage(seen(text, ['no-fields', 'tiny', 'most']), Number.NaN, true);
  expect([kind, unsure]).toEqual(['system', false]);
});

test.each([
  'You solve technical problems for our customers.',
  'If you have technical problems, write to us.',
  'We are experiencing technical problems with our phone lines. Please write to us.',
  'Sie lösen technische Probleme unserer Kunden.',
  'Vous résolvez les problèmes techniques de nos clients.',
])('what is said of such problems otherwise reports no failure: %s', text => {
  const { kind } = classifyMessage(seen(text, ['no-fields', 'tiny', 'most']), Number.NaN, true);
  expect(kind).toBe('benign');
});

test('where it is one sentence of a long page it is weighed like any other', () => {
  const { kind } = classifyMessage(seen(tells[0]!, ['no-fields', 'long', 'article']), Number.NaN, true);
  expect(kind).toBe('benign');
});

test.each([
  ['en', 'An incident prevented us from saving your form.'],
  ['en', 'Something stopped us from sending your application.'],
  ['en', 'A technical problem kept us from processing your request.'],
  ['de', 'Ein Zwischenfall hat uns daran gehindert, Ihr Formular zu speichern.'],
  ['de', 'Etwas hat das Speichern Ihrer Angaben verhindert.'],
  ['fr', 'Un incident nous a empêchés d’enregistrer votre formulaire.'],
  ['fr', 'Un incident a empêché l’enregistrement de votre formulaire.'],
  ['fr', 'Quelque chose nous empêche d’envoyer votre dossier.'],
  ['es', 'Un incidente nos impidió guardar su formulario.'],
  ['es', 'Algo ha impedido el envío de su formulario.'],
  ['it', 'Un imprevisto ci ha impedito di salvare il modulo.'],
  ['it', 'Qualcosa ha impedito l’invio del modulo.'],
  ['nl', 'Een incident heeft ons verhinderd uw formulier op te slaan.'],
  ['nl', 'Iets verhinderde het opslaan van uw formulier.'],
  ['pl', 'Zdarzenie uniemożliwiło nam zapisanie formularza.'],
  ['pl', 'Coś uniemożliwiło zapisanie formularza.'],
  ['pt', 'Um incidente impediu-nos de guardar o seu formulário.'],
  ['pt', 'Algo nos impediu de salvar o formulário.'],
  ['sv', 'En incident hindrade oss från att spara ditt formulär.'],
  ['sv', 'Något hindrade oss från att skicka din ansökan.'],
  ['ja', '問題が発生し、フォームの保存が妨げられました。'],
  ['ja', '何らかの理由でフォームの保存ができませんでした。'],
  ['zh', '某个意外导致我们无法保存您的表单。'],
  ['zh', '有问题阻止我们保存您的表单。'],
])('what kept a site from saving or sending is a failure of its own: %s %s', (lang, text) => {
  expect(classify(text, { context: 'alert', lang, rule: null })).toMatchObject({
    kind: 'system',
    unsure: false,
  });
});

test.each([
  'Nothing prevents us from sending your form.',
  'Describe an incident that prevented you from meeting a deadline.',
  'We take measures that prevent others from saving your data.',
  'Has something prevented us from saving your form?',
  'Describe how a problem kept your team from completing a project.',
  '1 error prevented this application from being saved: Name is missing',
  'Ein Fehler verhindert das Absenden: Bitte füllen Sie alle Pflichtfelder aus.',
  'Un problema impide enviar el formulario: el CV es demasiado grande.',
  'Een fout verhindert het verzenden: vul alle velden in.',
  'Ett fel hindrar att formuläret skickas: fyll i alla fält.',
  'Błąd uniemożliwia wysłanie: uzupełnij wymagane pola.',
])('what keeps nobody from it is none: %s', text => {
  expect(tellsOwnTrouble(text)).toBe(false);
});

test.each([
  'Bear with us: there is a fault with our portal.',
  'We are working to fix this problem and hope to be back soon.',
  'Es gibt ein Problem mit der Website.',
  'Wir arbeiten bereits an einer Lösung.',
  'Il y a un problème avec le service.',
  'Hay un problema con el sistema.',
  'Estamos a trabalhar para restabelecer o serviço.',
  'C’è un problema con il sito.',
  'Er is een probleem met de website.',
  'Wystąpił problem z usługą.',
  'Det är problem med tjänsten.',
  'サイトに不具合が発生しています。',
  '系统出现问题，请稍后再试。',
])('what is wrong with the site itself is its own trouble: %s', text => {
  expect(tellsOwnTrouble(text)).toBe(true);
});

test.each([
  'If there is a problem with the site, call us.',
  'Is there a problem with this page?',
  'We are working to fix the problems of our customers.',
  'Falls es ein Problem mit der Website gibt, schreiben Sie uns.',
  'S’il y a un problème avec le site, écrivez-nous.',
  'Si hay un problema con el sitio, escríbanos.',
  'Se c’è un problema con il sito, ci scriva.',
  'Als er een probleem is met de site, bel ons.',
  'Jeśli wystąpił problem z usługą, napisz do nas.',
  'Om det är problem med tjänsten, skriv till oss.',
  'サイトに問題がある場合はご連絡ください。',
  '如果系统出现问题，请联系我们。',
])('what may be is none: %s', text => {
  expect(tellsOwnTrouble(text)).toBe(false);
});

test.each([
  'At Globex, we are working to solve the toughest problems of our time.',
  'Wir arbeiten gemeinsam an der Lösung globaler Herausforderungen.',
  'Nous travaillons ensemble à résoudre la crise climatique.',
  'Estamos trabajando para resolver los retos de la energía.',
  'Estamos trabalhando para resolver os desafios do clima.',
  'Stiamo lavorando per risolvere le sfide del futuro.',
  'We werken samen aan een oplossing voor het klimaat.',
  'Pracujemy nad rozwiązaniem problemów miast.',
  'Vi arbetar varje dag med att lösa klimatfrågan.',
])('what a firm works on for all the world is no trouble of its site: %s', text => {
  expect(tellsOwnTrouble(text)).toBe(false);
});

test.each([
  'Because of an error you can no longer change your answers.',
  'Wegen eines Fehlers können Sie Ihre Antworten nicht mehr ändern.',
  'En raison d’une erreur, vous ne pouvez plus modifier vos réponses.',
  'Debido a un error ya no puede modificar sus respuestas.',
  'Devido a um erro já não pode alterar as suas respostas.',
  'A causa di un errore non puoi più modificare le risposte.',
  'Door een fout kun je je antwoorden niet meer wijzigen.',
  'Z powodu błędu nie możesz już zmienić odpowiedzi.',
  'På grund av ett fel kan du inte längre ändra dina svar.',
  'エラーのため、回答を変更できなくなりました。',
  '由于系统故障，您无法再修改答案。',
])('what a fault keeps from the reader is no rule of the site: %s', text => {
  expect(tellsOwnTrouble(text)).toBe(true);
  expect(classify(text, { context: 'alert', lang: null }).kind).toBe('system');
});

test.each([
  'Because of an error in your entries the form cannot be sent.',
  'Wegen eines Fehlers in Ihren Angaben kann das Formular nicht gesendet werden.',
  'If you cannot log in because of an error, write to us.',
  'Due to a problem with the heating we meet in room 4.',
])(
  'a fault in what was filled in, one that is supposed and one that keeps nothing back is none: %s',
  text => {
    expect(tellsOwnTrouble(text)).toBe(false);
  },
);

test.each([
  'Refunds are not possible due to an error by the customer.',
  'No application is rejected because of a spelling error.',
  'Durch einen Fehler im Lebenslauf wird niemand abgelehnt.',
  'Wegen einer Störung fährt die S-Bahn heute nicht.',
  'Por un problema de salud no puede trabajar.',
  'Vanwege een storing rijden er geen treinen.',
  'Przez awarię tramwaje nie kursują.',
  'På grund av ett avbrott går inga tåg.',
  'Due to a problem with your card your payment was not processed.',
])('a fault that keeps nothing on the site from being sent, saved or changed is none of it: %s', text => {
  expect(tellsOwnTrouble(text)).toBe(false);
});
