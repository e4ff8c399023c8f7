import { expect, test } from 'vitest';
import type { Lane } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { sampleNote } from '../applications/samples.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { channelsFrom } from './channels-from.ts';
import { laneOfFailure, laneOfLast } from '../applications/lanes.ts';
import { laneOfSighting } from './lanes.ts';
import { readContacts } from './read-contacts.ts';

const documentUrl = 'https://jobs.globex.org/help';
const lanesIn = (text: string) => {
  const passage = { text, heading: null, position: 'help-box' as const, links: [], documentUrl };
  return channelsFrom(readContacts([passage], { pageUrl: documentUrl, vendor: null, lang: 'en' })).map(
    ({ lane }) => lane ?? null,
  );
};

test.each<[string, (Lane | null)[]]>([
  ['Cannot log in? Call 608-263-9900. Problems with the upload: help@globex.org.', ['account', 'form']],
  ['Passwort vergessen? konto@globex.org. Das Formular klemmt? technik@globex.org', ['account', 'form']],
  ['Login ou formulaire bloqué : aide@globex.org', [null]],
  ['Technical help: help@globex.org', [null]],
  ['Problems with your payment? Ask the payment provider: desk@cardflow.io', ['payment']],
  ['Problemas con Cl@ve? Su servicio: soporte@identidad.es', ['identity']],
  ['Questions about the job: hr@globex.org', [null]],
])('kept with the channel: %s', (text, expected) => {
  expect(lanesIn(text)).toEqual(expected);
});

/** A note with the lane that it gets when it is made. */
const failure = (kind: MessageKind, text: string, more: Partial<Note> = {}): Note => {
  const understanding = { kind, confidence: 0.9, unsure: false, because: '' };
  const note = { ...sampleNote, text, title: 'Careers', step: null, understanding, ...more };
  const lane = laneOfSighting(note);
  return { ...note, ...(lane && { lane }) };
};

test.each<[string, Note, Lane]>([
  ['nobody gets in', failure('access', 'Something went wrong.'), 'account'],
  ['signed out', failure('session', 'You were signed out.'), 'account'],
  ['an error of the form', failure('system', 'Your answers could not be saved.'), 'form'],
  ['an error at the log-in', failure('system', 'Error.', { title: 'Sign in' }), 'account'],
  ['the payment failed', failure('system', 'Your payment could not be processed.'), 'payment'],
  ['the identity failed', failure('access', 'SPID: accesso non riuscito'), 'identity'],
])('the lane of a failure: %s', (_, note, lane) => {
  expect(laneOfFailure(note)).toBe(lane);
});

test('the last failure counts, and what is none does not', () => {
  const notes = [failure('access', 'Locked.'), failure('input', 'Enter a payment card.')];
  expect(laneOfLast(notes)).toBe('account');
  expect(laneOfLast([])).toBeNull();
});
