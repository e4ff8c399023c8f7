#!/usr/bin/env bash
# A job saved as a shortcut of Windows (job.url), read by eleven readers of its format.
#
# ini 7.0.0, js-ini 1.6.0; configparser of Python 3.11, python3-configobj 5.0.8, Config::Tiny 2.28, Config::IniFiles 3.000003,
# Config::Simple 4.59, crudini 0.9.4 and PHP 8.2 of Debian 12.
#
# A shortcut is a file in sections with one line, URL=…, which browsers and Windows take whole. One would guess that any reader
# of such files gives the address. An address with "#/job/4711", as many career sites have, ends at the # in two of eleven, so
# that the list of all jobs opens; one with ";lang=de" ends at the semicolon in three. ConfigParser, as it comes, refuses
# "%2B", and PHP the first address altogether. What one takes for a remark, another takes for the address: configobj ends at
# the # and not at the semicolon, PHP's raw way the other way round.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libconfig-tiny-perl=2.28-2 libconfig-inifiles-perl=3.000003-2+deb12u1 libconfig-simple-perl=4.59-6.1 crudini=0.9.4-1 php8.2-cli python3-configobj=5.0.8-1
npm install --silent --no-audit --no-fund --no-save ini@7.0.0 js-ini@1.6.0

printf '[InternetShortcut]\r\nURL=https://jobs.example/?q=C%%2B%%2B&page=2#/job/4711\r\n' > single.url
printf '[InternetShortcut]\r\nURL=https://jobs.example/;lang=de?q=nurse&page=2\r\n' > semicolon.url
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { parse } from 'ini';
import * as js from 'js-ini';

const text = readFileSync(process.argv[2], 'utf8');
console.log(`ini: ${parse(text).InternetShortcut.URL}`);
console.log(`js-ini: ${js.parse(text).InternetShortcut.URL}`);
END
cat > read.py <<'END'
import configparser
import sys

import configobj

for name, reader in {'configparser': configparser.ConfigParser(), 'RawConfigParser': configparser.RawConfigParser(), 'ConfigObj': None}.items():
    try:
        if reader is None:
            reader = configobj.ConfigObj(sys.argv[1])
        else:
            reader.read(sys.argv[1])
        print(f'{name}:', reader['InternetShortcut']['URL'])
    except (configparser.Error, configobj.ConfigObjError):
        print(f'{name}: refused')
END
cat > read.pl <<'END'
use Config::IniFiles;
use Config::Simple;
use Config::Tiny;
my ($file) = @ARGV;
print 'Config::Tiny: ', Config::Tiny->read($file)->{InternetShortcut}{URL} // 'nothing', "\n";
print 'Config::IniFiles: ', Config::IniFiles->new(-file => $file)->val('InternetShortcut', 'URL') // 'nothing', "\n";
my $all = Config::Simple->new($file);
my $address = $all ? $all->param('InternetShortcut.URL') : 'refused';
print 'Config::Simple: ', ref $address ? "list of @$address" : $address // 'nothing', "\n";
END
cat > read.php <<'END'
<?php
foreach (['PHP' => INI_SCANNER_NORMAL, 'PHP, raw' => INI_SCANNER_RAW] as $name => $way) {
    echo "$name: ", @parse_ini_file($argv[1], true, $way)['InternetShortcut']['URL'] ?? 'refused', "\n";
}
END

for file in single.url semicolon.url; do
  echo "$(sed -n 's/^URL=//p' $file | tr -d '\r')"
  {
    node read.mjs $file
    /usr/bin/python3 read.py $file
    perl read.pl $file
    php8.2 read.php $file
    echo "crudini: $(crudini --get $file InternetShortcut URL)"
  } | tr -d '\r' | sed 's/^/  /'
done > seen
diff - seen <<'END'
https://jobs.example/?q=C%2B%2B&page=2#/job/4711
  ini: https://jobs.example/?q=C%2B%2B&page=2
  js-ini: https://jobs.example/?q=C%2B%2B&page=2#/job/4711
  configparser: refused
  RawConfigParser: https://jobs.example/?q=C%2B%2B&page=2#/job/4711
  ConfigObj: https://jobs.example/?q=C%2B%2B&page=2
  Config::Tiny: https://jobs.example/?q=C%2B%2B&page=2#/job/4711
  Config::IniFiles: https://jobs.example/?q=C%2B%2B&page=2#/job/4711
  Config::Simple: https://jobs.example/?q=C%2B%2B&page=2#/job/4711
  PHP: refused
  PHP, raw: https://jobs.example/?q=C%2B%2B&page=2#/job/4711
  crudini: https://jobs.example/?q=C%2B%2B&page=2#/job/4711
https://jobs.example/;lang=de?q=nurse&page=2
  ini: https://jobs.example/
  js-ini: https://jobs.example/;lang=de?q=nurse&page=2
  configparser: https://jobs.example/;lang=de?q=nurse&page=2
  RawConfigParser: https://jobs.example/;lang=de?q=nurse&page=2
  ConfigObj: https://jobs.example/;lang=de?q=nurse&page=2
  Config::Tiny: https://jobs.example/;lang=de?q=nurse&page=2
  Config::IniFiles: https://jobs.example/;lang=de?q=nurse&page=2
  Config::Simple: https://jobs.example/;lang=de?q=nurse&page=2
  PHP: https://jobs.example/
  PHP, raw: https://jobs.example/
  crudini: https://jobs.example/;lang=de?q=nurse&page=2
END
echo "As found: the address of a saved job is cut at # by two of eleven, at a semicolon by three."
