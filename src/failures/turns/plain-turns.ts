import { isProcessKind, type MessageKind } from '../../vendors/vocabulary.ts';
import { sentencesOf } from '../sentences.ts';
import { isSupposed } from './supposed.ts';
import { turn } from './turn.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/**
 * Turns of phrase that mean the same wherever they stand, in eleven languages: a question before something is left, what is
 * under way, what no site answers for, and how it stands with a vacancy or an application. The words of faults in them
 * ("lost", "interruption", "do not close") mislead whoever weighs words alone.
 */

const wordings = (...lines: readonly string[]) => new RegExp(lines.join('|'), 'u');

/** Asked before somebody leaves, signs out or gives up what was changed. */
const leaving = wordings(
  '(?:sign|log)(?:ging|ning)? ?(?:out|off)|leav(?:e|ing)|discard|close|cancel|exit|quit',
  'abmelden|ausloggen|verlassen|verwerfen|schließen|abbrechen|beenden',
  'déconnect|quitter|abandonner|annuler|fermer',
  'cerrar|salir|abandonar|descartar|cancelar',
  'terminar|sair|fechar',
  'disconnett|uscire|abbandonare|annullare|chiudere|scartare|lasciare',
  'uitloggen|afmelden|verlaten|annuleren|sluiten|negeren',
  'wylogować|opuścić|odrzucić|anulować|zamknąć|wyjść|porzucić',
  'logga ut|lämna|kasta|avbryta|stänga',
  'ログアウト|離れ|移動|破棄|キャンセル|閉じ|終了',
  '退出|离开|離開|放弃|放棄|取消|关闭|關閉|注销|登出',
);
const questions = /[^.!?。！？]*[?？]/gu;
/** What has happened already is no question any more. */
const happened: ReadonlySet<string> = new Set([
  'expired',
  'failed',
  'occurred',
  'locked',
  'cannot',
  'unavailable',
]);

/** Asked where something would be lost. */
const goingOn =
  /continue|proceed|fortfahren|weiter|continuer|continuar|seguir|prosseguir|continuare|proseguire|doorgaan|verdergaan|kontynuować|fortsätta|続行|继续|繼續/u;

const asksBeforeLeaving = (small: string, concepts: ReadonlySet<string>) =>
  !hasAny(concepts, happened) &&
  (small.match(questions) ?? []).some(
    question => leaving.test(question) || (concepts.has('lost') && goingOn.test(question)),
  );

/** An opening of a few words that goes on: "Uploading …". */
const goesOn = /^[^.!?。！？…]{2,90}(?:…|\.\.\.)/u;

const isUnderWay = (small: string, concepts: ReadonlySet<string>) =>
  goesOn.test(small) &&
  concepts.has('keepOpen') &&
  !hasAny(concepts, happened) &&
  !concepts.has('maintenance');

