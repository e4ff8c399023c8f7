// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SentForm } from '../messages/contract.ts';
import type { PageKind } from '../vendors/vendor.ts';
import { leaveWord, lookForAnswer } from './after-sending.ts';
import { shared } from './shared-scope.ts';

/** What waits on the disk for the next document of the tab. */
const disk = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('./background.ts', () => ({ notifyBackground: vi.fn() }));
vi.mock('../storage/browser-api.ts', () => ({
  api: {
    storage: {
      local: {
        set: async (kept: Record<string, unknown>) => void Object.assign(disk.kept, kept),
        get: async (key: string) => ({ [key]: disk.kept[key] }),
        remove: async (key: string) => void delete disk.kept[key],
      },
    },
  },
}));

const form = (name = '', file = true) =>
  `<form><label>Name <input name="name" value="${name}"></label>${file ? '<input type="file" name="cv">' : ''}<button>Send</button></form>`;
const jobs = [1, 2, 3].map(id => `<a href="/jobs/${id}00">Job</a>`).join('');
let said: string[] = [];

beforeEach(() => {
  vi.restoreAllMocks();
  said = [];
  disk.kept = {};
  Element.prototype.checkVisibility = () => true;
  shared.config = { outbox: 'outbox:1:0:' } as NonNullable<typeof shared.config>;
  shared.messages = {
    report: (silence: string, field: string) => said.push(`${silence}: ${field}`),
    hasSpoken: () => false,
  } as unknown as NonNullable<typeof shared.messages>;
  // Whoever else finds the page empty asks there, too.
  shared.silentFailures = {
    reportEmpty: () => said.push('empty-page: '),
  } as unknown as NonNullable<typeof shared.silentFailures>;
  arriveBy('navigate');
});

const arriveBy = (type: string, more: { responseEnd?: number } = {}) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type, responseEnd: 1, ...more }] as never);

/** The form is filled in and sent, and the page goes away. */
function send(
  more: Partial<NonNullable<typeof shared.press>> = {},
  kind: PageKind | null = 'form',
  markup = form('Ada'),
): void {
  document.body.innerHTML = markup;
  const button = document.querySelector('button')!;
  const press = { button, label: 'Send', at: performance.now(), changed: 'nothing' } as const;
  shared.press = { ...press, filled: [], isAnswered: false, isSettled: false, ...more };
  leaveWord(document, kind);
}

test.each<[what: string, page: string, kind: PageKind | null, said: string[]]>([
  [
    'the form with all entries and without the file, as a server drops it',
    form('Ada'),
    'form',
    ['nothing-happened: Send'],
  ],
  ['the form without its entries', form(), 'form', ['form-came-back-empty: Send']],
  ['the log-in', form('', false), 'login', ['led-to-login: Send']],
  ['the list of jobs', jobs, null, ['led-elsewhere: Send']],
  ['nothing at all', '', null, ['empty-page: ']],
  ['the list of jobs, with thanks', `<p>Thank you for your time.</p>${jobs}`, null, []],
  ['another page', '<h1>Questions</h1><p>How did you hear of us?</p>', 'form', []],
])('the answer to a form is %s', async (_, page, kind, expected) => {
  send();
  document.body.innerHTML = page;
  await lookForAnswer(document, kind);
  expect(said).toEqual(expected);
  // It is looked for once.
  await lookForAnswer(document, kind);
  expect(said).toEqual(expected);
});

test('the form of another site is no form that came back', async () => {
  send();
  const [key, sent] = Object.entries(disk.kept)[0] as [string, SentForm];
  document.body.innerHTML = form();
  disk.kept = { [key]: { ...sent, host: 'jobs.initech.example' } };
  await lookForAnswer(document, 'form');
  expect(said).toEqual([]);
  disk.kept = { [key]: sent };
  await lookForAnswer(document, 'form');
  expect(said).toEqual(['form-came-back-empty: Send']);
});

test('nothing is asked where the page has spoken, was loaded anew, or answers no press', async () => {
  send();
  arriveBy('reload');
  await lookForAnswer(document, 'form');
  send({ isAnswered: true });
  arriveBy('navigate');
  await lookForAnswer(document, 'form');
  send({ isSettled: true });
  await lookForAnswer(document, 'form');
  send();
  shared.messages!.hasSpoken = () => true;
  await lookForAnswer(document, 'form');
  expect(said).toEqual([]);
});

test('a script that sends and loads its page anew has to say what became of it', async () => {
  const requests = (...startTimes: number[]) =>
    vi
      .spyOn(performance, 'getEntriesByType')
      .mockReturnValue(startTimes.map(startTime => ({ startTime, initiatorType: 'fetch' })) as never);
  for (const [since, expected] of [
    [1, ['form-came-back-empty: Send']],
    // What was asked for before the press answers nothing.
    [-1_000, []],
  ] as const) {
    said = [];
    const at = performance.now();
    requests(at + since);
    send({ at });
    arriveBy('reload');
    document.body.innerHTML = form();
    await lookForAnswer(document, 'form');
    expect(said).toEqual(expected);
  }
});

/** Where a form was sent from, and where the page is that came. */
async function comeTo(address: string, page: string, from = '/globex/jobs/12/apply'): Promise<string[]> {
  said = [];
  send({ label: 'Submit application' });
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(`https://jobs.vendor.example${from}`);
  vi.spyOn(document, 'URL', 'get').mockReturnValue(`https://jobs.vendor.example${address}`);
  document.body.innerHTML = page;
  await lookForAnswer(document, null);
  return said;
}
const welcome = '<h1>Globex</h1><p>We have built pumps here since 1950.</p>';
const logIn = '<form><input name="user"><input type="password" name="word"><button>Sign in</button></form>';

