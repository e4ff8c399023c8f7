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
  /** It could not be sent, or was not: said of the application, or of "it" in a sentence of its own. */
  failed: RegExp;
  /** The application was there and is no more. */
  withdrawn: RegExp;
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
      /\b(application|(?<!(feedback|survey|contact|referral) )submission)\b.{0,50}?\b(submitted|received|sent(?! back)|completed?)\b( (yet|only|until|once|when|if|unless|as soon as|after you)\b)?|\b(received|submitted|sent)\b.{0,25}?\b(your|the) ((job|online) )?application\b(?! (form to|(form )?(link|url|code|password|instructions|template|guide))\b)|\bwe('ve| have)? received your (resume|résumé|cv)\b|\byou('ve| have)? (successfully |already )?applied( (for|to|at|with|on)\b|[.!]?$)/,
    thanks:
      /\bthank(s| you)\b(?!.{0,30}?\b(feedback|survey|referral|(contact|registration) form)\b).{0,60}?\b(applying|applied|application|submission|submitting|(time|effort|choosing|deciding) to apply)\b/,
    not: /\bno (\w+ )?(application|submission)\b|\b(not|none|neither|never|cannot|unable|failed|fails?|error|unsuccessful|nor|hasn't|wasn't|isn't|couldn't|can't|didn't|without)\b/,
    open: /\b(make sure|ensure|check that|yet|still|once|when|whenever|if|after|before|until|unless|will|would|must|should|can|may be|please(?! note)|as soon as|only (be )?(complete|submitted|sent|received|when|if|after)|(is|has|have|needs?) to be|ready|whether|being|draft|start(ed|ing)?|begin(ning)?|continu\w+|considering|interest in (applying|submitting)|filter)\b|\d ?%/,
    failed:
      /\b(unable to|not able to|could(n't| not)|failed to|did(n't| not)|we (cannot|can't))\b.{0,20}?\b(submit|send)\b.{0,15}?\b(your|the|this) ((job|online) )?application\b( yet\b)?|\b(application|it|this)( (has|had|was|could))?(n't| not| never)( yet| successfully)?( been| be)?( yet| successfully)? (submitted|sent|received)\b( yet\b)?|\b((error|wrong)\b.{0,30}?|(problem|issue) (when |while |in |with )?)(submitting|sending)\b.{0,15}?\b(your|the|this) application\b|\bsubmission of (your|the) application (has )?failed\b/,
    withdrawn:
      /\b(application|submission|candidacy|it)\b.{0,50}?\b(withdrawn|deleted|cancell?ed|discarded)\b|\b(withdrawn|withdrew|deleted|cancell?ed|discarded)\b.{0,25}?\b(your|the|this) ((job|online) )?application\b/,
    todo: /\b(to (complete|submit|finish|finali[sz]e|continue|start|begin) (the|your|this|an) application|(?<!(time|effort|choosing|deciding) )to (apply|submit it)\b(?! (for|to) (other|another|more|any|further|additional|future))|(before|until|unless) .{0,40}?\bapplication|(form|questions?|fields?|steps?) below|create (an|your) account|(verify|confirm) your e-?mail|almost (done|there|finished)|one (more|last) step)\b/,
  },
  de: {
    arrived:
      /(bewerbung|unterlagen)\b.{0,60}?(eingegangen|erhalten|übermittelt|gesendet|abgeschickt|verschickt|versandt|eingereicht)|\b(erhalten|bekommen)\b.{0,20}?\b(ihre|deine) (bewerbung|unterlagen)/,
    thanks: /(vielen dank|danke)\b.{0,60}?(bewerbung|beworben)/,
    not: /(?<!\p{L})(nicht|nie|kein\p{L}*|fehlgeschlagen|fehler|ohne)(?!\p{L})/u,
    open: /(?<!\p{L})(noch nicht|erst|sobald|wenn|falls|nachdem|bevor|bis|nach (dem|der|erfolg\p{L}+|eingang)|wird|werden|kann|können|muss|müssen|soll\p{L}*|bitte|ob|entwurf|interesse an|begonnen)(?!\p{L})/u,
    failed:
      /(?<!\p{L})(bewerbung(?!\p{L}).{0,30}?|(sie|es|diese) (wurde|ist|konnte) (leider |noch )*)(?<!\p{L})nicht (?!(noch|erneut|mehr|per|zusätzlich) ).{0,20}?(gesendet|senden|geschickt|schicken|übermittel|eingereicht|einreichen|versandt)|(übermittlung|versand|absenden) (ihrer|deiner|der) bewerbung .{0,20}?fehlgeschlagen/u,
    withdrawn:
      /(?<!\p{L})bewerbung(?!\p{L}).{0,50}?(zurückgezogen|gelöscht|storniert|annulliert)|(zurückgezogen|gelöscht|storniert|annulliert).{0,25}?(ihre|deine|die) bewerbung(?!\p{L})/u,
    todo: /um sich zu bewerben|um .{0,40}?(abzuschließen|abzuschicken|abzusenden|fortzusetzen|fortzufahren)|(bevor|bis) (ihre|deine|sie|du)\b.{0,40}?bewerb|füllen sie|fülle\b|konto (an\b|er)|bestätige(n sie)? (ihre|deine|bitte)|bitte bestätige|nur noch|fast (geschafft|fertig)|(noch|letzter) (ein )?schritt/,
  },
  fr: {
    arrived:
      /(candidature|dossier)\b.{0,60}?(reçue?|envoyée?|transmise?|enregistrée?|soumise?|déposée?)(?!\p{L})( qu[e'] ?(lorsque|quand|une fois|si|après))?|(reçu|enregistré)\b.{0,20}?\b(votre|ta) candidature/u,
    thanks: /merci\b.{0,60}?(candidature|postulé)/,
    not: /(?<!\p{L})(pas|jamais|aucune?|échec|erreur|impossible|échoué|n'(a|est))(?!\p{L})/u,
    open: /(?<!\p{L})(encore|dès que|une fois|lorsque|quand|si|après|avant|sera|serez|doit|devez|peut|pouvez|veuillez(?! noter)|seulement|brouillon|commenc\p{L}+|(pour|à) (envoyer|soumettre|finaliser))(?!\p{L})/u,
    failed:
      /(pas pu|impossible d[e'](?!\p{L}{3})|échoué à|erreur (lors|pendant)).{0,15}?(envoyer|envoi|soumettre|transmettre).{0,12}?(votre|ta|la|cette) candidature|(candidature|elle|celle-ci) n'(a|est) pas.{0,20}?(envoyée?|transmise?|soumise?|déposée?)(?!\p{L})/u,
    withdrawn:
      /candidature(?!\p{L}).{0,50}?(retirée?|supprimée?|annulée?)(?!\p{L})|(retiré|supprimé|annulé)(?!\p{L}).{0,20}?(votre|ta|la) candidature/u,
    todo: /pour (postuler|finaliser|terminer|envoyer|compléter|valider|continuer)|créez (un|votre) compte|veuillez (remplir|compléter|vérifier|valider)|(confirme|vérifie)(z)? (votre|ton) (adresse|e-?mail)|avant (que|l'envoi)|dernière étape|presque (fini|terminé)/,
  },
  es: {
    arrived:
      /(solicitud|candidatura|postulación|inscripción)\b.{0,60}?(recibid|enviad|registrad|completad)|(recibido|enviado)\b.{0,20}?\b(tu|su) (solicitud|candidatura|postulación)/,
    thanks:
      /gracias\b.{0,60}?(solicitud|candidatura|haber (postulado|aplicado)|postulación|postularte|postularse|por (postular|aplicar|inscribirte))/,
    not: /(?<!\p{L})(no (h?a|han?|hemos|se|fue|pud|pod|est)\p{L}*|nunca|ninguna?|error|imposible)(?!\p{L})/u,
    open: /(?<!\p{L})(aún|todavía|solo|sólo|cuando|una vez|si|después|antes|hasta|será|serán|debe|debes|puede|puedes|por favor|para (enviar|completar|finalizar)|borrador|empezar|iniciar|interés en)(?!\p{L})/u,
    failed:
      /(no (hemos podido|pudimos|podemos|se ha podido|se pudo|fue posible|ha sido posible)|imposible|error al) .{0,10}?(enviar|presentar|registrar) (tu|su|la) (solicitud|candidatura|postulación|inscripción)|(?<!\p{L})no (ha sido|fue) (aún |todavía )?(enviad|presentad)|(?<!\p{L})no se ha enviado(?= ?([.!]|$))/u,
    withdrawn:
      /(solicitud|candidatura|postulación|inscripción)(?!\p{L}).{0,50}?(retirad|eliminad|cancelad|anulad|borrad[ao](?!\p{L}))|(retirado|eliminado|cancelado|anulado|borrado)(?!\p{L}).{0,20}?(tu|su|la) (solicitud|candidatura|postulación|inscripción)/u,
    todo: /para (postular|solicitar|completar|finalizar|enviar|continuar|aplicar|terminar|inscribir)|cre(e|a) (una|tu|su) cuenta|(complet|rellen)(a|e) (el|los)|(verifi(que|ca)|confirm(a|e)) (su|tu) (correo|e-?mail)|antes de (que|enviar)|último paso|casi (listo|has terminado)/,
  },
  pt: {
    arrived:
      /(candidatura|inscrição|currículo)\b.{0,60}?(recebid|enviad|registrad|registad|concluíd|efetuad|submetid)|(recebemos|recebida)\b.{0,20}?\b(a )?(sua|tua) (candidatura|inscrição)/,
    thanks: /(obrigad[oa]|agradecemos)\b.{0,60}?(candidatura|inscrição|candidatar)/,
    not: /(?<!\p{L})(não|nunca|nenhuma?|erro|falha|falhou|impossível)(?!\p{L})/u,
    open: /(?<!\p{L})(ainda|só|somente|apenas|quando|assim que|caso|depois|após|antes|até|será|deve|pode|por favor|para (enviar|concluir|finalizar)|rascunho|iniciar|começar|interesse em)(?!\p{L})/u,
    failed:
      /(não (foi possível|conseguimos|pudemos|podemos)|impossível|(erro|falha) ao) .{0,10}?(enviar|submeter|registrar|registar) (a )?((sua|tua|esta) )?(candidatura|inscrição)|(?<!\p{L})não foi (ainda )?(enviada|submetida|concluída)/u,
    withdrawn:
      /(candidatura|inscrição)(?!\p{L}).{0,50}?(retirad|cancelad|excluíd|removid|apagad|eliminad|anulad)|(retirou|cancelou|excluiu|removeu|apagou|eliminou) (a )?((sua|tua) )?(candidatura|inscrição)/u,
    todo: /para (se candidatar|candidatar|concluir|finalizar|enviar|completar|continuar)|crie (uma|sua) conta|preencha|(verifique|confirme) (o )?seu e-?mail|antes (de|que)\b|última etapa|quase (lá|pronto)|falta (só|pouco|apenas)/,
  },
  it: {
    arrived:
      /(candidatura|domanda)\b.{0,60}?(ricevuta|inviata|inoltrata|registrata|trasmessa)|(ricevuto|registrato)\b.{0,20}?\b(tua|sua|vostra) (candidatura|domanda)/,
    thanks: /grazie\b.{0,60}?(candidatura|domanda|candidat[oaie]\b)/,
    not: /(?<!\p{L})(non|mai|nessuna|errore|impossibile)(?!\p{L})/u,
    open: /(?<!\p{L})(ancora|solo|soltanto|quando|una volta|appena|se|dopo|prima|finché|sarà|verrà|deve|devi|può|puoi|per favore|bozza|iniziare|iniziato|interesse)(?!\p{L})/u,
    failed:
      /(non (è stato possibile|siamo riusciti a|abbiamo potuto|possiamo)|impossibile|errore (durante|nel)) .{0,10}?(inviare|invio|inoltrare|trasmettere) (la |della )?((tua|sua|vostra) )?(candidatura|domanda)|(?<!\p{L})non è (ancora )?stata (ancora )?(inviata|inoltrata|trasmessa)/u,
    withdrawn:
      /(candidatura|domanda)(?!\p{L}).{0,50}?(ritirat|eliminat|annullat|cancellat)|(ritirato|eliminato|annullato|cancellato)(?!\p{L}).{0,20}?(candidatura|domanda)(?!\p{L})/u,
    todo: /per (candidar|completare|inviare|finalizzare|concludere|proseguire|continuare)|crea (un|il tuo) account|compil(a|i)\b|(verific|conferm)(a|hi|i) (la|il) (tu|su)|prima (di|che)\b|ultimo passaggio|quasi (fatto|finito)/,
  },
  nl: {
    arrived:
      /sollicitatie\b.{0,60}?(ontvangen|verzonden|verstuurd|ingediend|binnen)|\bontvangen\b.{0,20}?\b(je|jouw|uw) sollicitatie|\b(je|jouw|uw) sollicitatie ontvangen/,
    thanks: /(bedankt|dank)\b.{0,60}?(sollicitatie|solliciteren|gesolliciteerd)/,
    not: /\b(niet|nooit|geen|mislukt|fout)\b/,
    open: /\b(nog|pas|alleen|zodra|wanneer|als (je|jouw|uw|u|de)|nadat|na (het|de)|voordat|wordt|worden|moet|kan|kunt|graag|concept|begonnen|interesse)\b/,
    failed:
      /\b(konden|kunnen|kon|kan) .{0,10}?sollicitatie .{0,12}?niet .{0,10}?(verzenden|verzonden|versturen|verstuurd|indienen|ingediend)|niet (gelukt|mogelijk) (om )?(je|jouw|uw|de) sollicitatie te (verzenden|versturen)|\b(sollicitatie|deze|die|hij|het) (is|werd) (nog )?niet (verzonden|verstuurd|ingediend|ontvangen)/,
    withdrawn:
      /\bsollicitatie\b.{0,50}?(ingetrokken|verwijderd|geannuleerd|gewist)|(ingetrokken|verwijderd|geannuleerd|gewist)\b.{0,20}?\b(je|jouw|uw|de) sollicitatie\b/,
    todo: /om te solliciteren|om .{0,40}?(af te ronden|te versturen|te verzenden|te voltooien|door te gaan)|maak een account|vul .{0,40}?\bin\b|(bevestig|verifieer) (je|jouw|uw)|voordat|laatste stap|bijna (klaar|gelukt)|nog één/,
  },
  pl: {
    arrived:
      /(aplikacj|zgłoszeni|podani|kandydatur)\p{L}*.{0,60}?(otrzyma|wysłan|przyjęt|przesłan|złożon|wpłyn)(\p{L}* (dopiero|tylko)(?!\p{L}))?|(otrzymaliśmy|przyjęliśmy).{0,30}?(aplikacj|zgłoszeni|podani|kandydatur)/u,
    thanks: /(dziękujemy|dziękuję)\b.{0,60}?(aplikacj|aplikowani|zgłoszeni|kandydatur)/,
    not: /(?<!\p{L})(nie|nigdy|błąd|niepowodzenie)(?!\p{L})/u,
    open: /(?<!\p{L})(jeszcze|dopiero|tylko|gdy|kiedy|jeśli|jeżeli|po|zanim|zostanie|będzie|musi|może|proszę|prosimy|aby|szkic|rozpoczęci\p{L}+|zainteresowanie)(?!\p{L})|wersj\p{L}+ robocz/u,
    failed:
      /nie (udało (nam )?się|mogliśmy|można|możemy) .{0,10}?(wysłać|złożyć|przesłać) .{0,12}?(aplikacj|zgłoszeni|podani|kandydatur)|(?<!\p{L})nie został[ao]? (jeszcze )?(wysłan|złożon|przesłan)/u,
    withdrawn:
      /(aplikacj|zgłoszeni|podani|kandydatur)\p{L}*.{0,50}?(wycofan|usunięt|anulowan|skasowan)|(wycofa|usunięt|usunął|usunęł|anulowa|skasowa)\p{L}*.{0,20}?(aplikacj|zgłoszeni|podani|kandydatur)/u,
    todo: /(aby|żeby) (aplikować|złożyć|dokończyć|wysłać|ukończyć|kontynuować|zakończyć)|(załóż|utwórz) konto|wypełnij|uzupełnij|potwierdź (swój|adres)|zanim|prawie (gotowe|skończone)|ostatni krok/,
  },
  sv: {
    arrived:
      /ansökan\b.{0,60}?(mottag|skickad|skickats|inskickad|registrer|inlämnad|inlämnats)|\b(mottagit|fått)\b.{0,20}?\bansökan/,
    thanks: /tack\b.{0,60}?(ansökan|sökt|söker)(?!\p{L})/u,
    not: /(?<!\p{L})(inte|ej|aldrig|ingen|misslyckades|fel)(?!\p{L})/u,
    open: /(?<!\p{L})(innan|först|endast|bara|om (din|du|ansökan)|efter|när|tills|blir|kommer|måste|kan|vänligen|utkast|påbörjad|påbörjat|intresse|ännu|så snart)(?!\p{L})/u,
    failed:
      /(?<!\p{L})(kunde|kan|lyckades|gick) .{0,12}?inte .{0,8}?(skicka|lämna|registrera)( in)? (din )?ansökan|(ansökan|den) (har|är|blev) (ännu )?inte (ännu )?(skickats|skickad|inskickad|registrer)/u,
    withdrawn:
      /ansökan(?!\p{L}).{0,50}?(återkalla[dt]|dragits tillbaka|tillbakadragen|radera[dt]|borttagen|tagits bort|avbruten|avbrutits|annullera[dt])|(återkallat|dragit tillbaka|raderat|tagit bort|avbrutit|annullerat)(?!\p{L}).{0,20}?ansökan/u,
    todo: /för att (söka|slutföra|skicka|fortsätta|ansöka)|skapa (ett )?konto|fyll i|(bekräfta|verifiera) din|innan|sista steget|nästan (klar|färdig)|ett steg kvar/,
  },
  ja: {
    arrived: /(応募|エントリー).{0,30}?(受け付け|受付|完了|送信|受領|届きました)/,
    thanks: /(応募|エントリー).{0,20}?ありがとう/,
    not: /ません|できな|失敗|エラー|未完了|未送信|なかった|いない/,
    open: /まだ|未(完了|送信)|(する|した)?(後|と|場合|前)[、にはも]|するには|たら|(して|を)(ください|下さい)|予定|下書き|途中|開始|初めて|はじめて/,
    failed:
      /(応募|エントリー).{0,15}?(送信|提出|受付|受け付け|完了).{0,8}?(できません|に失敗|され(てい)?ません|してい?ません|しませんでした)|^ ?(まだ)?(送信|提出)(は|が)?(できません|され(てい)?ません|していません)/,
    withdrawn:
      /(応募|エントリー).{0,20}?(取り消|取消|辞退|削除|キャンセル|撤回).{0,6}?(ました|された|完了|済)/,
    todo: /するには|ログインして|(登録|作成|入力|記入|認証)(を)?(して)?(ください|下さい)|以下の(フォーム|項目)|まだ|完了していません/,
  },
  zh: {
    arrived:
      /(申请|申請|投递|投遞|应聘|應聘|应征|應徵|报名|報名|求职|求職).{0,20}?(已提交|已收到|提交成功|成功|已投递|已投遞|已发送|已發送|已送出|完成)(后|後|时|時)?|已(收到|提交).{0,12}?(申请|申請|应聘|應聘|简历|履歷)/,
    thanks: /(感谢|感謝|谢谢|謝謝).{0,20}?(申请|申請|应聘|應聘|投递|投遞)/,
    not: /未|没有|沒有|没能|無法|无法|失败|失敗|不(成功|能)|错误|錯誤/,
    open: /尚未|还(未|没)|還(未|沒)|后|後|如果|若|之前|将|將|需|(?<![申聘])[请請]|待|草稿|保存|儲存|上传|上傳|开始|開始|时[,，]|只有|才(能|算|会|會)/,
    failed:
      /(无法|無法|未能|没能|沒能)(提交|送出|发送|發送|投递|投遞).{0,8}?(申请|申請|简历|履歷|应聘|應聘)|(申请|申請|应聘|應聘).{0,8}?(未|没有|沒有|无法|無法|未能)(成功)?(提交|发送|發送|送出|投递|投遞)|^ ?(但|它)?(尚|并|並|还|還)?(未|没有|沒有)(成功)?(提交|送出)/,
    withdrawn:
      /(申请|申請|投递|投遞|应聘|應聘|应征|應徵|报名|報名).{0,12}?(已.{0,4}|被)(撤回|撤销|撤銷|取消|删除|刪除)|(已|成功)(撤回|撤销|撤銷|取消|删除|刪除).{0,10}?(申请|申請|投递|投遞|应聘|應聘)/,
    todo: /(请|請)(先|填写|填寫|创建|建立|注册|註冊|登录|登入|验证|驗證|确认您的|確認您的|完成)|才能|即可|尚未|最后一步|最後一步|继续|繼續/,
  },
};

/**
 * Thanks for interest, in all languages. They are said before an application as well as after it, and prove something
 * only where the vendor's file says that a confirmation stands there.
 */
export const thanksForInterest =
  /thank(s| you)\b.{0,60}\binterest|(vielen dank|danke)\b.{0,60}interesse|merci\b.{0,60}intérêt|gracias\b.{0,60}interés|(obrigad[oa]|agradecemos|grazie)\b.{0,60}interesse|(bedankt|dank)\b.{0,60}interesse|(dziękujemy|dziękuję)\b.{0,60}zainteresowani|tack\b.{0,60}intresse/;

/** In front of the arrival, in all languages: it is a link or the way to the application that was sent, not itself. */
export const linkToApplication =
  /(?<!\p{L})(links?|url|lien|enlace|länk(en)?|odnośnik|application (instructions|template|guide|code|password))(?!\p{L})|リンク|链接|鏈接|連結/u;

/** Right behind "sent", in all languages: it went to the applicant or to a friend, not to the employer. */
export const toSomebodyElse =
  /^\p{L}{0,3} ?(to|an|à|a|al|para( o)?|alla|naar|na|till) ((your|my|a|ihre|deine|votre|ton|ta|tu|su|o|seu|sua|tua|je|jouw|uw|twój|din|adres) ){0,2}(adresse )?((e-?)?mail|courriel|correo|e-post|friend|inbox|phone|freund|ami|amigo|amico|adres)|^(到|至)(您|你)?的?(邮箱|郵箱|电子邮|電子郵|手机|手機)/u;

/** So many steps of so many are done, in all languages. "Step 2 of 5" may be a place in the whole recruitment. */
export const stepsDone =
  /(\d+) ?(?:of|out of|von|sur|de|di|van|z|av|\/) ?(\d+) ?(?:steps?|sections?|parts?|questions?|complet|done|schritt|abschnitt|étapes?|pasos?|etapas?|passaggi|stappen|krok|steg|ステップ|步)/;
