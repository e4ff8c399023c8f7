import type { Classification, Surrounding } from '../../applications/note.ts';
import { isProcessKind, type MessageKind } from '../../vendors/vocabulary.ts';
import { isTrouble } from './at-rest.ts';
import { namesFault } from '../program-faults.ts';
import { findIds } from '../../redaction/ids.ts';
import { anyWording, inPlainSmall, isSupposedAbroad } from '../foreign/foreign-faults.ts';
import { areWorksLater } from './over-for-reader.ts';
import { sentencesOf } from '../sentences.ts';
import type { SeenAround } from './standing.ts';
import { isSupposedBehind } from '../turns/supposed.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/** Works on a system, not on a house, a road or a car, in eleven languages. */
const ofSystem =
  /working on (?:the|our) (?:\p{L}+ ){0,2}(?:site|portal|system|page)|maint[ea]n|wartung|instandhaltung|aktualisier|update|upgrade|mantenim|actualiza|manuten[cç]|manutenz|atualiza|aggiorna|mise à jour|onderhoud|bijgewerkt|konserwac|serwisow|prace techniczne|przerwa techniczna|aktualizac|underhåll|uppdater|メンテナンス|更新|维护|維護|升级|升級/iu;

/** "We are back soon", "try again in a minute": what is said of a site that is away now and for a short time. */
const backSoon =
  /(?<!\p{L})(?:(?:be |are )?(?:right )?back (?:soon|shortly|online|up|in (?:a|an|some|few)(?!\p{L}))|(?:be )?up again|(?:check|come|look) (?:back|again)|try (?:again|later)|(?:gleich|bald|in kürze|demnächst|in wenigen) .{0,25}(?:wieder|zurück|da)|(?:versuch|schau|prüf|komm)\p{L}* .{0,30}(?:später|wieder|erneut|noch ?(?:ein)?mal)|(?:serons|sommes|revenons) .{0,20}(?:retour|bientôt)|reven(?:ir|ez|ons)|réessay\p{L}+|(?:volvemos|volveremos|regresamos|regresaremos|estaremos de vuelta)|vuelv[ae]|regres[ea]|int[eé]ntel[oa]|inténtalo|voltamos|voltaremos|retorn(?:amos|aremos)|volte|tente|torniamo|torneremo|saremo di nuovo|torn[iao]|tornate|riprov\p{L}+|(?:snel|zo|binnenkort|straks) .{0,20}terug|kom .{0,25}terug|probeer|wr[óo]cimy|zajrzyj|spróbuj\p{L}*|(?:snart|strax) .{0,20}(?:tillbaka|igen)|kom .{0,20}tillbaka|försök)(?!\p{L})|しばらく|のちほど|後ほど|再度|お待ち|ご迷惑|作業中です|(?:稍|片刻|分钟|分鐘|小时)[^。]{0,4}后?.{0,4}(?:回来|回來|再|重试|重試)|(?:很快|即将).{0,6}(?:回来|恢复)|稍后|稍後/iu;

/** What is new on a site is said in the same words: "Menu updated, come back soon". */
const onlyNews =
  /aktualisier|updat|upgrad|actualiza|atualiza|aggiorna|mise à jour|bijgewerkt|aktualizac|uppdater|更新|升级|升級/giu;
const namesSystem =
  /(?<!\p{L})(?:web|inter|on)?-?(?:site|sitio|sito|page|página|pagina|portal|portail|portale|portaal|system|sistema|système|systeem|server|servid|serveur|serwer|platform|plataforma|plateforme|piattaforma|service|servicio|serviço|servizio|dienst|tjänst|serwis|stron|witryn|webbplats|sid|seite|webseite|software|app|we(?! (?:have|also)))\p{L}{0,3}(?!\p{L})|サイト|システム|サービス|ページ|网站|網站|系统|系統|服务|服務|平台|页面|頁面/iu;

/** Whether a site says that it is worked on now and will be back before long. */
const areWorksNow = (text: string): boolean =>
  ofSystem.test(namesSystem.test(text) ? text : text.replace(onlyNews, '')) &&
  backSoon.test(text) &&
  !areWorksLater(text);

