#!/usr/bin/env bash
# Translations that the translator's program has only guessed.
#
# gettext-parser 10.0.0, node-gettext 3.0.1, i18next-conv 16.0.0, po2json 1.0.0-beta-3, xliff 6.4.0.
#
# When a sentence is new, gettext's tools take over the translation of a similar one and mark it `fuzzy`: to be looked
# at, and left out of what is shown, as msgfmt leaves it out. "You were turned down" then bears the words for "You were
# invited". One would guess that libraries for these files leave it out as well. Two of three show it, and the file
# written for gettext itself has lost the mark. In XLIFF 1.2 `state` and `approved` say the same, and the converter's
# flat form has the sentence and neither.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save gettext-parser@10.0.0 node-gettext@3.0.1 i18next-conv@16.0.0 po2json@1.0.0-beta-3 xliff@6.4.0

cat > try.mjs <<'END'
import gettextParser from 'gettext-parser';
import { gettextToI18next } from 'i18next-conv';
import Gettext from 'node-gettext';
import po2json from 'po2json';
import xliff from 'xliff';

const sentence = 'You were turned down.';
const po = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: de\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#, fuzzy
msgid "${sentence}"
msgstr "Sie wurden eingeladen."

msgid "Send"
msgstr "Senden"
`;
const read = gettextParser.po.parse(po);
const shown = new Gettext();
shown.addTranslations('de', 'messages', read);
shown.setLocale('de');
console.log('node-gettext:', shown.gettext(sentence));
console.log('i18next-conv:', JSON.parse(await gettextToI18next('de', po))[sentence]);
console.log('po2json:', po2json.parse(po)[sentence] ?? 'left out');
console.log('gettext-parser, .mo written and read:', JSON.stringify(gettextParser.mo.parse(gettextParser.mo.compile(read)).translations[''][sentence]));
const unit = `<trans-unit id="down" approved="no"><source>${sentence}</source><target state="needs-review-translation">Sie wurden eingeladen.</target></trans-unit>`;
const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="page" source-language="en" target-language="de" datatype="plaintext"><body>${unit}</body></file></xliff>`;
console.log('xliff:', JSON.stringify(xliff.targetOfjs(await xliff.xliff12ToJs(file))));
END

node try.mjs > seen
diff - seen <<'END'
node-gettext: Sie wurden eingeladen.
i18next-conv: Sie wurden eingeladen.
po2json: left out
gettext-parser, .mo written and read: {"msgid":"You were turned down.","msgstr":["Sie wurden eingeladen."]}
xliff: {"down":"Sie wurden eingeladen."}
END
echo "As found: a translation that was only guessed is shown, and its mark is lost."
