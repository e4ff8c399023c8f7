/** How one language says that an application has arrived, and how it says that it has not. */
export interface ReceiptWords {
  /** The application, near a word for its arrival. */
  arrived: RegExp;
  /** Thanks for having applied. Thanks for mere interest are said before an application just as well. */
  thanks: RegExp;
  /** In front of the arrival or inside it: it did not happen. */
  not: RegExp;
  /** In the same place: it is a condition, a promise, a request, or has yet to happen. */
  open: RegExp;
  /** Anywhere beside the thanks: something has still to be done before the application is sent. */
  todo: RegExp;
}

/**
 * One row a language. Distances are short and lazy, so that what a sentence says after the arrival ("… and cannot be
 * changed") is not taken for a part of it. Texts are in lower case, with straight apostrophes.
 */
export const receiptWords: Record<string, ReceiptWords> = {
  en: {
    arrived:
      /\b(application|form|submission)\b.{0,50}?\b(submitted|received|sent(?! back)|completed?)\b( (yet|only|until)\b)?|\b(received|submitted|sent)\b.{0,25}?\b(your|the) ((job|online) )?application\b|\bwe('ve| have)? received your (resume|résumé|cv)\b|\byou('ve| have)? (successfully |already )?applied( (for|to|at|with|on)\b|[.!]?$)/,
    thanks:
      /\bthank(s| you)\b.{0,60}?\b(applying|applied|application|submission|submitting|(time|effort|choosing|deciding) to apply)\b/,
    not: /\b(not|never|cannot|unable|failed|fails?|error|unsuccessful|nor|hasn't|wasn't|isn't|couldn't|can't|didn't|without)\b/,
    open: /\b(make sure|ensure|check that|yet|still|once|when|whenever|if|after|before|until|unless|will|would|must|should|can|may be|please|(is|has|have|needs?) to be|ready|whether|being|draft|start(ed|ing)?|begin(ning)?|continu\w+|considering|interest in (applying|submitting)|filter)\b|\d ?%/,
    todo: /\b(to (complete|submit|finish|finali[sz]e|continue|start|begin) (the|your|this|an) application|(?<!(time|effort|choosing|deciding) )to (apply|submit it)\b(?! (for|to) (other|another|more|any|further|additional|future))|(before|until|unless) .{0,40}?\bapplication|(form|questions?|fields?|steps?) below|create (an|your) account|(verify|confirm) your e-?mail|almost (done|there|finished)|one (more|last) step)\b/,
  },
  de: {
    arrived:
      /(bewerbung|unterlagen)\b.{0,60}?(eingegangen|erhalten|übermittelt|gesendet|abgeschickt|verschickt|versandt|eingereicht)|\b(erhalten|bekommen)\b.{0,20}?\b(ihre|deine) (bewerbung|unterlagen)/,
    thanks: /(vielen dank|danke)\b.{0,60}?(bewerbung|beworben)/,
    not: /(?<!\p{L})(nicht|nie|kein\p{L}*|fehlgeschlagen|fehler|ohne)(?!\p{L})/u,
    open: /(?<!\p{L})(noch nicht|sobald|wenn|falls|nachdem|bevor|bis|nach (dem|der|erfolg\p{L}+|eingang)|wird|werden|kann|können|muss|müssen|soll\p{L}*|bitte|ob|entwurf|interesse an|begonnen)(?!\p{L})/u,
    todo: /um sich zu bewerben|um .{0,40}?(abzuschließen|abzuschicken|abzusenden|fortzusetzen|fortzufahren)|(bevor|bis) (ihre|deine|sie|du)\b.{0,40}?bewerb|füllen sie|fülle\b|konto (an\b|er)|bestätige(n sie)? (ihre|deine|bitte)|bitte bestätige|nur noch|fast (geschafft|fertig)|(noch|letzter) (ein )?schritt/,
  },
  fr: {
    arrived:
      /(candidature|dossier)\b.{0,60}?(reçue?|envoyée?|transmise?|enregistrée?|soumise?|déposée?)(?!\p{L})|(reçu|enregistré)\b.{0,20}?\b(votre|ta) candidature/u,
    thanks: /merci\b.{0,60}?(candidature|postulé)/,
    not: /(?<!\p{L})(pas|jamais|aucune?|échec|erreur|impossible|échoué|n'(a|est))(?!\p{L})/u,
    open: /(?<!\p{L})(encore|dès que|une fois|lorsque|quand|si|après|avant|sera|serez|doit|devez|peut|pouvez|veuillez|brouillon|commenc\p{L}+|(pour|à) (envoyer|soumettre|finaliser))(?!\p{L})/u,
    todo: /pour (postuler|finaliser|terminer|envoyer|compléter|valider|continuer)|créez (un|votre) compte|veuillez (remplir|compléter|vérifier|valider)|(confirme|vérifie)(z)? (votre|ton) (adresse|e-?mail)|avant (que|l'envoi)|dernière étape|presque (fini|terminé)/,
  },
  es: {
    arrived:
      /(solicitud|candidatura|postulación|inscripción)\b.{0,60}?(recibid|enviad|registrad|completad)|(recibido|enviado)\b.{0,20}?\b(tu|su) (solicitud|candidatura|postulación)/,
    thanks:
      /gracias\b.{0,60}?(solicitud|candidatura|haber (postulado|aplicado)|postulación|postularte|postularse|por (postular|aplicar|inscribirte))/,
    not: /(?<!\p{L})(no (h?a|han?|hemos|se|fue|pud|pod|est)\p{L}*|nunca|ninguna?|error|imposible)(?!\p{L})/u,
    open: /(?<!\p{L})(aún|todavía|cuando|una vez|si|después|antes|hasta|será|serán|debe|debes|puede|puedes|por favor|para (enviar|completar|finalizar)|borrador|empezar|iniciar|interés en)(?!\p{L})/u,
    todo: /para (postular|solicitar|completar|finalizar|enviar|continuar|aplicar|terminar|inscribir)|cre(e|a) (una|tu|su) cuenta|(complet|rellen)(a|e) (el|los)|(verifi(que|ca)|confirm(a|e)) (su|tu) (correo|e-?mail)|antes de (que|enviar)|último paso|casi (listo|has terminado)/,
  },
  pt: {
    arrived:
      /(candidatura|inscrição|currículo)\b.{0,60}?(recebid|enviad|registrad|registad|concluíd|efetuad|submetid)|(recebemos|recebida)\b.{0,20}?\b(a )?(sua|tua) (candidatura|inscrição)/,
    thanks: /(obrigad[oa]|agradecemos)\b.{0,60}?(candidatura|inscrição|candidatar)/,
    not: /(?<!\p{L})(não|nunca|nenhuma?|erro|falha|falhou|impossível)(?!\p{L})/u,
    open: /(?<!\p{L})(ainda|quando|assim que|caso|depois|após|antes|até|será|deve|pode|por favor|para (enviar|concluir|finalizar)|rascunho|iniciar|começar|interesse em)(?!\p{L})/u,
    todo: /para (se candidatar|candidatar|concluir|finalizar|enviar|completar|continuar)|crie (uma|sua) conta|preencha|(verifique|confirme) (o )?seu e-?mail|antes (de|que)\b|última etapa|quase (lá|pronto)|falta (só|pouco|apenas)/,
  },
  it: {
    arrived:
      /(candidatura|domanda)\b.{0,60}?(ricevuta|inviata|inoltrata|registrata|trasmessa)|(ricevuto|registrato)\b.{0,20}?\b(tua|sua|vostra) (candidatura|domanda)/,
    thanks: /grazie\b.{0,60}?(candidatura|domanda|candidat[oaie]\b)/,
    not: /(?<!\p{L})(non|mai|nessuna|errore|impossibile)(?!\p{L})/u,
    open: /(?<!\p{L})(ancora|quando|una volta|appena|se|dopo|prima|finché|sarà|verrà|deve|devi|può|puoi|per favore|bozza|iniziare|iniziato|interesse)(?!\p{L})/u,
    todo: /per (candidar|completare|inviare|finalizzare|concludere|proseguire|continuare)|crea (un|il tuo) account|compil(a|i)\b|(verific|conferm)(a|hi|i) (la|il) (tu|su)|prima (di|che)\b|ultimo passaggio|quasi (fatto|finito)/,
  },
  nl: {
    arrived:
      /sollicitatie\b.{0,60}?(ontvangen|verzonden|verstuurd|ingediend|binnen)|\bontvangen\b.{0,20}?\b(je|jouw|uw) sollicitatie|\b(je|jouw|uw) sollicitatie ontvangen/,
    thanks: /(bedankt|dank)\b.{0,60}?(sollicitatie|solliciteren|gesolliciteerd)/,
    not: /\b(niet|nooit|geen|mislukt|fout)\b/,
    open: /\b(nog|zodra|wanneer|als (je|jouw|uw|u|de)|nadat|na (het|de)|voordat|wordt|worden|moet|kan|kunt|graag|concept|begonnen|interesse)\b/,
    todo: /om te solliciteren|om .{0,40}?(af te ronden|te versturen|te verzenden|te voltooien|door te gaan)|maak een account|vul .{0,40}?\bin\b|(bevestig|verifieer) (je|jouw|uw)|voordat|laatste stap|bijna (klaar|gelukt)|nog één/,
  },
  pl: {
    arrived:
      /(aplikacj|zgłoszeni|podani|kandydatur)\p{L}*.{0,60}?(otrzyma|wysłan|przyjęt|przesłan|złożon|wpłyn)|(otrzymaliśmy|przyjęliśmy).{0,30}?(aplikacj|zgłoszeni|podani|kandydatur)/u,
    thanks: /(dziękujemy|dziękuję)\b.{0,60}?(aplikacj|aplikowani|zgłoszeni|kandydatur)/,
    not: /(?<!\p{L})(nie|nigdy|błąd|niepowodzenie)(?!\p{L})/u,
    open: /(?<!\p{L})(jeszcze|gdy|kiedy|jeśli|jeżeli|po|zanim|zostanie|będzie|musi|może|proszę|prosimy|aby|szkic|rozpoczęci\p{L}+|zainteresowanie)(?!\p{L})|wersj\p{L}+ robocz/u,
    todo: /(aby|żeby) (aplikować|złożyć|dokończyć|wysłać|ukończyć|kontynuować|zakończyć)|(załóż|utwórz) konto|wypełnij|uzupełnij|potwierdź (swój|adres)|zanim|prawie (gotowe|skończone)|ostatni krok/,
  },
  sv: {
    arrived:
      /ansökan\b.{0,60}?(mottag|skickad|skickats|inskickad|registrer|inlämnad|inlämnats)|\b(mottagit|fått)\b.{0,20}?\bansökan/,
    thanks: /tack\b.{0,60}?(ansökan|sökt|söker)(?!\p{L})/u,
    not: /(?<!\p{L})(inte|ej|aldrig|ingen|misslyckades|fel)(?!\p{L})/u,
    open: /(?<!\p{L})(innan|om (din|du|ansökan)|efter|när|tills|blir|kommer|måste|kan|vänligen|utkast|påbörjad|påbörjat|intresse|ännu|så snart)(?!\p{L})/u,
    todo: /för att (söka|slutföra|skicka|fortsätta|ansöka)|skapa (ett )?konto|fyll i|(bekräfta|verifiera) din|innan|sista steget|nästan (klar|färdig)|ett steg kvar/,
  },
  ja: {
    arrived: /(応募|エントリー).{0,30}?(受け付け|受付|完了|送信|受領|届きました)/,
    thanks: /(応募|エントリー).{0,20}?ありがとう/,
    not: /ません|できな|失敗|エラー|未完了|未送信|なかった|いない/,
    open: /まだ|未(完了|送信)|(する|した)?(後|と|場合|前)[、にはも]|するには|たら|(して|を)(ください|下さい)|予定|下書き|途中|開始/,
    todo: /するには|ログインして|(登録|作成|入力|記入|認証)(を)?(して)?(ください|下さい)|以下の(フォーム|項目)|まだ|完了していません/,
  },
  zh: {
    arrived:
      /(申请|申請|投递|投遞|应聘|應聘|应征|應徵|报名|報名|求职|求職).{0,20}?(已提交|已收到|提交成功|成功|已投递|已投遞|已发送|已發送|已送出|完成)(后|後|时|時)?|已(收到|提交).{0,12}?(申请|申請|应聘|應聘|简历|履歷)/,
    thanks: /(感谢|感謝|谢谢|謝謝).{0,20}?(申请|申請|应聘|應聘|投递|投遞)/,
    not: /未|没有|沒有|没能|無法|无法|失败|失敗|不(成功|能)|错误|錯誤/,
    open: /尚未|还(未|没)|還(未|沒)|后|後|如果|若|之前|将|將|需|(?<![申聘])[请請]|待|草稿|保存|儲存|上传|上傳|开始|開始|时[,，]/,
    todo: /(请|請)(先|填写|填寫|创建|建立|注册|註冊|登录|登入|验证|驗證|确认您的|確認您的|完成)|才能|即可|尚未|最后一步|最後一步|继续|繼續/,
  },
};

/**
 * Thanks for interest, in all languages. They are said before an application as well as after it, and prove something
 * only where the vendor's file says that a confirmation stands there.
 */
export const thanksForInterest =
  /thank(s| you)\b.{0,60}\binterest|(vielen dank|danke)\b.{0,60}interesse|merci\b.{0,60}intérêt|gracias\b.{0,60}interés|(obrigad[oa]|agradecemos|grazie)\b.{0,60}interesse|(bedankt|dank)\b.{0,60}interesse|(dziękujemy|dziękuję)\b.{0,60}zainteresowani|tack\b.{0,60}intresse/;
