#!/usr/bin/env bash
# Where the key "/" is for the libraries of keyboard shortcuts.
#
# tinykeys 3.1.0, hotkeys-js 4.1.2, mousetrap 1.6.5, @github/hotkey 3.1.4, is-hotkey 0.2.1, in jsdom 29.1.1.
#
# "/" for the search is the commonest shortcut of all. `KeyboardEvent.key` is "/" on every keyboard (UI Events, key
# values), so one would guess that it works on every keyboard. On a German and a French one the sign needs Shift, and
# four of five then do not answer; two answer to "#" instead, because its key has the number that "/" has in America.
# Only mousetrap follows the sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save tinykeys@3.1.0 hotkeys-js@4.1.2 mousetrap@1.6.5 @github/hotkey@3.1.4 is-hotkey@0.2.1 jsdom@29.1.1

cat > try.mjs <<'END'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<body></body>');
Object.assign(globalThis, { window, document: window.document });
for (const name of ['navigator', 'Element', 'HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'KeyboardEvent', 'CustomEvent', 'Node']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const { tinykeys } = await import('tinykeys');
const { default: hotkeys } = await import('hotkeys-js');
const { default: mousetrap } = await import('mousetrap');
const { install } = await import('@github/hotkey');
const { isHotkey } = await import('is-hotkey');

let answered = [];
tinykeys(window, { '/': () => answered.push('tinykeys') });
hotkeys('/', () => answered.push('hotkeys-js'));
mousetrap.bind('/', () => answered.push('mousetrap'));
const button = document.body.appendChild(document.createElement('button'));
button.addEventListener('click', () => answered.push('@github/hotkey'));
install(button, '/');
document.addEventListener('keydown', event => isHotkey('/', event) && answered.push('is-hotkey'));
// What browsers report: the sign, the place of the key, and the number of the key in the layout.
for (const [name, pressed] of Object.entries({
  'American /': { key: '/', code: 'Slash', keyCode: 191 },
  'German / (Shift 7)': { key: '/', code: 'Digit7', keyCode: 55, shiftKey: true },
  'French / (Shift :)': { key: '/', code: 'Period', keyCode: 191, shiftKey: true },
  'German #': { key: '#', code: 'Backslash', keyCode: 191 },
})) {
  answered = [];
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const number = type === 'keypress' ? pressed.key.charCodeAt(0) : pressed.keyCode;
    document.body.dispatchEvent(new window.KeyboardEvent(type, { bubbles: true, ...pressed, keyCode: number, which: number }));
  }
  console.log(`${name}: ${answered.sort().join(', ') || 'nobody'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
American /: @github/hotkey, hotkeys-js, is-hotkey, mousetrap, tinykeys
German / (Shift 7): mousetrap
French / (Shift :): mousetrap
German #: hotkeys-js, is-hotkey
END
echo "As found: only mousetrap finds the slash on a German and on a French keyboard."
