/**
 * What looks like a "not" and forbids nothing: the sign of a number, what is denied in a condition, and the Portuguese "no",
 * which is "in the". Expressions without classes of all letters, which the engine is long in making ready.
 */

/** "nº 4471", "n.º AB-12", "n. 88", "No. 12": in plain letters these are the Spanish "no" and the French "n'". */
const numberSign = /(^|[\s(:,])(?:n\s?\.?\s?[º°]|(?:n|no)\.(?=\s?[a-z]{0,4}-?\d)|no(?=\s\d{2}))/g;

/** "If you do not receive a code, …": a condition with a denial in it, to the comma, or to the end where it stands last. */
const deniedConditions =
  /(^|[\s,;:(])(?:(?:if|in case|unless|when) (?:\S+ ){1,4}?(?:not|never|nothing|no|\S+n[’']t|cannot)(?= )|(?:wenn|falls|sofern|sollten?) (?:\S+ ){1,4}?(?:nicht|nichts|kein\S*)(?= )|(?:si |s[’'])(?:\S+ ){0,3}?(?:ne |n[’']|no )|(?:se|caso|quando) (?:\S+ ){0,3}?(?:non|não)(?= )|(?:als|indien|wanneer) (?:\S+ ){1,4}?(?:niet|niets|geen)(?= )|(?:jeśli|jeżeli|gdyby|gdy|o ile) (?:\S+ ){0,3}?nie(?= )|(?:om|ifall|när) (?:\S+ ){1,4}?(?:inte|ej|ingen|inget|inga)(?= ))[^,;:.!?]*(?:[,;:.!?]|$)|[^、。]{0,40}(?:ない|なかった|ません)(?:場合|とき|時|際)(?:は|には)?、?|[如若][^，。]{0,6}(?:没有|没|未|不)[^，。]*[，。]/g;

/** What a Portuguese sentence has and a Spanish one has not. */
const portuguese =
  /[ãõ]|(?:^|\s)(?:em|um|uma|do|dos|da|das|ao|aos|ou|seu|sua|seus|suas|foi|mais|sem|já|até|outr[oa]s?|novamente|agora|feche|acesse|cadastr\S*|atualiz\S*|janela|senha)(?=[\s,.;:!?]|$)|(?:clique|clicar|clicando|toque|aperte|pressione|entre) no /;
/** "No botão", "no fim": not the English "no need to". */
const inThe = /(^|[\s,;:(])nos? (?!need |point |longer )/g;

/** A sentence without what only looks like a "not" to whoever asks what it forbids. */
export function withoutOtherNots(sentence: string): string {
  const small = sentence.toLowerCase();
  const plain = small.replace(numberSign, '$1 ').replace(deniedConditions, '$1 ');
  return portuguese.test(small) ? plain.replace(inThe, '$1em ') : plain;
}