test.each(['/', '/en/', '/de-DE', '/index.html', '/globex', '/en/default.aspx'])(
  'the start of the site says nothing of what was sent from its depth: %s',
  async address => {
    const elsewhere = ['led-elsewhere: Submit application'];
    expect(await comeTo(address, welcome)).toEqual(elsewhere);
    expect(await comeTo(address, welcome + logIn)).toEqual(elsewhere);
  },
);

test.each<[what: string, address: string, page: string, from?: string]>([
  ['says that it arrived', '/', `${welcome}<p>We have received your application.</p>`],
  ['is where the applicant sees how it stands', '/', `${welcome}<h2>My applications</h2>`],
  ['is the next step', '/globex', `<form>${'<input>'.repeat(5)}<button>Next</button></form>`],
  ['is where the form was, too', '/', welcome, '/'],
  ['is elsewhere', '/globex/jobs/12/next', welcome],
  ['is the posting', '/globex/jobs/12', welcome],
  ['is a step with a number', '/?step=2', welcome],
  ['is a step that a script shows', '/globex#/apply/2', welcome],
])('a page is no start without a word that %s', async (_, address, page, from) => {
  expect(await comeTo(address, page, from)).toEqual([]);
});

describe('a page that comes as an answer and breaks off', () => {
  const sendAndBreakOff = (half: string, responseEnd = 0) => {
    send();
    arriveBy('navigate', { responseEnd });
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    document.body.innerHTML = half;
    return lookForAnswer(document, null);
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    // Pages are read when they have been under way for so long.
    vi.spyOn(performance, 'now').mockReturnValue(5_000);
  });
  afterEach(() => void vi.useRealTimers());

  test('is asked about half a minute after it began, where it has no end by then', async () => {
    const looked = sendAndBreakOff('<h1>Field Engineer</h1><p>We are glad that</p>');
    await vi.advanceTimersByTimeAsync(24_000);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    await looked;
    expect(said).toEqual(['still-waiting: Send']);
  });

  test('is not where it comes to its end, has said something, or the next step can be filled in', async () => {
    const ended = sendAndBreakOff('<h1>Field Engineer</h1>');
    await vi.advanceTimersByTimeAsync(20_000);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await ended;
    const step = sendAndBreakOff('<form><input name="since"><button>Next</button></form>');
    await vi.advanceTimersByTimeAsync(26_000);
    await step;
    shared.messages!.hasSpoken = () => true;
    const thanks = sendAndBreakOff('<h1>Thank you for applying</h1>');
    await vi.advanceTimersByTimeAsync(26_000);
    await thanks;
    expect(said).toEqual([]);
  });

  test('is not where it is there in full and waits for a script', async () => {
    await sendAndBreakOff('<h1>Field Engineer</h1>', 1);
    expect(said).toEqual([]);
  });
});

test('what the page says is waited for, where it is not known yet what it means', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  for (const [meant, expected] of [
    [true, []],
    [null, ['nothing-happened: Send']],
  ] as const) {
    said = [];
    send();
    let known: boolean | null = null;
    shared.messages!.hasSpoken = () => known;
    const looked = lookForAnswer(document, 'form');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toEqual([]);
    known = meant;
    await vi.advanceTimersByTimeAsync(2_000);
    await looked;
    expect(said).toEqual(expected);
  }
  vi.useRealTimers();
});

test('a word that is too old is none for this page', async () => {
  send();
  const [key] = Object.keys(disk.kept) as [string];
  disk.kept[key] = { ...(disk.kept[key] as SentForm), at: 0 };
  await lookForAnswer(document, 'form');
  expect(said).toEqual([]);
});

test.each<[label: string, kind: PageKind | null, said: string[]]>([
  ['Submit application', 'form', ['led-elsewhere: Submit application']],
  ['Bewerbung absenden', 'posting', ['led-elsewhere: Bewerbung absenden']],
  ['応募する', 'form', ['led-elsewhere: 応募する']],
  ['Search', 'form', []],
  ['Send', 'form', []],
  ['Apply', null, []],
  ['Withdraw application', 'posting', []],
  ['Bewerbung zurückziehen', 'posting', []],
  ['Retirer ma candidature', 'posting', []],
  ['Retirar candidatura', 'posting', []],
  ['Cancelar candidatura', 'posting', []],
  ['Annulla candidatura', 'posting', []],
  ['Sollicitatie intrekken', 'posting', []],
  ['Wycofaj aplikację', 'posting', []],
  ['Återkalla ansökan', 'posting', []],
  ['応募を取り消す', 'posting', []],
  ['撤回申请', 'posting', []],
  ['My applications', 'posting', []],
  ['Mis postulaciones', 'posting', []],
  ['Submit my application', 'posting', ['led-elsewhere: Submit my application']],
  ['履歴書を送って応募する', 'form', ['led-elsewhere: 履歴書を送って応募する']],
])(
  'the list of jobs answers a form without a file only where it was no application: %s, %s',
  async (label, kind, expected) => {
    send({ label }, kind, form('Ada', false));
    document.body.innerHTML = jobs;
    await lookForAnswer(document, null);
    expect(said).toEqual(expected);
  },
);

test('fields without names are told apart by their labels: the next step is no form that came back', async () => {
  const step = (...labels: string[]) =>
    `<form>${labels.map(label => `<label>${label} <input></label>`).join('')}<button>Next</button></form>`;
  for (const [next, expected] of [
    [step('Employer', 'Since'), []],
    [step('Name', 'Mail'), ['form-came-back-empty: Send']],
  ] as const) {
    send({}, 'form', step('Name', 'Mail'));
    document.body.innerHTML = next;
    await lookForAnswer(document, 'form');
    expect(said).toEqual(expected);
  }
});
