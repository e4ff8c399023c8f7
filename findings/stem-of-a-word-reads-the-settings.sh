#!/usr/bin/env bash
# The stem of "applications", by six libraries of stems, in a folder that has a file .env of some other program.
#
# natural 8.1.1, stemmer 2.0.1, porter-stemmer 0.9.1, lunr 2.3.9, elasticlunr 0.9.5, snowball-stemmers 0.6.0.
#
# One would guess that to bring a word to its stem needs the word. natural, once it is imported, reads the file .env of the
# folder where the program was started, five times, sets each of its lines as a variable of the environment, and writes five
# lines to the standard output, each of which ends in an advice for the user. What a program prints as JSON is none then, and
# a program started below has the address of a database that nobody gave it. None of the other five does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save natural@8.1.1 stemmer@2.0.1 porter-stemmer@0.9.1 lunr@2.3.9 elasticlunr@0.9.5 snowball-stemmers@0.6.0

echo 'JOBS_DATABASE=postgres://jobs.example/jobs' > .env
cat > stem.mjs <<'END'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const stem = {
  natural: async word => (await import('natural')).default.PorterStemmer.stem(word),
  stemmer: async word => (await import('stemmer')).stemmer(word),
  'porter-stemmer': async word => require('porter-stemmer').stemmer(word),
  lunr: async word => require('lunr').stemmer(new (require('lunr').Token)(word, {})).toString(),
  elasticlunr: async word => require('elasticlunr').stemmer(word),
  'snowball-stemmers': async word => require('snowball-stemmers').newStemmer('english').stem(word),
};
const [, , name] = process.argv;
console.log(JSON.stringify({ stem: await stem[name]('applications'), database: process.env.JOBS_DATABASE ?? 'none' }));
END
for name in natural stemmer porter-stemmer lunr elasticlunr snowball-stemmers; do
  node stem.mjs $name > said
  echo "$name: $(tail -n 1 said), lines before it: $(($(wc -l < said) - 1))"
done > seen
diff - seen <<'END'
natural: {"stem":"applic","database":"postgres://jobs.example/jobs"}, lines before it: 5
stemmer: {"stem":"applic","database":"none"}, lines before it: 0
porter-stemmer: {"stem":"applic","database":"none"}, lines before it: 0
lunr: {"stem":"applic","database":"none"}, lines before it: 0
elasticlunr: {"stem":"applic","database":"none"}, lines before it: 0
snowball-stemmers: {"stem":"applic","database":"none"}, lines before it: 0
END
echo "As found: one of six libraries of stems reads the settings in .env and prints lines of advice."
