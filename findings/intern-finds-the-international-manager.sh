#!/usr/bin/env bash
# A search for "intern" among the titles of jobs, where words are brought to their stem.
#
# lunr 2.3.9 and elasticlunr 0.9.5, PostgreSQL 15 (english), SQLite's FTS5 (tokenize=porter) in Python 3.11, python3-xapian 1.4.22
# and python3-whoosh 2.7.4 (StemmingAnalyzer) of Debian 12.
#
# Stems are there so that "interns" finds "intern". One would guess that "internship" is found as well, and nothing foreign. By
# the rules of Porter and of Snowball, which the six follow, "internal" and "international" have endings and are brought to
# "intern", and "-ship" is no ending: whoever looks for work as an intern gets the international sales manager and the internal
# auditor, and no internship, from all six. "engine" finds the engineer in the same way, and "universal" the university.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/search-programs.sh"
npm install --silent --no-audit --no-fund --no-save lunr@2.3.9 elasticlunr@0.9.5

cat > jobs.json <<'END'
["Intern, kitchen", "Internship, kitchen", "International sales manager", "Internal auditor", "Engine fitter", "Civil engineer", "Universal clerk", "Cook, university"]
END
cat > questions.json <<'END'
["intern", "internship", "engine", "universal"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import elasticlunr from 'elasticlunr';
import lunr from 'lunr';

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
const found = {};
for (const question of read('questions')) {
  found[question] = {
    lunr: first.search(question).map(({ ref }) => jobs[ref]),
    elasticlunr: second.search(question, {}).map(({ ref }) => jobs[ref]),
  };
}
console.log(JSON.stringify(found));
END
node try.mjs > found.json
search_jobs stems
diff - seen <<'END'
intern: Intern, kitchen + Internal auditor + International sales manager (PostgreSQL, FTS5, Xapian, Whoosh, lunr, elasticlunr)
internship: Internship, kitchen (PostgreSQL, FTS5, Xapian, Whoosh, lunr, elasticlunr)
engine: Civil engineer + Engine fitter (PostgreSQL, FTS5, Xapian, Whoosh, lunr, elasticlunr)
universal: Cook, university + Universal clerk (PostgreSQL, FTS5, Xapian, Whoosh, lunr, elasticlunr)
END
echo "As found: a search for intern finds the international sales manager, and no internship, in all six."
