import { advise } from '../advice/advise.ts';
import { situationOf } from '../advice/situation.ts';
import type { Application } from '../applications/application.ts';
import { systemInTrouble } from '../applications/systems.ts';
import { type Note, kindOf } from '../applications/note.ts';
import { attemptsIn } from '../applications/attempts.ts';
import type { Notice } from '../messages/contract.ts';
import { calendarHere } from '../views/calendar-here.ts';
import { aboutSilentFailure } from '../views/note-view.ts';
import { t } from '../views/t.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';

/**
 * What to say in the page about a note that was just stored; null when the page itself says enough (a field
 * to correct, a rule) and a second voice would only disturb.
 */
export function noticeFor(
  note: Note,
  application: Application,
  notes: readonly Note[],
  now: Date,
): Notice | null {
  const vendor = systemInTrouble(application, notes);
  const base = {
    sighting: note.id,
    leadsTo: 'advice' as const,
    quote: note.context === 'silence' ? null : note.text,
    labels: { ...noticeLabels(), yes: t('yes'), no: t('no') },
  };
  if (note.understanding.unsure && note.corrected === null) {
    const plain = note.understanding.kind === 'success' ? 'noticeIsReceipt' : 'noticeIsError';
    const headline = note.context === 'silence' ? aboutSilentFailure(note) : t(plain);
    return { ...base, headline, body: whoseSystem(vendor, application), tone: 'wait', asks: 'question' };
  }
  const labels = { ...base.labels, yes: t('noticeWhatNow'), no: t('notAnError') };
  const kind = kindOf(note);
  if (kind === 'success') {
    return {
      ...base,
      labels,
      headline: t('noticeReceived'),
      body: t('noticeReceivedBody'),
      tone: 'go',
      asks: 'nothing',
    };
  }
  if (!isProcessKind(kind)) return null;
  const attempts = attemptsIn(application, notes).length;
  const { callJustified } = advise(situationOf(application, notes, vendor, now, calendarHere()));
  return {
    ...base,
    labels,
    headline: attempts > 1 ? t('noticeNotedAgain', String(attempts)) : t('noticeNoted'),
    body: callJustified ? t('noticeJustified') : whoseSystem(vendor, application),
    tone: 'wait',
    asks: 'what-now',
  };
}

/** What every notice shows: that it comes from this extension, and how to switch notices off. */
export function noticeLabels(): Pick<Notice['labels'], 'who' | 'mute' | 'dismiss'> {
  return { who: t('noticeWho'), mute: t('noticeMute'), dismiss: t('noticeDismiss') };
}

/** "This is Acme's system, not Globex's. No need to call them yet." */
function whoseSystem(vendor: Vendor | null, { employer }: Application): string {
  if (!vendor || vendor.hostedBy === 'employer') return t('noticeNoCall');
  return employer ? t('noticeSystemOf', vendor.name, employer) : t('noticeSystemOfUnnamed', vendor.name);
}
