import { mainLanguage } from '../../applications/main-language.ts';
import type { MessageKind } from '../../vendors/vocabulary.ts';
import { anyWording, foreignFault, inPlainSmall, isSupposedAbroad } from './foreign-faults.ts';

/**
 * What answers a press, or stands beside a form, in the languages of `foreign-faults.ts`: there every message of the words of
 * failure is asked about, so that these lists can be wider than what is told of a whole page. Words by how they begin.
 */

/** What the applicant has to mend, whatever else it says of an error. */
const corrections = anyWording(
  'for (?:stor|lang|kort)|påkrævet|påkrevd|udfyld|fyll ut|må ikke være tom|valider',
  'liian (?:suuri|pitkä|lyhyt)|pakollinen|täytä|tarkista tiedot|vahvistusvirhe',
  'příliš (?:velk|dlouh|krátk)|povinn|vyplňte|zadejte platn|valida|validá|príliš (?:veľk|dlh|krátk)|zadajte platn',
  'túl (?:nagy|hosszú|rövid)|kötelező|töltse ki|adjon meg|érvényesítési|prea (?:mare|lung|scurt)|obligatori|completați|validare',
  'çok (?:büyük|uzun|kisa)|zorunlu|doldurun|geçerli bir|doğrulama hatası',
  'πολύ (?:μεγάλο|μικρό)|υποχρεωτικ|συμπληρώστε|έγκυρ[οη] |επικύρωσης',
  'слишком (?:больш|длинн|коротк)|обязательн|заполните|введите (?:правильн|корректн)|проверки файл|занадто (?:велик|довг|коротк)|обов.язков|заповніть|перевірки файл',
  '\\p{L}*(?:너무 (?:큽|크|깁|길|짧)|필수|입력(?:해|하세요|하십시오)|유효성 검사)',
  'terlalu (?:besar|panjang|pendek)|wajib|harus diisi|masukkan .{0,20}valid',
);

