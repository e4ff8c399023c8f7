import { expect, test } from 'vitest';
import type { Surrounding } from '../../applications/note.ts';
import { classifyMessage } from '../classify-message.ts';
import { foreignFault } from '../foreign/foreign-faults.ts';
import { isUnavailable } from './over-for-reader.ts';
import { asksForHuman } from './robot-check.ts';
import { readWholePage } from './whole-page.ts';

const alone: readonly Surrounding[] = ['no-fields', 'tiny', 'most'];

function readAtRest(text: string, around = alone, lang: string | null = null) {
  const seen = { text, context: 'page' as const, lang, rule: null, field: null, around };
  return classifyMessage(seen, Number.NaN, true);
}

function readWords(text: string, around: readonly Surrounding[]) {
  const seen = { text, context: 'page' as const, lang: null, rule: null, around };
  return readWholePage(seen, { kind: 'benign', confidence: 0.5, unsure: true, because: '' });
}

test.each([
  'We regret that this application is currently not available. Please come back at a later hour.',
  'Unser Karriereportal ist zurzeit leider nicht verfügbar. Schauen Sie bitte später wieder vorbei.',
  'Ce site est momentanément inaccessible. Merci de revenir un peu plus tard.',
  'La plataforma no está disponible por el momento. Vuelva a intentarlo más tarde.',
  'O portal está temporariamente indisponível. Por favor, volte mais tarde.',
  'Il sistema non è al momento raggiungibile. La preghiamo di riprovare più tardi.',
  'Onze site is op dit moment niet bereikbaar. Probeer het later nog eens.',
  'Portal jest chwilowo niedostępny. Prosimy wrócić później.',
  'Sidan är tillfälligt otillgänglig. Försök gärna igen senare.',
  'システムは現在ご利用いただけません。後ほどもう一度お試しください。',
  '平台暂时无法访问，请稍后再试。',
  'You are in the queue. The waiting time is about 20 minutes.',
  'Sie sind in der Warteschlange. Die Wartezeit beträgt etwa 20 Minuten.',
  'Vous êtes dans la file d’attente. Temps d’attente : 20 minutes environ.',
])('a page that says nothing but that its site is away for now: %s', text => {
  const { kind, unsure } = readAtRest(text);
  expect(['system', 'maintenance']).toContain(kind);
  expect(unsure).toBe(false);
});

test.each([
  'This lamp is currently not available. Please look again later.',
  'Our telephone service is currently not available. Please try again later.',
  'The site will be temporarily unavailable on Sunday. Please come back later.',
  'Is our site currently not available? Please try again later.',
  'Our site is not available in Finnish.',
  'Planned works: our website will not be available on Sunday from 1 to 4 am.',
  'We are sorry, but we cannot go on with your application at this time. Please apply again later.',
  'There are no open positions on our site at the moment. Please come back later.',
  'Leider sind derzeit keine Stellen auf unserer Seite verfügbar. Schauen Sie später wieder vorbei.',
  "Il n'y a actuellement aucune offre disponible sur notre site. Revenez plus tard.",
  'No hay vacantes disponibles en este momento en nuestro portal. Vuelva más tarde.',
  'Non ci sono posizioni disponibili al momento sul nostro sito. Torni più tardi.',
  'Er zijn op dit moment geen vacatures beschikbaar op onze website. Probeer het later opnieuw.',
  '目前本网站没有可申请的职位，请稍后再来。',
])('what is away elsewhere, later or for good is no such page: %s', text => {
  expect(isUnavailable(text)).toBe(false);
});

test('a longer page may say so of one of its services', () => {
  const text = 'Our site is currently not available. Please come back later.';
  expect(readAtRest(text, ['no-fields', 'long', 'article']).kind).toBe('benign');
});

