import {
  type Arrival,
  completing,
  isOnlyAsked,
  isOpen,
  maxSentences,
  type ArrivalPart,
  proves,
  type Read,
} from './arrival-parts.ts';
import { unspaced } from '../plain-text.ts';
import type { Hit } from '../wording/concepts.ts';

/**
 * Meanings next to an arrival that make it doubtful: something is left to do or to pay, something else was sent,
 * something failed. Measured: nearly all false receipts have one of them, true ones hardly ever.
 */
const doubtful: ReadonlySet<string> = new Set(
  (
    'draft payWord toComplete stepsLeft percentDone ongoing must ' +
    'otherSent byOthers account withdrawn discarded closedThing error failed occurred incomplete'
  ).split(' '),
);
/** "You have already applied" needs a "not" ("you cannot apply again"), but neither an error nor a comment. */
const doubtfulIfAlready: ReadonlySet<string> = new Set(['error', 'occurred', 'comment', 'draft']);

/** The names that systems give to the gaps of their letters: "[First Name]", "FIRST_NAME", "*|FNAME|*", "«Vorname»". */
const gapName =
  '(?:(?:first|last|full|given|family|user|candidate|applicant|company|employer|job)[ _-]?(?:name|title)|fname|lname|(?:vor|nach|firmen|benutzer)name|stellentitel|prénom|nom|nombre|apellidos?|nome|cognome|voornaam|achternaam|imię|nazwisko|förnamn|efternamn|氏名|お名前|姓名)';

/** What was left unfilled: "undefined", "NaN", "[object Object]", "{{name}}", "%ID%", "#0", the first day of 1970, or of the years. */
const placeholder = new RegExp(
  [
    String.raw`\b(?:undefined|null|NaN|Invalid Date)\b|\[object \w+\]|\{\{?[\w .-]*\}?\}|[$%#]\{[^}]*\}|%[sd]\b|<%=?`,
    String.raw`[[<«{]{1,2} ?${gapName} ?[\]>»}]{1,2}|\*\|[A-Z_:]+\|\*|#{2,3}\w+#{2,3}|%\d\$[sd]|\?{3}[\w.]+\?{3}`,
    String.raw`%[A-Z][\w.-]+%|\[\[[^\]]*\]\]|(?<![\w])__\w+__(?![\w])|(?:#|n[o°º]\.? ?|: ?)0+\b(?![.,:\d])`,
    // What a table calculates where it has nothing to calculate with, in the languages in which tables are made.
    String.raw`#(?:¡?(?:REF|VALOR|NOMBRE)|VALUE|NAME|NULL|NUM|DIV\/0|BEZUG|WERT|ZAHL|VALEUR|NOM|NOMBRE|RIF|VALORE|NOME|WAARDE|VERW|NAAM|ARG|ADR|LICZBA|NAZWA|REFERENS|VÄRDEFEL|NAMN)[!?]|#N\/[ADV](?![\p{L}\p{N}])`,
    // In place of the number, the word of a program for none.
    String.raw`(?:\b(?:number|no\.?|id|ref(?:erence)?|code|nummer|nr\.?|n[°º]|numéro|número|numero|numer)|番号|编号|号)[ :：#]{1,3}(?:is |ist |est |es |é |è |jest |är )?(?:none|nil|tbd|tba|n\/a|unknown|invalid|-\d+)(?![\w])`,
    String.raw`\b0?1[./-]0?1[./-]1970\b|\b1970-01-01\b|\b0{4}-0{2}-0{2}\b|\b0001-01-01\b|\b0?1[./-]0?1[./-]0001\b|[./-]-0001\b|\b(?:31[./-]12|12[./-]31)[./-]1969\b|\b1969-12-31\b|\bDec\p{L}*\.? 31,? 1969\b|\bJan\p{L}*\.? 0?1,? 1970\b|\b0?1\.? Jan\p{L}* 1970\b|(?<!\p{L})0?1(?:er|º)? (?:de )?(?:janvier|enero|janeiro|gennaio|stycznia) (?:de )?1970\b|1970年0?1月0?1日`,
  ].join('|'),
  'iu',
);

