#!/usr/bin/env bash
# Two filled forms put together to one PDF, as for an application.
#
# pdf-lib 1.17.1, pdf-merger-js 5.1.2, unpdf 1.7.0.
#
# One would guess that a merged file has the fields of both, and that `flatten()`, which writes what was filled in into the
# page, works on it as on each. The pages bring the boxes along and a viewer shows them, but the list of the form's fields
# stays behind: getFields() finds none, flatten() does nothing without a word, and the text of the file has no answer in
# it. Flattened before they are merged, the answers are there. The title of the file is gone either way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save pdf-lib@1.17.1 pdf-merger-js@5.1.2 unpdf@1.7.0

cat > try.mjs <<'END'
import { PDFDocument } from 'pdf-lib';
import PDFMerger from 'pdf-merger-js';
import { extractText, getDocumentProxy } from 'unpdf';

const fill = async (answer, flat) => {
  const file = await PDFDocument.create();
  file.setTitle('Application');
  const page = file.addPage([300, 300]);
  page.drawText('Reason:', { x: 20, y: 250, size: 12 });
  const field = file.getForm().createTextField('reason');
  field.setText(answer);
  field.addToPage(page, { x: 20, y: 200, width: 200, height: 30 });
  if (flat) file.getForm().flatten();
  return file.save();
};
const merge = {
  'pdf-lib': async files => {
    const whole = await PDFDocument.create();
    for (const file of files) {
      const part = await PDFDocument.load(file);
      for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
    }
    return whole.save();
  },
  'pdf-merger-js': async files => {
    const merger = new PDFMerger();
    for (const file of files) await merger.add(file);
    return merger.saveAsBuffer();
  },
};
const show = async (name, file) => {
  const loaded = await PDFDocument.load(file);
  const fields = loaded.getForm().getFields().length;
  const viewer = await getDocumentProxy(new Uint8Array(file));
  const boxes = [];
  for (let number = 1; number <= viewer.numPages; number++) {
    boxes.push(...(await (await viewer.getPage(number)).getAnnotations()).map(({ fieldValue }) => fieldValue));
  }
  loaded.getForm().flatten();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await loaded.save())), { mergePages: true });
  console.log(`${name}: ${fields} fields, boxes ${boxes.join(', ') || 'none'}, text after flatten() "${text.replace(/\s+/g, ' ')}", title ${loaded.getTitle() ?? 'none'}`);
};
await show('one form', await fill('Moving'));
for (const [name, put] of Object.entries(merge)) {
  await show(name, await put([await fill('Moving'), await fill('New town')]));
  await show(`${name}, flattened before`, await put([await fill('Moving', true), await fill('New town', true)]));
}
END

node try.mjs > seen
diff - seen <<'END'
one form: 1 fields, boxes Moving, text after flatten() "Reason:Moving", title Application
pdf-lib: 0 fields, boxes Moving, New town, text after flatten() "Reason: Reason:", title none
pdf-lib, flattened before: 0 fields, boxes none, text after flatten() "Reason:Moving Reason:New town", title none
pdf-merger-js: 0 fields, boxes Moving, New town, text after flatten() "Reason: Reason:", title none
pdf-merger-js, flattened before: 0 fields, boxes none, text after flatten() "Reason:Moving Reason:New town", title none
END
echo "As found: a merged file has no fields, and flatten() does nothing."
