#!/usr/bin/env bash
# What a button is called, by the tools that test it.
#
# axe-core 4.14.1 and dom-accessibility-api 0.7.1 (the names of Testing Library), in jsdom 29.1.1.
#
# Both compute the accessible name, so one would guess that they agree. In jsdom, axe finds no name for a button whose
# picture has a title, and reports a fault that the same axe does not see in Chromium 156: jsdom's style sheet hides
# every `title`, those of SVG as well, and axe asks it. Testing Library finds that name, and none for a field with a
# placeholder alone, which HTML-AAM 1.0 (names of text fields) takes and axe passes. A line break is a blank in a name
# for one and nothing for the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save axe-core@4.14.1 dom-accessibility-api@0.7.1 jsdom@29.1.1

cat > try.mjs <<'END'
import axe from 'axe-core';
import { computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM, VirtualConsole } from 'jsdom';

for (const [what, html] of Object.entries({
  'picture with a title': '<button><svg viewBox="0 0 9 9"><title>Send</title><path d="M0 0h9"/></svg></button>',
  'picture with a label': '<button><svg viewBox="0 0 9 9" role="img" aria-label="Send"><path d="M0 0h9"/></svg></button>',
  'field with a placeholder': '<input placeholder="Name">',
  'two lines': '<button>Send<br>letter</button>',
})) {
  const page = `<!doctype html><html lang="en"><title>Test</title><main><h1>Test</h1>${html}</main>`;
  const { window } = new JSDOM(page, { runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
  window.eval(axe.source);
  const element = window.document.querySelector('button, input');
  const { violations } = await window.axe.run(window.document, { rules: { 'color-contrast': { enabled: false } } });
  window.axe.setup(window.document.documentElement);
  const names = { axe: window.axe.commons.text.accessibleText(element), 'dom-accessibility-api': computeAccessibleName(element) };
  console.log(`${what}: axe "${names.axe}", dom-accessibility-api "${names['dom-accessibility-api']}", axe reports ${violations.map(fault => fault.id).join() || 'nothing'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
picture with a title: axe "", dom-accessibility-api "Send", axe reports button-name
picture with a label: axe "Send", dom-accessibility-api "Send", axe reports nothing
field with a placeholder: axe "Name", dom-accessibility-api "", axe reports nothing
two lines: axe "Send letter", dom-accessibility-api "Sendletter", axe reports nothing
END
echo "As found: the two agree on one name of four."
