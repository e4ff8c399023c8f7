import type { Classification, Surrounding } from '../applications/note.ts';
import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';
import { isTrouble } from './at-rest.ts';
import { areWorksLater } from './over-for-reader.ts';
import type { SeenAround } from './standing.ts';
import { conceptsIn } from './wording/concepts.ts';

/** Works on a system, not on a house, a road or a car, in eleven languages. */
const ofSystem =
  /maint[ea]n|wartung|instandhaltung|aktualisier|update|upgrade|mantenim|actualiza|manuten[cç]|manutenz|atualiza|aggiorna|mise à jour|onderhoud|bijgewerkt|konserwac|serwisow|prace techniczne|przerwa techniczna|aktualizac|underhåll|uppdater|メンテナンス|更新|维护|維護|升级|升級/iu;

/** "We are back soon", "try again in a minute": what is said of a site that is away now and for a short time. */
const backSoon =
  /(?<!\p{L})(?:(?:be |are )?(?:right )?back (?:soon|shortly|online|up|in (?:a|an|some|few)(?!\p{L}))|(?:check|come|look) (?:back|again)|try (?:again|later)|(?:gleich|bald|in kürze|demnächst|in wenigen) .{0,25}(?:wieder|zurück|da)|(?:versuch|schau|prüf|komm)\p{L}* .{0,30}(?:später|wieder|erneut|noch ?(?:ein)?mal)|(?:serons|sommes|revenons) .{0,20}(?:retour|bientôt)|reven(?:ir|ez|ons)|réessay\p{L}+|(?:volvemos|volveremos|regresamos|regresaremos|estaremos de vuelta)|vuelv[ae]|regres[ea]|int[eé]ntel[oa]|inténtalo|voltamos|voltaremos|retorn(?:amos|aremos)|volte|tente|torniamo|torneremo|saremo di nuovo|torn[iao]|tornate|riprov\p{L}+|(?:snel|zo|binnenkort|straks) .{0,20}terug|kom .{0,25}terug|probeer|wr[óo]cimy|zajrzyj|spróbuj\p{L}*|(?:snart|strax) .{0,20}(?:tillbaka|igen)|kom .{0,20}tillbaka|försök)(?!\p{L})|しばらく|のちほど|後ほど|再度|お待ち|ご迷惑|作業中です|(?:稍|片刻|分钟|分鐘|小时)[^。]{0,4}后?.{0,4}(?:回来|回來|再|重试|重試)|(?:很快|即将).{0,6}(?:回来|恢复)|稍后|稍後/iu;

/** Whether a site says that it is worked on now and will be back before long. */
const areWorksNow = (text: string): boolean =>
  ofSystem.test(text) && backSoon.test(text) && !areWorksLater(text);

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

/** What a system writes into its records, and wants to be told: letters and figures of sixteen. */
const traceId =
  /(?<![\p{L}\p{N}-])(?=[a-f-]*\d)(?=[\d-]*[a-f])[\da-f]{8,12}(?:-?[\da-f]{4,12}){0,4}(?![\p{L}\p{N}-])/iu;
export const namesError =
  /fehler|erreur|error|erro|fout|błąd|bląd|fel(?:et)?(?!\p{L})|エラー|例外|错误|錯誤|异常|異常|fejl|feil|virhe|chyb|hib[aá]|eroare|hata|σφάλμα|ошибк|помилк|грешк|grešk|napak|klaid|kļūd|viga|오류|kesalahan|lỗi|خطأ|خطا|שגיא|exception|excep[cț]|undantag|ausnahme/iu;

/** How sure the words must be of themselves. */
const sureFrom = 0.75;

/** "Session timeout". */
const shortLength = 60;

/** What lists, sells or tells something at length is about it. */
const ofSomething = ['list', 'table', 'money', 'long'] as const;
const isAboutSomething = (around: readonly Surrounding[]) =>
  ofSomething.some(one => around.includes(one)) || (around.includes('article') && !around.includes('tiny'));

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
  if (suspended.test(certain) && (isProcessKind(read.kind) || read.unsure)) return 'access';
  const said = conceptsIn(certain);
  // A test is over, too, and says then how it went.
  const isShort = certain.length < shortLength && !/\d/.test(certain);
  return isShort && read.kind === 'session' && isSure && said.has('sessionThing') && said.has('expired')
    ? 'session'
    : null;
}
