import type { Rig, Surface } from './rig.ts';
import { withTools } from './rigs/inside.ts';
import { wordsIn } from './rigs/on-disk.ts';
import { expect, test } from './stories.ts';
import { submitAndFail, visitAndLook } from './visit.ts';

const address = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';
const frameAddress = 'https://boards.greenhouse.io/embed/job_app?for=globex&token=1234';

/** One kind of field each, with a word that stands nowhere else. What a type would refuse has a form of its own. */
const typed = {
  text: 'zqtextmarker',
  password: 'zqPassword7marker',
  email: 'zqmail@marker.example',
  tel: '(212) 555-0196',
  search: 'zqsearchmarker',
  url: 'https://zqurl.marker.example/me',
  number: '48151623',
  date: '1987-11-23',
  month: '1988-10',
  week: '1989-W44',
  'datetime-local': '1986-02-28T13:37',
  color: '#c0ffe1',
  hidden: 'zqhiddenmarker',
} as const;

/** What is written into places that are no `input`. */
const written = {
  area: 'zqareamarker',
  editor: 'zqeditormarker',
  combobox: 'zqcombomarker',
  option: 'zqoptionmarker',
  shadow: 'zqshadowmarker',
  framed: 'zqframedmarker',
  inline: 'zqinlinemarker',
  file: 'zqfilemarker.pdf',
  content: 'zqcontentmarker',
  mirror: 'zqmirrormarker',
} as const;
/** A word of the page itself: it is kept, so the search must find it, also where the browser packs what it writes. */
const kept = 'zqkeptzqkept';
const markers = [...Object.values(typed), ...Object.values(written)];

const inputs = Object.keys(typed)
  .map(type => `<label>Field ${type} <input type="${type}" name="${type}"></label>`)
  .join('');

/** Says what was typed again, in the ways in which forms do that: quoted, in the title, in the address. */
const echo = `
  const value = name => document.querySelector('[name="' + name + '"]').value;
  document.querySelector('#post').addEventListener('submit', event => {
    event.preventDefault();
    document.title = 'Signed in as ' + value('email');
    history.replaceState(null, '', location.pathname + '?email=' + encodeURIComponent(value('email')) + '&q=' + value('text'));
    const says = 'Something went wrong in ${kept}. “' + value('text') + '” could not be saved for ' + value('email') + ', phone ' + value('tel') + '. Password: ' + value('password');
    document.querySelector('#messages').innerHTML = '<p role="alert"></p>';
    document.querySelector('#messages p').textContent = says;
    fetch('/globex/save/' + encodeURIComponent(value('email')) + '?name=' + value('text') + '&city=' + document.querySelector('textarea').value, { method: 'POST' });
  });`;

const page = `<!doctype html><html lang="en"><title>Globex - Field Engineer</title>
  <h2>Field Engineer</h2>
  <form id="post" novalidate>${inputs}
    <label>Letter <textarea name="letter"></textarea></label>
    <label>Source <input name="source" list="sources" role="combobox"></label><datalist id="sources"></datalist>
    <label>School <select name="school"></select></label>
    <label>CV <input type="file" name="cv"></label><output id="chosen"></output>
    <div id="editor" contenteditable="true" role="textbox" aria-label="About you"></div>
    <div id="mirror" aria-hidden="true"></div><div id="host"></div>
    <button>Submit application</button>
  </form>
  <form id="get" action="/globex/search"><label>Find <input name="q"></label><input type="hidden" name="who">
    <button>Find jobs</button></form>
  <iframe src="${frameAddress}" title="form"></iframe><iframe id="inline" srcdoc="<input name=inline>" title="more"></iframe>
  <footer>Trouble with this form? Write to technical support: <a href="mailto:formhelp@globex.example">formhelp@globex.example</a></footer>
  <div id="messages"></div><script>${echo}</script>`;
const framed =
  '<!doctype html><html lang="en"><title>Job Application</title><form onsubmit="event.preventDefault(); document.getElementById(\'say\').hidden = false"><label>First name <input name="framed"></label><button>Send the framed form</button></form><p id="say" role="alert" hidden>Something went wrong and your application was not sent.</p>';

