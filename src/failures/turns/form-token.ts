import { conceptsIn, hasAny } from '../wording/concepts.ts';
import { smallAndCurly, turn } from './turn.ts';

/**
 * The token by which a site knows a form of its own again, in eleven languages. Where it is missing, wrong or too old, the page was
 * open too long or another visit began: whatever the status says (servers answer with 403), nobody is kept out, and a new page helps.
 */
const formToken = turn(
  /token|jeton|トークン|令牌/u,
  '(?<!\\p{L})(?:security|form|request|page|session) (?:verification )?tokens?(?!\\p{L})|(?<!\\p{L})(?:sicherheits|formular|anfrage|sitzungs)-?tokens?(?!\\p{L})',
  '(?<!\\p{L})jetons? (?:de (?:sécurité|requête|session)|d[ue’] ?formulaire)|(?<!\\p{L})token de (?:seguridad|formulario|petición|solicitud|sesión|segurança|formulário|requisição|solicitação|sessão)',
  '(?<!\\p{L})token (?:di sicurezza|di sessione|del modulo|della richiesta)|(?<!\\p{L})(?:beveiligings|formulier|verzoek|sessie)-?token|(?<!\\p{L})token(?:u|em|a)? (?:bezpieczeństwa|formularza|żądania|sesji)|(?<!\\p{L})(?:säkerhets|formulär|begäran|sessions)s?-?token',
  '(?:セキュリティー?|フォーム|リクエスト|セッション)(?:の)?トークン|(?:安全|表单|表單|请求|請求|会话)(?:的)?令牌',
);
/** What is wrong with it. */
const wrong: ReadonlySet<string> = new Set([
  'invalid',
  'expired',
  'not',
  'notFound',
  'failed',
  'incomplete',
  'match',
  'cannot',
  'error',
]);
const wrongWord = /missing|fehlt|manqu|falta|ausente|manca|ontbre|brak|saknas|ありません|缺/u;
/** A token that is held in the hand, was sent to its reader or is typed opens a door. */
const ofReader =
  /usb|device|insert|phone|sms|(?<!\p{L})sent |gesendet|envoyé|enviad|inviat|gestuurd|verzonden|wysłan|skickat|送信し|发送|enter the|type the|geben sie|your (?:security )?token|you (?:entered|typed)|einge|saisi|introdu|inser|digit|invoer|wprowadz|angav|angivna|入力|输入|gerät|appareil|dispositivo|apparaat|urządzen|enhet/u;

/** Whoever is locked out stays so with a new page, too. */
const locksOut =
  /(?<!\p{L})(?:un)?(?:locked|blocked|suspended)(?!\p{L})|gesperrt|bloqu|bloccat|geblokkeerd|zablokow|spärra|(?<!\p{L})låst|ロック|锁|鎖/u;

/** Whether a message says that the token of a form is missing, wrong or too old. */
export function lacksFormToken(text: string): boolean {
  const small = smallAndCurly(text);
  return (
    formToken(small) &&
    ![ofReader, locksOut].some(other => other.test(small)) &&
    (wrongWord.test(small) || hasAny(conceptsIn(text), wrong))
  );
}
