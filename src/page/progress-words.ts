import { smallLetters } from './tidy.ts';

// What pages say of something that was sent or chosen while it is on its way, and once a file has come, in the eleven
// languages and Korean. Not what is said of an application that has arrived: "is being processed".

const underWay =
  '^(?:we are |we.re |still )?(?:send|submitt|upload|transmitt|sav|load)ing\\b|\\bbeing (?:sent|submitted|uploaded|transmitted|saved)|' +
  '\\bw(?:ird|erden) .{0,30}(?:gesendet|versendet|übermittelt|übertragen|hochgeladen|gespeichert)|' +
  '(?:envoi|téléchargement|téléversement|enregistrement|transmission|soumission) en cours|en cours d.(?:envoi|enregistrement)|en cours de transmission|' +
  '\\b(?:enviando|subiendo|guardando)\\b|' +
  '(?:invio|caricamento|salvataggio|trasmissione) in corso|st(?:o|iamo) (?:inviando|caricando|salvando)|' +
  'word(?:t|en) .{0,30}(?:verzonden|verstuurd|ingediend|geüpload|opgeslagen)|\\bbezig met (?:verzenden|versturen|uploaden|opslaan)|' +
  '^(?:trwa )?(?:wysyłanie|przesyłanie|zapisywanie)(?!\\p{L})|' +
  '\\b(?:a enviar|carregando|a carregar|salvando)\\b|' +
  '^(?:skickar|laddar upp|sparar)(?!\\p{L})|\\b(?:skickas|laddas upp|sparas)(?!\\p{L})|' +
  '(?:送信|アップロード|保存)(?:中|しています)|' +
  '正在(?:提交|上传|上傳|发送|發送|[递遞]交|保存)|(?:提交|上传|上傳|发送|發送)中|' +
  '(?:전송|제출|업로드|저장) ?중';

const pleaseWait =
  '\\b(?:please|pls) (?:wait|hold)|\\b(?:one|just a|a) (?:moment|second)\\b|\\bhold on\\b|\\bhang on\\b|' +
  'bitte (?:\\S+ )?(?:warten|geduld)|\\bmoment bitte|einen (?:kleinen )?(?:moment|augenblick)|wird geladen|\\blädt\\b|' +
  'patient(?:er|ez)|\\bun (?:instant|moment)\\b|chargement en cours|' +
  '\\besper[ea]\\b|\\baguard[ae]\\b|\\bcargando\\b|\\bum momento\\b|' +
  '\\battend(?:ere|i|a|ete)\\b|\\bun (?:attimo|momento)\\b|' +
  'even geduld|(?:een|één) (?:ogenblik|moment)|momentje|' +
  'proszę (?:po)?czekać|chwileczk|ładowanie|' +
  '(?<!\\p{L})vänta(?!\\p{L})|ett ögonblick|' +
  '(?:処理|読み込み|通信)中|お待ち(?:ください|下さい)|' +
  '[请請]稍[候等]|(?:加载|載入)中|잠시만';

const attached =
  '\\b(?:uploaded|attached|added|success(?:ful(?:ly)?)?)\\b|hochgeladen|angehängt|hinzugefügt|télé(?:chargé|versé)|\\bjointe?\\b|ajouté|subid[oa]|cargad[oa]|adjunt|añadid|caricat[oa]|allegat|aggiunt|geüpload|toegevoegd|bijgevoegd|przesłan|załączon|dodan|wgran|carregad|anexad|adicionad|uppladda|bifoga|tillagd|' +
  'アップロード(?:し|完了|済)|添付|已?上[传傳](?:成功|完成)|已上[传傳]|已添加|업로드 ?(?:됨|완료|되었)|첨부|\\d ?[km]i?b\\b';

const isUnderWay = new RegExp(underWay, 'u');
const isPleaseWait = new RegExp(pleaseWait, 'u');
const isAttached = new RegExp(attached, 'u');
/**
 * "Sending failed", "Sending is not possible", "no file was uploaded" and "it went wrong while it was being sent" tell of an
 * end; a button that cancels does not.
 */
const isRefusal =
  /fail|error|problem|\bissue|trouble|unable|impossib|wrong|interrupt(?:ed|ion)|\baborted|cancell?ed|\blost\b|timed? ?out|\bcrash|\b(?:not|no|non|nicht|kein\w*|pas|aucun\w*|niet|geen|nie|inte|ingen)\b|n['’]t\b|não|fehl|schief|abgebroch|unterbroch|zeitüber|échou|échec|incident|interromp|fall[oó]|salió mal|ido mal|interrump|cancelad|fallit|interrott|annullat|andato storto|mislukt|fout|(?:ging|gaat|iets) mis(?!\p{L})|misgegaan|afgebroken|onderbroken|błąd|przerwan|erro|errado|falh|misslyck|(?<!\p{L})fel(?!\p{L})|snett|avbr[uöt]|ません|ない|なかった|失敗|(?<![勿别別])中断|異常|失败|エラー|[错錯][误誤]|不|没|沒|未|异常|超[时時]|실패|오류|못|중단/u;

const maxLength = 80;

/** Whether a line has such words, and none that tell of an end. */
function saysOnly(words: RegExp, line: string): boolean {
  const small = smallLetters(line);
  return words.test(small) && !isRefusal.test(small);
}

/** True for a short line that says no more than that something is on its way: "Sending your application". */
export function saysUnderWay(line: string): boolean {
  return line.length <= maxLength && saysOnly(isUnderWay, line);
}

/** The same, and for one that asks to wait: "Please wait…". */
export function saysToWait(line: string): boolean {
  const asks = /(?:…|\.\.)$/.test(line) || saysOnly(isPleaseWait, line);
  return saysUnderWay(line) || (line.length <= maxLength && asks);
}

/** True for a line that says that a file has come. */
export function saysAttached(line: string): boolean {
  return saysOnly(isAttached, line);
}
