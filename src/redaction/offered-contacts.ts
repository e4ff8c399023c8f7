import { addresses, isOneList } from '../applications/listed-addresses.ts';
import { typedAfter } from './wording/personal-words.ts';

/** Words that offer a contact, in the eleven languages. */
const invitation =
  /(?<!\[)\b(?:call|contact|phone|telephone|support|help ?desk|help ?line|info ?line|hotline|enquiries|inquiries|rufen|infolinia|nås|reach|assistance|write to|e-?mail (?:us|to)|anruf\p{L}*|kontakt\p{L}*|wenden|hilfe|soporte|asistencia|suporte|assistência|supporto|assistenza|ondersteuning|wsparcie|pomoc|appel\p{L}*|contact\p{L}*|[ée]cri\p{L}*|llam\p{L}*|escrib\p{L}*|lig(?:ue|ar)|contat\p{L}*|chiam\p{L}*|scriv\p{L}*|bel|mail ons|zadzwo\p{L}*|napisz\p{L}*|ring|kontakta)\b[^.!?。]{0,60}$|(?:連絡|電話|問い合わせ|サポート|联系|致电|拨打|客服)[^.!?。]{0,40}$/u;
/** Words between the offer and the address that make it the applicant's own: "… we sent a code to". */
const ownWords =
  /\b(?:sent|code|your|account|register\w*|login|in vain|gesendet|ihre?\p{L}*|envoy\p{L}*|votre|enviad\p{L}*|su|seu|sua|inviat\p{L}*|tuo|tua|verzonden|uw|wys[łl]\p{L}*|twoj\p{L}*|skickat|din)\b|お客様|您的|你的/u;

/** What a form says of an answer, and never of its own help desk: "… is not valid". */
const answerWords = new RegExp(typedAfter, 'u');

/**
 * A mailbox that is named for a desk, which no applicant has: it is offered wherever it is printed, but where a form speaks
 * of an answer.
 */
const deskAt =
  /^(?:(?:it|global|candidates?|applicants?|applications?|online|tech|technical|web|website|customer|client|user|ats|portal|campus|us|uk|eu|de|fr|es|emea|apac|workday|taleo|rd|e)[._-])?(?:support|help|helpdesk|it-?help|service|servicedesk|technik|careers?|jobs?|hr|people|recruit|recruitment|recruiting|recruiters?|talent|hiring|bewerbung(?:en)?|karriere|personal(?:abteilung)?|emploi|recrutement|carrieres?|empleo|seleccion|rrhh|soporte|vagas|recrutamento|suporte|lavoro|selezione|assistenza|vacatures|werkenbij|ondersteuning|kariera|praca|rekrutacja|pomoc|jobb|rekrytering|kundtjanst|contact|kontakt|contacto|contato|contatti|info|office|applicants?|accessibility|accommodations?|access|privacy|datenschutz|dpo)(?:[._-]?(?:team|services?|support|operations|compliance|acquisition|desk|direct|cent(?:er|re)|dept|ops|online|us|global|\d+)|[._-][\w.-]+)?@(?!(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|gmx|web|icloud|me|mac|proton|protonmail|aol|mail|t-online|qq|163|126|naver|orange|wanadoo|free|laposte|libero|wp|onet|o2|interia|bol|uol|terra)\.)/i;
/** Right before an address that was typed: "No account for", "Registered as". */
const typedWords =
  /(?:account|user|user ?name|profile|registered|e-?mail address|konto|benutzer|compte|cuenta|conta|utente|gebruiker|użytkownik\p{L}*|användar\p{L}*|login|for|as|für|pour|para|per|voor|dla|för)[ :]{1,2}$/iu;

const closing = /^["'”’»“」』）)]{1,2}/;
/** Whose address follows, and no desk's: "Reference contact:", "Emergency contact:". */
const ofSomebody =
  /(?:reference|referee|emergency|next of kin|kin|guardian|notfall|referenz|urgence|référence|emergencia|referencia|emergência|referência|emergenza|referenza|noodgeval|referentie|alarmowy|referencj[ai]|nöd|referens)[ -]?(?:contact|kontakt\p{L}*|contacto|contato|contatto)?(?: details| data)?[:：] ?$/u;
/** As programs and forms quote an answer: `"phone":"…"`, `phone='…'`, `電話番号「…」`. */
const keyed = /(?:["'\])]? ?(?:[:=]>?|=>) ?["'([{]{1,2}|[「『])$/;

/** Behind what was taken out of the same person. */
const behindPerson = /\[(?:name|user name|address|date of birth)\][^.!?\n]{0,12}$/;

/** An offer is no further from its address than this. */
const reach = 120;
/** As many digits as national numbers have; cards and accounts have more. */
const maxDigits = 12;

/**
 * Telephone numbers and e-mail addresses that a message offers for help, each with its place in the text. A help desk
 * and the warning about planted numbers need them. What the message quotes of the applicant is not among them.
 */
export function offeredContacts(text: string): { address: string; index: number }[] {
  if (!/[[@\d]/.test(text)) return [];
  // Where the last one ends that belongs to the applicant: what is listed right behind it does, too.
  let ownUntil = Number.NEGATIVE_INFINITY;
  // And where the last one ends that is a desk's.
  let offeredUntil = Number.NEGATIVE_INFINITY;
  return [...text.matchAll(addresses)].flatMap(({ 0: address, index }) => {
    // One that was taken out already.
    if (address.startsWith('[')) {
      ownUntil = index + address.length;
      return [];
    }
    const isListed = ownUntil >= 0 && isOneList(text.slice(ownUntil, index));
    const isListedOffer = offeredUntil >= 0 && isOneList(text.slice(offeredUntil, index));
    const front = text.slice(Math.max(0, index - reach), index).toLowerCase();
    const offer = invitation.exec(front);
    const isShort = address.replace(/\D/g, '').length <= maxDigits || address.includes('@');
    const behind = text
      .slice(index + address.length, index + address.length + reach)
      .replace(closing, '')
      .toLowerCase();
    const isDesk = deskAt.test(address) && !typedWords.test(front);
    const isOwn =
      isListed ||
      keyed.test(front) ||
      ofSomebody.test(front) ||
      behindPerson.test(front) ||
      (offer === null ? !(isDesk || isListedOffer) || ownWords.test(front) : ownWords.test(offer[0])) ||
      answerWords.test(behind);
    if (isOwn) ownUntil = index + address.length;
    else offeredUntil = index + address.length;
    return isShort && !isOwn ? [{ address, index }] : [];
  });
}