/** A message that begins with what is done at this moment: "we are sending it; do not press again". */
const isNow = turn(
  /sending|submitting|uploading|saving|being|send|übermitt|übertr|geladen|speicher|envoi|transm|envoy|enregistr|enviando|enviar|guard|subiendo|salvando|carregando|inviando|caricando|invio|verst|verz|opsla|upload|wysył|zapisyw|przesył|skickar|sparar|laddar|送信|保存|アップロード|上传|提交|发送/u,
  "^(?:please wait[,;:] )?(?:we(?:[’']re| are) )?(?:currently |just |now )?(?:sending|submitting|uploading|saving) (?:your|the|it|this)(?!\\p{L})",
  '^wir (?:senden|übermitteln|speichern|laden) (?:gerade|jetzt|nun|ihre[nr]?|deine[nr]?)(?!\\p{L})',
  '^(?:nous (?:envoyons|enregistrons) (?:votre|vos|ton|tes)|envoi en cours|enregistrement en cours)',
  '^(?:estamos |espere, )?(?:enviando|guardando|subiendo) (?:su|tu|sus|tus|el|la|los)(?!\\p{L})|^(?:estamos )?(?:a enviar|enviando|a guardar|salvando|carregando) (?:o|a|os|as|seus?|suas?)(?!\\p{L})',
  '^(?:stiamo )?(?:inviando|salvando|caricando) (?:il|la|i|le|tuo|suo)(?!\\p{L})|^(?:invio|caricamento) in corso',
  '^(?:we|wij) (?:versturen|verzenden|slaan) (?:uw|je|nu)(?!\\p{L})|^bezig met (?:verzenden|versturen|opslaan|uploaden)|^(?:wysyłamy|zapisujemy|przesyłamy) (?:twój|twoje|twoją|dane|zgłoszenie|aplikację|podanie|formularz)(?!\\p{L})|^trwa (?:wysyłanie|zapisywanie|przesyłanie)',
  '^your (?:\\p{L}+ ){1,3}(?:is|are) (?:now |currently )?being (?:sent|submitted|uploaded|saved|transmitted)(?!\\p{L})|^(?:ihre?|deine?) \\p{L}+ (?:wird|werden) (?:gerade|jetzt|nun) (?:gesendet|versendet|übermittelt|übertragen|hochgeladen|gespeichert)',
  "^votre \\p{L}+ est en cours d(?:’|'|e )(?:envoi|enregistrement|transmission)|^(?:su|tu) \\p{L}+ se está (?:enviando|guardando)|^(?:a sua|o seu|sua|seu) \\p{L}+ está (?:sendo|a ser) (?:enviad|guardad|carregad|salv)",
  '^la (?:tua|sua) \\p{L}+ (?:è in corso di invio|sta venendo inviata)|^(?:uw|je) \\p{L}+ wordt (?:nu|momenteel|op dit moment) (?:verzonden|verstuurd|opgeslagen)|^tw[oó]j[ea]? \\p{L}+ jest (?:właśnie |teraz )?(?:wysyłan|przesyłan|zapisywan)|^din \\p{L}+ (?:skickas|sparas|laddas upp) (?:just )?nu',
  '^vi (?:skickar|sparar|laddar upp) (?:just nu|nu|din|dina|ditt)(?!\\p{L})|^(?:現在)?[^。]{0,8}(?:送信|保存|アップロード)(?:中です|しています)|^正在(?:上传|提交|发送|保存)',
);

/** "Sending your application was successful" tells of its end. */
const isOver =
  /succe|success|complet|finished|erfolg|abgeschlossen|réussi|termin|éxito|sucesso|conclu|riuscit|gelukt|geslaagd|voltooid|powiod|zakończ|lyckad|slutför|完了|成功|完成/u;

/** Whether a sentence says what the site does at this moment. */
export function isUnderWayNow(sentence: string): boolean {
  const small = sentence.toLowerCase().trim();
  return isNow(small) && !isOver.test(small);
}

/** What was being sent has not come, whatever else is said of it. */
const brokenOff: ReadonlySet<string> = new Set(['error', 'interrupted', 'crashed', 'network', 'problem']);

const isDoneNow = (small: string, text: string) => {
  const [first = ''] = sentencesOf(small.trim());
  if (!isNow(first)) return false;
  const concepts = conceptsIn(text);
  if (hasAny(concepts, happened) || hasAny(concepts, brokenOff)) return false;
  const said = conceptsIn(first);
  return !said.has('not') && !said.has('lost');
};

/** What terms and conditions say of faults that may come. */
const disclaims = wordings(
  '(?:not|n.t|no|never) (?:be )?(?:held )?(?:liable|responsible|guarantee|warrant)|no (?:liability|guarantee|warranty)',
  '(?:keine|nicht|ohne) (?:\\p{L}+ )?(?:haft|gewähr|garant|verantwort)|haften nicht|garantieren (?:wir )?nicht|übernehmen (?:wir )?keine',
  '(?:ne |n.)(?:\\p{L}+ ){1,4}(?:pas |être )*(?:tenue?s? )?(?:pour )?responsable|ne garanti\\p{L}* pas|sans garantie',
  '(?<!\\p{L})no (?:se |nos )?(?:hac\\p{L}+ responsable|garanti|asum|(?:será|es|somos) responsable)\\p{L}*',
  'não (?:se |nos )?(?:garant|responsabiliz|é responsável|será responsável|assum)\\p{L}*',
  'non (?:garant|è responsabile|sarà responsabile|può essere ritenut|assume|si assume|risponde de|rispondiamo de)\\p{L}*',
  'niet (?:aansprakelijk|verantwoordelijk|garander)\\p{L}*|geen (?:aansprakelijkheid|garantie)|garander\\p{L}+ niet',
  'nie (?:gwarant\\p{L}*|ponos\\p{L}*|odpowiada\\p{L}* za)(?!\\p{L})',
  '(?:garanter|ansvar)\\p{L}+ inte|inte (?:garanter|ansvar)\\p{L}*',
  '責任を負|保証(?:は|し|いた|でき)|不(?:承担|承擔|保证|保證|负责|負責|作保)',
);