test.each<[language: string, text: string, kind: string]>([
  ['da', 'Der er desværre opstået en uventet fejl. Prøv igen om lidt.', 'system'],
  ['da', 'Siden er midlertidigt lukket på grund af vedligehold.', 'maintenance'],
  ['nb', 'Beklager, noe gikk galt hos oss. Gå tilbake til forsiden.', 'system'],
  ['nb', 'Økten din har utløpt. Logg inn på nytt.', 'session'],
  ['da', 'Du er blevet logget ud på grund af inaktivitet.', 'session'],
  ['fi', 'Palvelussa tapahtui odottamaton virhe.', 'system'],
  ['fi', 'Istuntosi on vanhentunut, kirjaudu uudelleen.', 'session'],
  ['cs', 'Omlouváme se, došlo k neočekávané chybě.', 'system'],
  ['cs', 'Právě probíhá plánovaná údržba webu.', 'maintenance'],
  ['sk', 'Prístup odmietnutý. Obráťte sa na správcu.', 'access'],
  ['hu', 'Sajnáljuk, hiba történt a feldolgozás közben.', 'system'],
  ['ro', 'Ne pare rău, a apărut o eroare la trimitere.', 'system'],
  ['tr', 'Beklenmeyen bir hata oluştu, lütfen yeniden deneyin.', 'system'],
  ['tr', 'Oturumunuzun süresi doldu.', 'session'],
  ['el', 'Η ιστοσελίδα βρίσκεται υπό συντήρηση.', 'maintenance'],
  ['ru', 'Извините, ваше резюме не отправлено.', 'system'],
  ['ru', 'Доступ к ресурсу запрещён', 'access'],
  ['uk', 'Сталася неочікувана помилка на сервері.', 'system'],
  ['ko', '지원서 전송에 실패했습니다. 잠시 후 다시 시도해 주세요.', 'system'],
  ['ko', '더 나은 서비스를 위해 시스템 점검을 하고 있습니다.', 'maintenance'],
  ['id', 'Maaf, terjadi gangguan pada server kami.', 'system'],
  ['id', 'Sesi Anda telah berakhir.', 'session'],
  ['ar', 'عذرا، حدث خطأ غير متوقع', 'system'],
])('%s: a page that is nothing but a failure in a language that is not understood', (lang, text, kind) => {
  expect(readAtRest(text, alone, lang)).toMatchObject({ kind, unsure: false });
});

test.each([
  'Hvis der er opstået en fejl, så skriv til os.',
  'Если произошла ошибка, напишите нам.',
  '오류가 발생했을 경우 문의해 주세요.',
  'Jika terjadi kesalahan, hubungi kami.',
  'Hata oluştu mu?',
  'Du er blevet logget ud. På gensyn!',
  'Kiitos hakemuksestasi, se on vastaanotettu.',
  'Спасибо, ваша заявка принята.',
  '지원서가 접수되었습니다.',
])('what is supposed, asked or went well is none: %s', text => {
  expect(foreignFault(text)).toBeNull();
});

test('of a page with more on it the same words are no failure', () => {
  const text = 'Произошла ошибка в метро: поезд остановился.';
  expect(readAtRest(text, ['no-fields', 'long', 'list'], 'ru').kind).toBe('benign');
});

test.each([
  'Please confirm that you are not a robot.',
  'Bitte bestätigen Sie, dass Sie kein Roboter sind.',
  "Merci de vérifier que vous n'êtes pas un robot.",
  'Confirme que no es usted un robot.',
  'Confirme que não é um robô.',
  'Conferma di non essere un robot.',
  'Bevestig dat u geen robot bent.',
  'Potwierdź, że nie jesteś robotem.',
  'Bekräfta att du inte är en robot.',
  'ロボットではないことを確認してください。',
  '请确认您不是机器人。',
])('a page before the page asks for a person: %s', text => {
  expect(readAtRest(text, ['half', 'no-heading']).kind).toBe('access');
});