/** What a host puts in the place of a site that it has switched off: of the site, its name or its account. */
const suspended = new RegExp(
  [
    '(?:(?:web)?site|domain|hosting|page|account)(?: \\p{L}+)? (?:has been|is|was|have been) (?:\\p{L}+ )?(?:suspended|disabled|deactivated|blocked)|^(?:web ?site|site|account|domain) suspended',
    '(?:web(?:site|auftritt|präsenz|seite)|seite|domain|konto)(?: \\p{L}+){0,2} (?:wurde|ist) (?:\\p{L}+ )?(?:gesperrt|deaktiviert|stillgelegt|abgeschaltet)',
    '(?:site|page|compte|domaine|hébergement)(?: \\p{L}+){0,2} (?:a été|est) (?:\\p{L}+ )?(?:suspendue?|désactivée?|bloquée?)',
    '(?:sitio|página|cuenta|dominio|web|alojamiento)(?: \\p{L}+){0,2} (?:ha sido|está|fue) (?:\\p{L}+ )?(?:suspendid|desactivad|deshabilitad|bloquead)[oa]',
    '(?:site|página|conta|domínio|hospedagem)(?: \\p{L}+){0,2} (?:foi|está|encontra-se) (?:\\p{L}+ )?(?:suspens|desativad|bloquead)[oa]',
    '(?:sito|pagina|account|dominio)(?: \\p{L}+){0,2} (?:è stat[oa]|è) (?:\\p{L}+ )?(?:sospes|disattivat|disabilitat|bloccat)[oa]',
    '(?:website|site|pagina|account|domein)(?: \\p{L}+){0,2} (?:is|werd) (?:\\p{L}+ )?(?:opgeschort|geblokkeerd|uitgeschakeld|gedeactiveerd)',
    '(?:strona|witryna|konto|domena|serwis)(?: \\p{L}+){0,2} (?:został[aoy]?|jest) (?:\\p{L}+ )?(?:zawieszon|zablokowan|wyłączon|dezaktywowan)',
    '(?:webbplatsen|sidan|kontot|domänen)(?: \\p{L}+){0,2} (?:har|är) (?:\\p{L}+ )?(?:stängts av|avstängd|spärra[dt]s?|inaktivera[dt]s?)',
    '(?:サイト|ページ|アカウント|ドメイン)は?(?:現在)?(?:、)?(?:一時)?(?:停止|凍結|無効)|(?:网站|網站|站点|站點|域名|账户|帳戶|账号|帳號)(?:已|已经|已經)?(?:被)?(?:暂停|暫停|停用|关闭|關閉|封禁|封锁|封鎖)',
  ].join('|'),
  'iu',
);

/** "How our site was suspended", "Account locked: what that means": what is written about it. */
const isStoryOf =
  /(?<!\p{L})(?:how|why|wie|warum|weshalb|comment|pourquoi|cómo|por qué|como|por que|come mai|hoe|waarom|jak|dlaczego|hur|varför) (?:\p{L}+ ){0,4}(?:site|website|webseite|page|seite|account|konto|domain|compte|cuenta|conta|sito|strona|domena|sidan|kontot)|: (?:what|was|ce que|lo que|o que|che cosa|wat|co|vad) (?:\p{L}+ ){0,3}(?:means?|bedeutet|signifi\p{L}+|betekent|znaczy|oznacza|betyder)|なぜ|为什么|為什麼/iu;

/** What a system writes into its records, and wants to be told: letters and figures of sixteen. */
const traceId =
  /(?<![\p{L}\p{N}-])(?=[a-f-]*\d)(?=[\d-]*[a-f])[\da-f]{8,12}(?:-?[\da-f]{4,12}){0,4}(?![\p{L}\p{N}-])/iu;
/** An id stands at the beginning or right below the words. */
const idsWithin = 600;
/** What is given an id when something failed; an application, an order and a receipt have theirs as well. */
const faultId =
  /^(?:incident|(?:x-)?correlation|(?:x-)?trace|error|xid|block(?:ed)?|support|debug|activity|fehler|vorfall|fout|fel|b[łl][ęe]d)|^(?:num[ée]ro|code|id|identifiant|c[óo]digo|codice|numero) .{0,8}(?:erreur|error|erro|incident)|^(?:エラー|错误|錯誤)/iu;
const rayId = /^(?:cloudflare )?ray/i;
export const namesError =
  /fehler|erreur|(?<!t)error|(?<!\p{L})erro(?!\p{L})|fout(?!\p{Ll})|fouten|błąd|bląd|fel(?:et)?(?!\p{L})|エラー|例外|错误|錯誤|异常|異常|fejl|feil|virhe|chyb|hib[aá]|eroare|hata|σφάλμα|ошибк|помилк|грешк|grešk|napak|klaid|kļūd|(?<!\p{L})viga(?!\p{L})|오류|kesalahan|lỗi|خطأ|خطا|שגיא|exception|excep[cț]|undantag|ausnahme/iu;

