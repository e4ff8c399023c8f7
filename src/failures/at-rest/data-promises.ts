import { inPlainSmall } from '../foreign/foreign-faults.ts';
import { sentencesOf } from '../sentences.ts';

/**
 * What sites promise of the data of their readers: "we do not store your IP address on the server". Of a server and a denial
 * each, such a sentence reads like a failure. In the letters of `inPlainSmall`.
 */

/** What is promised not to be kept. */
const personal =
  /(?<![a-z])ip(?![a-z])|آی.?پی|cookie|passwor|kennwort|mots? de passe|contraseñ|senha|wachtwoord|has(?:ło|ła|eł)|lösenord|パスワード|密码|密碼|(?:your|ihre|deine|vos|sus|tus|seus|suoi|tuoi|uw|twoje|dina) (?:\p{L}+ )?(?:data|daten|données|datos|dados|dati|gegevens|dane|uppgifter)|personal|personenbezog|personnel|persoonlijk|persoonsgeg|osobow|osobní|personopplys|personoplys|henkilötie|персональ|личн|особист|個人情報|个人信息|個人資料|개인정보/u;

/** Words of the present that deny that it is kept; "was not saved" is a failure. */
const keepsNothing = new RegExp(
  [
    '(?:do|does|will|is|are) ?(?:not|n.t) (?:\\p{L}+ )?(?:stored?|ke(?:ep|pt)|log(?:ged)?|record(?:ed)?|retain(?:ed)?|collect(?:ed)?)(?!\\p{L})|never (?:\\p{L}+ )?(?:stor|ke[ep]|log|record|retain|collect)',
    '(?:speicher[nt]|protokollier(?:en|t)|erfass(?:en|t)|behalten|behält)(?!\\p{L})[^.!]{0,60} (?:nicht|kein\\p{L}*|nie)(?!\\p{L})|(?:werden|wird) [^.!]{0,40}(?:nicht|kein\\p{L}*|nie) [^.!]{0,40}(?:gespeichert|protokolliert|erfasst|aufbewahrt)',
    'ne (?:conserv|stock|enregistr|gard|collect)(?:e|ent|ons) (?:pas|aucune?|jamais)|ne (?:sont|est) (?:pas|jamais) (?:conserv|stock|enregistr|collect)',
    '(?<!\\p{L})no (?:se )?(?:guard|almacen|conserv|registr|recopil)(?:a|an|amos)(?!\\p{L})|não (?:se )?(?:guard|armazen|conserv|regist)(?:a|am|amos|ra|ram|ramos)(?!\\p{L})|não são (?:guardad|armazenad|registad|registrad)',
    '(?<!\\p{L})non (?:si )?(?:conserv|memorizz|salv|registr)(?:a|ano|iamo)(?!\\p{L})|non (?:vengono|viene) (?:conservat|memorizzat|salvat|registrat)',
    '(?:bewaart|bewaren|slaat|slaan|registreert|registreren|loggen)(?!\\p{L})[^.!]{0,50} (?:niet|geen|nooit)(?!\\p{L})|(?:wordt|worden) (?:niet|geen|nooit) [^.!]{0,40}(?:bewaard|opgeslagen|geregistreerd)',
    '(?<!\\p{L})nie (?:są )?(?:przechowyw|przechowuj|zapisuj|zapisyw|gromadz|rejestruj)(?!\\p{L}* się)',
    '(?:sparar|lagrar|loggar|registrerar) (?:\\p{L}+ ){0,3}(?:inte|aldrig|inga)|(?:sparas|lagras|loggas) (?:inte|aldrig)',
    '(?:保存|記録|収集|保持|保管)は?(?:しませ|していませ|しない|していない|されませ|されない)(?!んでした)|(?:不会|不會|从不|從不|并不|並不)[^。]{0,6}(?:保存|存储|儲存|记录|記錄|收集|保留)',
    '(?:gemmer|lagrer|logger|registrerer) (?:\\p{L}+ ){0,3}(?:ikke|aldrig?|ingen)|(?:gemmes|lagres|logges) (?:ikke|aldrig?)',
    '(?:ei|emme|eivät) (?:tallenna|säilytä|kerää)(?!\\p{L})|(?<!\\p{L})ne(?:uklád|uklad|uchováv|zaznamenáv|shromažď)|nem (?:tárol|gyűjt|rögzít)(?:ja|juk|i|jük|unk|ünk)?(?!\\p{L})|nu (?:sto(?:căm|chează)|(?:păstr|colect|înregistr)(?:ăm|ează))(?!\\p{L})',
    '(?:sakla|depola|topla)m(?:iyor|az)|kaydetm(?:iyor|ez)|δεν (?:αποθηκεύ|διατηρ|συλλέγ|καταγράφ)(?:ει|ουμε|ούμε|εί|εται|ονται)(?!\\p{L})',
    '(?<!\\p{L})не (?:хран|сохраня|собира|записыва)(?:ит|ят|им|ем|ет|ют)(?:ся)?(?!\\p{L})|не (?:зберіга|збира|запису)(?:є|ємо|ють)(?:ться)?(?!\\p{L})|не (?:паз|съхраняв|събир|записв)(?:и|им|ят|а|аме|ат)(?!\\p{L})|(?<!\\p{L})ne (?:čuva|pohranj|sprema|prikuplja|bilježi)',
    '(?:저장|보관|수집|기록)(?:하|되)지 않(?!았)|tidak (?:akan )?(?:menyimpan|mengumpulkan|mencatat)|không (?:lưu|thu thập|ghi lại)(?! được)|لا (?:يحفظ|نحفظ|يخزن|نخزن|نجمع|يجمع|يسجل)|(?:ذخیره|نگهداری) نمی|לא (?:שומר|אוסף|אוספ)',
  ].join('|'),
  'u',
);

const isPromise = (sentence: string): boolean => personal.test(sentence) && keepsNothing.test(sentence);

/** A text without the sentences that promise not to keep something of its reader; as it was where there are none. */
export function withoutPromises(text: string): string {
  if (!personal.test(inPlainSmall(text))) return text;
  const sentences = sentencesOf(text);
  const others = sentences.filter(sentence => !isPromise(inPlainSmall(sentence)));
  return others.length === sentences.length ? text : others.join(' ');
}
