import type { MessageKind } from '../../vendors/vocabulary.ts';

/**
 * What pages say that are nothing but a failure, in languages of which the classifier knows nothing: Danish, Norwegian,
 * Finnish, Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian, Bulgarian, Serbian, Croatian, Slovene,
 * Lithuanian, Latvian, Estonian, Catalan, Korean, Indonesian, Vietnamese, Thai, Arabic, Persian and Hebrew. In the
 * letters of `inPlainSmall`. The first kind that fits counts. Who was signed out may have asked for it, unless it says why.
 */
const faults: readonly (readonly [MessageKind, RegExp])[] = [
  [
    'session',
    anyWording(
      'session(?:en)? (?:er )?udløbet|du (?:er|har) bl(?:evet|itt) logget (?:ud|ut) (?:på grun|pga|fordi|automatisk|efter|etter)|(?:økten|sesjonen)(?: din)? (?:er |har )?utløpt',
      'istunto(?:si|nne)? (?:on )?(?:vanhentunut|päättynyt|umpeutunut)',
      'relace (?:již )?(?:vypršela|skončila)|platnost (?:vaší )?relace|(?:relácia|platnosť relácie) (?:už )?vypršala',
      'munkamenete? (?:lejárt|érvénytelen|megszakadt)|sesiunea (?:\\p{L}+ )?a expirat',
      'oturum(?:unuz)?(?:un)?(?: süre(?:si|niz))? (?:doldu|sona erdi|zaman aşımına uğradı)',
      '(?:сессия|сеанс)(?: \\p{L}+){0,2} (?:истекла?|завершена?|прервана?)|время (?:вашей )?сессии истекло|срок действия сес',
      '(?:сесія|сеанс)(?: \\p{L}+){0,2} (?:закінчи|заверш|минула)|час (?:вашої )?сесії',
      'η (?:συνεδρία|σύνδεσή)(?: \\p{L}+){0,2} έληξε|sesi(?: anda)?(?: \\p{L}+)? (?:berakhir|kedaluwarsa|habis)',
      'сесията (?:ви )?(?:е )?изтекла|(?:сесија|sesija) (?:\\p{L}+ )?(?:истекла|је истекла|istekla|je istekla|potekla|baigėsi|beidzās|ir beigusies)|seja je potekla|sesijos laikas (?:baigėsi|pasibaigė)|(?:seanss|sessioon|sessiooni aeg) (?:on )?(?:aegunud|lõppenud)',
      'la (?:vostra |teva )?sessió (?:\\p{L}+ )?(?:ha |s.ha )?(?:caducat|expirat|tancat)|phiên(?: \\p{L}+){0,4} đã (?:hết hạn|kết thúc)|نشست (?:شما )?(?:منقضی|به پایان)|תוקף (?:ה)?(?:חיבור|סשן|הפעלה)(?: שלך)? פג|החיבור (?:שלך )?(?:פג|נותק)',
      '세션이?\\s?(?:만료|종료|끊)|로그인 (?:시간|세션)이 만료|انتهت (?:صلاحية )?(?:ال)?جلس',
    ),
  ],
  [
    'maintenance',
    anyWording(
      '(?:er|på grund af|under|pga\\.?) (?:planlagt )?(?:vedligehold|vedlikehold)|midlertidigt? (?:utilgængelig|utilgjengelig|nede|lukket|stengt|ute av drift|ude af drift)',
      'huoltokatko|huoltotö|(?:on|ovat) huollossa|tilapäisesti (?:poissa käytöstä|suljettu|ei käytettävissä)',
      'probíhá (?:\\p{L}+ )?údržba|v údržbě|dočasně (?:nedostupn|mimo provoz)|prebieha (?:\\p{L}+ )?údržba|dočasne (?:nedostupn|mimo prevádzky)',
      'karbantartás (?:miatt|alatt)|átmenetileg nem (?:elérhető|érhető el|működik)',
      '(?:în|lucrări de) mentenanță|temporar (?:indisponibil|nefuncțional)',
      'bakım (?:çalışması|modunda|nedeniyle|aşamasında)|bakımda|geçici olarak (?:kullanılamı|hizmet dışı|hizmet verem|kapalı)',
      '(?:ведутся|проводятся|проводим|идут) (?:\\p{L}+ )?(?:технические|профилактические|регламентные) работы|^технические работы|временно недоступ|на техническом обслуживании',
      '(?:проводяться|тривають|ведуться) (?:\\p{L}+ )?технічні роботи|^технічні роботи|тимчасово недоступ',
      'υπό συντήρηση|εργασί(?:ες|ών) συντήρησης|προσωρινά (?:μη διαθέσιμ|δεν είναι διαθέσιμ|εκτός λειτουργίας)',
      '(?:시스템|서비스|서버|사이트|긴급) ?점검|점검 ?중|일시적으로 (?:이용|사용|접속|중단)',
      '(?:sedang )?dalam (?:pemeliharaan|perbaikan|perawatan)|sementara (?:waktu )?tidak (?:tersedia|dapat diakses)|tidak (?:tersedia|dapat diakses) (?:untuk )?sementara',
      'в (?:процес|режим) на (?:поддръжка|профилактика)|в поддръжка|временно (?:недостъп|не (?:е достъп|работи))|(?:у току је|u tijeku je|u toku je|zbog) (?:\\p{L}+ )?(?:održavanj|одржавањ)|привремено (?:недоступ|није)|privremeno (?:nedostup|nije (?:dostup|na raspolag))|(?:zaradi|poteka) (?:\\p{L}+ )?vzdrževa|(?:stranica|stran|portal|sustav|sistem|страница|сајт|портал|sajt) (?:je |је )?(?:trenutno )?(?:u|v|у) (?:fazi |фази )?(?:održavanj|vzdrževanj|одржавањ)|začasno (?:ni na voljo|ni dosegljiv|nedosegljiv|nedostop)',
      'laikinai (?:neveikia|nepasiekiam|neprieinam)|(?:svetain|portal|sistem|puslap|paslaug|server)\\p{L}*[^!]{0,60}(?:laikinai nedirba|(?:vykdomi|atliekami) (?:\\p{L}+ )?(?:priežiūros|techniniai|profilaktikos))|(?:vykdomi|atliekami) (?:\\p{L}+ )?(?:sistem|svetain|server|portal)\\p{L}*|(?:īslaicīgi|uz laiku) nav (?:pieejam|sasniedzam)|apkopes darb|hooldustöö|(?:leht|sait|portaal|süsteem|server) on (?:\\p{L}+ )?hoolduses|ajutiselt (?:kättesaamatu|maas)|(?:leht|sait|portaal|teenus|süsteem|server|veeb\\p{L}*) (?:\\p{L}+ )?ajutiselt (?:suletud|ei tööta)|(?:està |estem )?en manteniment|temporalment (?:no |fora de servei|inaccessible)',
      '(?:đang|trong quá trình) (?:được )?(?:bảo trì|nâng cấp)|tạm (?:thời )?(?:ngừng|ngưng|không)|در (?:حال|دست) (?:تعمیر|بروزرسانی|به.?روز.?رسانی)|موقتا?ً? (?:در دسترس نیست|از دسترس)|בתחזוקה|עבודות תחזוקה|אינו זמין (?:כרגע|זמנית)',
      'تحت الصيانة|(?:أعمال|لأعمال) (?:ال)?صيانة|غير متاح\\p{L}* (?:حالي|مؤقت)',
    ),
  ],
  [
    'access',
    anyWording(
      'adgang (?:nægtet|forbudt)|(?:ingen adgang|(?:ikke|manglende) (?:adgang|tilladelse|tilgang|tillatelse)) til (?:denne|siden)|tilgang (?:nektet|forbudt)|ingen tilgang',
      'pääsy (?:on )?(?:estetty|evätty|kielletty)|käyttö (?:on )?estetty|ei käyttöoikeutta',
      'přístup (?:byl )?(?:odepřen|zamítnut|zakázán|zablokován)|prístup (?:bol )?(?:odmietnut|zamietnut|zakázan|odopret)',
      'hozzáférés (?:megtagadva|letiltva|elutasítva)|acces(?:ul)? (?:este |a fost )?(?:interzis|refuzat|blocat)',
      'erişim(?:iniz)? (?:engellendi|reddedildi|yasak|izniniz yok)',
      'доступ (?:к (?:\\p{L}+ )?(?:сайт|страниц|раздел|портал|систем|ресурс|сервис|сервер|аккаунт|анкет|заявк|кабинет|профил|форм|документ|файл|адрес)\\p{L}* )?(?:запрещ|закрыт|ограничен|заблокирован)|у вас нет (?:прав|доступа)|доступ (?:до (?:\\p{L}+ )?(?:сайт|сторін|розділ|портал|систем|ресурс|сервіс|сервер|анкет|заявк|кабінет|профіл|форм|документ|файл|адрес)\\p{L}* )?(?:заборонен|обмежен|закрит)',
      '(?:δεν επιτρέπεται|απαγορεύεται|άρνηση) η? ?πρόσβαση|δεν έχετε (?:πρόσβαση|δικαίωμα)',
      'достъпът (?:ви )?(?:е )?(?:отказан|забранен|ограничен|блокиран)|нямате (?:право|достъп|разрешение)|(?:pristup|приступ)(?: (?:vam|vaš|je|ovoj|ovom|toj|stranici|stranic[ae]|poslužitelju|serveru|resursu|sadržaju|portalu|sustavu|sistemu|računu|вам|је|овој|страници|серверу|садржају|порталу|налогу)){0,3} (?:odbijen|zabranjen|onemogućen|одбијен|забрањен)|nemate (?:pravo|dozvolu|ovlast|pristup|dopušten)|dostop(?: (?:vam|je|do|te|strani|spletne|spletnega|mesta|strežnika|vsebine|portala|sistema|računa)){0,4} (?:zavrnjen|prepovedan|onemogočen)|nimate (?:dovoljenja|pravic|dostopa)',
      'prieiga (?:uždrausta|negalima|draudžiama|apribota)|neturite (?:teisės|prieigos)|piekļuve (?:ir )?(?:liegta|aizliegta)|(?:ligi|juurde)pääs (?:on )?(?:keelatud|puudub|tõkestatud)|accés (?:denegat|prohibit|bloquejat)|no (?:teniu|tens) permís',
      'truy cập(?: \\p{L}+){0,2} bị (?:từ chối|chặn|cấm)|không có quyền (?:truy cập|xem)|دسترسی (?:\\p{L}+ )?(?:غیر.?مجاز|ممنوع|محدود|مسدود)|(?:اجازه|مجوز) دسترسی (?:\\p{L}+ ){0,3}(?:ندارید|نیست)|ה?גישה (?:נדחתה|נחסמה|אסורה(?! ל(?!דף|אתר|שרת|עמוד))|חסומה)|אין (?:לך|לכם) (?:הרשאה|גישה)',
      '(?:ה?גישה|הרשאה) (?:נדחתה|נחסמה)|אין לך (?:גישה|הרשא)',
      '접근이? ?(?:거부|제한|차단|금지)|접근 권한이 (?:없|부족)|권한이 없습니다|akses (?:anda )?(?:ditolak|diblokir)|(?:تم رفض|ممنوع) (?:ال)?(?:وصول|دخول)|الوصول (?:مرفوض|ممنوع)',
    ),
  ],
  [
    'system',
    anyWording(
      '(?:der|det) (?:er |har )?(?:\\p{L}+ )?(?:opstod|opstået|oppstod|oppstått|sket|skjedde|skjedd) (?:\\p{L}+ )?en (?:\\p{L}+ )?(?:fejl|feil)|en (?:\\p{L}+ )?(?:fejl|feil) (?:er |har )?(?:opstod|opstået|oppstod|oppstått)|(?:noget|noe) gi?kk? galt|siden (?:blev|ble) ikke f[uo]nnet|siden (?:findes|finnes) ikke|(?:fandt|finder|fant|finner) ikke siden|(?:kunne|kan) (?:desværre |dessverre )?ikke (?:sendes|behandles|vises)',
      'tapahtui (?:\\p{L}+ )?virhe|virhe (?:on )?tapahtu|(?:jokin|jotain) meni (?:vikaan|pieleen)|lähet(?:ys|täminen) (?:ei onnistunut|epäonnistui)|sivua ei (?:löyty|löydy)|palvelinvirhe',
      '(?:došlo k|nastala|vyskytla se|objevila se) (?:\\p{L}+ )?chyb|něco se (?:pokazilo|nepovedlo)|nepodařilo se (?:\\p{L}+ )?(?:odeslat|zpracovat|načíst)|stránka (?:nebyla nalezena|nenalezena|neexistuje)',
      '(?:vyskytla sa|nastala|došlo k) (?:\\p{L}+ )?chyb|niečo sa (?:pokazilo|nepodarilo)|stránku sme nenašli|nepodarilo sa (?:\\p{L}+ )?(?:odoslať|spracovať|načítať)|stránka (?:nebola nájdená|sa nenašla|neexistuje)',
      '(?:szerver)?hiba történt|hiba lépett fel|valami (?:elromlott|félresikerült)|(?:küldés|feldolgozás) sikertelen|nem sikerült (?:\\p{L}+ )?(?:elküldeni|feldolgozni|betölteni)|oldal nem (?:található|létezik)',
      '(?:a apărut|s-a produs|a survenit) o eroare|ceva nu a (?:mers|funcționat)|nu a putut fi (?:trimis|procesat|încărcat)|pagina nu (?:a fost găsită|există)',
      'hata (?:oluştu|meydana geldi)|bir şeyler (?:ters|yanlış) gitti|gönderilemedi|(?:işlem|gönderim|başvuru)(?:nuz)? başarısız|sayfa bulunamadı',
      '(?:произошла|возникла|случилась) (?:\\p{L}+ )?ошибка|внутренняя ошибка|что-то пошло не так|не удалось (?:\\p{L}+ )?(?:отправить|обработать|сохранить|загрузить)|(?:заявка|анкета|отклик|резюме|форма|сообщение|заявление) не (?:был[ао]? )?(?:принят|отправлен|сохранен|доставлен)|страница не найдена',
      '(?:сталася|виникла|трапилася) (?:\\p{L}+ )?помилка|внутрішня помилка|щось пішло не так|не вдалося (?:\\p{L}+ )?(?:надіслати|відправити|обробити|зберегти|завантажити)|(?:сторінку|сторінка) не знайдено',
      '(?:παρουσιάστηκε|προέκυψε|συνέβη) (?:\\p{L}+ )?(?:σφάλμα|πρόβλημα)|κάτι πήγε (?:στραβά|λάθος)|η σελίδα δεν (?:βρέθηκε|υπάρχει)',
      'възникна (?:\\p{L}+ )?грешка|нещо се обърка|страницата (?:\\p{L}+ )?не (?:е|беше|може да бъде) (?:намерена|открита)|(?:došlo je do|dogodila se|nastala je|дошло је до|догодила се) (?:\\p{L}+ )?(?:grešk|pogrešk|грешк)|nešto je pošlo (?:po zlu|naopako|krivo)|(?:stranica|страница) (?:nije|није) (?:pronađena|nađena|пронађена|нађена)|(?:prišlo je|je prišlo) do (?:\\p{L}+ )?napake|se (?:je )?dogodila (?:\\p{L}+ )?(?:grešk|pogrešk)|nekaj je šlo narobe|strani ni (?:bilo )?mogoče najti|stran ni (?:bila )?najdena',
      'įvyko (?:\\p{L}+ )?klaida|puslapis nerastas|kažkas (?:nutiko|atsitiko)|(?:radās|notika|ir radusies) (?:\\p{L}+ )?kļūda|lapa nav atrasta|kaut kas nogāja greizi|(?:tekkis|esines|juhtus) (?:\\p{L}+ )?(?:viga|tõrge)|lehte? ei leitud|midagi läks (?:valesti|viltu)|s.ha produït (?:\\p{L}+ )?error|(?:hi ha hagut|ha ocorregut) un (?:\\p{L}+ )?error|alguna cosa ha anat malament|(?:no s.ha|no hem) trobat la pàgina|villa kom upp|síðan fannst ekki',
      'xảy ra (?:\\p{L}+ )?lỗi|đã có lỗi|có lỗi (?:khi|hệ thống|trong)|(?<!sửa )lỗi (?:hệ thống|máy chủ|kết nối|nội bộ)|không tìm thấy trang|trang(?: \\p{L}+){0,4} không (?:tồn tại|tìm thấy)|(?:gửi|nộp)(?: \\p{L}+){0,2} (?:không thành công|thất bại)',
      'خطایی (?:رخ داد|پیش آمد|روی داد)|خطای (?:سرور|داخلی|سیستم)|مشکلی (?:پیش آمد|رخ داد|به وجود)|صفحه(?: \\p{L}+){0,3} (?:یافت|پیدا) نشد|(?:ارسال|ثبت|ذخیره)(?: \\p{L}+){0,3} (?:ناموفق|انجام نشد)|א(?:י)?רעה (?:\\p{L}+ )?שגיאה|משהו השתבש|הדף(?: \\p{L}+){0,2} לא נמצא|שגיאת (?:שרת|מערכת)',
      '(?:오류|에러|장애|문제)가 (?:발생|생겼|있습니다)|(?:제출|전송|등록|지원|접수|처리|저장|업로드)에 실패|(?:제출|전송|등록|접수|처리|저장)(?:하지|되지) (?:못했|않았)|페이지를 찾을 수 없',
      'terjadi (?:\\p{L}+ )?(?:kesalahan|galat|gangguan)|ada yang (?:salah|tidak beres)|gagal (?:mengirim|mendaftar|memproses|menyimpan|melamar|memuat|mengunggah)|halaman tidak ditemukan',
      '(?:حدث|حصل) خطأ|حدثت مشكلة|(?:تعذر|تعذّر|فشل) (?:ال)?(?:إرسال|ارسال|معالجة|تحميل|حفظ)|الصفحة غير موجودة',
    ),
  ],
];

