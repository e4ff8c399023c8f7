import { expect, test } from 'vitest';
import { attemptsIn } from './attempts.ts';
import { sampleApplication, sampleNote } from './samples.ts';
import { settlingAllSoFar, settlingNothingAhead, workingAgain } from './working-again.ts';

const at = (clock: string) => `2026-03-02T${clock}:00.000Z`;
const failed = (clock: string) => ({
  ...sampleNote,
  at: at(clock),
  understanding: { ...sampleNote.understanding, kind: 'system' as const },
});
const works = (clock: string) => ({ ...sampleApplication, outreach: [workingAgain(at(clock))] });

test('what failed by a clock that was ahead is settled by the word that it works, too', () => {
  const [early, ahead] = [failed('10:00'), failed('18:00')];
  expect(attemptsIn(works('12:00'), [early, ahead])).toEqual([[ahead]]);
  const settled = settlingAllSoFar(works('12:00'), at('12:00'), ahead.at);
  expect(attemptsIn(settled, [early, ahead])).toEqual([]);
  expect(settled.outreach, 'when it was said stays').toMatchObject([{ at: at('12:00') }]);
  expect(attemptsIn(settled, [early, ahead, failed('18:01')])).toHaveLength(1);
});

test('nothing changes where the clock was never set, and what another word settled stays as it is', () => {
  const [once, twice] = [
    works('12:00'),
    { outreach: [workingAgain(at('11:00')), workingAgain(at('12:00'))] },
  ];
  expect(settlingAllSoFar(once, at('12:00'), at('12:00'))).toBe(once);
  const settled = settlingAllSoFar({ ...once, ...twice }, at('12:00'), at('18:00'));
  expect(settled.outreach.map(({ settlesUntil }) => settlesUntil)).toEqual([undefined, at('18:00')]);
  const waiting = { ...once, outreach: once.outreach.map(one => ({ ...one, outcome: 'waiting' as const })) };
  expect(settlingAllSoFar(waiting, at('12:00'), at('18:00'))).toBe(waiting);
});

test('what fails now counts, although a clock that was ahead says that it works later than that', () => {
  const now = new Date(at('12:01'));
  const again = failed('12:00');
  expect(attemptsIn(works('18:00'), [failed('10:00'), again])).toEqual([]);
  const settled = settlingNothingAhead(works('18:00'), again.at, now);
  expect(attemptsIn(settled, [failed('10:00'), again])).toEqual([[again]]);
  const both = settlingAllSoFar(works('11:00'), at('11:00'), at('18:00'));
  expect(attemptsIn(settlingNothingAhead(both, again.at, now), [again])).toEqual([[again]]);
});

test('a word that is not ahead stays, and so does one for what waited since the clock was ahead', () => {
  const now = new Date(at('12:01'));
  for (const clock of ['11:00', '12:05']) {
    const application = works(clock);
    expect(settlingNothingAhead(application, at('12:00'), now)).toBe(application);
  }
  const ahead = works('18:00');
  expect(settlingNothingAhead(ahead, at('17:00'), now)).toBe(ahead);
});
