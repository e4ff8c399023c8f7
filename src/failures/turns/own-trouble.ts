import { sentencesOf } from '../sentences.ts';
import { isSupposed } from './supposed.ts';
import { turn } from './turn.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/**
 * A site that says of itself that it has technical problems, in eleven languages: only what is said by "we" or of "this
 * site" and now. Job adverts and help pages speak of such problems, too.
 */
const ownTrouble = new RegExp(
  [
    '(?:we(?:.re| are)? (?:currently |now |just now )?(?:having|experiencing|facing|encountering)|we have (?:run into|hit|got)|(?:this|our) (?:web)?(?:site|page|portal|system|service) (?:is|has) (?:currently |now )?(?:having|experiencing|got)) (?:some |a few |an? )?(?:technical|server|system) (?:problem|difficult|issue|trouble|fault)',
    '(?:wir haben|haben wir|es gibt|bestehen) (?:derzeit |gerade |momentan |zurzeit |aktuell |leider )*(?:ein )?technische[ns]? (?:problem|schwierigkeit|störung)',
    'nous (?:rencontrons|avons|éprouvons|subissons) (?:actuellement |en ce moment )?(?:des|un|une|quelques) (?:problème|difficulté|souci|incident|panne)s? technique',
    '(?:estamos (?:teniendo|experimentando|sufriendo)|tenemos) (?:ahora |actualmente )?(?:algun[oa]s |un[oa]s? )?(?:problema|dificultad|incidencia|fallo)(?:s|es)? técnic',
    '(?:estamos (?:com|enfrentando|a ter|tendo|passando por)|temos) (?:agora |neste momento )?(?:alguns |algumas |um )?(?:problema|dificuldade)s? técnic',
    '(?:stiamo (?:riscontrando|avendo|affrontando)|abbiamo|riscontriamo) (?:al momento )?(?:dei |alcuni |alcune |un )?(?:problem[ai]|difficoltà) tecnic',
    '(?:we|wij) (?:hebben|ondervinden|ervaren) (?:momenteel |op dit moment |nu )?(?:een )?technische? (?:probleem|problemen|storing|moeilijkheden)',
    'mamy (?:obecnie |chwilowo |chwilowe |teraz )?(?:problem|trudności|kłopot)(?:y)? techniczn',
    'vi har (?:just nu |för tillfället )?(?:ett )?teknisk(?:t|a) (?:problem|svårighet|fel)',
    '技術的な(?:問題|不具合)が(?:発生して|生じて|起きて)',
    '(?:系统|網站|网站|我们)(?:目前|正)?(?:出现|遇到|发生)(?:了)?技术(?:问题|故障)',
  ].join('|'),
  'u',
);
/** Of the telephone and the like no form says anything. */
export const elsewhere = /phone|telef|téléph|hotline|centralino|switchboard|電話|电话/;

