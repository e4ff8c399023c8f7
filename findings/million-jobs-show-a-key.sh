#!/usr/bin/env bash
# "1,000,000 jobs" in a translated page.
#
# i18next 26.7.2, intl-messageformat 12.1.5, on Node 20.
#
# A translator gives one and other, which is all that English, German and, so one would guess, Spanish have. By the
# plural rules of CLDR, Spanish, French, Italian, Portuguese and Catalan have a third form, many, for whole millions
# ("un millón de empleos"). Without it i18next shows the name of the message, "jobs.found", for the one and two million,
# not for 1.5 million; with a second language behind it the sentence is English. No test with small numbers sees it. In
# intl-messageformat "other" stands in, as ICU has it, and makes a sentence that lacks the word "de".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save i18next@26.7.2 intl-messageformat@12.1.5

cat > try.mjs <<'END'
import i18next from 'i18next';
import { IntlMessageFormat } from 'intl-messageformat';

const made = { found_one: '{{count}} empleo', found_other: '{{count}} empleos' };
const english = { found_one: '{{count}} job', found_other: '{{count}} jobs' };
const translator = async (language, behind) => {
  const instance = i18next.createInstance();
  const resources = { en: { translation: { jobs: english } }, [language]: { translation: { jobs: made } } };
  await instance.init({ lng: language, fallbackLng: behind, resources, showSupportNotice: false });
  return count => instance.t('jobs.found', { count });
};
const message = new IntlMessageFormat('{count, plural, one {# empleo} other {# empleos}}', 'es');
const alone = await translator('es', false);
const backed = await translator('es', 'en');
for (const count of [1, 2, 999_999, 1_000_000, 1_500_000, 2_000_000]) {
  console.log(`${count}: i18next "${alone(count)}", with English behind it "${backed(count)}", intl-messageformat "${message.format({ count })}"`);
}
for (const language of ['fr', 'it', 'pt', 'ca', 'de']) {
  console.log(`${language}: "${(await translator(language, false))(1_000_000)}"`);
}
END

node try.mjs > seen
diff - seen <<'END'
1: i18next "1 empleo", with English behind it "1 empleo", intl-messageformat "1 empleo"
2: i18next "2 empleos", with English behind it "2 empleos", intl-messageformat "2 empleos"
999999: i18next "999999 empleos", with English behind it "999999 empleos", intl-messageformat "999.999 empleos"
1000000: i18next "jobs.found", with English behind it "1000000 jobs", intl-messageformat "1.000.000 empleos"
1500000: i18next "1500000 empleos", with English behind it "1500000 empleos", intl-messageformat "1.500.000 empleos"
2000000: i18next "jobs.found", with English behind it "2000000 jobs", intl-messageformat "2.000.000 empleos"
fr: "jobs.found"
it: "jobs.found"
pt: "jobs.found"
ca: "jobs.found"
de: "1000000 empleos"
END
echo "As found: a whole million shows the name of the message in five languages."
