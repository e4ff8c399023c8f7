#!/usr/bin/env bash
# Addresses that hold what they name (data:), as pages and mails have them for small pictures and notes, in eleven readers.
#
# fetch of Node 20, data-urls 7.0.0, data-uri-to-buffer 8.0.0, parse-data-url 6.0.0, axios 1.21.1, node-fetch 3.3.2; urllib
# of Python 3.11, python3-w3lib 2.1.1, libwww-perl 6.68, URI 5.17 and PHP 8.2 of Debian 12.
#
# One would guess that so small a format (RFC 2397) is read alike by all. Where a charset stands without a kind, as the RFC
# allows for plain text, PHP and parse-data-url refuse the address. Of BASE64 in capitals, which is the same in its grammar,
# data-uri-to-buffer, node-fetch and urllib of Python give the coded letters for the text, without an error, and w3lib and
# PHP nothing; where the "=" is written as %3D, as it may be, PHP gives nothing and parse-data-url noise behind the text. And
# PHP makes "C   and 50%" of "C++ and 50%". What all read is the picture that every page has.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-w3lib=2.1.1-1 libwww-perl=6.68-1 php8.2-cli
npm install --silent --no-audit --no-fund --no-save data-urls@7.0.0 data-uri-to-buffer@8.0.0 parse-data-url@6.0.0 axios@1.21.1 node-fetch@3.3.2
export LC_ALL=C.UTF-8

cat > addresses <<'END'
data:;charset=utf-8,M%C3%BCller
data:text/plain;BASE64,SGVsbG8=
data:text/plain;base64,SGVsbG8gQW5hPw%3D%3D
data:text/plain,C++%20and%2050%25
data:image/svg+xml,<svg>plan</svg>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import axios from 'axios';
import { dataUriToBuffer } from 'data-uri-to-buffer';
import parseByStandard from 'data-urls';
import nodeFetch from 'node-fetch';
import * as parseModule from 'parse-data-url';

const parseDataUrl = parseModule.default ?? parseModule.parseDataUrl;
const read = {
  'fetch of Node': async (address) => (await fetch(address)).text(),
  'data-urls': (address) => `${Buffer.from(parseByStandard(address).body)}`,
  'data-uri-to-buffer': (address) => `${Buffer.from(dataUriToBuffer(address).buffer)}`,
  'parse-data-url': (address) => { const found = parseDataUrl(address); return found ? `${Buffer.from(found.toBuffer())}` : 'refused'; },
  axios: async (address) => `${(await axios(address, { responseType: 'text' })).data}`,
  'node-fetch': async (address) => (await nodeFetch(address)).text(),
};
for (const address of readFileSync('addresses', 'utf8').trim().split('\n')) {
  for (const [name, run] of Object.entries(read)) {
    const said = await Promise.resolve().then(() => run(address)).catch(() => 'refused');
    console.log(`${address}\t${said.replace(/[^\x20-\x7eü]+/g, '(noise)')}\t${name}`);
  }
}
END
cat > try.py <<'END'
import urllib.request

from w3lib.url import parse_data_uri

with open('addresses') as file:
    for address in file.read().strip().split('\n'):
        print(address, urllib.request.urlopen(address).read().decode(), 'urllib', sep='\t')
        try:
            print(address, parse_data_uri(address).data.decode(), 'w3lib', sep='\t')
        except ValueError:
            print(address, 'refused', 'w3lib', sep='\t')
END
cat > try.pl <<'END'
use LWP::UserAgent;
use URI;
open my $file, '<', 'addresses';
while (my $address = <$file>) {
  chomp $address;
  print join("\t", $address, LWP::UserAgent->new->get($address)->content, 'libwww-perl'), "\n";
  print join("\t", $address, scalar URI->new($address)->data, 'URI'), "\n";
}
END
cat > try.php <<'END'
<?php
foreach (file('addresses', FILE_IGNORE_NEW_LINES) as $address) {
    $text = @file_get_contents($address);
    echo $address, "\t", $text === false ? 'refused' : $text, "\tPHP\n";
}
END
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; php8.2 try.php; } > answers
while IFS= read -r address; do
  echo "$address"
  grep -F "$address	" answers | cut -f2 | sort -u | while IFS= read -r text; do
    echo "  $text: $(grep -F "$address	$text	" answers | cut -f3 | paste -sd, | sed 's/,/, /g')"
  done
done < addresses > seen
diff - seen <<'END'
data:;charset=utf-8,M%C3%BCller
  Müller: fetch of Node, data-urls, data-uri-to-buffer, axios, node-fetch, urllib, w3lib, libwww-perl, URI
  refused: parse-data-url, PHP
data:text/plain;BASE64,SGVsbG8=
  Hello: fetch of Node, data-urls, parse-data-url, axios, libwww-perl, URI
  SGVsbG8=: data-uri-to-buffer, node-fetch, urllib
  refused: w3lib, PHP
data:text/plain;base64,SGVsbG8gQW5hPw%3D%3D
  Hello Ana?: fetch of Node, data-urls, data-uri-to-buffer, axios, node-fetch, urllib, w3lib, libwww-perl, URI
  Hello Ana?(noise): parse-data-url
  refused: PHP
data:text/plain,C++%20and%2050%25
  C   and 50%: PHP
  C++ and 50%: fetch of Node, data-urls, data-uri-to-buffer, parse-data-url, axios, node-fetch, urllib, w3lib, libwww-perl, URI
data:image/svg+xml,<svg>plan</svg>
  <svg>plan</svg>: fetch of Node, data-urls, data-uri-to-buffer, parse-data-url, axios, node-fetch, urllib, w3lib, libwww-perl, URI, PHP
END
echo "As found: five of eleven refuse or misread BASE64 in capitals, PHP takes the plus signs of C++ away."
