import { expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { tellsHowItStands } from './how-it-stands.ts';

test.each([
  ['en', 'The survey has been closed and is no longer accepting answers.'],
  ['en', 'Our poll is no longer active.'],
  ['de', 'Das Formular wurde geschlossen und nimmt keine Antworten mehr an.'],
  ['fr', 'Ce sondage est clos, il n’accepte plus aucune inscription.'],
  ['es', 'El formulario está cerrado y no acepta más respuestas.'],
  ['pt', 'O formulário foi encerrado e não aceita mais respostas.'],
  ['it', 'Il sondaggio è chiuso e ora non accetta altre risposte.'],
  ['nl', 'Het formulier is gesloten en accepteert geen reacties meer.'],
  ['pl', 'Formularz został zamknięty i nie przyjmuje już odpowiedzi.'],
  ['sv', 'Enkäten har stängts, den tar inte emot fler svar.'],
  ['ja', 'アンケートの回答は受け付けていません。'],
  ['zh', '该问卷已关闭，不再接受回复。'],
])('a form that takes nothing more is a state (%s): %s', (_, text) => {
  expect(tellsHowItStands(text)).toBe(true);
});

test.each([
  ['en', 'Your request is outside the application period.'],
  ['de', 'Ihre Meldung liegt außerhalb des Bewerbungszeitraums.'],
  ['fr', 'Cette demande est en dehors de la période.'],
  ['es', 'La petición está fuera de plazo.'],
  ['it', 'La richiesta è fuori termine.'],
  ['ja', '応募期間外です。'],
  ['en', 'You can no longer change your answers.'],
  ['de', 'Sie können Ihre Angaben nicht mehr ändern.'],
  ['fr', 'Vous ne pouvez plus la retirer.'],
  ['es', 'Ya no puede modificar sus respuestas.'],
  ['pt', 'Já não pode alterar a candidatura.'],
  ['it', 'Non può più modificare le risposte.'],
  ['nl', 'U kunt uw antwoorden niet meer wijzigen.'],
  ['pl', 'Nie możesz już zmienić odpowiedzi.'],
  ['sv', 'Du kan inte längre ändra dina svar.'],
  ['zh', '提交后不能再修改。'],
])('what is too late is a state (%s): %s', (_, text) => {
  expect(tellsHowItStands(text)).toBe(true);
});

test.each([
  ['en', 'You cannot apply here because you work for us already.'],
  ['de', 'Sie können sich hier nicht bewerben, weil Sie schon bei uns arbeiten.'],
  ['fr', 'Vous ne pouvez pas postuler ici, car vous travaillez chez nous.'],
  ['es', 'No puede inscribirse porque ya trabaja con nosotros.'],
  ['it', 'Non può candidarsi perché lavora già con noi.'],
  ['nl', 'U kunt hier niet solliciteren omdat u al bij ons werkt.'],
  ['pl', 'Nie możesz aplikować, ponieważ już u nas pracujesz.'],
  ['sv', 'Du kan inte söka tjänsten eftersom du arbetar här.'],
  ['ja', '社内の方のため、応募できません。'],
  ['zh', '因为您是在职员工，不能申请。'],
  ['en', 'Anna is already a member of this team.'],
  ['sv', 'Anna är redan medlem i gruppen.'],
  ['fr', 'Cette personne est déjà membre du groupe.'],
  ['en', 'A vacancy with this number could not be found.'],
  ['de', 'Eine Stelle mit dieser Nummer wurde nicht gefunden.'],
  ['nl', 'Een vacature met dit nummer kon niet worden gevonden.'],
  ['es', 'No se encontró la vacante.'],
  ['pt', 'Um anúncio com este número não pôde ser encontrado.'],
  ['zh', '该职位不存在。'],
])('what stands against it is a state (%s): %s', (_, text) => {
  expect(tellsHowItStands(text)).toBe(true);
});

test.each([
  ['en', 'You have reached the limit of five applications.'],
  ['de', 'Das Kontingent von drei Bewerbungen ist ausgeschöpft.'],
  ['fr', 'Vous avez atteint la limite de cinq candidatures.'],
  ['es', 'Ha alcanzado el límite de cinco solicitudes.'],
  ['pt', 'Você atingiu o limite de cinco candidaturas.'],
  ['it', 'Hai raggiunto il numero massimo di candidature.'],
  ['nl', 'Het maximum aantal sollicitaties is bereikt.'],
  ['pl', 'Osiągnięto limit zgłoszeń.'],
  ['sv', 'Du har nått taket för antalet ansökningar.'],
  ['ja', '応募数の上限に達しました。'],
  ['zh', '投递次数已达上限。'],
  ['en', 'This form has reached its maximum number of responses.'],
])('as many as may be were sent (%s): %s', (_, text) => {
  expect(tellsHowItStands(text)).toBe(true);
});

test.each([
  'You have reached the limit of five login attempts.',
  'Die Höchstzahl der Anmeldeversuche ist erreicht.',
  'You cannot log in because your account is locked.',
  'You cannot submit because your session has expired.',
  'The form was closed because of an error.',
  'If the survey is closed, you can no longer change your answers.',
  'The page could not be found.',
  'Your application could not be found.',
  'Vous ne pouvez plus vous connecter.',
  'La página no se encontró.',
  'U kunt niet meer inloggen.',
  'Your answers could not be changed: the server is not responding.',
  '接続できません。',
  '条件に一致する求人は見つかりませんでした。',
  '404 页面不存在，您要找的职位不存在。',
])('who is kept out, and what broke, stays so: %s', text => {
  expect(tellsHowItStands(text)).toBe(false);
});

test('it is asked about, whatever its words were taken for', () => {
  expect(
    classify('Enkäten har stängts, den tar inte emot fler svar.', { context: 'page', lang: 'sv' }),
  ).toMatchObject({
    kind: 'state',
    unsure: true,
  });
});

test.each([
  'You cannot apply because your profile could not be loaded.',
  'You cannot add a file because the storage is full.',
  'Sie können sich nicht bewerben, weil die Seite nicht antwortet.',
  'Vous ne pouvez pas postuler car le service ne répond pas.',
  'No puede postularse porque el sistema no responde.',
  'Non puoi candidarti perché il sistema non risponde.',
  'システムが応答しないため、応募できません。',
  '由于系统繁忙，不能申请。',
  'Submissions are outside the supported window size.',
])('a reason that is a failure is no rule: %s', text => {
  expect(tellsHowItStands(text)).toBe(false);
});

test.each([
  ['en', 'You cannot delete a folder that has files in it.'],
  ['en', 'This stage cannot be removed as long as candidates are in it.'],
  ['de', 'Die Mappe kann nicht gelöscht werden, weil sie Dokumente enthält.'],
  ['fr', 'Cette étape ne peut pas être supprimée car des candidats s’y trouvent.'],
  ['es', 'La carpeta no se puede eliminar porque contiene documentos.'],
  ['pt', 'A etapa não pode ser eliminada porque tem candidatos.'],
  ['it', 'La scheda non può essere eliminata perché è in uso.'],
  ['nl', 'De groep kan niet worden verwijderd omdat er leden in zitten.'],
  ['pl', 'Nie można usunąć etapu, ponieważ są w nim kandydaci.'],
  ['sv', 'Mappen kan inte tas bort eftersom den innehåller filer.'],
  ['ja', '使用中のため、この項目は削除できません。'],
  ['zh', '由于该阶段还有候选人，无法删除。'],
])('%s: what stands against a change is a rule: %s', (lang, text) => {
  expect(classify(text, { context: 'alert', lang })).toMatchObject({ kind: 'state' });
});

test.each([
  ['The file cannot be deleted because the server did not answer.', 'system'],
  ['The folder cannot be moved because an error occurred.', 'system'],
  ['Your account cannot be changed because it is locked.', 'access'],
])('what broke or is locked is no rule: %s', (text, kind) => {
  expect(classify(text, { context: 'alert', lang: 'en' }).kind).toBe(kind);
});