/** Types into every field of the page, as far as a script can: each with the events that typing has. */
async function typeEverywhere(page: Surface): Promise<void> {
  await page.evaluate(
    (typed: Record<string, string>, written: Record<string, string>) => {
      const enter = (field: Element, value: string) => {
        (field as HTMLInputElement).focus?.();
        (field as HTMLInputElement).value = value;
        for (const name of ['input', 'change'])
          field.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      };
      const find = (selector: string) => document.querySelector(selector)!;
      for (const [type, value] of Object.entries(typed)) enter(find(`#post [type="${type}"]`), value);
      enter(find('textarea'), written.area!);
      enter(find('[name=source]'), written.combobox!);
      find('#sources').append(new Option(written.combobox));
      const school = find('select') as HTMLSelectElement;
      school.add(new Option(written.option, written.option, true, true));
      enter(school, written.option!);
      find('#editor').textContent = written.editor!;
      find('#editor').dispatchEvent(new Event('input', { bubbles: true }));
      find('#mirror').textContent = written.mirror!;
      const root = find('#host').attachShadow({ mode: 'open' });
      root.innerHTML = '<input name="inside">';
      enter(root.querySelector('input')!, written.shadow!);
      const files = new DataTransfer();
      files.items.add(new File([written.content!], written.file!, { type: 'application/pdf' }));
      (find('[type=file]') as HTMLInputElement).files = files.files;
      find('[type=file]').dispatchEvent(new Event('change', { bubbles: true }));
      find('#chosen').textContent = written.file!;
      enter(find('#get [name=q]'), typed.search!);
      enter(find('#get [name=who]'), typed.hidden!);
      const inline = (find('#inline') as HTMLIFrameElement).contentDocument!;
      enter(inline.querySelector('input')!, written.inline!);
    },
    typed,
    written,
  );
  await page.fill('First name', written.framed);
}

/** Everything that the extension keeps: its databases, its storage, and the same as it lies on the disk. */
async function found(rig: Rig, texts: readonly string[]): Promise<string[]> {
  const storage = await rig.inExtension(
    withTools(async ({ api: { storage } }) =>
      JSON.stringify([await storage.local.get(), await storage.session.get()]),
    ),
  );
  const said = [JSON.stringify(await rig.stored()), storage, ...texts];
  const inTexts = markers.filter(marker =>
    said.some(text => text.includes(marker) || text.includes(encodeURIComponent(marker))),
  );
  const files = rig.onDisk();
  expect(files.length, 'files of the extension').toBeGreaterThan(2);
  expect(
    files.some(file => wordsIn(file, [kept]).length > 0),
    'the search finds what is kept',
  ).toBe(true);
  const inFiles = files.flatMap(file => wordsIn(file, markers).map(word => `${word} in ${file.path}`));
  return [...inTexts, ...inFiles];
}

/** What the page of all applications saves: every report, and the export. */
async function savedFiles(rig: Rig): Promise<string[]> {
  const log = await rig.openExtensionPage('src/log/index.html');
  await log.press('Globex');
  await log.evaluate(() => {
    const make = URL.createObjectURL;
    (window as any).saved = [];
    URL.createObjectURL = (file: Blob) => {
      // Screenshots get an address, too, to be shown.
      if (!file.type.startsWith('image/')) file.text().then(text => (window as any).saved.push(text));
      return make(file);
    };
  });
  const names = ['Report to print', 'Report as text', 'Report as data (JSON)'];
  for (const name of names) await log.press(name);
  const shown = await log.text();
  await log.press('Back to the list');
  await log.press('Export everything');
  await expect.poll(() => log.evaluate(() => (window as any).saved.length)).toBe(names.length + 1);
  return [...(await log.evaluate(() => (window as any).saved as string[])), shown];
}

test('what is typed, into whatever field, is found nowhere in what the extension keeps, shows or saves', async ({
  rig,
  site,
}) => {
  site.answer(frameAddress, { body: framed });
  site.answer('https://jobs.lever.co/globex/search', {
    status: 500,
    body: '<title>Oops</title><h1>Server error</h1>',
  });
  await visitAndLook(rig, address, { body: page });
  await typeEverywhere(rig.page);
  await submitAndFail(rig);
  const notice = (await rig.notice()) ?? '';
  await rig.page.press('Send the framed form');
  await expect.poll(async () => (await rig.stored()).notes, 'the failure in the frame').toHaveLength(2);
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('Globex');
  const shown = await popup.text();
  await popup.press('Your notes');
  await popup.press('Details');
  await popup.press('Add a screenshot of the page');
  await expect.poll(() => popup.text(), 'the popup').toContain('Screenshot saved');
  await rig.closePopup();
  const again = await rig.openPopup();
  await again.press('Who can help');
  await again.press('Draft an email to formhelp@globex.example');
  await expect.poll(() => again.text(), 'the draft').toContain('Something went wrong');
  const draft = await again.text();
  await rig.closePopup();

  // A form that is sent by its address, to a server that fails.
  await rig.page.press('Find jobs');
  await expect.poll(async () => (await rig.stored()).notes?.length, 'the failed page').toBeGreaterThan(2);
  const saved = await savedFiles(rig);
  expect(saved.join()).toContain('Something went wrong');
  await rig.sleepBackground();
  expect(await found(rig, [notice, shown, draft, ...saved])).toEqual([]);
});