test.each([
  'Please confirm that you are a person with the right to work here.',
  'Confirme que es una persona con discapacidad.',
  'Confirme que é uma pessoa com deficiência.',
  'Merci de confirmer que vous êtes une personne majeure.',
  'Bevestig dat je een mens met een beperking bent.',
])('what kind of person one is, is another question: %s', text => {
  expect(asksForHuman(text)).toBe(false);
  expect(readWords(text, ['half', 'no-heading'])).toBeNull();
});

test.each([
  ['İŞLEM BAŞARISIZ', 'system'],
  ['ERİŞİM ENGELLENDİ', 'access'],
  ['BAKIM ÇALIŞMASI', 'maintenance'],
])('Turkish in capitals as in small letters: %s', (text, kind) => {
  expect(foreignFault(text)).toBe(kind);
});

test('beside a log-in or a longer form it is one question among others', () => {
  const asked = (around: readonly Surrounding[]) =>
    readWords('Please confirm that you are not a robot.', around);
  expect(asked(['half'])?.kind).toBe('access');
  expect(asked(['half', 'password'])).toBeNull();
  expect(asked(['many-fields', 'most'])).toBeNull();
  expect(asked(['short'])).toBeNull();
  expect(readWords('I am not a robot', ['half'])).toBeNull();
});

test.each([
  'The check failed: we were unable to verify that you are a person.',
  'Die Prüfung ist fehlgeschlagen. Wir konnten nicht bestätigen, dass Sie kein Roboter sind.',
])('that the check failed is no question beside a form: %s', text => {
  expect(asksForHuman(text)).toBe(false);
  const around = ['many-fields', 'application', 'in-form'] as const;
  const seen = { text, context: 'page' as const, lang: null, rule: null, field: null };
  const kind = (marked?: 'plain') => classifyMessage({ ...seen, around, marked }, 1_000, false).kind;
  expect(kind('plain')).toBe('access');
});

test('a word without end is looked through once', () => {
  const began = process.cpuUsage();
  expect(asksForHuman('prüf'.repeat(6_000))).toBe(false);
  // From each letter to the end it would be twenty seconds.
  expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
});

test.each([
  '시스템 점검 안내 12월 5일 02:00부터 06:00까지 접속이 중단될 예정입니다.',
  '서비스 점검 공지 내일 새벽에 서비스 점검이 있습니다.',
  'В воскресенье сайт будет временно недоступен: запланированы технические работы.',
])('works of another day in such a language are none: %s', text => {
  expect(foreignFault(text)).toBeNull();
});

test.each(['시스템 점검 중입니다. 12월 5일 06:00에 다시 열립니다.', '현재 긴급 점검을 하고 있습니다.'])(
  'works that go on are, with the day that they end: %s',
  text => {
    expect(foreignFault(text)).toBe('maintenance');
  },
);

test.each([
  ['Доступ к парковке ограничен', null],
  ['Доступ к этой странице ограничен', 'access'],
  ['Доступ запрещён', 'access'],
  ['Доступ до басейну обмежено', null],
  ['Доступ до сторінки обмежено', 'access'],
])('what nobody may enter is a page or nothing: %s', (text, kind) => {
  expect(foreignFault(text)).toBe(kind);
});

test.each([
  'Нещо се обърка. Опитайте пак.',
  'Došlo je do greške pri slanju prijave.',
  'Prišlo je do napake. Poskusite znova.',
  'Įvyko klaida. Bandykite vėliau.',
  'Radās kļūda. Lūdzu, mēģiniet vēlāk.',
  'Tekkis viga. Proovige hiljem uuesti.',
  'Đã xảy ra lỗi. Vui lòng thử lại.',
  'خطایی رخ داد. لطفاً دوباره تلاش کنید.',
  'אירעה שגיאה. נסו שוב מאוחר יותר.',
  "S'ha produït un error. Torneu-ho a provar.",
])('a failure in more languages: %s', text => {
  expect(foreignFault(text)).toBe('system');
});

