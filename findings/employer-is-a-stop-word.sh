#!/usr/bin/env bash
# Searching one's applications for an employer with an ordinary name.
#
# lunr 2.3.9, elasticlunr 0.9.5, minisearch 7.2.0, flexsearch 0.8.212.
#
# The World Health Organization, May & Co, Able, an IT department: their whole name is a stop word. One would expect a
# search that consists of stop words alone to look for them, or to find everything. Two of four find nothing, also for an
# application that is named just so; and C# finds the post for C++.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save lunr@2.3.9 elasticlunr@0.9.5 minisearch@7.2.0 flexsearch@0.8.212

cat > try.mjs <<'END'
import lunr from 'lunr';
import elasticlunr from 'elasticlunr';
import MiniSearch from 'minisearch';
import FlexSearch from 'flexsearch';

const employers = ['WHO, nurse', 'IT, clerk', 'May & Co, cook', 'Able, driver', 'Globex, C++ developer', 'Initech, baker'];
const entries = employers.map((text, id) => ({ id, text }));
const first = lunr(function () {
  this.ref('id');
  this.field('text');
  for (const entry of entries) this.add(entry);
});
const second = elasticlunr(function () {
  this.setRef('id');
  this.addField('text');
});
for (const entry of entries) second.addDoc(entry);
const third = new MiniSearch({ fields: ['text'] });
third.addAll(entries);
const fourth = new FlexSearch.Index();
for (const { id, text } of entries) fourth.add(id, text);

const told = (ids) => ids.map((id) => employers[id].split(',')[0]).join('; ') || 'nothing';
for (const asked of ['WHO', 'IT', 'May', 'Able', 'C#', 'Initech']) {
  console.log(asked);
  console.log('  lunr       ', told(first.search(asked).map(({ ref }) => ref)));
  console.log('  elasticlunr', told(second.search(asked).map(({ ref }) => ref)));
  console.log('  minisearch ', told(third.search(asked).map(({ id }) => id)));
  console.log('  flexsearch ', told(fourth.search(asked)));
}
END

node try.mjs > seen
diff - seen <<'END'
WHO
  lunr        nothing
  elasticlunr nothing
  minisearch  WHO
  flexsearch  WHO
IT
  lunr        nothing
  elasticlunr nothing
  minisearch  IT
  flexsearch  IT
May
  lunr        nothing
  elasticlunr nothing
  minisearch  May & Co
  flexsearch  May & Co
Able
  lunr        nothing
  elasticlunr nothing
  minisearch  Able
  flexsearch  Able
C#
  lunr        nothing
  elasticlunr Globex
  minisearch  nothing
  flexsearch  Globex
Initech
  lunr        Initech
  elasticlunr Initech
  minisearch  Initech
  flexsearch  Initech
END
echo "As found: two of four find no employer whose name is a stop word."