/** What goes wrong as the one who does something: it keeps the site from what was asked of it. */
const prevents = turn(
  /prevent|stop|keep|kept|block|hinde|abgehalten|empêch|bloqu|imp[ie]d|imposs|blocc|belet|weer|uniemożliwi|przeszk|zablokow|hindra|妨げ|阻/u,
  '(?<!\\p{L})(?:something|an?(?: \\p{L}+){0,2} (?:incident|error|problem|issue|fault|failure|glitch|outage|bug|malfunction)|(?:incidents|problems|issues))(?: (?:has|have|is|are|temporarily|currently|unexpectedly))* (?:prevent|stopp|keeping|kept|keeps|stops|hinder|block)\\p{L}* (?:us|the (?:system|server|site|form|application)|(?:your|our|this) (?:form|application|data|details|request|files?|entries|submission|message|changes)|saving|sending|submi|process)',
  '(?<!\\p{L})(?:etwas|(?:ein|eine|dieser?|technische[rs]?) (?:\\p{L}+ )?\\p{L}*(?:vorfall|zwischenfall|fehler|problem|störung|ausfall|panne)) (?:(?:\\p{L}+ )?(?:hat|hatte) [^.!?]{0,90}(?:gehindert|verhindert|abgehalten)|(?:hindert|hinderte|verhindert|verhinderte) )',
  '(?<!\\p{L})(?:quelque chose|une? (?:\\p{L}+ ){0,2}?(?:incident|erreur|problème|panne|anomalie|souci|défaillance|dysfonctionnement)(?: (?:technique|interne|inattendue?))?) (?:nous |vous )?(?:a |ont |avait )?(?:empêch|bloqu)',
  '(?<!\\p{L})(?:algo|una? (?:\\p{L}+ ){0,2}?(?:incidente|incidencia|error|problema|fallo|avería)(?: (?:técnic|intern|inesperad)[oa])?) (?:nos |le )?(?:ha |está )?(?:imp[ie]d|bloque)',
  '(?<!\\p{L})(?:algo|uma? (?:\\p{L}+ ){0,2}?(?:incidente|erro|problema|falha|avaria)(?: (?:técnic|intern|inesperad)[oa])?) (?:nos )?(?:está (?:a )?)?(?:imped|impossibilit|bloque)',
  "(?<!\\p{L})(?:qualcosa|un(?:[o ]|[’'a ]\\s?)(?:\\p{L}+ ){0,2}?(?:imprevisto|incidente|errore|problema|guasto|anomalia|disguido)(?: (?:tecnic|intern|imprevist)[oa])?) (?:ci |le |vi )?(?:ha |sta )?(?:imped|blocc)",
  '(?<!\\p{L})(?:iets|een (?:\\p{L}+ ){0,2}?(?:incident|fout|probleem|storing)|(?:technische )?(?:fout|storing)) (?:(?:heeft|had) [^.!?]{0,80}(?:verhinderd|belet|weerhouden)|(?:verhindert|verhinderde|belet|belette|weerhield) )',
  '(?<!\\p{L})(?:coś|zdarzenie|incydent|(?:błąd|problem|awaria|usterka)(?: techniczn\\p{L})?) (?:\\p{L}+ )?(?:uniemożliwi|przeszkodzi|zablokowa)',
  '(?<!\\p{L})(?:något|(?:en|ett) (?:\\p{L}+ ){0,2}?(?:incident|fel|problem|störning|avbrott)) (?:har )?(?:hindra|förhindra|stoppa)',
  '(?:問題|障害|エラー|不具合|トラブル)[^。]{0,20}(?:妨げ|阻まれ|阻害)|(?:问题|問題|错误|錯誤|故障|意外|事件)[^。，]{0,6}(?:阻止|妨碍|妨礙)',
);
/** A fault that is named as the reason for what does not work. */
const byFault = turn(
  /error|problem|fault|fehler|störung|erreur|panne|problème|fallo|erro|falha|guasto|fout|storing|probleem|błęd|błąd|awari|fel(?!\p{L})|avbrott|エラー|障害|不具合|错误|錯誤|故障|异常/u,
  '(?<!\\p{L})(?:because of|due to|owing to|as a result of|on account of) (?:an?|the|some|this|our) (?:\\p{L}+ ){0,2}?(?:error|problem|fault|failure|outage|glitch|bug)s?(?!\\p{L})',
  '(?<!\\p{L})(?:wegen|aufgrund|durch|infolge) (?:(?:von|eines|einer|einen|eine|des|der|dieses) )?(?:\\p{L}+ ){0,2}?\\p{L}*(?:fehlern?s?|störung(?:en)?|problems?|problemen?)(?!\\p{L})',
  "(?<!\\p{L})(?:en raison|à cause|(?:par )?suite|du fait) (?:d[’']une?|à une?|du|de l[’']) ?(?:\\p{L}+ )?(?:erreur|panne|problème|incident|anomalie)(?!\\p{L})",
  '(?<!\\p{L})(?:debido a|a causa de|por(?: culpa de)?) (?:una?|el|la) (?:\\p{L}+ )?(?:error|fallo|problema|incidencia|avería)(?!\\p{L})',
  '(?<!\\p{L})(?:devido a|por causa de|por) (?:uma?|o|a) (?:\\p{L}+ )?(?:erro|falha|problema|avaria)(?!\\p{L})',
  "(?<!\\p{L})(?:a causa d[i’']|per via di|a seguito di|per) ?(?:un[ao]?[’' ]?) ?(?:\\p{L}+ )?(?:errore|guasto|problema|anomalia)(?!\\p{L})",
  '(?<!\\p{L})(?:door|vanwege|wegens) (?:een |de )?(?:\\p{L}+ )?(?:fout|storing|probleem)(?!\\p{L})|(?<!\\p{L})(?:z powodu|wskutek|na skutek|przez) (?:\\p{L}+ )?(?:błędu|błąd|awarii|awarię|problemu|usterki)(?!\\p{L})',
  '(?<!\\p{L})(?:på grund av|till följd av|på grund utav) (?:ett |en )?(?:\\p{L}+ )?(?:fel|problem|störning|avbrott)(?!\\p{L})',
  '(?:エラー|障害|不具合|トラブル)(?:が?発生(?:した)?)?(?:の)?(?:ため|により|によって|が原因で)|(?:由于|因为|因)[^，。]{0,8}(?:错误|错誤|錯誤|故障|异常|異常)',
);
/** Where the fault is in what was filled in, it is the applicant's to mend. */
const ofEntries =
  /(?<!\p{L})(?:in|im|dans|en|em|nos?|nas?|nei|nelle|nel|w|i|with|mit|avec|con|com|met|z|med) (?:your|the|ihre[nrm]?|deine[nrm]?|den|vos|votre|les?|l[ao]s?|sus?|tus?|seus?|suas?|tuoi|tue|suoi|sue|dati|uw|je|de|het|twoi\p{L}+|din[a]?|ditt)(?!\p{L})|入力|填写|输入/u;
