/** An application by its name, in the languages that have spaces: without one, none of the patterns below can match. */
const named =
  /appl|bewerb|candida|postul|inscri|domanda|sollicit|aplik|podani|zgłosz|ansök|kandyd|kandid|应聘|應徵|投递|简历|申请|申請|報名|报名|応募|エントリー/i;

/** What each of the long patterns has: most sentences have none, and make no pattern ready for nothing. */
const failedSign =
  /did(?: not|n[’']t)|never |abort|interrupt|timed out|error|fehl|erreur|échec|probl|fail|trouble|unable|fall[ao]|falha|erro |fout|mis bij|błąd|udało|fel |réussi|parven|pas pu|pas partie|pas arrivée|not |n[’']t |nicht |n[’']a pas|ne peut|no (?:se|ha|he|fue|pud)|não |non |niet |nie |inte |aldrig |nunca |wrong|schief|salió|storto|errado|correu|失败|失敗|エラー|障害|错误|錯誤|异常|異常|问题|問題|ません|未|没有/i;
const thereSign = /already|bereits|schon|déjà|ya |já |già| al |już|redan|すでに|既に|已/i;

/** "Error submitting application", "Fehler beim Senden der Bewerbung", "投递失败": it was tried, and failed. */
const failed = new RegExp(
  [
    String.raw`\b(?:error|failure|problem|failed|trouble|unable)(?: (?:has )?(?:occurred|happened))?(?: (?:while|when|in|to|with|during))? ?(?:submitting|sending|submit|send|processing|transmitting|delivering) (?:your |the |an? |this )?(?:job )?application\b`,
    String.raw`\bapplication (?:(?:sadly|unfortunately|still) )?(?:did not|didn[’']t|never) (?:reach|arrive(?! (?:in time|before|by))|save|send|get (?:through|to)|come through|make it (?:to us|through)|go through(?! the))(?![a-zà-ɏ])`,
    String.raw`\b(?:transmission|submission|sending|transfer) of (?:your |the )?application (?:was |has been |is )?(?:aborted|interrupted|broken off|stopped|timed out)\b`,
    String.raw`fehler (?:beim|bei der) (?:ab|ver|ein)?(?:senden|reichen|schicken|sendung|übermitteln|übermittlung|übertragung|speichern) (?:der|ihrer|deiner|einer) bewerbung`,
    String.raw`(?:erreur|échec|problème)(?: est survenue?)? (?:lors |pendant |au cours )?(?:de |d[’'])?(?:l[’']|la )?(?:envoi|soumission|transmission|enregistrement|dépôt) de (?:la|votre|ta) candidature`,
    String.raw`(?:error|problema|fall[ao]) al (?:enviar|registrar|presentar|procesar|guardar) (?:la|tu|su) (?:postulación|candidatura|solicitud de empleo)|(?:error|problema) al postular(?:te|se)?(?![a-zà-ɏ])|no (?:hemos podido|se ha podido|ha sido posible|fue posible|se pudo|pudimos) (?:tramitar|gestionar|cursar) (?:la|tu|su) (?:inscripción|postulación|candidatura|solicitud de empleo)`,
    String.raw`pas (?:réussi|parvenus?|pu) (?:à )?(?:envoyer|transmettre|enregistrer) (?:votre|ta) candidature|candidature n[’']est pas (?:partie|arrivée|parvenue)`,
    String.raw`(?:erro|falha|problema) ao (?:enviar|realizar|registr?ar|submeter|efetuar|processar) (?:a |sua |a sua )?(?:candidatura|inscrição)|(?:erro|falha) ao se (?:candidatar|inscrever)`,
    String.raw`errore (?:durante |nell[’']|in fase di )(?:l[’'])?(?:(?:invio|inoltro|registrazione) )?(?:della |la )?(?:tua |sua )?candidatura`,
    String.raw`fout bij het (?:verzenden|versturen|indienen|opslaan) van (?:je|uw|de) sollicitatie|mis bij het (?:verzenden|versturen|indienen) van (?:je|uw|de) sollicitatie`,
    String.raw`błąd (?:podczas|przy) (?:wysyłani[au]|składani[au]|przesyłani[au]) (?:\S+ )?(?:aplikacji|podania|zgłoszenia)|nie udało się (?:wysłać|złożyć|przesłać) (?:\S+ )?(?:aplikacji|podania|zgłoszenia)`,
    String.raw`fel (?:vid|när|under) (?:in)?(?:skickande|skickandet|sändning|sändningen) av (?:din )?ansökan`,
    String.raw`(?:応募|エントリー)(?:の?(?:送信|登録))?(?:に失敗し|中にエラー)|(?:エラー|障害|不具合)[^。]{0,14}応募(?:が|を|は)?(?:でき(?:ません|なかった)|(?:完了|送信)(?:して(?:い)?ません|され(?:て(?:い)?)?ません|できません))|(?:错误|錯誤|异常|異常|超时|逾時)[^。]{0,12}(?:申请|申請|应聘|應徵|投递|简历|報名|报名)未(?:能)?(?:成功)?(?:提交|送出|送达|发送|投递)|(?:职位|求职|应聘|简历|工作)(?:申请|投递)?(?:提交)?失败|[您你]的(?:申请|申請|报名|報名)(?:提交|递交|遞交|发送|發送|送出)失[败敗]|(?:职位|求职|应聘|简历|工作)的?申请(?:提交)?失败`,
    String.raw`\bapplication (?:was|has|could|is)(?: not|n[’']t) (?:been |be )?(?:saved|stored|recorded)(?![a-z])|bewerbung (?:wurde|konnte|ist) nicht (?:gespeichert|erfasst|registriert)`,
    String.raw`candidature (?:n[’']a pas (?:été|pu être)|ne peut pas être) (?:enregistrée|sauvegardée|envoyée|transmise|déposée)|(?:candidatura|postulación) no (?:se ha|ha sido|fue|se pudo) (?:guardad[oa]|registrad[oa]|guardar|registrar)|candidatura não (?:foi|pôde ser|fica) (?:guardada|salva|registr?ada|gravada)|candidatura non è stata (?:salvata|registrata)`,
    String.raw`sollicitatie (?:is|kon|werd) niet (?:worden )?(?:opgeslagen|geregistreerd)|(?:aplikacja|podanie|zgłoszenie) nie został[ao] (?:zapisan|zarejestrowan)[ae]|nie można (?:wysłać|złożyć|przesłać|zapisać) (?:\S+ )?(?:aplikacji|podania|zgłoszenia)|ansökan (?:har inte (?:sparats|registrerats)|(?:sparades|registrerades) inte|kan inte (?:skickas|lämnas in|sparas))`,
    String.raw`nie (?:otrzyma|dosta)liśmy (?:\S+ )?(?:aplikacji|podania|zgłoszenia)|(?:fick|mottog) (?:aldrig|inte) (?:in )?(?:din|er) ansökan|har (?:aldrig|inte) (?:fått|mottagit|tagit emot) (?:din|er) ansökan|(?:nunca|no) (?:hemos )?recibi(?:mos|do) (?:tu|su) (?:candidatura|postulación|solicitud)|(?:candidatura|postulación|solicitud) (?:de empleo )?nunca (?:nos )?(?:llegó|ha llegado)`,
    String.raw`応募(?:内容)?(?:は|が)(?:保存|登録|記録)され(?:ませんでした|ていません)|(?:申请|简历|应聘)(?:未|没有)(?:能)?(?:被)?(?:保存|记录)`,
  ].join('|'),
  'i',
);

/** What it was that could not be sent may go without saying: "Something went wrong while submitting. Please try again." */
const failedUnnamed = new RegExp(
  [
    String.raw`\b(?:went wrong|error|problem|trouble)(?: (?:has )?(?:occurred|happened))? (?:while|when|during|on) (?:submitting|sending|(?:the )?submission)(?=\s*(?:[.,!:;)]|$))`,
    String.raw`(?:beim|während des) (?:ab|ein|ver)?(?:senden|reichen|schicken) (?:ist|gab|trat|kam)[^.!?]{0,40}(?:schief|fehler|problem)|(?:fehler|problem) beim (?:ab|ein|ver)?(?:senden|reichen|schicken)(?=\s*(?:[.,!:;)]|$))`,
    String.raw`(?:problème|erreur)[^.!?]{0,30} (?:lors|au moment|pendant) (?:de )?l[’']envoi(?=\s*(?:[.,!:;)]|$))`,
    String.raw`(?:salió mal|error|problema|fallo) al enviar(?=\s*(?:[.,!:;)]|$))|(?:correu mal|deu errado|erro|problema|falha) ao enviar(?=\s*(?:[.,!:;)]|$))`,
    String.raw`(?:storto|errore|problema)[^.!?]{0,20} (?:durante l[’']|nell[’'])invio(?=\s*(?:[.,!:;)]|$))|(?:mis|fout|probleem)[^.!?]{0,20} bij het (?:verzenden|versturen|indienen)(?=\s*(?:[.,!:;)]|$))`,
    String.raw`(?:nie tak|błąd|problem) (?:podczas|przy) (?:wysyłani[au]|przesyłani[au])(?=\s*(?:[.,!:;)]|$))|(?:fel|problem)[^.!?]{0,20} (?:när du skickade(?: in)?|vid (?:in)?skickandet|under (?:in)?skickandet)(?=\s*(?:[.,!:;)]|$))`,
    String.raw`(?:提交|投递|投遞)(?:时|時|过程中|過程中)(?:出(?:了|现|現)?[^。，]{0,4}(?:问题|問題|错误|錯誤|错)|发生(?:了)?(?:错误|问题))`,
  ].join('|'),
  'i',
);
/** What each of them has. */
const unnamedSign =
  /submi|send|zenden|reichen|schicken|envoi|enviar|invio|versturen|indienen|wysyłan|przesyłan|skick|提交|投递|投遞/i;

/** "An application with this e-mail already exists", "Es liegt bereits eine Bewerbung vor". */
const there = new RegExp(
  [
    String.raw`\bapplications? (?:with|from|under|using|for) (?:this|the same|that|your) (?:e-?mail|phone|number|job|position|vacancy|role|posting|opening|address)[^.!?]{0,40} already (?:exists|been (?:submitted|received))|already (?:is )?an? (?:\S+ )?application (?:with|from|under|for) (?:this|the same|that|your|you)(?! (?:name|id|title|key|identifier)\b)`,
    String.raw`(?:liegt|existiert|besteht|gibt es) (?:bereits|schon) (?:eine|ihre|deine) (?:\S+ )?bewerbung|bewerbung [^.!?]{0,50}(?:existiert|besteht|liegt) (?:bereits|schon)`,
    String.raw`candidature [^.!?]{0,40}existe déjà|existe déjà une candidature|ya existe una (?:candidatura|postulación)|(?:candidatura|postulación) [^.!?]{0,40}ya existe|já existe uma (?:candidatura|inscrição)|esiste già una candidatura|candidatura [^.!?]{0,40}esiste già`,
    String.raw`(?:bestaat|is) (?:er )?al een sollicitatie (?:met|van|op|voor)|(?:istnieje|jest) już (?:\S+ )?(?:aplikacja|podanie|zgłoszenie) (?:z|od|na|o (?!(?:tej|takiej|podanej|tym|takim|podanym) (?:samej |samym )?(?:nazw|identyf))) |finns redan en ansökan`,
    // The first one is there because no second one can be sent.
    String.raw`^\W*you(?: have|[’']ve) already (?:sent|submitted) (?:an|your) application(?! (?:form|fee|for|to)\b)[^.!?]{0,30} (?:cannot|can[’']t|can not|may not)|^\W*(?:sie haben|du hast) (?:bereits|schon) (?:eine|ihre|deine) bewerbung (?:ab)?(?:gesendet|gesandt|geschickt|eingereicht)[^.!?]{0,30} keine`,
    String.raw`^\W*vous avez déjà (?:envoyé|soumis|déposé|transmis) (?:une|votre) candidature[^.!?]{0,30} (?:pouvez (?:donc )?(?:pas|plus|en)|ne pouvez)|^\W*ya (?:ha|has) (?:enviado|presentado) (?:una|su|tu) (?:candidatura|postulación)[^.!?]{0,30} no (?:puede|podrá)|^\W*(?:você )?já (?:enviou|submeteu|apresentou) (?:uma|a sua|sua) candidatura[^.!?]{0,30} não (?:pode|poderá)|^\W*h?ai? già inviato (?:una|la tua|la sua) candidatura[^.!?]{0,30} non (?:puoi|può|potrai)`,
    String.raw`^\W*(?:je|u) hebt al (?:een|je|uw) sollicitatie (?:verstuurd|ingediend|verzonden)[^.!?]{0,30} (?:geen|niet)|^\W*wysłał[ae]ś już aplikację[^.!?]{0,30} nie (?:możesz|można)|^\W*du har redan skickat (?:in )?(?:en|din) ansökan(?! om)[^.!?]{0,30} inte`,
    String.raw`^(?:すでに|既に)応募(?:を送信し|し)て(?:いる|おり|います)[^。]{0,20}(?:できません|できない)|^(?:您|你)?已(?:经)?(?:提交|投递)过(?:申请|简历)[^。]{0,14}(?:无法|不能|不可)`,
  ].join('|'),
  'i',
);

/** Who applies, said of somebody else. */
const people =
  'candidate|applicant|student|user|volunteer|freelancer|bewerber(?:in)?|kandidat(?:in)?|benutzer|candidate?|candidat|postulante?|utilisateur|candidat[oa]|aspirante|usuari[oa]|utilizador|utente|kandidaat|sollicitant|gebruiker|kandydat(?:ka)?|użytkownik|kandidaten|sökanden|användaren';
/** "The candidate has already applied", "New application received", "No applications received yet": as an employer reads it. */
const ofOthers = new RegExp(
  [
    String.raw`^\W*(?:(?:the|this|that|der|die|dieser|diese|le|la|ce|el|este|esta|o|a|il|lo|questo|de|deze|den) )?(?:${people}) (?:has|have|had|hat|a|ha|heeft|har|se|si|s[’']est|già|ya|já|już|al|redan|déjà|already|successfully|applied|submitted|sent|aplikował\S*|wysłał\S*)(?![a-zà-ɏ])`,
    String.raw`^\W*(?:you have (?:received )?|sie haben |du hast |vous avez (?:reçu )?|(?:has|ha) recibido |(?:você )?(?:recebeu|tem) |hai ricevuto |je hebt |otrzymałeś |masz |du har fått )?(?:an? |eine? |une |una |uma |een |en )?(?:new|neue|nouvelle|nueva|nova|nuova|nieuwe|now[aąe]|ny[at]?) (?:\S+ )?(?:applications?|bewerbung(?:en)?|candidatures?|candidatura|postulación|inscrição|sollicitaties?|aplikacj[aęe]|zgłoszenie|ansökan|ansökningar)(?![a-zà-ɏ])`,
    String.raw`^\W*(?:you have (?:just )?(?:received|got)|sie haben|du hast|vous avez reçu|has recibido|ha recibido|(?:você )?recebeu|hai ricevuto|je hebt|otrzymałeś|du har fått) (?:an |eine |une |una |uma |een |en )?(?:application|bewerbung|candidature|candidatura|postulación|sollicitatie|aplikację|ansökan) (?:from|von|de|da|van|od|från|for your|för din|für ihre|für deine)(?![a-zà-ɏ])`,
    String.raw`^\W*(?:no|keine|noch keine|aucune|ninguna|nenhuma|nessuna|geen|brak|inga?) (?:\S+ )?(?:applications?|bewerbung(?:en)?|candidatures?|candidatura|postulación|inscrição|sollicitaties?|aplikacji|ansökan|ansökningar)(?![a-zà-ɏ])`,
    String.raw`^(?:该)?(?:候选人|求职者|用户|应聘者|申请人)(?:已|在|提交|投递)|^\W*(?:您|你)?(?:有|收到了?)[一两几]?[份条个]?(?:新的?|一份新的?)(?:申请|简历|应聘|投递)|^\W*新(?:的|しい|着|規)?(?:申请|应聘|応募|エントリー)`,
  ].join('|'),
  'i',
);

/** Whether a sentence says that the application could not be sent, as labels and alerts do: without a "not". */
export const saysSendingFailed = (sentence: string): boolean =>
  failedSign.test(sentence) &&
  ((named.test(sentence) && failed.test(sentence)) ||
    (unnamedSign.test(sentence) && failedUnnamed.test(sentence)));

/** One that was begun only, or a program. */
const begunOnly =
  /draft|in progress|entwurf|brouillon|borrador|rascunho|bozza|concept|szkic|robocz|utkast|telefon|installed|workspace|namespace|callback|\b(?:on|in) (?:this|your|the) (?:computer|desktop|dock|folder|device|server)/i;

/** Whether a sentence says that an application of the reader is there from before, and not as a draft. */
export const saysOneIsThere = (sentence: string): boolean =>
  thereSign.test(sentence) && named.test(sentence) && there.test(sentence) && !begunOnly.test(sentence);

/** Whether a sentence speaks of applications as those who get them do. */
export const speaksToEmployer = (sentence: string): boolean =>
  named.test(sentence) && ofOthers.test(sentence);
