/** Where one clause ends and another begins, in eleven languages. */
const boundary =
  /[,，、–—]|(?<!\p{L})(?:and|but|so|because|since|as|und|aber|weil|da|denn|et|mais|car|parce|puisque|y|pero|porque|ya que|pues|e|mas|pois|ma|perché|poiché|en|maar|want|omdat|i|ale|bo|ponieważ|gdyż|och|men|eftersom|för|ty)(?!\p{L})|ため|ので|因为|因為/u;

const application =
  /applica|bewerb|candidat|solicitud|postul|inscri|domand|sollicit|zgłosz|aplikac|ansök|応募|申请|申請/u;
const not =
  /(?<!\p{L})(?:not|never|nicht|nie|pas|jamais|no|nunca|não|non|mai|niet|nooit|inte|aldrig)(?!\p{L})|n[’']t(?!\p{L})|ません|没|未/u;
const sentOrCome =
  /sent|submitted|receiv|reach|arriv|übermittelt|gesendet|eingegangen|erhalten|angekommen|envoyé|reçu|parvenu|enviad|recib|llegad|receb|chegou|inviat|ricevut|arrivat|verzonden|verstuurd|ontvangen|wysłan|otrzyma|dotar|skicka[dt]|kommit|mottag|fått|届|受け|送信|收到|提交/u;
/** What would be, or what is not done once more. */
const toCome =
  /(?<!\p{L})(?:will|would|wird|werden|würde|sera|será|serait|sería|seria|verrà|zal|zou|wordt|zostanie|kommer|twice|doppelt|zweimal|deux fois|dos veces|duas vezes|due volte|dubbel|twee keer|dwa razy|två gånger)(?!\p{L})|二重|重复|重複/u;

const deniesArrival = (clause: string): boolean =>
  application.test(clause) && not.test(clause) && sentOrCome.test(clause) && !toCome.test(clause);

/**
 * Whether a sentence in small letters says, beside what it is mainly about, that an application was not sent or did not come:
 * "do not press again, your application was not sent".
 *
 * @param isMain tells the clauses it is mainly about; without it that is the first one
 */
export function deniesBeside(small: string, isMain?: (clause: string) => boolean): boolean {
  const clauses = small.split(boundary);
  return (isMain ? clauses.filter(one => !isMain(one)) : clauses.slice(1)).some(deniesArrival);
}