const keeps: ReadonlySet<string> = new Set([
  'cannot',
  'not',
  'failed',
  'unavailable',
  'lost',
  'interrupted',
  'notAllowed',
]);

/** What somebody does on a site besides saving and sending: trains and refunds are kept back by faults as well. */
const changing =
  /chang|edit(?!or)|änder|bearbeit|modif|cambi|alter(?!n)|wijzig|bewerk|zmieni|edyt|ändra|redig|変更|編集|修改|更改|编辑/u;

/** "Because of an error you cannot change your answers any more": no rule of the site does that. */
const isKeptByFault = (sentence: string) =>
  byFault(sentence) &&
  (asked.test(sentence) || changing.test(sentence)) &&
  !ofEntries.test(sentence) &&
  hasAny(conceptsIn(sentence), keeps);

/** What was asked of it: to keep, to send or to take something in. */
const asked =
  /speicher|send|(?<!\p{L})(?:sav|sent|submi|process|complet|stor(?!ing(?! (?:the|your|it)))|record|receiv|upload)|übermitt|verarbeit|übertrag|abschließ|enregistr|envo|sauvegard|trait|transm|guard|envi|proces|regist|salv|inviar|invio|elabor|opsla|op te slaan|zend|verstur|verwerk|zapis|wysł|wysyłan|przetw|przyję|spara|skicka|behandl|ta emot|保存|送信|処理|提交|发送|處理|处理/u;

