import type { MessageKind } from '../../vendors/vocabulary.ts';
import { sentencesOf } from '../sentences.ts';
import { smallAndCurly, turn } from './turn.ts';
import type { Concept } from '../wording/all-wordings.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/**
 * Sentences that stand alone and report nothing, in eleven languages: a list in which there is nothing, a question whether somebody is
 * sure, what cannot be undone, and what a form for a new password asks for. Their "no", "lost" and "cannot" read like a failure. In
 * small letters.
 */

/** There is nothing of something, or nothing yet. */
const thereIsNone = turn(
  /(?<!\p{L})no |n’t |noth|kein|nichts|rien|nada|niente|nulla|niets|(?<!\p{L})nic |ingenting|aucun|(?<!\p{L})pas |ning[uú]n|nenhum|não |nessun|non |geen |nie |brak|inga |ingen|inget|ありません|いません|ございません|没有|沒有|暂无|暫無/u,
  '^(?:there is )?nothing (?:is |else )?(?:waiting|new|to do|due|planned)(?: \\p{L}+){0,5}[.!]?$|^(?:heute |hier |derzeit )?(?:wartet|gibt es|steht|liegt) (?:\\p{L}+ ){0,2}?nichts(?: \\p{L}+){0,4}[.!]?$|^nichts (?:neues|zu tun|geplant|fällig)(?: \\p{L}+){0,4}[.!]?$|^(?:il n’y a )?rien (?:ne vous attend|de neuf|à faire|de prévu)(?: \\p{L}[\\p{L}’-]*){0,4}[.!]?$',
  '^(?:hoy |aquí )?no (?:(?:le|te) espera nada|hay nada (?:nuevo|pendiente|que hacer|previsto)|tienes? nada pendiente)(?: \\p{L}+){0,4}[.!]?$|^(?:hoje |aqui )?não (?:há|tem) nada (?:à sua espera|de novo|pendente|para fazer|previsto)(?: \\p{L}+){0,4}[.!]?$|^(?:oggi |qui )?non (?:ti aspetta (?:niente|nulla)|c’è (?:niente|nulla) (?:di nuovo|da fare|in programma))(?: \\p{L}+){0,4}[.!]?$',
  '^(?:er )?(?:wacht|staat|is) (?:\\p{L}+ ){0,2}?niets (?:op je|op u|nieuws|gepland|te doen)(?: \\p{L}+){0,4}[.!]?$|^(?:dziś |dzisiaj |tu )?nic (?:na ciebie nie czeka|nowego|nie zaplanowano|do zrobienia)(?: \\p{L}+){0,4}[.!]?$|^(?:det finns )?(?:inget|ingenting) (?:väntar på dig|nytt|att göra|planerat)(?: \\p{L}+){0,4}[.!]?$|^(?:今天|目前|现在)?没有(?:事项|新消息|待办|安排|任务)[^。，]{0,10}。?$',
  '^(?:sorry, )?(?:there (?:are|were) (?:currently |still |as yet )?no|you (?:currently |still )?(?:have no|(?:do|have)(?: not|n’t) (?:have |got )?any)|(?:the |your )?search (?:returned|found|gave) no)(?: \\p{L}[\\p{L}’-]*){1,9}[.!]?$|^no (?:\\p{L}[\\p{L}-]* ){1,5}(?:yet|registered|linked|connected|saved|blocked|added|so far|to show)(?: \\p{L}+){0,4}[.!]?$',
  '^(?:es (?:gibt|liegen|sind)|sie haben|du hast|sie folgen|die suche ergab)(?: \\p{L}+){0,3} keine (?:\\p{L}[\\p{L}-]* ?){1,8}[.!]?$|^(?:noch )?keine (?:\\p{L}[\\p{L}-]* ){1,4}(?:vorhanden|hinterlegt|verknüpft|gespeichert|angelegt|blockiert|eingetragen)[.!]?$',
  '^(?:il n’y a|vous n’avez|tu n’as|la recherche n’a (?:donné|produit))(?: \\p{L}+){0,3} (?:aucune?|pas (?:encore )?de)(?: \\p{L}[\\p{L}’-]*){1,9}[.!]?$|^aucune? (?:\\p{L}[\\p{L}’-]* ){1,5}(?:enregistrée?|associée?|liée?|bloquée?|ajoutée?|pour (?:le moment|l’instant))s?(?: \\p{L}+){0,4}[.!]?$',
  '^(?:(?:actualmente |a[uú]n |todavía )?(?:no hay|no existen|no tiene[s]?|la búsqueda no (?:produjo|devolvió|dio)|no se encontraron))(?: \\p{L}[\\p{L}-]*){1,9}[.!]?$|^ning[uú]na? (?:\\p{L}[\\p{L}-]* ){1,5}(?:registrad|vinculad|guardad|bloquead|añadid)[oa]s?[.!]?$',
  '^(?:(?:atualmente |ainda )?(?:não há|não existem|não tem|não possui|você não tem|a pesquisa não (?:produziu|devolveu|retornou)|não foram encontrad[oa]s))(?: \\p{L}[\\p{L}-]*){1,9}[.!]?$|^nenhuma? (?:\\p{L}[\\p{L}-]* ){1,5}(?:registad|registrad|vinculad|ligad|guardad|salv|bloquead|adicionad)[oa]s?[.!]?$',
  '^(?:(?:al momento |attualmente |ancora )?(?:non (?:ci sono|risultano|hai?(?: ancora)?(?! (?:ancora )?\\p{L}*[aiu]to(?!\\p{L})))|la ricerca non ha (?:prodotto|dato)|non sono (?:stat[ie] trovat[ie]|presenti)))(?: \\p{L}[\\p{L}’-]*){1,9}[.!]?$|^nessun[oa]? (?:\\p{L}[\\p{L}-]* ){1,5}(?:registrat|collegat|salvat|bloccat|aggiunt)[oa][.!]?$',
  '^(?:er (?:zijn|waren)|u (?:hebt|heeft)|je hebt|de zoekopdracht (?:gaf|leverde))(?: \\p{L}+){0,3} geen (?:\\p{L}[\\p{L}-]* ?){1,8}[.!]?$|^(?:nog )?geen (?:\\p{L}[\\p{L}-]* ){1,4}(?:geregistreerd|gekoppeld|opgeslagen|geblokkeerd|toegevoegd)[.!]?$',
  '^(?:(?:obecnie |na razie |jeszcze )?nie (?:ma|masz)|brak)(?: jeszcze| żadnych| zapisanych| połączonych)*(?: \\p{L}[\\p{L}-]*){1,7}[.!]?$',
  '^(?:det finns|du har|sökningen gav)(?: \\p{L}+){0,3} inga (?:\\p{L}[\\p{L}-]* ?){1,8}[.!]?$|^inga (?:\\p{L}[\\p{L}-]* ){1,4}(?:registrerade|kopplade|sparade|blockerade|tillagda|ännu)[.!]?$',
  '^[^。]{2,24}(?:が|は)(?:まだ)?(?:ありません|ございません|いません|登録されていません|保存されていません|ブロックされていません)。?$',
  '^(?:您|你)?(?:目前|当前|暂时|还|還)?(?:(?:没有|沒有)(?!收到|提交|保存|完成|成功|发|上传|反应|响应|办法|能|通过|找到)|暂无|暫無|尚无|尚無)[^。，！]{2,24}(?<!成功|完成)。?$',
);

