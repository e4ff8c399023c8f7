#!/usr/bin/env bash
# A search for jobs in IT, as a will writer and as a developer of C and R, by eight programs and libraries.
#
# lunr 2.3.9, elasticlunr 0.9.5, minisearch 7.2.0, @orama/orama 3.1.18; PostgreSQL 15 (english), SQLite's FTS5 in Python 3.11,
# Xapian 1.4.22 and Whoosh 2.7.4 of Debian 12.
#
# Words such as "it" and "will" stand in every text, and many searches leave them out. One would guess that who looks for
# nothing but such a word still finds it. Half of eight find no job in IT and nothing for a will writer, where capitals are no
# help, as they are taken away before. Asked for "IT support" all find it, by its second word. Whoosh leaves words of one letter
# out, too, and has no work for developers of C or R. An empty list looks as if there were no such job.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/search-programs.sh"
npm install --silent --no-audit --no-fund --no-save lunr@2.3.9 elasticlunr@0.9.5 minisearch@7.2.0 @orama/orama@3.1.18

cat > jobs.json <<'END'
["IT support", "Will writer", "After-sales manager", "C developer", "R developer"]
END
cat > questions.json <<'END'
["IT", "will", "after", "C", "R", "IT support"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { create, insert, search } from '@orama/orama';
import elasticlunr from 'elasticlunr';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

const read = (name) => JSON.parse(readFileSync(`${name}.json`, 'utf8'));
const jobs = read('jobs');
const first = lunr(function () {
  this.ref('id');
  this.field('title');
  jobs.forEach((title, id) => this.add({ id, title }));
});
const second = elasticlunr(function () {
  this.setRef('id');
  this.addField('title');
  jobs.forEach((title, id) => this.addDoc({ id, title }));
});
const third = new MiniSearch({ fields: ['title'] });
third.addAll(jobs.map((title, id) => ({ id, title })));
const fourth = await create({ schema: { title: 'string' } });
for (const title of jobs) await insert(fourth, { title });
const found = {};
for (const question of read('questions')) {
  found[question] = {
    lunr: first.search(question).map(({ ref }) => jobs[ref]),
    elasticlunr: second.search(question, {}).map(({ ref }) => jobs[ref]),
    minisearch: third.search(question).map(({ id }) => jobs[id]),
    orama: (await search(fourth, { term: question, threshold: 0 })).hits.map(({ document }) => document.title),
  };
}
console.log(JSON.stringify(found));
END

node try.mjs > found.json
search_jobs
diff - seen <<'END'
IT: nothing (PostgreSQL, Whoosh, lunr, elasticlunr); IT support (FTS5, Xapian, minisearch, orama)
will: nothing (PostgreSQL, Whoosh, lunr, elasticlunr); Will writer (FTS5, Xapian, minisearch, orama)
after: nothing (PostgreSQL, lunr, elasticlunr); After-sales manager (FTS5, Xapian, Whoosh, minisearch, orama)
C: C developer (PostgreSQL, FTS5, Xapian, lunr, elasticlunr, minisearch, orama); nothing (Whoosh)
R: R developer (PostgreSQL, FTS5, Xapian, lunr, elasticlunr, minisearch, orama); nothing (Whoosh)
IT support: IT support (PostgreSQL, FTS5, Xapian, Whoosh, lunr, elasticlunr, minisearch, orama)
END
echo "As found: a search for IT finds no job in IT in four of eight."
