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

test('what comes in the place of what was pressed has the focus, and what follows where nothing comes', async () => {
  document.body.innerHTML = `
    <main><button>Back</button>
      <details><summary>More</summary><button>Hidden</button></details>
      <ul><li><button>One</button></li><li id="more"><button>Show more</button></li></ul>
      <section><button>Take back</button></section>
      <button>Set the date</button>
    </main>`;
  keepFocus();
  const leave = async (part: Element, next: string) => {
    part.querySelector('button')!.focus();
    part.outerHTML = next;
    (document.activeElement as HTMLElement | null)?.blur();
    await settled();
  };
  await leave(
    document.getElementById('more')!,
    '<li><button>Two</button></li><li><button>Three</button></li>',
  );
  expect(document.activeElement?.textContent).toBe('Two');
  await leave(document.querySelector('section')!, '');
  expect(document.activeElement?.textContent).toBe('Set the date');
});

test('what is folded away takes no focus', async () => {
  document.body.innerHTML = `
    <main><p style="display: none"><button>Hidden</button></p><button>Back</button>
      <section><button>Take back</button></section></main>`;
  keepFocus();
  document.querySelector<HTMLElement>('section button')!.focus();
  document.querySelector('section')!.remove();
  (document.activeElement as HTMLElement | null)?.blur();
  await settled();
  expect(document.activeElement?.textContent).toBe('Back');
});
