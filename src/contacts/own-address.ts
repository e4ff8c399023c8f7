import { isFreeMail } from './domains.ts';
import type { Find } from './found.ts';
import { scoreWords } from './purpose.ts';
import type { Surroundings } from './surroundings.ts';
import { inWords } from './wording/in-words.ts';

/** Said right before an address of the applicant: en, de, fr, es, pt, it, nl, pl, sv, ja, zh. */
const leads = [
  String.raw`(?:signed|logged) in as|welcome(?: back)?,?|your (?:\p{L}+ )?(?:e-?mail(?: address)?|(?:phone|telephone|mobile|cell)(?: number)?)(?: is)?|(?:sent|e-?mailed|texted) (?:\p{L}+ ){0,7}to|registered (?:with|as|under)`,
  String.raw`(?:angemeldet|eingeloggt) als|ihre?r? (?:e-?mail(?:-?adresse)?|telefonnummer|handynummer|mobilnummer)|(?:code|link|mail|nachricht|bestätigung) an`,
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
const ownLead = new RegExp(String.raw`(?:(?<!\p{L})(?:${leads.join('|')}))[\s:：,"'“„«(<[-]*$`, 'iu');

/** Somebody is to write or to call, whatever for. */
const offers = inWords([
  '(?:contact|write|call|reach|ask|questions?|send|apply|e-?mail (?:us|me|to)|reply|get in touch)',
  '(?:kontakt\\w*|schreib\\w*|anruf\\w*|frage\\w*|send\\w*|bewerb\\w*|ansprech\\w*)',
  '(?:contact\\w*|écri\\w+|appel\\w*|questions?|envoy\\w+|postul\\w+)',
  '(?:contact\\w*|escri\\w+|llam\\w+|preguntas?|dudas?|enví\\w+|envi\\w+)',
  '(?:contat\\w*|escrev\\w+|lig\\w+|perguntas?|dúvidas?|envi\\w+)',
  '(?:contatt\\w*|scriv\\w+|chiam\\w+|domand\\w+|invi\\w+)',
  '(?:contact\\w*|schrijf|bel|vragen|stuur|solliciteer)',
  '(?:kontakt\\w*|napisz|zadzwoń|pytani\\w+|wyślij|aplikuj)',
  '(?:kontakt\\w*|skriv|ring|frågor|skicka|ansök\\w*)',
  '(?:連絡|問い?合わ?せ|応募|質問)',
  '(?:联系|聯繫|咨询|投递|发送|致电)',
]);

/** Help is offered, by words or by the name of a mailbox. */
const help = inWords([
  'contact|call|phone|write|reach|e-?mail us|mail us|support|help|help ?desk|helpline|hotline|assistance|questions?|service',
  'kontakt\\w*|anruf\\w*|rufen|schreib\\w*|wenden|hilfe|fragen',
  'contact\\w*|appel\\w*|écri\\w+|joindre|aide',
  'llam\\w+|escri\\w+|ayuda|soporte|asistencia|preguntas?|dudas?',
  'contat\\w*|lig(?:ue|ar)|escrev\\w+|ajuda|suporte|dúvidas?',
  'contatt\\w*|chiam\\w+|scriv\\w+|aiuto|assistenza|supporto',
  'bel|schrijf|mail ons|hulp|ondersteuning|vragen',
  'skontaktuj|zadzwoń|napisz|pomoc\\w*|wsparci\\w*',
  'kontakta|ring|skriv|hjälp|frågor',
  '連絡|電話|問い?合わ?せ|サポート|ヘルプ',
  '联系|聯繫|致电|客服|支持|帮助',
]);

/**
 * Which addresses and numbers of a passage are the applicant's own, shown by the page: what follows "signed in as"
 * or "your e-mail", what an error message quotes without offering help, a private mailbox that nobody is asked to write
 * to, and what stands with it and says nothing.
 */
export function ownFinds(text: string, finds: readonly Find[], around: readonly Surroundings[]): Set<Find> {
  const reached = finds
    .map((find, i) => ({ find, around: around[i]! }))
    .filter(({ find }) => isPersonal(find));
  const own = reached.filter(({ find, around }) => {
    const lead = text.slice(Math.max(0, find.start - 80), find.start);
    return ownLead.test(lead) || isQuoted(around) || (isPrivateMail(find) && saysNothing(around));
  });
  const beside = own.length > 0 ? reached.filter(({ around }) => saysNothing(around)) : [];
  return new Set([...own, ...beside].map(({ find }) => find));
}

const isPersonal = ({ kind, start, normalized }: Find) =>
  (kind === 'email' || kind === 'phone') && start >= 0 && normalized !== null;

const isPrivateMail = ({ kind, normalized }: Find) =>
  kind === 'email' && isFreeMail(normalized!.split('@')[1] ?? '');

function isQuoted({ position, sentence, before, after }: Surroundings): boolean {
  return position === 'error-message' && !help.test(`${before} ${sentence} ${after}`);
}

function saysNothing({ sentence, before, heading }: Surroundings): boolean {
  const words = [heading, before, sentence].filter(Boolean).join('. ');
  // The address itself speaks for nobody: support@ and jobs@ are names of mailboxes, not words around one.
  const plain = words.replace(/\S+@\S+/g, ' ');
  return !offers.test(plain) && Object.values(scoreWords(plain)).every(score => score === 0);
}