/** Whether a message that was taken for a success tells only what the site does at this moment: that has not succeeded so far. */
export function isStillGoingOn(text: string): boolean {
  const small = text.toLowerCase();
  return !isOver.test(small) && isDoneNow(small, text);
}

/** Whether a message that was taken for a failure only asks, is under way or disclaims. */
export function isCalmTurn(text: string, kind: MessageKind): boolean {
  if (!isProcessKind(kind)) return false;
  const small = text.toLowerCase();
  if (disclaims.test(sentencesOf(small)[0] ?? '')) return true;
  if (isDoneNow(small, text)) return true;
  const isCandidate = /[?？…]|\.\.\./u.test(small);
  if (!isCandidate) return false;
  const concepts = conceptsIn(text);
  return asksBeforeLeaving(small, concepts) || isUnderWay(small, concepts);
}

/** A vacancy, a call or an application, and how it stands with it. */
const standing = wordings(
  '(?<!\\p{L}|no )(?:applications?|registrations?|enrol?lments?|submissions?|sign-?ups?|vacancy|vacancies|job|position|posting|listing|opportunity|role|call|application (?:period|window)|round)(?: \\p{L}+){0,4} (?:(?:is|are|has|have|was|were|been|now|currently|already|still)(?: not)? )*(?:closed|(?<=(?:is|are|been|now|already) )(?:full(?! \\p{L})|filled)|expired|ended|not (?:yet )?(?:been )?open|pending|under review|in review|in draft|a draft|on hold|archived|withdrawn|no longer (?:available|open|active|accepting))',
  '(?<!\\p{L}|keine )(?:bewerbung(?:en|sphase|sfrist)?|anmeldung(?:en)?|stelle|ausschreibung|stellenanzeige|registrierung)(?: \\p{L}+){0,4} (?:geschlossen|besetzt|abgelaufen|beendet|vergeben|noch nicht (?:offen|geöffnet|möglich)|in prüfung|in bearbeitung|ein entwurf|zurückgezogen|nicht mehr (?:verfügbar|aktiv|offen))',
  "(?<!\\p{L}|aucune )(?:candidatures?|offre|poste|annonce|appel|dossier)(?: [\\p{L}’']+){0,4} (?:closes?|clôturée?s?|pourvue?|expirée?s?|terminée?s?|fermée?s?|pas encore ouverte?s?|en attente|en cours d.(?:examen|étude)|à l.état de brouillon|retirée?s?|plus disponible)",
  '(?<!\\p{L}|ninguna )(?:postulaci[oó]n(?:es)?|candidaturas?|solicitud(?:es)?|inscripci[oó]n(?:es)?|oferta|vacante|convocatoria|puesto)(?: \\p{L}+){0,4} (?:cerrad[ao]s?|expirad[ao]|vencid[ao]|finalizad[ao]s?|cubiert[ao]|en revisi[oó]n|pendiente|en borrador|retirad[ao]|ya no (?:está )?disponible|a[uú]n no (?:está |están )?(?:abiert|disponib)\\p{L}+)',
  '(?<!\\p{L}|nenhuma )(?:candidaturas?|inscriç(?:ão|ões)|vagas?|edital|oferta|pedido)(?: \\p{L}+){0,4} (?:encerrad[ao]s?|expirad[ao]|preenchid[ao]|fechad[ao]s?|em análise|pendente|em rascunho|retirad[ao]|não está mais disponível|ainda não (?:está |estão )?(?:abert|dispon)\\p{L}+)',
  '(?<!\\p{L}|nessuna )(?:candidatur[ae]|domand[ae]|iscrizion[ei]|offerta|posizione|annuncio|bando|selezione)(?: \\p{L}+){0,4} (?:chius[aeo]|scadut[aeo]|copert[ao]|terminat[aeo]|in (?:attesa|revisione|valutazione)|ritirat[ao]|non (?:è|sono) (?:ancora |più )?(?:apert|attiv|disponibil|possibil)\\p{L}+)',
  '(?<!\\p{L}|geen )(?:sollicitatie|aanmelding(?:en)?|inschrijving(?:en)?|vacature|aanvraag)(?: \\p{L}+){0,4} (?:gesloten|vervuld|verlopen|nog niet (?:open|geopend)|in behandeling|in concept|ingetrokken|niet meer (?:beschikbaar|open|actief))',
  '(?<!\\p{L})(?:aplikacj[aie]|rekrutacja|zgłoszeni[ae]|oferta|ogłoszenie|rejestracja|wniosek|nabór)(?: \\p{L}+){0,4} (?:zamknięt[aye]|zakończon[aye]|wygasł[aoy]|obsadzon[aye]|nieaktualn[aye]|w trakcie (?:rozpatrywania|weryfikacji)|oczekuje|wycofan[aye])',
  '(?<!\\p{L}|ingen )(?:ansökan|ansökningar(?:na)?|anmälan|tjänsten|jobbet|annonsen|registreringen)(?: \\p{L}+){0,4} (?:stängd[a]?|tillsatt|avslutad|utgå(?:tt|ngen)|har inte öppnat|inte öppen|granskas|under behandling|tillbakadragen|inte längre (?:tillgänglig|aktiv|öppen))',
  '(?:募集|応募|受付|求人|選考|申請|申し込み|申込)(?:期間)?(?:は|が|を)?(?:[^。！]{0,8})(?:終了|締め切|まだ開始|開始前|審査中|選考中|下書き|停止)',
  '(?:报名|報名|申请|申請|招聘|职位|職位|岗位|投递|活动报名)(?:[^。！，]{0,6})(?:已(?:经)?(?:截止|结束|結束|关闭|關閉|满|滿|下架|过期)|未开始|未開始|尚未(?:开始|開放|开放)|人数已满|审核中|審核中)',
);

