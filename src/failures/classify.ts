import type { Classification, Context } from '../applications/note.ts';
import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';
import { isHintOfAccess, isWrongValue } from './beside-fields.ts';
import { failedAnswer, isBareConflict } from './failed-answers.ts';
import { featuresOf } from './features.ts';
import { makeClassifier, modelOf } from './model.ts';
import { foreignFailure } from './foreign-failures.ts';
import { isForeign } from './foreign.ts';
import { foreignLanguage } from './foreign-language.ts';
import { inEnglish } from './glossary.ts';
import { tellsHowItStands } from './how-it-stands.ts';
import { tellsOwnTrouble } from './own-trouble.ts';
import { isCalmTurn, isShutForWorks, kindOfTurn, outcomeOf, tellsStanding } from './plain-turns.ts';
import { kindOfFormTurn } from './form-turns.ts';
import { pointsToFields } from './form-words.ts';
import { sentencesOf } from './sentences.ts';
import { seemingFailure } from './seeming-failures.ts';
import { conceptsIn } from './wording/concepts.ts';
import weights from './weights.json' with { type: 'json' };

const model = modelOf(weights);
const learned = makeClassifier(weights, model);

/** How likely each kind is by the words alone, in the order of `messageKinds`. Pure. */
export function chancesOf(text: string, context: Context): number[] {
  return model.chances(featuresOf(text, context));
}

/** What programs and servers say of themselves is recognised by its form, and means the same wherever it is. */
export function isOfProgram(text: string): boolean {
  return programFault.test(text) || gaveUpIn(text) !== null || statusLine.test(text.trim());
}

/** The line of a server's own page, which says nothing but its status. */
const statusLine =
  /^(?:http(?:\/[\d.]+)? |error:? )*([45]\d\d)[\s:–-]+(?:bad gateway|internal server error|(?:service )?(?:temporarily )?unavailable|gateway time-?out|(?:request (?:entity|header fields?)|payload|content|request header or cookie|(?:request-)?ur[il]) too (?:large|long)|request time-?out|too many requests|page expired)(?:\s+[a-z][\w.-]*\/[\d.]+)?\W*$/i;

/** Whoever may not register any more for a course or a job is kept out by a date, and by no account. */
const registrationClosed =
  /(?<!\p{L})(?:registrations?|sign-?ups?|enrol?lments?|anmeldung(?:en)?|inscriptions?|inscripci[oó]n(?:es)?|inscriç(?:ão|ões)|iscrizion[ei]|inschrijving(?:en)?|aanmelding(?:en)?|rejestracj[ai]|zapisy|anmälan)(?:\s\p{L}+){0,3}\s(?:closed|ended|geschlossen|beendet|closes?|clôturées?|fermées?|terminées?|cerradas?|finalizadas?|encerradas?|terminadas?|chius[aei]|terminat[aei]|gesloten|zamknięt[aey]|zakończon[aey]|stängd|avslutad)(?!\p{L})|(?:受付|応募|登録)は?終了|(?:报名|報名|注册)已?(?:截止|结束|結束)/iu;

/** When somebody last failed to log in, as banks say after a log-in that went well. */
const lastFailed =
  /(?<!\p{L})(?:last|most recent) (?:failed|unsuccessful) (?:log-?in|sign-?in)|letzte[rn]? (?:fehlgeschlagene[rn]?|erfolglose[rn]?|gescheiterte[rn]?) (?:anmelde|log-?in|anmeldung)|dernière (?:connexion|tentative)(?: de connexion)? (?:échouée|infructueuse)|último (?:acceso|inicio de sesión|intento) (?:fallido|incorrecto)|última tentativa (?:falhada|sem sucesso)|último acesso (?:falhado|sem sucesso)|ultimo accesso (?:fallito|non riuscito)|laatste mislukte (?:log-?in|aanmeld|inlog)|ostatnie (?:nieudane|błędne) logowanie|senaste misslyckade (?:inloggning|log-?in)|前回のログイン失敗|上次登录失败/iu;

/** Whoever waits in a queue cannot get in for now; the time that it takes distinguishes it from a waiting list. */
const inQueue =
  /(?<!\p{L})in (?:line|(?:a|the|our) (?:\p{L}+ )?(?:queue|line))(?!\p{L})|warteschlange|file d.attente|(?:cola|fila) (?:virtual|de espera)|(?<!\p{L})in (?:coda|fila)(?!\p{L})|wachtrij|(?<!\p{L})w kolejce|(?<!\p{L})i kö(?:n)?(?!\p{L})|順番待ち|待機列|排队|排隊/iu;