/** What somebody would miss: access, a connection, an answer, an account, a part of a program. */
const missed =
  /acc[eè]s|zugriff|zugang|toegang|dostęp|åtkomst|アクセス|访问|perm[ie]|valid|authori|autori|berecht|befugt|rechte|machtig|bevoegd|uprawn|behörig|権限|权限|許可|connect?i|conexi|connessi|verbind|połącz|anslutn|internet|netz|netw|réseau|(?<!\p{L})red(?!\p{L})|rede(?!\p{L})|rete(?!\p{L})|sieć|nät|接続|网络|連線|respon[sd]|antwort|r[ée]pon|rispo|antwoord|odpowied|svar|応答|回应|响应|server|servi[cdz]|serwer|サーバ|服务|session|sitzung|sesión|sessão|sessie|sesji|セッション|会话|signal|account|kont[oa]|compte|cuenta|(?<!\p{L})conta(?!\p{L})|アカウント|账号|账户|use?r(?!\p{L}{3})|benutzer|utilis|usu[aá]r|utente|gebruik|użytkow|använd|ユーザー|用户|mail|correo|courriel|e-post|メール|邮件|邮箱|address|adres|indirizz|endereço|アドレス|token|cookie|script|upstream|backend|host|route|datab|device|provider|handler|mechan|space|speicher|espace|espacio|espaço|spazio|ruimte|miejsca|plats|空き|空间|time|zeit|temps|tiempo|tempo|tijd|czas|tid(?!\p{L})|時間|时间|page|seite|página|pagina|stron|sida|ページ|页|file|datei|fichier|archivo|ficheiro|bestand|plik|fil(?!\p{L})|ファイル|文件|cv(?!\p{L})|choice|wahl|code|kod|toestemming|erlaubnis|einwillig|consent|pozwol|tillstånd|認証|資格|凭证|credential|misge|fout|error|fehler|erreur|błąd|(?<!n)iets|etwas|quelque|algo|qualcosa|coś|något|登录|登入|填|选|上传|(?<!\p{L})such|solch|dergelijk|takie|(?<!\p{L})tel(?:le)?s?(?!\p{L})|(?<!\p{L})tal(?:es)?(?!\p{L})|sådan|該当|attempt|versuch|essai|tentativ|intento|poging|prób|försök|backup|sicherung/u;
