import type { ForbiddenAct } from '../../applications/instruction.ts';
import { turn } from '../turns/turn.ts';

/**
 * "Clicking again would send it twice", "reloading may charge you again": what would come of another press, of paying once more
 * or of loading the page anew, in eleven languages. It asks not to do so; with a "not" in it, it takes that fear away. All in
 * small letters.
 */

/** Most sentences name nothing twice. */
const twice =
  /twice|duplica[td]|double|two (?:times|applications|copies)|zweimal|doppelt|dublette|duplikat|zwei bewerbungen|mehrfach|deux fois|doublon|deux candidatures|dos veces|dos (?:solicitudes|candidaturas)|duas vezes|duplicidade|duas candidaturas|due volte|doppi[ao]|due candidature|twee keer|tweemaal|dubbel|twee sollicitaties|dwa razy|dwukrotn|podwójn|zdublow|två gånger|dubb|två ansökningar|二重|重複|2件|2回|二回|重复|两次|兩次|两份|多次/u;

/** How each language says that something is done again. */
const again = {
  en: '(?:again|another|second|once more|more than once|repeatedly|twice)',
  de: '(?:erneut|noch ?mal|noch einmal|wiederholt|mehrfach|mehrmals|weiter|zweite|zweimal)',
  fr: '(?:nouveau|encore|autre|second|deuxième|fois)',
  es: '(?:nuevo|otr[ao]|segundo|nuevamente|vuelv[ae]|volver|dos veces)',
  pt: '(?:novamente|novo|outr[ao]|segundo|volt|duas vezes)',
  it: '(?:nuovo|ancora|altro|secondo|nuovamente|due volte)',
  nl: '(?:nogmaals|opnieuw|nog een|weer|tweede|extra|twee keer)',
  pl: '(?:ponown|kolejn|drugi|powtórn|jeszcze raz|dwa razy)',
  sv: '(?:igen|en gång till|nytt|ytterligare|andra|två gånger)',
  ja: '(?:もう一度|再度|再び|何度も|続けて|二度)',
  zh: '(?:再次|再|多次|重复|重複)',
} as const;

/** How it presses a button, and how it pays. */
const presses: Readonly<Record<keyof typeof again, readonly [press: string, pay: string]>> = {
  en: ['(?:click|press|submit|send|tap)(?!ed)', '(?<!\\p{L})(?:pay(?!e[er]|roll)|payment)'],
  de: ['(?:klick|drück|send|einreich)', '(?:bezahl|zahl|überweis)'],
  fr: ['(?:clic|cliqu|appuy|envo[iy]|valid)', '(?:pay|paiement|régl)'],
  es: ['(?:clic|puls[ae]|env[ií]|presion)', '(?<!\\p{L})(?:pag|abon)'],
  pt: ['(?:cli[cq]|prem|envi|carreg)', '(?<!\\p{L})pag(?!in)'],
  it: ['(?:clic|prem|invi)', '(?<!\\p{L})pag(?!in)'],
  nl: ['(?:klik|druk|verzend|verst|indien)', '(?:betal|betaal)'],
  pl: ['(?:klikni|naciśni|wciśni|wysł|wyśl)', '(?:płac|płać|płatnoś)'],
  sv: ['(?:klick|tryck|skick)', '(?:betal)'],
  ja: ['(?:押す|押し|押され|クリック|送信|タップ)', '(?:支払|決済)'],
  zh: ['(?:点击|點擊|点一次|按|提交|发送)', '(?:付款|支付|缴费)'],
};

/** How a page is loaded anew, or left by the way back: that needs no "again". */
const reloads =
  /(?:re-?load|refresh|going back|neu ?(?:zu ?)?lad|aktualisier|zurück(?:geh|taste|blätt)|recharg|actualis|rafraîch|retour en arrière|actualiz|refresc|volver atrás|recarreg|atualiz|ricaric|aggiorn|torn(?:are|i) indietro|herlad|vernieuw|verver|odśwież|przeładow|ladda(?:r)? om|uppdater)[a-zà-ż]*|再読み込み|リロード|刷新/u;

