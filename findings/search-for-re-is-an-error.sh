#!/usr/bin/env bash
# Letters, looked for by their subject as it stands in the list, in eight search libraries and programs.
#
# lunr 2.3.9, elasticlunr 0.9.5, minisearch 7.2.0; FTS5 of SQLite in Python 3.11, python3-xapian 1.4.22, python3-whoosh 2.7.4,
# notmuch 0.37 and mu 1.8.14 of Debian 12.
#
# One copies "Re: your application" into the search field. One would guess that the letter is found by its own subject, or at
# worst that the colon is passed over, and that a search engine for mail does better than one for pages. For lunr and FTS5
# "Re" is a field, and the answer is an error, "unrecognised field" and "no such column"; mu, which is for mail, finds
# nothing. A question mark at the end, and brackets and a dash in FTS5, do the like: with the question mark the letter is
# nothing for lunr, Whoosh and mu, and with a dash between blanks for mu. Quotes, which make a phrase elsewhere, belong to the
# word in lunr, which finds nothing. Four of eight find the letter by each of the six: elasticlunr, minisearch, Xapian and
# notmuch. mu is built upon Xapian, too.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-xapian=1.4.22-1 python3-whoosh=2.7.4+git6-g9134ad92-7 notmuch=0.37-1+b1 maildir-utils=1.8.14-1
npm install --silent --no-audit --no-fund --no-save lunr@2.3.9 elasticlunr@0.9.5 minisearch@7.2.0
export HOME=$folder LC_ALL=C.UTF-8 NOTMUCH_CONFIG=$folder/notmuch.conf

cat > subjects <<'END'
Re: your application as a nurse
Newsletter of November
END
cat > questions <<'END'
your application
Re: your application
your application?
nurse - your application
"your application"
your application (nurse)
END
cat > ask.mjs <<'END'
import { readFileSync } from 'node:fs';
import elasticlunr from 'elasticlunr';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

const lines = file => readFileSync(file, 'utf8').trim().split('\n');
const letters = lines('subjects').map((subject, id) => ({ id: `${id}`, subject }));
const first = lunr(function () {
  this.ref('id');
  this.field('subject');
  for (const letter of letters) this.add(letter);
});
const second = elasticlunr(function () {
  this.setRef('id');
  this.addField('subject');
});
for (const letter of letters) second.addDoc(letter);
const third = new MiniSearch({ fields: ['subject'] });
third.addAll(letters);
const ask = { lunr: first, elasticlunr: second, minisearch: third };
for (const question of lines('questions')) {
  for (const [name, index] of Object.entries(ask)) {
    let said = 'an error';
    try {
      said = index.search(question, {}).some(hit => (hit.ref ?? hit.id) === '0') ? 'found' : 'nothing';
    } catch {}
    console.log(`${question}\t${name}\t${said}`);
  }
}
END
cat > ask.py <<'END'
import sqlite3

import xapian
from whoosh.fields import TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser

with open('subjects') as file:
    subjects = file.read().splitlines()
table = sqlite3.connect(':memory:')
table.execute('create virtual table letters using fts5(subject)')
documents = xapian.WritableDatabase('', xapian.DB_BACKEND_INMEMORY)
terms = xapian.TermGenerator()
index = RamStorage().create_index(Schema(subject=TEXT(stored=True)))
writer = index.writer()
for subject in subjects:
    table.execute('insert into letters values (?)', (subject,))
    document = xapian.Document()
    terms.set_document(document)
    terms.index_text(subject)
    document.set_data(subject)
    documents.add_document(document)
    writer.add_document(subject=subject)
writer.commit()


def sqlite(question):
    return [subject for (subject,) in table.execute('select subject from letters where letters match ?', (question,))]


def by_xapian(question):
    enquiry = xapian.Enquire(documents)
    enquiry.set_query(xapian.QueryParser().parse_query(question))
    return [match.document.get_data().decode() for match in enquiry.get_mset(0, 20)]


def by_whoosh(question):
    with index.searcher() as searcher:
        return [hit['subject'] for hit in searcher.search(QueryParser('subject', index.schema).parse(question))]


with open('questions') as file:
    for question in file.read().splitlines():
        for name, ask in {'FTS5': sqlite, 'Xapian': by_xapian, 'Whoosh': by_whoosh}.items():
            try:
                said = 'found' if subjects[0] in ask(question) else 'nothing'
            except Exception:
                said = 'an error'
            print(question, name, said, sep='\t')
END
mkdir -p box/cur box/new box/tmp
number=0
while read -r subject; do
  number=$((number + 1))
  printf '%s\n' 'From: Globex <jobs@globex.example>' 'To: ana@mori.example' "Subject: $subject" 'Date: Tue, 1 Dec 2026 09:00:00 +0100' "Message-ID: <$number@globex.example>" '' 'Thank you.' > "box/cur/$number:2,S"
done < subjects
printf '[database]\npath=%s/box\n[user]\nname=Ana\nprimary_email=ana@mori.example\n' "$folder" > notmuch.conf
notmuch new > messages 2>&1
mu init --muhome="$folder/mu" --maildir="$folder/box" > messages 2>&1
mu index --muhome="$folder/mu" > messages 2>&1
said() {
  if grep -q nurse <<< "$3"; then printf '%s\t%s\tfound\n' "$1" "$2"; else printf '%s\t%s\tnothing\n' "$1" "$2"; fi
}
{
  node ask.mjs
  /usr/bin/python3 -W ignore ask.py
  while read -r question; do
    said "$question" notmuch "$(notmuch search "$question" 2> messages || true)"
    said "$question" mu "$(mu find --muhome="$folder/mu" "$question" 2> messages || true)"
  done < questions
} > all
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    question, name, answer = line.rstrip('\n').split('\t')
    said.setdefault(question, {}).setdefault(answer, []).append(name)
for question, answers in said.items():
    print(f'{question}:', '; '.join(f"{answer} ({', '.join(names)})" for answer, names in sorted(answers.items())))
END
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
your application: found (lunr, elasticlunr, minisearch, FTS5, Xapian, Whoosh, notmuch, mu)
Re: your application: an error (lunr, FTS5); found (elasticlunr, minisearch, Xapian, Whoosh, notmuch); nothing (mu)
your application?: an error (FTS5); found (elasticlunr, minisearch, Xapian, notmuch); nothing (lunr, Whoosh, mu)
nurse - your application: an error (FTS5); found (lunr, elasticlunr, minisearch, Xapian, Whoosh, notmuch); nothing (mu)
"your application": found (elasticlunr, minisearch, FTS5, Xapian, Whoosh, notmuch, mu); nothing (lunr)
your application (nurse): an error (FTS5); found (lunr, elasticlunr, minisearch, Xapian, Whoosh, notmuch, mu)
END
echo "As found: the subject of a letter, searched for, is an error in two of eight and nothing in a third."
