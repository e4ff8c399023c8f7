import type { Surrounding } from '../../applications/note.ts';
import type { Concept } from '../wording/all-wordings.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

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
  'notAllowed',
  'invalid',
  'tooMany',
  'gone',
  'serverCode',
  'clientCode',
] as const;

/** What it does not do; of other things that it does not, or is not, much is said calmly: "a server does not keep your address". */
const refuses =
  /(?:does not|doesn.t|did not|didn.t|not) (?:accept|understand|understood|support|respond|answer|recogni|allow)|(?:akzeptiert|versteht|verstand|unterstützt|antwortet|erlaubt|annimmt|nimmt|kennt) .{0,40}nicht|nicht (?:verst|akzept|unterstütz|antwort|erlaub)|n.(?:accepte|admet|autorise) pas|ne (?:comprend|supporte|répond|permet|prend) pas|n.a pas (?:compris|répondu|accepté)|no (?:acepta|entiende|entendió|admite|soporta|responde|respondió|permite|reconoce)|não (?:aceita|entende|entendeu|suporta|responde|respondeu|permite|reconhece)|non (?:accetta|comprende|ha (?:compreso|capito|risposto|accettato)|supporta|risponde|ammette|permette|riconosce)|(?:accepteert|begrijpt|begreep|ondersteunt|antwoordt|kent|staat) .{0,40}niet|niet (?:begrepen|geaccepteerd|ondersteund)|nie (?:przyjmuje|przyjął|akceptuje|rozumie|zrozumiał|obsługuje|odpowiada|odpowiedział|zezwala|rozpoznaje)|(?:accepterar|förstår|förstod|stöder|svarar|svarade|tillåter|känner) (?:\p{L}+ ){0,3}inte|(?:受け(?:付|入)け|理解し|理解でき|応答し|対応し|許可(?:し|され))(?:ません|ない|ていま(?:せん))|[不未](?:接受|支持|理解|响应|響應|允许|允許|识别)|没有(?:响应|回应)|沒有(?:回應|響應)/iu;

/** What a site keeps all that it shows in, in the eleven languages; much is written of those that work. */
const database =
  /database|datenbank|bases? de (?:données|datos|dados)|banco de dados|baz[aąyę] danych|databas(?:en)?(?!\p{L})|データベース|数据库|資料庫|數據庫/iu;
/** One that holds errors: "a database of failed startups". */
const ofErrors =
  /(?:database of|datenbank (?:der|von|mit)|données (?:des|d.)|datos de|dados de|dati d\p{L}+|database van|danych|databas (?:över|med)) (?:\p{L}+ )?(?:error|fail|fehler|störung|pann|erreur|échec|fall[oa]|erro|falha|fout|storing|błęd|awari|fel)/iu;
const brokenOff = ['error', 'occurred', 'failed', 'cannot', 'unavailable', 'notFound'] as const;

/** Whether a text says of a server, or of the address that it was asked for, that something is wrong. */
export function tellsOfServer(text: string): boolean {
  if (database.test(text) && !ofErrors.test(text) && has(text, brokenOff)) return true;
  if (!(machinery.test(text) || protocol.test(text) || asked.test(text))) return false;
  return refuses.test(text) || has(text, wrong);
}

const has = (text: string, concepts: readonly Concept[]) => hasAny(conceptsIn(text), concepts);

/**
 * The same in other languages: the server as who does something, and a word that says that it does not, or that something is wrong
 * with it; or what was asked of it, called bad. Requests and requirements are words of adverts for jobs as well, and so are
 * servers that somebody looks after. In the letters of `inPlainSmall`.
 */
