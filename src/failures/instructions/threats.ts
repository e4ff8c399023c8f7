/**
 * "Clicking again would send it twice": what would come of another press, in eleven languages. It asks not to press; with
 * a "not" in it, it takes that fear away. All in small letters.
 */

/** Most sentences name nothing twice. */
const twice =
  /twice|duplica[td]|double|two (?:times|applications|copies)|zweimal|doppelt|dublette|duplikat|zwei bewerbungen|mehrfach|deux fois|doublon|deux candidatures|dos veces|dos (?:solicitudes|candidaturas)|duas vezes|duplicidade|duas candidaturas|due volte|doppi[ao]|due candidature|twee keer|tweemaal|dubbel|twee sollicitaties|dwa razy|dwukrotn|podwójn|zdublow|två gånger|dubb|två ansökningar|二重|重複|2件|2回|二回|重复|两次|兩次|两份|多次/u;

/** How each language presses a button, and how it says that it is done again. */
const presses: readonly (readonly [press: string, again: string])[] = [
  ['(?:click|press|submit|send|tap)(?!ed)', '(?:again|another|second|more than once|repeatedly|twice)'],
  [
    '(?:klick|drück|send|einreich)',
    '(?:erneut|noch ?mal|noch einmal|wiederholt|mehrfach|mehrmals|weiter|zweite|zweimal)',
  ],
  ['(?:clic|cliqu|appuy|envo[iy]|valid)', '(?:nouveau|encore|autre|second|deuxième|fois)'],
  ['(?:clic|puls[ae]|env[ií]|presion)', '(?:nuevo|otr[ao]|segundo|nuevamente|vuelv[ae]|volver|dos veces)'],
  ['(?:cli[cq]|prem|envi|carreg)', '(?:novamente|novo|outr[ao]|segundo|volt|duas vezes)'],
  ['(?:clic|prem|invi)', '(?:nuovo|ancora|altro|secondo|nuovamente|due volte)'],
  ['(?:klik|druk|verzend|verst|indien)', '(?:nogmaals|opnieuw|nog een|weer|tweede|extra|twee keer)'],
  ['(?:klikni|naciśni|wciśni|wysł|wyśl)', '(?:ponown|kolejn|drugi|powtórn|jeszcze raz|dwa razy)'],
  ['(?:klick|tryck|skick)', '(?:igen|en gång till|nytt|ytterligare|andra|två gånger)'],
  ['(?:押す|押し|押され|クリック|送信|タップ)', '(?:もう一度|再度|再び|何度も|続けて|二度)'],
  ['(?:点击|點擊|点一次|按|提交|发送)', '(?:再次|再|多次|重复|重複)'],
];
let anotherPress: RegExp | undefined;
const makeAnotherPress = () =>
  new RegExp(
    presses
      .map(([press, again]) => `${press}[^.!?,;:]{0,40}?${again}|${again}[^.!?,;:]{0,40}?${press}`)
      .join('|'),
    'u',
  );

/** What would be there twice was sent, or is an application. */
const sent =
  /sen[dt]|submi|appl|creat|bewerb|übermitt|reich|envo|enver|soum|transmi|candidat|solicitud|invi|domand|verst|verz|sollicit|wysł|zgłosz|aplik|skick|ansök|送信|応募|提交|发送|申请|投递/u;

const not =
  /(?<!\p{L})(?:not|never|no|nicht|kein\p{L}*|nie|niemals|pas|jamais|nunca|non|mai|não|niet|geen|nooit|inte|aldrig)(?!\p{L})|n[’']t(?!\p{L})|不/u;
/** Japanese denies at the end. */
const notAtEnd = /ません|ない/u;

/** Where a sentence has told of another press, and whether that would send the same once more; null for another sentence. */
function consequenceIn(sentence: string): { from: number; isDenied: boolean } | null {
  const small = sentence.toLowerCase();
  if (small.search(twice) < 0) return null;
  const press = (anotherPress ??= makeAnotherPress()).exec(small);
  if (!press) return null;
  const from = press.index + press[0].length;
  const then = small.slice(from);
  const place = then.search(twice);
  // "Do not press again, it would be sent twice" forbids it in so many words.
  if (place < 0 || !sent.test(then) || not.test(small.slice(0, from))) return null;
  return { from, isDenied: not.test(then.slice(0, place)) || notAtEnd.test(then) };
}

/** Whether a sentence says that another press would send the same once more. */
export const threatensDouble = (sentence: string): boolean => consequenceIn(sentence)?.isDenied === false;

/** Whether it says that another press would not. */
export const reassures = (sentence: string): boolean => consequenceIn(sentence)?.isDenied === true;

/** A sentence without what it says would not come of another press. */
export function withoutReassurance(sentence: string): string {
  const told = consequenceIn(sentence);
  return told?.isDenied ? sentence.slice(0, told.from) : sentence;
}
