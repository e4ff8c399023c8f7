/**
 * Words for "your application has arrived", as opposed to "your file was uploaded" or "your draft was saved".
 * One row a language: the application or the thanks for it, near a word for its arrival.
 */
const receipts: readonly RegExp[] = [
  /thank(s| you)\b.{0,60}\b(apply|applying|applied|application|interest|submi)/,
  /\b(application|form|submission)\b.{0,50}\b(was|has been|have been|is|successfully|been)\b.{0,30}\b(submitted|received|sent|complete)/,
  /\b(received|submitted|sent)\b.{0,25}\b(your|the) (job )?application/,
  /application (submitted|received|sent|complete)/,
  /you('ve| have)? (successfully |already )?applied\b/,
  /(bewerbung|unterlagen)\b.{0,60}(eingegangen|erhalten|übermittelt|gesendet|abgeschickt|verschickt|versandt|eingereicht)/,
  /(vielen dank|danke)\b.{0,60}(bewerbung|interesse)/,
  /(candidature|dossier)\b.{0,60}(reçue|envoyée|transmise|enregistrée|soumise|déposée|reçu\b|envoyé\b|transmis\b)/,
  /merci\b.{0,60}candidature/,
  /(solicitud|candidatura|postulación|inscripción)\b.{0,60}(recibid|enviad|registrad|completad)/,
  /gracias\b.{0,60}(solicitud|candidatura|postular|postulación|interés|aplicar)/,
  /(candidatura|inscrição|currículo)\b.{0,60}(recebid|enviad|registrad|concluíd|efetuad|submetid)/,
  /(obrigad[oa]|agradecemos)\b.{0,60}(candidatura|inscrição|interesse|candidatar)/,
  /(candidatura|domanda)\b.{0,60}(ricevuta|inviata|inoltrata|registrata|trasmessa)/,
  /grazie\b.{0,60}(candidatura|domanda|interesse|candidato|candidata)/,
  /sollicitatie\b.{0,60}(ontvangen|verzonden|verstuurd|ingediend|binnen)/,
  /(bedankt|dank)\b.{0,60}sollicit/,
  /(aplikacj|zgłoszeni|podani|kandydatur)\p{L}*.{0,60}(otrzyma|wysłan|przyjęt|przesłan|złożon|wpłyn)/u,
  /(dziękujemy|dziękuję)\b.{0,60}(aplikacj|zgłoszeni|zainteresowani)/,
  /ansökan\b.{0,60}(mottag|skickad|skickats|inskickad|registrerad|inlämnad)/,
  /tack\b.{0,60}(ansök|intresse)/,
  /(応募|エントリー|ご応募).{0,30}(受け付け|受付|完了|送信|ありがとう)/,
  /(申请|申請|投递|应聘|報名|简历|職位).{0,20}(已提交|已收到|提交成功|成功|已投递|已发送|已送出|完成)/,
  /(感谢|感謝|谢谢).{0,20}(申请|申請|应聘|投递)/,
];

/** Whether a message of kind `success` says that the application itself has arrived. */
export function isReceipt(text: string): boolean {
  const plain = text.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ');
  return receipts.some(receipt => receipt.test(plain));
}