const abroad: readonly (readonly [RegExp, RegExp])[] = [
  [/serveren(?!\p{L})|serverfe[ij]l|gateway/u, /(?<!\p{L})(?:ikke|feil|fejl|ugyldig|utløpt)|serverfe[ij]l/u],
  [/(?:for mange|ugyldige?|dårlig|feil) foresp[oø]r/u, /./u],
  [/palvelin(?!\p{L})|palvelinvirhe|yhdyskäytäv/u, /(?<!\p{L})(?:ei|eikä)(?!\p{L})|virhe|epäonnistu/u],
  [/(?:virheelli|väär|liian mon)\p{L}* pyyn/u, /./u],
  [
    /(?<!\p{L})(?:server|brána)(?!\p{L})/u,
    /(?<!\p{L})(?:ne(?:ní|byl|můž|mohl|lze|podpor|nalez|dostup|existuj|rozum|odpov|přij|prij)|nie je|chyb|odmít|odmiet|vypršel|selhal)/u,
  ],
  [
    /(?:chybn|špatn|neplatn|zl[ýá])\p{L}* požad|požad\p{L}+ (?:url|stránk|adres|objekt|zdroj)|služba (?:\p{L}+ )?(?:není|nie je) (?:\p{L}+ )?dostupn/u,
    /(?<!\p{L})ne|nie je|chyb|špatn/u,
  ],
  [
    /(?<!\p{L})(?:szerver|kiszolgáló)(?!\p{L})|átjáró|kért (?:oldal|url)/u,
    /(?<!\p{L})(?:nem|hib|tilt|túl|lejár|érvénytelen)|hib[aá]/u,
  ],
  [/(?:hibás|rossz|érvénytelen|túl sok) kérés/u, /./u],
  [
    /serverul|gateway|(?<!\p{L})url(?:-ul)?(?!\p{L})|pagina (?:solicitat|cerut)/u,
    /(?<!\p{L})(?:nu (?:a|au|este|mai|poate|pot|s-a|sunt|exist)|eroare|interzis|indisponibil)/u,
  ],
  [/cerere (?:greșit|invalid)|prea multe (?:cereri|solicitări)/u, /./u],
  [
    /(?<!\p{L})sunucu(?!\p{L})|ağ geçidi/u,
    /m[iuü]yor|(?<!\p{L})(?:hata|değil|geçersiz|zaman aşimi)|ama(?:di|yan)|eme(?:di|yen)|ama(?:z|mak)(?!\p{L})/u,
  ],
  [/(?:geçersiz|hatali|çok fazla) istek|isteğ\p{L}+ [^.]{0,30}(?:işlenem|karşilanam)/u, /./u],
  [
    /(?<!\p{L})(?:сервер|шлюз)(?!\p{L})|сървърът|ошибка (?:сервера|шлюза)|помилка (?:сервера|шлюзу)/u,
    /(?<!\p{L})(?:не |ошибк|помилк|грешк|недоступ|истек|неверн|некоррект|хибн)/u,
  ],
  [
    /(?:слишком|занадто|твърде) (?:много|длинн|багато|велик|больш|довг)\p{L}* (?:запрос|запит|заявк|адрес)|(?:неверн|некорректн|хибн|плох|ошибочн|грешн|невалидн)\p{L}* (?:запрос|запит|заявк)|(?:сервис|сервіс|служба) (?:\p{L}+ )?недоступ|запрашива\p{L}+ (?:страниц|ресурс|url)/u,
    /./u,
  ],
  [
    /(?<!\p{L})(?:poslužitelj|server|strežnik|сервер)(?!\p{L})|(?:loš|neispravan|слаб|лош) (?:zahtev|zahtjev|захтев)|slaba zahteva/u,
    /(?<!\p{L})(?:ne (?:može|mora|podržava|odgovara|more)|nij[ei]|није|ni (?:bil|mogoč|na voljo)|grešk|pogrešk|грешк|napak|loš|лош|slab)/u,
  ],
  [
    /(?:ο|του|τον) (?:διακομιστ|εξυπηρετητ)|σφάλμα διακομιστή|(?:λάθος|εσφαλμένο|μη έγκυρο) αίτημα/u,
    /(?<!\p{L})(?:δεν|σφάλμα|λάθος|εσφαλμέν|μη )/u,
  ],
  [
    /서버(?:가|에서|에|와|로부터|측)|서버 ?(?:오류|에러|내부|시간)|게이트웨이|잘못된 요청|요청이? ?너무|너무 많은 요청|요청하신 (?:페이지|주소|url)|요청한 url/u,
    /없|못|않|오류|에러|거부|초과|실패|잘못|금지|너무|불가|불량|중지|과부하/u,
  ],
  [
    /(?<!\p{L})server(?!\p{L})(?! developer)|gateway|halaman yang diminta|permintaan (?:yang )?(?:salah|keliru|buruk)|terlalu banyak permintaan|layanan tidak tersedia/u,
    /(?<!\p{L})(?:tidak (?:dapat|bisa|mem|meng|men|merespon|tersedia)|gagal|kesalahan|galat|terlalu|kelebihan|kedaluwarsa|salah|keliru|buruk)/u,
  ],
  [
    /(?:ال)?خادم|سيرفر|الصفحة المطلوبة|طلب (?:خاطئ|غير صالح)/u,
    /(?<!\p{L})(?:لا|لم|غير|خطأ|خاطئ|تعذر|انتهت)(?!\p{L})/u,
  ],
  [/سرور|کارساز|درخواست (?:نادرست|نامعتبر)|صفحه(?:ی)? درخواستی/u, /نیست|نمی|نشد|نتوانست|خطا|نامعتبر|نادرست/u],
  [/(?<!\p{L})השרת|שגיאת שרת|בקשה שגויה|(?:הדף|הכתובת) ה?מבוקש/u, /(?<!\p{L})(?:לא|אינו|אינה|שגיא|שגוי)/u],
  [
    /máy chủ|yêu cầu (?:sai|không hợp lệ)|quá nhiều yêu cầu/u,
    /(?<!\p{L})(?:không (?:phản hồi|hiểu|thể|tìm)|lỗi|quá|sai|bị từ chối)/u,
  ],
  [/เซิร์ฟเวอร์|เซอร์เวอร์/u, /ไม่(?:สามารถ|ตอบ|พบ)|ผิดพลาด|ขัดข้อง/u],
  [/serverio klaida|serveris (?:ne|nav)|servera kļūda|serveri viga|bloga užklausa|server ei /u, /./u],
  [/სერვერი|սերվերը|सर्वर|সার্ভার|சேவையகம்/u, /ვერ|შეცდომ|չ[իեկ]|սխալ|नहीं|त्रुटि|ত্রুটি|পারে ?(?:না|নি)|இல்லை|பிழை/u],
];