const waitingTime =
  /wait(?:ing)? time|minutes?|hours?|wartezeit|minuten|stunden|temps d.attente|heures?|tiempo de espera|minutos?|horas?|tempo de espera|tempo (?:di|d.) ?attesa|minuti|wachttijd|uur|czas oczekiwania|minut|väntetid|待ち時間|分|等待|小时/iu;

/** Whether somebody is told to wait in a queue, and for how long. */
export const waitsInQueue = (text: string): boolean => inQueue.test(text) && waitingTime.test(text);

/** What programs call their own faults: no person is meant by these words. */
const programFault =
  /\b(?:un(?:handled|caught)|(?:client|server)-side) (?:\w+ ){0,2}(?:exception|error|rejection)\b|\b(?:mysqli?|mariadb|sql(?:state)?|pdo|postgres\w*|database|db|fatal)\b[^.!?]{0,80}\btoo many (?:clients|connections)\b|\btoo many clients already\b/i;

/**
 * What languages, runtimes and databases print of a fault: the name of an exception, a code, the head of a trace. These are
 * names and not words, so their letters count as they are ("a name error" is no NameError). A ValidationError is left out:
 * it tells of what was typed. Manuals and forums quote them, so one that stands on a page at rest is weighed like any
 * other message.
 */
const namedFault =
  /\b(?:Type|Reference|Range|Internal|Name|Attribute|Key|Index|Import|ModuleNotFound|Assertion|Runtime|Operational|Programming|Integrity|Database|Connection|Socket|IO|OS|Memory|Recursion|NoMethod|Argument|ChunkLoad|NullPointer|NullReference|ArgumentNull|InvalidOperation|IllegalState|IllegalArgument|(?:Array)?IndexOutOfBounds|ClassCast|StackOverflow|OutOfMemory|S[Qq][Ll]|PDO|Hibernate|Servlet|Jasper|Query|DataAccess|Template)(?:Error|Exception)\b|\bErrorException\b|\b(?:ORA|TNS|PLS)-\d{5}\b|\bSQLSTATE\b|\bE(?:CONN(?:REFUSED|RESET|ABORTED)|TIMEDOUT|HOSTUNREACH|NOTFOUND|AI_AGAIN|PIPE|NOSPC|MFILE)\b|\bTraceback \(most recent call last\)|\b[Oo]bject reference not set to an instance\b|\bPG::[A-Z]\w+|\bat [\w.$]+\([\w$]+\.(?:java|cs|kt|scala):\d+\)|\b[Uu]ndefined (?:index|variable|offset|method|property|array key)\b|\b[Cc]annot read propert(?:y|ies) .{0,30}of (?:null|undefined)\b|\b(?:null|undefined) is not an object\b|\b\w+\.\w+ is not a function\b|\b[Dd]eadlock (?:found|detected)\b|\b[Ss]egmentation fault\b/;

/**
 * What scripts, frameworks and databases say of a fault in sentences of their own: where in a file it was, what a table or a
 * disk has refused. Read like `namedFault`.
 */
