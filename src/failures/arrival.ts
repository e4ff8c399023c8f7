import arrivalWeights from './arrival-weights.json' with { type: 'json' };
import { saysOneIsThere, saysSendingFailed, speaksToEmployer } from './application-labels.ts';
import { featuresOf } from './features.ts';
import { modelOf, type Weights } from './model.ts';
import {
  forbidsRepeating,
  invitesToApply,
  isInstruction,
  isNoStatement,
  isQuestion,
  speakOfOthers,
} from './no-statement.ts';
import { unspaced } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import { hintsAtArrival, saysEarlier, statedArrival } from './stated-arrival.ts';
import type { StatedArrival } from './statement.ts';
import type { Hit } from './wording/concepts.ts';

/** What a message says of the application itself: nothing, it has arrived, it did not, or it had arrived before. */
export const arrivals = ['no', 'arrived', 'denied', 'already'] as const;
export type Arrival = (typeof arrivals)[number];

export interface ArrivalReading {
  says: Arrival;
  /** True: ask the applicant before it counts. */
  unsure: boolean;
}

/** From here on an arrival is kept as proof; between the two the applicant is asked. */
const keptFrom = 0.7;
const askedFrom = 0.2;
const deniedFrom = 0.5;
/** The same, where a sentence states an arrival of something that may be an application. */
const vagueFrom = 0.45;

/** Long mails say in their first sentences what they are about. */
const maxSentences = 6;
/** Some say it behind a long introduction. */
const maxSentencesInMail = 40;

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

/** What was left unfilled: "undefined", "NaN", "[object Object]", "{{name}}", "%ID%", "#0", the first day of 1970. */
const placeholder = new RegExp(
  [
    String.raw`\b(?:undefined|null|NaN|Invalid Date)\b|\[object \w+\]|\{\{?[\w .-]*\}?\}|[$%#]\{[^}]*\}|%[sd]\b|<%=?`,
    String.raw`%[A-Z][\w.-]+%|\[\[[^\]]*\]\]|(?<![\w])__\w+__(?![\w])|(?:#|n[o°º]\.? ?|: ?)0+\b(?![.,:\d])`,
    // In place of the number, the word of a program for none.
    String.raw`(?:\b(?:number|no\.?|id|ref(?:erence)?|code|nummer|nr\.?|n[°º]|numéro|número|numero|numer)|番号|编号|号)[ :：#]{1,3}(?:is |ist |est |es |é |è |jest |är )?(?:none|nil|tbd|tba|n\/a|unknown|invalid|-\d+)(?![\w])`,
    String.raw`\b0?1[./-]0?1[./-]1970\b|\b1970-01-01\b|\b0{4}-0{2}-0{2}\b|\bJan\p{L}*\.? 0?1,? 1970\b|\b0?1\.? Jan\p{L}* 1970\b|(?<!\p{L})0?1(?:er|º)? (?:de )?(?:janvier|enero|janeiro|gennaio|stycznia) (?:de )?1970\b|1970年0?1月0?1日`,
  ].join('|'),
  'iu',
);

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

/** What goes before an application, and is none yet. */
const preliminary =
  /(?:プレ|仮)(?:エントリー|応募|登録|受付|申込)|(?:预|預)(?:报名|報名|申请|申請|登记|登記)|(?<!\p{L})(?:pre-?(?:application|registration|inscripci[oó]n|inscrição|cadastro|iscrizione)|voranmeldung|vorregistrierung|pré-?(?:inscription|candidature|inscrição|cadastro|registo)|voor(?:aanmelding|inschrijving)|preaplikacj[aęi]|föranmälan)(?!\p{L})/iu;

