import { isProcessKind } from '../vendors/vocabulary.ts';
import { kindOf, type Note } from './note.ts';

/** As many as a person could still read. A page may reload itself with new errors for ever. */
const perKind = { process: 60, other: 40 };
const overMs = 5 * 60_000;
/** What comes so soon after a press answers it, and this many of such notes are kept however much came before. */
const answerMs = 10_000;
const perPress = 3;

/**
 * Whether an application has too many notes of one sort within five minutes already. Failures of the process have a
 * budget of their own: no number of fields to correct keeps one of them out. What answers a press of the applicant has
 * one too, since a page cannot press.
 */
export function isCrowded(notes: readonly Note[], note: Note): boolean {
  if (note.understanding.because === 'by-hand') return false;
  const sortOf = (one: Note) =>
    one.understanding.unsure || isProcessKind(kindOf(one)) || kindOf(one) === 'success' ? 'process' : 'other';
  const sort = sortOf(note);
  const since = Date.parse(note.at) - overMs;
  const recent = notes.filter(one => sortOf(one) === sort && Date.parse(one.at) > since);
  return recent.length >= perKind[sort] && !answersPress(note, recent);
}

/** Whether it is one of the first notes after the last press. */
function answersPress(note: Note, recent: readonly Note[]): boolean {
  const press = note.trail.findLast(({ did }) => did === 'pressed');
  const pressed = press ? Date.parse(press.at) : Number.NEGATIVE_INFINITY;
  const isSoon = Date.parse(note.at) - pressed < answerMs;
  return isSoon && recent.filter(one => Date.parse(one.at) >= pressed).length < perPress;
}