/** Who has none of these left, or no way to do it, is kept out or kept from it. */
const needed =
  /(?<!\p{L})(?:tries|rights?|privileges?|roles?|credits?|licen[cs]es?|workers?|agents?|ways?|means|possibilit\p{L}+|options?|manera|forma|modo|jeito|como|sätt)(?!\p{L})|möglichkeit|possibili|posibili|mogelijkhe|możliwo|sposob|möjlighet|reak|reac|réac|方法|可能|反応|返答/u;
/** What was entered is to be stored: where none of it is, that is no empty list. */
const stored = /saved|gespeichert|enregistré|guardad|salv[ao]|salvat|opgeslagen|zapisan|sparade|登録|保存/u;
const entered =
  /change|answer|(?<!\p{L})(?:data|forms?|entry|entries|dane|danych|dati)(?!\p{L})|application|änderung|eingabe|angabe|daten|modific|cambi|respuesta|datos|alteraç|dados|wijzig|gegevens|zmian|ändring|uppgift|応募|申請|入力|内容|データ|回答/u;

/** Of these lists are made as well: accounts of others, places and people that are kept out. */
const ofList =
  /third.party|dritt|tiers|tercer|terceir|terz[ie]|derden|trzeci|tredje|第三方|サードパーティ|search|suche|recherche|búsqueda|pesquisa|ricerca|zoek|sökning|ブロック/u;

/** Asked before something is done. */
const areYouSure = turn(
  /[?？]\s*$/u,
  '^(?:are you (?:really |quite )?sure|do you (?:really )?(?:want|wish)|would you like|really \\p{L}+)(?!\\p{L})',
  '^(?:sind sie (?:sich )?sicher|bist du (?:dir )?sicher|(?:möchten|wollen) sie|(?:möchtest|willst) du)(?!\\p{L})',
  '^(?:êtes[- ]vous (?:vraiment |bien )?s[uû]r|es-tu s[uû]r|voulez[- ]vous|souhaitez[- ]vous|veux-tu)',
  '^¿?\\s?(?:est[áa]s? segur|(?:realmente |de verdad )?(?:desea|quiere)s?)(?!\\p{L}*(?:r[ií]a|b[ae]))',
  '^(?:tem (?:a )?certeza|tens a certeza|(?:deseja|quer|queres)(?: mesmo| realmente)?)(?!\\p{L})',
  '^(?:sei (?:davvero |proprio )?sicur|è (?:davvero |proprio )?sicur|si è (?:davvero )?sicur|(?:vuoi|vuole|desideri|desidera)(?: davvero| proprio)?)(?!\\p{L}{2})',
  '^(?:weet (?:je|u) (?:het )?zeker|(?:wilt|wil) (?:u|je))(?!\\p{L})',
  '^czy (?:na pewno |naprawdę )?(?:chcesz|chce pan|chcą państwo)',
  '^(?:är du säker|vill du)(?!\\p{L})',
  '^(?:本当に|このまま)|(?:よろしい|いい)です(?:か)|^(?:您|你)?(?:确定|確定|真的要|是否(?:确定|确认|要))',
);