/** The same of what a site keeps its pages in. */
const databaseAbroad: readonly (readonly [RegExp, RegExp])[] = [
  [
    /database|databáz|adatbázis|tietokan|(?:bazei?|baza) de date|veri ?taban|баз\p{L}{1,3} даних|баз\p{L}{1,3} данных|база данни|баз\p{L}{1,2} података|baz\p{L}{1,3} podat|podatkovn|βάσ\p{L}{1,2} δεδομένων|데이터베이스|basis data|base de dades|قاعدة (?:ال)?بيانات|پایگاه داده|מסד (?:ה)?נתונים|cơ sở dữ liệu|ฐานข้อมูล|duomenų baz|datu ?bāz|andmebaasi/u,
    /hib[aá]|chyb|virhe|fejl|feil|eroare|hata|σφάλμα|ошибк|помилк|грешк|грешка|greška|grešk|napak|klaida|kļūda|viga|tõrge|오류|에러|실패|kesalahan|gagal|lỗi|خطأ|خطا|שגיא|ผิดพลาด|error/u,
  ],
  [
    /bağlant|připoj|pripoj|spoj|kapcsol|yhtey|forbind|tilkobl|conect|соедин|подключ|з.єдн|підключ|връзк|vez[aiu]|povez|σύνδε|연결|접속|koneksi|terhubung|اتصال|חיבור|kết nối|เชื่อม|ryš|savien|ühend|connexi/u,
    /./u,
  ],
];

