import { render } from 'preact';
import type { Notice } from '../../src/messages/contract.ts';
import type { PopupActions } from '../../src/popup/site-view.ts';

const params = new URLSearchParams(location.search);
const lang = params.get('lang') ?? 'en';

type Texts = Record<string, { message: string }>;
const texts = (await import(`../../public/_locales/${lang}/messages.json`)).default as Texts;

// Stands in for the browser, of which the popup's parts need nothing but its texts.
Object.assign(globalThis, {
  chrome: {
    i18n: {
      getMessage: (name: string, subs: readonly string[] = []) =>
        (texts[name]?.message ?? '').replace(/\$(\d)/g, (_, place) => subs[Number(place) - 1] ?? ''),
      getUILanguage: () => lang.replace('_', '-'),
    },
  },
});

const { states, nowOf } = await import('./states.ts');
const { storyTime } = await import('../../src/views/fixtures.ts');

/** Shows a state; of the popup also in the place of another one of the popup, which costs less than another page. */
async function show(name: string): Promise<void> {
  // Countdowns run by the clock, and in a picture they stand still.
  const now = nowOf(states[name] ?? { data: null });
  Date.now = () => now.getTime();
  await (name in states ? showPopup(name, now) : showNotice(name));
  document.documentElement.lang = lang.replace('_', '-');
  document.body.dataset.ready = name;
}

Object.assign(globalThis, { showState: show });
await show(params.get('state') ?? '');

async function showPopup(name: string, now: Date): Promise<void> {
  const { Popup } = await import('../../src/popup/Popup.tsx');
  const { bringWords } = await import('../../src/popup/use-words.ts');
  await (await import('../../src/popup/SubScreenLater.tsx')).SubScreenLater.bring();
  await (await import('../../src/popup/FoldedLater.tsx')).bringFolded();
  const { noDrafts } = await import('../../src/ui/form-drafts.ts');
  const { data, site, start } = states[name]!;
  const { vendorSite } = await import('../../src/popup/testing/vendor-site.ts');
  const own = { ownName: () => Promise.resolve(''), ...(!data && { keepPosting: null }) };
  const words = await bringWords();
  const actions = new Proxy(own as PopupActions, {
    get: (own, name) => (name in own ? Reflect.get(own, name) : () => Promise.resolve(true)),
  });
  render(
    <Popup
      key={name}
      site={{ ...vendorSite, ...site }}
      data={data}
      start={start ?? 'home'}
      words={words}
      now={now}
      errorMessage={null}
      actions={actions}
      formDrafts={noDrafts}
    />,
    document.getElementById('app')!,
  );
  if (params.has('open')) for (const fold of document.querySelectorAll('details')) fold.open = true;
}

/** The notice as the content script shows it, above a page that says what failed. */
async function showNotice(name: string): Promise<void> {
  const { noticeFor, noticeLabels, undoNotice, unstoredNotice } = await import(
    '../../src/background/notices.ts'
  );
  const { stories } = await import('../../src/views/fixtures.ts');
  const { t } = await import('../../src/views/t.ts');
  // Open, so that what looks for faults can look into it.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attach.call(this, { ...options, mode: 'open' });
  };
  await import('../../src/content/notice.ts');
  const { shared } = await import('../../src/content/shared-scope.ts');
  document.body.style.cssText = 'width:auto;margin:0;padding:24px';
  document.body.innerHTML = `<main><h1>Apply for Field Engineer</h1>
    <p role="alert">We could not save your application. Error 8F3-22A</p>
    <p>Questions? Call Globex recruiting: <a id="call" href="tel:+12125550101">(212) 555-0101</a></p></main>`;
  if (name === 'notice-undo') {
    shared.notice!.show(undoNotice(stories.once.notes.at(-1)!), [], {});
    return;
  }
  if (name === 'notice-full') {
    shared.notice!.show(unstoredNotice('', 'full'), [], {});
    return;
  }
  const story = {
    once: stories.once,
    twice: stories.directions,
    asked: stories.unsure,
    received: stories.received,
  }[name.replace('notice-', '') as 'once'];
  if (story) {
    const { application, notes } = story;
    const notice = noticeFor(notes.at(-1)!, { ...application, vendor: 'lever' }, notes, storyTime);
    shared.notice!.show(notice!, [], {});
    return;
  }
  const call: Notice = {
    sighting: '',
    quote: null,
    headline: t('verdictNothingFailed'),
    body: `${t('noticeHeld')} ${t('becauseNothingFailed')}`,
    tone: 'go',
    asks: 'call',
    leadsTo: 'advice',
    labels: { yes: t('noticeWhatNow'), no: t('callAnyway'), ...noticeLabels() },
  };
  const pressed = document.getElementById('call')!;
  shared.notice!.show(call, [pressed], { pressed });
}
