import { classify } from '../classify.ts';
import type { Concept } from '../wording/all-wordings.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/** From here on words alone are enough; below that one of them must be of what fails, closes or arrives. */
const certainFrom = 0.95;
const likelyFrom = 0.8;

/**
 * Parts of words of which hardly a heading has none that says what became of a page or of a job, in eleven languages. Most
 * titles of jobs have none, and then nothing is read.
 */
const signs = new RegExp(
  [
    "\\bnot?\\b|\\bnothing|n['’]t\\b|longer|expired?|\\bclosed|filled|removed|\\bgone|error|unavail|unable|fail|gateway|timed?[ -]?out|too many|denied|forbidden|invalid|broken|\\bdown\\b|maintenance|back soon|received|already|went wrong|found|offline|session|exception|your browser|are (?:a )?human|not a robot|thank",
    'nicht|abgelauf|besetzt|schief|fehler|wartung|verweigert|ungültig|geschlossen|beendet|vergeben|bereits|erhalten|eingegangen',
    '\\bplus\\b|expir|introuvable|existe pas|pourvu|erreur|refusé|fermée?|clôtur|indisponible|terminée?|reçu|déjà',
    'caducad|cerrad|\\bmal\\b|mantenim|finalizad|recibid|denegad',
    '\\bnon\\b|scadut|chius|errore|manutenz|ricevut|negato',
    'niet\\b|verlopen|vervuld|gesloten|misgegaan|\\bfout|ontvangen|geweigerd',
    '\\bnie\\b|nieaktual|wygas|błąd|błęd|przerwa|zakończ|zamknięt|otrzyma',
    'não|já |preenchid|encerrad|\\berro\\b|manutenção|recebid|negado',
    '\\binte\\b|passerat|\\bfel\\b|tillsatt|stängd|avslutad|mottag|nekad',
    'ません|終了|エラー|メンテナンス中|失敗|停止|切れ|受け付け|ありがとう',
    '不|已|错误|錯誤|维护中|維護中|失败|失敗|过期|无法|未找',
  ].join('|'),
  'i',
);

/** What is only named where something has failed, is over, or has arrived: no title of a job is made of it. */
const telling: ReadonlySet<Concept> = new Set<Concept>([
  'error',
  'occurred',
  'notFound',
  'unavailable',
  'expired',
  'serverCode',
  'clientCode',
  'maintenance',
  'closedThing',
  'notAllowed',
  'gone',
  'cannot',
  'failed',
  'not',
  'captcha',
  'reached',
  'appliedAlready',
]);

/**
 * Whether a heading says what became of a page, a job or an application, and so is no title of a job: "This job is no
 * longer available". `lang`: of the page, if it says so.
 */
export function isMessageHeading(heading: string, lang: string | null): boolean {
  if (!signs.test(heading)) return false;
  const { kind, confidence, unsure } = classify(heading, { context: 'page', rule: null, lang });
  if (kind === 'benign' || unsure || confidence < likelyFrom) return false;
  const concepts = conceptsIn(heading);
  if (concepts.has('profession')) return false;
  return confidence >= certainFrom || hasAny(concepts, telling);
}
