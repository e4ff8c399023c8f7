/**
 * What looks like a "not" and forbids nothing: the sign of a number, what is denied in a condition, and the Portuguese "no",
 * which is "in the". Expressions without classes of all letters, which the engine is long in making ready.
 */

/** "nº 4471", "n.º AB-12", "n. 88", "No. 12": in plain letters these are the Spanish "no" and the French "n'". */
const numberSign = /(^|[\s(:,])(?:n\s?\.?\s?[º°]|(?:n|no)\.(?=\s?[a-z]{0,4}-?\d)|no(?=\s\d{2}))/g;

/** A word of a condition: none that a comma ends, nor one that begins a request ("if it hangs please do not …"). */
const word = String.raw`(?!(?:please|bitte|dann?|dan|então|allora|wtedy|proszę|då) )[^\s,;:.!?]+ `;
/** Who or what does not: with an article or a pronoun, since "si tarda no pulse" goes on to a request without a comma. */
const subject = String.raw`(?:(?:usted |você |lei |l[’']${word}|(?:el|la|los|las|su|tu|il|lo|o|os|as|seu|sua|este|esta|il tuo|la tua|il suo|la sua) ${word})?(?:ya |aún |todavía |já |ainda |ancora |più )?)`;

/** "If you do not receive a code, …": a condition with a denial in it, to the comma, or to the end where it stands last. */
const makeDeniedConditions = () =>
  new RegExp(
    String.raw`(^|[\s,;:(])(?:${[
      String.raw`(?:if|in case|unless|when) (?:(?:you|we|they|i) (?:do|did) |(?!do )${word}){1,4}?(?:not|never|nothing|no|cannot|(?!don[’'])\S+n[’']t)(?= )`,
      String.raw`(?:if|in case|unless|when) (?:you|we|they|i) don[’']t(?= )`,
      String.raw`(?:wenn|falls|sofern|sollten?) (?:${word}){1,4}?(?:nicht|nichts|kein\S*)(?= )`,
      String.raw`(?:si |s[’'])(?:${word}){0,3}?(?:ne (?!\S+ez )|n[’'](?!\S+ez ))`,
      String.raw`(?:si |s[’'])vous (?:ne |n[’'])`,
      String.raw`si ${subject}no(?= )`,
      String.raw`(?:se|caso|quando) ${subject}(?:non|não)(?= )`,
      String.raw`(?:als|indien|wanneer) (?:${word}){1,4}?(?:niet|niets|geen)(?= )`,
      String.raw`(?:jeśli|jeżeli|gdyby|gdy|o ile) (?:${word}){0,3}?nie(?= )`,
      String.raw`(?:om|ifall|när) (?:${word}){1,4}?(?:inte|ej|ingen|inget|inga)(?= )`,
    ].join(
      '|',
    )})[^,;:.!?]*(?:[,;:.!?]|$)|[^、。]{0,40}(?:ない|なかった|ません)(?:場合|とき|時|際)(?:は|には)?、?|[如若][^，。请請]{0,6}(?:没有|没|未|不(?![要得必]))[^，。]*[，。]`,
    'g',
  );

let deniedConditions: RegExp | null = null;

/** "Si la page reste blanche, …": what may be, to the comma, or to the end where it stands last. */
const conditions =
  /(^|[\s,;:(])(?:if|when|whenever|in case|wenn|falls|sofern|si|lorsque?|quand|cuando|se|caso|quando|als|indien|wanneer|jeśli|jeżeli|gdy|om (?:du|ni|det|sidan|fönstret)|när) [^,;:.!?]*(?:[,;:.!?]|$)|[^、。]{0,40}(?:場合|とき|時)(?:は|には)?、?|[如若]果?[^，。]*[，。]/gu;

/** A sentence without what it only supposes. */
export const withoutConditions = (sentence: string): string =>
  sentence.toLowerCase().replace(conditions, '$1 ');

/** Who says what it does itself: "we", or a verb that ends so. */
const mayBeOurs =
  /(?:^|[\s,;:(])(?:we|wir|nous|wij|vi)\s|(?:no|não|nunca|jamás|non|nie|nigdy)\s|当社|弊社|我们|我們|本站/;
/**
 * "We never share it", "vi lämnar aldrig ut": what a site says that it does not do itself forbids its reader nothing. Not where it
 * asks or advises ("we ask you not to press again").
 */
/** A word of the same clause: behind "und" or "dus" the reader may be asked. */
const ownWord = String.raw`(?!(?:und|oder|aber|denn|bitte|dass|damit|en|maar|want|dus|dat|zodat|och|men|så|att)\s)${word}`;
const makeOurOwn = () =>
  new RegExp(
    [
      String.raw`(^|[\s,;:(])(?:we (?:[a-z]+ )?(?:(?:do|will|would|can|could|did|have|are)(?: not|n[’']t)|never|cannot|won[’']t|can[’']t)(?= (?!recommend|advise|encourage|suggest|want|wish|need|require|expect|allow|permit))`,
      String.raw`wir (?!bitten|raten|empfehlen|ersuchen|möchten|wollen|wünschen)(?:${ownWord}){1,9}?(?:nicht|nie|niemals|kein\S*)(?=[\s.!])`,
      String.raw`nous (?:ne |n[’'])(?!recommand|conseill|préconis)(?=\S+ons(?= ))`,
      String.raw`(?:no|não|nunca|jamás|non|nie|nigdy) (?:nie |se |la |lo |le |as? |os? |ci |vi )?(?!recom|racco|acons|consigl|sugg|suger|zalec|polec|radz|quer|dese|vogli|desid|chce|życz)(?=\S+(?:mos|iamo|[aeiu]my)(?=[\s.,!]))(?:\S+ mai(?=\s))?`,
      String.raw`(?:wij|we) (?!vragen|raden|verzoeken|adviseren|willen|wensen)(?:${ownWord}){1,9}?(?:niet|nooit|geen)(?=[\s.!])`,
      String.raw`vi (?!ber |rekommenderar |råder |uppmanar |vill |önskar )(?:${ownWord}){1,4}?(?:inte|aldrig|inga|ingen)(?=[\s.!]))`,
      String.raw`(?:当社|弊社)[^。]{0,40}(?:ません|ない)|(?:我们|我們|本站)(?:绝|絕|从|從|也|并)?不(?:会|會|要求|需要|收取)`,
    ].join('|'),
    'g',
  );
let ourOwn: RegExp | null = null;

/** What a Portuguese sentence has and a Spanish one has not, as it has "dos", "da" and "das". */
const portuguese =
  /[ãõ]|(?:^|\s)(?:em|um|uma|do|ao|aos|ou|seu|sua|seus|suas|foi|mais|sem|já|até|outr[oa]s?|novamente|agora|feche|acesse|cadastr\S*|atualiz\S*|janela|senha)(?=[\s,.;:!?]|$)|(?:clique|clicar|clicando|toque|aperte|pressione|entre) no /;
/** "No botão", "no fim": not the English "no need to". */
const inThe = /(^|[\s,;:(])nos? (?!need |point |longer )/g;

/** A sentence without what only looks like a "not" to whoever asks what it forbids, or denies what its site does itself. */
export function withoutOtherNots(sentence: string): string {
  const small = sentence.toLowerCase();
  deniedConditions ??= makeDeniedConditions();
  const told = mayBeOurs.test(small) ? small.replace((ourOwn ??= makeOurOwn()), '$1 ') : small;
  const plain = told.replace(numberSign, '$1 ').replace(deniedConditions, '$1 ');
  return portuguese.test(small) ? plain.replace(inThe, '$1em ') : plain;
}
