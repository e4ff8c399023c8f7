import { isDemo } from '../vendors/demo.ts';

/**
 * Numbers that no telephone rings at: those kept for films and samples, and the dates, sums and ids that
 * happen to have as many digits as a telephone number.
 */

/** Ranges reserved for fiction: NANP 555-01xx; Ofcom's drama numbers; ACMA's numbers for films. */
const fiction =
  /^\+8131234\d{4}$|^\+1\d{3}55501\d\d$|^\+1(?:\d{3}555(?:1234|1212|5555|0000)|2345678901|1234567890)$|^\+44(?:1632960|2079460|1914980|7700900|8081570|3069990|(?:113|114|115|116|117|118|121|131|141|151|161)4960)\d{3}$|^\+61(?:[2378]5550|[2378]7010)\d{4}$|^\+61491570\d{3}$|^\+331999100\d\d$|^\+?\d{1,3}?(?:0{6,}|1{7,}|9{7,})$/;

/** True for a number of a range reserved for samples, or one typed along the row of keys. */
export function isSample(e164: string): boolean {
  if (isDemo) return false;
  const digits = e164.slice(1);
  return fiction.test(e164) || /(?:0?123456789|12345678|987654321|(\d)\1{6,}|(\d\d)\2{3,})/.test(digits);
}

const date = String.raw`(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d\d)`;
const dates = new RegExp(`^\\(?${date}(?:\\s*[-–]\\s*${date}|\\s+\\d{1,2}(?:[:.]\\d\\d)?)?$`);
const yearSpan = /^(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d$/;
/** 1 234 567,89 or 120,000 - 150,000: thousands in groups of three, from end to end. */
const sum = /^\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d\d)?(?:\s*[-–]\s*\d{1,3}(?:[ .,'’]\d{3})+)?$/;

const moneyBefore =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|PLN|SEK|BRL|R\$|zł|kr)(?!\p{L})|salar\w+|gehalt|salaire|sueldo|salário|stipendio|salaris|wynagrodzeni\w+|(?<!\p{L})lön(?!n)|年収|薪)[^.;?!？！\n\d]{0,25}$/iu;
const moneyAfter =
  /^\s?(?:[$€£¥%]|(?:USD|EUR|GBP|CHF|PLN|SEK|BRL|zł|kr|dollars?|euros?|per (?:hour|year|annum|month|day)|p\.?a\.?|brutto|gross|an?nually|円|元)(?!\p{L}))/iu;

const fingerprints = String.raw`\s*\.?\s*(?:(?:is|ist|[:：]|[#＃]|[=＝]|n[o°º]\.?|-|は|为|為)\s*){0,3}\(?$`;
/** Things that have a number but may also have a telephone: "Vacancy: 608-263-9900". */
const numbered = String.raw`job|jr|posting|position|vacancy|case|ticket|incident|order|invoice|tracking|confirmation|application|applicant|candidate|employee|account|customer|member|licen[sc]e|permit|document|request|session|error|offre|oferta|vaga|annuncio|vacature|ogłoszeni\w+|annons|auftrags\w*|stellen|kennung`;
const numberLabel = String.raw`\s?(?:#|-?id|no|nr|num(?:ber|ero|éro)?|número|nummer|code|numer)`;
/** Words that name another kind of number, with nothing but marks and filler between them and the digits. */
const idBefore = new RegExp(
  String.raw`(?:(?<!\p{L})(?:(?:${numbered})${numberLabel}|(?:req(?:uisition)?s?|ref(?:erence)?|referenz|réf(?:érence)?|referencia|referência|riferimento|referentie|referens|passport|ray|transaction|build|version|serial|kenn(?:ziffer|nummer)|personalnummer|zip|postal|postcode|plz|cep|isbn(?:-1[03])?|issn|doi|ein|ssn|tin|vat|ust-?id\w*|siret|siren|nif|cif|cnpj|cpf|nip|regon|krs|kvk|btw|org(?:anisations)?(?:\.?\s?nr|nummer)|abn|acn|duns|iban|bic|hrb|handelsregister|lat(?:itude)?|lon(?:gitude)?|gps|uuid|id)(?:${numberLabel})?)(?!\p{L})|(?<!電話|電話の|携帯|携帯の|連絡先|問い?合わせ|問い?合せ|fax|ファックス|ファクス)番号|编号|編號|(?:订单|訂單|申请|申請|流水|身份证|身份證|证件|證件)[号號][码碼]?|统一社会信用代码|[#＃№])${fingerprints}`,
  'iu',
);
const maybeIdBefore = new RegExp(String.raw`(?<!\p{L})(?:${numbered})(?!\p{L})${fingerprints}`, 'iu');
/** "Questions about the job: 213 842 517", in languages whose numbers need no zero or plus before them. */
const aboutIt = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:about|regarding|concerning|sobre|acerca de|sur|concernant|su|sul|sulla|riguardo|over|omtrent|om|kring|zur|über|o|na temat|dotyczące|w sprawie)\s(?:\p{L}+\s){0,2}?(?:${numbered})\s?[:：]\s*$`,
  'iu',
);
const grouped = /\d[ .-]\d/;
/** Grouped as ids never are. */
const phoneLike = /^(?:\+|\(\d{2,5}\)|\(?0\d|(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d))/;
/** "Cell # (650)", "Phone #: 650": the sign means the number of a telephone. */
const callBefore =
  /(?<!\p{L})(?:phone|telephone|tel|cell|mobile|fax|handy|telefon\p{L}*|call)\.?\s*(?:n[o°º]\.?|nr\.?|numbers?)?\s*#\s*[:：]?\s*\(?$/iu;
const insideAddress =
  /(?:https?:|www\.|\.[a-z]{2,4}\/)[^\s\u3000-\u9fff]*$|(?:^|\s)\/\S*$|[_=&]$|\/\S*\?$|-(?<!(?:tel|phone|ph|fax|cell|mobile|free|call)-)(?<=[a-z]\d*-)$|[\w-]@$/i;

/**
 * True when what was read as a number is more likely a date, a sum, an id or a part of an address.
 * `lead` and `trail` are the words just before and after it.
 */
export function looksLikeAnother(raw: string, lead: string, trail: string): boolean {
  const bare = raw.trim();
  if (dates.test(bare) || yearSpan.test(bare)) return true;
  if (!/^(?:\+|\(?0)/.test(bare) && sum.test(bare) && (moneyBefore.test(lead) || moneyAfter.test(trail)))
    return true;
  if (
    moneyBefore.test(lead) &&
    !/^\(?[+0]/.test(bare) &&
    /^[\d.,' -]+$/.test(bare) &&
    !/\d-\d{3}-\d{4}$/.test(bare)
  )
    return true;
  if (moneyAfter.test(trail) && !/^(?:\+|\()/.test(bare)) return true;
  if (callBefore.test(lead)) return false;
  if (idBefore.test(lead)) return true;
  if (maybeIdBefore.test(lead) && !phoneLike.test(bare) && !(grouped.test(bare) && aboutIt.test(lead)))
    return true;
  return (
    insideAddress.test(lead) ||
    /^(?:[\w@=_&]|\/(?!tty|tdd|fax|ext\b|v\b)[a-z]|-[A-Za-z\d]|\.(?:\d|jpe?g|png|gif|pdf|html?|com|net|org))/i.test(
      trail,
    )
  );
}