/** A link, an invitation or a token that has run out or was used, in eleven languages and others; what it will do one day is none. */
const spentLink = anyWording(
  '(?:link|invitation|token|address)(?:(?!\\.\\s).){0,60}(?:(?:has|have|had|is|was) (?:now )?(?:expired|invalid|run out)|no longer (?:valid|works?|active|leads)|(?:already been|been already) used|(?:is|was) (?:not|no longer) valid|isn.t valid|too old)',
  '(?:link|verknüpfung|einladung)(?:(?!\\.\\s).){0,60}(?:(?:ist|war) (?:\\p{L}+ )?(?:abgelaufen|ungültig)|nicht mehr (?:gültig|aktiv)|(?:bereits|schon) (?:einmal )?(?:verwendet|benutzt)|funktioniert nicht mehr)',
  '(?:lien|invitation)(?:(?!\\.\\s).){0,70}(?:a expiré|est expirée?|n.est (?:plus|pas) (?:valide|valable|utilisable|actif)|n.était pas valide|invalide|déjà (?:servi|été utilisé))',
  '(?:enlace|vínculo|invitación)(?:(?!\\.\\s).){0,70}(?:ha (?:caducado|expirado|vencido)|(?:está|es|era) (?:caducad|expirad|inválid)[oa]|no (?:es|era) válid[oa]|ya (?:no (?:es|está|funciona)|se ha usado|ha sido usado|fue usado))',
  '(?:link|ligação|hiperligação|endereço|convite)(?:(?!\\.\\s).){0,70}(?:expirou|(?:é|era|está) (?:inválid|expirad)[oa]|já (?:não (?:é|está)|foi (?:usad|utilizad))|não é (?:mais )?válid[oa])',
  '(?:link|collegamento|invito)(?:(?!\\.\\s).){0,70}(?:è scadut[oa]|non (?:è|era) (?:più )?(?:valid|attiv)[oa]|(?:è|era) (?:già )?(?:stat[oa] )?(?:usat|utilizzat)[oa])',
  '(?:link|koppeling|uitnodiging)(?:(?!\\.\\s).){0,70}(?:is (?:verlopen|ongeldig)|niet (?:meer|langer) (?:geldig|actief)|al (?:eens )?(?:is )?gebruikt|werkt niet meer)',
  '(?:link|odnośnik|odsyłacz|zaproszenie)(?:(?!\\.\\s).){0,70}(?:wygasł[oa]?|(?:jest|był) (?:już )?(?:nieważn|niepoprawn|nieprawidłow|nieaktywn)\\p{L}{1,2}|już (?:raz )?użyt[ya])',
  '(?:länken|inbjudan)(?:(?!\\.\\s).){0,60}(?:har (?:gått|löpt) ut|(?:är|var) (?:inte (?:längre )?giltig|ogiltig|felaktig)|redan (?:har )?använts|fungerar inte längre)',
  '(?:lenken|linket|henvisningen)(?:(?!\\.\\s).){0,60}(?:utløpt|udløbet|ugyldig)|linkki(?:(?!\\.\\s).){0,60}(?:vanhentunut|virheellinen|ei ole enää)|odkaz(?:(?!\\.\\s).){0,60}(?:neplatn|vypršel|již není|už nie je)|(?:link|hivatkozás)(?:(?!\\.\\s).){0,60}(?:érvénytelen|lejárt)|link(?:(?!\\.\\s).){0,60}(?:a expirat|nu mai este|este invalid)|bağlantı(?:(?!\\.\\s).){0,60}(?:geçersiz|süresi (?:dol|geç))',
  'ссылк(?:(?!\\.\\s).){0,60}(?:недействит|устарел|истек|неверн)|посилання(?:(?!\\.\\s).){0,60}(?:недійсн|застаріл|закінчи)|(?:връзката|линкът|препратката)(?:(?!\\.\\s).){0,60}(?:невалид|изтекл|изтекъл)|σύνδεσμος(?:(?!\\.\\s).){0,60}(?:έληξε|έχει λήξει|άκυρος)|링크(?:(?!\\.\\s).){0,30}(?:만료되|유효하지 않|사용되었)|tautan(?:(?!\\.\\s).){0,60}(?:kedaluwarsa|tidak (?:valid|berlaku)|sudah digunakan)|رابط(?:(?!\\.\\s).){0,60}(?:غير صالح|منتهي|انتهت)|liên kết(?:(?!\\.\\s).){0,60}(?:đã hết hạn|không hợp lệ)',
);
/** Where words are not apart. */
const spentUnspaced =
  /(?:リンク|招待)[^。]{0,20}(?:無効です|無効でした|期限切れ|有効期限が(?:切れ|過ぎ)|使用済み)|(?:链接|連結|邀请|邀請)[^。]{0,12}(?:无效|無效|已失效|已经失效|已過期|已过期|已使用|已被使用)/u;
