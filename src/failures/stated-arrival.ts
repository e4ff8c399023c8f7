/** What may stand before the application in its sentence: a salutation or an introduction up to a comma or a colon. */
const start = String.raw`^[^\p{L}]*(?:[^,:：，]{1,40}[,:] ?)?`;

/** Between the application and its verb: the job and its number, but nothing that denies, limits or postpones. */
const between = String.raw`(?:(?!(?<!\p{L})(?:not|never|nor|no longer|only|until|once|if|when|unless|nicht|nie|kein\p{L}*|erst|nur|wenn|sobald|falls|jamais|pas|ne|n[’']\p{L}+|que|si|quand|no|nunca|cuando|sólo|solo|não|quando|se|non|mai|niet|nooit|pas|als|zodra|nie|dopiero|gdy|jeśli|inte|aldrig|när|om inte|will|wird|sera|será|sarà|zal|zostanie|kommer)(?!\p{L}))[^.!?]){0,90}?`;

/**
 * Sentences that begin with the application of whoever reads them and say in the past that it has come in, or confirm or
 * acknowledge its receipt; where a long name of a job or a verb of everyday speech is in between, the weights lose sight of it.
 */
const arrival = new RegExp(
  [
    String.raw`${start}your application(?= (?:for|to|as|at|of|no|number|ref|id|dated|submitted|ha[sv]e?)(?!\p{L})| ?[#(,“"])${between}(?<!(?:fee|form|grant|loan|leave|visa|permit|card|credit|mortgage|membership|scholarship|benefits?|licen[cs]e|housing|insurance|parking|tenancy|flat)) (?:has|have) (?:now |just |been |safely )*(?:come in|come through|arrived|reached us|received)(?!\p{L})`,
    String.raw`(?<!\p{L})we (?:hereby )?(?:acknowledge|confirm) (?:the )?receipt of your application(?!\p{L})`,
    String.raw`${start}you(?:[’']ve| have) successfully applied (?:for|to)(?! (?:an? |your |the )?(?:\p{L}+ )?(?:loan|leave|vacation|visa|mortgage|credit|account|membership|housing|insurance|parking|permit|filter|changes?)(?!\p{L}))`,
    String.raw`${start}(?:ihre|deine) bewerbung(?!\p{L}|-| (?:um|für) (?:\p{L}+ ){0,2}?(?:\p{L}*wohnung|stipendium|studienplatz|förder|kredit))${between} (?:ist|sind) (?:(?!nicht|noch|nur|erst)[\p{L}\d.,:]+ ){0,6}?(?:eingegangen|eingetroffen|angekommen)`,
    String.raw`nous accusons (?:bonne |bien )?réception de votre (?:dossier de )?candidature`,
    String.raw`${start}(?:su|tu|la) (?:postulación|candidatura)(?!\p{L})${between} (?:fue|ha sido) (?:recibida|recepcionada)`,
    String.raw`${start}(?:a )?(?:sua|tua) candidatura(?!\p{L})${between} (?:foi recebida|deu entrada)`,
    String.raw`${start}la (?:sua|tua) candidatura(?!\p{L})${between} è (?:stata ricevuta|pervenuta|arrivata)`,
    String.raw`${start}(?:je|jouw|uw) sollicitatie(?!\p{L})${between} is (?:goed |in goede orde |(?:door|bij) ons )?(?:ontvangen|binnengekomen|aangekomen)`,
    String.raw`${start}(?:twoja|pana|pani|państwa) (?:aplikacja|kandydatura)(?!\p{L})${between} (?:wpłynęła|dotarła|została przyjęta)`,
    String.raw`${start}din ansökan(?!\p{L}| om (?!(?:tjänst|jobb|anställning|arbete|praktik|platsen|rollen)))${between} har (?:nu )?(?:kommit in|inkommit|kommit fram|tagits emot|mottagits)`,
  ].join('|'),
  'iu',
);

/**
 * Each way to say it has one of these. Most messages have none, and the expression above, with its many classes of letters,
 * takes the engine long to make ready.
 */
const arriving =
  /come in|come through|arrived|reached us|received|receipt of|successfully applied|eingegangen|eingetroffen|angekommen|réception|recibida|recepcionada|recebida|deu entrada|ricevuta|pervenuta|arrivata|ontvangen|binnengekomen|aangekomen|wpłynęła|dotarła|została przyjęta|kommit|inkommit|tagits emot|mottagits/iu;

/** Whether a sentence states in so many words that the application has come in. What makes it doubtful is not looked at here. */
export function statesArrival(sentence: string): boolean {
  return arriving.test(sentence) && arrival.test(sentence);
}