type Named = Extract<ForbiddenAct, 'press' | 'pay' | 'reload'>;

/** Who does it again in a text, with the act first or last. */
const anotherOne = (place: 0 | 1) =>
  new RegExp(
    (Object.keys(again) as (keyof typeof again)[])
      .map(language => [presses[language][place], again[language]] as const)
      .map(([act, once]) => `${act}[^.!?,;:]{0,40}?${once}|${once}[^.!?,;:]{0,40}?${act}`)
      .join('|'),
    'u',
  );
let acts: readonly (readonly [Named, RegExp])[] | undefined;
const readActs = () =>
  (acts ??= [
    ['press', anotherOne(0)],
    ['pay', anotherOne(1)],
    ['reload', reloads],
  ]);

/** What would be there twice was sent, or is an application. */
const sent =
  /sen[dt]|submi|appl|creat|bewerb|übermitt|reich|envo|enver|soum|transmi|candidat|solicitud|invi|domand|verst|verz|sollicit|wysł|zgłosz|aplik|skick|ansök|送信|応募|提交|发送|申请|投递/u;
/** Or money was taken for it. */
const charged =
  /charg|book|debit|pay|paid|fee|money|card|abgebucht|abbuch|belast|bezahl|gebühr|konto|débit|prélev|factur|pay|frais|cobr|carg|pag|tarifa|debit|taxa|addebit|commission|afgeschreven|afschrij|betaal|belast|rekening|pobran|obciąż|opłat|kart|debiter|dras|betal|avgift|引き落と|請求|決済|支払|扣款|收费|付款|扣费/u;
const comesOf: Readonly<Record<Named, (then: string) => boolean>> = {
  press: then => sent.test(then) || charged.test(then),
  pay: then => charged.test(then),
  reload: then => sent.test(then) || charged.test(then),
};
/** What is loaded anew may also be sent "again", but not in "reload the page and send it again". */
let anyAgain: RegExp | undefined;
const goesOn = /(?<!\p{L})(?:and|then|und|dann|et|puis|y|e|ed|poi|en|dan|i|och|sedan)(?!\p{L})|て|并|，$/u;
/** Nor in what it is to be loaded for, or what that would spare: "to send it again", "to avoid a second one", "otherwise". */
const purpose =
  /(?<!\p{L})(?:to|so|um|damit|pour|afin|para|per|om|zodat|aby|żeby|för att|så|otherwise|or else|sonst|sinon|contrario|contrário|altrimenti|anders|inaczej|annars|after|nach|après|después|depois|dopo|na|po|efter)(?!\p{L})|avoid|prevent|vermeid|évit|evit|vermijd|voorkom|unikn|undvik|ため|ように|後に|さもないと|否则|以便|以免|避免|后/u;
/** What would come of it: "reloading may", "wird", "enverrait", "se enviará"; not what could then be done: "you can", "puede". */
const comesOfIt =
  /(?<!\p{L})(?:may|might|could|would|will|könnte|würde|wird|pourrait|risque|va|podría|poderia|potrebbe|zou|zal|wordt|spowoduje|kommer|skulle|skickas|sends|submits)(?!\p{L})|\p{L}(?:rebbe|rait|ría|ria|ará|erà)(?!\p{L})|会|將|将|可能|ると/u;
function placeOfTwice(text: string, act: Named): number {
  const place = text.search(twice);
  if (act !== 'reload') return place;
  const later =
    place < 0 ? text.search((anyAgain ??= new RegExp(Object.values(again).join('|'), 'u'))) : place;
  const between = text.slice(0, Math.max(0, later));
  if (purpose.test(between)) return -1;
  return place >= 0 || (comesOfIt.test(between) && !goesOn.test(between)) ? later : -1;
}

