import { describe, expect, test } from 'vitest';
import { loggedText } from '../applications/logged-problems.ts';
import type { Limit, Vendor } from '../vendors/vendor.ts';
import { messageKinds } from '../vendors/vocabulary.ts';
import { clocksFor } from './clocks.ts';
import { remediesFor } from './remedies.ts';
import { type FailureInput, type ProblemType, problemTypeOf } from './problem-types.ts';

const told = { sources: ['https://docs.acme-apply.example/'], asOf: null };
const vendorWith = (...limits: Limit[]): Vendor => ({
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: [], examples: [], ...told },
  limits,
  support: { policy: 'unknown', channels: [], ...told },
});
const ids = (given: FailureInput, vendor: Vendor | null = null) =>
  remediesFor({ ...given, vendor, tried: [] }).map(({ id }) => id);

test.each<[FailureInput, ProblemType | null]>([
  [{ kind: 'system', context: 'silence', text: 'Upload' }, 'silence'],
  [{ kind: 'system', context: 'network', text: 'broken-off' }, 'unreached'],
  [{ kind: 'system', context: 'network', text: 'not-secure' }, 'unreached'],
  [{ kind: 'system', context: 'network', text: 'cut-after-sending' }, 'server'],
  [{ kind: 'system', context: 'network', text: 'no-page' }, 'server'],
  [{ kind: 'input', context: 'network', text: 'offline', ownSide: true }, 'own-connection'],
  [{ kind: 'input', text: 'Network error', ownSide: true }, 'own-connection'],
  [{ kind: 'session', context: 'network', text: 'cookies-or-circle' }, 'cookies'],
  [{ kind: 'input', context: 'network', text: 'blocked-in-browser', ownSide: true }, 'blocked'],
  [{ kind: 'system', text: 'We could not upload your resume' }, 'upload'],
  [{ kind: 'system', context: 'by-hand', text: loggedText('upload') }, 'upload'],
  [{ kind: 'system', context: 'by-hand', text: loggedText('lost') }, 'server'],
  [{ kind: 'session', context: 'by-hand', text: loggedText('signed-out') }, 'signed-out'],
  [{ kind: 'access', context: 'by-hand', text: loggedText('sign-in') }, 'sign-in'],
  [{ kind: 'input', text: 'Die Datei ist zu groß' }, 'upload'],
  [{ kind: 'input', context: 'network', text: 'own-file' }, 'own-file'],
  [{ kind: 'input', context: 'page', text: 'own-file' }, 'upload'],
  [{ kind: 'input', text: '413 Request Entity Too Large' }, 'upload'],
  [{ kind: 'session', text: 'Request Header Fields Too Large' }, 'cookies'],
  [{ kind: 'system', text: 'Something went wrong' }, 'server'],
  [{ kind: 'session', text: 'Your session has timed out' }, 'signed-out'],
  [{ kind: 'session', text: 'Please enable cookies to continue' }, 'cookies'],
  [{ kind: 'access', text: 'Your account has been locked' }, 'locked'],
  [{ kind: 'access', text: 'Ihr Konto wurde gesperrt' }, 'locked'],
  [{ kind: 'access', text: 'アカウントがロックされました' }, 'locked'],
  [{ kind: 'access', text: 'There was an error verifying your application' }, 'bot-verdict'],
  [{ kind: 'access', text: 'Verify your email address before you sign in' }, 'mail-missing'],
  [{ kind: 'access', text: 'This browser is not supported' }, 'browser-unsupported'],
  [{ kind: 'access', text: 'Wrong user name or password' }, 'sign-in'],
  [{ kind: 'system', text: 'Your payment could not be processed' }, 'payment'],
  [{ kind: 'system', text: 'The card transaction was declined' }, 'payment'],
  [{ kind: 'system', text: 'Your transaction was declined by the bank' }, 'payment'],
  [{ kind: 'system', text: 'La transaction a été refusée' }, 'payment'],
  [{ kind: 'system', text: 'Se ha cargado a su tarjeta dos veces' }, 'payment'],
  [{ kind: 'system', text: 'No se pudo abonar la tasa de inscripción' }, 'payment'],
  [{ kind: 'system', text: 'Die Gebühr konnte nicht abgebucht werden' }, 'payment'],
  [{ kind: 'system', text: 'Something went wrong. Transaction ID: 8f3d-22' }, 'server'],
  [{ kind: 'system', text: 'Transaction (Process ID 54) was deadlocked on lock resources' }, 'server'],
  [{ kind: 'system', text: 'La página no se ha cargado correctamente' }, 'server'],
  [{ kind: 'system', text: 'Se ha superado la tasa de solicitudes' }, 'server'],
  [{ kind: 'system', text: 'Fehler. Rufen Sie unsere gebührenfreie Hotline an' }, 'server'],
  [{ kind: 'system', text: 'The pay range could not be saved' }, 'server'],
  [{ kind: 'system', text: 'Erro no módulo de folha de pagamento' }, 'server'],
  [{ kind: 'maintenance' }, 'maintenance'],
  [{ kind: 'input', text: 'Enter a valid phone number' }, 'correction'],
  [{ kind: 'state', text: 'You have already applied' }, 'state'],
  [{ kind: 'success' }, 'confirmed'],
  [{ kind: 'benign', text: 'upload your resume' }, null],
])('%o is the problem "%s"', (given, problem) => {
  expect(problemTypeOf(given)).toBe(problem);
});

