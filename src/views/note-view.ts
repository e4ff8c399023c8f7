import { blockedCount } from '../applications/blocked-count.ts';
import { kindOf, type Note, type Step } from '../applications/note.ts';
import { referencesOf } from '../applications/references.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import type { LoadFailure } from '../applications/load-failures.ts';
import { fileIn } from '../reports/file-size.ts';
import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';
import { exactly, happened } from './dates.ts';
import { problems, shownRemark, shownWords } from './problems.ts';
import { language, type MessageName, t } from './t.ts';
import { kinds, silentFailureWords, loadFailureWords } from './message-names.ts';
import { quotable } from './between-texts.ts';

/** A note as it is shown: the exact words large, the evidence small. */
export interface NoteView {
  id: string;
  /** The exact words of the page, or what is said instead when the page said nothing. */
  words: string;
  /** True when `words` are the page's own, so that they are set in quotation marks. */
  quoted: boolean;
  /** Language of the words, for screen readers and hyphenation. */
  lang: string | null;
  kind: MessageKind;
  kindName: string;
  /** Words and time, so that its controls differ from those of another note with the same words. */
  name: string;
  /** One line of evidence. */
  brief: string;
  /** All of the evidence, as names and values. */
  details: readonly { name: string; value: string }[];
  /** What the applicant may say about it. */
  correction: 'not-an-error' | 'is-an-error' | null;
  hasScreenshot: boolean;
}

/** A note whose classification is unsure, as a question with yes and no. */
export interface QuestionView {
  id: string;
  question: string;
}

/** `attempt`: the attempt that the note belongs to; null for what counts as none. */
export function noteView(note: Note, now: Date, attempt: number | null = null): NoteView {
  // A note that is not sure yet is shown as what it may be; it is asked about elsewhere.
  const kind = note.corrected ?? note.understanding.kind;
  const chosen = note.context === 'by-hand' && isChosen(note.text);
  const wordless = note.context === 'silence' || note.context === 'network' || chosen;
  const spoken = note.text.trim() !== '' && !wordless;
  return {
    id: note.id,
    words: wordsOf(note),
    name: `${wordsOf(note)} · ${happened(note.at, now)}`,
    quoted: spoken,
    lang: note.lang,
    kind,
    kindName: t(kinds[kind]),
    brief: briefOf(note, now, attempt),
    details: noteDetails(note, attempt),
    correction: correctionOf(note, kind),
    hasScreenshot: note.screenshot !== null,
  };
}

/** Whether words were chosen from the list of problems; older notes keep them as they were shown then. */
function isChosen(text: string): boolean {
  return problems.some(({ label }) => t(label) === shownWords(text));
}

/** What the page said; where it said nothing, what was seen instead. */
export function wordsOf({ context, text }: Pick<Note, 'context' | 'text'>): string {
  if (context === 'silence' && Object.hasOwn(silentFailureWords, text))
    return t(silentFailureWords[text as SilentFailure]);
  if (context === 'network' && Object.hasOwn(loadFailureWords, text))
    return t(loadFailureWords[text as LoadFailure]);
  return shownWords(text.trim()) || t('silence');
}

/** The question about an unsure note, or null when there is nothing to ask. */
export function questionView(note: Note): QuestionView | null {
  if (!note.understanding.unsure || note.corrected !== null) return null;
  const plain = note.understanding.kind === 'success' ? 'unsureReceipt' : 'unsureMessage';
  return {
    id: note.id,
    question:
      note.context === 'silence' ? aboutSilentFailure(note) : t(plain, quotable(withoutStop(note.text))),
  };
}

/** Words to be quoted within a sentence, which has a full stop of its own behind them. Three dots say something else. */
function withoutStop(words: string): string {
  return words.replace(/(?<![.。])[.。]$/, '');
}

/** The question about something that was seen where the page said nothing. */
export function aboutSilentFailure(note: Pick<Note, 'text' | 'context' | 'trail'>): string {
  if (note.text !== 'nothing-happened') return t('unsureSilentFailureOf', wordsOf(note));
  const pressed = lastPressed(note);
  return pressed ? t('unsureSilentFailure', pressed) : t('unsureSilentFailurePlain');
}

function correctionOf(note: Note, kind: MessageKind): NoteView['correction'] {
  if (note.understanding.unsure && note.corrected === null) return null;
  if (isProcessKind(kind) || kind === 'input') return 'not-an-error';
  return kind === 'benign' || kind === 'state' || kindOf(note) === 'success' ? 'is-an-error' : null;
}

/** Systems print the word in front of the number themselves. */
export function bareReference(reference: string): string {
  return reference.replace(/^ref(erence)?\b[.:# ]*/i, '');
}

function briefOf(note: Note, now: Date, attempt: number | null): string {
  const pressed = lastPressed(note);
  const network = note.network.at(-1);
  const { shown, sent } = referencesOf(note);
  const reference = shown[0] ?? sent[0];
  return [
    happened(note.at, now),
    attempt !== null && attempt > 1 && t('attemptIs', String(attempt)),
    note.understanding.because === 'by-hand' && t('loggedByYou'),
    note.field && note.context !== 'silence'
      ? t('inField', note.field)
      : pressed && t('afterPressing', pressed),
    network && (network.status === null ? t('noAnswer') : t('answerStatus', String(network.status))),
    reference && t('referenceIs', bareReference(reference)),
    note.corrected && t('correctedByYou'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function lastPressed(note: Pick<Note, 'trail'>): string | null {
  return note.trail.findLast(({ did }) => did === 'pressed')?.what ?? null;
}

const trailWords: Record<Step['did'], MessageName> = {
  opened: 'trailOpened',
  pressed: 'trailPressed',
  touched: 'trailTouched',
  attached: 'trailAttached',
};

/** A step in words. Of an attached file only type and size are known, which each language writes in its own way. */
function stepWords({ did, what }: Step): string {
  return t(trailWords[did], did === 'attached' ? fileIn(language(), what) : what);
}

function noteDetails(note: Note, attempt: number | null): NoteView['details'] {
  const { environment } = note;
  const blocked = blockedCount(environment?.blocking ?? []);
  const references = referencesOf(note);
  const rows: [MessageName, string | null][] = [
    ['evidenceTime', exactly(note.at)],
    ['evidenceAttempt', attempt === null ? null : String(attempt)],
    ['evidencePage', [note.title, note.step].filter(Boolean).join(' · ')],
    ['evidenceAddress', note.url],
    ['evidenceTrail', note.trail.map(stepWords).join(' · ')],
    [
      'evidenceNetwork',
      note.network
        .map(({ status, error }) => (status === null ? (error ?? t('noAnswer')) : String(status)))
        .join(' · '),
    ],
    ['evidenceReferences', references.shown.join(' · ')],
    ['evidenceServerReferences', references.sent.join(' · ')],
    [
      'evidenceEnvironment',
      environment &&
        [
          environment.browser,
          environment.system,
          environment.window.join(' × '),
          blocked !== null && t('evidenceBlocked', String(blocked)),
          environment.translated && t('evidenceTranslated'),
        ]
          .filter(Boolean)
          .join(' · '),
    ],
    ['evidenceRemark', note.remark && shownRemark(note.remark)],
  ];
  return rows.flatMap(([name, value]) => (value ? [{ name: t(name), value }] : []));
}
