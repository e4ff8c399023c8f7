import { expect, test } from 'vitest';
import type { Surrounding } from '../../applications/note.ts';
import { isProcessKind } from '../../vendors/vocabulary.ts';
import { classifyMessage } from '../classify-message.ts';
import { statusIn, tellsOfServer, withoutCounts } from './server-page.ts';

const alone: readonly Surrounding[] = ['no-fields', 'tiny', 'most'];

const atRest = (text: string, lang: string | null, around: readonly Surrounding[] = alone) =>
  classifyMessage({ text, context: 'page', lang, rule: null, field: null, around }, Number.NaN, true);

test.each([
  ['en', 'No such method! This address does not accept the POST method.'],
  ['en', 'Condition not met! The server could not meet a condition of the request for this URL.'],
  ['de', 'Verboten Der Zugriff auf die angeforderte Seite ist nicht erlaubt.'],
  ['fr', "Méthode refusée ! L'URL demandée n'accepte pas la méthode POST."],
  ['es', 'Tiempo agotado El servidor cerró la conexión porque el navegador no terminó la petición.'],
  ['it', 'Richiesta troppo grande Il server non accetta tanti dati con il metodo POST.'],
  ['nl', 'Slechte vraag De server kon het verzoek van de browser niet begrijpen.'],
  ['pl', 'Dostęp zabroniony Nie masz praw do żądanego katalogu na tym serwerze.'],
  ['pt', 'Recurso perdido O URL pedido já não está disponível neste servidor.'],
  ['sv', 'Förbjudet Du har inte rätt att se den begärda sidan på servern.'],
  ['pt', 'Erro ao ligar à base de dados'],
  ['de', 'Fehler beim Verbinden mit der Datenbank'],
  ['zh', '不允许的方法 服务器不接受对该网址的 POST 请求。'],
])('what a server says of itself or of what was asked of it: %s, %s', (lang, text) => {
  const { kind, unsure } = atRest(text, lang);
  expect(isProcessKind(kind)).toBe(true);
  expect(unsure).toBe(false);
});

test.each([
  ['da', 'Ugyldig forespørgsel Serveren forstod ikke, hvad browseren bad om.'],
  ['nb', 'For mange forespørsler Serveren tar ikke imot flere akkurat nå.'],
  ['fi', 'Väärä pyyntö Palvelin ei ymmärtänyt selaimen lähettämää pyyntöä.'],
  ['cs', 'Chybný požadavek Server požadavku prohlížeče nerozuměl a odmítnul jej.'],
  ['hu', 'Rossz kérés A kiszolgáló nem értette, amit a böngésző küldött.'],
  ['ro', 'Cerere greșită Serverul nu a putut înțelege ce i s-a cerut.'],
  ['tr', 'Geçersiz istek Sunucu tarayıcının gönderdiği isteği anlayamadı.'],
  ['ru', 'Слишком длинный адрес Сервер не принимает таких запросов.'],
  ['uk', 'Хибний запит Сервер не зрозумів, чого від нього хочуть.'],
  ['el', 'Λάθος αίτημα Ο διακομιστής δεν κατάλαβε το αίτημα.'],
  ['ko', '잘못된 요청 서버가 브라우저의 요청을 이해하지 못했습니다.'],
  ['id', 'Permintaan keliru Server tidak dapat memahami permintaan peramban.'],
  ['ar', 'طلب خاطئ لم يفهم الخادم ما أرسله المتصفح.'],
  ['fa', 'درخواست نادرست سرور نتوانست درخواست مرورگر را بفهمد و انجام نشد.'],
  ['he', 'בקשה שגויה השרת לא הבין את מה שהדפדפן שלח.'],
  ['vi', 'Yêu cầu sai Máy chủ không hiểu được điều trình duyệt gửi đến.'],
  ['bg', 'Грешна заявка Сървърът не разбра какво поиска браузърът.'],
  ['lt', 'Bloga užklausa Server klaida: užklausa nepriimta.'],
  ['sk', 'Chyba pri spojení s databázou'],
  ['tr', 'Veri tabanı ile bağlantı kurulurken hata'],
  ['ru', 'Ошибка при соединении с базой данных'],
])('the same in languages that are not understood otherwise: %s, %s', (lang, text) => {
  expect(isProcessKind(atRest(text, lang).kind)).toBe(true);
});