test.each(messageKinds.filter(kind => kind !== 'benign'))(
  '%s has something to offer, each thing once',
  kind => {
    const offered = ids({ kind });
    expect(offered).not.toEqual([]);
    expect(new Set(offered).size).toBe(offered.length);
  },
);

test.each(messageKinds)(
  '%s is never answered with a way out of a private window, where nothing is seen',
  kind => {
    for (const context of ['page', 'silence', 'network'] as const)
      expect(ids({ kind, context })).not.toContain('ordinary-window');
  },
);

test.each([
  ['assessment', ['do-not-register-again', 'other-browser', 'blocker-off']],
  ['background-check', ['do-not-register-again', 'try-later', 'other-browser', 'blocker-off']],
] as const)('nothing that speaks of an application is said on a system of the role %s', (role, left) => {
  expect(ids({ kind: 'system' }, { ...vendorWith(), role })).toEqual(left);
});

test('what is recorded in an interview is no file; what is handed in for a check is one', () => {
  const upload = { kind: 'system', text: 'We could not upload your answer' } as const;
  const typed = vendorWith({ what: 'file-types', extensions: ['pdf'], ...told });
  expect(ids(upload, { ...typed, role: 'assessment' })).toEqual(['other-browser', 'blocker-off']);
  expect(ids(upload, { ...typed, role: 'background-check' })).toContain('right-file-type');
});

test('a file that the browser could not read is chosen anew; it is not said to be too large or of the wrong type', () => {
  const unread = { kind: 'input', context: 'network', text: 'own-file' } as const;
  const vendor = vendorWith({ what: 'file-types', extensions: ['pdf'], ...told });
  expect(ids(unread, vendor)).toEqual([
    'choose-file-again',
    'upload-last',
    'plain-file-name',
    'other-browser',
  ]);
});

test('a moment that the server names comes first, and no remedy asks to come sooner', () => {
  const retryAt = '2026-03-02T10:01:00.000Z';
  const ladder = remediesFor({ kind: 'system', vendor: null, tried: [], retryAt });
  expect(ladder[0]).toMatchObject({ id: 'server-says', kind: 'brake', params: { until: retryAt } });
  const without = ladder.map(({ id }) => id);
  expect(without).not.toContain('try-later');
  expect(ids({ kind: 'system' })).toContain('try-later');
});

test('on a translated page the original is tried first', () => {
  const ladder = remediesFor({ kind: 'system', vendor: null, tried: [], isTranslated: true });
  expect(ladder.find(({ kind }) => kind === 'try')?.id).toBe('show-original');
  expect(ids({ kind: 'system' })).not.toContain('show-original');
});

test('brakes come before anything that is tried', () => {
  const kinds = remediesFor({
    kind: 'system',
    vendor: vendorWith({ what: 'advice', about: 'system', text: 'Wait.', ...told }),
    tried: [],
  }).map(r => r.kind);
  expect(kinds.lastIndexOf('brake')).toBeLessThan(kinds.findIndex(kind => kind !== 'brake'));
});

test.each<[string, FailureInput, string]>([
  ['a second press sends twice', { kind: 'system', text: 'Error 500' }, 'do-not-press-twice'],
  [
    'a bot verdict gets worse by retries',
    { kind: 'access', text: 'flagged as possible spam' },
    'one-retry-only',
  ],
  ['a second account makes two', { kind: 'access', text: 'wrong password' }, 'do-not-register-again'],
])('brake: %s', (_, given, brake) => {
  expect(ids(given)).toContain(brake);
});

test('silence: another browser is the first thing to try after a look for a missed field', () => {
  const tries = remediesFor({ kind: 'system', context: 'silence', vendor: null, tried: [] }).filter(
    r => r.kind === 'try',
  );
  expect(tries.map(({ id }) => id).slice(0, 2)).toEqual(['missed-field', 'other-browser']);
});