/** Whether a message says how it stands with a vacancy or an application. */
export const tellsStanding = (text: string): boolean => standing.test(text.toLowerCase());

/** A site, or a part of it, that is shut for works, or says that it will be back soon. */
const shutForWorks = wordings(
  '(?<!\\p{L})(?:site|website|page|portal|system|module|service|platform|app(?:lication)?|form) (?:is )?(?:currently |now |temporarily )?(?:in|under|down for|undergoing) (?:scheduled |planned )?(?:maintenance|upkeep)|(?:(?:we|site|portal|system|service|platform)(?:.ll| will) be |we.re )back (?:online )?(?:soon|shortly|in a (?:moment|bit|while)|before long)',
  '(?<!\\p{L})(?:seite|website|portal|system|modul|dienst|plattform|anwendung|app) (?:ist |befindet sich |wird )?(?:derzeit |gerade |zurzeit |momentan )?(?:in|im) (?:der )?wartung|(?:sind|ist) (?:in kürze|bald|gleich) wieder (?:da|online|erreichbar|für sie da)',
  '(?<!\\p{L})(?:site|page|portail|système|module|service|plateforme|application) (?:est )?(?:actuellement )?en (?:cours de )?maintenance|(?:sera|serons|sommes) (?:bientôt |très vite )?de retour(?: en ligne)? (?:bientôt|sous peu|très vite|prochainement|dans)|sera bientôt de retour',
  '(?<!\\p{L})(?:sitio|web|página|portal|sistema|módulo|servicio|plataforma|aplicación) (?:está )?(?:actualmente )?en mantenimiento|(?:volver(?:á|emos)|estar(?:á|emos) de vuelta)(?: a estar)?(?: en línea| disponible)? (?:pronto|en breve|enseguida)',
  '(?<!\\p{L})(?:site|página|portal|sistema|módulo|serviço|plataforma|aplicativo|aplicação) (?:está )?(?:atualmente )?em manutenção|(?:voltar(?:á|emos)|estar(?:á|emos) de volta)(?: ao ar| online)? (?:em breve|logo|já já)',
  '(?<!\\p{L})(?:sito|pagina|portale|sistema|modulo|servizio|piattaforma|applicazione) (?:è )?(?:attualmente |al momento )?in manutenzione|(?:torner(?:à|emo)|sar(?:à|emo) di nuovo) (?:presto )?(?:online|disponibil\\p{L}|attiv\\p{L}|operativ\\p{L})(?: a breve| presto| tra poco)|torner(?:à|emo) (?:online )?(?:a breve|presto)',
  '(?<!\\p{L})(?:site|website|pagina|portaal|systeem|module|dienst|platform|app) (?:is )?(?:momenteel |nu |tijdelijk )?in onderhoud|wegens onderhoud|(?:zijn|is) (?:binnenkort|zo|snel) weer (?:online|terug|bereikbaar)',
  '(?<!\\p{L})(?:strona|serwis|portal|system|moduł|platforma|aplikacja) (?:jest )?(?:obecnie )?w (?:trakcie )?(?:konserwacji|przebudowie)|wkrótce (?:wracamy|wrócimy|będziemy)|(?:wracamy|wrócimy) (?:wkrótce|niebawem|niedługo)',
  '(?<!\\p{L})(?:sidan|webbplatsen|portalen|systemet|modulen|tjänsten|plattformen|appen) (?:är )?(?:just nu )?under underhåll|är (?:snart|strax) tillbaka|tillbaka (?:snart|inom kort)',
  "(?<!\\p{L})(?:is|are) (?:currently |now |temporarily )?(?:in maintenance mode|under maintenance|down for maintenance)|(?<!\\p{L})we(?:[’']re| are) (?:currently |now )?(?:performing|carrying out|doing|undergoing) (?:some |a )?(?:\\p{L}+ )?(?:maintenance|upgrades)(?!\\p{L})",
  '(?<!\\p{L})(?:ist|sind) (?:\\p{L}+ ){0,2}(?:im wartungsmodus|unter wartung(?:sarbeiten)?|in wartung)(?!\\p{L})|(?<!\\p{L})wir führen (?:\\p{L}+ ){0,3}wartungsarbeiten',
  '(?<!\\p{L})(?:est|sommes) (?:actuellement )?en mode (?:de )?maintenance|nous effectuons (?:\\p{L}+ ){0,3}(?:maintenance|mises? à jour)|(?<!\\p{L})está en modo (?:de )?mantenimiento|estamos realizando (?:\\p{L}+ ){0,3}(?:mantenimiento|actualizacion)',
  '(?<!\\p{L})está em modo de manutenção|estamos (?:realizando|a realizar|fazendo|a fazer) (?:\\p{L}+ ){0,3}(?:manutenç|atualizaç)\\p{L}+|(?<!\\p{L})è in modalità (?:di )?manutenzione|stiamo (?:effettuando|eseguendo) (?:\\p{L}+ ){0,3}(?:manutenzione|aggiornamenti)',
  '(?<!\\p{L})is (?:\\p{L}+ )?in (?:de )?onderhoudsmodus|voeren (?:\\p{L}+ ){0,4}onderhoud uit|(?<!\\p{L})(?:jest )?w trybie (?:konserwacji|serwisowym)|trwają prace konserwacyjne|(?<!\\p{L})är (?:\\p{L}+ )?i underhållsläge|vi (?:utför|genomför) (?:\\p{L}+ ){0,3}underhåll(?! (?:av|på (?!sidan|systemet|servern|portalen|tjänsten|webbplatsen)))',
  'メンテナンスモード(?:です|中)|メンテナンス(?:を実施|作業)(?:して|中)|处于维护模式|(?:正在)进行[^。，]{0,6}(?:维护|維護)',
  'メンテナンス中(?:です|のため|につき|$|。)|(?:まもなく|間もなく)(?:再開|復旧)',
  '(?:网站|系统|系統|模块|服务|服務|平台|页面|頁面)(?:正在|正)?(?:进行)?(?:维护|維護|升级)中|(?:很快|稍后|稍後|即将|即將)(?:恢复|恢復|重新上线)',
);
/** Said of such works as a plan or a rule. */
const planned = /(?<!\p{L})(?:during|bei|en caso de|under (?:the )?)(?!\p{L})|期间/u;

