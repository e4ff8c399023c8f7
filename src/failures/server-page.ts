import type { Concept } from './wording/all-wordings.ts';
import { conceptsIn } from './wording/concepts.ts';

/**
 * What only servers, and what stands before them, speak of, in the eleven languages: themselves, the address that was asked for, how
 * it was asked for. A server, and several of them, may be for sale.
 */
const machinery =
  /(?<![\p{L}\p{N}])(?:(?:the|this|our|der|dem|den|diese[rmn]?|unser|le|ce|du|au|notre|el|este|del|al|nuestro|o|do|ao|nosso|il|questo|dal|sul|nostro|de|deze|onze) (?:web ?)?(?:server|serveur|servidor)|server ?(?:error|fehler|fout|fel)|ten serwer|serwer(?:a|ze|em|owi)?|servern|(?:bad )?gateway|passerelle|puerta de enlace|proxy|content-length)(?![\p{L}\p{N}])|サーバー?(?!ント)|服务器|伺服器|ゲートウェイ|网关|閘道/iu;
/** As written in capitals alone. */
const protocol = /\b(?:UR[IL]|HTTP|POST|DNS)(?![a-z])/;
/** The page that was asked for, as people do not say of a page that is there. */
const asked =
  /requested (?:page|resource|file|document|object|entity)|angeforderte[nrs]? (?:seite|ressource|datei|objekt|dokument)|(?:page|ressource|entité|fichier) demandée?|(?:página|recurso|entidad|entidade|ficheiro|arquivo|archivo) (?:solicitad|pedid|requisitad)[oa]|(?:pagina|risorsa|entità) richiesta|(?:op|aan)?gevraagde (?:pagina|object|bestand)|żądan\p{L}{1,3} (?:stron|zas[oó]b|plik|obiekt|katalog)|(?:begärda|förfrågade|önskade) (?:sidan|adressen|enheten|katalogen|filen)|(?:要求|リクエスト)された|(?:请求|請求)的?(?:页面|頁面|网址|資源|资源|对象)/iu;

/** What goes wrong, by meaning. */
const wrong = [
  'error',
  'occurred',
  'notFound',
  'unavailable',
  'expired',
  'cannot',
  'failed',
  'not',
  'notAllowed',
  'mustNot',
  'invalid',
  'tooMany',
  'gone',
  'serverCode',
  'clientCode',
] as const;

/** What a site keeps all that it shows in, in the eleven languages; much is written of those that work. */
const database =
  /database|datenbank|bases? de (?:données|datos|dados)|banco de dados|baz[aąyę] danych|databas(?:en)?(?!\p{L})|データベース|数据库|資料庫|數據庫/iu;
const brokenOff = ['error', 'occurred', 'failed', 'cannot', 'unavailable', 'notFound'] as const;

/** Whether a text says of a server, or of the address that it was asked for, that something is wrong. */
export function tellsOfServer(text: string): boolean {
  if (database.test(text) && has(text, brokenOff)) return true;
  if (!(machinery.test(text) || protocol.test(text) || asked.test(text))) return false;
  return has(text, wrong);
}

function has(text: string, concepts: readonly Concept[]): boolean {
  const said = conceptsIn(text);
  return concepts.some(concept => said.has(concept));
}

/**
 * The same in other languages: what is asked for or asked, and a word that says that it is not, may not be or was too much. In the
 * letters of `inPlainSmall`.
 */
