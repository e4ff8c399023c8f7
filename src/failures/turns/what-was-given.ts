import { sentencesOf } from '../sentences.ts';
import { smallAndCurly, turn } from './turn.ts';

/**
 * What the reader gave and has to give otherwise, in eleven languages, whose words are those of accounts and faults: a name that a
 * folder or a list has already, a file that was not chosen, more at once than is taken. In small letters.
 */

const isThere = turn(
  /already|bereits|schon|déjà|(?<!\p{L})ya |já |già|(?<!\p{L})al(?!\p{L})|reeds|już|redan|すでに|既に|已/u,
  'already (?:exists?|there)|exists? already|(?:existiert|existieren|gibt es) (?:bereits|schon)|(?:bereits|schon) (?:vorhanden|vergeben)',
  '(?:existe|existent) déjà|déjà (?:pris|utilisé)|ya (?:existen?|hay|está en uso)|já (?:existem?|há|está em uso)|(?:esiste|esistono|c’è) già|già (?:esistente|in uso)',
  '(?:bestaat|is er|er is) (?:al|reeds)|(?:al|reeds) (?:in gebruik|aanwezig)|już (?:istniej[eą]|jest)|istniej[eą] już|(?:finns|används) redan',
  '(?:すでに|既に)(?:存在|あり|使用|使われ)|已(?:经|經)?(?:存在|有|被使用|被占用)',
);
/** What people name or add, and may name otherwise. */
const named =
  /(?<!\p{L})(?:folders?|files?|documents?|versions?|courses?|events?|lists?|titles?|tags?|groups?|categor(?:y|ies)|projects?|labels?|templates?|topics?|views?|filters?|duplicate|custom url|name of (?:the|this|that)|ordner|datei|version|kurs|titel|liste|schlagwort|kategorie|projekt|vorlage|filter|dossier|fichier|document|cours|titre|étiquette|catégorie|projet|modèle|filtre|carpeta|archivo|documento|versión|curso|título|lista|etiqueta|categoría|proyecto|plantilla|filtro|pasta|arquivo|ficheiro|versão|categoria|projeto|modelo|cartella|versione|corso|titolo|elenco|etichetta|progetto|modello|map|bestand|versie|cursus|lijst|label|categorie|project|sjabloon|folder|plik|wersja|tytuł|etykieta|lista|kategoria|szablon|mapp|mappen|fil|filen|versionen|kursen|rubriken|listan|taggen|kategorin|projektet|mallen)(?!\p{L})|フォルダ|ファイル|バージョン|タイトル|リスト|タグ|カテゴリ|プロジェクト|テンプレート|文件|版本|标题|列表|标签|类别|项目|模板|名称/u;
/** Whoever is there already is a person, an account or an application, and another matter. */
const ofPeople =
  /user|account|e-?mail|login|log in|sign|candidat|applicant|applica|registr|member|profil|draft|benutzer|konto|bewerb|anmeld|mitglied|entwurf|compte|utilisat|inscri|membre|brouillon|cuenta|usuari|correo|solicitud|miembro|borrador|conta(?!\p{L})|usuári|rascunho|utente|domanda|iscri|membro|bozza|gebruik(?:er|te)|sollicit|aanmeld|lid(?!\p{L})|concept|użytkown|aplikac|zgłoszen|rejestr|członk|szkic|användar|ansök|anmäl|medlem|utkast|アカウント|ユーザー|メール|応募|申請|登録|会員|下書き|账户|账号|用户|邮箱|邮件|申请|报名|会员|草稿|会议/u;

const noFile = turn(
  /fil|datei|fichier|archivo|arquivo|ficheiro|bestand|plik|ファイル|文件|檔案/u,
  '^no files? (?:(?:was|were|has been|have been) )?(?:uploaded|selected|chosen|attached|provided)(?: yet)?[.!]?$|^(?:es wurde )?(?:noch )?keine datei(?:en)? (?:wurden? )?(?:ausgewählt|gewählt|hochgeladen|angehängt)[.!]?$',
  '^aucun fichier (?:n’a été )?(?:sélectionné|choisi|téléversé|téléchargé|joint|envoyé)[.!]?$|^(?:no se ha (?:seleccionado|elegido|adjuntado|subido) ning[uú]n archivo|ning[uú]n archivo (?:seleccionado|elegido|adjunto|subido))[.!]?$',
  '^nenhum (?:arquivo|ficheiro) (?:foi )?(?:selecionado|escolhido|anexado|enviado|carregado)[.!]?$|^nessun file (?:è stato )?(?:selezionato|scelto|allegato|caricato)[.!]?$',
  '^(?:er is )?(?:nog )?geen bestand(?:en)? (?:geselecteerd|gekozen|geüpload|bijgevoegd|toegevoegd)[.!]?$|^nie (?:wybrano|przesłano|załączono|dodano) (?:żadnego )?pliku[.!]?$|^ingen fil (?:är |har )?(?:vald|valts|uppladdad|laddats upp|bifogad|bifogats)[.!]?$',
  '^ファイルが(?:選択|アップロード|添付|指定)されていません。?$|^(?:您)?(?:还|尚)?(?:未|没有|沒有)(?:选择|選擇|上传|上傳|添加)(?:任何)?(?:文件|檔案)。?$',
);