/** How long one is valid, and what follows then: "valid for 7 days, after that it has expired", "links that have expired can be …". */
const inGeneral =
  /(?:valid|gültig|valable|valide|válid[oa]|valid[oa]|geldig|ważn[yae]|giltig|действ\p{L}+|дійсн\p{L}+) .{0,16}(?<!\d)\d{1,4} (?:hour|day|minute|stund|tag|minut|heure|jour|hora|dia|día|or[ae]|giorn|uur|uren|dag|godz|dni|dzień|timm|час|д[еін]|сут)|(?<!\d)\d{1,4} (?:hours?|days?|stunden|tagen?|minut\p{L}+|heures|jours|horas|d[ií]as|ore|giorni|uur|uren|dagen|godzin\p{L}*|dni|timmar|dagar|час\p{L}*|дн\p{L}+|дней) (?:lang )?(?:valid|gültig|geldig|giltig|ważn)|(?:links|lenken|linken) (?:that|which|die|welche)(?!\p{L})|(?:will|won.t|can|may) (?:then )?(?:have )?(?:be |been )?(?:expired?|invalid)|становится|станет|стає|стане|a los \d{1,4} d[ií]as|(?:après|nach|after|dopo|na|po|efter|depois de|después de) \d{1,4} (?:jours|heures|tagen|stunden|days|hours|giorni|ore|dagen|uur|dniach|godzinach|dagar|timmar|dias|horas|días)/u;
/** What is asked, and how long something will be valid. */
const otherwise = ['willHappen', 'question'] as const;

/** Whether the link that led to a page has done its job or has run out. */
function isLinkSpent(text: string): boolean {
  const small = sentencesOf(inPlainSmall(text))
    .filter(sentence => !inGeneral.test(sentence))
    .join(' ');
  const at = spentLink.exec(small)?.index ?? small.search(spentUnspaced);
  if (at < 0 || isSupposedBehind(small.slice(0, at)) || isSupposedAbroad(small)) return false;
  return !hasAny(conceptsIn(text), otherwise);
}

/** How sure the words must be of themselves. */
const sureFrom = 0.75;

/** "Session timeout". */
const shortLength = 60;

/** What lists, sells or tells something at length is about it. */
const ofSomething = ['list', 'table', 'money', 'long'] as const;
const isAboutSomething = (around: readonly Surrounding[]) =>
  ofSomething.some(one => around.includes(one)) ||
  (around.includes('article') && !['tiny', 'error-title'].some(one => around.includes(one as Surrounding)));

/**
 * What a page reports, in few words, that stands in the place of another: a site that is worked on just now, one that its host has switched off,
 * a visit that is over, an error with the id that its system keeps of it. Null for anything else.
 *
 * @param certain the words of its message that are said for certain
 * @param read what these were classified as
 */
export function readClosedPage(
  { text, around = [] }: SeenAround,
  certain: string,
  read: Classification,
): MessageKind | null {
  if (/[?？]/.test(text)) return null;
  const isSure = !read.unsure && read.confidence >= sureFrom;
  if (read.kind === 'maintenance' && areWorksNow(certain)) return 'maintenance';
  if (isAboutSomething(around)) return null;
  // "If you report this error, quote …" is no certain word.
  if (traceId.test(text) && namesError.test(text) && (isTrouble(read.kind) || read.unsure))
    return isProcessKind(read.kind) && isSure ? read.kind : 'system';
  // Manuals and forums quote what programs print, and say more.
  if (read.kind === 'system' && around.includes('tiny') && namesFault(certain)) return 'system';
  const isInDoubt = read.unsure || isTrouble(read.kind);
  // Cloudflare gives one to whoever it asks to wait, too.
  const isFaultId = (id: string) => faultId.test(id) || (read.kind === 'system' && rayId.test(id));
  if (isInDoubt && findIds(text.slice(0, idsWithin)).some(isFaultId))
    return isProcessKind(read.kind) && isSure ? read.kind : 'system';
  if (suspended.test(certain) && !isStoryOf.test(certain) && (isProcessKind(read.kind) || read.unsure))
    return 'access';
  // "Maybe because it was used" makes all of its sentence doubtful.
  if (isLinkSpent(text)) return isProcessKind(read.kind) && isSure ? read.kind : 'session';
  const said = conceptsIn(certain);
  // A test is over, too, and says then how it went.
  const isShort = (certain.length < shortLength || around.includes('error-title')) && !/\d/.test(certain);
  return isShort && read.kind === 'session' && isSure && said.has('sessionThing') && said.has('expired')
    ? 'session'
    : null;
}