const abroad: readonly (readonly [RegExp, RegExp])[] = [
  [
    /server|gateway|forespørs|foresp[oø]r|adressen|tjenesten|tjeneste|siden/u,
    /(?<!\p{L})(?:ikke|feil|fejl|ugyldig|dårlig|forbudt|for (?:mange|stor|lang)|utløpt|overskredet)|serverfe[ij]l/u,
  ],
  [/palvelin|palvelime|pyyn|yhdyskäytäv/u, /(?<!\p{L})(?:ei|eikä|virhe|kiellet|liian|epäonnistui)|virhe/u],
  [
    /server|požad|brán|služb|zdroj/u,
    /(?<!\p{L})(?:špatn|zlý |ne(?:rozum|odpov|přij|prij|ní|bylo|byla|byl|může|mohl|lze|podpor|nalez|dostup|existuje|platn)|nie je|chyb|zakáz|odmítn|odmietn|příliš|príliš|vypršel|selhal)/u,
  ],
  [
    /szerver|kiszolgáló|átjáró|kérés|kért oldal/u,
    /(?<!\p{L})(?:nem|hib|tilt|túl|lejár|érvénytelen)|hib[aá]/u,
  ],
  [
    /server|cerere|solicitare|solicitat|url/u,
    /(?<!\p{L})(?:nu (?:a|au|este|mai|poate|pot|s-a|sunt|exist)|eroare|interzis|prea|indisponibil|invalid)/u,
  ],
  [
    /sunucu|istek|isteğ|talep|ağ geçidi/u,
    /yor(?:sun)?(?!\p{L})|(?<!\p{L})(?:hata|yasak|çok|değil|geçersiz|zaman aşımı)|ama(?:dı|yan)|eme(?:di|yen)|bulunma/u,
  ],
  [
    /сервер|шлюз|запрос|запрош|запрашива|запит|сървър|заявк|захтев|сервис|сервіс|документ удал/u,
    /(?<!\p{L})(?:не |нет|ошибк|помилк|грешк|недоступ|запрещ|заборон|слишком|занадто|твърде|превише|истек|неверн|некоррект|хибн|удал|вилучен)/u,
  ],
  [
    /poslužitelj|server|strežnik|zahtev|zahtjev/u,
    /(?<!\p{L})(?:ne (?:može|mora|podržava|odgovara|more)|nij[ei]|ni (?:bil|mogoč|na voljo)|grešk|pogrešk|napak|zabran|prepoved|previ[sš]e|preveč)/u,
  ],
  [/διακομιστ|εξυπηρετητ|αίτημα|ζητήσατε/u, /(?<!\p{L})(?:δεν|σφάλμα|απαγορ|υπερβολικ|μη )/u],
  [/서버|게이트웨이|요청/u, /없|못|않|오류|에러|거부|초과|실패|잘못|금지|너무|불가|불량|중지|과부하/u],
  [
    /server|gateway|permintaan|halaman yang diminta|layanan/u,
    /(?<!\p{L})(?:tidak|gagal|kesalahan|galat|dilarang|terlalu|ralat|kelebihan|kedaluwarsa)/u,
  ],
  [/خادم|سيرفر|المطلوب|الطلب/u, /(?<!\p{L})(?:لا|لم|غير|خطأ|تعذر|ممنوع|انتهت)(?!\p{L})/u],
  [/سرور|سرویس.?دهنده|کارساز|درخواست/u, /نیست|نمی|نشد|خطا|ممنوع|نامعتبر|ناموفق/u],
  [/(?<!\p{L})ה?שרת|ה?מבוקש/u, /(?<!\p{L})(?:לא|אין|אינו|אינה|שגיא|אסור)/u],
  [/máy chủ|yêu cầu/u, /(?<!\p{L})(?:không|lỗi|quá|bị từ chối)(?!\p{L})/u],
  [/เซิร์ฟเวอร์|เซอร์เวอร์|คำขอ|หน้าที่/u, /ไม่|ผิดพลาด|ขัดข้อง|ถูกปฏิเสธ/u],
  [
    /server|serveri|užklaus|pieprasīj|päring/u,
    /(?<!\p{L})(?:neg|nep|nėra|nav|klaid|kļūd|viga|ei |keelat|per did|par liel|pārāk|liiga)/u,
  ],
  [/სერვერ|մերվեր|սերվեր|सर्वर|সার্ভার|சேவையக/u, /არ|შეცდომ|չ|սխալ|नहीं|त्रुटि|ত্রুটি|পারে ?(?:না|নি)|இல்லை|பிழை/u],
];

/** The same of what a site keeps its pages in. */
const databaseAbroad: readonly [RegExp, RegExp] = [
  /database|databáz|adatbázis|tietokan|(?:bazei?|baza) de date|veri ?taban|баз\p{L}{1,3} даних|баз\p{L}{1,3} данных|база данни|баз\p{L}{1,2} података|baz\p{L}{1,3} podat|podatkovn|βάσ\p{L}{1,2} δεδομένων|데이터베이스|basis data|base de dades|قاعدة (?:ال)?بيانات|پایگاه داده|מסד (?:ה)?נתונים|cơ sở dữ liệu|ฐานข้อมูล|duomenų baz|datu ?bāz|andmebaasi/u,
  /hib[aá]|chyb|virhe|fejl|feil|eroare|hata|σφάλμα|ошибк|помилк|грешк|грешка|greška|grešk|napak|klaida|kļūda|viga|tõrge|오류|에러|실패|kesalahan|gagal|lỗi|خطأ|خطا|שגיא|ผิดพลาด|error/u,
];

/** Whether a text in the letters of `inPlainSmall` says of a server, in one of these languages, that something is wrong. */
export const tellsOfServerAbroad = (small: string): boolean =>
  [...abroad, databaseAbroad].some(([thing, fault]) => thing.test(small) && fault.test(small));

/** The numbers of statuses that tell of a failure, with those of nginx and Cloudflare. */
const status =
  /^(?:\p{L}+[ :]){0,2}(4(?:0[013-9]|1[0-589]|2[1-69]|31|40|44|49|51|9[4-9])|5(?:0[0-9]|1[01]|2[0-9]|30|9[89]))(?:[\s:.,!|–—-]+(?=(\p{L}))|[\s.!]*$)/u;
/** Of these scripts no letter is a capital. */
const cased = /\p{Lu}|\p{Ll}/u;

/** The status with which a text begins, where its words begin anew behind it: "404 Seite", not "404 vacancies". */
export function statusIn(text: string): number | null {
  const [, number, letter = 'A'] = status.exec(text) ?? [];
  if (!number || (cased.test(letter) && letter !== letter.toUpperCase())) return null;
  return Number(number);
}

/** What carries a number as its name, or counts: "Room 404", "Buss 503", "500 人". A word for an error before it makes it a status. */
const counted =
  /(?<=(?<![\p{L}\p{N}])(?!(?:error|status|http|code|err|fehler|erreur|errore|erro|fout|błąd|fel|fejl|feil|virhe|chyba|hiba|eroare|hata|ошибка|помилка|грешка|greška|napaka|klaida|viga|server|gateway)(?!\p{L}))\p{L}\p{Ll}+ )[45]\d\d(?!\d)(?=[ .,]|$)|(?<!\d)[45]\d\d(?=\s?(?:人|名(?!前)|件|年|社|店|枚|円|个|個|位|家|명|개(?!발)|건|년|곳|원)|\+|\s?%)|(?<=\p{Lo}(?<!오류|에러|상태|코드|エラー|コード|错误|錯誤|代码|خطأ) )[45]\d\d(?= \p{Lo})/giu;

/** A text without numbers that are like a status and are none. */
export const withoutCounts = (text: string): string => text.replace(counted, '').trim();
