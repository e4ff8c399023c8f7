import { leadOfList } from '../applications/listed-addresses.ts';
import { isFreeMail } from './domains.ts';
import type { ContactMatch } from './found.ts';
import { scoreWords } from './purpose.ts';
import type { Surroundings } from './surroundings.ts';
import { inWords } from './wording/in-words.ts';

/** Said right before an address of the applicant: en, de, fr, es, pt, it, nl, pl, sv, ja, zh. */
const leads = [
  String.raw`(?:signed|logged) in as|welcome(?: back)?,?|your (?:\p{L}+ )?(?:e-?mail(?: address)?|(?:phone|telephone|mobile|cell)(?: number)?)(?: is)?|(?:sent|e-?mailed|texted) (?:\p{L}+ ){0,7}to|registered (?:with|as|under)|(?:saved?|stored?|found|exists?|accounts?|profiles?|applications?|records?|users?|candidates?|applicants?) (?:for|of|with|by)`,
  String.raw`(?:angemeldet|eingeloggt) als|ihre?r? (?:e-?mail(?:-?adresse)?|telefonnummer|handynummer|mobilnummer)|(?:code|link|mail|nachricht|bestätigung) an|(?:konto|profil|bewerbung|benutzer|eintrag|konnten?|daten) (?:für|von|mit)`,
  String.raw`connecté(?:e|\(e\))? en tant que|votre (?:adresse )?e-?mail|votre adresse (?:électronique|mail)|votre (?:numéro(?: de téléphone)?|téléphone)|envoyé\p{L}*(?: \p{L}+){0,6} à(?: l['’]adresse)?`,
  String.raw`(?:sesión iniciada|conectad[oa]) como|(?:tu|su) (?:correo(?: electrónico)?|e-?mail|(?:número de )?teléfono)|(?:enviado|enviamos)(?: \p{L}+){0,6} a`,
  String.raw`(?:conectad[oa]|logad[oa]) como|seu (?:e-?mail|telefone|celular)|(?:enviado|enviamos)(?: \p{L}+){0,6} para`,
  String.raw`(?:accesso effettuato|connesso|connessa) come|(?:la )?tua e-?mail|(?:il )?tuo (?:numero|telefono|indirizzo e-?mail)|(?:inviato|inviata)(?: \p{L}+){0,6} a`,
  String.raw`(?:ingelogd|aangemeld) als|(?:uw|je) (?:e-?mail(?:adres)?|telefoonnummer)|(?:verzonden|gestuurd) naar`,
  String.raw`zalogowan[yao] jako|tw(?:ój|oje) (?:adres )?(?:e-?mail|numer telefonu|telefon)|(?:wysłaliśmy|wysłano)(?: \p{L}+){0,6} na(?: adres)?`,
  String.raw`inloggad som|din (?:e-?post(?:adress)?|mejl(?:adress)?)|ditt telefonnummer|skickat(?: \p{L}+){0,6} till`,
  String.raw`(?:お客様の|ご登録の|登録済みの?)(?:メールアドレス|電話番号)`,
  String.raw`(?:已登录|登录为|登錄為|已登入)|您的(?:邮箱|邮箱地址|电子邮件|电子邮箱|手机号?|电话)`,
];
/** "Certificates can be e-mailed to …": by the applicant. "A code was sent to …" is another matter. */
const toBeSent =
  /(?<!\p{L})(?:can|may|should|must|could|shall|might|need to|ha(?:s|ve) to|ought to) (?:\p{L}+ ){0,2}be (?:\p{L}+ ){0,3}(?:sent|e-?mailed|texted) (?:\p{L}+ ){0,7}to[\s:："'“„«(<[-]*$/iu;

const ownLead = new RegExp(String.raw`(?:(?<!\p{L})(?:${leads.join('|')}))[\s:：,"'“„«(<[-]*$`, 'iu');

/** Asks to write, to call or to put questions: en, de, fr, es, pt, it, nl, pl, sv, ja, zh. */
const reaching = [
  'contact|write|call|reach|questions?',
  'kontakt\\w*|schreib\\w*|anruf\\w*|fragen',
  'contact\\w*|écri\\w+|appel\\w*',
  'escri\\w+|llam\\w+|preguntas?|dudas?',
  'contat\\w*|escrev\\w+|lig(?:ue|ar)|dúvidas?',
  'contatt\\w*|scriv\\w+|chiam\\w+',
  'schrijf|bel|vragen',
  'napisz|zadzwoń',
  'skriv|ring|frågor',
  '連絡|問い?合わ?せ',
  '联系|聯繫|致电',
];

/** Somebody is to write or to call, whatever for. */
const offers = inWords([
  ...reaching,
  'ask|send|apply|e-?mail (?:us|me|to)|reply|get in touch',
  'frage\\w*|send\\w*|bewerb\\w*|ansprech\\w*',
  'envoy\\w+|postul\\w+',
  'enví\\w+|envi\\w+',
  'lig\\w+|perguntas?',
  'domand\\w+|invi\\w+',
  'stuur|solliciteer',
  'pytani\\w+|wyślij|aplikuj',
  'skicka|ansök\\w*',
  '応募|質問',
  '咨询|投递|发送',
]);

/** Help is offered, by words or by the name of a mailbox. */
const help = inWords([
  ...reaching,
  'phone|e-?mail us|mail us|support|help|help ?desk|helpline|hotline|assistance|service',
  'rufen|wenden|hilfe',
  'joindre|aide',
  'ayuda|soporte|asistencia',
  'ajuda|suporte',
  'aiuto|assistenza|supporto',
  'mail ons|hulp|ondersteuning',
  'skontaktuj|pomoc\\w*|wsparci\\w*',
  'hjälp',
  '電話|サポート|ヘルプ',
  '客服|支持|帮助',
]);

/**
 * Which addresses and numbers of a passage are the applicant's own, shown by the page:
 * - what follows "signed in as" or "your e-mail",
 * - what an error message quotes without offering help,
 * - a private mailbox that no one is asked to write to,
 * - and what is beside such an address and says nothing of what it is for.
 */
export function applicantsOwnContacts(
  text: string,
  matches: readonly ContactMatch[],
  around: readonly Surroundings[],
): Set<ContactMatch> {
  const reached = matches
    .map((match, i) => ({ match, around: around[i]! }))
    .filter(({ match }) => isPersonal(match));
  const own = reached.filter(({ match, around }) => {
    const lead = leadOfList(text.slice(Math.max(0, match.start - 160), match.start)).slice(-80);
    return (
      (ownLead.test(lead) && !toBeSent.test(lead)) ||
      isQuoted(around) ||
      (isPrivateMail(match) && saysNothing(around))
    );
  });
  const beside = own.length > 0 ? reached.filter(({ around }) => saysNothing(around)) : [];
  return new Set([...own, ...beside].map(({ match }) => match));
}

const isPersonal = ({ kind, start, normalized, printed }: ContactMatch) =>
  (kind === 'email' || kind === 'phone') && start >= 0 && (normalized !== null || printed !== undefined);

const isPrivateMail = ({ kind, normalized }: ContactMatch) =>
  kind === 'email' && isFreeMail(normalized!.split('@')[1] ?? '');

function isQuoted({ position, sentence, before, after }: Surroundings): boolean {
  return position === 'error-message' && !help.test(`${before} ${sentence} ${after}`);
}

function saysNothing({ sentence, before, heading }: Surroundings): boolean {
  const words = [heading, before, sentence].filter(Boolean).join('. ');
  // The address itself says nothing of its owner: support@ and jobs@ are names of mailboxes, not words around one.
  const plain = words.replace(/(?<!\S)\S+@\S+/g, ' ');
  return !offers.test(plain) && Object.values(scoreWords(plain)).every(score => score === 0);
}
