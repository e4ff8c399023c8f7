import type { Classification, Context } from '../applications/note.ts';
import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';
import { withoutBan } from './arrival/behind-ban.ts';
import { isHintOfAccess, isWrongValue } from './turns/beside-fields.ts';
import { isCalmSentence } from './turns/calm-sentences.ts';
import { failedAnswer, isBareConflict } from './failed-answers.ts';
import { featuresOf } from './features.ts';
import { type ClassifierInput, makeClassifier, modelOf } from './model.ts';
import { foreignFailure } from './foreign/foreign-failures.ts';
import { isForeign } from './foreign/foreign.ts';
import { foreignLanguage } from './foreign/foreign-language.ts';
import { inEnglish } from './foreign/glossary.ts';
import { tellsHowItStands } from './turns/how-it-stands.ts';
import { tellsOfOthers } from './turns/other-people.ts';
import { tellsOwnTrouble } from './turns/own-trouble.ts';
import {
  isCalmTurn,
  isShutForWorks,
  isStillGoingOn,
  kindOfTurn,
  outcomeOf,
  tellsStanding,
} from './turns/plain-turns.ts';
import { kindOfFormTurn } from './turns/form-turns.ts';
import { keepsOut, tellsConfirmed } from './turns/kept-out.ts';
import { withoutNeverDone } from './turns/never-done.ts';
import { pointsToFields } from './form-words.ts';
import { readLength } from './plain-text.ts';
import { beginningOf, sentencesOf } from './sentences.ts';
import { ownFaultIn, statusTold } from './program-faults.ts';
import { seemingFailure } from './turns/seeming-failures.ts';
import { conceptsIn, hasAny } from './wording/concepts.ts';
import weights from './weights.json' with { type: 'json' };

const model = modelOf(weights);
const learned = makeClassifier(weights, model);

/** How likely each kind is by the words alone, in the order of `messageKinds`. Pure. */
export function chancesOf(text: string, context: Context): number[] {
  return model.chances(featuresOf(text, context));
}

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

/** A session of a theatre or a cinema is named by its hour. */
const showAt =
  /(?<!\p{L})(?:sesi[óo]n de las?|sess[ãa]o das?|séance (?:de|du)|(?:proiezione|spettacolo) delle|(?:the )?show at|seans o(?: godz\.)?) \d{1,2}[:.h]\d\d/iu;

/**
 * What a message means: its kind, how sure that is, and the words that decided, for people. A vendor's rule
 * outranks everything; the language need not be known. Pure; about 0.2 ms a message.
 *
 * @param about where it stands, the language of its page, and what a rule of the vendor's file says of it
 */
export function classify(text: string, about: ClassifierInput): Classification {
  if (about.rule) return learned(text, about);
  const others = withoutNeverDone(text);
  if (others !== null) return others === '' ? toldByTurn('benign', text) : classify(others, about);
  const stated = withoutBan(text);
  if (stated !== null) return classify(stated, about);
  const answer = readWords(text, about);
  const told = byTurn(text, answer, about.context) ?? byForeignWords(text, answer, about.lang) ?? answer;
  return isThanked(told) ? (behindThanks(text, about) ?? told) : told;
}

/** What a turn of phrase says, whatever the weighed words say. */
const toldByTurn = (kind: MessageKind, text: string): Classification => ({
  kind,
  confidence: 0.8,
  unsure: false,
  because: beginningOf(text),
});

const isThanked = ({ kind }: Classification) => kind === 'benign' || kind === 'success';
/** From here on what stands behind thanks reports a failure. */
const behindThanksFrom = 0.8;

/** The thanks of eleven languages, to be asked first: most messages have none, and need not be read twice. */
const thanks =
  /thank|dank|merci|remerci|graci|agradec|obrigad|agrade|grazi|ringraz|bedankt|dzięk|tack|ありがと|感谢|感謝|谢谢|謝謝/i;
/** What is behind them has one of these where it reports anything that failed. */
const ofTrouble: ReadonlySet<string> = new Set(
  'failed error occurred cannot problem sorry not notYet lost interrupted unavailable expired locked'.split(
    ' ',
  ),
);

