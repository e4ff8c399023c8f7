import type { Arrival } from './arrival-parts.ts';
import { inPlainSmall, isSupposedAbroad, anyWording } from './foreign-faults.ts';

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
      'başvuru(?:nuz|n) (?:\\p{L}+ )?(?:alındı|alınmıştır|iletildi|iletilmiştir|gönderildi|gönderilmiştir|ulaştı|kaydedildi)|başvurunuzu aldık',
      'η αίτησή σας (?:έχει )?(?:υποβλήθηκε|υποβληθεί|ληφθεί|παραληφθεί|ελήφθη)|λάβαμε την αίτησή σας',
      '(?:отклик|резюме|анкета|заявка на вакансию) (?:успешно )?(?:был[ао]? )?(?:принят|отправлен|получен|доставлен)|получили ваш[еу]? (?:отклик|резюме|анкету)|(?:відгук|резюме|анкета) (?:успішно )?(?:бул[ао]? )?(?:прийнят|надіслан|отриман)',
      '(?:입사 ?)?지원(?:서)?(?:이|가)? ?(?:정상적으로 |성공적으로 )?(?:접수|제출|완료)(?:이|가)? ?(?:되었|됐|하였|했|완료)|지원해 ?주셔서 감사',
      'lamaran(?: anda| kamu)? (?:(?:telah|sudah|berhasil) )+(?:dikirim|terkirim|diterima)|terima kasih (?:telah|sudah) melamar',
    ),
  ],
];

/** What a message in one of these languages says of the application, or `no`. */
export function foreignArrival(text: string): Arrival {
  const small = inPlainSmall(text);
  if (isSupposedAbroad(small)) return 'no';
  return said.find(([, words]) => words.test(small))?.[0] ?? 'no';
}