/** Whether a site says that it is shut for works, or is back soon. */
export function isShutForWorks(text: string): boolean {
  const small = text.toLowerCase();
  if (!shutForWorks.test(small)) return false;
  const rest = small.replace(shutForWorks, ' ');
  return !isSupposed(rest) && !planned.test(rest);
}

/** Somebody has the e-mail address or the account already; the remedy is to sign in. */
const accountThere = wordings(
  '(?:account|e-?mail(?: address)?)[^.?!]{0,60} (?:is |has |was |been )*already (?:exist|regist|in use|taken|used|associated)|already (?:an|have an|has an) account (?:with|for|under)',
  '(?:konto|e-?mail\\p{L}*(?:-adresse)?)[^.?!]{0,60} (?:ist |wurde |wird )?(?:bereits|schon) (?:registriert|vergeben|verwendet|genutzt|in verwendung|vorhanden|belegt)|gibt (?:es )?(?:bereits|schon) ein (?:benutzer|nutzer)?konto',
  '(?:compte|adresse (?:e-?mail|de courriel|électronique)|courriel)[^.?!]{0,60} (?:existe déjà|(?:est |a été )?déjà (?:utilisé|enregistré|associé|pris))|existe déjà un compte',
  'ya (?:hay|existe) una cuenta|(?:cuenta|correo|e-?mail)[^.?!]{0,60} ya (?:está |ha sido )?(?:registrad|existe|en uso|utilizad|usad)',
  'já existe uma conta|(?:conta|e-?mail)[^.?!]{0,60} já (?:está |foi |se encontra )?(?:regist|existe|em uso|utilizad|cadastrad)',
  'esiste già un(?:a)? (?:account|utenza|utente)|(?:account|e-?mail|indirizzo)[^.?!]{0,60} già (?:registrat|in uso|utilizzat|esistente|associat)',
  '(?:account|e-?mail\\p{L}*)[^.?!]{0,60} (?:bestaat al|(?:is |wordt )?(?:al|reeds) (?:geregistreerd|in gebruik|gebruikt))|bestaat al een account',
  '(?:konto|e-?mail\\p{L}*)[^.?!]{0,60} (?:już istnieje|(?:jest )?już (?:zajęt|zarejestrowan|używan|w użyciu))|istnieje już konto',
  '(?:konto|e-?post\\p{L}*)[^.?!]{0,60} (?:finns redan|(?:är )?redan (?:registrera|använd|upptag))|finns redan ett konto',
  '(?:アカウント|メールアドレス)[^。？]{0,20}(?:すでに|既に)(?:登録|使用|存在)',
  '(?:账号|账户|帳號|邮箱|郵箱|邮件地址)[^。？]{0,12}已(?:被|经|經)?(?:注册|註冊|使用|存在|占用)',
);