test.each([
  ['ga', '503 Seirbhís gan fáil Bain triail eile as níos déanaí.'],
  ['eu', '404 Orria ez da aurkitu'],
  ['ka', '403 წვდომა აკრძალულია'],
])('in any language the number of a status before its words is enough: %s, %s', (lang, text) => {
  expect(isProcessKind(atRest(text, lang).kind)).toBe(true);
});

test('a page that calls itself an error is one in any language', () => {
  const text = 'Ní féidir an leathanach seo a thaispeáint';
  expect(isProcessKind(atRest(text, 'ga', [...alone, 'error-title']).kind)).toBe(true);
  expect(atRest(text, 'ga').kind).toBe('benign');
});

test.each([
  ['en', 'Two servers are for sale Our old servers are no longer needed. Write to us.'],
  ['en', 'Our server stands in Norway and runs on water power.'],
  ['en', 'You look after our database. Your shift begins at six.'],
  ['ru', 'Ищем администратора базы данных в дневную смену.'],
  ['de', 'Unser Server steht in Bremen. Es werden keine Daten weitergegeben.'],
  ['ru', 'Вакансии Мы ищем сварщика и водителя в дневную смену.'],
  ['ko', '채용 안내 서류 접수는 금요일까지입니다.'],
  ['fi', 'Avoimet työpaikat Haemme hitsaajaa ja kuljettajaa.'],
  ['da', 'Der er ikke nogen ledige stillinger på siden lige nu.'],
  ['cs', 'Požadavky Praxe není nutná, zaučíme vás.'],
  ['cs', 'Správce serveru Praxe není nutná, zaučíme vás.'],
  ['vi', 'Yêu cầu Không cần kinh nghiệm, được đào tạo từ đầu.'],
  ['th', 'หน้าที่ ไม่ต้องมีประสบการณ์ มีคนสอนงาน'],
  ['ko', '503 버스 시청에서 병원까지 15분마다 다닙니다.'],
  ['ko', '서버 개발자 채용 경력이 없어도 지원할 수 있습니다.'],
  ['ru', 'По вашему запросу вакансий пока не найдено.'],
  ['tr', 'Sunucu çalışıyor. Talepleriniz bizim için çok önemli.'],
  ['id', 'Layanan kami tidak dipungut biaya.'],
  ['ro', 'Tâmplar CV la cerere. Experiența nu este necesară.'],
  ['da', 'Vi svarer på din ansøgning inden 14 dage.'],
])('what is said otherwise of servers and in such languages is no failure: %s, %s', (lang, text) => {
  expect(atRest(text, lang).kind).toBe('benign');
});

test('that nothing can be changed once it was sent is a rule, in a language that a glossary reads', () => {
  expect(atRest('لا يمكن تعديل الطلب بعد إرساله.', 'ar').kind).toBe('state');
});

test('on a page of a list, and in a question, a server that fails is none that answers', () => {
  expect(isProcessKind(atRest('Сервер не отвечает. Позвоните нам.', 'ru').kind)).toBe(true);
  expect(atRest('Сервер не отвечает. Позвоните нам.', 'ru', [...alone, 'list']).kind).toBe('benign');
  expect(atRest('Сервер не отвечает? Позвоните нам.', 'ru').kind).toBe('benign');
});

test.each([
  ['404 Seite fehlt', 404],
  ['Error 503 Dienst fehlt', 503],
  ['502: 网关错误', 502],
  ['500', 500],
  ['404 vacancies in your town', null],
  ['450 Sitzplätze', null],
  ['404 työpaikkaa Helsingissä', null],
  ['Room 404 is on the left', null],
  ['5000 Euro', null],
])('the number of a status stands before words that begin anew: %s', (text, number) => {
  expect(statusIn(text)).toBe(number);
});

