// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSilentFailures } from './watch-silent-failures.ts';
import { takeUnsentSteps } from './trail.ts';
import { watchButtons } from './watch-buttons.ts';
import { shared } from './shared-scope.ts';

const report = vi.fn();
let presses: ReturnType<typeof watchButtons>;
let page: Document;
let failing: ((list: unknown) => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('KeyframeEffect', class {});
  failing = [];
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(heard: (list: unknown) => void) {
        failing.push(heard);
      }
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  // A page of its own each time: the listeners of the last one must not hear the next.
  page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'hidden', { value: false });
  page.elementsFromPoint = () => [];
  page.getAnimations = () => [];
  page.body.innerHTML = `<h1>Globex</h1><form role="search"><input type="search"><button id="find">Find</button></form>
    <main><form id="form"><input id="a" value="x"><input value="y"><input value="z">
    <button id="yes" type="button">Yes</button><button id="send" type="submit">Send</button></form>
    <p id="beside"></p></main><p id="elsewhere"></p><span id="clock"></span>
    <div id="spinner" class="spinner" hidden></div><div role="progressbar" class="loading-step"></div>
    <form id="review"><button id="review-send">Bewerbung absenden</button></form>
    <span id="job" onclick="">Save job</span><img id="picture" alt="Submit application now" onclick="">
    <img id="nameless" src="/images/apply_submit.gif?v=2" onclick="">`;
  report.mockReset();
  shared.press = null;
  delete shared.asideAt;
  shared.messages = {
    report,
    readAgain: () => false,
    hasSpoken: () => false,
    changed: () => {},
    said: () => {},
    flush: () => {},
    follow: () => {},
  };
  presses = watchButtons(page);
  shared.silentFailures = watchSilentFailures(page);
  takeUnsentSteps();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const find = (id: string) => page.getElementById(id) as HTMLInputElement;
const said = () => report.mock.calls.map(([what, label]) => `${what}: ${label}`);
const change = (id: string, rebuilt = true) => presses.changed([{ place: find(id), rebuilt }]);

/** Lays something over the whole page. */
function veil(words: string, more = ''): void {
  change('elsewhere');
  find('elsewhere').innerHTML = words + more;
  page.elementsFromPoint = () => [find('elsewhere'), find('send')];
}

/** Moves an element without end, as a spinner does. */
function turns(target: Element): void {
  const effect = Object.assign(new KeyframeEffect(null, null), {
    target,
    getTiming: () => ({ iterations: Infinity }),
  });
  page.getAnimations = () => [{ effect, playState: 'running' } as unknown as Animation];
}

/** Takes away all that was there and puts this in its place. */
function leave(html: string): void {
  change('form');
  page.body.innerHTML = `<h1>Globex</h1>${html}`;
}

function press(id: string): void {
  const event = new MouseEvent('click', { bubbles: true });
  // Only what a person does counts; pages press their own buttons, too.
  Object.defineProperty(event, 'isTrusted', { value: true });
  find(id).dispatchEvent(event);
}