/** A CV that could not be read out by a program, so that its reader has to type it in. */
const unreadCv = wordings(
  '(?:could ?n.t|could not|cannot|can.t|unable to|failed to|trouble|not able to)(?: \\p{L}+){0,2} (?:pars|read|analy[sz]|understand|extract|interpret)\\p{L}*(?: \\p{L}+){0,4} (?:cv|r[eé]sum[eé])(?!\\p{L})|pars(?:er|ing)[^.?!]{0,40}(?:fail|no result|error|gave up)',
  '(?:lebenslauf|cv)[^.?!]{0,30} (?:konnte|kann|ließ sich)? ?nicht (?:\\p{L}+ )?(?:gelesen|auslesen|ausgelesen|analysiert|verarbeitet|einlesen|eingelesen)',
  '(?:impossible d|n.a(?:vons)? pas pu |n.avons pas réussi à |échec de )[^.?!]{0,20}(?:analyse|lire|lecture|extrai|interpré)[^.?!]{0,20} (?:cv|curriculum)',
  '(?:no (?:se )?(?:pudo|pudimos|ha sido posible|hemos podido|fue posible)|error al)[^.?!]{0,12} (?:analiz|leer|extraer|interpret|procesar)[^.?!]{0,24}(?:cv|curr[ií]cul|hoja de vida)',
  '(?:não (?:foi possível|conseguimos|pôde)|falha ao|erro ao)[^.?!]{0,12} (?:analis|ler|extra|interpret|processar)[^.?!]{0,24}(?:cv|curr[ií]cul)',
  '(?:impossibile|non (?:è stato possibile|siamo riusciti a|riusciamo a))[^.?!]{0,12} (?:analizz|legger|estrarre|interpret|elabor)[^.?!]{0,24}(?:cv|curriculum)',
  '(?:cv|cv.s)[^.?!]{0,24} (?:kon|kan|konden|kunnen)[^.?!]{0,24}niet[^.?!]{0,12} (?:gelezen|lezen|uitgelezen|uitlezen|verwerk|analys)',
  'nie (?:udało się|można|mogliśmy)[^.?!]{0,12} (?:odczyta|przeanaliz|wczyta|przetworz)[^.?!]{0,24}(?:cv|życiorys)',
  '(?:kunde|gick|kan) (?:\\p{L}+ )?inte[^.?!]{0,12} (?:läsa|tolka|analysera)[^.?!]{0,24}cv|cv[^.?!]{0,24} (?:kunde|gick) inte[^.?!]{0,12} (?:läsa|tolka|analysera)',
  '(?:履歴書|職務経歴書|レジュメ)[^。]{0,12}(?:読み取|解析)[^。]{0,6}(?:でき(?:ません|なかった)|失敗|られません)',
  '(?:简历|簡歷|履历|履歷)[^。]{0,8}(?:解析|识别|識別|读取)[^。]{0,4}(?:失败|失敗|出错|不了)|(?:无法|未能)(?:解析|识别|读取)[^。]{0,8}(?:简历|簡歷|履历)',
);

