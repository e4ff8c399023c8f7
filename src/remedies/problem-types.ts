import { type Context, kindOf, type Note } from '../applications/note.ts';
import { isOwnSide } from '../applications/own-side.ts';
import { type MessageKind, messageKinds } from '../vendors/vocabulary.ts';

/** What is given about a failure: its kind, how it was noticed, and its words, where there were any. */
export interface FailureInput {
  kind: MessageKind;
  context?: Context;
  text?: string;
  /** It came from the applicant's own connection or browser. */
  ownSide?: boolean;
}

/** What a note tells of its failure. */
export function failureInputOf(note: Note): FailureInput {
  return { kind: kindOf(note), context: note.context, text: note.text, ownSide: isOwnSide(note) };
}

interface ProblemRule {
  id: string;
  kinds: readonly MessageKind[];
  /** Words that distinguish this problem from others of its kind, in the languages of the extension. */
  wording?: RegExp;
  context?: Context;
  ownSide?: true;
}

const upload =
  /(?:entity|payload|content) too large|capacity limit|upload|attach|\bfiles?\b|\bpdf\b|\bdocx?\b|resume|résumé|\bcv\b|datei|hochlad|hochgeladen|anhang|lebenslauf|fichier|télécharg|pièce jointe|archivo|adjunt|arquivo|anex|caricament|allegat|bestand|bijlage|\bplik|załącz|\bfil(en|er)?\b|bifog|ladda upp|ファイル|添付|アップロード|文件|附件|上传/i;
const lock =
  /\block(ed|out)|too many (failed |login |sign)|gesperrt|verrouill|compte (est )?bloqu|cuenta (est[áa] |ha sido )?bloquead|conta (est[áa] |foi )?bloquead|account (è )?(stato )?bloccat|geblokkeerd|zablokowan|\blåst|ロック|锁定/i;
const verdict =
  /captcha|robot|\bbots?\b|spam|suspicious|unusual (activity|traffic)|verifying (you|your application)|security check|access denied|forbidden|ray id|incident id|verdächtig|sicherheitsprüfung|ungewöhnlich|vérification de sécurité|activité inhabituelle|actividad (inusual|sospechosa)|atividade (incomum|suspeita)|attività (insolita|sospetta)|verdachte|podejrzan|misstänkt|ロボット|不審|机器人|可疑/i;
const mail =
  /(verif|confirm|activat|bestätig|freischalt|aktivier|vérifi|activ|verific|confirma|attiva|potwierd|aktywac|verifier|bekräft|aktivera).{0,60}(e-?mail|courriel|correo|mejl|\bpost\b)|(e-?mail|courriel|correo|mejl).{0,60}(verif|confirm|activat|bestätig|vérifi|verific|potwierd|bekräft)|(one-time|verification|security) code|認証(コード|メール)|確認メール|验证(码|邮件)/i;
const browser =
  /browser|navigateur|navegador|przeglądark|webbläsare|ブラウザ|浏览器|javascript|internet explorer/i;
/** Databases have transactions, too, programs number them, and a page is "cargado" that was loaded. */
const payment =
  /payment|\bpaid\b|\bpay\b(?! (?:grade|rate|range|scale|slip|stub))|\b(?:bank|card) transaction|transaction (?:bancaire|(?:was |has been |a été )?(?:declined|refused|rejected|refusée|rejetée))|debited|\bfee\b|zahlung|bezahl|abgebucht|gebühr(?!enfrei)|paiement|débité|\bpago\b|\btasa\b(?! de (?:solicitud|petici|transfer|error))|cargado (?:en|a) (?:su|tu|la) (?:tarjeta|cuenta)|(?<!folha de )pagamento|debitad|addebitat|betaling|afgeschreven|płatnoś|opłat|betalning|avgift|支払|決済|引き落と|付款|缴费|支付|扣款/i;
/** The server was not reached, or broke off: nothing of it was seen that could be read. */
const unreached = /^(?:no-address|no-answer|refused|not-secure|broken-off|other)$/;
const cookies = /cookie|クッキー|header fields? (?:too large|exceeds)/i;

/**
 * Which problem it is, finer than the kind, because the cure depends on it. The first line that fits decides;
 * each kind ends with a line that always fits.
 */
const problemTypes = [
  { id: 'blocked', kinds: messageKinds, ownSide: true, wording: /^blocked-in-browser$/ },
  { id: 'own-connection', kinds: messageKinds, ownSide: true },
  { id: 'unreached', kinds: ['system'], context: 'network', wording: unreached },
  { id: 'silence', kinds: ['system'], context: 'silence' },
  { id: 'payment', kinds: ['system', 'access'], wording: payment },
  { id: 'own-file', kinds: ['input'], context: 'network', wording: /^own-file$/ },
  { id: 'upload', kinds: ['system', 'input'], wording: upload },
  { id: 'server', kinds: ['system'] },
  { id: 'cookies', kinds: ['session', 'access'], wording: cookies },
  { id: 'signed-out', kinds: ['session'] },
  { id: 'locked', kinds: ['access'], wording: lock },
  { id: 'bot-verdict', kinds: ['access'], wording: verdict },
  { id: 'mail-missing', kinds: ['access'], wording: mail },
  { id: 'browser-unsupported', kinds: ['access'], wording: browser },
  { id: 'sign-in', kinds: ['access'] },
  { id: 'maintenance', kinds: ['maintenance'] },
  { id: 'correction', kinds: ['input'] },
  { id: 'state', kinds: ['state'] },
  { id: 'confirmed', kinds: ['success'] },
] as const satisfies readonly ProblemRule[];

export type ProblemType = (typeof problemTypes)[number]['id'];

/** The problem behind a message, or null when there is none (`benign`). */
export function problemTypeOf({ kind, context, text, ownSide = false }: FailureInput): ProblemType | null {
  const fits = problemTypes.find((problem: ProblemRule) => {
    if (!problem.kinds.includes(kind)) return false;
    if (problem.ownSide && !ownSide) return false;
    if (problem.context && problem.context !== context) return false;
    return !problem.wording || problem.wording.test(text ?? '');
  });
  return fits?.id ?? null;
}
