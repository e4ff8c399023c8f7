#!/usr/bin/env bash
# What a crawler of job postings may read by robots.txt, in five libraries.
#
# robots-parser 3.0.1, robots-txt-parser 2.0.3; urllib.robotparser of Python 3.11, python3-protego 0.2.1 and
# libwww-robotrules-perl 6.02 of Debian 12.
#
# Rules for one crawler may stand in several groups, which are to be read as one, and a group goes on until the next crawler is
# named, whatever lines stand between (RFC 9309, 2.2.1). One would guess that the parser of Python's own library knows what has
# been written down since 2022, or errs on the side of closed pages. It reads the first group only, ends a group at an
# empty line, and takes a rule with nothing in it for leave to read all, which the next line does not take back; so does
# WWW::RobotRules, and what the site closes in the three ways is open to both. Where a part of the site is opened
# again by a longer rule, it is closed to both.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-protego=0.2.1+dfsg-1 libwww-robotrules-perl=6.02-1
npm install --silent --no-audit --no-fund --no-save robots-parser@3.0.1 robots-txt-parser@2.0.3

cat > files.json <<'END'
{"second group": "User-agent: JobBot\nDisallow: /a/\n\nUser-agent: *\nDisallow: /x/\n\nUser-agent: JobBot\nDisallow: /closed/\n",
 "empty line": "User-agent: *\nDisallow: /a/\n\nDisallow: /closed/\n",
 "empty rule": "User-agent: *\nDisallow:\nDisallow: /closed/\n",
 "one group": "User-agent: JobBot\nDisallow: /a/\nDisallow: /closed/\n",
 "opened again": "User-agent: *\nDisallow: /open/\nAllow: /open/jobs/\n"}
END
cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const robotsParser = require('robots-parser');
const robotsTxtParser = require('robots-txt-parser');
for (const [name, text] of Object.entries(JSON.parse(readFileSync('files.json', 'utf8')))) {
  const page = `https://globex.example${name === 'opened again' ? '/open/jobs/1' : '/closed/1'}`;
  console.log(`${name}|${robotsParser('https://globex.example/robots.txt', text).isAllowed(page, 'JobBot') ? 'open' : 'closed'}|robots-parser`);
  const other = robotsTxtParser({ userAgent: 'JobBot', allowOnNeutral: true });
  other.parseRobots('https://globex.example', text);
  console.log(`${name}|${other.canCrawlSync(page) ? 'open' : 'closed'}|robots-txt-parser`);
}
END
cat > try.py <<'END'
import json
from urllib.robotparser import RobotFileParser

from protego import Protego

with open('files.json') as file:
    for name, text in json.load(file).items():
        page = 'https://globex.example' + ('/open/jobs/1' if name == 'opened again' else '/closed/1')
        own = RobotFileParser()
        own.parse(text.splitlines())
        print(name, 'open' if own.can_fetch('JobBot', page) else 'closed', 'urllib', sep='|')
        print(name, 'open' if Protego.parse(text).can_fetch(page, 'JobBot') else 'closed', 'Protego', sep='|')
END
cat > try.pl <<'END'
use JSON::PP;
use WWW::RobotRules;
local $/;
open my $file, '<', 'files.json';
my $files = decode_json(<$file>);
for my $name (keys %$files) {
  my $rules = WWW::RobotRules->new('JobBot/1.0');
  $rules->parse('https://globex.example/robots.txt', $files->{$name});
  my $page = 'https://globex.example' . ($name eq 'opened again' ? '/open/jobs/1' : '/closed/1');
  print join('|', $name, $rules->allowed($page) ? 'open' : 'closed', 'WWW::RobotRules'), "\n";
}
END
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl 2> messages; } > answers
cut -d'|' -f1-2 answers | sort -u | while IFS= read -r way; do
  echo "${way/|/: }: $(grep -F "$way|" answers | cut -d'|' -f3 | paste -sd, | sed 's/,/, /g')"
done > seen
diff - seen <<'END'
empty line: closed: robots-parser, robots-txt-parser, Protego
empty line: open: urllib, WWW::RobotRules
empty rule: closed: robots-parser, robots-txt-parser, Protego
empty rule: open: urllib, WWW::RobotRules
one group: closed: robots-parser, robots-txt-parser, urllib, Protego, WWW::RobotRules
opened again: closed: urllib, WWW::RobotRules
opened again: open: robots-parser, robots-txt-parser, Protego
second group: closed: robots-parser, robots-txt-parser, Protego
second group: open: urllib, WWW::RobotRules
END
echo "As found: of what robots.txt closes in a second group, two of five know nothing."