const toldFault =
  /\bin \S+\.(?:php|phtml|inc|p[lm]|cgi|cfm|aspx?|rb) (?:on )?line \d+|\bAllowed memory size of \d+ bytes\b|\bCall to (?:undefined|a member) (?:function|method)\b|\bDivision by zero in \S|\bException in thread "|\bSystem\.[A-Z]\w*Exception\b|\bCannot (?:GET|POST|PUT|PATCH|DELETE) \/|\bis not valid JSON\b|\bInvalid postback or callback argument\b|\b[Vv]iew[Ss]tate MAC\b|\bEndpoint request timed out\b|\b[Dd]isk quota exceeded\b|\b[Nn]o space left on device\b|\b[Tt]oo many open files\b|\bDuplicate entry '[^']*' for key\b|\bLock wait timeout exceeded\b|\bserver has gone away\b|\brelation "[^"]+" does not exist\b|\b(?:Unknown|Invalid) column (?:name )?'|\b[Tt]able '[^']+' doesn't exist\b|\berror in your SQL syntax\b|\bIncorrect syntax near\b|\bString or binary data would be truncated\b|\bUNABLE_TO_LOCK_ROW\b/;

/**
 * A program that gave up says so itself, as WordPress does in whatever language its site is. In small letters: to ignore case
 * among all letters takes the engine three times as long to make ready.
 */
const gaveUp =
  /(?<!\p{L})(?:(?:(?:there (?:has been|was)|(?:met|encountered|experienced)) an? (?:critical|fatal|unrecoverable) error|(?:critical|fatal|unrecoverable) error (?:has )?(?:occurred|happened))|(?:es gab|gab es) einen (?:kritischen|schwerwiegenden|fatalen) fehler|(?:kritischer|schwerwiegender|fataler) fehler(?: \p{L}+){0,4} aufgetreten|il y a eu une erreur (?:critique|fatale|grave)|(?:s.est produit|est survenu)e? une erreur (?:critique|fatale|grave)|erreur (?:critique|fatale|grave) (?:s.est produite|est survenue)|(?:ha habido|hubo|se ha producido|se produjo|ha ocurrido|ocurri[óo]) un error (?:cr[íi]tico|fatal|grave)|(?:ocorreu|houve|aconteceu) um erro (?:cr[íi]tico|fatal|grave)|(?:si è verificato|c.è stato) un errore (?:critico|fatale|grave)|(?:kritieke|fatale|ernstige) fout (?:voorgedaan|opgetreden)|wystąpił (?:(?:krytyczny|poważny) błąd|błąd krytyczny)|(?:kritiskt|allvarligt) fel (?:har )?(?:uppstått|inträffat|uppstod|inträffade)|(?:uppstod|inträffade) ett (?:kritiskt|allvarligt) fel)(?!\p{L})|(?:重大な|致命的な?)エラーが発生|(?:发生|發生|遇到|出现|出現)了?(?:严重|嚴重|致命)的?(?:错误|錯誤)/u;

/** What each of these sentences has, and most messages have not: they make the long expressions ready for nothing. */
const gaveUpSign =
  /criti|críti|kriti|krytyczn|fatal|unrecoverable|schwerwieg|grave|ernstig|poważn|allvarlig|重大|致命|严重|嚴重/;
const namedSign =
  /(?:Error|Exception)\b|-\d{5}|SQLSTATE|\bE[A-Z]{2}|Traceback|eference not|PG::|:\d+\)|ndefined|annot read|is not a|eadlock|egmentation/;

const toldSign =
  /line \d|Allowed memory|Call to|Division by|Exception|Cannot [A-Z]|valid JSON|postback|MAC|timed out|quota exceeded|space left|open files|Duplicate entry|Lock wait|gone away|does not exist|column |doesn't exist|SQL syntax|syntax near|truncated|UNABLE_TO/;

/** Each sign with what is looked for where it is found. */
export const signedFaults = (): [sign: RegExp, fault: RegExp][] => [
  [gaveUpSign, gaveUp],
  [namedSign, namedFault],
  [toldSign, toldFault],
];

const namedIn = (text: string) => (namedSign.test(text) ? namedFault.exec(text) : null);
/** Whether a text holds what languages, runtimes and databases print of a fault. */
export const namesFault = (text: string): boolean => namedIn(text) !== null || toldIn(text) !== null;
const toldIn = (text: string) => (toldSign.test(text) ? toldFault.exec(text) : null);

/** Where a program says that it gave up, in its own words; an offset may be off by one behind a Turkish capital. */
function gaveUpIn(text: string): string | null {
  const small = text.toLowerCase();
  const found = gaveUpSign.test(small) ? gaveUp.exec(small) : null;
  return found && text.slice(found.index, found.index + found[0].length);
}

/** A session of a theatre or a cinema is named by its hour. */
const showAt =
  /(?<!\p{L})(?:sesi[óo]n de las?|sess[ãa]o das?|séance (?:de|du)|(?:proiezione|spettacolo) delle|(?:the )?show at|seans o(?: godz\.)?) \d{1,2}[:.h]\d\d/iu;

/**
 * What a message means: its kind, how sure that is, and the words that decided, for people. A vendor's rule
 * outranks everything; the language need not be known. Pure; about 0.2 ms a message.
 */
export function classify(...[text, about]: Parameters<typeof learned>): ReturnType<typeof learned> {
  const answer = readWords(text, about);
  if (about.rule) return answer;
  const told = byTurn(text, answer, about.context) ?? byForeignWords(text, answer, about.lang) ?? answer;
  return isThanked(told) ? (behindThanks(text, about) ?? told) : told;
}

const isThanked = ({ kind }: Classification) => kind === 'benign' || kind === 'success';
/** From here on what stands behind thanks reports a failure. */
const behindThanksFrom = 0.8;

/** "Thank you for your interest. Unfortunately nothing was sent.": the thanks are for coming, and hide what happened. */
function behindThanks(...[text, about]: Parameters<typeof learned>): Classification | null {
  const [first = '', ...rest] = sentencesOf(text.slice(0, 600));
  if (rest.length === 0 || !conceptsIn(first).has('thanksWord')) return null;
  const answer = learned(rest.join(' '), about);
  return isProcessKind(answer.kind) && answer.confidence >= behindThanksFrom
    ? (byTurn(rest.join(' '), answer, about.context) ?? answer)
    : null;
}

/** What turns of phrase say against the words that were weighed; null where they say nothing. */
function byTurn(text: string, { kind }: Classification, context: Context): Classification | null {
  const told = (kind: MessageKind) => ({
    kind,
    confidence: 0.8,
    unsure: false,
    because: text.trim().slice(0, 80),
  });
  if (isCalmTurn(text, kind) || isHintOfAccess(text, kind, context)) return told('benign');
  const seeming = seemingFailure(text, kind);
  if (seeming) return told(seeming);
  const formTurn = kindOfFormTurn(text, kind);
  if (formTurn) return formTurn === kind ? null : told(formTurn);
  if (isProcessKind(kind) && (pointsToFields(text) || isWrongValue(text))) return told('input');
  if (kind !== 'session' && isShutForWorks(text)) return kind === 'maintenance' ? null : told('maintenance');
  if (forgery.test(text) && isProcessKind(kind)) return kind === 'system' ? told('session') : null;
  const outcome = kind === 'session' || kind === 'access' ? outcomeOf(text) : null;
  if (outcome) return told(outcome);
  // What is closed on a page at rest may be any of a list; as an answer to a press it is asked about.
  const state = { ...told('state'), confidence: 0.55, unsure: true };
  const stands = kind !== 'state' && kind !== 'maintenance' && tellsHowItStands(text);
  if (isProcessKind(kind)) return stands ? state : null;
  const turn = kindOfTurn(text);
  if (turn && turn !== 'state') return told(turn);
  return kind !== 'state' && (turn || stands || tellsStanding(text)) ? state : null;
}

/** What programs call a form whose page is too old, or belongs to another visit. */
const forgery = /\b[cx]srf\b|request forgery/i;

/** In a language that is not understood the applicant is asked, but about what its words say. */
function byForeignWords(text: string, { kind }: Classification, lang: string | null): Classification | null {
  if (isProcessKind(kind) || !isForeign(text, lang)) return null;
  const fault = foreignFailure(text);
  return fault && { kind: fault, confidence: 0.5, unsure: true, because: text.trim().slice(0, 80) };
}

/** A single question tells of nothing that has happened. */
const asksOnly = (text: string) => /[?؟]\s*$/.test(text) && sentencesOf(text).length === 1;

/** What the words of another language mean, as far as they are known; a failure is never sure there. */
function byGlossary(...[text, about]: Parameters<typeof learned>): Classification | null {
  if (!isForeign(text, about.lang)) return null;
  const language = foreignLanguage(text, about.lang);
  const english = language && inEnglish(text, language);
  if (!english) return null;
  const weighed = learned(english, about);
  const answer = asksOnly(text)
    ? { ...weighed, kind: 'benign' as const }
    : (byTurn(english, weighed, about.context) ?? weighed);
  return {
    ...answer,
    confidence: Math.min(answer.confidence, 0.5),
    unsure: true,
    because: text.trim().slice(0, 80),
  };
}

/** What the words say that were weighed, and what programs say of themselves. */
function readWords(...[text, about]: Parameters<typeof learned>): Classification {
  const answer = (about.rule ? null : byGlossary(text, about)) ?? learned(text, about);
  if (answer.kind === 'session' && !about.rule && showAt.test(text)) return { ...answer, kind: 'benign' };
  if (answer.kind === 'access' && !about.rule && registrationClosed.test(text))
    return { ...answer, kind: 'state' };
  // A list of what happened in an account tells nothing of this visit.
  if (answer.kind === 'access' && !about.rule && lastFailed.test(text)) return { ...answer, kind: 'benign' };
  const isSureFailure = isProcessKind(answer.kind) && answer.confidence > 0.8;
  if (!about.rule && !isSureFailure && waitsInQueue(text))
    return { kind: 'maintenance', confidence: 0.8, unsure: false, because: 'in a queue' };
  const fault = about.rule
    ? null
    : (programFault.exec(text)?.[0] ?? namedIn(text)?.[0] ?? toldIn(text)?.[0] ?? gaveUpIn(text));
  if (fault) return { kind: 'system', confidence: 0.9, unsure: false, because: fault };
  if (!about.rule && !isSureFailure && tellsOwnTrouble(text))
    return { kind: 'system', confidence: 0.9, unsure: false, because: text.trim().slice(0, 80) };
  if (answer.kind === 'system' && !about.rule && text.includes('409') && isBareConflict(text))
    return { ...answer, confidence: Math.min(answer.confidence, 0.5), unsure: true };
  const isOpen = (answer.kind === 'benign' || answer.unsure) && !about.rule;
  const status = isOpen ? statusLine.exec(text.trim())?.[1] : undefined;
  const told = status ? failedAnswer(Number(status)) : null;
  return told
    ? { kind: told.kind, confidence: 0.9, unsure: false, because: text.trim().slice(0, 80) }
    : answer;
}
