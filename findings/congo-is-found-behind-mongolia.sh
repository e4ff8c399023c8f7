#!/usr/bin/env bash
# A country is typed into a box that searches a list of 250, and the first that is found is taken, by eleven libraries for it.
#
# fuse.js 7.5.0, fuzzysort 4.0.2, match-sorter 8.3.1, @leeoniya/ufuzzy 1.0.19, fuzzy 0.1.3, fuzzy-search 3.3.0, quick-score 0.2.0,
# @nozbe/microfuzz 1.0.0, fzf 0.5.2, command-score 0.1.2, fuzzaldrin-plus 0.6.0; the names are those of i18n-iso-countries 7.14.0.
#
# One would guess that a country whose whole name was typed comes first, and that a name with the word comes before one without it.
# In fuzzy-search, which keeps the order of the list, Austria is Australia and India is Bosnia and Herzegovina; in fzf India is the
# British Indian Ocean Territory. "Congo" finds Mongolia, Angola, Colombia and the Comoros in fuse.js before any of the two
# countries of that name, since there a word far behind counts as much as wrong letters. "United S" are the Minor
# Outlying Islands, where nobody lives, in six, and USA is Samoa, Australia or Bonaire in four. Who presses Enter comes from there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fuse.js@7.5.0 fuzzysort@4.0.2 match-sorter@8.3.1 @leeoniya/ufuzzy@1.0.19 fuzzy@0.1.3 fuzzy-search@3.3.0 quick-score@0.2.0 @nozbe/microfuzz@1.0.0 fzf@0.5.2 command-score@0.1.2 fuzzaldrin-plus@0.6.0 i18n-iso-countries@7.14.0

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import { Fzf } from 'fzf';
import { matchSorter } from 'match-sorter';
import { QuickScore } from 'quick-score';

const take = createRequire(import.meta.url);
const listed = Object.values(take('i18n-iso-countries/langs/en.json').countries);
const names = listed.map(name => [name].flat()[0]).sort((one, other) => one.localeCompare(other, 'en'));
const micro = take('@nozbe/microfuzz').default;
const score = take('command-score');
const plus = take('fuzzaldrin-plus');
const fuzzy = take('fuzzy');
const FuzzySearch = take('fuzzy-search');
const ways = {
  'fuse.js': text => new Fuse(names).search(text).map(({ item }) => item),
  fuzzysort: text => fuzzysort.go(text, names).map(({ target }) => target),
  'match-sorter': text => matchSorter(names, text),
  ufuzzy: text => {
    const [found, info, order] = new uFuzzy().search(names, text);
    return order ? order.map(place => names[info.idx[place]]) : found.map(place => names[place]);
  },
  fuzzy: text => fuzzy.filter(text, names).map(({ string }) => string),
  'fuzzy-search': text => new FuzzySearch(names).search(text),
  'quick-score': text => new QuickScore(names).search(text).map(({ item }) => item),
  microfuzz: text => micro(names)(text).map(({ item }) => item),
  fzf: text => new Fzf(names).find(text).map(({ item }) => item),
  'command-score': text => names.map(name => [score(name, text), name]).filter(([value]) => value).sort(([one], [other]) => other - one).map(([, name]) => name),
  'fuzzaldrin-plus': text => plus.filter(names, text),
};
for (const text of ['Germany', 'Austria', 'India', 'Guinea', 'Congo', 'United S', 'USA']) {
  const said = {};
  for (const [name, way] of Object.entries(ways)) (said[way(text)[0] ?? 'nothing'] ??= []).push(name);
  console.log(text);
  for (const [found, by] of Object.entries(said)) console.log(`  ${found}: ${by.join(', ')}`);
}
console.log('Congo in fuse.js:', ways['fuse.js']('Congo').slice(0, 5).join(', '));
END
node --no-warnings try.mjs > seen
diff - seen <<'END'
Germany
  Germany: fuse.js, fuzzysort, match-sorter, ufuzzy, fuzzy, fuzzy-search, quick-score, microfuzz, fzf, command-score, fuzzaldrin-plus
Austria
  Austria: fuse.js, fuzzysort, match-sorter, ufuzzy, fuzzy, quick-score, microfuzz, fzf, command-score, fuzzaldrin-plus
  Australia: fuzzy-search
India
  India: fuse.js, fuzzysort, match-sorter, ufuzzy, fuzzy, quick-score, microfuzz, command-score, fuzzaldrin-plus
  Bosnia and Herzegovina: fuzzy-search
  British Indian Ocean Territory: fzf
Guinea
  Guinea: fuse.js, fuzzysort, match-sorter, ufuzzy, fuzzy, quick-score, microfuzz, command-score, fuzzaldrin-plus
  Equatorial Guinea: fuzzy-search, fzf
Congo
  Mongolia: fuse.js
  Republic of the Congo: fuzzysort, ufuzzy, quick-score, fuzzaldrin-plus
  Democratic Republic of the Congo: match-sorter, fuzzy, fuzzy-search, microfuzz, fzf, command-score
United S
  United States of America: fuse.js, fuzzysort, quick-score, fuzzaldrin-plus
  United States Minor Outlying Islands: match-sorter, ufuzzy, fuzzy, microfuzz, fzf, command-score
  United Arab Emirates: fuzzy-search
USA
  Samoa: fuse.js
  United States of America: fuzzysort, quick-score, fzf, command-score, fuzzaldrin-plus
  Bonaire, Sint Eustatius and Saba: match-sorter
  nothing: ufuzzy
  Australia: fuzzy, fuzzy-search
  United States Minor Outlying Islands: microfuzz
Congo in fuse.js: Mongolia, Angola, Colombia, Comoros, Republic of the Congo
END
echo "As found: Congo is found behind Mongolia, Angola and Colombia, Austria is Australia in one of eleven."
