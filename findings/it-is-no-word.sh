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
take postgresql-15 python3-xapian=1.4.22-1 python3-whoosh=2.7.4+git6-g9134ad92-7
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
cat > try.py <<'END'
import json
import sqlite3
import subprocess
import sys

import xapian
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser

with open('jobs.json') as file:
    jobs = json.load(file)
with open('questions.json') as file:
    questions = json.load(file)
with open('found.json') as file:
    already = json.load(file)

table = sqlite3.connect(':memory:')
table.execute('create virtual table jobs using fts5(title)')
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
reader.set_default_op(xapian.Query.OP_AND)

index = RamStorage().create_index(Schema(title=TEXT(stored=True)))
writer = index.writer()
for job in jobs:
    writer.add_document(title=job)
writer.commit()


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def postgres(question):
    titles = ', '.join(f'({literal(job)})' for job in jobs)
    ask = f"select title from (values {titles}) as jobs (title) where to_tsvector('english', title) @@ plainto_tsquery('english', {literal(question)})"
    return subprocess.run(['psql', '-h', sys.argv[1], '-U', 'jobs', 'postgres', '-Atc', ask], capture_output=True, text=True, check=True).stdout.splitlines()


def sqlite(question):
    return [title for (title,) in table.execute('select title from jobs where jobs match ?', (f'"{question}"',))]


def by_xapian(question):
    enquiry = xapian.Enquire(documents)
    enquiry.set_query(reader.parse_query(question))
    return [match.document.get_data().decode() for match in enquiry.get_mset(0, 20)]


def by_whoosh(question):
    with index.searcher() as searcher:
        return [hit['title'] for hit in searcher.search(QueryParser('title', index.schema).parse(question))]


for question in questions:
    found = {'PostgreSQL': postgres, 'FTS5': sqlite, 'Xapian': by_xapian, 'Whoosh': by_whoosh}
    said = {}
    for name, titles in {**{name: ask(question) for name, ask in found.items()}, **already[question]}.items():
        said.setdefault(' + '.join(sorted(titles)) or 'nothing', []).append(name)
    print(f'{question}:', '; '.join(f"{what} ({', '.join(names)})" for what, names in said.items()))
END

programs=$folder/root/usr/lib/postgresql/15/bin
[ -e "$programs" ] || programs=/usr/lib/postgresql/15/bin
# PostgreSQL refuses to run for root.
other=()
[ "$(id -u)" != 0 ] || other=(setpriv --reuid=65534 --regid=65534 --clear-groups)
chmod 755 "$folder"
mkdir server
chmod 777 server
"${other[@]}" "$programs/initdb" -D "$folder/server/data" -A trust -U jobs --locale=C.UTF-8 -N > messages 2>&1 || { cat messages >&2; exit 1; }
"${other[@]}" "$programs/pg_ctl" -D "$folder/server/data" -w -o "-h '' -k $folder/server" -l "$folder/server/log" start > messages 2>&1 || { cat messages >&2; exit 1; }
trap '"${other[@]}" "$programs/pg_ctl" -D "$folder/server/data" -m fast -w stop > /dev/null; rm -rf "$folder"' EXIT
node try.mjs > found.json
PATH=$programs:$PATH /usr/bin/python3 -W ignore try.py "$folder/server" > seen
diff - seen <<'END'
IT: nothing (PostgreSQL, Whoosh, lunr, elasticlunr); IT support (FTS5, Xapian, minisearch, orama)
will: nothing (PostgreSQL, Whoosh, lunr, elasticlunr); Will writer (FTS5, Xapian, minisearch, orama)
after: nothing (PostgreSQL, lunr, elasticlunr); After-sales manager (FTS5, Xapian, Whoosh, minisearch, orama)
C: C developer (PostgreSQL, FTS5, Xapian, lunr, elasticlunr, minisearch, orama); nothing (Whoosh)
R: R developer (PostgreSQL, FTS5, Xapian, lunr, elasticlunr, minisearch, orama); nothing (Whoosh)
IT support: IT support (PostgreSQL, FTS5, Xapian, Whoosh, lunr, elasticlunr, minisearch, orama)
END
echo "As found: a search for IT finds no job in IT in four of eight."