test('nothing happens after Send', () => {
  press('send');
  vi.advanceTimersByTime(7_999);
  expect(said()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(said()).toEqual(['nothing-happened: Send']);
});

test.each<[string, () => void, string[]]>([
  ['a message appeared', () => (shared.press!.isAnswered = true), []],
  ['something was built elsewhere', () => change('elsewhere'), []],
  ['a ripple in the button', () => change('send'), ['nothing-happened: Send']],
  ['a class around the button', () => change('form', false), ['nothing-happened: Send']],
  ['a spinner turns, and goes on turning', () => (find('spinner').hidden = false), ['still-waiting: Send']],
  [
    'the button says that it is at it, for ever',
    () => (find('send').textContent = 'Sending..'),
    ['still-waiting: Send'],
  ],
  ['the button is greyed out, for ever', () => (find('send').disabled = true), ['still-waiting: Send']],
  [
    'the button takes no press any more',
    () => (find('send').style.pointerEvents = 'none'),
    ['still-waiting: Send'],
  ],
  [
    'something without a name turns for ever',
    () => {
      change('elsewhere');
      turns(find('elsewhere'));
    },
    ['still-waiting: Send'],
  ],
  [
    'a picture that draws itself anew for ever',
    () => {
      change('elsewhere');
      find('elsewhere').innerHTML = '<svg><circle><animate repeatCount="indefinite"/></circle></svg>';
    },
    ['still-waiting: Send'],
  ],
  [
    'a film turns beside the form',
    () => {
      change('beside');
      find('beside').innerHTML = '<img src="/i/ajax.gif">';
    },
    ['still-waiting: Send'],
  ],
  [
    'a bar stops before its end',
    () => {
      change('beside');
      find('beside').innerHTML = '<progress value="90" max="100"></progress>';
    },
    ['still-waiting: Send'],
  ],
  [
    'a share stops before its end',
    () => {
      change('beside');
      find('beside').textContent = '92 %';
    },
    ['still-waiting: Send'],
  ],
  [
    'pictures mark what must be corrected',
    () => {
      change('a');
      find('a').setAttribute('aria-invalid', 'true');
      find('a').insertAdjacentHTML('afterend', '<img src="no.gif">');
    },
    [],
  ],
  [
    'a film shows who works here, with words',
    () => {
      change('beside');
      find('beside').innerHTML = '<img src="us.gif"> Two of us in the workshop';
    },
    [],
  ],
  [
    'the button says without dots that it is at it',
    () => (find('send').textContent = 'Wysyłanie'),
    ['still-waiting: Send'],
  ],
  [
    'words beside the form say that it is at it',
    () => {
      change('beside');
      find('beside').textContent = 'Estamos enviando tu candidatura';
    },
    ['still-waiting: Send'],
  ],
  [
    'the form gave way to words that say that it is at it',
    () => leave('Your application is being sent'),
    ['still-waiting: Send'],
  ],
  [
    'the page goes white by its style alone',
    () => {
      for (const one of page.body.children) (one as HTMLElement).hidden = true;
    },
    ['empty-page: '],
  ],
  [
    'a button for a chat beats for ever',
    () => {
      find('elsewhere').innerHTML = '<button><i id="heart"></i></button>';
      change('elsewhere');
      turns(find('heart'));
    },
    [],
  ],
  [
    'a banner with words moves for ever',
    () => {
      find('elsewhere').textContent = 'Our team is growing: seven new posts in the north this month.';
      change('elsewhere');
      turns(find('elsewhere'));
    },
    [],
  ],
  ['the form went away for good', () => leave(''), ['still-waiting: Send']],
  ['the form gave way to a request to wait', () => leave('Please wait…'), ['still-waiting: Send']],
  ['the form gave way to words', () => leave('All done, see you on Monday.'), []],
  ['the form gave way to another', () => leave('<input>'), []],
  ['a veil without words lies over the page, for ever', () => veil(''), ['still-waiting: Send']],
  ['a veil that asks to wait', () => veil('Please wait.'), ['still-waiting: Send']],
  [
    'a dialog with words of its own lies over the page',
    () => veil('Thank you for your interest. We will look at it soon.'),
    [],
  ],
  [
    'a window is open, and its backdrop lies over the button',
    () => {
      veil('');
      find('beside').setAttribute('role', 'dialog');
    },
    [],
  ],
  ['a veil with something to press', () => veil('', '<button>Next</button>'), []],
  ['the page was left', () => (shared.press = null), []],
  [
    'a request failed while something else changed',
    () => {
      change('elsewhere');
      const entry = {
        startTime: performance.now() + 9,
        initiatorType: 'fetch',
        name: 'https://x',
        responseStatus: 502,
      };
      failing.at(-1)!({ getEntries: () => [entry] });
    },
    ['nothing-happened: Send'],
  ],
])('%s', (_, happen, expected) => {
  press('send');
  happen();
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual(expected);
});

test('what moved before the press moves on, and is no answer', () => {
  for (let second = 0; second < 3; second += 1) {
    change('clock');
    vi.advanceTimersByTime(1_000);
  }
  press('send');
  change('clock');
  vi.advanceTimersByTime(8_000);
  expect(said()).toEqual(['nothing-happened: Send']);
});

test('a chat button that comes later is no answer, the next step of the form is', () => {
  press('send');
  vi.advanceTimersByTime(4_000);
  change('elsewhere');
  vi.advanceTimersByTime(4_000);
  expect(said()).toEqual(['nothing-happened: Send']);
  press('send');
  vi.advanceTimersByTime(4_000);
  change('beside');
  vi.advanceTimersByTime(4_000);
  expect(said()).toHaveLength(1);
});

test('the form comes back empty', () => {
  press('send');
  for (const field of page.querySelectorAll<HTMLInputElement>('#form input')) field.value = '';
  change('a');
  vi.advanceTimersByTime(8_000);
  expect(said()).toEqual(['form-came-back-empty: Send']);
});

test('a search is no application, and an answer given by a button is not noted', () => {
  press('find');
  press('yes');
  press('send');
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual(['nothing-happened: Send']);
  expect(takeUnsentSteps().map(({ what }) => what)).not.toContain('Yes');
});

test.each([
  ['review-send', 'Bewerbung absenden'],
  ['picture', 'Submit application now'],
  // OpenCATS sends by a picture without a word.
  ['nameless', 'apply_submit'],
])('%s is known by its words, and a step', (id, label) => {
  press(id);
  vi.advanceTimersByTime(8_000);
  expect(said()).toEqual([`nothing-happened: ${label}`]);
  expect(takeUnsentSteps().map(({ what }) => what)).toEqual([label]);
});

test('to keep a job for later is no application', () => {
  press('job');
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual([]);
});

test('what the page presses by itself is nothing', () => {
  find('send').click();
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual([]);
});

test('a page that is found empty by several is asked about once', () => {
  page.body.replaceChildren();
  shared.silentFailures!.reportEmpty();
  shared.silentFailures!.reportEmpty();
  shared.silentFailures!.emptied();
  vi.advanceTimersByTime(3_000);
  expect(said()).toEqual(['empty-page: ']);
});

test('a part that is empty for good is asked about when the whole page is', () => {
  page.body.replaceChildren();
  shared.silentFailures!.emptied();
  vi.advanceTimersByTime(3_000);
  expect(said()).toEqual(['empty-page: ']);
});

test('a button that is written as a link to a place on its page leaves no page', () => {
  let address = 'https://jobs.example/apply';
  Object.defineProperty(page, 'URL', { get: () => address });
  press('send');
  address += '#';
  vi.advanceTimersByTime(8_000);
  expect(said()).toEqual(['nothing-happened: Send']);
  press('send');
  address = 'https://jobs.example/apply#/step/2';
  vi.advanceTimersByTime(8_000);
  expect(said()).toHaveLength(1);
});

test('a press is asked about once', () => {
  press('send');
  vi.advanceTimersByTime(9_000);
  find('spinner').hidden = false;
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual(['nothing-happened: Send']);
});

test('a page that was emptied after a press is asked about once', () => {
  press('send');
  page.body.replaceChildren();
  shared.silentFailures!.emptied();
  vi.advanceTimersByTime(60_000);
  expect(said()).toEqual(['empty-page: ']);
});

test('a bar that still fills is not stuck', () => {
  press('send');
  change('beside');
  find('beside').innerHTML = '<progress value="10" max="100"></progress>';
  const bar = find('beside').firstElementChild!;
  for (let value = 12; value < 80; value += 2) {
    vi.advanceTimersByTime(1_000);
    bar.setAttribute('value', String(value));
  }
  expect(said()).toEqual([]);
});

test.each([
  ['marked as translated', () => page.documentElement.classList.add('translated-ltr')],
  ['translated in place', () => undefined],
])('a page that is %s in the meantime says nothing new by that', (_, mark) => {
  page.querySelector('h1')!.textContent = 'Globex, your employer';
  find('beside').textContent = 'Your session ends after half an hour.';
  const heard = vi.spyOn(shared.messages!, 'said');
  press('send');
  mark();
  page.querySelector('h1')!.textContent = 'Globex, Ihr Arbeitgeber';
  for (const [id, words] of [
    ['find', 'Suchen'],
    ['yes', 'Ja'],
    ['send', 'Senden'],
    ['review-send', 'Abschicken'],
  ] as const)
    find(id).textContent = words;
  find('beside').textContent = 'Ihre Sitzung endet nach einer halben Stunde.';
  vi.advanceTimersByTime(8_000);
  expect(heard).not.toHaveBeenCalled();
  expect(said()).toEqual(['nothing-happened: Send']);
});

test('what style alone shows is read before anything is asked, and a clock is not', () => {
  const heard = vi.spyOn(shared.messages!, 'said');
  find('elsewhere').textContent = 'It could not be sent.';
  find('elsewhere').hidden = true;
  find('clock').textContent = 'Your session ends in 29 minutes';
  press('send');
  find('elsewhere').hidden = false;
  find('clock').textContent = 'Your session ends in 28 minutes';
  vi.advanceTimersByTime(8_000);
  expect(heard.mock.calls.map(([{ seen, element }]) => [seen.text, element.id])).toEqual([
    ['It could not be sent.', 'elsewhere'],
  ]);
  vi.advanceTimersByTime(1_500);
  expect(said()).toEqual(['nothing-happened: Send']);
  press('send');
  find('elsewhere').textContent = 'It could not be sent, again.';
  vi.advanceTimersByTime(8_000);
  shared.press!.isSettled = true;
  vi.advanceTimersByTime(1_500);
  expect(said()).toHaveLength(1);
});

test.each([
  ['a drawing', '<svg><text>It could not be sent.</text></svg>', ['It could not be sent.']],
  ['a picture', '<img alt="It could not be sent." src="/x.png">', ['It could not be sent.']],
  ['a named picture', '<i role="img" aria-label="It could not be sent."></i>', ['It could not be sent.']],
  // What stands in a field may be what the applicant has written.
  ['a field that is only shown', '<textarea readonly>It could not be sent.</textarea>', []],
])('words in %s are no answer that anybody could hear', (_, markup, expected) => {
  const heard = vi.spyOn(shared.messages!, 'said');
  press('send');
  find('elsewhere').innerHTML = markup;
  change('elsewhere');
  vi.advanceTimersByTime(8_000 + 1_500);
  expect(heard.mock.calls.map(([{ seen }]) => seen.text)).toEqual(expected);
  expect(said()).toEqual(['nothing-happened: Send']);
});

test('a picture without words, one that was there, and one beside text leave the press as it is', () => {
  for (const markup of [
    '<img src="/x.png" alt="">',
    '<svg><text>It could not be sent.</text></svg><p>Step 2 of 3</p>',
  ]) {
    press('send');
    find('elsewhere').innerHTML = markup;
    change('elsewhere');
    vi.advanceTimersByTime(10_000);
  }
  press('send');
  change('elsewhere');
  vi.advanceTimersByTime(10_000);
  expect(said()).toEqual([]);
});

test('a figure that begins to go on after the press is no answer to it', () => {
  const heard = vi.spyOn(shared.messages!, 'said');
  press('send');
  find('elsewhere').textContent = '3 people are looking at this job';
  change('elsewhere');
  vi.advanceTimersByTime(5_000);
  find('elsewhere').textContent = '5 people are looking at this job';
  vi.advanceTimersByTime(3_000);
  expect(heard).not.toHaveBeenCalled();
  expect(said()).toEqual(['nothing-happened: Send']);
});

test.each(['div class="btn-send"', 'span class="Button_root"', 'acme-button'])(
  'what is a button by its name alone is pressed like one: <%s>',
  markup => {
    const [tag] = markup.split(' ');
    find('form').insertAdjacentHTML('beforeend', `<${markup} id="named">Submit application</${tag}>`);
    press('named');
    vi.advanceTimersByTime(8_000);
    expect(said()).toEqual(['nothing-happened: Submit application']);
  },
);

test('a press beside the buttons of a row that is called after them is none', () => {
  find('form').insertAdjacentHTML(
    'beforeend',
    '<div id="row" class="form-buttons submit-row"><button>Back</button><button>Send</button></div>',
  );
  press('row');
  vi.advanceTimersByTime(8_000);
  expect(said()).toEqual([]);
});

test('a chosen file that vanishes is asked about, unless the form was reset or sent, or another button pressed since', () => {
  const field = find('a');
  const attach = () => {
    const file = new File(['x'], 'application.pdf');
    const at = performance.now();
    shared.silentFailures!.attached({ field, file, label: 'Résumé', at, press: shared.press });
  };
  Object.defineProperty(page.body, 'innerText', { value: 'Name', configurable: true });
  attach();
  vi.advanceTimersByTime(6_000);
  expect(said()).toEqual(['file-vanished: Résumé']);
  attach();
  find('form').dispatchEvent(new Event('reset'));
  vi.advanceTimersByTime(6_000);
  attach();
  press('send');
  shared.press!.isAnswered = true;
  vi.advanceTimersByTime(6_000);
  attach();
  vi.advanceTimersByTime(1_000);
  press('yes');
  vi.advanceTimersByTime(6_000);
  expect(said()).toHaveLength(1);
});

test('a page that shows that it is still sending is known to', () => {
  press('send');
  find('send').disabled = true;
  vi.advanceTimersByTime(7_000);
  expect(shared.press!.isWaiting).toBeUndefined();
  vi.advanceTimersByTime(2_000);
  expect(shared.press!.isWaiting).toBe(true);
});

describe('a chosen file', () => {
  const attach = () => {
    const field = page.createElement('input');
    field.type = 'file';
    find('form').append(field);
    Object.defineProperty(field, 'files', { value: [{}] });
    const file = new File(['x'], 'cv.pdf');
    shared.silentFailures!.attached({ field, file, label: 'Résumé', at: performance.now(), press: null });
  };
  const bar = (html: string) => find('elsewhere').insertAdjacentHTML('beforeend', html);

  test.each([
    '<progress value="97" max="100"></progress>',
    '<div role="progressbar" aria-valuenow="40"></div>',
  ])('that goes no further is asked about: %s', html => {
    attach();
    bar(html);
    vi.advanceTimersByTime(60_000);
    expect(said()).toEqual(['still-waiting: Résumé']);
  });

  test('that arrives, or is still on its way, is not', () => {
    attach();
    bar('<progress value="100" max="100"></progress><progress id="later" value=".2"></progress>');
    vi.advanceTimersByTime(20_000);
    find('later').setAttribute('value', '.5');
    vi.advanceTimersByTime(40_000);
    expect(said()).toEqual([]);
  });

  test.each([
    ['✓ Document 1 uploaded', []],
    ['Dokument 1 wurde hochgeladen', []],
    ['No file was uploaded', ['file-vanished: Résumé']],
  ])('that is shown by another name is not lost: %s', (words, expected) => {
    const field = find('a');
    const file = new File(['x'], 'application.pdf');
    Object.defineProperty(page.body, 'innerText', { value: words, configurable: true });
    shared.silentFailures!.attached({ field, file, label: 'Résumé', at: performance.now(), press: null });
    field.insertAdjacentHTML('afterend', `<p>${words}</p>`);
    vi.advanceTimersByTime(6_000);
    expect(said()).toEqual(expected);
  });

  test('has nothing to do with how far the form has come', () => {
    bar('<progress value="2" max="5"></progress>');
    attach();
    vi.advanceTimersByTime(60_000);
    expect(said()).toEqual([]);
  });
});
