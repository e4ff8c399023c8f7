#!/usr/bin/env bash
# Twelve languages of a CV, looked up by their English names in ten lists of ISO 639.
#
# iso-639 0.2.2, iso-639-1 3.1.6, iso-639-2 3.0.2, iso-639-3 3.0.1, iso-language-codes 2.0.1, langs 2.0.0, language-list 0.0.3,
# @cospired/i18n-iso-languages 4.2.0; python3-pycountry 22.3.5 and Locale::Codes 3.73 of Debian 12.
#
# A form that keeps languages by code looks them up by what applicants write. One would guess that the languages of a state are
# found. Greek is not in six of ten, since ISO calls it "Modern Greek (1453-)", nor Spanish and Dutch in two ("Spanish;
# Castilian", "Dutch; Flemish"). Swahili and Malay, which ISO has as groups, are missing in the two that have the most
# languages, though ISO 639-1 has them. Farsi and Mandarin are in none, Punjabi is "Panjabi" in seven.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-pycountry=22.3.5+ds1-1 liblocale-codes-perl=3.73-1
npm install --silent --no-audit --no-fund --no-save iso-639-1@3.1.6 iso-639-3@3.0.1 iso-639-2@3.0.2 iso-language-codes@2.0.1 langs@2.0.0 language-list@0.0.3 iso-639@0.2.2 @cospired/i18n-iso-languages@4.2.0

languages=(English Spanish Greek Dutch Farsi Persian Punjabi Swahili Malay Mandarin Filipino Flemish)
cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { iso6392 } from 'iso-639-2';
import { iso6393 } from 'iso-639-3';
import { codes } from 'iso-language-codes';

const require = createRequire(import.meta.url);
const iso1 = require('iso-639-1');
const cospired = require('@cospired/i18n-iso-languages');
cospired.registerLocale(require('@cospired/i18n-iso-languages/langs/en.json'));
const lists = {
  'iso-639': (language) => Object.values(require('iso-639').iso_639_1).find(({ name }) => name === language)?.['639-1'],
  'iso-639-1': (language) => (iso1.default ?? iso1).getCode(language),
  'iso-639-2': (language) => iso6392.find(({ name }) => name === language)?.iso6392B,
  'iso-639-3': (language) => iso6393.find(({ name }) => name === language)?.iso6393,
  'iso-language-codes': (language) => codes.find(({ name }) => name === language)?.iso639_1,
  langs: (language) => require('langs').where('name', language)?.['1'],
  'language-list': (language) => require('language-list')().getLanguageCode(language),
  'i18n-iso-languages': (language) => cospired.getAlpha2Code(language, 'en'),
};
for (const [name, find] of Object.entries(lists)) console.log(`${name}: ${process.argv.slice(2).filter((language) => !find(language)).join(', ') || 'all'}`);
END
cat > try.py <<'END'
import sys

import pycountry

print('pycountry:', ', '.join(language for language in sys.argv[1:] if not pycountry.languages.get(name=language)))
END
{
  node try.mjs "${languages[@]}"
  /usr/bin/python3 try.py "${languages[@]}"
  echo "Locale::Codes: $(perl -MLocale::Codes::Language -e 'print join ", ", grep { !language2code($_) } @ARGV' "${languages[@]}")"
} > seen
diff - seen <<'END'
iso-639: Greek, Farsi, Persian, Punjabi, Mandarin, Filipino, Flemish
iso-639-1: Farsi, Punjabi, Mandarin, Filipino, Flemish
iso-639-2: Spanish, Greek, Dutch, Farsi, Punjabi, Mandarin, Filipino, Flemish
iso-639-3: Greek, Farsi, Punjabi, Swahili, Malay, Mandarin, Flemish
iso-language-codes: Spanish, Greek, Dutch, Farsi, Punjabi, Mandarin, Filipino, Flemish
langs: Farsi, Punjabi, Mandarin, Filipino, Flemish
language-list: Farsi, Mandarin, Filipino, Flemish
i18n-iso-languages: Greek, Farsi, Mandarin, Filipino, Flemish
pycountry: Greek, Farsi, Punjabi, Swahili, Malay, Mandarin, Flemish
Locale::Codes: Farsi, Mandarin, Filipino
END
echo "As found: Greek has no code in six of ten, Spanish none in two."
