# For the scripts about searches for jobs, which source it in their temporary folder, behind debian.sh.

# Puts the titles of jobs.json into four full-text indexes as they are after installation: PostgreSQL 15 (english), SQLite's
# FTS5 in Python 3.11, Xapian and Whoosh of Debian 12; with the word "stems", FTS5 (tokenize=porter) and Whoosh
# (StemmingAnalyzer) bring words to their stem as the other two do by themselves. Asks each for every one of questions.json, and
# writes into the file "seen" which of them find what. What other programs found stands in found.json where there are some: titles by question and name.
# Fails when a package cannot be had or the server does not start.
search_jobs() {
take postgresql-15 python3-xapian=1.4.22-1 python3-whoosh=2.7.4+git6-g9134ad92-7

cat > try.py <<'END'
import json
import os
import sqlite3
import subprocess
import sys

import xapian
from whoosh.analysis import StandardAnalyzer, StemmingAnalyzer
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser

with open('jobs.json') as file:
    jobs = json.load(file)
with open('questions.json') as file:
    questions = json.load(file)
already = {}
if os.path.exists('found.json'):
    with open('found.json') as file:
        already = json.load(file)

table = sqlite3.connect(':memory:')
stems = sys.argv[2:] == ['stems']
table.execute(f"create virtual table jobs using fts5(title{', tokenize=porter' if stems else ''})")
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

index = RamStorage().create_index(Schema(title=TEXT(stored=True, analyzer=StemmingAnalyzer() if stems else StandardAnalyzer())))
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
    for name, titles in {**{name: ask(question) for name, ask in found.items()}, **already.get(question, {})}.items():
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
PATH=$programs:$PATH /usr/bin/python3 -W ignore try.py "$folder/server" "$@" > seen
}
