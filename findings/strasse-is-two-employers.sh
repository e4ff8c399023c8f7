#!/usr/bin/env bash
# Domains with ß or a final sigma, which employers in Germany, Austria and Greece have, brought into the letters of the network.
#
# URL of Node 20, whatwg-url 16.0.1, punycode 2.3.1; the codec idna of Python 3.11, which its sockets use, idna 3.3, requests
# 2.28.1 and yarl 1.8.2, idn 1.41, idn2 2.3.3, idn_to_ascii of PHP 8.2, Net::IDN::Encode 2.500 and Addressable 2.8.1 of Debian 12.
#
# By the first rules for such domains (IDNA2003) ß became ss; by those of 2010 (RFC 5891) it is a letter of its own, so that
# straße.example and strasse.example may belong to two employers, and browsers follow those. One would guess that all do by
# now. PHP asks for the old ones where nothing else is said, and so do idn and Python: its own sockets open the page of
# strasse.example, while requests, a package for the same language, opens straße.example. A server that checks the domain of an
# employer in PHP, or a program that fetches the posting, meets another one than the applicant in the browser.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take idn=1.41-1 idn2=2.3.3-1+b1 python3-idna=3.3-1+deb12u1 python3-requests=2.28.1+dfsg-1 python3-yarl=1.8.2-1+b1 php8.2-cli php8.2-intl libnet-idn-encode-perl=2.500-3+b1 ruby3.1 ruby-addressable=2.8.1-1
npm install --silent --no-audit --no-fund --no-save whatwg-url@16.0.1 punycode@2.3.1

cat > try.mjs <<'END'
import punycode from 'punycode/punycode.js';
import { URL as Standard } from 'whatwg-url';

const name = process.argv[2];
console.log(`Node\t${new URL(`https://${name}`).hostname}`);
console.log(`whatwg-url\t${new Standard(`https://${name}`).hostname}`);
console.log(`punycode\t${punycode.toASCII(name)}`);
END
cat > try.py <<'END'
import sys
from urllib.parse import urlsplit

import idna
import requests
import yarl

name = sys.argv[1]
print('Python', name.encode('idna').decode(), sep='\t')
print('idna', idna.encode(name).decode(), sep='\t')
print('requests', urlsplit(requests.Request('GET', f'https://{name}').prepare().url).hostname, sep='\t')
print('yarl', yarl.URL(f'https://{name}').raw_host, sep='\t')
END
cat > try.pl <<'END'
use Encode 'decode';
use Net::IDN::Encode 'domain_to_ascii';
print "Net::IDN::Encode\t", domain_to_ascii(decode('UTF-8', $ARGV[0])), "\n";
END
cat > try.rb <<'END'
require 'addressable/uri'

puts "Addressable\t#{Addressable::URI.parse("https://#{ARGV[0]}").normalize.host}"
END
cat > try.php <<'END'
<?php
echo "PHP\t", idn_to_ascii($argv[1]), "\n";
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    program, name = line.rstrip('\n').split('\t')
    said.setdefault(name, []).append(program)
for name, programs in said.items():
    print(f"  {name}: {', '.join(programs)}")
END

export LC_ALL=C.UTF-8
php=(php8.2)
php8.2 -m | grep -qx intl || php+=(-d "extension=$PHP_EXTENSIONS/intl.so")
for name in straße.example νίκος.example; do
  echo "$name"
  {
    node try.mjs $name
    /usr/bin/python3 -W ignore try.py $name
    printf 'idn\t%s\n' "$(idn --quiet $name)"
    printf 'idn2\t%s\n' "$(idn2 $name)"
    "${php[@]}" try.php $name
    perl try.pl $name
    ruby3.1 try.rb $name
  } | /usr/bin/python3 group.py
done > seen
diff - seen <<'END'
straße.example
  xn--strae-oqa.example: Node, whatwg-url, punycode, idna, requests, yarl, idn2, Net::IDN::Encode, Addressable
  strasse.example: Python, idn, PHP
νίκος.example
  xn--kxawhkp.example: Node, whatwg-url, punycode, idna, requests, yarl, idn2, Net::IDN::Encode, Addressable
  xn--kxawhku.example: Python, idn, PHP
END
echo "As found: straße.example is strasse.example in three of twelve, Python's own sockets among them."