/** Something is wrong with the site itself, or is being mended. */
const isOfSite = turn(
  /probl|issue|trouble|fault|lösung|behebung|résol|rétabl|resolver|solucion|restab|risolv|ripristin|oplossing|rozwiąz|napraw|åtgärd|lösa|不具合|復旧|问题|問題/u,
  "(?<!\\p{L})there(?:[’']s| is| was| seems to be) (?:currently )?(?:a|some) (?:problem|trouble|issue|fault)s? with (?:the|this|our) (?:web)?(?:site|page|service|system|server|portal|platform)(?!\\p{L})|(?<!\\p{L})we(?:[’']re| are) (?:\\p{L}+ )?working (?:hard )?to (?:resolve|fix|solve|repair) (?:it|that|(?:the|this) (?:\\p{L}+ )?(?:problem|issue|fault|error|matter|bug|outage))(?!\\p{L})(?! (?:of|in|for) )",
  '(?<!\\p{L})es gibt (?:\\p{L}+ )?(?:ein )?problem\\p{L}* mit (?:der|dem|dieser|diesem|unserer|unserem) (?:web)?(?:seite|site|dienst|system|portal|server)(?!\\p{L})|(?<!\\p{L})wir arbeiten (?:\\p{L}+ ){0,3}an (?:der|einer) (?:lösung|behebung)(?: (?:des|dieses) (?:problems|fehlers)| der störung)?(?=[.,!;]|\\s*$| und )',
  '(?<!\\p{L})il y a un problème avec (?:le|ce|notre) (?:site|service|système|serveur|portail)|(?<!\\p{L})nous travaillons (?:\\p{L}+ ){0,2}à (?:la résolution (?:du|de ce) problème|le (?:résoudre|rétablir)|(?:résoudre|rétablir) (?:le|ce|la|cette) (?:problème|service|panne|site))',
  '(?<!\\p{L})hay un problema con (?:el|este|nuestro|la) (?:sitio|servicio|sistema|servidor|portal|web|página)|(?<!\\p{L})estamos trabajando para (?:resolverl|solucionarl|restablecerl|(?:resolver|solucionar|restablecer) (?:el|este|la|esta) (?:problema|servicio|incidencia|fallo|error))|(?<!\\p{L})há um problema com o (?:site|serviço|sistema|servidor|portal)|(?<!\\p{L})estamos (?:trabalhando|a trabalhar) para (?:o resolver|resolvê-lo|(?:resolver|corrigir|restabelecer) (?:o|este|a|esta) (?:problema|serviço|falha|erro))',
  "(?<!\\p{L})c[’']è un problema con (?:il|questo|la) (?:sito|servizio|sistema|server|portale|pagina)|(?<!\\p{L})stiamo lavorando per (?:risolverl|ripristinarl|(?:risolvere|ripristinare|correggere) (?:il|questo|l[’']) ?(?:problema|servizio|errore|guasto|inconveniente))",
  '(?<!\\p{L})er is een probleem met (?:de|het|onze|deze) (?:site|website|dienst|systeem|server|pagina)|(?<!\\p{L})(?:we|wij) werken (?:\\p{L}+ ){0,3}aan een oplossing(?=[.,!;]|\\s*$| en )|(?<!\\p{L})wystąpił problem z (?:witryną|stroną|usługą|systemem|serwerem)|(?<!\\p{L})pracujemy nad (?:(?:jego |tego )?(?:rozwiązaniem|naprawą|usunięciem)(?: (?:tego )?(?:problemu|błędu|awarii|usterki))?)(?=[.,!;]|\\s*$| i )',
  '(?<!\\p{L})det är (?:ett )?problem med (?:sidan|webbplatsen|tjänsten|systemet|servern)|(?<!\\p{L})vi arbetar (?:\\p{L}+ ){0,3}(?:med|på) att (?:lösa|åtgärda) (?:det|detta|problemet|felet)(?!\\p{L})|(?:サイト|サービス|システム)に(?:問題|不具合)が(?:あり|発生)|復旧に向けて|(?:网站|服务|系统)(?:出现|存在|有)了?问题|正在(?:努力)?(?:修复|解决)(?:此|这个|该)?问题',
);
/** Whoever has such a problem in a job for others tells of no failure. */
const ofOthers = /customer|client|kund|cliente|klant|klient/u;

/** A question tells of nothing, and where a colon follows, it names what is wrong with what was entered. */
const asksOrNames = /[?？:：]\s*$/;

/** Whether a sentence says that something kept the site from saving or sending what was entered. */
const isKeptFrom = (sentence: string) =>
  prevents(sentence) && asked.test(sentence) && !asksOrNames.test(sentence);

/** Whether a site says of itself, now, that it has technical problems, or was kept by something from what was asked of it. */
export function tellsOwnTrouble(text: string): boolean {
  const small = text.toLowerCase();
  const isTold = (one: string) =>
    isKeptFrom(one) ||
    (isKeptByFault(one) && !isSupposed(one)) ||
    (isOfSite(one) && !isSupposed(one) && !ofOthers.test(one));
  return (ownTrouble.test(small) || sentencesOf(small).some(isTold)) && !elsewhere.test(small);
}
