#!/usr/bin/env bash
# The country field of a form, read into its two letters.
#
# country-list 2.4.1, i18n-iso-countries 7.14.0, iso-3166-1 2.1.1.
#
# One would expect them to differ on nicknames. But the United Kingdom, the United States, Vietnam and Turkey have no code
# in one or two of them, and what one knows under the new name only, the other knows under the old name only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save country-list@2.4.1 i18n-iso-countries@7.14.0 iso-3166-1@2.1.1

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import list from 'country-list';
import languages from 'i18n-iso-countries';
import iso from 'iso-3166-1';

languages.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json'));
for (const name of ['Germany', 'United Kingdom', 'United States', 'United States of America', 'Turkey', 'Türkiye', 'Czech Republic', 'Czechia', 'Vietnam', 'Viet Nam', 'South Korea', 'Ivory Coast']) {
  const code = iso.whereCountry(name)?.alpha2;
  console.log(name.padEnd(25), 'country-list', (list.getCode(name) ?? '–').padEnd(3), 'i18n-iso-countries', (languages.getAlpha2Code(name, 'en') ?? '–').padEnd(3), 'iso-3166-1', code ?? '–');
}
END

node try.mjs > seen
diff - seen <<'END'
Germany                   country-list DE  i18n-iso-countries DE  iso-3166-1 DE
United Kingdom            country-list –   i18n-iso-countries GB  iso-3166-1 –
United States             country-list –   i18n-iso-countries US  iso-3166-1 –
United States of America  country-list –   i18n-iso-countries US  iso-3166-1 US
Turkey                    country-list –   i18n-iso-countries TR  iso-3166-1 TR
Türkiye                   country-list TR  i18n-iso-countries TR  iso-3166-1 –
Czech Republic            country-list –   i18n-iso-countries CZ  iso-3166-1 CZ
Czechia                   country-list CZ  i18n-iso-countries CZ  iso-3166-1 –
Vietnam                   country-list –   i18n-iso-countries VN  iso-3166-1 –
Viet Nam                  country-list VN  i18n-iso-countries –   iso-3166-1 VN
South Korea               country-list –   i18n-iso-countries KR  iso-3166-1 –
Ivory Coast               country-list –   i18n-iso-countries CI  iso-3166-1 –
END
echo "As found: the United Kingdom has a code in one of three."