/** Whether a text in the letters of `inPlainSmall` says of a server, in one of these languages, that something is wrong. */
export const tellsOfServerAbroad = (small: string): boolean =>
  abroad.some(([thing, fault]) => thing.test(small) && fault.test(small)) ||
  databaseAbroad.every(([thing, fault]) => thing.test(small) && fault.test(small));

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
  /(?<=(?<![\p{L}\p{N}])(?!(?:error|status|http|code|err|fehler|erreur|errore|erro|fout|błąd|fel|fejl|feil|virhe|chyba|hiba|eroare|hata|ошибка|помилка|грешка|greška|napaka|klaida|viga|server|gateway)(?!\p{L}))\p{L}\p{Ll}+ )[45]\d\d(?!\d)(?=[ .,]|$)|(?<!\d)[45]\d\d(?=\s?(?:号|室|楼|人|名(?!前)|件|年|社|店|枚|円|个|個|位|家|명|개(?!발)|건|년|곳|원|호|번|층|버스)|\+|\s?%)|(?<=\p{Lo}(?<!오류|에러|상태|코드|エラー|コード|错误|錯誤|代码|خطأ) )[45]\d\d(?= \p{Lo})/giu;

/** What stands before where a line goes, a street, or things that are many: "503 Sentrum", "504 Station Road", "500 Vacancies". */
const numbering =
  /(?<!\p{L}[ :])(?<!\d)[45]\d\d(?= (?:[\p{L}'’.-]+ ){0,2}(?:sentrum|cent(?:rum|er|re|ro|raal|ralen|rale)|zentrum|stadtmitte|downtown|hauptbahnhof|hbf|bahnhof|gare|estación|stazione|dworzec|stasjon|airport|flughafen|aéroport|aeropuerto|aeroporto|lufthavn|flygplats|lotnisko|terminal|merkez|центр|вокзал|аэропорт|аеропорт|street|road|avenue|boulevard|parkway|lane|(?:drive|st|rd|ave|blvd)\.?(?=,|$)|mahallesi|jobs|vacancies|openings|positions|internships|roles|results|people|words|reasons|degrees|startups|reviews|members|companies|employers|students|offres|emplois|stellen|stellenangebote|jobangebote|treffer|ofertas|empleos|vacantes|resultados|vagas|offerte|risultati|vacatures|resultaten|banen|ofert|wyników|lediga jobb|träffar|вакансий|вакансии|вакансій|результатов|отель|hotel)(?![\p{L}]))/giu;

/** How many of how many: "500 per million", "404 pièces par million". */
const rated =
  /(?<!\d)[45]\d\d(?= (?:\p{Ll}+ ){0,2}(?:per|pro|par|por|na|på|av|von|van|de|su|sur|sobre|out of|z) (?:a |one |un |una |um |een |en |jeden )?(?:million|thousand|hundred|mille|tausend|mil|tusen|duizend|tysiąc|miljo|mili[oa]|milh[ãõ]|\d))/giu;

/** A text without numbers that are like a status and are none. */
export const withoutCounts = (text: string): string =>
  text.replace(counted, '').replace(numbering, '').replace(rated, '').trim();

/** A number right before words of a script that has no capitals, as a room, a shop or a dish is called. */
const beforeName = /^[45]\d\d\s?(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])/u;
/** Korean says what is wrong in these. */
const wrongInKorean = /없|못|않|오류|에러|거부|거절|초과|실패|잘못|금지|불가|불량|중지|중단|점검|만료|허용/;

/**
 * The same without a number that names a thing: where it does not stand apart from the words, they are of a script without
 * capitals, and nothing in them is wrong.
 */
export function withoutNumbers(text: string, around: readonly Surrounding[]): string {
  const certain = withoutCounts(text);
  if (around.includes('status-apart') || !beforeName.test(certain)) return certain;
  const words = certain.replace(beforeName, '');
  return wrongInKorean.test(words) || tellsOfServer(words) || has(words, wrong) ? certain : words;
}