const not =
  /(?<!\p{L})(?:not|never|no|nicht|kein\p{L}*|nie|niemals|pas|jamais|nunca|non|mai|não|niet|geen|nooit|inte|aldrig)(?!\p{L})|n[’']t(?!\p{L})|不/u;
/** Japanese denies at the end. */
const notAtEnd = /ません|ない/u;

/** What somebody tells of an own application, or of what has happened, threatens nobody. */
const reported =
  /(?<!\p{L})(?:my|i|me|mein\p{L}*|ich|mir|mon|mes|mis?|meus?|minhas?|mio|mia|mijn|ik|mij|moj\p{L}{1,4}|mnie|min|mitt|mig|jag)(?!\p{L})|私の|自分の|我的/u;
const isPast = turn(
  /sent|submitted|created|made|charged|posted|hat |haben |wurde| a |han? |[òó](?!\p{L})|ou(?!\p{L})|verstuurde|verzond|heeft|hebben|werd|wysłało|spowodowało|pobrało|został|skickade|skapade|har |ました|了/u,
  '^(?![^.!?]*(?<!\\p{L})(?:would|will|may|might|could|can|be|gets?|is|are)(?!\\p{L}))[^.!?]*(?<!\\p{L})(?:sent|submitted|created|made|charged|posted)(?!\\p{L})',
  '(?<!\\p{L})(?:hat|haben|wurden?) [^.!?]*(?:gesendet|gesandt|geschickt|schickt|übermittelt|erzeugt|angelegt|bucht)(?!\\p{L})',
  '(?<!\\p{L})a (?:été )?(?:envoyé|transmis|créé|débité|provoqué)|(?<!\\p{L})han? (?:enviado|creado|duplicado|cobrado|sido|inviato|creato|duplicato|addebitato)',
  '(?<!\\p{L})(?:envió|creó|duplicó|cobró|enviou|criou|duplicou|cobrou|inviò|verstuurde|verzond|wysłało|spowodowało|pobrało|skickades?|skapade)(?!\\p{L})',
  '(?<!\\p{L})(?:heeft|hebben|werd) [^.!?]*(?:verzonden|verstuurd|aangemaakt|geschreven)|został\\p{L}* (?:\\p{L}+ )?(?:wysłan|pobran)|(?<!\\p{L})har (?:skickat|skapat|dragit)',
  '(?:され|なり)ました|[导致發发送扣]了',
);

/** What a sentence says would come of an act, and from where on. */
interface Consequence {
  act: Named;
  from: number;
  isDenied: boolean;
}

/** What a sentence says would come of doing something again; null for another sentence. */
function consequenceIn(sentence: string): Consequence | null {
  const small = sentence.toLowerCase();
  if (!twice.test(small) && !reloads.test(small)) return null;
  for (const [act, named] of readActs()) {
    const found = named.exec(small);
    if (!found) continue;
    const from = found.index + found[0].length;
    const then = small.slice(from);
    const place = placeOfTwice(then, act);
    // "Do not press again, it would be sent twice" forbids it in so many words.
    if (place < 0 || !comesOf[act](then) || not.test(small.slice(0, from))) continue;
    if (reported.test(small) || isPast(then)) return null;
    return { act, from, isDenied: not.test(then.slice(0, place)) || notAtEnd.test(then) };
  }
  return null;
}

/** What a sentence asks to leave by saying that it would send or charge the same once more; null where it threatens nothing. */
export function threatened(sentence: string): ForbiddenAct | null {
  const told = consequenceIn(sentence);
  return told && !told.isDenied ? told.act : null;
}

/** Whether it says that doing so would not. */
export const reassures = (sentence: string): boolean => consequenceIn(sentence)?.isDenied === true;

/** A sentence without what it says would not come of it. */
export function withoutReassurance(sentence: string): string {
  const told = consequenceIn(sentence);
  return told?.isDenied ? sentence.slice(0, told.from) : sentence;
}