/** "Thank you for your interest. Unfortunately nothing was sent.": the thanks are for coming, and hide what happened. */
function behindThanks(text: string, about: ClassifierInput): Classification | null {
  const [first = '', ...rest] = sentencesOf(text.slice(0, readLength));
  if (rest.length === 0 || !thanks.test(first)) return null;
  const behind = rest.join(' ');
  if (!hasAny(conceptsIn(behind), ofTrouble)) return null;
  const answer = learned(behind, about);
  return isProcessKind(answer.kind) && answer.confidence >= behindThanksFrom
    ? (byTurn(behind, answer, about.context) ?? answer)
    : null;
}

/** What turns of phrase say against the words that were weighed; null where they say nothing. */
function byTurn(text: string, { kind }: Classification, context: Context): Classification | null {
  const told = (kind: MessageKind) => toldByTurn(kind, text);
  if (isCalmTurn(text, kind) || isHintOfAccess(text, kind, context) || tellsOfOthers(text))
    return told('benign');
  if (kind === 'success' && isStillGoingOn(text)) return told('benign');
  if (isProcessKind(kind) && isCalmSentence(text, kind) && !tellsHowItStands(text)) return told('benign');
  const seeming = seemingFailure(text, kind);
  if (seeming) return told(seeming);
  const formTurn = kindOfFormTurn(text, kind);
  if (formTurn) return formTurn === kind ? null : told(formTurn);
  if (isProcessKind(kind) && (pointsToFields(text) || isWrongValue(text, kind))) return told('input');
  if (kind !== 'session' && isShutForWorks(text)) return kind === 'maintenance' ? null : told('maintenance');
  if (forgery.test(text) && isProcessKind(kind)) return kind === 'system' ? told('session') : null;
  const outcome = kind === 'session' || kind === 'access' ? outcomeOf(text) : null;
  if (outcome) return told(outcome);
  if ((kind === 'session' || kind === 'access') && tellsConfirmed(text)) return told('success');
  if ((kind === 'benign' || kind === 'success') && keepsOut(text)) return told('access');
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
  return fault && { kind: fault, confidence: 0.5, unsure: true, because: beginningOf(text) };
}

/** A single question tells of nothing that has happened. */
const asksOnly = (text: string) => /[?؟]\s*$/.test(text) && sentencesOf(text).length === 1;

/** What the words of another language mean, as far as they are known; a failure is never sure there. */
function byGlossary(text: string, about: ClassifierInput): Classification | null {
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
    because: beginningOf(text),
  };
}

/** What the words say that were weighed, and what programs say of themselves. */
function readWords(text: string, about: ClassifierInput): Classification {
  const answer = byGlossary(text, about) ?? learned(text, about);
  if (answer.kind === 'session' && showAt.test(text)) return { ...answer, kind: 'benign' };
  if (answer.kind === 'access' && registrationClosed.test(text)) return { ...answer, kind: 'state' };
  // A list of what happened in an account tells nothing of this visit.
  if (answer.kind === 'access' && lastFailed.test(text)) return { ...answer, kind: 'benign' };
  const isSureFailure = isProcessKind(answer.kind) && answer.confidence > 0.8;
  if (!isSureFailure && waitsInQueue(text))
    return { kind: 'maintenance', confidence: 0.8, unsure: false, because: 'in a queue' };
  const fault = ownFaultIn(text);
  if (fault) return { kind: 'system', confidence: 0.9, unsure: false, because: fault };
  const sure = { confidence: 0.9, unsure: false, because: beginningOf(text) };
  if (!isSureFailure && tellsOwnTrouble(text)) return { kind: 'system', ...sure };
  if (answer.kind === 'system' && text.includes('409') && isBareConflict(text))
    return { ...answer, confidence: Math.min(answer.confidence, 0.5), unsure: true };
  const status = answer.kind === 'benign' || answer.unsure ? statusTold(text) : null;
  const told = status && failedAnswer(status);
  return told ? { kind: told.kind, ...sure } : answer;
}
