#!/usr/bin/env bash
# A CV written as a PDF by a library for React, and what its readers find.
#
# @react-pdf/renderer 4.9.0, react 19.3.1, unpdf 1.7.0.
#
# One would guess that a line is broken between words, and an address not at all, as browsers do it without `hyphens:
# auto`. The library breaks every long word by American rules and writes a hyphen that is a sign of the text: the
# mailbox is "exam-" and "ple.com", so that copied it is another one or none, a search for Kubernetes finds nothing, and
# a German word breaks where German does not ("Person-alwesen"). The language of the document does not change this;
# `hyphenationCallback={word => [word]}` does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @react-pdf/renderer@4.9.0 react@19.3.1 unpdf@1.7.0

cat > try.mjs <<'END'
import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { createElement } from 'react';
import { extractText, getDocumentProxy } from 'unpdf';

const lines = [
  'Contact: jane.doe@engineering-recruitment.example.com',
  'Profile: https://portfolio.example.com/applications/references',
  'Administration of Kubernetes installations and infrastructure',
  'Lebenslauf: Sachbearbeiterin Personalwesen',
];
const read = async (width, settings) => {
  const texts = lines.map((line, key) => createElement(Text, { key, style: { width }, ...settings }, line));
  const page = createElement(Page, { size: 'A4', style: { padding: 30, fontSize: 12 } }, texts);
  const file = await renderToBuffer(createElement(Document, { language: 'de' }, page));
  return (await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true })).text;
};
const whole = { hyphenationCallback: word => [word] };
for (const [name, width, settings] of [['300 points', 300, {}], ['200 points', 200, {}], ['120 points', 120, {}], ['120 points, words left whole', 120, whole]]) {
  const text = await read(width, settings);
  const found = ['jane.doe@engineering-recruitment.example.com', 'Kubernetes', 'Personalwesen'].filter(word => text.includes(word));
  console.log(`${name}; found: ${found.join(', ') || 'nothing'}\n  ${text.split('\n').join('\n  ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
300 points; found: Kubernetes, Personalwesen
  Contact: jane.doe@engineering-recruitment.exam-
  ple.com
  Profile: https://portfolio.example.com/applications/refer-
  ences
  Administration of Kubernetes installations and infrastruc-
  ture
  Lebenslauf: Sachbearbeiterin Personalwesen
200 points; found: Kubernetes
  Contact: jane.doe@engineering-re-
  cruitment.example.com
  Profile: https://portfolio.exam-
  ple.com/applications/references
  Administration of Kubernetes installa-
  tions and infrastructure
  Lebenslauf: Sachbearbeiterin Person-
  alwesen
120 points; found: nothing
  Contact:
  jane.doe@engineer-
  ing-recruitment.exam-
  ple.com
  Profile:
  https://portfolio.exam-
  ple.com/applica-
  tions/references
  Administration of Ku-
  bernetes installations
  and infrastructure
  Lebenslauf: Sach-
  bearbeiterin Personal-
  wesen
120 points, words left whole; found: jane.doe@engineering-recruitment.example.com, Kubernetes, Personalwesen
  Contact:
  jane.doe@engineering-recruitment.example.com
  Profile:
  https://portfolio.example.com/applications/references
  Administration of
  Kubernetes
  installations and
  infrastructure
  Lebenslauf:
  Sachbearbeiterin
  Personalwesen
END
echo "As found: mailbox, address and words of a CV bear hyphens that nobody wrote."
