import { expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { isToGiveOtherwise } from './what-was-given.ts';

test.each([
  'A folder with that name already exists.',
  'Cannot add "cv.pdf" twice, the file is already there.',
  'Ein Ordner mit diesem Namen existiert bereits.',
  'Un dossier portant ce nom existe déjà.',
  'Ya existe una carpeta con ese nombre.',
  'Já existe uma pasta com esse nome.',
  'Esiste già una cartella con questo nome.',
  'Er is al een map met deze naam.',
  'Kategoria o tej nazwie już istnieje.',
  'En mapp med det namnet finns redan.',
  'その名前のフォルダーはすでに存在します。',
  '已存在同名的列表',
])('a name that is there already is to be given otherwise: %s', text => {
  expect(isToGiveOtherwise(text)).toBe(true);
  expect(['access', 'system']).not.toContain(classify(text, { context: 'alert', lang: null }).kind);
});

test.each([
  'No file was uploaded.',
  'No file selected',
  'Keine Datei ausgewählt.',
  'Aucun fichier sélectionné',
  'No se ha seleccionado ningún archivo.',
  'Nenhum arquivo selecionado',
  'Nessun file selezionato',
  'Geen bestand gekozen',
  'Nie wybrano pliku',
  'Ingen fil vald',
  'ファイルが選択されていません',
  '未选择文件',
])('a file that was not chosen is to be chosen: %s', text => {
  expect(isToGiveOtherwise(text)).toBe(true);
});

test.each([
  'You can add only 5 colleagues at once.',
  'Sie können höchstens 5 Fotos auf einmal hochladen.',
  'Vous ne pouvez ajouter que 5 photos à la fois.',
  'Puede añadir como máximo 5 fotos a la vez.',
  'Você pode adicionar no máximo 5 fotos por vez.',
  'Puoi aggiungere al massimo 5 foto alla volta.',
  'U kunt maximaal 5 foto’s per keer toevoegen.',
  'Można dodać najwyżej 5 zdjęć naraz.',
  'Du kan lägga till högst 5 bilder åt gången.',
  '一度に追加できる写真は5枚までです。',
  '每次最多添加5张照片',
])('more at once than is taken is to be given in parts: %s', text => {
  expect(isToGiveOtherwise(text)).toBe(true);
});

test.each([
  'Our servers can handle up to 500 applicants at once. Please try again later.',
  'Zurzeit können nur 200 Personen gleichzeitig das Formular benutzen.',
  'Le serveur ne peut traiter que 100 dossiers à la fois. Réessayez plus tard.',
  'El servidor solo admite 100 usuarios a la vez. Inténtelo más tarde.',
  'O sistema só atende 100 candidatos ao mesmo tempo. Tente mais tarde.',
  'Il sistema accetta solo 100 utenti alla volta. Riprova più tardi.',
  'Er kunnen maximaal 100 bezoekers tegelijk op de site.',
  'System obsługuje tylko 100 osób naraz. Spróbuj później.',
  'Systemet klarar högst 100 besökare samtidigt. Försök senare.',
  '同時に100人までしか利用できません。',
  '系统一次最多只能处理100人，请稍后再试。',
  'No se pudo subir el archivo porque ya hay una sesión abierta en otro dispositivo.',
  'O arquivo não foi enviado: já há uma sessão aberta.',
  'Het bestand is niet opgeslagen: er is al een sessie actief.',
  'The document could not be saved because a lock already exists on the server.',
  'Upload failed: the temporary file already exists (error 500).',
  'Database error: duplicate entry already exists for the key.',
  '服务器已有错误，文件未保存',
  '文件保存失败，系统已存在异常',
])('what the servers can bear, and what stands in their own way, is a fault: %s', text => {
  expect(isToGiveOtherwise(text)).toBe(false);
});

test.each([
  'An account with this e-mail already exists.',
  'An application for this course already exists.',
  'No file was uploaded because the server did not answer.',
  'You can be signed in on only 2 devices at once.',
  'Only 10 requests at a time are allowed.',
  'We are busy: only 50 people at the same time can use this.',
  'Es können höchstens 50 Besucher gleichzeitig bedient werden.',
  'The file already exists and could not be saved because of a server error.',
  'Upload failed: the folder already exists on the server.',
  'The group already exists. You have no permission to join it.',
  'Datei nicht gespeichert, da ein technischer Fehler auftrat. Eine Version existiert bereits.',
  'Le fichier existe déjà sur le serveur et l’envoi a échoué.',
  'El archivo ya existe en el servidor y no se ha podido guardar.',
  'Für diesen Kurs gibt es bereits eine Bewerbung.',
  'Die Datei wurde bereits gelöscht.',
  'Le fichier n’existe plus.',
  'El archivo no existe.',
  'O arquivo não foi encontrado.',
  'このメールアドレスのアカウントはすでに存在します',
  '该用户已存在',
])('an account, an application or a fault is another matter: %s', text => {
  expect(isToGiveOtherwise(text)).toBe(false);
});
