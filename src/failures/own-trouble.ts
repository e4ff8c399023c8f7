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

/** Whether a site says of itself, now, that it has technical problems. */
export function tellsOwnTrouble(text: string): boolean {
  const small = text.toLowerCase();
  return ownTrouble.test(small) && !elsewhere.test(small);
}
