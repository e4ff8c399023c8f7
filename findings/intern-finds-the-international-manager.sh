#!/usr/bin/env bash
# A search for "intern" among the titles of jobs, where words are brought to their stem.
#
# lunr 2.3.9 and elasticlunr 0.9.5, SQLite's FTS5 (tokenize=porter) in Python 3.11, python3-xapian 1.4.22 and python3-whoosh
# 2.7.4 (StemmingAnalyzer) of Debian 12.
#
# Stems are there so that "interns" finds "intern". One would guess that "internship" is found as well, and nothing foreign. By
# the rules of Porter and of Snowball, which the five follow, "internal" and "international" have endings and are brought to
# "intern", and "-ship" is no ending: whoever looks for work as an intern gets the international sales manager and the internal
# auditor, and no internship, from all five. "engine" finds the engineer in the same way, and "universal" the university.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-xapian=1.4.22-1 python3-whoosh=2.7.4+git6-g9134ad92-7
npm install --silent --no-audit --no-fund --no-save lunr@2.3.9 elasticlunr@0.9.5

cat > jobs.json <<'END'
["Intern, kitchen", "Internship, kitchen", "International sales manager", "Internal auditor", "Engine fitter", "Civil engineer", "Universal clerk", "Cook, university"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import elasticlunr from 'elasticlunr';
import lunr from 'lunr';

const jobs = JSON.parse(readFileSync('jobs.json', 'utf8'));
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
const ask = {
  lunr: (word) => first.search(word).map(({ ref }) => jobs[ref]),
  elasticlunr: (word) => second.search(word, {}).map(({ ref }) => jobs[ref]),
};
for (const word of process.argv.slice(2)) {
  for (const [name, find] of Object.entries(ask)) console.log(`${word}\t${name}\t${find(word).sort().join(' + ') || 'nothing'}`);
}
END
cat > try.py <<'END'
import json
import sqlite3
import sys

import xapian
from whoosh.analysis import StemmingAnalyzer
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser

with open('jobs.json') as file:
    jobs = json.load(file)

table = sqlite3.connect(':memory:')
table.execute('create virtual table jobs using fts5(title, tokenize=porter)')
table.executemany('insert into jobs values (?)', [(job,) for job in jobs])

documents = xapian.WritableDatabase('', xapian.DB_BACKEND_INMEMORY)
terms = xapian.TermGenerator()
terms.set_stemmer(xapian.Stem('en'))
for job in jobs:
    document = xapian.Document()
    terms.set_document(document)
    terms.index_text(job)
    document.set_data(job)
    documents.add_document(document)
reader = xapian.QueryParser()
reader.set_stemmer(xapian.Stem('en'))
reader.set_stemming_strategy(xapian.QueryParser.STEM_SOME)

index = RamStorage().create_index(Schema(title=TEXT(stored=True, analyzer=StemmingAnalyzer())))
writer = index.writer()
for job in jobs:
    writer.add_document(title=job)
writer.commit()


def sqlite(word):
    return [title for (title,) in table.execute('select title from jobs where jobs match ?', (word,))]


def by_xapian(word):
    enquiry = xapian.Enquire(documents)
    enquiry.set_query(reader.parse_query(word))
    return [match.document.get_data().decode() for match in enquiry.get_mset(0, 20)]


def by_whoosh(word):
    with index.searcher() as searcher:
        return [hit['title'] for hit in searcher.search(QueryParser('title', index.schema).parse(word))]


for word in sys.argv[1:]:
    for name, find in {'FTS5': sqlite, 'Xapian': by_xapian, 'Whoosh': by_whoosh}.items():
        print(word, name, ' + '.join(sorted(find(word))) or 'nothing', sep='\t')
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    word, name, titles = line.rstrip('\n').split('\t')
    said.setdefault(word, {}).setdefault(titles, []).append(name)
for word, answers in said.items():
    print(word)
    for titles, names in answers.items():
        print(f"  {titles}: {', '.join(names)}")
END

words=(intern internship engine universal)
{ node try.mjs "${words[@]}"; /usr/bin/python3 -W ignore try.py "${words[@]}"; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
intern
  Intern, kitchen + Internal auditor + International sales manager: lunr, elasticlunr, FTS5, Xapian, Whoosh
internship
  Internship, kitchen: lunr, elasticlunr, FTS5, Xapian, Whoosh
engine
  Civil engineer + Engine fitter: lunr, elasticlunr, FTS5, Xapian, Whoosh
universal
  Cook, university + Universal clerk: lunr, elasticlunr, FTS5, Xapian, Whoosh
END
echo "As found: a search for intern finds the international sales manager, and no internship, in all five."
