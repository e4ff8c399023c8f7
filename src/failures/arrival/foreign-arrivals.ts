import type { Arrival } from './arrival-parts.ts';
import { inPlainSmall, isSupposedAbroad, anyWording } from '../foreign/foreign-faults.ts';

/**
 * What says of an application that it came in, did not, or had come in before, in the languages of `foreign-faults.ts`. The
 * first that fits counts: a denial has the words of an arrival in it.
 */
const said: readonly (readonly [Arrival, RegExp])[] = [
  [
    'denied',
    anyWording(
      'ansøgning(?:en)? (?:kunne|blev) (?:desværre )?ikke (?:sendes|sendt|modtaget)|søknaden(?: din)? (?:kunne|ble) (?:dessverre )?ikke (?:sendes|sendt|mottatt)',
      'hakemu(?:ksen|stasi|sta) (?:lähett|ei )\\p{L}*(?: epäonnistui| voitu lähettää| lähetetty)|hakemusta(?:si)? ei (?:ole )?(?:voitu )?lähet',
      'přihláš(?:ku se nepodařilo odeslat|ka nebyla odeslána)|prihláš(?:ku sa nepodarilo odoslať|ka nebola odoslaná)',
      'jelentkezés(?:ét|edet|t)? nem sikerült|candidatura (?:\\p{L}+ )?nu a (?:putut fi|fost) (?:trimis|primit)ă',
      'başvuru(?:nuz|n)?(?: \\p{L}+)? (?:gönderilemedi|alınamadı|iletilemedi|kaydedilemedi|başarısız)',
      '(?:заявк[ау]|отклик|резюме|анкет[ау]|заявление) не (?:был[ао]? )?(?:принят|отправлен|доставлен|получен)|не удалось (?:отправить|подать) (?:\\p{L}+ )?(?:заявку|отклик|резюме|анкету)',
      '(?:заявк[ау]|відгук|резюме|анкет[ау]) не (?:бул[ао]? )?(?:прийнят|надіслан|отриман)|не вдалося (?:надіслати|подати) (?:\\p{L}+ )?(?:заявку|відгук|резюме|анкету)',
      '지원(?:서)?(?: 제출| 접수| 전송)?(?:에|이|가)? ?(?:실패|(?:하지|되지) (?:못|않))|지원서를? (?:제출|접수|전송)(?:하지|되지) (?:못|않)',
      'gagal (?:melamar|mengirim(?:kan)? lamaran|mendaftar lowongan)|lamaran(?: anda| kamu)? (?:gagal|tidak terkirim|tidak dapat dikirim)',
      '(?:fejl|feil) (?:under|ved|i) (?:\\p{L}+ )?(?:af|inn)?send(?:else|ing)(?:en)? af (?:\\p{L}+ )?ansøgning|(?:fejl|feil) (?:under|ved|i) (?:\\p{L}+ )?(?:inn)?sending(?:en)? av (?:\\p{L}+ )?søknad',
      'virhe (?:\\p{L}+ )?hakemu(?:ksen|sta) (?:\\p{L}+ )?(?:lähet|tallen|käsitte)\\p{L}+|hakemu(?:ksen|sta) (?:\\p{L}+ )?(?:lähet|tallen|käsitte)\\p{L}+ (?:\\p{L}+ )?virhe',
      '(?:chyb[aěy]|chybe) při (?:\\p{L}+ )?(?:odesílání|zpracování|podání|ukládání) (?:\\p{L}+ )?přihlášky|při (?:odesílání|zpracování|podání|ukládání) (?:\\p{L}+ )?přihlášky (?:\\p{L}+ ){0,2}došlo k chyb|pri (?:odosielaní|spracovaní|podaní|ukladaní) (?:\\p{L}+ )?prihlášky (?:\\p{L}+ ){0,2}došlo k chyb',
      'jelentkezés\\p{L}* (?:\\p{L}+ )?(?:elküldése|feldolgozása|mentése) (?:\\p{L}+ )?(?:közben|során|sikertelen)|eroare la (?:trimiterea|depunerea|procesarea|salvarea) (?:\\p{L}+ )?candidatur',
      'başvuru(?:nuz|n)?(?: \\p{L}+)? (?:yapilamadi|tamamlanamadi|hatasi)|αποτυχία (?:\\p{L}+ )?(?:υποβολής|αποστολής) (?:\\p{L}+ )?αίτησ',
      'ошибка (?:при )?(?:подач[еи]|отправк[еи]|сохранени[ия]) (?:\\p{L}+ )?(?:заявк|анкет|отклик|резюме)|помилка (?:при )?(?:поданн[яі]|подач[іи]|надсиланн[яі]|відправк[иі]) (?:\\p{L}+ )?(?:заявк|анкет|відгук|резюме)',
      '지원(?:서)?(?:를|을)? ?(?:제출|접수|전송|처리)(?:하는)? ?(?:중|도중)(?:에)? ?(?:오류|에러|문제)|kesalahan saat (?:mengirim|memproses|menyimpan) (?:\\p{L}+ )?lamaran',
    ),
  ],
  [
    'already',
    anyWording(
      'du har allerede (?:an)?søgt|du har allerede søkt|olet jo (?:hakenut|lähettänyt)|(?:již|už) jste (?:se (?:přihlásil|ucházel)|reagoval|odpověděl)|(?:už|uź) ste sa (?:prihlásil|uchádzal)|már jelentkezett',
      '(?:ai|ați) aplicat deja|deja (?:ai|ați) aplicat|(?:zaten|daha önce) (?:\\p{L}+ )?başvur(?:du|muş)|έχετε ήδη (?:υποβάλει|κάνει αίτηση)',
      'вы уже (?:откликнулись|откликались|отправ|подал|подавал)|ви вже (?:відгукнул|надіслал|подал)|이미 (?:\\p{L}+ ?){0,2}지원(?:한|하신|하셨|했|되)|(?:anda|kamu) (?:sudah|telah) (?:pernah )?(?:melamar|mendaftar)',
    ),
  ],
  [
    'arrived',
    anyWording(
      'modtaget din (?:\\p{L}+ )?ansøgning|din ansøgning er (?:\\p{L}+ )?(?:modtaget|sendt|indsendt)|mottatt (?:din søknad|søknaden din)|(?:søknaden din|din søknad) er (?:\\p{L}+ )?(?:mottatt|sendt|levert|registrert)',
      'hakemuksesi on (?:\\p{L}+ )?(?:vastaanotettu|lähetetty|saapunut|saatu)|(?:olemme )?vastaanottaneet hakemuksesi|kiitos hakemukses',
      'vaše? (?:přihláška|odpověď|reakce) byla (?:\\p{L}+ )?(?:odeslána|přijata|doručena)|(?:přijali|obdrželi) jsme vaši přihlášku|vaša (?:prihláška|reakcia) bola (?:\\p{L}+ )?(?:odoslaná|prijatá|doručená)',
      'jelentkezés(?:ét|edet) (?:\\p{L}+ )?(?:megkaptuk|elküldtük|rögzítettük)|jelentkezése (?:\\p{L}+ )?(?:beérkezett|megérkezett)',
      'candidatura (?:\\p{L}+ )?a fost (?:\\p{L}+ )?(?:trimisă|primită|înregistrată)|am primit candidatura',
      'başvuru(?:nuz|n) (?:\\p{L}+ )?(?:alındı|alınmıştır|iletildi|iletilmiştir|gönderildi|gönderilmiştir|ulaştı|kaydedildi)(?!ğ)|başvurunuzu aldık',
      'η αίτησή σας (?:έχει )?(?:υποβλήθηκε|υποβληθεί|ληφθεί|παραληφθεί|ελήφθη)|λάβαμε την αίτησή σας',
      '(?:отклик|резюме|анкета|заявка на вакансию) (?:успешно )?(?:был[ао]? )?(?:принят|отправлен|получен|доставлен)|получили ваш[еу]? (?:отклик|резюме|анкету)|(?:відгук|резюме|анкета) (?:успішно )?(?:бул[ао]? )?(?:прийнят|надіслан|отриман)',
      '(?:입사 ?)?지원(?:서)?(?:이|가)? ?(?:정상적으로 |성공적으로 )?(?:접수|제출|완료)(?:이|가)? ?(?:되었|됐|하였|했|완료)|지원해 ?주셔서 감사',
      'lamaran(?: anda| kamu)? (?:(?:telah|sudah|berhasil) )+(?:dikirim|terkirim|diterima)|terima kasih (?:telah|sudah) melamar',
      'tak for (?:din|jeres) ansøgning|takk for (?:din søknad|søknaden)|(?:din |vores? )?\\p{L}*(?:ansøgning|søknad)(?:en)? (?:din )?(?:er|ble|blev) (?:\\p{L}+ )?(?:modtaget|mottatt)|mott?a(?:tt?|get) (?:\\p{L}+ )?din (?:an)?(?:søgning|søknad)|(?:ansøgning|søknad)(?:en)?(?: din)? (?:er )?(?:\\p{L}+ ){0,2}(?:under behandling|behandles)',
      'hakemuksesi (?:on )?(?:\\p{L}+ )?(?:otettu käsittelyyn|käsittelyssä|käsitellään)|hakemus (?:on )?(?:vastaanotettu|lähetetty)',
      'přihláška (?:(?:\\p{L}+ ){0,4}byla )?(?:\\p{L}+ )?(?:odeslána|přijata|doručena)|přihlášk[au] (?:je |právě )?(?:\\p{L}+ )?(?:v procesu|zpracovává|posuzuje)|děkujeme za (?:\\p{L}+ )?přihlášku|ďakujeme za (?:\\p{L}+ )?prihlášku|prihláška (?:bola )?(?:\\p{L}+ )?(?:odoslaná|prijatá)',
      'köszönjük (?:\\p{L}+ )?jelentkezés|jelentkezés(?:e|ed)? (?:\\p{L}+ )?(?:feldolgozás|elbírálás) alatt|mulțumim pentru (?:\\p{L}+ )?candidatur|candidatura (?:\\p{L}+ )?este în curs',
      'başvuru(?:nuz|n) (?:\\p{L}+ ){0,2}(?:değerlendir|incelen|işleme)|başvurunuz için teşekkür|ευχαριστούμε για την αίτησή|η αίτησή σας (?:\\p{L}+ )?(?:εξετάζεται|αξιολογείται)',
      'спасибо за (?:ваш[уе]? )?(?:заявку|отклик|резюме|анкету)|ваш[аеу]? (?:заявка|анкета|резюме|отклик) (?:\\p{L}+ )?(?:рассматрив|обрабатыва|на рассмотрении)|дякуємо за (?:\\p{L}+ )?(?:заявку|відгук|резюме)|ваш[ае]? (?:заявка|анкета|резюме|відгук) (?:\\p{L}+ )?(?:розгляда|опрацьову|на розгляді)',
      '지원(?:서|해)?(?:가|는)? ?(?:\\p{L}+ )?(?:심사|검토) ?중|terima kasih atas lamaran|lamaran(?: anda| kamu) sedang (?:di|dalam)',
    ),
  ],
];

