#!/usr/bin/env bash
# The part of a host's name that an employer has registered, where the ending is in Chinese letters, new, or of nobody.
#
# tldts 7.6.0, psl 1.15.0, tldjs 2.3.2, parse-domain 8.4.0; psl 0.21.2 (libpsl), python3-publicsuffix2 2.20191221,
# ruby-public-suffix 4.0.6 and libdomain-publicsuffix-perl 0.19 of Debian 12.
#
# One would guess that libraries with one list, which has endings in letters of their own and says that an ending it does not
# know counts as one (the rule "*"), agree on it, written in letters or in ASCII. For 环球.公司.cn two of eight say 公司.cn, as if
# all companies of China were one, and another says so for the same name in ASCII; tldjs and parse-domain answer in ASCII
# what was asked in letters, so that one employer has two names. Of an ending that is nobody's, as in globex.example or in a
# house's own net, one says that the ending is the employer, and two that there is none.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take psl=0.21.2-1 ruby3.1 ruby-public-suffix=4.0.6+ds-2 python3-publicsuffix2=2.20191221-3 libdomain-publicsuffix-perl=0.19-2
npm install --silent --no-audit --no-fund --no-save tldts@7.6.0 psl@1.15.0 tldjs@2.3.2 parse-domain@8.4.0
export LC_ALL=C.UTF-8

cat > hosts <<'END'
jobs.globex.example
jobs.环球.公司.cn
jobs.xn--nu5b07j.xn--55qx5d.cn
jobs.globex.co.uk
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromUrl, parseDomain } from 'parse-domain';
import psl from 'psl';
import * as tldts from 'tldts';

const tldjs = createRequire(import.meta.url)('tldjs');
const find = {
  tldts: (host) => tldts.getDomain(host),
  'psl of npm': (host) => psl.get(host),
  tldjs: (host) => tldjs.getDomain(host),
  'parse-domain': (host) => { const { domain, topLevelDomains } = parseDomain(fromUrl(`https://${host}/`)); return domain && [domain, ...topLevelDomains].join('.'); },
};
for (const host of readFileSync('hosts', 'utf8').trim().split('\n')) {
  for (const [name, run] of Object.entries(find)) console.log(`${host}|${name}|${run(host) ?? 'none'}`);
}
END
cat > try.py <<'END'
import publicsuffix2

with open('hosts') as file:
    for host in file.read().split():
        print(host, 'publicsuffix2', publicsuffix2.get_sld(host), sep='|')
END
cat > try.pl <<'END'
use Domain::PublicSuffix;
my $list = Domain::PublicSuffix->new({data_file => $ENV{SUFFIXES}});
open my $file, '<', 'hosts';
while (my $host = <$file>) {
  chomp $host;
  print "$host|Domain::PublicSuffix|", $list->get_root_domain($host) // 'none', "\n";
}
END
export SUFFIXES=$folder/root/usr/share/publicsuffix/effective_tld_names.dat
[ -e "$SUFFIXES" ] || SUFFIXES=/usr/share/publicsuffix/effective_tld_names.dat
{
  node --no-deprecation try.mjs
  /usr/bin/python3 try.py
  perl try.pl
  ruby3.1 -rpublic_suffix -e 'File.readlines("hosts", chomp: true).each { |host| puts "#{host}|public_suffix|#{PublicSuffix.domain(host) || "none"}" }'
  while read -r host; do echo "$host|libpsl|$(psl --print-reg-domain "$host" | sed 's/.*: //')"; done < hosts
} > answers
while read -r host; do
  echo "$host"
  grep "^$host|" answers | cut -d'|' -f2- | sed 's/|/: /; s/^/  /'
done < hosts > seen
diff - seen <<'END'
jobs.globex.example
  tldts: globex.example
  psl of npm: globex.example
  tldjs: globex.example
  parse-domain: none
  publicsuffix2: example
  Domain::PublicSuffix: none
  public_suffix: globex.example
  libpsl: globex.example
jobs.环球.公司.cn
  tldts: 环球.公司.cn
  psl of npm: 环球.公司.cn
  tldjs: xn--rcyyg.xn--55qx5d.cn
  parse-domain: xn--rcyyg.xn--55qx5d.cn
  publicsuffix2: 公司.cn
  Domain::PublicSuffix: 公司.cn
  public_suffix: 环球.公司.cn
  libpsl: 环球.公司.cn
jobs.xn--nu5b07j.xn--55qx5d.cn
  tldts: xn--nu5b07j.xn--55qx5d.cn
  psl of npm: xn--nu5b07j.xn--55qx5d.cn
  tldjs: xn--nu5b07j.xn--55qx5d.cn
  parse-domain: xn--nu5b07j.xn--55qx5d.cn
  publicsuffix2: xn--nu5b07j.xn--55qx5d.cn
  Domain::PublicSuffix: xn--nu5b07j.xn--55qx5d.cn
  public_suffix: xn--55qx5d.cn
  libpsl: xn--nu5b07j.xn--55qx5d.cn
jobs.globex.co.uk
  tldts: globex.co.uk
  psl of npm: globex.co.uk
  tldjs: globex.co.uk
  parse-domain: globex.co.uk
  publicsuffix2: globex.co.uk
  Domain::PublicSuffix: globex.co.uk
  public_suffix: globex.co.uk
  libpsl: globex.co.uk
END
echo "As found: some libraries take an ending for an employer."