describe("a vendor's documented limits", () => {
  const size: Limit = { what: 'file-size', megabytes: 5, ...told };
  const types: Limit = { what: 'file-types', extensions: ['pdf', 'docx'], ...told };
  const lock: Limit = { what: 'lock', minutes: 30, tries: 5, ...told };
  const about = (topic: 'upload' | 'any' | 'session', text: string): Limit => ({
    what: 'advice',
    about: topic,
    text,
    ...told,
  });
  const upload: FailureInput = { kind: 'input', text: 'File is too large' };

  test('make a remedy exact, and are its source', () => {
    const remedies = remediesFor({ ...upload, vendor: vendorWith(size, types), tried: [] });
    expect(remedies.find(({ id }) => id === 'smaller-pdf')).toMatchObject({
      params: { megabytes: 5 },
      source: size,
    });
    expect(remedies.find(({ id }) => id === 'right-file-type')).toMatchObject({
      params: { extensions: ['pdf', 'docx'] },
    });
    const [wait] = remediesFor({
      kind: 'access',
      text: 'account locked',
      vendor: vendorWith(lock),
      tried: [],
    }).filter(r => r.id === 'wait-for-lock');
    expect(wait?.params).toEqual({ minutes: 30, tries: 5 });
  });

  test('nothing is said of accounts where nobody has one', () => {
    const failure = { kind: 'system', text: 'Error 500', tried: [] } as const;
    const idsWith = (vendor: Vendor) => remediesFor({ ...failure, vendor }).map(({ id }) => id);
    expect(idsWith(vendorWith())).toContain('do-not-register-again');
    expect(idsWith({ ...vendorWith(), accounts: 'none' })).toEqual(
      idsWith(vendorWith()).filter(id => id !== 'do-not-register-again'),
    );
  });

  test('types of files are named only where they are documented', () => {
    expect(ids(upload)).not.toContain('right-file-type');
  });

  test('advice is shown for what it is about', () => {
    const vendor = vendorWith(
      about('upload', 'Upload last.'),
      about('any', 'Use a computer.'),
      about('session', 'Save.'),
    );
    const texts = remediesFor({ ...upload, vendor, tried: [] }).map(({ params }) => params.text);
    expect(texts.filter(Boolean)).toEqual(['Upload last.', 'Use a computer.']);
  });
});

test("what was tried tells when it was tried last, a vendor's advice by its words", () => {
  const vendor = vendorWith({ what: 'advice', about: 'any', text: 'Use a computer.', ...told });
  const tried = [
    { remedy: 'other-browser', at: '2026-03-02T10:00:00Z' },
    { remedy: 'other-browser', at: '2026-03-03T10:00:00Z' },
    { remedy: 'vendor-advice: Use a computer.', at: '2026-03-04T10:00:00Z' },
  ];
  const at = Object.fromEntries(remediesFor({ kind: 'system', vendor, tried }).map(r => [r.id, r.triedAt]));
  expect(at).toMatchObject({
    'other-browser': '2026-03-03T10:00:00Z',
    'vendor-advice': '2026-03-04T10:00:00Z',
    'blocker-off': null,
  });
});

describe('clocks', () => {
  const idle = (minutes: number): Limit => ({ what: 'idle', minutes, ...told });
  const lock = (minutes: number): Limit => ({ what: 'lock', minutes, ...told });
  const at = (now: string, vendor: Vendor | null) =>
    clocksFor({
      vendor,
      openedAt: '2026-03-02T10:00:00+01:00',
      lockedAt: '2026-03-02T10:05:00+01:00',
      now: new Date(now),
    });

  test('count down to the earliest sign-out and the latest unlocking', () => {
    const clocks = at('2026-03-02T09:12:30Z', vendorWith(idle(60), idle(20), lock(5), lock(30)));
    expect(clocks.signOut).toMatchObject({ at: '2026-03-02T09:20:00.000Z', minutesLeft: 7, passed: false });
    expect(clocks.unlock).toMatchObject({ at: '2026-03-02T09:35:00.000Z', minutesLeft: 22, passed: false });
  });

  test('say so when the moment has passed', () => {
    expect(at('2026-03-02T09:20:00Z', vendorWith(idle(20))).signOut).toMatchObject({
      minutesLeft: 0,
      passed: true,
    });
  });

  test('do not run where nothing is documented, or nothing began', () => {
    expect(at('2026-03-02T09:12:30Z', null)).toEqual({ signOut: null, unlock: null });
    const vendor = vendorWith(idle(20), lock(5));
    expect(clocksFor({ vendor, openedAt: null, lockedAt: null, now: new Date() })).toEqual({
      signOut: null,
      unlock: null,
    });
  });
});