/** What was handed in before, and is not to be handed in again. */
const handedInBefore = wordings(
  'already (?:been )?(?:submitted|applied|sent)[^.?!]{0,40}[.!,;–—] (?:please )?(?:do not|don.t|no need to|you (?:cannot|can.t))',
  '(?:已经?|您已)(?:提交|投递|投遞|报名|報名|申请)(?:过|過|了)+[^。？]{0,6}(?:请勿|不要|无需|不能|不可)',
  '(?:応募|送信|申請|提出)済み[^。？]{0,8}(?:再|重複|二重)',
);

/** The kind that a turn of phrase has, for what was taken for another one; null where there is none. */
export function kindOfTurn(text: string): MessageKind | null {
  const small = text.toLowerCase();
  if (/[?？]/u.test(small)) return null;
  if (unreadCv.test(small)) return 'system';
  if (accountThere.test(small)) return 'access';
  return handedInBefore.test(small) ? 'state' : null;
}

/** What was booked and was called off: how it stands with the thing, and nothing that keeps its reader out. */
const bookingOver = wordings(
  '(?<!\\p{L})(?:order|booking|reservation|appointment|slot|ticket)s?(?: \\p{L}+){0,4} (?:has |have |is |was |been )*(?:cancell?ed|no longer valid|released|sold out)',
  '(?<!\\p{L})(?:bestellung|buchung|reservierung|termin|ticket)s?(?: \\p{L}+){0,4} (?:storniert|nicht mehr gültig|ausverkauft)',
  '(?<!\\p{L})(?:commande|réservation|rendez-vous|créneau|billet)s?(?: \\p{L}+){0,4} (?:annulée?|n.est plus valable|plus valide|épuisée?s?)',
  '(?<!\\p{L})(?:pedido|reserva|cita|entrada)s?(?: \\p{L}+){0,4} (?:(?:ha |fue |está )?(?:cancelad|anulad|agotad)\\p{L}+|ya no (?:es|está) válid\\p{L})',
  '(?<!\\p{L})(?:encomenda|reserva|marcação|agendamento|bilhete|ingresso)s?(?: \\p{L}+){0,4} (?:foi cancelad\\p{L}|cancelad\\p{L}|anulad\\p{L}|esgotad\\p{L}+|não é mais válid\\p{L})',
  '(?<!\\p{L})(?:ordine|prenotazione|appuntamento|bigliett[oi])(?: \\p{L}+){0,4} (?:annullat[oai]|non (?:è|sono) più valid[oai]|esaurit[oai])',
  '(?<!\\p{L})(?:bestelling|boeking|reservering|afspraak|tickets?)(?: \\p{L}+){0,4} (?:geannuleerd|niet meer geldig|uitverkocht)',
  '(?<!\\p{L})(?:zamówieni[ea]|rezerwacj[aei]|termin|wizyta|bilet\\p{L}*)(?: \\p{L}+){0,4} (?:anulowan\\p{L}|nieważn\\p{L}|wyprzedan\\p{L})',
  '(?<!\\p{L})(?:order|ordern|beställning(?:en)?|bokning(?:en)?|tid(?:en)? du bokat|biljett(?:en|er)?)(?: \\p{L}+){0,4} (?:makulera|avbokad|inte längre gil|slutsåld)',
  '(?:予約|注文|チケット|面談枠)(?:は|が)(?:[^。！]{0,8})(?:キャンセルされ|取り消され|無効|完売)',
  '(?:订单|預約|预约|预订|门票|名额)(?:[^。！，]{0,6})(?:已(?:取消|失效|售罄)|已被取消)',
);