/** What will be said once something else has come: "when we have received your application, …". */
const onceDone =
  /(?<!\p{L})(?:når|så snart|kun|heti kun|jakmile|akonáhle|amint|miután|după ce|odată ce|после того,? как|как только|щойно|після того,? як|μόλις|αφού|setelah|begitu)(?!\p{L})[^.!]*$|하면$|받으면$/u;

/** "Thank you for applying, but it was not sent": the denial is of what was sent, wherever it stands. */
const notSent =
  /(?<!\p{L})ikke (?:\p{L}+ ){0,3}(?:sende?s|sendt|modtaget|mottatt|indsendt|innsendt|endnu|ennå)(?!\p{L})|husk å sende|vasta kun|ei ole (?:vielä )?(?:lähet|vastaano)|(?:nebyla|není|nebola|nie je) (?:\p{L}+ )?(?:odesl|odosl|přija|prija|doruč)|(?:ještě|este|ešte) odesl|(?:nincs|nem) (?:\p{L}+ ){0,2}(?:elküld|beküld|beérkez)|nu (?:am|a fost) (?:\p{L}+ )?(?:trimis|depus|primit)|(?:odesl|odosl|přija|prija|doruč)\p{L}+ (?:\p{L}+ )?neb[yo]l|gönderil(?:e)?me(?:di|miş)|δεν (?:έχει|έχουν|ήταν|υποβλή) ?(?:\p{L}+ )?(?:υποβλ|αποστ|σταλ|δυνατ|θηκ)|не (?:был[ао]? |було |вдалося )?(?:отправ|принят|доставл|надісл|відправ)|(?:belum|tidak) (?:\p{L}+ )?(?:terkirim|dikirim|diterima|dapat dikirim)|(?:제출|전송|접수)되지 (?:않|못)/u;

/** What a message in one of these languages says of the application, or `no`. */
export function foreignArrival(text: string): Arrival {
  const small = inPlainSmall(text);
  if (isSupposedAbroad(small)) return 'no';
  for (const [arrival, words] of said) {
    const found = words.exec(small);
    if (found && !onceDone.test(small.slice(0, found.index)))
      return arrival !== 'denied' && notSent.test(small) ? 'no' : arrival;
  }
  return 'no';
}
