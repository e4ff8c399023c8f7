import type { Read } from './arrival-parts.ts';

/**
 * Orders to give or to make something, by which thanks for an application go on where it is only begun: "Thanks for applying!
 * First, choose a password." What a reader may do for pleasure ("follow us", "visit", "wait") is none.
 */

const please = String.raw`(?:please|kindly|bitte|merci de|veuillez|prière de|por favor|per favore|per cortesia|proszę|prosimy(?: o)?|vänligen|var god(?: och)?|alstublieft|gelieve)`;
const thenWord = String.raw`(?:now|then|next|first|finally|just|simply|and|but|nun|jetzt|dann|noch|zunächst|zuerst|und|maintenant|ensuite|puis|d[’']abord|et|ahora|luego|primero|y|agora|depois|primeiro|e|ora|adesso|poi|prima|nu|eerst|dan|en|teraz|najpierw|i|sedan|först|och)`;

const order = new RegExp(
  [
    String.raw`^[^\p{L}]*(?:(?:${please}|${thenWord})[,:]?\s+)*(?:(?:create|choose|pick|select|set|enter|type in|fill (?:in|out)|provide|give us|tell us|describe|introduce|sign|upload|attach|answer|register|add(?! (?:us|our|this address))|share your|record|let(?:[’']s| us)(?! know))(?![\p{L}-])`,
    String.raw`(?:leg(?:en|e)?|wähl(?:en|e)?|erstell(?:en|e)?|richt(?:en|e)|füll(?:en|e)?|gib|geben|trag(?:en|e)?|erzähl(?:en|e)?|beschreib(?:en|e)?|stell(?:en|e)? (?:sich|dich)|nenn(?:en|e)?|unterschreib(?:en|e)?|lad(?:en|e)?|füg(?:en|e)?|beantwort(?:en|e)|registrier(?:en|e)?|vergeb(?:en|e)) (?!sie nichts)`,
    String.raw`(?:cré(?:ez|e|er)|choisi(?:ssez|s|r)|indiqu(?:ez|e|er)|renseign(?:ez|e|er)|rempli(?:ssez|s|r)|saisi(?:ssez|s|r)|parl(?:ez|e)[- ]nous|décri(?:vez|s|re)|présent(?:ez|e)[- ]vous|sign(?:ez|e|er)|télévers(?:ez|e|er)|joi(?:gnez|ns|ndre)|ajout(?:ez|e|er)|répond(?:ez|s|re)|inscri(?:vez|s)[- ])(?!\p{L})`,
    String.raw`(?:crea|cree|elige|elija|indica|indique|indícanos|indíquenos|rellena|rellene|completa|complete|introduce|introduzca|ingresa|ingrese|cuéntanos|cuéntenos|háblanos|describe|describa|preséntate|firma|firme|sube|suba|adjunta|adjunte|añade|añada|responde|responda|regístrate|regístrese|escoge|escoja)(?!\p{L})`,
    String.raw`(?:crie|escolha|indique|informe|preencha|insira|digite|conte[- ]nos|fale[- ]nos|descreva|apresente|assine|envie[- ]nos|anexe|adicione|responda|registe[- ]se|cadastre[- ]se|defina)(?!\p{L})`,
    String.raw`(?:crea|crei|scegli|scelga|indica|indichi|compila|compili|inserisci|inserisca|raccontaci|ci racconti|parlaci|descrivi|descriva|presentati|firma|firmi|carica|carichi|allega|alleghi|aggiungi|aggiunga|rispondi|risponda|registrati|si registri|imposta|imposti)(?!\p{L})`,
    String.raw`(?:maak|kies|vul|voer|geef|vertel|beschrijf|stel|onderteken|upload|voeg(?! ons)|beantwoord|registreer)(?!\p{L})`,
    String.raw`(?:utwórz|stwórz|załóż|wybierz|podaj|uzupełnij|wypełnij|wpisz|wprowadź|opowiedz|opisz|przedstaw|podpisz|prześlij|dodaj(?! nas)|odpowiedz|zarejestruj|ustaw)(?!\p{L})`,
    String.raw`(?:skapa|välj|ange|fyll|berätta|beskriv|presentera|skriv|signera|ladda upp|bifoga|lägg till(?! oss)|svara|registrera|uppge)(?!\p{L}))`,
    String.raw`(?:設定|入力|記入|登録|選択|選んで|作成|回答|お答え|お聞かせ|お教え|教えて|署名|添付|アップロード)(?:して|して頂き|していただき)?(?:ください|下さい|お願い)|(?:自己紹介|ご記入|ご入力|ご登録|ご回答|ご署名)(?:を|)?お願い`,
    String.raw`(?:请|請)(?:先|您|再|继续|繼續|尽快)*(?:设置|設置|填写|填寫|选择|選擇|创建|創建|输入|輸入|上传|上傳|提供|完善|补充|補充|签署|簽署|回答|注册|註冊|介绍|介紹)`,
  ].join('|'),
  'iu',
);