/** A password that is changed now. */
const passwordSet = wordings(
  '(?<!\\p{L})password (?:is|was|has been|has successfully been)(?: now| successfully)? (?:changed|active|updated|set|reset|saved)(?! (?:to expire|by))',
  '(?:passwort|kennwort) (?:ist|wurde)(?: \\p{L}+)? (?:geändert|aktiv|gesetzt|zurückgesetzt|aktualisiert)(?!\\p{L})',
  'mot de passe (?:est|a été|a bien été)(?: \\p{L}+)? (?:changé|modifié|actif|réinitialisé|enregistré|mis à jour)',
  'contraseña (?:está|ha sido|fue|se ha)(?: \\p{L}+)? (?:cambiad|activ|modificad|restablecid|actualizad)\\p{L}+',
  '(?:senha|palavra-passe) (?:está|foi)(?: \\p{L}+)? (?:alterad|mudad|ativ|redefinid|atualizad)\\p{L}+',
  'password (?:è|è stata)(?: \\p{L}+)? (?:cambiata|modificata|attiva|reimpostata|aggiornata)',
  'wachtwoord (?:is|werd)(?: \\p{L}+)? (?:gewijzigd|veranderd|actief|ingesteld|aangepast|bijgewerkt)',
  'hasło (?:jest|zostało)(?: \\p{L}+)? (?:zmienione|aktywne|ustawione|zaktualizowane)',
  'lösenord(?:et)? (?:är|har)(?: \\p{L}+)? (?:ändrats|ändrat|bytt|aktivt|uppdaterats|återställts)',
  'パスワード(?:が|は|を)(?:変更|更新|再設定)(?:され|し)ました',
  '密码已(?:成功)?(?:修改|更改|更新|重置)|密码(?:修改|重置)成功',
);
/** Who was signed out by it is told so. */
const visitOver: ReadonlySet<string> = new Set(['signedOut', 'sessionThing', 'mustSignIn']);
/** What makes a password no success all the same. */
const unsettled =
  /[?？]|(?<!\p{L})(?:not|n.t|if|must|nicht|wenn|muss|pas|si|doit|no|debe|não|se|non|deve|niet|als|moet|nie|jeśli|inte|om|because|da|weil|car|porque|perché|omdat|bo|eftersom)(?!\p{L})|ない|ません|未|失败/u;

/** The kind of what was taken for a failure, and only tells what became of a booking or a password; null for all else. */
export function outcomeOf(text: string): MessageKind | null {
  const small = text.toLowerCase();
  if (passwordSet.test(small))
    return unsettled.test(small) || hasAny(conceptsIn(text), visitOver) ? null : 'success';
  return bookingOver.test(small) && !/[?？]/u.test(small) ? 'state' : null;
}
