#!/usr/bin/env bash
# How many letters must be changed to come from one name to another (Levenshtein), by fifteen functions.
#
# DuckDB (@duckdb/node-api 1.5.6-r.1), PostgreSQL 18 (@electric-sql/pglite 0.5.17), fastest-levenshtein 1.0.16, leven 4.1.0,
# js-levenshtein 1.1.6, damerau-levenshtein 1.0.8; PHP 8.2, Text::Levenshtein 0.15, Text::LevenshteinXS 0.03,
# Text::Levenshtein::Damerau 0.41, python3-levenshtein 0.12.2, jellyfish 0.8.9, ruby-levenshtein 0.2.2 and ruby-text 1.3.1 of
# Debian 12.
#
# Lists of people are rid of doubles by "at most one letter apart", as Müller and Muller are. That PHP counts bytes is known. One
# would not guess it of DuckDB, whose length() counts letters: both of its distances have 2, as between Muller and Miler. Of three
# modules of Perl, called alike, one has 2 and two have 1. Łódź is six changes from Lodz for these four, which are more than the
# four letters that it has, and three for all others; Łask, another town, is nearer to it for the four.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli libtext-levenshtein-perl=0.15-1 libtext-levenshteinxs-perl=0.03-5+b1 libtext-levenshtein-damerau-perl=0.41-3 python3-levenshtein=0.12.2-2+b4 python3-jellyfish=0.8.9-1+b4 ruby3.1 ruby-levenshtein=0.2.2-3+b2 ruby-text=1.3.1-1
npm install --silent --no-audit --no-fund --no-save @duckdb/node-api@1.5.6-r.1 @electric-sql/pglite@0.5.17 fastest-levenshtein@1.0.16 leven@4.1.0 js-levenshtein@1.1.6 damerau-levenshtein@1.0.8
export LC_ALL=C.UTF-8

cat > pairs <<'END'
Müller Muller
Muller Miler
Łódź Lodz
Łódź Łask
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import leven from 'leven';

const take = createRequire(import.meta.url);
const duck = await (await DuckDBInstance.create()).connect();
const postgres = await PGlite.create({ extensions: { fuzzystrmatch } });
await postgres.exec('create extension fuzzystrmatch');
const asked = async (call, one, other) => (await duck.runAndReadAll(`select ${call}('${one}', '${other}')`)).getRowsJson()[0][0];
const ways = {
  'levenshtein of DuckDB': (one, other) => asked('levenshtein', one, other),
  'damerau_levenshtein of DuckDB': (one, other) => asked('damerau_levenshtein', one, other),
  PostgreSQL: async (one, other) => (await postgres.query(`select levenshtein('${one}', '${other}') as distance`)).rows[0].distance,
  'fastest-levenshtein': take('fastest-levenshtein').distance,
  leven,
  'js-levenshtein': take('js-levenshtein'),
  'damerau-levenshtein': (one, other) => take('damerau-levenshtein')(one, other).steps,
};
for (const pair of readFileSync('pairs', 'utf8').trim().split('\n')) {
  for (const [name, way] of Object.entries(ways)) console.log(`${pair}\t${await way(...pair.split(' '))}\t${name}`);
}
process.exit();
END
cat > try.php <<'END'
<?php
foreach (file('pairs', FILE_IGNORE_NEW_LINES) as $pair) echo "$pair\t", levenshtein(...explode(' ', $pair)), "\tPHP\n";
END
cat > try.pl <<'END'
use open ':std', ':utf8';
use Text::Levenshtein;
use Text::Levenshtein::Damerau;
use Text::LevenshteinXS;
open my $file, '<:utf8', 'pairs';
while (<$file>) {
  chomp;
  my @names = split ' ';
  print "$_\t", Text::Levenshtein::distance(@names), "\tText::Levenshtein\n";
  print "$_\t", Text::LevenshteinXS::distance(@names), "\tText::LevenshteinXS\n";
  print "$_\t", Text::Levenshtein::Damerau::edistance(@names), "\tText::Levenshtein::Damerau\n";
}
END
cat > try.py <<'END'
import Levenshtein
import jellyfish

for pair in open('pairs', encoding='utf-8').read().splitlines():
    print(pair, Levenshtein.distance(*pair.split()), 'python3-levenshtein', sep='\t')
    print(pair, jellyfish.levenshtein_distance(*pair.split()), 'jellyfish', sep='\t')
END
cat > try.rb <<'END'
require 'levenshtein'
require 'text'

File.readlines('pairs', chomp: true, encoding: 'UTF-8').each do |pair|
  puts [pair, Levenshtein.distance(*pair.split), 'ruby-levenshtein'].join("\t")
  puts [pair, Text::Levenshtein.distance(*pair.split), 'ruby-text'].join("\t")
end
END
{ node try.mjs; php8.2 try.php; perl try.pl; /usr/bin/python3 -W ignore try.py; ruby3.1 try.rb; } > told
while read -r pair; do
  for distance in $(grep "^$pair" told | cut -f2 | sort -nu); do
    echo "$pair $distance: $(sed -n "s/^$pair\t$distance\t//p" told | sort -f | paste -sd, | sed 's/,/, /g')"
  done
done < pairs > seen
diff - seen <<'END'
Müller Muller 1: damerau-levenshtein, fastest-levenshtein, jellyfish, js-levenshtein, leven, PostgreSQL, python3-levenshtein, ruby-levenshtein, ruby-text, Text::Levenshtein, Text::Levenshtein::Damerau
Müller Muller 2: damerau_levenshtein of DuckDB, levenshtein of DuckDB, PHP, Text::LevenshteinXS
Muller Miler 2: damerau-levenshtein, damerau_levenshtein of DuckDB, fastest-levenshtein, jellyfish, js-levenshtein, leven, levenshtein of DuckDB, PHP, PostgreSQL, python3-levenshtein, ruby-levenshtein, ruby-text, Text::Levenshtein, Text::Levenshtein::Damerau, Text::LevenshteinXS
Łódź Lodz 3: damerau-levenshtein, fastest-levenshtein, jellyfish, js-levenshtein, leven, PostgreSQL, python3-levenshtein, ruby-levenshtein, ruby-text, Text::Levenshtein, Text::Levenshtein::Damerau
Łódź Lodz 6: damerau_levenshtein of DuckDB, levenshtein of DuckDB, PHP, Text::LevenshteinXS
Łódź Łask 3: damerau-levenshtein, fastest-levenshtein, jellyfish, js-levenshtein, leven, PostgreSQL, python3-levenshtein, ruby-levenshtein, ruby-text, Text::Levenshtein, Text::Levenshtein::Damerau
Łódź Łask 5: damerau_levenshtein of DuckDB, levenshtein of DuckDB, PHP, Text::LevenshteinXS
END
echo "As found: Müller is two letters from Muller for four of fifteen functions."