/** WordPress asks so, and names nothing, where a link of it is too old. */
const namesNothing =
  /(?<!\p{L})(?:do this|d(?:ies|as) (?:wirklich )?tun|faire (?:cela|ça)|hacer esto|fazer isso|fare? questo|dit (?:wilt |wil )?doen|to zrobić|göra det(?: här)?)(?!\p{L})|(?:这样|這樣)做|実行しますか/u;

/** It is warned of what a step would do for good. */
const forGood = turn(
  /undo|rückgängig|annul|deshac|revert|desfe|ongedaan|cofn|ångra|元に戻|取り消|撤销|撤銷|撤回|恢复/u,
  '^(?:warning: )?(?:this|the)(?: \\p{L}+){0,2} (?:cannot|can’t|can not) be (?:undone|reversed)[.!]?$',
  '^(?:achtung: )?dies\\p{L}*(?: \\p{L}+){0,3} (?:kann|lässt sich) nicht (?:mehr )?rückgängig (?:gemacht werden|machen)[.!]?$',
  '^(?:attention : )?cette \\p{L}+ (?:est irréversible|ne (?:peut|pourra) (?:pas|plus) être annulée)[.!]?$',
  '^(?:atención: )?esta \\p{L}+ no se puede (?:deshacer|revertir)[.!]?$|^(?:atenção: )?esta \\p{L}+ não pode ser (?:desfeita|revertida|anulada)[.!]?$',
  '^(?:attenzione: )?quest[ao’] ?\\p{L}+ (?:è irreversibile|non (?:può|si può) (?:essere )?annullat?\\p{L}*)[.!]?$',
  '^(?:let op: )?dez?e \\p{L}+ kan niet (?:meer )?ongedaan (?:worden )?gemaakt(?: worden)?[.!]?$',
  '^(?:uwaga: )?tej \\p{L}+ nie można (?:cofnąć|odwrócić)[.!]?$|^(?:obs: |varning: )?(?:det|den)(?: \\p{L}+){0,3} (?:kan inte ångras|går inte att ångra)[.!]?$',
  '^この(?:操作|変更|処理)は(?:元に戻|取り消)(?:せません|すことはできません)。?$|^此?(?:操作|动作)?(?:无法|無法|不可|不能)(?:撤销|撤銷|撤回|恢复)。?$',
);

