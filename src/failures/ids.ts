/**
 * Ids that a help desk can look up, as printed in messages and on the pages of protection services. The forms
 * are those that the pages of Cloudflare, Akamai, Imperva, HUMAN (PerimeterX), Amazon CloudFront, Microsoft's
 * login and SimpleSAMLphp print, with the general words for ids in the languages of the extension.
 */

/** What stands in front of an id. The words are kept with it, since they tell whose id it is. */
const labels = [
  'cloudflare ray id',
  'ray id',
  'incident (?:id|number|no\\.?)',
  'request[ -]?(?:id|number)',
  '(?:x-)?correlation[ -]?id',
  '(?:x-)?trace[ -]?id',
  'session tracking (?:id|number)',
  'xid',
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
  '(?:fehler|referenz|vorgangs|support|anfrage)[ -]?(?:nummer|id|code|kennung|nr\\.?)',
  "(?:num[ée]ro|code|id|identifiant) (?:de |d['’])(?:r[ée]f[ée]rence|erreur|incident|suivi|requ[êe]te)",
  '(?:n[úu]mero|c[óo]digo|id) de (?:referencia|referência|error|erro|incidente|seguimiento|solicitud|solicitação)',
  '(?:codice|numero|id) (?:di )?(?:riferimento|errore|incidente|richiesta)',
  '(?:fout|referentie)[ -]?(?:code|nummer|id)',
  '(?:numer|kod|identyfikator) (?:referencyjny|b[łl][ęe]du|zg[łl]oszenia|[żz][ąa]dania)',
  '(?:fel|referens|[äa]rende)[ -]?(?:kod|nummer|id)',
  // ja zh
  '(?:エラー|参照|リクエスト|追跡|問い合わせ|お問い合わせ)(?:コード|番号|ID)',
  '(?:错误|錯誤|请求|請求|参考|追踪|事件)(?:代码|代碼|编号|編號|号|ID)',
].join('|');

const value = '[A-Za-z0-9](?:[\\w.:/+-]|(?<=\\w)=)*\\w|\\d';
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(${labels})\\s*(?:is|:|：|#|=|\\(|is:|=>|lautet:?)?\\s*[#"'“‘(]?\\s*(${value})`,
  'giu',
);

/** Ids that need no words in front: a UUID, and "Error 8F3-22A", "Reference #18.2d351ab8.1557333295.a4e16ab". */
const bareError = /\b(?:error|fehler|erreur|errore|fout|erro)\s+#?((?=[\w-]*\d)[A-Z0-9]+-[A-Z0-9-]+)\b/gi;
const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/**
 * The ids in a text, each with its label where it has one ("Ray ID 7d0c5a1b2c3d4e5f"), in order and without
 * repetition. A word that is no id ("reference to") is none: an id has a digit in it, or is all capitals.
 */
export function findIds(text: string): string[] {
  const found: { at: number; id: string; shown: string }[] = [];
  const add = (at: number, id: string, shown: string) => {
    if (!found.some(other => other.id === id)) found.push({ at, id, shown });
  };
  for (const match of text.matchAll(labelled)) {
    const [whole, label, id] = match;
    if (label && id && looksLikeId(id)) add(match.index + whole.length - id.length, id, `${label} ${id}`);
  }
  for (const match of text.matchAll(bareError)) {
    if (match[1]) add(match.index, match[1], match[0]);
  }
  for (const [id] of text.matchAll(uuid)) add(text.indexOf(id), id, id);
  return found.sort((a, b) => a.at - b.at).map(({ shown }) => shown);
}

function looksLikeId(text: string): boolean {
  return /\d/.test(text) ? !/^\d{1,2}$/.test(text) : /^[A-Z][A-Z_]{3,}$/.test(text);
}
