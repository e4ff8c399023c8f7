#!/usr/bin/env bash
# Forms for numbers (plural) of two translation files whose heads say how to choose among them, in eight libraries for gettext.
#
# node-gettext 3.0.1, vue3-gettext 4.0.1, ttag 1.8.12, jed 1.1.1, gettext.js 2.0.3; gettext of Python 3.11, Babel 2.10.3 and
# ruby-gettext 3.3.3 of Debian 12.
#
# A file of gettext names the rule for its forms in its head (Plural-Forms), as each file can have another: some of Spanish
# have three since Unicode has them, the second of which is for whole millions, "1.000.000 de empleos". One would guess that
# who reads the file reads the rule. Three of eight choose by a table of their own: in them five jobs are "5 de empleos", as
# if they were millions. The Slovenian file has the form for five first, and says so; node-gettext and vue3-gettext show it
# for one job, that for one for two, and that for two for three.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take gettext=0.21-12 python3-babel=2.10.3-1 ruby3.1 ruby-gettext=3.3.3-2
npm install --silent --no-audit --no-fund --no-save gettext-parser@10.0.0 node-gettext@3.0.1 vue@3.5.45 vue3-gettext@4.0.1 ttag@1.8.12 jed@1.1.1 gettext.js@2.0.3
export LC_ALL=C.UTF-8

# Writes a file for a language, with its rule and its forms.
translate() {
  printf 'msgid ""\nmsgstr ""\n"Language: %s\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: %s;\\n"\n\nmsgid "%%d job"\nmsgid_plural "%%d jobs"\n' "$1" "$2" > "$1.po"
  local number=0 form
  for form in "${@:3}"; do
    printf 'msgstr[%d] "%s"\n' $((number++)) "$form" >> "$1.po"
  done
  mkdir -p "$1/LC_MESSAGES"
  msgfmt -o "$1/LC_MESSAGES/jobs.mo" "$1.po"
}
translate es 'nplurals=3; plural=n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2' '%d empleo' '%d de empleos' '%d empleos'
translate sl 'nplurals=4; plural=n%100==1 ? 1 : n%100==2 ? 2 : n%100==3 || n%100==4 ? 3 : 0' '%d služb' '%d služba' '%d službi' '%d službe'

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import { createGettext } from 'vue3-gettext';

const require = createRequire(import.meta.url);
const [Gettext, Jed, plain, ttag] = ['node-gettext', 'jed', 'gettext.js', 'ttag'].map(name => require(name));
const words = ['%d job', '%d jobs'];
for (const language of ['es', 'sl']) {
  const file = po.parse(readFileSync(`${language}.po`));
  const rule = file.headers['Plural-Forms'];
  const forms = { '%d job': file.translations[''][words[0]].msgstr };
  const gettext = new Gettext();
  gettext.addTranslations(language, 'messages', file);
  gettext.setLocale(language);
  const vue = createGettext({ availableLanguages: { [language]: language }, defaultLanguage: language, translations: { [language]: forms }, silent: true });
  ttag.addLocale(language, { ...file, headers: { ...file.headers, 'plural-forms': rule } });
  ttag.useLocale(language);
  const jed = new Jed({ domain: 'jobs', locale_data: { jobs: { '': { domain: 'jobs', lang: language, plural_forms: rule }, ...forms } } });
  const small = (plain.default ?? plain)();
  small.loadJSON({ '': { language, 'plural-forms': rule }, ...forms });
  small.setLocale(language);
  const choose = {
    'node-gettext': count => gettext.ngettext(...words, count),
    'vue3-gettext': count => vue.$ngettext(...words, count),
    ttag: count => ttag.ngettext(ttag.msgid`%d job`, '%d jobs', count),
    jed: count => jed.ngettext(...words, count),
    'gettext.js': count => small.ngettext(...words, count),
  };
  for (const [name, form] of Object.entries(choose)) {
    for (const count of [1, 2, 3, 5]) console.log(`${language}|${count}|${form(count).replace('%d', count)}|${name}`);
  }
}
END
cat > try.py <<'END'
import gettext

from babel.support import Translations

for language in ('es', 'sl'):
    for name, read in (('gettext of Python', gettext.translation('jobs', '.', [language])), ('Babel', Translations.load('.', [language], 'jobs'))):
        for count in (1, 2, 3, 5):
            print(language, count, read.ngettext('%d job', '%d jobs', count) % count, name, sep='|')
END
cat > try.rb <<'END'
require 'gettext'
include GetText

bindtextdomain('jobs', path: '.')
%w[es sl].each do |language|
  GetText.locale = language
  [1, 2, 3, 5].each { |count| puts "#{language}|#{count}|#{n_('%d job', '%d jobs', count) % count}|ruby-gettext" }
end
END
{ node try.mjs | grep -v '^>>>'; /usr/bin/python3 try.py; ruby3.1 try.rb; } > answers
cut -d'|' -f1-3 answers | sort -u | while IFS= read -r form; do
  echo "${form//|/ }: $(grep -F "$form|" answers | cut -d'|' -f4 | paste -sd, | sed 's/,/, /g')"
done > seen
diff - seen <<'END'
es 1 1 empleo: node-gettext, vue3-gettext, ttag, jed, gettext.js, gettext of Python, Babel, ruby-gettext
es 2 2 de empleos: node-gettext, vue3-gettext, ttag
es 2 2 empleos: jed, gettext.js, gettext of Python, Babel, ruby-gettext
es 3 3 de empleos: node-gettext, vue3-gettext, ttag
es 3 3 empleos: jed, gettext.js, gettext of Python, Babel, ruby-gettext
es 5 5 de empleos: node-gettext, vue3-gettext, ttag
es 5 5 empleos: jed, gettext.js, gettext of Python, Babel, ruby-gettext
sl 1 1 služb: node-gettext, vue3-gettext
sl 1 1 služba: ttag, jed, gettext.js, gettext of Python, Babel, ruby-gettext
sl 2 2 služba: node-gettext, vue3-gettext
sl 2 2 službi: ttag, jed, gettext.js, gettext of Python, Babel, ruby-gettext
sl 3 3 službe: ttag, jed, gettext.js, gettext of Python, Babel, ruby-gettext
sl 3 3 službi: node-gettext, vue3-gettext
sl 5 5 služb: ttag, jed, gettext.js, gettext of Python, Babel, ruby-gettext
sl 5 5 službe: node-gettext, vue3-gettext
END
echo "As found: five jobs are counted as millions in three of eight, whatever the file says."