/** What a page asks for where a password was forgotten, or a code was sent on request. */
const asksForWay = turn(
  /reset|new password|zurück|neues passwort|réinit|restablec|redefin|repor|reimpost|herstel|opnieuw in|resetow|ustaw|zreset|återställ|再設定|重置|on (?:its|the) way|unterwegs|en (?:route|chemin|camino)|a caminho|in arrivo|onderweg|w drodze|på väg/u,
  '^(?:please )?(?:fill in|fill out|complete|use|enter)(?: \\p{L}[\\p{L}-]*){1,9} to (?:reset|set|choose) (?:your|a new) password[.!]?$|^your code is on (?:its|the) way[.!]',
  '^(?:bitte )?(?:füllen|verwenden|nutzen|geben) sie(?: \\p{L}[\\p{L}-]*){1,9},? um (?:ihr|das|ein neues) passwort (?:zurückzusetzen|zu setzen|zu wählen)[.!]?$|^ihr code ist unterwegs[.!]',
  '^(?:veuillez )?(?:rempli|utilis|sais|complét)\\p{L}*(?: \\p{L}[\\p{L}’-]*){1,8} (?:pour|afin de) réinitialiser votre mot de passe[.!]?$|^votre code est en (?:route|chemin)[.!]',
  '^(?:rellen|complet|utili[cz]|introdu)\\p{L}*(?: \\p{L}+){1,8} para restablecer (?:tu|su|la) contraseña[.!]?$|^(?:tu|su) código está en camino[.!]',
  '^(?:preench|utiliz|insir|us)\\p{L}*(?: \\p{L}+){1,8} para (?:redefinir|repor) (?:a )?(?:sua )?(?:senha|palavra-passe)[.!]?$|^(?:o )?seu código está a caminho[.!]',
  '^(?:compil|utilizz|inseri|usa)\\p{L}*(?: \\p{L}+){1,8} per reimpostare la (?:tua |sua )?password[.!]?$|^il (?:tuo |suo )?codice è in arrivo[.!]',
  '^(?:vul|gebruik|voer)(?: \\p{L}+){1,8} om (?:uw|je) wachtwoord (?:opnieuw in te stellen|te herstellen|te resetten)[.!]?$|^(?:uw|je) code is onderweg[.!]',
  '^(?:proszę )?(?:wypełni|użyj|wprowadź|podaj)\\p{L}*(?: \\p{L}+){1,8},? aby (?:zresetować|ustawić nowe) hasło[.!]?$|^twój kod jest w drodze[.!]',
  '^(?:fyll|använd|ange)(?: \\p{L}+){1,8} för att återställa (?:ditt )?lösenord(?:et)?[.!]?$|^din kod är på väg[.!]',
  '^[^。]{2,30}(?:入力|記入)して、?パスワードを再設定(?:してください|します)。?$|^(?:请)?(?:填写|输入)[^。]{2,20}(?:以|来)?重置密码。?$',
);

/** What people of some role may do: that those who look after a site can keep somebody out keeps nobody out. */
const tellsWhoMay = turn(
  / can | may | können | dürfen |peuvent|pueden|podem|possono|kunnen|mogen|mogą| kan | får |でき|可/u,
  '^(?:all |the |our )?(?:administrators|admins|moderators|managers|owners|organi[sz]ers|editors|reviewers|teachers|employers|recruiters|hosts|members) (?:can|may) (?!not |only |no )',
  '^(?:die |alle )?(?:administratoren|admins|verwalter|moderatoren|inhaber|veranstalter|redakteure|gutachter|lehrkräfte|arbeitgeber|gastgeber|mitglieder) (?:können|dürfen) (?!nur |nicht |kein)',
  '^(?:les |nos )?(?:administrateurs|modérateurs|gestionnaires|propriétaires|organisateurs|rédacteurs|enseignants|employeurs|membres) peuvent |^(?:los |las )?(?:administradores|moderadores|gestores|propietarios|organizadores|editores|docentes|empleadores|miembros) pueden ',
  '^(?:os |as )?(?:administradores|moderadores|gestores|proprietários|organizadores|editores|docentes|empregadores|membros) podem |^(?:gli |i |le )?(?:amministratori|moderatori|gestori|proprietari|organizzatori|redattori|docenti|membri) possono ',
  '^(?:de )?(?:beheerders|moderators|eigenaars|eigenaren|organisatoren|redacteuren|docenten|werkgevers|leden) (?:kunnen|mogen) (?!alleen |niet |geen )|^(?:administratorzy|moderatorzy|właściciele|organizatorzy|redaktorzy|nauczyciele|pracodawcy|członkowie) mogą |^(?:administratörer|moderatorer|ägare|arrangörer|redaktörer|lärare|arbetsgivare|medlemmar) (?:kan|får) (?!inte |bara |endast )',
  '^(?:管理者|モデレーター|所有者|主催者|編集者|教員|会員)(?:は|が)[^。]{2,40}(?:できます|可能です)|^(?:管理员|管理員|版主|所有者|组织者|编辑|教师|雇主|成员)(?:可以|能够|可)[^。，]{2,30}',
);