const atOnce = turn(
  /at once|at a time|same time|in one go|einmal|gleichzeitig|zugleich|fois|simultan|vez|mismo tiempo|mesmo tempo|volta|contemporan|tegelijk|keer|naraz|na raz|jednocze|gången|samtidigt|一度に|同時に|1回に|一次|每次|同时/u,
  '(?<!\\p{L})(?:only|at most|no more than|maximum|up to|max\\.?)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:at once|at a time|at the same time|in one go)(?!\\p{L})|(?<!\\p{L})(?:nur|höchstens|maximal|max\\.?|bis zu)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:auf einmal|gleichzeitig|zugleich)(?!\\p{L})',
  '(?<!\\p{L})(?:que|au plus|maximum|jusqu’à)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:à la fois|en une (?:seule )?fois|simultanément)(?!\\p{L})|(?<!\\p{L})(?:s[oó]lo|máximo|hasta|más de)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:a la vez|de una vez|al mismo tiempo)(?!\\p{L})',
  '(?<!\\p{L})(?:só|apenas|máximo|até|mais de)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:de (?:cada|uma) vez|por vez|ao mesmo tempo)(?!\\p{L})|(?<!\\p{L})(?:solo|massimo|fino a|più di)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:alla volta|per volta|in una volta|contemporaneamente)(?!\\p{L})',
  '(?<!\\p{L})(?:slechts|maximaal|hoogstens|hooguit|meer dan)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:tegelijk|per keer|in één keer)(?!\\p{L})|(?<!\\p{L})(?:tylko|najwyżej|maksymalnie|więcej niż|do)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:naraz|na raz|jednocześnie)(?!\\p{L})|(?<!\\p{L})(?:bara|endast|högst|max|fler än)(?!\\p{L})[^.!?]{0,40}?\\d[^.!?]{0,40} (?:åt gången|samtidigt|på en gång)(?!\\p{L})',
  '(?:一度に|同時に|1回に)[^。]{0,20}?[0-9０-９][^。]{0,12}(?:まで|以下|のみ)|(?:一次|每次|同时)[^。]{0,14}?(?:最多|至多|只能|不超过)[^。]{0,12}?[0-9]|(?:最多|只能)[^。]{0,6}?(?:一次|同时)[^。]{0,14}?[0-9]',
);
/** So many people, windows, devices and log-ins are no matter of what was given, but of what the servers can bear. */
const ofVisits =
  /people|persons?(?!\p{L})|applicants|candidat|visit|server|serv[ei]ur|servidor|syst[eéè]m|sistema|users?(?!\p{L})|personen|nutzer|bewerber|besuch|personnes|utilisateur|persone|utenti|usuari|usuári|personas|pessoas|gebruikers|sollicitanten|bezoekers|mensen|osób|osoby|użytkown|besökare|användare|personer|人|名様|ユーザー|系统|系統|服务器|伺服器|用户|device|sign|log|session|window|tab(?!l)|gerät|anmeld|sitzung|fenster|appareil|connexion|dispositivo|sesión|sessão|accesso|apparaat|inlog|sessie|urządzen|sesj|enhet|端末|ログイン|セッション|设备|登录|会话|request|anfrag|requête|attempt/u;

/** What broke, what a server has already and should not have, or who is kept out: told of by words of its own, whatever is there. */
const ofFault =
  /server|serveur|servidor|サーバ|服务器|伺服器|techni|técnic|tecnic|teknisk|技術|技术|databas|datenbank|base de d|banco de dados|データベース|数据库|internal|intern[eao]?r?(?!\p{L})|connection|verbindung|connexion|conexi[óo]n|conexão|connessione|połączeni|anslutning|接続|连接|permission|berechtig|autoris|permiso|permiss|rights|rechte|droits|uprawn|behörig|権限|权限|session|sesión|sessão|sessione|sitzung|sessie|sesja|sesji|セッション|会话|会話|(?<!\p{L})lock(?!\p{L})|sperre|verrou|bloqueo|bloqueio|duplicate (?:entry|key)|primary key|unique constraint|temporary|temporäre|temporaire|temporal|error 5\d\d|已(?:存在|有)(?:异常|異常|错误|錯誤|故障)/u;

/** Whether a text that was taken for a failure tells of a name, a file or a number that its reader has to give otherwise. */
export function isToGiveOtherwise(text: string): boolean {
  const small = smallAndCurly(text).trim();
  if (noFile(small)) return true;
  if (atOnce(small)) return !ofVisits.test(small);
  const isTaken = sentencesOf(small).some(
    sentence => isThere(sentence) && named.test(sentence) && !ofPeople.test(sentence),
  );
  return isTaken && !ofFault.test(small);
}