test('what speaks of a server without saying that anything is wrong is told apart', () => {
  expect(tellsOfServer('The server has been moved to a quiet room')).toBe(false);
  expect(tellsOfServer('The server cannot be reached')).toBe(true);
});

test.each([
  ['Lokale 404 Tredje sal', 'Lokale  Tredje sal'],
  ['Buss 503 går hvert kvarter', 'Buss  går hvert kvarter'],
  ['500 人の仲間', '人の仲間'],
  ['500명의 동료', '명의 동료'],
  ['우리 회사 500 함께 일하는 사람', '우리 회사  함께 일하는 사람'],
])('a number that names or counts something is no status: %s', (text, left) => {
  expect(withoutCounts(text)).toBe(left);
});

test.each([
  'Error 404',
  'HTTP 500',
  'Fejl 503 Siden mangler',
  '502 Bad Gateway',
  '내부 오류 500 다시 시도',
  'status 404',
])('behind a word for an error, and at the beginning, it stays: %s', text => {
  expect(withoutCounts(text)).toBe(text);
});

test.each([
  ['503 Sentrum', 'nb'],
  ['404 Innere Stadt Hauptbahnhof', 'de'],
  ['504 Mill Lane', 'en'],
  ['500 Open positions', 'en'],
  ['403 Resultados', 'es'],
  ['502 Вакансии', 'ru'],
  ['404号室', 'ja'],
])('a number before where a line goes, a street or what is many is no status: %s', (text, lang) => {
  expect(withoutCounts(text)).not.toContain(text.slice(0, 3));
  expect(isProcessKind(atRest(text, lang).kind)).toBe(false);
});

test('behind a word for an error it stays before such words, too', () => {
  expect(withoutCounts('Error 404 Results page is gone')).toContain('404');
});

test.each([
  ['en', 'The requested documents must not be stapled.'],
  ['de', 'Angeforderte Dokumente sind nicht zu lochen.'],
  ['en', 'The gateway to the valley is not far from our inn.'],
  ['en', 'Our museum keeps a database of failed inventions.'],
])('a server or what was asked for, and a mere denial, are no failure: %s, %s', (lang, text) => {
  expect(atRest(text, lang).kind).toBe('benign');
});

test.each([
  'The server does not understand this',
  'Der Server akzeptiert die Methode nicht',
  'De server begrijpt dit niet',
  'Il server non risponde',
  '服务器不支持该方法',
])('what a server refuses to do is one: %s', text => {
  expect(tellsOfServer(text)).toBe(true);
});

test.each([
  ['ko', '500 도시락 서울역 앞 도시락 가게입니다.'],
  ['zh', '404 宿舍楼 入住请到一楼前台登记。'],
  ['ja', '502ギャラリー ビルの五階、階段のとなりです。'],
  ['en', 'Quality Error rate: 500 per million parts.'],
  ['fr', 'Qualité Taux d’erreur : 404 pièces par million.'],
])('a number that names or counts something is no status, whatever the title, in %s', (lang, text) => {
  const around = ['no-fields', 'tiny', 'most', 'error-title'] as const;
  const seen = { text, context: 'page' as const, lang, rule: null, field: null, around };
  expect(classifyMessage(seen, Number.NaN, true).kind).toBe('benign');
});

test.each([
  ['ko', '404 페이지를 찾을 수 없습니다'],
  ['zh', '503 服务不可用'],
  ['ja', '404 ページが見つかりません'],
])('a number before words that say what is wrong is one, in %s', (lang, text) => {
  const around = ['no-fields', 'tiny', 'most'] as const;
  const seen = { text, context: 'page' as const, lang, rule: null, field: null, around };
  expect(classifyMessage(seen, Number.NaN, true).kind).not.toBe('benign');
});
