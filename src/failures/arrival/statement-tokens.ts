import { plainText } from '../plain-text.ts';
import { statementWords } from '../wording/statements.ts';

type Words = Record<keyof typeof statementWords, ReadonlySet<string>>;
let read: Words | null = null;

/** The words of which statements consist, by what they do in one. Made when the first message is asked about. */
export function wordsOfStatements(): Words {
  if (read) return read;
  const sets = {} as Record<string, ReadonlySet<string>>;
  for (const [name, list] of Object.entries(statementWords))
    sets[name] = new Set(list.trim().split(name === 'arrivedPhrases' ? /\|\s*/ : /\s+/));
  read = sets as Words;
  return read;
}

/** Marks that part clauses, and brackets. */
const border = /[,;!¡|•·–—()（）[\]…/✓✔]|:(?!\d)|\s-\s/u;
/** "No. 4711" and "n.º 4711" deny nothing. */
const numbering = /(?<![\wÀ-ɏ])n(?:[°º]|o\.?|\.[°º]?)\s?(?=\d)/gi;

/** "This automated message confirms that …" */
const thisMail =
  /^ (?:this|diese|ce|cet|este|esta|questo|questa|dit|deze|ta|detta) (?:\S+ ){0,2}?(?:e mail|email|mail|note|message|letter|nachricht|schreiben|courriel|correo|mensaje|mensagem|messaggio|bericht|wiadomosc|meddelande|mejl) /;
/** "Thank you for your interest in Globex and for your application": the thanks are for both. */
const interestAnd =
  / (?:(?:your|ihr|dein|votre|ton|l|tu|su|el|o|seu|teu|il|suo|tuo|uw|je|ditt|for|fur|de|por|pelo|per|voor|za|for) )*(?:interest|interesse|interet|interes|belangstelling|zainteresowanie|intresse) (?:\S+ ){0,7}?(?:and|und|et|y|e|en|i|och) (?=(?:for|your|the|fur|ihre|deine|die|pour|de|d|votre|ta|por|tu|su|la|a|per|pela|voor|uw|je|het|za|przeslanie|zlozenie|for|din) )/;
/** "Votre demande de candidature." */
const requestOf =
  / (?:demande|richiesta|solicitud|solicitacao|pedido) d[ei] (?=candidatura|candidature|postulacion)/;
/** "Votre formulaire de candidature": the form that was sent is the application; one that was sent to the applicant is not. */
const formOf =
  / (?:formulaire|formulario|modulo|formularz|formularza) (?:d[ei] )?(?=candidature |candidatura |solicitud |postulacion |domanda |aplikacyjn|zgloszeniow)(?!\S+ (?:vous|te|t|ti|le|les|lhe|lhes|ci) )/;
/** "We have sent the form", "the form was sent by post", "to you": whoever applies has yet to fill it in. */
const formForYou =
  / (?:nous (?:vous )?avons envoye|(?:le |les |te |os )?hemos enviado|(?:ti |vi |le )?abbiamo inviato|enviamos|wyslalismy|przeslalismy|ci|panstwu|panu|pani|do (?:pana|pani|panstwa|ciebie)|par (?:courrier|courriel|la poste|e mail|email)|por (?:correo|correio|e mail|email)|(?:via|per) (?:posta|e mail|email)|e mailem|mailem|poczta) /;
/** "Has been saved and sent." */
const keptAnd =
  / (?:saved|stored|gespeichert|enregistree|guardada|salva|salvata|opgeslagen|zapisana|sparad|sparats) (?:and|und|et|y|e|en|i|och) /;
/** "Ihre Bewerbung liegt dem Team vor." */
const liesBefore = / liegt ((?:\S+ ){1,5})vor $/;

/** The token between those of two clauses. */
export const clauseBorder = '';

/**
 * The words of a sentence in plain text, with `clauseBorder` between two clauses. A wording of several words for an arrival is
 * the one word "arrived", and what says nothing of what arrived is left out.
 */
export function tokensOf(sentence: string): string[] {
  const { arrivedPhrases } = wordsOfStatements();
  const parts = sentence.replace(numbering, '# ').split(border).map(plainText);
  return parts.flatMap((part, i) => {
    const tokens = withPhrases(part, arrivedPhrases).trim().split(' ').filter(Boolean);
    return i > 0 ? [clauseBorder, ...tokens] : tokens;
  });
}

function withPhrases(part: string, phrases: ReadonlySet<string>): string {
  let plain = part
    .replace(thisMail, ' this ')
    .replace(' can confirm ', ' confirm ')
    .replace(' hoja de vida ', ' hojadevida ')
    .replace(' application submission ', ' application ')
    .replace(' let us know ', ' letusknow ')
    .replace(' applying with us ', ' applying ')
    .replace(requestOf, ' ')
    .replace(formOf, form => (formForYou.test(part) ? form : ' '))
    .replace(keptAnd, ' ')
    // "Too late" in Swedish.
    .replace(' for sent ', ' forsent ')
    .replace(interestAnd, ' ')
    .replace(/ dokument(?:y|ow) (?=aplikacyjn)/, ' ');
  for (const phrase of phrases) {
    const isLast = phrase.endsWith('$');
    const wanted = ` ${isLast ? phrase.slice(0, -1) : phrase} `;
    if (isLast ? plain.endsWith(wanted) : plain.includes(wanted)) plain = plain.replace(wanted, ' arrived ');
  }
  return plain.replace(liesBefore, ' $1arrived ');
}