/** "Thanks for applying, now choose a password": an order may begin behind a comma or a dash. */
const clauseBorder = /\s[–—-]\s|[,;]\s|[，、；]/u;

/** Whether a sentence asks its reader to give or to make something. */
export const asksForMore = (sentence: string): boolean =>
  sentence.split(clauseBorder).some(clause => order.test(clause));

/** What goes on from thanks and leaves nothing to do: what others do with it, that it came, more thanks. */
const calm: ReadonlySet<string> = new Set(
  'hearBack reviewing contactSomebody willHappen weWill youCan thanksWord sentThing reached handedIn sorry application'.split(
    ' ',
  ),
);
/** Calm as well, unless something to go on to or to hand in stands beside it: "on to the next page", "a photo, and you are done". */
const calmAlone: ReadonlySet<string> = new Set(['success', 'future']);
const toGoOn: ReadonlySet<string> = new Set(['continueWord', 'file', 'field']);
/** A number to quote, where it stands, a window to close, a mail not to answer, patience. */
const aboutIt =
  /\d{3}| (?:status|stand|statut|estado|stato|see|view|ver|voir|vedere|zien|close|schliessen|fermer|cerrar|fechar|chiudere|sluiten|zamknac|stanga|repl\S*|antworten|repond\S*|respond\S*|rispond\S*|antwoord\S*|odpowiada\S*|svara|patien\S*|geduld\S*|pacien\S*|pazienza|cierpliwosc|talamod) |返信|番号|编号/;
/** "Follow us", "have a look", "you will get a mail": what a reader may do, or gets. */
const forPleasure =
  / (?:follow|visit|look|check out|browse|discover|wait|enjoy|good luck|we wish|can track|sincerely|fingers crossed|stay|folge\S*|besuch\S*|schau\S*|entdeck\S*|viel (?:gluck|erfolg)|suive\S*|suis|visite\S*|decouvr\S*|bonne chance|sigue\S*|siga\S*|visita\S*|descubr\S*|suerte|boa sorte|acompanh\S*|conhec\S*|seguici|scopri\S*|buona fortuna|volg|bezoek|bekijk|ontdek|succes|zajrzyj|odwiedz\S*|obserwuj|powodzenia|folj|besok|titta|lycka till|receiv\S*|erhalt\S*|bekomm\S*|recevr\S*|recib\S*|receb\S*|ricever\S*|ontvang\S*|krijg\S*|otrzym\S*|far) |待ち|届|收到|留意|等待|祝/;

/** Whether what follows thanks is known to ask for nothing; a line without a stop is a heading, a greeting or a name. */
export function leavesNothing(sentence: string, { hits, plain }: Read): boolean {
  if (!/[.!…。！]["'”’»)]*$/.test(sentence) || plain.trim() === '') return true;
  const has = (wanted: ReadonlySet<string>) => hits.some(({ concept }) => wanted.has(concept));
  return has(calm) || (has(calmAlone) && !has(toGoOn)) || aboutIt.test(plain) || forPleasure.test(plain);
}