const wide: readonly (readonly [MessageKind, RegExp])[] = [
  [
    'session',
    anyWording(
      '(?:sessionen?|sesjonen|økten)(?: din)?[^.!]{0,30}(?:udløb|utløpt|afslut|avslut)|(?:er|har|blev|ble) (?:\\p{L}+ )?logge[td] (?:af|ud|ut)|logg? (?:ind|inn) (?:igen|igjen|på ny)',
      '(?:istun|\\p{L}*sessio)\\p{L}*[^.!]{0,30}(?:vanhe|päätty|umpeutu)|kirjau?tunut ulos|kirjattu ulos|kirjaudu (?:sisään )?uudelleen',
      '(?:relac|relác|sezen)\\p{L}*[^.!]{0,30}(?:vyprš|skonči|ukonč)|odhlášen|odhlásen|přihlas(?:te|t) se (?:\\p{L}+ )?znovu|prihláste sa (?:\\p{L}+ )?znov',
      'munkamenet\\p{L}*[^.!]{0,30}(?:lejárt|megszak|érvénytelen)|kijelentkeztet|jelentkezzen be (?:újra|ismét)|sesiun\\p{L}+[^.!]{0,30}(?:expirat|încheiat)|(?:ați|ai) fost deconectat|(?:conectați|autentificați)-vă din nou',
      'oturum\\p{L}*[^.!]{0,40}(?:doldu|sonlan|sona er|zaman aşim|kapat|kapan)|(?:yeniden|tekrar) (?:oturum açın|giriş yapın)',
      '(?:συνεδρία|περίοδος σύνδεσης)[^.!]{0,30}(?:έληξ|λήξει)|αποσυνδεθ|συνδεθείτε (?:ξανά|πάλι)',
      '(?:сесси\\p{L}+|сеанс)[^.!]{0,30}(?:истек|истёк|заверш|законч)|вы (?:вышли|были отключены)|войдите (?:снова|ещ[её] раз|заново)|(?:сесі\\p{L}+|сеанс)[^.!]{0,30}(?:закінч|заверш|минув)|ви вийшли|увійдіть (?:знову|ще раз)',
      '\\p{L}*(?:세션[^.!]{0,14}(?:만료|종료|끊)|로그아웃되|다시 로그인)',
      'sesi[^.!]{0,25}(?:berakhir|habis|kedaluwarsa)|(?:telah|sudah) keluar|(?:masuk|login) (?:kembali|lagi)',
    ),
  ],
  [
    'access',
    anyWording(
      '(?:ikke|ingen) (?:\\p{L}+ ){0,2}(?:tilladelse|rettighed|adgang|tillatelse|tilgang|rettighet|autoriser)|(?:adgang|tilgang) (?:\\p{L}+ )?(?:nægt|nekt)|(?:adgangskode|password|passord|kode|brugernavn|brukernavn)\\p{L}*[^.!]{0,30}(?:forkert|ugyldig|feil|udløb|utløpt)|(?:forkert|ugyldig|feil) (?:\\p{L}+ )?(?:adgangskode|password|passord|kode|brugernavn|brukernavn)|(?:konto|bruger|bruker)\\p{L}*[^.!]{0,30}(?:låst|spærret|sperret|bloke|blokk|deaktiv|ikke (?:\\p{L}+ )?aktiv)|for mange (?:\\p{L}+ )?forsøk?g?|(?:link|lenke)\\p{L}* (?:er |har )?(?:\\p{L}+ )?(?:udløb|utløpt|ugyldig)|(?:skal|må) (?:\\p{L}+ )?logge (?:ind|inn)|eksisterer allerede|finnes allerede|allerede i brug',
      '(?:ei ole|ilman) (?:\\p{L}+ )?(?:oikeu|lupa|käyttöoikeu)|oikeutta|pääsy (?:\\p{L}+ )?(?:estetty|evätty)|(?:salasana|tunnus|koodi|käyttäjätunnus)\\p{L}*[^.!]{0,30}(?:virheelli|väär|vanhentun|kelpaa)|(?:virheelli|väär)\\p{L}+ (?:\\p{L}+ )?(?:salasana|tunnus|koodi|käyttäjä)|(?:tili|käyttäjä)\\p{L}*[^.!]{0,20}(?:lukit|estetty|poistettu käytöstä)|liian monta|linkki (?:on )?vanhentunut|on jo käytössä',
      'nem[aá][a-zťt]*\\p{L}* (?:\\p{L}+ )?(?:oprávně|oprávne|povolen|přístup|prístup)|oprávnění k|(?:přístup|prístup)\\p{L}* (?:\\p{L}+ )?(?:odep|zamít|zakáz|odmiet|zamiet)|(?:hesl|kód|uživatelské jméno|prihlasovac)\\p{L}*[^.!]{0,30}(?:nespráv|neplat|vyprš|chybn)|(?:nespráv|neplat|chybn)\\p{L}+ (?:\\p{L}+ )?(?:hesl|kód|uživatel|používateľ|přihla|prihla)|(?:účet|účt|uživatel)\\p{L}*[^.!]{0,30}(?:zablok|uzam|zamč|deaktiv|není (?:\\p{L}+ )?aktiv|nie je (?:\\p{L}+ )?aktív)|(?:příliš|prí?liš) (?:mnoho|veľa) (?:\\p{L}+ )?pokus|odkaz\\p{L}* (?:\\p{L}+ )?(?:vyprš|neplat)|(?:musíte|je třeba) (?:\\p{L}+ )?(?:se |sa )?(?:přihlásit|prihlásiť)|již existuje|už existuje',
      'nincs (?:\\p{L}+ ){0,2}(?:jog|engedély|hozzáfér)|jogosultság|hozzáférés (?:\\p{L}+ )?(?:megtagad|letilt)|(?:jelsz|kód|felhasználónév)\\p{L}*[^.!]{0,30}(?:hibás|helytelen|érvénytelen|lejárt)|(?:hibás|helytelen|érvénytelen) (?:\\p{L}+ )?(?:jelsz|kód|felhasználó)|(?:fiók|felhasználó)\\p{L}*[^.!]{0,20}(?:zárol|tilt|inaktív)|túl sok (?:\\p{L}+ )?(?:próbál|kísérlet)|már létezik|nu (?:aveți|ai) (?:\\p{L}+ ){0,2}(?:permisiun|drept|acces)|acces(?:ul)? (?:\\p{L}+ )?(?:interzis|refuzat|respins)|(?:parol|cod)\\p{L}*[^.!]{0,30}(?:greșit|incorect|invalid|expirat)|(?:cont|utilizator)\\p{L}*[^.!]{0,20}(?:blocat|dezactiv)|prea multe (?:\\p{L}+ )?încerc|există deja',
      '(?:izniniz|yetkiniz|erişiminiz) (?:\\p{L}+ )?(?:yok|bulunm)|erişim (?:\\p{L}+ )?(?:engel|reddedil)|(?:şifre|parola|kod|kullanıcı adı)\\p{L}*[^.!]{0,30}(?:yanlış|hatali|geçersiz|süresi)|(?:yanlış|hatali|geçersiz) (?:\\p{L}+ )?(?:şifre|parola|kod|kullanıcı|giriş)|(?:hesa[bp]|kullanıcı)\\p{L}*[^.!]{0,30}(?:kilit|engel|askıya|devre dışı|onayından geçme|onaylanma)|çok fazla (?:\\p{L}+ )?(?:deneme|giriş|istek)|(?:oturum\\p{L}*|giriş) (?:açı[kl]|yap)\\p{L}* (?:gerek|olması gerek)|zaten (?:kayıtlı|mevcut|kullanı)',
      'δεν έχετε (?:\\p{L}+ )?(?:δικαίωμα|δικαιώματα|άδεια|πρόσβαση)|δεν επιτρέπεται|(?:απαγορεύεται|άρνηση) (?:η )?πρόσβασ|(?:κωδικ|όνομα χρήστη)\\p{L}*[^.!]{0,40}(?:λάθος|λανθασμέν|εσφαλμέν|έληξ|λήξει|άκυρ)|(?:λάθος|λανθασμέν|εσφαλμέν|άκυρ|μη έγκυρ)\\p{L}* (?:\\p{L}+ )?(?:κωδικ|όνομα|στοιχεία)|λογαριασμ\\p{L}+[^.!]{0,30}(?:κλειδ|αποκλ|απενεργ)|πάρα πολλές|υπάρχει ήδη',
      '(?:нет|недостаточно) (?:\\p{L}+ )?(?:прав|доступа|разрешения)|(?:доступ|вход) (?:\\p{L}+ )?(?:запрещ|отказ|закрыт|заблок)|(?:парол|код|логин|имя пользователя)\\p{L}*[^.!]{0,30}(?:невер|неправ|недейств|истек|истёк)|(?:невер|неправ|недейств)\\p{L}+ (?:\\p{L}+ )?(?:парол|код|логин|имя|учетн|учётн|токен)|(?:аккаунт|учетн\\p{L}+ запис|учётн\\p{L}+ запис|пользовател)\\p{L}*[^.!]{0,30}(?:заблок|отключ|не (?:\\p{L}+ )?(?:актив|подтв))|слишком много (?:\\p{L}+ )?(?:попыт|запрос)|уже (?:существует|зарегистр)|ссылка (?:\\p{L}+ )?(?:недейств|устар|истек)',
      '(?:немає|не маєте|недостатньо) (?:\\p{L}+ )?(?:прав|доступу|дозволу)|доступ (?:\\p{L}+ )?(?:забор|відхил|закрит)|(?:парол|код|логін|ім.я користувача)\\p{L}*[^.!]{0,30}(?:невір|неправ|недійс|минув|закінч)|(?:невір|неправ|недійс)\\p{L}+ (?:\\p{L}+ )?(?:парол|код|логін|ім.я|облік|токен)|(?:обліков\\p{L}+ запис|користувач)\\p{L}*[^.!]{0,30}(?:заблок|вимкн|не (?:\\p{L}+ )?(?:актив|підтв))|(?:забагато|занадто багато) (?:\\p{L}+ )?спроб|вже існує',
      '\\p{L}*(?:권한이? ?(?:없|부족)|접근(?:이|할 수) ?(?:거부|차단|없)|(?:비밀번호|암호|아이디|인증번호|코드)[^.!]{0,14}(?:틀|일치하지|잘못|올바르지|만료|유효하지)|(?:잘못된|유효하지 않은) (?:비밀번호|암호|코드|자격)|계정[^.!]{0,12}(?:잠|정지|차단|비활성)|(?:너무 많은|시도 횟수)|로그인이? ?(?:필요|해 ?주|후 이용)|이미 (?:사용|존재|가입))',
      'tidak (?:memiliki|punya|ada|mempunyai) (?:\\p{L}+ )?(?:izin|akses|hak)|akses (?:\\p{L}+ )?(?:ditolak|dilarang|diblokir)|tidak diizinkan|(?:kata sandi|sandi|kode|nama pengguna)\\p{L}*[^.!]{0,30}(?:salah|tidak valid|kedaluwarsa|tidak cocok)|(?:akun|pengguna)\\p{L}*[^.!]{0,20}(?:terkunci|dikunci|diblokir|dinonaktif)|terlalu banyak|sudah (?:ada|digunakan|terdaftar)',
    ),
  ],
  [
    'maintenance',
    anyWording(
      'vedlige?hold|huoltokatko|huollossa|údržb|karbantart|mentenanță|în întreținere|bakım (?:çalış|nedeniyle|modu)|bakımda|συντήρηση|техническ\\p{L}+ (?:работ|обслуж)|технічн\\p{L}+ (?:робот|обслуг)|점검 ?(?:중|시간)|pemeliharaan',
    ),
  ],
  [
    'system',
    anyWording(
      '(?:kunne|kan|kunde) (?:\\p{L}+ ){0,2}ikke|klarte ikke|får ikke (?:kontakt|forbindelse)|(?:en |ukendt |ukjent |intern )(?:\\p{L}+ )?(?:fejl|feil)|(?:fejl|feil) (?:under|ved|i|på)|(?:opstod|oppstod|skete|skjedde)|mislyk|fejlede|feilet|noe gikk galt|noget gik galt|ikke (?:\\p{L}+ )?(?:fundet|funnet)|(?:er|ligger) nede|forbindelsen (?:\\p{L}+ )?(?:afbrudt|brutt|tabt)',
      'virhe (?:\\p{L}+)|tapahtui|epäonnistu|ei (?:\\p{L}+ )?(?:voitu|onnistunut|voi ladata|saada yhteyttä|löyt)|meni (?:pieleen|vikaan)|yhteys (?:\\p{L}+ )?(?:katkesi|menetet)',
      'chyb[aěye] (?:při|pri|serveru|při)|došlo k (?:\\p{L}+ )?chyb|vyskytla s[ea] (?:\\p{L}+ )?chyb|nepodařilo|nepodarilo|nepovedlo|nezdařilo|selhal|zlyhal|nelze se (?:připojit|spojit)|nelze (?:načíst|vytvořit|uložit|odeslat|zpracovat|otevřít)|nebolo možné|nebylo možné|(?:neznámá|vnitřní|interní|interná) chyba|něco se (?:pokazilo|nepovedlo)|vypršel časový limit|nenalezen',
      'hiba (?:történt|lépett|a |az )|(?:ismeretlen|belső|váratlan) (?:\\p{L}+ )?hiba|nem sikerült|sikertelen|nem (?:elérhető|tölthető|lehetett|található)|időtúllépés|(?:o |s-a produs o |a apărut o )eroare|eroare (?:la|internă|de server|necunoscută)|nu (?:s-a|a|am|s-au) (?:\\p{L}+ )?(?:putut|reușit)|a eșuat|nu poate fi|nu a fost găsit',
      '(?:hata|sorun|problem) (?:oluş|meydana|çık)|bir hata|(?:bilinmeyen|beklenmeyen|beklenmedik) (?:\\p{L}+ )?hata|başarısız (?:oldu|$)|\\p{L}+(?:ılamadı|ilemedi|ulamadı|ülemedi|enemedi|anamadı|ınamadı|ınamıyor|ilemiyor|ılamıyor|enemiyor|anamıyor)|zaman aşım|bulunamadı|bağlantı (?:\\p{L}+ )?(?:kesildi|kurulamadı|koptu)|ters gitti',
      '(?:παρουσιάστηκε|προέκυψε|συνέβη)|σφάλμα (?:κατά|διακομιστή|στη|στο|του)|(?:άγνωστο|εσωτερικό) σφάλμα|αποτυχία|απέτυχε|αδύνατη|αδυναμία|δεν (?:ήταν|είναι) δυνατ|δεν μπόρεσε|κάτι πήγε|δεν βρέθηκε',
      '(?:произошла|возникла|случилась)|ошибка (?:при|сервера|сети|загрузки|подключения|соединения)|(?:неизвестная|внутренняя|непредвиденная) ошибка|не удал(?:ось|ась)|не удается|не удаётся|невозможно|что-то пошло не так|соединение (?:\\p{L}+ )?(?:потеряно|прервано|разорвано)|(?:сервер|сервис) (?:\\p{L}+ )?(?:не отвечает|недоступ)|не найден|превышено время',
      '(?:сталася|виникла|трапилася)|помилка (?:при|під|сервера|мережі|завантаження)|(?:невідома|внутрішня|неочікувана) помилка|не вдал(?:ося|ось|ась)|не вдається|неможливо|щось пішло не так|(?:сервер|сервіс) (?:\\p{L}+ )?(?:не відповідає|недоступ)|не знайден',
      '\\p{L}*(?:오류[가를]?|에러가?|실패(?:했|하였|$|\\.)|(?:하지|되지|지) 못했|할 수 없(?:습|었|음)|문제가 (?:발생|생겼)|찾을 수 없|연결(?:이|할 수) (?:끊|없)|시간(?:이)? ?초과)',
      'terjadi|(?:kesalahan|galat) (?:saat|server|jaringan|internal|tak|tidak)|gagal|tidak (?:dapat|bisa|berhasil) (?:\\p{L}+ )?(?:me\\p{L}+|di\\p{L}+|ter\\p{L}+)|kami tidak (?:dapat|bisa)|ada yang (?:salah|tidak beres)|koneksi (?:\\p{L}+ )?terputus|tidak ditemukan|waktu habis',
    ),
  ],
];

/** Whether a text says, in one of these languages, what the applicant has to mend. */
export const asksToMend = (text: string): boolean => corrections.test(inPlainSmall(text));

/** The languages that these lists are of. */
const heard: ReadonlySet<string> = new Set('da nb nn no fi cs sk hu ro tr el ru uk ko id'.split(' '));

/** Whether failures are known in a language, so that what none of the lists finds is hardly one. */
export const isHeardAbroad = (lang: string | null): boolean => heard.has(mainLanguage(lang));

/** The kind of failure that an answer reports in one of these languages, or null; so widely that it has to be asked about. */
export function foreignFailure(text: string): MessageKind | null {
  const small = inPlainSmall(text);
  if (isSupposedAbroad(small) || corrections.test(small)) return null;
  return foreignFault(text) ?? wide.find(([, words]) => words.test(small))?.[0] ?? null;
}
