import { afterEach, expect, test } from 'vitest';
import look from '../ui/page.css?raw';
import { printAlone } from './print-alone.ts';

afterEach(() => (document.body.innerHTML = ''));

test('what is printed alone takes no more paper than it needs, and no button comes with it', () => {
  const filler = '<p style="height: 3000px">All else</p>';
  // As on paper: the rules for printing hold.
  document.body.innerHTML = `<style>${look.replace('@media print', '@media all')}</style>
    <header class="page-head">${filler}</header>
    <main class="stack">${filler}<div class="split"><nav>${filler}</nav><article class="panel">${filler}
      <section><p>Kept as proof</p><p class="no-print">No email yet?</p><button>Print this proof</button></section>
    </article></div>${filler}</main>`;
  let printed = '';
  let height = 0;
  window.print = () => {
    printed = document.body.innerText.trim();
    height = Math.max(...[...document.body.children].map(one => one.getBoundingClientRect().bottom));
  };
  printAlone(document.querySelector('section'));
  expect(printed).toBe('Kept as proof');
  expect(height).toBeLessThan(200);
});
