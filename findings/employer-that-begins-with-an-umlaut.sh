#!/usr/bin/env bash
# Searching employers whose names are not plain ASCII.
#
# lunr 2.3.9, elasticlunr 0.9.5, minisearch 7.2.0, fuse.js 7.5.0, @orama/orama 3.1.18; as they come, exactly the word
# that was stored.
#
# One would guess that a search finds at least the very word. lunr cuts what is no ASCII letter off both ends when it
# stores a name and does not when it searches: nothing that begins or ends with such a letter is found, "Zürich" is.
# It, elasticlunr and orama store nothing of Cyrillic or Japanese names. And a name from a file list of macOS, which
# takes letters apart (NFD, Unicode Annex 15), is found by one of five when it is typed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save lunr@2.3.9 elasticlunr@0.9.5 minisearch@7.2.0 fuse.js@7.5.0 @orama/orama@3.1.18

cat > try.mjs <<'END'
import lunr from 'lunr';
import elasticlunr from 'elasticlunr';
import MiniSearch from 'minisearch';
import Fuse from 'fuse.js';
import { create, insert, search } from '@orama/orama';

const employers = ['Zürich', 'Österreich', 'Øresund', 'Émile', 'Nestlé', 'Москва', '東京', 'Müller'.normalize('NFD')];
const rows = employers.map((name, id) => ({ id: String(id), name }));
const first = lunr(function () {
  this.ref('id');
  this.field('name');
  for (const row of rows) this.add(row);
});
elasticlunr.clearStopWords();
const second = elasticlunr(function () {
  this.setRef('id');
  this.addField('name');
  for (const row of rows) this.addDoc(row);
});
const third = new MiniSearch({ fields: ['name'] });
third.addAll(rows);
const fourth = new Fuse(rows, { keys: ['name'], threshold: 0 });
const fifth = create({ schema: { name: 'string' } });
for (const row of rows) insert(fifth, row);

const said = (ids, id) => (ids.includes(id) ? 'found' : '–    ');
for (const { id, name } of rows) {
  const typed = name.normalize('NFC');
  console.log(
    typed.padEnd(11),
    'lunr', said(first.search(typed).map((hit) => hit.ref), id),
    'elasticlunr', said(second.search(typed, {}).map((hit) => hit.ref), id),
    'minisearch', said(third.search(typed).map((hit) => hit.id), id),
    'fuse', said(fourth.search(typed).map((hit) => hit.item.id), id),
    'orama', said((await search(fifth, { term: typed })).hits.map((hit) => hit.id), id).trim(),
  );
}
END

node try.mjs > seen
diff - seen <<'END'
Zürich      lunr found elasticlunr found minisearch found fuse found orama found
Österreich  lunr –     elasticlunr found minisearch found fuse found orama found
Øresund     lunr –     elasticlunr found minisearch found fuse found orama found
Émile       lunr –     elasticlunr found minisearch found fuse found orama found
Nestlé      lunr –     elasticlunr found minisearch found fuse found orama found
Москва      lunr –     elasticlunr –     minisearch found fuse found orama –
東京          lunr –     elasticlunr –     minisearch found fuse found orama –
Müller      lunr –     elasticlunr –     minisearch –     fuse –     orama found
END
echo "As found: lunr finds no name that begins or ends with another letter than those of ASCII."