/** Other things that one applies for, under the same noun. */
const otherApplication =
  /\b(?:loan|leave|vacation|holiday|visa|mortgage|credit|account|membership|housing|insurance|parking|permit)s? applications?\b|\bapplications? (?:for|to) (?:an? |your |the |become an? )?(?:\p{L}+ )?(?:loan|leave|vacation|visa|mortgage|credit|account|member(?:ship)?|housing|insurance|parking|permit)(?= (?:has|was|is|were|will|could)\b|[.,!]|$)|\b(?:solicitud|solicitação|demande|richiesta) d[ei] (?:préstamo|crédito|vacaciones|visado|empréstimo|férias|visto|prêt|crédit|congés?|visa|prestito|ferie|visto)\b|(?:贷款|請假|请假|签证|信用卡)申请|(?:ローン|休暇|ビザ)(?:の)?(?:申請|お?申し?込み)/iu;

/** "60 % complete", "submitted: no". */
const notThere = /\d ?[%％]|[:：] ?(?:no|nein|non|nee|nej|nie|não|否|いいえ)[.!。]?$/i;

/** "Received in part": the rest did not arrive. */
const inPart =
  / (?:in part|partly|partially|teilweise|zum teil|en partie|partiellement|en parte|parcialmente|in parte|parzialmente|deels|gedeeltelijk|czesciowo|delvis) |一部のみ|一部だけ|部分/;

/** Meanings that put "sent" into the future, and meanings that deny it. */
export const opening: ReadonlySet<string> = new Set('onceDone conditional willHappen'.split(' '));
const denying: ReadonlySet<string> = new Set('notYet not cannot'.split(' '));
/** That something was sent, or has arrived. */
export const sending: ReadonlySet<string> = new Set('handedIn reached sentThing'.split(' '));
const completing: ReadonlySet<string> = new Set([...sending, 'finished', 'success']);
const application: ReadonlySet<string> = new Set('application yourThing'.split(' '));

/** A text as it was read: how likely each arrival is, and the meanings in it. */
interface Read {
  chances: Record<Arrival, number>;
  hits: readonly Hit[];
  plain: string;
}

/** Whether a sentence says that the sending is still to come. What is said behind the sending is about something else. */
function isOpen({ hits }: Read): boolean {
  if (isOfMail(hits)) return false;
  const isAhead = (words: ReadonlySet<string>) => {
    const place = hits.findIndex(hit => words.has(hit.concept));
    return place >= 0 && hits.slice(place).some(({ concept }) => sending.has(concept));
  };
  return isAhead(denying) || (isAhead(opening) && speaksOfApplication(hits));
}

const speaksOfApplication = (hits: readonly Hit[]) => hits.some(({ concept }) => application.has(concept));

/** "It has not been submitted" speaks of what the sentence before it named; "your data will not be passed on" does not. */
const isShort = (plain: string) => plain.trim().split(' ').length <= 6;

/** "Has not been" is the only wording of a "not yet" that may be a plain "not". */
function isStillOpen({ concept, start, end }: Hit, plain: string): boolean {
  return concept === 'notYet' && (!plain.slice(start, end).startsWith('ha') || / yet /.test(plain));
}

/** So many characters before the end of a Japanese sentence begins the verb that denies it. */
const denyingEnd = 10;

/** "The confirmation e-mail could not be sent": that is no application. */
function isOfMail(hits: readonly Hit[]): boolean {
  const denial = hits.findIndex(({ concept }) => denying.has(concept));
  const before = hits.slice(0, Math.max(0, denial)).map(({ concept }) => concept);
  return before.includes('emailWord') && !speaksOfApplication(hits.slice(0, Math.max(0, denial)));
}

/**
 * Whether a sentence denies that the application was sent: the denial is right before the sending ("has not
 * reached us"), in Japanese at the end ("could not be completed").
 */
function isDenied({ hits, plain }: Read, whole: Read): boolean {
  const isTogether = unspaced.test(plain);
  // In Japanese "the application is complete" is one wording, and names the application as well.
  const isMeant =
    speaksOfApplication(hits) ||
    (isTogether && hits.some(({ concept }) => concept === 'handedIn')) ||
    (isShort(plain) && speaksOfApplication(whole.hits));
  if (!isMeant || hits.some(({ concept }) => opening.has(concept)) || isOfMail(hits)) return false;
  return hits.some((hit, i) => {
    if (!denying.has(hit.concept) || isStillOpen(hit, plain)) return false;
    const isBefore = hits.slice(i + 1, i + 3).some(({ concept }) => sending.has(concept));
    const isLast = isTogether && hit.end > plain.length - denyingEnd;
    return isBefore || (isLast && hits.slice(0, i).some(({ concept }) => completing.has(concept)));
  });
}

