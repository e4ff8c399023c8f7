#!/usr/bin/env bash
# A letter in an editor on a page: paragraphs, a line that was broken by hand, a list; its text as six editors give it.
#
# quill 2.0.3 (getText), prosemirror-model 1.25.13 (textContent, textBetween), @tiptap/core 3.35.0 (generateText), lexical 0.53.0
# (getTextContent), slate 0.146.0 (Node.string), draft-js 0.11.7 (getPlainText).
#
# One would guess that the plain text of a letter has a line for each paragraph. quill and draft-js have it so. slate and
# ProseMirror's textContent join the paragraphs: "Dear Ms Moss,I apply". ProseMirror's textBetween, told what to put between paragraphs, still joins the line that was
# broken by hand: "asnight nurse", unless it is told of that too. tiptap has six line ends before a list and four between its
# entries, and lexical two behind each paragraph.
#
# For an applicant: a letter that looks right while one types may be stored, counted or sent as one line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save --legacy-peer-deps jsdom@29.1.1 happy-dom@21.0.4 quill@2.0.3 prosemirror-model@1.25.13 prosemirror-schema-basic@1.2.5 prosemirror-schema-list@1.6.1 @tiptap/core@3.35.0 @tiptap/pm@3.35.0 @tiptap/html@3.35.0 @tiptap/starter-kit@3.35.0 lexical@0.53.0 slate@0.146.0 draft-js@0.11.7 react@18.3.1 react-dom@18.3.1

cat > try.mjs <<'END'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<div id="editor"></div>');
for (const name of Object.getOwnPropertyNames(window)) {
  if (/^[A-Z]/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
}
Object.assign(globalThis, { window, document: window.document, navigator: window.navigator, getComputedStyle: window.getComputedStyle, getSelection: () => window.getSelection() });
const letter = '<p>Dear Ms Moss,</p><p>I apply as<br>night nurse.</p><ul><li>From Bonn</li><li>From 1 December</li></ul><p>Ana Mori</p>';

const editors = {
  async quill() {
    const { default: Quill } = await import('quill');
    const editor = new Quill(document.getElementById('editor'));
    editor.setContents(editor.clipboard.convert({ html: letter }));
    return editor.getText();
  },
  async 'ProseMirror, textContent'() {
    return (await proseMirror()).textContent;
  },
  async 'ProseMirror, textBetween'() {
    const read = await proseMirror();
    return read.textBetween(0, read.content.size, '\n');
  },
  async tiptap() {
    const [{ generateText }, { generateJSON }, { default: kit }] = await Promise.all(['@tiptap/core', '@tiptap/html', '@tiptap/starter-kit'].map((name) => import(name)));
    return generateText(generateJSON(letter, [kit]), [kit]);
  },
  async lexical() {
    const { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } = await import('lexical');
    const editor = createEditor({ onError: (problem) => { throw problem; } });
    let text;
    const paragraph = (...lines) => $createParagraphNode().append(...lines.flatMap((line, at) => (at ? [$createLineBreakNode(), $createTextNode(line)] : [$createTextNode(line)])));
    editor.update(() => {
      $getRoot().append(paragraph('Dear Ms Moss,'), paragraph('I apply as', 'night nurse.'), paragraph('From Bonn'), paragraph('From 1 December'), paragraph('Ana Mori'));
      text = $getRoot().getTextContent();
    }, { discrete: true });
    return text;
  },
  async slate() {
    const { createEditor, Node } = await import('slate');
    const editor = createEditor();
    const paragraph = (text) => ({ type: 'paragraph', children: [{ text }] });
    editor.children = ['Dear Ms Moss,', 'I apply as\nnight nurse.', 'From Bonn', 'From 1 December', 'Ana Mori'].map(paragraph);
    return Node.string(editor);
  },
  async 'draft-js'() {
    const { default: draft } = await import('draft-js');
    const { contentBlocks, entityMap } = draft.convertFromHTML(letter);
    return draft.ContentState.createFromBlockArray(contentBlocks, entityMap).getPlainText();
  },
};
async function proseMirror() {
  const { DOMParser, Schema } = await import('prosemirror-model');
  const { schema } = await import('prosemirror-schema-basic');
  const { addListNodes } = await import('prosemirror-schema-list');
  const box = document.createElement('div');
  box.innerHTML = letter;
  return DOMParser.fromSchema(new Schema({ nodes: addListNodes(schema.spec.nodes, 'paragraph block*', 'block'), marks: schema.spec.marks })).parse(box);
}
for (const [name, run] of Object.entries(editors)) console.log(`${name}: ${(await run()).trim().replaceAll('\n', '|')}`);
END
node --no-warnings try.mjs > seen
diff - seen <<'END'
quill: Dear Ms Moss,|I apply as|night nurse.|From Bonn|From 1 December|Ana Mori
ProseMirror, textContent: Dear Ms Moss,I apply asnight nurse.From BonnFrom 1 DecemberAna Mori
ProseMirror, textBetween: Dear Ms Moss,|I apply asnight nurse.|From Bonn|From 1 December|Ana Mori
tiptap: Dear Ms Moss,||I apply as|night nurse.||||||From Bonn||||From 1 December||Ana Mori
lexical: Dear Ms Moss,||I apply as|night nurse.||From Bonn||From 1 December||Ana Mori
slate: Dear Ms Moss,I apply as|night nurse.From BonnFrom 1 DecemberAna Mori
draft-js: Dear Ms Moss,|I apply as|night nurse.|From Bonn|From 1 December|Ana Mori
END
echo "As found: two of six editors give a letter as one line."