/** Wordings of several languages in one expression, to be tried on the letters of `inPlainSmall`. */
export function anyWording(...lines: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${lines.join('|').replaceAll('ı', 'i')})`, 'u');
}

/**
 * A text in small letters, with one "i" for both that Turkish has: which of them a capital stands for depends on the
 * language, and "İ" alone becomes two signs.
 */
export const inPlainSmall = (text: string): string => text.toLowerCase().replace(/i\u0307|ı/g, 'i');

/** What would happen, and what is asked, is no report: "if an error has occurred" in each of these languages. */
const supposed =
  /[?？;؟]|(?<![\p{L}'’])(?:hvis|dersom|ако|ako|če|jeigu|jei|kui|nếu|اگر|אם|jos|mikäli|pokud|jestliže|kdyby|ak sa|keby|ha|amennyiben|dacă|în caz|eğer|если|в случае|якщо|у разі|αν|εάν|σε περίπτωση|jika|apabila|bila|إذا|في حال)(?!\p{L})|(?:면|경우)(?=[\s,])/u;

/** Whether something is asked or supposed, in the letters of `inPlainSmall`. */
export const isSupposedAbroad = (small: string): boolean => supposed.test(small);

/** Works that have a day, or are said to come; and what says all the same that they go on. */
const announced =
  /예정|\d+월 ?\d+일|내일|다음 ?주|запланирован|предстоящ|(?:будет|будут|буде|будуть) (?:\p{L}+ )?(?:недоступ|провод)|заплановано|akan (?:dilakukan|tidak|ada)|(?:bliver|vil være|blir) (?:\p{L}+ )?(?:utilgængelig|utilgjengelig|lukket|stengt)|yapılacak|bude (?:\p{L}+ )?(?:nedostupn|probíhat)/u;
const atWork =
  /현재|지금|점검 ?중|ведутся|идут|сейчас|в настоящее время|тривають|наразі|зараз|sedang|probíhá|şu an/u;

/**
 * "Error", and that something went wrong, in languages of which no more is known: Welsh, Irish, Basque, Galician, Maltese,
 * Icelandic, Albanian, Macedonian, Belarusian, Malay, Swahili, Afrikaans, Esperanto, Azerbaijani, Uzbek, Kazakh, Mongolian, Georgian,
 * Armenian, Hindi, Marathi, Nepali, Bengali, Gujarati, Punjabi, Tamil, Telugu, Kannada, Malayalam, Sinhala, Urdu, Thai, Lao, Khmer,
 * Burmese, Amharic. Such a word counts on a page that hardly says more.
 */
const farFaults = anyWording(
  '(?:gwall|earráid|errore? bat|errorea|produciuse un (?:erro|fallo)|żball|villa kom|gabim|се случи грешка|памылка|ralat|hitilafu|’n fout|eraro|xəta|xato(?:lik)?|қате(?!гор)|алдаа)(?!\\p{L}{6})',
  'aeth rhywbeth o.i le|chuaigh rud éigin|zerbait gaizki|algo saíu mal|eitthvað fór úrskeiðis|diçka shkoi keq|нешто тргна наопаку|нешта пайшло не так|ada masalah|kuna tatizo|iets het verkeerd geloop|nimet malsukcesis',
  'შეცდომა|სამწუხაროდ, ვერ|սխալ|त्रुटि|गलत हो गया|गड़बड़|चूक झाली|কিছু ভুল হয়েছে|ত্রুটি|ভুল হয়েছে|ભૂલ|ਗਲਤੀ|பிழை|తప్పు జరిగింది|లోపం|ದೋಷ|പിശക്|දෝෂ|غلطی|خرابی|ስህተት',
);
/** Where words are not apart. */
const farUnspaced = /ผิดพลาด|ปิดปรับปรุง|ขัดข้อง|ไม่พบหน้า|ຜິດພາດ|កំហុស|အမှား/;

/**
 * That something failed or is wrong, in languages that `foreign-failures.ts` has no lists of. What is said aloud or in red beside a
 * form, or stands alone on a page that leads nowhere, tells of a failure with such a word mostly.
 */
const farFailures = anyWording(
  'nije uspje|neuspje|nije moguće|pogrešn[aoi]|ni(?:so)? uspel|neuspešn|napačn[aoi]|ni (?:bilo )?mogoče|није успе|неуспе|није могуће|погрешн|не успя|неуспеш|грешн[аои]|невалид|не може да бъде',
  'nepavyko|neteising|nesėkming|neizdevās|nepareiz|neveiksmīg|ebaõnnestu|ei õnnestunud|vale (?:kasutaja|parool|kood)|no s.ha pogut|no (?:és|són) (?:vàlid|correct)|incorrect[ea]s?|fallou|non se pui?do|huts egin|ezin izan da|oker(?:ra|rak)',
  'thất bại|không (?:thành công|đúng|hợp lệ|thể)|ناموفق|اشتباه|نادرست|نتوانست|נכשל|נכשלה|שגוי|לא ניתן|فشل|غير (?:صحيح|صالح)|विफल|असफल|गलत|ব্যর্থ|ভুল|தோல்வி|తప్పు|വിഫല',
  'alinmadi|yanliş|uğursuz|қате(?!гор)|сәтсіз|gagal|tidak sah|mistókst|rang[tur](?!\\p{L})|ekki tókst|tókst ekki|dështoi|неуспеш|погреш|не атрымала|няправільн|imeshindwa|si sahihi|misluk|verkeerde?|theip|methodd|wedi methu|ვერ მოხერხდა|არასწორი|չհաջողվեց|սխալ|malsukces',
);
const farUnspacedFailures = /ไม่สำเร็จ|ไม่ถูกต้อง|ล้มเหลว|ບໍ່ສຳເລັດ|មិនបានជោគជ័យ/;

/** Whether a text says in one of these languages that something failed or is wrong. */
export const tellsFarFailure = (text: string): boolean =>
  farUnspacedFailures.test(text) || farFailures.test(inPlainSmall(text));

/** Whether a text has a word for an error in a language of which no more is known. */
export const namesFarFault = (text: string): boolean =>
  farUnspaced.test(text) || farFaults.test(inPlainSmall(text));

/** The kind of failure that a text reports in one of these languages, or null. */
export function foreignFault(text: string): MessageKind | null {
  const small = inPlainSmall(text);
  if (isSupposedAbroad(small)) return null;
  const kind = faults.find(([, words]) => words.test(small))?.[0] ?? null;
  return kind === 'maintenance' && announced.test(small) && !atWork.test(small) ? null : kind;
}
