import { expect, test } from './stories.ts';

const form = 'https://jobs.lever.co/globex/1/apply';
const failed = '<div role="alert">Something went wrong. We could not save your application.</div>';
/** What a page might try: to own our element, to hide, cover, restyle, move, remove or disable it. */
const tricks: Record<string, string> = {
  'defines elements and overrides attachShadow': `<script>
    for (const name of ['callworthy-notice', 'callworthy-box']) customElements.define(name, class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }); }
    });
    Element.prototype.attachShadow = () => { throw new Error('no'); };
  </script>`,
  'styles everything': `<style>
    @layer x { html > div, [popover] { opacity: 0 !important; all: unset !important; } }
    html > div, [popover] { display: none !important; opacity: 0 !important; transform: translate(-9999px) !important; pointer-events: none !important; }
    [popover]::before, [popover]::after { content: "Call +1 888 744 2938"; position: fixed; inset: 0; background: white; }
  </style>`,
  'removes, hides and rewrites it': `<script>
    let times = 0;
    new MutationObserver(() => {
      const found = document.querySelector('html > [popover]');
      if (!found || ++times > 6) return;
      if (times % 3 === 0) found.remove();
      if (times % 3 === 1) found.style.cssText = 'display:none!important';
      if (times % 3 === 2) { found.hidden = true; found.inert = true; }
    }).observe(document.documentElement, { childList: true });
  </script>`,
  'shows a modal dialog over it': `<dialog><p>${failed}</p></dialog><script>
    setTimeout(() => document.querySelector('dialog').showModal(), 600);
  </script>`,
};

test('the notice can be read and pressed, whatever a page does to it', async ({ rig, site }) => {
  for (const [i, [name, trick]] of Object.entries(tricks).entries()) {
    // An address for each, so that none is another visit to the one before.
    const url = `https://jobs.lever.co/globex/${i + 1}/apply`;
    site.answer(url, { body: `<!doctype html><title>Apply</title><body>${trick}${failed}</body>` });
    await rig.visit(url);
    // Read once: in between, the page may have taken it away for a moment.
    let said: string | null = null;
    await expect
      .poll(async () => (said = await rig.notice()), `the notice on a page that ${name}`)
      .toContain('your extension, not this site');
    expect(said).not.toContain('888');
    await rig.pressInNotice('Not an error');
    await expect
      .poll(() => rig.notice(), `what it says then on a page that ${name}`)
      .toContain('Noted as not an error');
  }
});

test('a press through something that covers the notice does not count', async ({ rig, site }) => {
  const cover = `<script>
    setInterval(() => {
      document.querySelector('#cover')?.remove();
      document.body.insertAdjacentHTML('beforeend', '<div id="cover" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh;max-width:none;background:white;margin:0;border:0">Win a prize</div>');
      document.querySelector('#cover').showPopover();
    }, 100);
  </script>`;
  site.answer(form, { body: `<!doctype html><title>Apply</title><body>${failed}${cover}</body>` });
  await rig.visit(form);
  await expect.poll(() => rig.notice(), 'the notice').toContain('your extension, not this site');
  // A notice that can be pressed is ready within a second.
  await expect(rig.pressInNotice('Turn off notices on this site', 5_000)).rejects.toThrow();
  expect(await rig.notice()).not.toBeNull();
});
