import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';
import type { Application, Outreach } from './application.ts';
import { kindOf, type Note } from './note.ts';

/** Failures less than this far apart belong to one attempt. */
export const attemptGapMs = 5 * 60_000;

/**
 * Whether something was noted by a clock that was set back since: how long ago it was, and how long to wait from it, is not
 * known then, and nobody is to wait for days because of it.
 */
export function isAhead(at: string, now: Date): boolean {
  return Date.parse(at) - now.getTime() > attemptGapMs;
}

/**
 * Groups failures into attempts, oldest first. A failure less than five minutes after the one before it belongs
 * to the same attempt, so a burst of messages counts once however long it goes on; exactly five minutes is a new
 * attempt. `at` is ISO 8601 with an offset. The order of the input does not matter.
 */
export function attemptsOf<F extends { at: string }>(failures: readonly F[]): F[][] {
  const inOrder = [...failures].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const attempts: F[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const failure of inOrder) {
    const at = Date.parse(failure.at);
    const current = attempts.at(-1);
    if (current && at - before < attemptGapMs) current.push(failure);
    else attempts.push([failure]);
    before = at;
  }
  return attempts;
}

/**
 * The attempts at which the process failed: those count for the advice and in reports. Failures before the
 * application was received, or before an outreach that resolved them, count no longer. Corrections between two
 * failures keep them one attempt, since the applicant never stopped trying.
 */
export function processAttempts<F extends { kind: MessageKind; at: string }>(
  failures: readonly F[],
  settled: number,
): F[][] {
  return attemptsOf(countedFailures(failures, settled)).filter(attempt =>
    attempt.some(({ kind }) => isProcessKind(kind)),
  );
}

/** The failures that count: those of the process, and corrections, since the last of them were settled. */
export function countedFailures<F extends { kind: MessageKind; at: string }>(
  failures: readonly F[],
  settled: number,
): F[] {
  return failures.filter(
    ({ kind, at }) => (kind === 'input' || isProcessKind(kind)) && Date.parse(at) > settled,
  );
}

/** Up to when failures are settled, in milliseconds; minus infinity where nothing was. */
export function settledAt(
  outreach: readonly Pick<Outreach, 'at' | 'outcome' | 'settlesUntil'>[],
  receivedAt: string | null,
): number {
  const ends = outreach
    .filter(({ outcome }) => outcome === 'resolved')
    .map(({ at, settlesUntil = at }) => Date.parse(settlesUntil));
  return Math.max(...ends, receivedAt ? Date.parse(receivedAt) : Number.NEGATIVE_INFINITY);
}

/** `processAttempts` of an application: its notes of each attempt, oldest first, corrections among them. */
export function attemptsIn(
  { outreach, receivedAt }: Pick<Application, 'outreach' | 'receivedAt'>,
  notes: readonly Note[],
): Note[][] {
  const failures = notes.map(note => ({ kind: kindOf(note), at: note.at, note }));
  return processAttempts(failures, settledAt(outreach, receivedAt)).map(attempt =>
    attempt.map(({ note }) => note),
  );
}

/** The number of the attempt of each note, by the note's id, counted from one. Notes that no longer count are left out. */
export function attemptNumbers(
  application: Pick<Application, 'outreach' | 'receivedAt'>,
  notes: readonly Note[],
): ReadonlyMap<string, number> {
  return new Map(
    attemptsIn(application, notes).flatMap((attempt, i) => attempt.map(({ id }) => [id, i + 1] as const)),
  );
}