/** Who alone may do it, what others meet with, and which page it is: all that keeps the reader from something. */
const keptToThem =
  /[，、;；:：–—]|,(?! (?:die|der|das|who|that|which|qui|que|che|wie|som|kt[oó]r\p{L}+)(?!\p{L}))|(?<!\p{L})(?:only|nur|uniquement|seulement|ne \p{L}+ que|s[oó]lo|solamente|únicamente|só|apenas|somente|soltanto|alleen|slechts|tylko|wyłącznie|bara|endast)(?!\p{L})|のみ|だけ|限り|才能|仅|僅|只能|this (?:page|site|area)|diese[rs]? (?:seite|bereich)|cette (?:page|zone)|est[ae] (?:página|sitio|área|site)|quest[ao] (?:pagina|sito|area)|de(?:ze|it) (?:pagina|site)|tę stronę|tej strony|den här sidan|このページ|此页|本页|该页/u;

/** What a setting offers: an account that is better guarded. */
const offersGuard = turn(
  /protect|secure|safe|schütz|sicher|protég|sécuris|prote[gj]|protegg|bescherm|beveilig|chroń|zabezpiecz|skydda|säkra|保護|守|保护|保護/u,
  '^(?:protect|secure|keep|help protect|add (?:an? )?(?:extra|additional|second) \\p{L}+ (?:of security )?to) (?:your|the|an?) (?:\\p{L}+ )?account',
  '^(?:schützen sie|schütze?|sichern sie|sichere) (?:ihr|dein|das) (?:\\p{L}+)?konto|^(?:protégez|protège|sécurisez|sécurise) (?:votre|ton|le) compte',
  '^(?:proteja|protege|protégete|asegure|asegura) (?:su|tu|la) cuenta|^(?:proteja|protege|mantenha) (?:a )?(?:sua|tua) conta',
  '^(?:proteggi|protegga|metti al sicuro) (?:il )?(?:tuo|suo) account|^(?:bescherm|beveilig) (?:je|uw|het) account',
  '^(?:chroń|zabezpiecz) (?:swoje|twoje) konto|^(?:skydda|säkra) (?:ditt|ert) konto|^アカウントを(?:保護|守)(?:しましょう|りましょう|します|る)|^(?:请)?(?:保护|保護)(?:您|你)的(?:账户|帐户|账号|帐号|帳戶)',
);

/** What is over or broken is told, however it ends. */
const happened: ReadonlySet<string> = new Set([
  'expired',
  'failed',
  'occurred',
  'locked',
  'sessionThing',
  'signedOut',
]);

/** Whoever is told what others may do for them was kept out before. */
const ofReader: readonly Concept[] = ['you', 'yourThing', 'failed', 'error', 'cannot'];

/** The same, and what has to be done before anything goes on. */
const keptBack: ReadonlySet<string> = new Set([
  ...happened,
  'must',
  'required',
  'mustSignIn',
  'cannot',
  'notAllowed',
]);

/** Whether a text that was taken for a failure is one calm sentence: a list with nothing in it, a question, a warning, a form. */
export function isCalmSentence(text: string, kind: MessageKind): boolean {
  const small = smallAndCurly(text).trim();
  if (small.length > maxLength) return false;
  if (offersGuard(small)) return !hasAny(conceptsIn(text), keptBack);
  if (asksForWay(small)) return !hasAny(conceptsIn(text), happened);
  const isOne = sentencesOf(small).length === 1;
  if (!isOne) return false;
  if (forGood(small)) return true;
  if (tellsWhoMay(small)) return !keptToThem.test(small) && !hasAny(conceptsIn(text), ofReader);
  if (areYouSure(small) && !namesNothing.test(small))
    return !(kind === 'session' && hasAny(conceptsIn(text), happened));
  if (!thereIsNone(small) || needed.test(small)) return false;
  if (stored.test(small) && entered.test(small)) return false;
  return !missed.test(small) || ofList.test(small);
}
const maxLength = 160;
