import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { attemptsIn } from '../applications/attempts.ts';
import { keepChosen } from '../storage/choose.ts';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { joinLate, withEvidence } from './evidence.ts';
import { browser } from './testing/browser.ts';
import { pageHandlers } from './pages.ts';
import { failure, globex, initech, open, read, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

beforeEach(async () => {
  await emptyStore();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

/** The application that a note was filed under. */
async function applicationOf(noteId: string) {
  const store = await openStore();
  return store.applicationById((await store.noteById(noteId))?.caseId ?? '');
}

const posting = 'https://globex.phenompeople.net/us/en/job/R-77/Cook';
const form = 'https://globex.wd5.myworkdayjobs.com/en-US/Careers/job/Berlin/Cook_R-77/apply';

test.each([
  ['in the same tab', 1, posting, form],
  ['in a new tab', 2, posting, form],
  ['back to the posting', 1, form, posting],
])(
  'a posting in a front-end and the form that it leads to are one application: %s',
  async (_, tab, from, to) => {
    await open(1, from);
    await read(1, from, {
      title: 'Cook',
      id: null,
      employer: 'Globex',
      employerUrl: null,
      validThrough: null,
    });
    await see(1, failure('first', from, { at: '2026-03-02T09:30:00+01:00' }));
    await open(tab, to);
    await see(tab, failure('second', to));
    expect(await applicationOf('first')).toMatchObject({
      vendor: 'workday',
      frontEnd: 'phenom',
      job: { id: 'R-77' },
    });
    expect((await applicationOf('second'))?.id).toBe((await applicationOf('first'))?.id);
  },
);

const step = (did: 'pressed' | 'attached', what: string) => ({ at: new Date().toISOString(), did, what });

test.each([
  ['We could not find this job.', false, true],
  ['A vaga não existe.', false, true],
  ['Cette offre n’existe plus.', false, true],
  ['La oferta no ha sido encontrada.', false, true],
  ['La oferta no fue encontrada.', false, true],
  ['L’annuncio non è stato trovato.', false, true],
  ['Tjänsten kunde inte hittas.', false, true],
  ['Die Stelle existiert nicht mehr.', false, true],
  ['That vacancy does not seem to exist.', false, true],
  ['Não localizamos esta vaga no sistema.', false, true],
  ['Die Stelle ist unter dieser Nummer nicht bekannt.', false, true],
  ['Cette offre ne semble plus exister.', false, true],
  ['This job is no longer available.', true, true],
  ['This job is no longer available.', false, false],
  ['This job has been filled.', true, false],
])('"%s" after a press, with a file (%s), is asked about: %s', async (text, hasFile, isAsked) => {
  await open(1, form);
  const trail = [...(hasFile ? [step('attached', 'pdf, 9.00 MB')] : []), step('pressed', 'Submit')];
  await see(1, failure('gone', form, { text, rule: 'state', trail }));
  expect((await (await openStore()).noteById('gone'))?.understanding).toMatchObject({
    kind: isAsked ? 'system' : 'state',
    unsure: isAsked,
  });
});

test('a note tells that its page was translated', async () => {
  await open(1, form);
  await see(1, { ...failure('translated', form), translated: true });
  await see(1, failure('plain', form, { text: 'It could not be saved either.' }));
  const store = await openStore();
  expect((await store.noteById('translated'))?.environment?.translated).toBe(true);
  expect((await store.noteById('plain'))?.environment).not.toHaveProperty('translated');
});

test('a silence that was asked about late has what failed when it began', () => {
  const failed = { at: '2026-03-02T09:29:31.000Z', url: form, status: 502, error: null, ids: [] };
  const note = { at: '2026-03-02T09:30:00.000Z', network: [], ids: [], context: 'silence' as const };
  expect(withEvidence({ ...note, text: 'still-waiting' }, [failed]).network).toEqual([failed]);
  expect(withEvidence({ ...note, text: 'nothing-happened' }, [failed]).network).toEqual([]);
});

test('another job at the same employer is another application in whichever system', async () => {
  await open(1, posting);
  await see(1, failure('first', posting));
  const other = form.replaceAll('R-77', 'R-78');
  await open(1, other);
  await see(1, failure('second', other));
  expect((await applicationOf('second'))?.id).not.toBe((await applicationOf('first'))?.id);
});

test('an answer that is given while a failure is classified is kept', async () => {
  await open(1, globex);
  await see(1, failure('first', globex, { at: '2026-03-02T09:30:00+01:00' }));
  const { id } = (await applicationOf('first'))!;

  const answer = (await openStore()).change(id, one => ({ ...one, directionsFollowed: true }));
  await Promise.all([see(1, failure('second', globex)), answer]);
  expect(await applicationOf('second')).toMatchObject({ id, directionsFollowed: true });
});

test.each([
  ['right after it', '2026-03-02T09:30:01+01:00', [502]],
  ['in UTC, right before it', '2026-03-02T08:29:58Z', [502]],
  ['much later', '2026-03-02T09:31:00+01:00', []],
])('an answer that the browser counts after the note was stored: %s', async (_, at, expected) => {
  await open(1, globex);
  await see(1, failure('first', globex, { at: '2026-03-02T09:30:00+01:00' }));
  const answer = { at, url: globex, status: 502, error: null, ids: ['cf-ray: 8f1'] };
  await joinLate(1, answer);
  await joinLate(1, answer);
  const note = await (await openStore()).noteById('first');
  expect(note?.network.map(({ status }) => status)).toEqual(expected);
  expect(note?.ids.filter(id => id === 'cf-ray: 8f1')).toHaveLength(expected.length);
});

test('an answer to a second press is not given to the failure before it', async () => {
  await open(1, globex);
  const trail = [{ at: '2026-03-02T09:30:01+01:00', did: 'pressed' as const, what: 'Submit' }];
  await see(1, failure('first', globex, { at: '2026-03-02T09:30:00+01:00' }));
  await see(
    1,
    failure('second', globex, {
      at: '2026-03-02T09:30:02+01:00',
      trail,
      text: 'Server error. Nothing was sent.',
    }),
  );
  const at = '2026-03-02T09:30:01.500+01:00';
  await joinLate(1, { at, url: globex, status: 502, error: null, ids: ['cf-ray: 9a2'] });
  const store = await openStore();
  expect((await store.noteById('first'))?.ids).not.toContain('cf-ray: 9a2');
  expect((await store.noteById('second'))?.ids).toContain('cf-ray: 9a2');
});

test('a rule of the system is asked about once it is known that a request failed in its moment', async () => {
  await open(1, globex);
  const closed = { text: 'This job is no longer available.', rule: null } as const;
  await see(1, failure('closed', globex, { ...closed, at: '2026-03-02T09:30:00+01:00' }));
  await see(
    1,
    failure('told', globex, {
      ...closed,
      at: '2026-03-02T09:30:00+01:00',
      text: 'This position has been filled.',
    }),
  );
  const store = await openStore();
  await store.changeNote('told', note => ({ ...note, corrected: 'benign' }));
  expect((await store.noteById('closed'))?.understanding).toMatchObject({ kind: 'state', unsure: false });
  const at = '2026-03-02T09:30:00.400+01:00';
  await joinLate(1, { at, url: `${globex}/api`, status: 503, error: null, ids: [] });
  const doubted = { kind: 'system', unsure: true, because: 'not-found-in-outage' };
  expect((await store.noteById('closed'))?.understanding).toMatchObject(doubted);
  expect((await store.noteById('told'))?.understanding.kind).toBe('state');
});

test('answers that are counted at the same moment are told apart', async () => {
  const at = '2026-03-02T09:30:01+01:00';
  await open(1, globex);
  await see(1, failure('first', globex, { at: '2026-03-02T09:30:00+01:00' }));
  const answer = { at, url: globex, status: 502, error: null, ids: [] };
  await joinLate(1, answer);
  await joinLate(1, { ...answer, url: `${globex}/files` });
  await joinLate(1, { ...answer, status: 503 });
  expect((await (await openStore()).noteById('first'))?.network).toHaveLength(3);
});

test("a vendor's frame in an employer's page that is not watched is no part of the page before", async () => {
  await open(1, initech);
  // Some browsers tell the address of that page although nothing of ours may run there.
  const around = { id: 1, url: 'https://careers.globex.example/jobs/1' };
  const frame = { tab: around, url: globex, frameId: 3, document: 7 } as never;
  await pageHandlers['page/opened']({ title: '' }, frame);
  await pageHandlers['sighting/seen'](failure('first', globex), frame);
  const note = await (await openStore()).noteById('first');
  expect(await applicationOf('first')).toMatchObject({ employer: 'Globex', url: globex });
  expect(note?.trail).toEqual([]);
});

test('what a page says while the browser has no connection is no fault of the system', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await open(1, globex);
  await see(1, failure('offline', globex, { text: 'Something went wrong. Please try again.' }));
  vi.restoreAllMocks();
  const understanding = { kind: 'input', unsure: false, because: 'own-connection' };
  expect(await (await openStore()).noteById('offline')).toMatchObject({ understanding });
  await see(1, failure('online', globex, { text: 'The server could not save your answers.' }));
  expect((await (await openStore()).noteById('online'))?.understanding.kind).toBe('system');
});

test('a failure by a clock that was ahead is settled by the word that it works, and one after it counts', async () => {
  const [now, ahead] = [new Date(), new Date(Date.now() + 8 * 3_600_000)];
  await open(1, globex);
  await see(1, failure('first', globex, { at: ahead.toISOString() }));
  const { id } = (await applicationOf('first'))!;
  const attempts = async () => {
    const { application, notes } = (await (await openStore()).snapshotOf(id))!;
    return attemptsIn(application, notes).length;
  };
  expect(await attempts()).toBe(1);
  await keepChosen({ id, at: now.toISOString(), choice: { what: 'works-again' } });
  expect(await attempts()).toBe(0);
  await see(1, failure('second', globex, { at: new Date().toISOString() }));
  expect((await applicationOf('second'))?.id).toBe(id);
  expect(await attempts()).toBeGreaterThan(0);
});

test('what is solved stays solved where a page tells of no failure, though a clock was ahead', async () => {
  await open(1, globex);
  await see(1, failure('first', globex, { at: new Date(Date.now() + 8 * 3_600_000).toISOString() }));
  const { id } = (await applicationOf('first'))!;
  await keepChosen({ id, at: new Date().toISOString(), choice: { what: 'works-again' } });
  const text = 'This job has been filled.';
  await see(1, failure('told', globex, { text, rule: 'state', at: new Date().toISOString() }));
  expect((await applicationOf('told'))?.id).toBe(id);
  const { application, notes } = (await (await openStore()).snapshotOf(id))!;
  expect(attemptsIn(application, notes)).toEqual([]);
});

test('what failed after the word that it works counts, though that word is kept only later', async () => {
  await open(1, globex);
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  await see(1, failure('first', globex, { at: ago(20) }));
  await see(1, failure('second', globex, { at: ago(1) }));
  const { id } = (await applicationOf('first'))!;
  await keepChosen({ id, at: ago(10), choice: { what: 'works-again' } });
  const { application, notes } = (await (await openStore()).snapshotOf(id))!;
  expect(attemptsIn(application, notes).flat()).toMatchObject([{ id: 'second' }]);
});