/** A name of that kind in capitals; not ignoring case, as a "first name" is a word. */
const gapInCapitals =
  /(?<!\w)(?:FIRST|LAST|FULL|USER|CANDIDATE|APPLICANT|COMPANY|EMPLOYER|JOB)_(?:NAME|TITLE|ID)(?!\w)/;

/** It shows what a confirmation would look like. */
const sample =
  /^\W{0,2}(?:test|demo|simulation|preview|example|sample|beispiel|vorschau|exemple|aperçu|ejemplo|exemplo|esempio|anteprima|voorbeeld|przykład|exempel|サンプル|プレビュー|テスト|例|示例|测试|測試|预览)(?!\p{L})\s?[-–—:：)\]】]|^[^.:：!?]{0,40}?(?:\b(?:example|sample|demo|beispiel|muster|exemple|ejemplo|exemplo|esempio|voorbeeld|przykład|exempel)(?!\p{L})[^.:：!?]{0,40}|の?例|示例|样例)[:：]/iu;

/** "To submit it, …": what the thanks before it are for is still to be sent. */
const toSend =
  /\bto (?:submit|send|complete|finish) (?:it|this|them)\b|\bzum (?:ab)?senden\b|um (?:sie|diese) (?:abzusenden|abzuschicken|zu senden)|pour (?:l[’']envoyer|la valider|la finaliser)|para (?:enviarla|completarla|finalizarla|(?:a )?(?:enviar|concluir|finalizar))|per (?:inviarla|completarla)|om (?:ze|het|deze|die) te (?:versturen|verzenden|voltooien)|aby ją (?:wysłać|złożyć|dokończyć)|för att (?:skicka|slutföra) (?:den|in)|送信するには|完了するには|完成(?:提交|投递|申请)/iu;

/** An address or an account that is still to be confirmed: often only then is the application sent. */
const toConfirm =
  /\b(?:confirm|verify|validate|activate) (?:your|the) (?:e-?mail|account|address|identity)|(?:bestätigen?|verifizieren?|aktivieren?) (?:sie )?(?:bitte |noch |nun |jetzt |zunächst |zuerst )*(?:ihre?|deine?|die|das) (?:e-?mail|adresse|konto|identität)|(?:e-?mail-adresse|konto) (?:noch |zuerst )?(?:zu )?bestätigen(?! wir)|(?:confirme[rz]?|vérifie[rz]?|valide[rz]?|active[rz]?) (?:votre |ton |l[’'])(?:adresse|e-?mail|compte|courriel)|(?:confirm[ae]r?|verifi(?:ca|que|car)|activ[ae]r?|valid[ae]r?) (?:tu|su|el|la) (?:correo|cuenta|dirección|e-?mail)|(?:confirm[ae]r?|verifi(?:que|car)|ativ[ae]r?|valid[ae]r?) (?:o |a )?(?:seu |sua |teu |tua )(?:e-?mail|conta|endereço)|(?:conferm[ai]|confermare|verific(?:a|hi)|attiv[ai]) (?:il |la |l[’'])?(?:tu[oa] |su[oa] )?(?:e-?mail|indirizzo|account)|(?:bevestig|verifieer|activeer) (?:je|uw|jouw) (?:e-?mail|account)|(?:potwierdź|potwierdzić|zweryfikuj|aktywuj) (?:swój |swoje |adres|konto)|(?:bekräfta|verifiera|aktivera) (?:din|ditt) (?:e-?post|konto|adress|mejl)|メールアドレスを(?:ご)?(?:確認|認証)|(?:验证|確認|确认|激活|驗證)(?:您的|你的)?(?:邮箱|電子郵件|电子邮件|邮件地址|账户|账号|郵箱)/i;

/** What is to be pressed is what sends it. */
const pressSend =
  /\b(?:press|click|tap|hit) (?:on )?["“'‘]?(?:submit|send|apply)(?![a-zà-ɏ])|(?:klick|drück|tipp)[a-zäöü]* (?:sie )?(?:dann |jetzt |nun |bitte )?(?:auf )?["„»]?(?:absenden|abschicken|senden|bewerben)|(?:cliquez|clique|appuyez) sur ["«“]? ?(?:envoyer|postuler|soumettre)|(?:pulse|pulsa|haz clic en|haga clic en) ["«“]?(?:enviar|postular)|clique em ["“«]?(?:enviar|candidatar|submeter)|(?:premi|clicca|clicchi)(?: su)? ["“«]?(?:invia|candidati)|klik op ["“'‘]?(?:verzenden|versturen|solliciteren)|kliknij ["„]?(?:wyślij|aplikuj)|(?:klicka|tryck) på ["”]?(?:skicka|ansök)|送信ボタン|送信してください|点击["“「]?(?:提交|投递|发送)|(?:before you (?:can )?(?:submit|send) (?:it|them)|bevor (?:sie|du) (?:sie|diese) (?:absenden|abschicken))(?![a-zà-ɏ])/i;

/** It waits to be sent. */
const queued =
  /\b(?:queued|pending) (?:for )?(?:submission|sending|transmission)|\bqueued? to be (?:sent|submitted)|\bwaiting to be (?:sent|submitted)|zu[rm] (?:versand|übermittlung|senden) vorgemerkt|en attente d[e’'] ?(?:envoi|transmission)|pendiente de envío|aguardando envio|in attesa di invio|wacht op verzending|oczekuje na wysłanie|väntar på att skickas|送信待ち|等待提交|待提交/iu;

/** It is looked at, filled in or signed first, and sent then; or it is the application that got something. */
const beforeSending =
  / before (?:it|they|this) (?:is|are|can be|will be|gets?) (?:sent|submitted|forwarded) | before (?:sending|submission|submitting) | (?:ready|waiting) (?:for you )?(?:for|to be|to) (?:fill|filled|complet\S*|sign\S*|check\S*) | for you to (?:fill|complete|sign|review|check) | application (?:has|have) (?:now |successfully |just )?(?:received|got|recorded|saved) (?:your|the|a|an|our|this) | bevor (?:sie|diese) (?:gesendet|abgeschickt|versendet|verschickt|ubermittelt) | vor dem (?:versand|versenden|absenden|abschicken) | (?:zum|bereit zum) (?:ausfullen|unterschreiben) | avant (?:l )?envoi | avant (?:d etre|son|sa) (?:envoye\S*|envoi|transmis\S*|transmission) | a (?:remplir|completer) par | antes de(?:l| su| ser)? (?:envi\S*) | antes d[eo] (?:seu |ser )?(?:envi\S*) | (?:para|por) (?:rellenar|cumplimentar|preencher) | a preencher | prima (?:dell|di essere|del) invi\S* | da compilare | voor(?:dat)? (?:ze |deze |die |het )?(?:wordt )?(?:verzonden|verstuurd|verzending|versturen) | in te vullen | przed (?:jej |jego )?wysl\S* | do wypelnienia | innan (?:den|det) (?:skickas|sands) | att fylla i |送信(?:する)?前|記入して|(?:提交|发送|寄出|發送)(?:之)?前|填写后/;

/** What goes before an application, and is none yet. */
const preliminary =
  /(?:プレ|仮)(?:エントリー|応募|登録|受付|申込)|(?:预|預)(?:报名|報名|申请|申請|登记|登記)|(?<!\p{L})(?:pre-?(?:application|registration|inscripci[oó]n|inscrição|cadastro|iscrizione)|voranmeldung|vorregistrierung|pré-?(?:inscription|candidature|inscrição|cadastro|registo)|voor(?:aanmelding|inschrijving)|preaplikacj[aęi]|föranmälan)(?!\p{L})/iu;

/** Other things that one applies for, under the same noun. */
const otherApplication =
  /\b(?:loan|leave|vacation|holiday|visa|mortgage|credit|account|membership|housing|insurance|parking|permit)s? applications?\b|\bapplications? (?:for|to) (?:an? |your |the |become an? )?(?:\p{L}+ )?(?:loan|leave|vacation|visa|mortgage|credit|account|member(?:ship)?|housing|insurance|parking|permit)(?= (?:has|was|is|were|will|could)\b|[.,!]|$)|\b(?:solicitud|solicitação|demande|richiesta) d[ei] (?:préstamo|crédito|vacaciones|visado|empréstimo|férias|visto|prêt|crédit|congés?|visa|prestito|ferie|visto)\b|(?:贷款|請假|请假|签证|信用卡)申请|(?:ローン|休暇|ビザ)(?:の)?(?:申請|お?申し?込み)|(?:urlaubs|kredit|visum)s?antrag|antrag auf (?:urlaub|kredit)|ansökan om (?:semester|ledighet|lån|visum)|(?:verlof|krediet|visum)aanvraag|wniosek o (?:urlop|kredyt|wizę)|pedido de (?:férias|licença|visto)/iu;

/** "Your application to Parking": whom somebody applies to has a name, whatever else that means. */
const toEmployer = /(?<=(?<!\p{L})applications?) to (?!\p{Lu}+(?!\p{L}))\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u;

/** Whether a sentence names what one applies for with a bank, a state or one's own employer: a loan, a visa, leave. */
export const isOtherApplication = (sentence: string): boolean =>
  otherApplication.test(sentence.replace(toEmployer, ' '));

/** Who is on a list to wait has applied, be it for a job or for a place in a nursery. */
const waitingList =
  /\b(?:waiting[ -]?list|wait-?list(?:ed)?)\b|warteliste|liste d[’']attente|lista de espera|lista d[’']attesa|wachtlijst|li(?:sta|ście|stę) (?:rezerwow|oczekujących)|väntelista|候补|候補名單|キャンセル待ち|空き待ち|补位/iu;

/** Whom one hears from, and for whom one asks, where it is for a flat, a permit or a place for a child. */
const otherParty =
  /\b(?:landlord|landlady|letting agent|your insurer|(?:your|our) mortgage|(?:visitor|student|tourist) visa|residence permit|your (?:child|son|daughter|policy)(?!\p{L}))|vermieter|aufenthaltstitel|(?:ihr|dein)e? (?:kind|sohn|tochter)(?!\p{L})|bailleur|titre de séjour|votre (?:enfant|fils|fille)(?!\p{L})|\bcasero\b|arrendador|permiso de residencia|\b(?:su|tu) hij[oa]\b|senhorio|autorização de residência|\b(?:seu|sua) filh[oa]\b|locatore|padrone di casa|permesso di soggiorno|\b(?:suo|sua|tuo|tua) figli[oa]\b|verhuurder|verblijfsvergunning|\b(?:uw|je) (?:kind|zoon|dochter)\b|wynajmując|zezwoleni[ea] na pobyt|(?:twoje|państwa) dzieck|hyresvärd|uppehållstillstånd|(?:ditt|ert) barn(?!\p{L})|房东|房東|您的孩子|居留|大家さん|お子(?:様|さま|さん)|在留/iu;

/** A program is an "application" as well: it is deployed, runs on a machine, has a key, and goes to a store. */
const program =
  /\bapplication (?:with|under) (?:this|that|the same) (?:name|id|title|identifier)\b|\b(?:on|in) (?:this|your|the) (?:computer|dock|desktop)\b|aplikacja o (?:tej|takiej|podanej) (?:samej )?nazwie|\bclient (?:id|secret)\b|\bapi[ -]key|\boauth\b|\bcallback url|\bredirect ur[il]|\bapp[ -]?(?:store|review)\b|\b(?:play|google|microsoft) store\b|\bto the background(?! (?:check|screen))|\bdeployed\b|(?:\bcall(?:s|ing)?|\baccess(?:es|ing)?|aufruf\w*|wywoł\p{L}*) (?:\p{L}+ ){0,4}apis?\b|interfejs\p{L}* (?:\p{L}+ )?api\b|\bin the registry of (?:apps|programs)\b|\breceived \d+ (?:requests?|visits?|views?|errors?|messages?)\b|\bbuild (?:number|\d)|\bsandbox\b|(?:identyfikator|identifikator|klient-?id|identifiant|id) (?:klienta|client|de cliente?|del cliente|do cliente)(?!\p{L})|sklepu? z aplikacjami|tienda de aplicaciones|loja de aplicativos|应用商店|客户端|應用商店/iu;

/** In Chinese: who decides on other things than jobs, or another office than the one that was asked. */
const otherDesk =
  /(?:转交|转到|移交|送交|转发|轉交|移交|送交)(?:至|给|到)?(?:了)?[^，。；]{0,6}?(?:移民局|出入境|法院|税务|稅務|房东|房東|使馆|使館|领事|領事|民政|公安|社保|银行|銀行|保险公司|其他(?:部门|机关|机构|單位|部門|機關|單位)|有关部门|有關單位|主管(?:部门|机关|機關))/u;

/** "60 % complete", "submitted: no". */
const notThere = /\d ?[%％]|[:：] ?(?:no|nein|non|nee|nej|nie|não|否|いいえ)[.!。]?$/i;

/** "Received in part": the rest did not arrive. */
const inPart =
  / (?:in part|partly|partially|teilweise|zum teil|en partie|partiellement|en parte|parcialmente|in parte|parzialmente|deels|gedeeltelijk|czesciowo|delvis) |一部のみ|一部だけ|部分/;

/** What says that something came of it: it was sent or has arrived, or is looked at already. */
const asserting: ReadonlySet<string> = new Set([
  ...completing,
  ...'appliedAlready already thanksWord done reviewing comment'.split(' '),
]);

/** "We handle applications within five days" promises something, and has not got anything yet. */
const onlyPromises = (hits: readonly Hit[]) =>
  hits.some(({ concept }) => concept === 'weWill') && !hits.some(({ concept }) => asserting.has(concept));

/** "En evaluación": the application is being looked at, and no evaluation was sent. */
const isUnderReview = ({ concept, start }: Hit, plain: string) =>
  concept === 'otherSent' && / (?:en|em|in) (?:evalua|avalia|valuta)/.test(plain.slice(start - 4, start + 8));

/** Meanings that are about something else where a sentence says that the application is there. */
const aside: ReadonlySet<string> = new Set(
  'otherSent byOthers account closedThing occurred ongoing'.split(' '),
);

/** "A complete application", and none that is to be completed. */
const isComplete = ({ concept, start, end }: Hit, plain: string) =>
  concept === 'toComplete' &&
  plain.slice(start, end) === 'complete' &&
  (/ application(?: submission)? $/.test(plain.slice(0, start)) ||
    /^d? (?:\S+ )?application /.test(plain.slice(end)));

/** What a condition may name without doing harm: "if you do not hear from us, you need not ask". */
const supposable: ReadonlySet<string> = new Set('must closedThing'.split(' '));
const supposableThen: ReadonlySet<string> = new Set(
  'must closedThing failed error occurred account withdrawn'.split(' '),
);
/** "You may close this window." */
const closesWindow =
  / (?:close (?:this|the|your) (?:window|tab|page|browser)|(?:fenster|seite|tab) (?:jetzt |nun )?schliessen|fenster kann (?:jetzt |nun )?geschlossen|fermer (?:cette|la|votre) (?:fenetre|page)|cerrar (?:esta|la) (?:ventana|pagina)|fechar (?:esta|a) (?:janela|pagina)|chiudere (?:questa|la) (?:finestra|pagina)|(?:venster|pagina) (?:nu )?sluiten|zamknac (?:to |te )?(?:okno|strone)|stanga (?:det har |den har )?(?:fonstret|sidan)) |(?:画面|ウィンドウ|ページ)を閉じ|关闭(?:此|本|该)?(?:窗口|页面)/;

/** "The next steps", which others take, and not "one more step". */
const furtherSteps =
  /next|further|nachst|weiter|suivant|siguient|proxim|prossim|volgende|kolejn|dalsz|nasta|次|下一/;
/** So many characters before the steps stands which they are. */
const stepsAhead = 14;
/** An account or a profile in which something is only looked at. */
const looksUp =
  / (?:view|see|track|check|follow|monitor|status|stand|einsehen|ansehen|verfolgen|suivre|consulter|ver|consultar|seguir|acompanh\w*|seguire|consultare|bekijken|volgen|sprawdzi\w*|sledzi\w*|folja|se) /;
const makesOne =
  / (?:creat|complet|activat|verif|regist|sign up|erstell|anleg|vervollst|aktivier|cre[ezra]|complet|activ|attiva|aanma|voltooi|utw|uzupel|aktyw|skapa|fyll)/;
/** "Your data will be deleted after six months." */
const ofData = / (?:data|daten|donnees|datos|dados|dati|gegevens|dane|danych|uppgifter) /;

/** Whether a sentence that says something else names it: a profile that is looked at, a window that may be closed, a condition. */
function saysNothingOfIt(
  { concept, start, end }: Hit,
  plain: string,
  part: ArrivalPart | undefined,
  isThere: boolean,
): boolean {
  if (!part) return false;
  const names = (wanted: string) => part.hits.some(hit => hit.concept === wanted);
  if (concept === 'account' || concept === 'ongoing') {
    if (names('reviewing')) return true;
    return (
      concept === 'account' &&
      part.stated === null &&
      (part.isSupposed || looksUp.test(part.plain)) &&
      !makesOne.test(part.plain)
    );
  }
  if (concept === 'stepsLeft')
    return (
      part.stated === null &&
      ['hearBack', 'contactSomebody', 'weWill'].some(names) &&
      furtherSteps.test(plain.slice(Math.max(0, start - stepsAhead), end))
    );
  if (concept === 'closedThing' && closesWindow.test(part.plain)) return true;
  if (concept === 'toComplete' && part.stated === 'there' && unspaced.test(plain)) return true;
  if (part.stated !== null) return false;
  if (concept === 'withdrawn') return names('youCan') || (isThere && part.isSupposed);
  if (concept === 'discarded') return isThere && ofData.test(part.plain);
  if (!part.isSupposed) return false;
  return (
    (isThere ? supposableThen : supposable).has(concept) ||
    (concept === 'toComplete' && plain.slice(start, end) === 'to apply')
  );
}

const duties: ReadonlySet<string> = new Set('must stepsLeft'.split(' '));
const denial =
  '(?:no|not|nothing|t|nicht|nichts|keine?[nrms]?|pas|aucune?|rien|nada|ning\\S*|nao|non|nulla|nessun\\S*|niet|geen|niets|nie|zadn\\S*|nic|inte|inget|inga)';
const deniedBefore = new RegExp(` ${denial} (?:\\S+ )?$`);
const deniedBehind = new RegExp(
  `^ (?:\\S+ )?${denial} (?!forget|vergess|oubli|olvid|esquec|dimentic|verget|zapomn|glom)`,
);

/** "You do not need to do anything else", "no further steps". */
const isNotNeeded = ({ concept, start, end }: Hit, plain: string) =>
  duties.has(concept) && (deniedBefore.test(plain.slice(0, start)) || deniedBehind.test(plain.slice(end)));

/** Whether something in a message that says "arrived" makes that doubtful. `parts`: its sentences, each read alone. */
export function isDoubtful(text: string, says: Arrival, whole: Read, parts: readonly ArrivalPart[]): boolean {
  const doubts = says === 'already' ? doubtfulIfAlready : doubtful;
  const isThere = parts.some(part => proves(part) && part.stated === 'there');
  const isMixed = ({ hits, plain }: Read) => {
    const places = parts.map(part => plain.indexOf(part.plain.trim()));
    const partOf = ({ start }: Hit) =>
      parts.find(
        (part, i) => places[i]! >= 0 && start >= places[i]! && start < places[i]! + part.plain.trim().length,
      );
    return hits.some(
      hit =>
        doubts.has(hit.concept) &&
        !(isThere && (aside.has(hit.concept) || isNotNeeded(hit, plain))) &&
        !isUnderReview(hit, plain) &&
        !isComplete(hit, plain) &&
        !saysNothingOfIt(hit, plain, partOf(hit), isThere),
    );
  };
  return (
    [
      placeholder,
      gapInCapitals,
      sample,
      toSend,
      pressSend,
      toConfirm,
      queued,
      preliminary,
      otherApplication,
      waitingList,
      otherParty,
      program,
      otherDesk,
    ].some(pattern => pattern.test(text)) ||
    isOnlyAsked(parts) ||
    notThere.test(text) ||
    inPart.test(whole.plain) ||
    parts.some(({ stated, plain }) => stated !== null && beforeSending.test(` ${plain} `)) ||
    [whole, ...parts.slice(maxSentences)].some(isMixed) ||
    (says === 'arrived' &&
      (parts.some(
        part =>
          part.stated !== 'there' &&
          !(part.isSupposed && (isThere || part.hits.some(({ concept }) => concept === 'hearBack'))) &&
          isOpen(part),
      ) ||
        (!parts.some(proves) && onlyPromises(whole.hits))))
  );
}