/** Whoever thanks for an interest confirms nothing, unless the vendor's file says so. */
function thanksForInterest(hits: readonly Hit[]): boolean {
  const said = hits.map(({ concept }) => concept);
  return said.includes('thanksWord') && said.includes('interestWord');
}

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
  part: Part | undefined,
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
function isDoubtful(text: string, says: Arrival, whole: Read, parts: readonly Part[]): boolean {
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
    [placeholder, sample, toSend, pressSend, toConfirm, queued, preliminary, otherApplication].some(pattern =>
      pattern.test(text),
    ) ||
    isOnlyAsked(parts) ||
    notThere.test(text) ||
    inPart.test(whole.plain) ||
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

/** Without one of these, no message is about an application. */
const telling: ReadonlySet<string> = new Set(
  'application yourThing resumeWord appliedAlready already thanksWord success reached handedIn sentThing'.split(
    ' ',
  ),
);

/** A sentence as it was read, and whether it says in so many words that the application has come in. */
interface Stated extends Read {
  stated: StatedArrival | null;
}

/** The same, and how it is meant. */
interface Meant extends Stated {
  /** It asks, supposes or forbids, so that it neither states nor denies anything. */
  isSupposed: boolean;
  /** It asks not to send again. */
  isForbidding: boolean;
}

/** The same, with what it is about. */
interface Part extends Meant {
  /** It tells somebody to do something, or speaks of something else that was sent: no arrival, whatever it is likest. */
  isElse: boolean;
}

/** Whether a sentence is a statement that the application has come in, and neither asks nor supposes it. */
const proves = ({ stated, isSupposed, isElse }: Part) => stated !== null && !isSupposed && !isElse;

const isTelling = (hits: readonly Hit[]) => hits.some(({ concept }) => telling.has(concept));

/** Whether a sentence or a whole text is likely enough to speak of an arrival, or to deny one, however it may be meant. */
const maySpeak = ({ chances }: Read) => chances.arrived + chances.already >= askedFrom;
const mayDeny = ({ chances }: Read) => chances.denied >= deniedFrom;

/** Whether only a sentence that states none speaks of an arrival: "Has your application been received? Check here." */
function isOnlyAsked(parts: readonly Part[]): boolean {
  const states = ({ isSupposed, isElse }: Part) => !isSupposed && !isElse;
  return !parts.every(states) && !parts.some(part => maySpeak(part) && states(part));
}

/** A sentence as it was read; one that says in so many words that the application came in is likely enough to be kept. */
function asStated(sentence: string, read: Read): Stated {
  if (saysOneIsThere(sentence) && !speaksToEmployer(sentence))
    return {
      ...read,
      chances: { ...read.chances, denied: 0, already: Math.max(read.chances.already, keptFrom) },
      stated: 'there',
    };
  if (saysSendingFailed(sentence))
    return {
      ...read,
      chances: { ...read.chances, denied: Math.max(read.chances.denied, deniedFrom) },
      stated: null,
    };
  const stated = statedArrival(sentence);
  if (!stated || stated === 'vague') {
    const { arrived } = read.chances;
    if (stated && arrived >= vagueFrom && arrived < keptFrom)
      return { ...read, chances: { ...read.chances, arrived: keptFrom }, stated };
    const isHinting = arrived < askedFrom && (stated !== null || hintsAtArrival(sentence));
    return isHinting
      ? { ...read, chances: { ...read.chances, arrived: askedFrom }, stated }
      : { ...read, stated };
  }
  const { arrived, already } = read.chances;
  const isEarlier = already > Math.min(arrived, askedFrom) && saysEarlier(sentence);
  const said: Arrival = isEarlier ? 'already' : 'arrived';
  return {
    ...read,
    chances: { ...read.chances, denied: 0, [said]: Math.max(read.chances[said], keptFrom) },
    stated,
  };
}

/** What has only been begun was not sent either, and nothing has failed. */
const begun: ReadonlySet<string> = new Set('draft notYet toComplete stepsLeft percentDone'.split(' '));

/** Whether a sentence says in so many words that the application was not sent. A Japanese "not yet" looks the same. */
const deniesSending = (read: Stated, whole: Read) =>
  !read.stated &&
  !unspaced.test(read.plain) &&
  !whole.hits.some(({ concept }) => begun.has(concept)) &&
  isDenied(read, whole);

/** Such a sentence is likely enough to be asked about. */
const asDenied = (read: Stated, whole: Read): Stated =>
  deniesSending(read, whole)
    ? { ...read, chances: { ...read.chances, denied: Math.max(read.chances.denied, deniedFrom) } }
    : read;

/** A sentence and whether it asks, supposes or forbids. */
function asMeant(sentence: string, read: Stated): Meant {
  const isForbidding = forbidsRepeating(sentence);
  return { ...read, isForbidding, isSupposed: isForbidding || isNoStatement(sentence) };
}

/** Stops that end no sentence: "ref. 22-118", "am 3. Mai". Without classes of all letters, which the engine is long in making ready. */
const innerStop =
  /\b(r[eé]f|rif|kennz|(?:am|vom|den|zum|der|bis) \d{1,2})\. |\b(St|Dr|Prof|Mrs?|Ms|Sra?|Dra|Mme|Hr|Fr|Dott|Sig)\. (?=[A-Z])/gi;
/** Numbers that features.ts would read as a "not". */
const numbered = /(?<![\wÀ-ɏ])n\. ?[º°]? ?(?=\d)/gi;
/** In Portuguese "no" is "in the": "inscrição no concurso". */
const inThe = /(?<=inscriç(?:ão|ões) )no(?= )/gi;
/** Who has taken the time to apply has applied. */
const timeToApply = /\b(?:taking|took|taken) (?:the|your|some) time to apply\b/gi;
/** "Status of your application: submitted": the application and what it is, as in one sentence. */
const statusLabel =
  /\b(?:(?:your|the|job) )*(application) status ?[:：] ?|\bstatus (?:of|der|van|da) ((?:your|the|ihrer|deiner|je|uw|de|sua) )?(application|bewerbung|sollicitatie|candidatura) ?[:：] ?|\b(bewerbung)sstatus ?[:：] ?|\b(sollicitatie)status ?[:：] ?|\bstatut de (?:la |votre |ta )(candidature) ?[:：] ?|\b(?:estado|situação|stato) d(?:e|a|ella) (?:la |tu |su |sua |tua )?(candidatura|postulación) ?[:：] ?|\bstatus (?:twojej )?(aplikacji) ?[:：] ?|\b(ansökan)s status ?[:：] ?/gi;
const nameIn = (_label: string, ...names: unknown[]) =>
  `${names.find((one, i) => i !== 1 && typeof one === 'string') as string} – `;
const statusSign = /status|statut|stato|estado|situação/i;
const withoutStops = (text: string) => {
  const read = withoutFullStops(text);
  return statusSign.test(read) ? read.replace(statusLabel, nameIn) : read;
};
const withoutFullStops = (text: string) =>
  text
    .replace(innerStop, '$1$2 ')
    .replace(numbered, 'nº ')
    .replace(inThe, 'na')
    .replace(timeToApply, 'applying');

/** The first sentences, and of the others those that state an arrival. */
function readSentences(text: string): string[] {
  const all = sentencesOf(text);
  const later = all.slice(maxSentences, maxSentencesInMail).filter(one => statedArrival(one) === 'there');
  return [...all.slice(0, maxSentences), ...later];
}

const nothing: ArrivalReading = { says: 'no', unsure: false };

type ReadArrival = (text: string, confirmed?: boolean) => ArrivalReading;

/** A reader of arrivals that works with the given weights. */
export function makeArrivalReader(weights: Weights): ReadArrival {
  const model = modelOf(weights);
  const read = (text: string): Read => {
    // Its place says nothing of it: a mail, a heading and an alert confirm in the same words.
    const features = featuresOf(text, 'page');
    const [no = 1, arrived = 0, denied = 0, already = 0] = model.chances(features);
    return { chances: { no, arrived, denied, already }, hits: features.hits, plain: features.plain };
  };
  return (message, confirmed = false) => {
    const text = withoutStops(message);
    const whole = read(text);
    if (!isTelling(whole.hits) && !saysSendingFailed(text) && statedArrival(text) !== 'there') return nothing;
    const sentences = readSentences(text);
    const alone = sentences.map(sentence =>
      asStated(sentence, sentences.length > 1 ? read(sentence) : whole),
    );
    // Most messages are about something else. How a sentence is meant, and what it is about, is asked only where that can
    // matter: the expressions for it take the engine long to make ready.
    const maySay = (test: (read: Read) => boolean) => test(whole) || alone.some(test);
    const isDenying = alone.some(one => deniesSending(one, whole));
    if (!confirmed && !isDenying && !maySay(maySpeak) && !maySay(mayDeny)) return nothing;
    if (invitesToApply(text)) return nothing;
    const meant = sentences.map((sentence, i) => asMeant(sentence, asDenied(alone[i]!, whole)));
    const stated: Read[] = meant.filter(({ isSupposed }) => !isSupposed);
    // A whole of several sentences may suppose something first and state it then.
    // With a "do not send it again" or a "no further steps" in it, the whole would seem to deny what was sent.
    const isPlain = ({ isForbidding, isSupposed, stated: how }: Meant) =>
      isForbidding || (how === 'there' && !isSupposed);
    if (meant.length > 1 && !isQuestion(text) && !meant.some(isPlain)) stated.push(whole);
    const chance = (of: readonly Read[], ...wanted: Arrival[]) =>
      Math.max(0, ...of.map(({ chances }) => wanted.reduce((sum, one) => sum + chances[one], 0)));
    const denied = chance(stated, 'denied');
    if (denied >= deniedFrom) return { says: 'denied', unsure: denied < keptFrom };
    if (!confirmed && !maySay(maySpeak)) return nothing;
    const others = speakOfOthers(sentences);
    const isClauseTelling = (clause: string) => isTelling(read(clause).hits);
    const parts: Part[] = meant.map((one, i) => ({
      ...one,
      isElse:
        others[i] === true ||
        isInstruction(sentences[i]!, isClauseTelling) ||
        speaksToEmployer(sentences[i]!),
    }));
    const asserted = parts.some(({ isElse }) => isElse)
      ? parts.filter(({ isSupposed, isElse }) => !isSupposed && !isElse)
      : stated;
    const there = chance(asserted, 'arrived', 'already');
    const isKept = there >= keptFrom || (confirmed && (there >= askedFrom || thanksForInterest(whole.hits)));
    if (!isKept && there < askedFrom) return nothing;
    const says = chance(asserted, 'already') > chance(asserted, 'arrived') ? 'already' : 'arrived';
    if (
      says === 'arrived' &&
      parts.some(part => !part.isForbidding && part.stated !== 'there' && isDenied(part, whole))
    )
      return { says: 'denied', unsure: true };
    const isEarlier = chance(asserted, 'already') >= askedFrom && sentences.some(saysEarlier);
    const isSaid = confirmed || isEarlier || parts.some(proves);
    return { says, unsure: !isKept || !isSaid || isDoubtful(text, says, whole, parts) };
  };
}

/**
 * Whether a message says that the application itself has arrived, as opposed to a draft, a file or a payment; see
 * docs/classifier.md. A false receipt costs an applicant the job, so in doubt they are asked. The language need not
 * be known. `confirmed`: by the vendor's file, a confirmation is there.
 */
export const readArrival: ReadArrival = makeArrivalReader(arrivalWeights);
