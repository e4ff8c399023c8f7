import type { Classification, Context } from '../applications/note.ts';
import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';
import { withoutBan } from './arrival/behind-ban.ts';
import { behindThanks } from './turns/behind-thanks.ts';
import { isHintOfAccess, isWrongValue } from './turns/beside-fields.ts';
import { isCalmSentence } from './turns/calm-sentences.ts';
import { isCaption } from './turns/captions.ts';
import { failedAnswer, isBareConflict } from './failed-answers.ts';
import { featuresOf } from './features.ts';
import { type ClassifierInput, makeClassifier, modelOf } from './model.ts';
import { foreignFailure } from './foreign/foreign-failures.ts';
import { isForeign } from './foreign/foreign.ts';
import { foreignLanguage } from './foreign/foreign-language.ts';
import { inEnglish } from './foreign/glossary.ts';
import { tellsHowItStands } from './turns/how-it-stands.ts';
import { waitsInQueue } from './turns/in-queue.ts';
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
import { beginningOf, sentencesOf } from './sentences.ts';
import { lacksFormToken } from './turns/form-token.ts';
import { ownFaultIn, statusTold, tellsOfForgery } from './program-faults.ts';
import { seemingAccess } from './turns/seeming-access.ts';
import { seemingFailure } from './turns/seeming-failures.ts';
import { isToGiveOtherwise } from './turns/what-was-given.ts';
import weights from './weights.json' with { type: 'json' };

const model = modelOf(weights);
const learned = makeClassifier(weights, model);

/** How likely each kind is by the words alone, in the order of `messageKinds`. Pure. */
export function chancesOf(text: string, context: Context): number[] {
  return model.chances(featuresOf(text, context));
}

/**
 * What a message means: its kind, how sure that is, and the words that decided, for people. A vendor's rule
 * outranks everything; the language need not be known. Pure; about 0.3 ms a message.
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
  return mayBeThanks(told) ? (failureBehindThanks(text, about) ?? told) : told;
}

/** What a turn of phrase says, whatever the weighed words say. */
const toldByTurn = (kind: MessageKind, text: string): Classification => ({
  kind,
  confidence: 0.8,
  unsure: false,
  because: beginningOf(text),
});

const mayBeThanks = ({ kind }: Classification) => kind === 'benign' || kind === 'success';
/** From here on what stands behind thanks reports a failure. */
const failureBehindThanksFrom = 0.8;

/** What is reported behind thanks, where it is a failure and fairly sure; null elsewhere. */
function failureBehindThanks(text: string, about: ClassifierInput): Classification | null {
  const behind = behindThanks(text);
  if (behind === null) return null;
  const answer = learned(behind, about);
  return isProcessKind(answer.kind) && answer.confidence >= failureBehindThanksFrom
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
  if (context === 'inline' && isCaption(text)) return kind === 'benign' ? null : told('benign');
  const seeming = seemingFailure(text, kind);
  if (seeming) return told(seeming);
  const formTurn = kindOfFormTurn(text, kind);
  if (formTurn) return formTurn === kind ? null : told(formTurn);
  if (isProcessKind(kind) && (pointsToFields(text) || isWrongValue(text, kind) || isToGiveOtherwise(text)))
    return told('input');
  if (kind !== 'session' && isShutForWorks(text)) return kind === 'maintenance' ? null : told('maintenance');
  if (isProcessKind(kind) && (tellsOfForgery(text) || lacksFormToken(text)))
    return kind === 'system' || kind === 'access' ? told('session') : null;
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
  const seeming = seemingAccess(text, answer.kind);
  if (seeming) return { ...answer, kind: seeming };
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
