import type { Outreach } from './application.ts';

/**
 * Whether an outreach is only the applicant's word that the form works again. It is kept among the outreach, because
 * failures before it no longer count, but nobody was contacted, so no report and no draft may say so.
 */
export function isWorkingAgain({ owner, kind, value, outcome }: Outreach): boolean {
  return owner === 'unknown' && kind === 'form' && value === null && outcome === 'resolved';
}

/** By what an outreach is known again, whatever came of it, and wherever it stands among the others by then. */
export function outreachKey({ at, owner, purpose, kind, value }: Outreach): string {
  return [at, owner, purpose, kind, value ?? ''].join(' ');
}

/** The outreach that reached a desk or a person, or tried to, oldest first. */
export function contactsMade(outreach: readonly Outreach[]): Outreach[] {
  return outreach.filter(one => !isWorkingAgain(one));
}

/** Whether an answer is still to come: there was none so far, or the last one said that they are looking into it. */
export function isAwaited({ outcome }: Pick<Outreach, 'outcome'>): boolean {
  return outcome === 'waiting' || outcome === 'looking-into-it';
}

/** Since when an answer is waited for, ISO 8601: who says that they are looking into it has the usual time once more. */
export function waitedSince({ at, answeredAt }: Pick<Outreach, 'at' | 'answeredAt'>): string {
  return answeredAt ?? at;
}

/** Whether it is one contact: what came of it may have been added since. */
export function isSameOutreach(a: Outreach, b: Outreach): boolean {
  return outreachKey(a) === outreachKey(b);
}
