#!/usr/bin/env bash
# An interview at 17:00, its day and an hour, noted in TOML without a zone, as nine libraries have them in New York.
#
# @iarna/toml 3.0.0, smol-toml 1.9.1, toml 5.0.1, js-toml 2.0.1, @ltd/j-toml 1.38.0; tomllib of Python 3.11, python3-tomlkit
# 0.11.7, libtoml-tiny-perl 0.15 and ruby-tomlrb 1.3.0 of Debian 12.
#
# TOML has days and times without a zone, which stand in no relation to any (TOML 1.0.0, Local Date-Time). One would guess
# that a Date made of one shows the hour that was written. In three of five libraries for JavaScript the interview is at noon,
# on 1 December, and a day alone is 30 November, since they read it in UTC: getHours() says 12, and toISOString(), which
# people print to see what they have, looks right. 09:30:00 is a moment of the year 0, at 4:33 and 58 seconds, in two, and of
# 1970 in one. toml and TOML::Tiny give the text, j-toml, tomllib and tomlkit what was written; tomlrb gives UTC, and an error
# for the hour.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-tomlkit=0.11.7-1 libtoml-tiny-perl=0.15-1 ruby3.1 ruby-tomlrb=1.3.0-2
npm install --silent --no-audit --no-fund --no-save @iarna/toml@3.0.0 smol-toml@1.9.1 toml@5.0.1 js-toml@2.0.1 @ltd/j-toml@1.38.0

cat > notes <<'END'
interview = 2026-12-01T17:00:00
day = 2026-12-01
hour = 09:30:00
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import iarna from '@iarna/toml';
import ltd from '@ltd/j-toml';
import { load } from 'js-toml';
import { parse as smol } from 'smol-toml';
import { parse as toml } from 'toml';

const read = { '@iarna/toml': iarna.parse, 'smol-toml': smol, toml, 'js-toml': load, '@ltd/j-toml': text => ltd.parse(text, 1.0, '\n', false) };
const two = number => String(number).padStart(2, '0');
const shown = value => (value.getFullYear && value.getHours
  ? `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())} ${[value.getHours(), value.getMinutes(), value.getSeconds()].map(two).join(':')}`
  : (value.toJSON?.() ?? String(value)));
for (const line of readFileSync('notes', 'utf8').trim().split('\n')) {
  for (const [name, parse] of Object.entries(read)) console.log(`${line}\t${name}\t${shown(Object.values(parse(`${line}\n`))[0])}`);
}
END
cat > read.py <<'END'
import tomllib

import tomlkit

with open('notes') as file:
    for line in file.read().splitlines():
        for name, read in (('tomllib', tomllib.loads), ('tomlkit', tomlkit.parse)):
            print(line, name, list(read(line + '\n').values())[0], sep='\t')
END
cat > read.pl <<'END'
use TOML::Tiny 'from_toml';
open my $file, '<', 'notes';
while (my $line = <$file>) {
  chomp $line;
  my ($data) = from_toml("$line\n");
  print "$line\tTOML::Tiny\t", values %$data, "\n";
}
END
cat > read.rb <<'END'
require 'tomlrb'
File.readlines('notes', chomp: true).each do |line|
  said = begin
    Tomlrb.parse("#{line}\n").values.first
  rescue Tomlrb::ParseError, ArgumentError
    'an error'
  end
  puts "#{line}\ttomlrb\t#{said}"
end
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    note, name, value = line.rstrip('\n').split('\t')
    said.setdefault(note, {}).setdefault(value, []).append(name)
for note, values in said.items():
    print(note)
    for value, names in sorted(values.items()):
        print(f"  {value}: {', '.join(names)}")
END
export TZ=America/New_York
{ node read.mjs; /usr/bin/python3 read.py; perl read.pl; ruby3.1 read.rb; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
interview = 2026-12-01T17:00:00
  2026-12-01 12:00:00: @iarna/toml, smol-toml, js-toml
  2026-12-01 17:00:00: @ltd/j-toml, tomllib, tomlkit
  2026-12-01 17:00:00 +0000: tomlrb
  2026-12-01T17:00:00: toml, TOML::Tiny
day = 2026-12-01
  2026-11-30 19:00:00: @iarna/toml, smol-toml, js-toml
  2026-12-01: toml, @ltd/j-toml, tomllib, tomlkit, TOML::Tiny
  2026-12-01 00:00:00 +0000: tomlrb
hour = 09:30:00
  0-01-01 04:33:58: @iarna/toml, smol-toml
  09:30:00: toml, @ltd/j-toml, tomllib, tomlkit, TOML::Tiny
  1970-01-01 04:30:00: js-toml
  an error: tomlrb
END
echo "As found: an interview at 17:00 is at noon in New York in three of nine libraries of TOML."