test('an alert of another language that names an error counts where it is marked as wrong', () => {
  const seen = {
    text: 'Hibás jelszó. Próbálja újra!',
    context: 'alert' as const,
    lang: 'hu',
    rule: null,
    field: null,
  };
  const around: readonly Surrounding[] = ['alert', 'password', 'tiny', 'half'];
  const read = (marked: 'wrong' | 'hint') =>
    classifyMessage({ ...seen, around, marked }, Number.NaN, true).kind;
  expect(read('wrong')).toBe('access');
  expect(read('hint')).toBe('benign');
});

test.each([
  ['cy', 'Gwall Aeth rhywbeth o’i le. Rhowch gynnig arall arni yn nes ymlaen.'],
  ['hi', 'कुछ गलत हो गया कृपया थोड़ी देर बाद फिर कोशिश करें।'],
  ['ka', 'მოხდა შეცდომა გთხოვთ, სცადოთ მოგვიანებით.'],
  ['sw', 'Hitilafu imetokea Tafadhali jaribu tena baadaye.'],
  ['th', 'เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้งภายหลัง'],
  ['sq', 'Ndodhi një gabim Ju lutemi provoni përsëri më vonë.'],
  ['nb', 'Nettstedet støtte på en uventet feil. Prøv igjen senere.'],
])('a page that says one thing, in a language of which little is known, is asked about: %s', (lang, text) => {
  const bare = [...alone, 'no-heading', 'no-actions'] as const;
  expect(readAtRest(text, bare, lang)).toMatchObject({ kind: 'system', unsure: true });
  expect(readAtRest(text, [...bare, 'list'], lang).kind).toBe('benign');
});

test.each([
  ['is', 'Takk fyrir umsóknina Við höfum samband í næstu viku.'],
  ['sw', 'Asante Tumepokea maombi yako.'],
  ['fi', 'Sauna Sauna on huollossa, avaamme pian.'],
  ['ru', 'По вашему запросу вакансий пока не найдено.'],
])('and what such a page says otherwise is no failure: %s', (lang, text) => {
  expect(readAtRest(text, alone, lang).kind).toBe('benign');
});

test('the name of a room makes no page one, whatever the title', () => {
  const text = 'Bilik 503 Temu duga pada pukul sembilan.';
  expect(readAtRest(text, [...alone, 'error-title'], 'ms').kind).toBe('benign');
});

test('a title that is a word for an error in another language makes its page one', () => {
  expect(readAtRest('Ralat 503 Perkhidmatan tidak dapat dicapai', [...alone, 'error-title'], 'ms').kind).toBe(
    'system',
  );
});

test.each([
  ['hr', 'Portal je trenutno u održavanju.', 'maintenance'],
  ['et', 'Süsteem on hoolduses.', 'maintenance'],
  ['hu', 'Szerverhiba történt.', 'system'],
  ['sl', 'Žal je prišlo do napake.', 'system'],
  ['nb', 'Vi finner ikke siden.', 'system'],
  ['ca', 'No hem trobat la pàgina.', 'system'],
  ['he', 'אין לך גישה לדף.', 'access'],
])('a page of one sentence, as programs put it into their pages: %s', (lang, text, kind) => {
  expect(readAtRest(text, alone, lang)).toMatchObject({ kind, unsure: false });
});

test('news of a server that failed elsewhere is no failure of its page', () => {
  const news = [
    'Guasto al server dell’ospedale: errore nella notte. Il sistema non era disponibile, dicevano i medici.',
    'Fallo del servidor de la clínica anoche. El sistema no estaba disponible, dijo la portavoz.',
    'The server of the clinic had an error last night. It was not available, a doctor said.',
  ];
  expect(news.map(text => readAtRest(text).kind)).toEqual(['benign', 'benign', 'benign']);
  expect(readAtRest('The server had an error. It is not available.').kind).toBe('system');
});
