import { folded } from './redact-rules.ts';

/**
 * Ids that a help desk can look up, as printed in messages and on the pages of protection services. The forms
 * are those that the pages of Cloudflare, Akamai, Imperva, HUMAN (PerimeterX), Amazon CloudFront, Microsoft's
 * login and SimpleSAMLphp print, with the general words for ids in the languages of the extension.
 */

/** What comes before an id. The words are kept with it, since they say whose id it is. */
const labels = [
  'cloudflare ray id',
  'ray id',
  '(?:incident|case|ticket|problem|application|submission|receipt|confirmation|order|job|vacancy|requisition|posting|position)[ -]?(?:id|number|reference|no\\.?)',
  'ticket',
  '(?:activity|operation|debug)[ -]?id',
  'request[ -]?(?:id|number)',
  '(?:x-)?correlation[ -]?id',
  '(?:x-)?trace[ -]?id',
  'session tracking (?:id|number)',
  'xid',
  'digest',
  'errno',
  'tracking (?:id|number|code)',
  'support (?:id|code|reference)',
  'transaction[ -]?id',
  'event[ -]?id',
  'error[ -]?(?:id|ref(?:erence)?(?: number)?|number|no\\.?)',
  'error[ -]?code',
  'reference(?: (?:id|number|code|no\\.?))?',
  'ref(?:\\.| id| no\\.?)',
  'log[ -]?id',
  'block(?:ed)? id',
  // de fr es pt it nl pl sv
  '(?:stellen|ausschreibungs|auftrags|fehler|referenz|vorgangs|support|anfrage|ticket|fall|vorfalls|bewerbungs|eingangs|bestätigungs)[ -]?(?:nummer|id|kennung|nr\\.?)|(?:fehler|referenz|vorgangs|support|anfrage)[ -]?code',
  "(?:num[ée]ro|code|id|identifiant|r[ée]f[ée]rence) (?:de |d['’])(?:la |l['’])?(?:r[ée]f[ée]rence|erreur|incident|suivi|requ[êe]te|dossier|demande|candidature|ticket)",
  '(?:n[úu]mero|c[óo]digo|id) d(?:[eoa]|el) (?:la |el )?(?:referencia|referência|error|erro|incidente|incidencia|seguimiento|solicitud|solicitação|caso|ticket|folio|protocolo|candidatura|postulación|inscrição|chamado)|folio|protocolo',
  "(?:codice|numero|id) (?:di |del(?:la )?|dell['’])?(?:riferimento|errore|incidente|richiesta|pratica|protocollo|candidatura|ticket)|protocollo",
  '(?:fout|referentie|verzoek|aanvraag|incident|ticket|sollicitatie|meldings?)[ -]?(?:code|nummer|id)',
  '(?:numer|kod|identyfikator) (?:referencyjny|b[łl][ęe]du|zg[łl]oszenia|[żz][ąa]dania|sprawy|aplikacji)',
  '(?:fel|referens|[äa]rende|beg[äa]ran|incident|ans[öo]knings)[ -]?(?:kod|nummer|id)',
  // ja zh
  '(?:エラー|参照|リクエスト|追跡|問い合わせ|お問い合わせ|受付|受け付け|申込|お申込|申し込み|応募|整理|管理)(?:コード|番号|id)',
  '(?:错误|錯誤|请求|請求|参考|追踪|事件|申请|申請|受理|流水|回执|工单|工單)(?:代码|代碼|码|碼|编号|編號|单号|号|號|id)',
].join('|');

const value = '[a-z0-9](?:[\\w.:/+-]|(?<=\\w)=){0,200}\\w|\\d';
const labelledId = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<label>${labels})\\s{0,4}(?:is|:|：|#|=|\\(|is:|=>|lautet:?)?\\s{0,4}[#"'“‘(]?\\s{0,2}(?<id>${value})`,
  'gu',
);

/** Ids that need no words in front: a UUID, and "Error 8F3-22A", "Reference #18.2d351ab8.1557333295.a4e16ab". */
const bareError =
  /\b(?:error|fehler|erreur|errore|fout|erro)\s{1,3}#?(?<id>(?=[\w-]{0,80}\d)[a-z0-9]{1,40}-[a-z0-9-]{1,40})\b/g;
const uuid = /\b(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/g;

/** An id with the place where it is. */
export interface FoundId {
  at: number;
  id: string;
  /** With its label, where it has one. */
  shown: string;
}

/** What every id with words in front has (see `looksLikeId`): most messages hold neither, and need no word looked for. */
const idSign = /\d|[A-Z][A-Z_]{3}/;

/** Every id in a text, wherever and how often it occurs, in order. */
export function idsIn(text: string): FoundId[] {
  // Every expression is written in small letters: see `folded`.
  const small = folded(text);
  return (idSign.test(text) ? [labelledId, bareError, uuid] : [uuid])
    .flatMap(find => [...small.matchAll(find)])
    .flatMap(({ 0: whole, index, groups }) => {
      const end = index + whole.length;
      const at = end - (groups as { id: string }).id.length;
      const [id, label] = [text.slice(at, end), text.slice(index, index + (groups?.label ?? '').length)];
      if (label !== '' ? !looksLikeId(id, label) : isNoValue(id)) return [];
      // The status of an answer is everybody's.
      if (/^error[ -]?code$/i.test(label) && /^[45]\d\d$/.test(id)) return [];
      return [{ at, id, shown: label ? `${label} ${id}` : text.slice(index, end) }];
    })
    .sort((a, b) => a.at - b.at);
}

/**
 * The ids in a text, each with its label where it has one ("Ray ID 7d0c5a1b2c3d4e5f"), in order and without
 * repetition. A word that is no id ("reference to") is none: an id has a digit in it, or is all capitals. To be
 * given text that is redacted already, or what it hides comes back as an id.
 */
export function findIds(text: string): string[] {
  const seen = new Set<string>();
  return idsIn(text)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ shown }) => shown);
}

/** What a program prints where it has no value, and nothing but noughts, which is the same. */
export function isNoValue(text: string): boolean {
  return /^(?:undefined|null|nil|none|nan|n\/?a|unknown|unset|empty|missing|false|true|[0\W_]+)$/i.test(text);
}

/** Small sites count their applications from one on; one or two digits behind any other label count something else. */
const ofApplication =
  /application|submission|receipt|confirmation|bewerbung|eingang|candidat|postula|inscri|sollicit|zg[łl]oszenia|aplikacji|ans[öo]kning|応募|受付|申込|申请|申請|受理/i;

function looksLikeId(text: string, label: string): boolean {
  if (isNoValue(text)) return false;
  if (/^\d{1,2}$/.test(text)) return ofApplication.test(label);
  return /\d/.test(text) || /^[A-Z][A-Z_]{3,}$/.test(text);
}
