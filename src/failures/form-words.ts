import { plainText } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';

// What forms say of themselves, whatever they are used for: many employers take applications by the form for messages that
// comes with their site. Words are compared without accents, as `plainText` gives them.

/** The fields of a form, or what was filled in. */
const fields =
  / (?:fields?|feld(?:er|ern)?|eingaben?|champs?|campos?|campi|campo|veld(?:en)?|pola|pole|polach|falt(?:en|et)?) |入力内容|項目|字段|[栏欄]位|填[写寫]/;
/** To look at them again. */
const lookAgain =
  / (?:check|review|correct|fix|amend|uberpruf|pruf|korrigier|kontrollier|verifi|corrig|controle|revis|comprueb|controlla|correg|correct|sprawdz|popraw|corrij|confira|kontrollera|granska|ratta|korrigera)|確認|修正|[检檢]查|更正|修改/;
/** That they are wrong. */
const wrong =
  / (?:errors?|invalid|fehler\p{L}*|fehlerhaft\p{L}*|erreurs?|erronees?|errores|error|errate|errori|errore|fouten|fout|ongeldig|bled\p{L}*|erros?|invalid[oa]s?|fel|felaktig\p{L}*) |問題|誤り|不正|有[误誤]|错误|錯誤/u;
/** Words of a fault that lies elsewhere. */
const elsewhere =
  / (?:servers?|serveur|servidor|serwer\p{L}*|database|datenbank|connection|verbindung|connexion|conexion|connessione|verbinding|polaczeni\p{L}*|conexao|anslutning\p{L}*|later|spater|plus tard|mas tarde|piu tardi|pozniej|mais tarde|senare|technical\p{L}*|technisch\p{L}*|techni(?:que|qu)\p{L}*|tecnic[oa]|teknisk\p{L}*|techniczn\p{L}*) |サーバ|接続|後ほど|しばらく|服[务務]器|伺服器|稍[后後]|网络|網路/u;

/** Whether a message sends back to what was filled in: "One or more fields have an error. Please check them." */
export function pointsToFields(text: string): boolean {
  if (elsewhere.test(plainText(text))) return false;
  const plain = sentencesOf(text).map(plainText);
  const named = plain.findIndex(sentence => fields.test(sentence));
  if (named < 0) return false;
  const isFaulty = plain.some(sentence => wrong.test(sentence));
  return lookAgain.test(plain[named]!) || (isFaulty && plain.some(sentence => lookAgain.test(sentence)));
}

/** What a form for messages calls what was written into it. */
const yourMessage =
  / (?:your (?:message|enquiry|inquiry)|(?:ihre?|deine?|eure?) (?:nachricht|mitteilung|anfrage)|(?:votre|ton) message|(?:tu|su|vuestro) (?:mensaje|consulta)|(?:il )?(?:tuo|suo|vostro) messaggio|(?:je|uw|jouw) bericht|za (?:twoja )?wiadomosc|twoja wiadomosc|(?:a )?(?:sua|tua) mensagem|ditt meddelande|ert meddelande) |メッセージ|[您你]的(?:留言|消息|信息|訊息)/;
const wasSent =
  / (?:sent|versand?t|versendet|gesendet|ubermittelt|verschickt|envoye|enviad[oa]|inviato|spedito|verzonden|verstuurd|wyslan[ay]|skickats|skickat|skickades) |送信され|送信しました|(?:已|成功)\S{0,3}[发發]送|[发發]送成功/;
const notSent =
  / (?:not|nicht|pas|no|non|niet|nie|nao|inte|cannot|could|konnte|when|once|sobald|wenn|to you|an sie|an dich) |ませんでした|未|没有|沒有|不/;

/** Thanks for writing, as such forms say it instead. */
const thanks =
  / (?:thank you|thanks) for (?:contacting|getting in (?:touch|contact)|reaching out|writing|your (?:message|enquiry|inquiry)) | dank(?:e)? fur (?:ihre?|deine?|eure?) (?:nachricht|anfrage|mitteilung|kontaktaufnahme) | merci (?:de nous avoir (?:contact\p{L}*|ecrit)|(?:pour|de) (?:votre|ton) (?:message|prise de contact)) | gracias por (?:contact\p{L}*|escribi\p{L}*|ponerte en contacto|ponerse en contacto|(?:su|tu) (?:mensaje|consulta)) | obrigad[oa] (?:pel[oa]|por) (?:(?:seu|sua|teu|tua) )?(?:conta(?:c)?to|mensagem|entrar em conta(?:c)?to|escrever) | grazie per (?:aver(?:ci)? (?:contattat\p{L}*|scritto)|il (?:tuo|suo) messaggio) | bedankt voor (?:je|uw|jouw|het) (?:bericht|aanvraag|contact) | dziekujemy za (?:kontakt|wiadomosc|przeslanie wiadomosci) | tack for (?:ditt meddelande|att du (?:kontakta|hor av dig)\p{L}*) |お問い?合わせ(?:を?いただき)?、?(?:誠に)?ありがとう|[感谢謝]+[您你]的?(?:留言|来信|來信|咨询|諮詢|联系|聯繫)/u;
/** And that somebody will answer. */
const reply =
  / (?:get back to|be in (?:touch|contact)|contact you|reply|respond|answer|hear from us|melden uns|antworten|kontaktieren|setzen uns|reviendrons|revenons|repondrons|repondons|contacterons|recontacterons|pondremos en contacto|responderemos|contactaremos|contestaremos|entraremos em conta(?:c)?to|retornaremos|ricontatteremo|risponderemo|contatteremo|nemen (?:\p{L}+ ){0,4}contact|reageren|antwoorden|skontaktujemy|odpowiemy|odezwiemy|aterkommer|hor av oss|kontaktar|svarar) |ご連絡|返信|回答|联系|聯繫|回复|回覆/u;

/**
 * Whether a short message says that what was written was sent: "Thank you for your message. It has been sent.", "Thanks for
 * getting in touch! We will reply soon."
 */
export function tellsOfMessage(text: string): boolean {
  const plain = plainText(text);
  if (plain.length > maxLength || notSent.test(plain.replace(reply, ' '))) return false;
  return (yourMessage.test(plain) && wasSent.test(plain)) || (thanks.test(plain) && reply.test(plain));
}
const maxLength = 120;
