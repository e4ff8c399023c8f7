// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepFocus } from './keep-focus.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <main><h1 tabindex="-1">Applications</h1>
      <ul><li id="first"><button>One</button></li><li id="second"><button>Two</button></li></ul>
      <p id="words">Nothing to press.</p>
    </main>`;
});

/** Observers are told after the change. */
const settled = () => new Promise(done => setTimeout(done, 10));

test('what was pressed goes away with its row: the focus goes to what is left around it', async () => {
  keepFocus();
  document.querySelector<HTMLElement>('#second button')!.focus();
  document.getElementById('second')!.remove();
  (document.activeElement as HTMLElement | null)?.blur();
  await settled();
  expect(document.activeElement?.textContent).toBe('One');
});

test('where nothing around it can take the focus, the nearest part itself does', async () => {
  keepFocus();
  const words = document.getElementById('words')!;
  words.innerHTML = '<button>Undo</button>';
  words.querySelector('button')!.focus();
  words.replaceChildren('Done.');
  (document.activeElement as HTMLElement | null)?.blur();
  await settled();
  expect(document.activeElement).toBe(words);
});

test('nothing is moved while the focus stands somewhere', async () => {
  keepFocus();
  document.querySelector<HTMLElement>('#first button')!.focus();
  document.getElementById('second')!.remove();
  await settled();
  expect(document.activeElement?.textContent).toBe('One');
});
