#!/usr/bin/env bash
# A mail link with a plus sign in its mailbox and its subject, taken apart by six libraries.
#
# uri of Ruby 3.1, ruby-addressable 2.8.1, liburi-perl 5.17 of Debian 12, urllib.parse of Python 3.11, parse_str of PHP 8.2,
# URLSearchParams of Node 20.
#
# In a mail link a plus is a plus and a blank is %20 (RFC 6068, 5, with a warning about exactly this). One would guess that
# what has "mailto" in its name knows so. URI::MailTo of Ruby makes it a blank, also in the mailbox: the text of its mail
# goes to "jobs cv@globex.example". URI of Perl, which has a class for mail links, loses it in the subject, and of a mailbox
# whose name holds a blank it makes one with a plus; it also begins the recipients with a comma where they stand behind the
# question mark, as Ruby does. The three plain readers of queries lose the plus, too; Addressable alone keeps it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-addressable=2.8.1-1 liburi-perl=5.17-1 php8.2-cli

cat > links <<'END'
mailto:jobs+cv@globex.example?subject=C++
mailto:?to=jobs@globex.example&subject=Job
mailto:%22ana%20mori%22@globex.example?subject=Job
END
cat > try.rb <<'END'
require 'addressable/uri'
require 'uri'

File.readlines('links', chomp: true).each do |link|
  mail = URI(link).to_mailtext.lines(chomp: true)
  puts "#{link}: Ruby #{mail.grep(/^To:|^Subject:/).join(', ')}"
  address = Addressable::URI.parse(link)
  puts "#{link}: Addressable To: #{[Addressable::URI.unencode_component(address.path), address.query_values['to']].reject { |to| to.to_s.empty? }.join(', ')}, Subject: #{address.query_values['subject']}"
end
END
cat > try.pl <<'END'
use URI;
open my $file, '<', 'links';
while (my $link = <$file>) {
  chomp $link;
  my $address = URI->new($link);
  my %headers = $address->headers;
  print "$link: Perl To: ", $address->to, ", Subject: $headers{subject}\n";
}
END
cat > try.py <<'END'
from urllib.parse import parse_qs, urlsplit

with open('links') as file:
    for link in file.read().splitlines():
        print(f'{link}: Python Subject:', parse_qs(urlsplit(link).query)['subject'][0])
END
cat > try.php <<'END'
<?php
foreach (file('links', FILE_IGNORE_NEW_LINES) as $link) {
    parse_str(parse_url($link, PHP_URL_QUERY), $fields);
    echo "$link: PHP Subject: {$fields['subject']}\n";
}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';

for (const link of readFileSync('links', 'utf8').trim().split('\n')) console.log(`${link}: Node Subject: ${new URL(link).searchParams.get('subject')}`);
END

{ ruby3.1 try.rb; perl try.pl; /usr/bin/python3 try.py; php8.2 try.php; node try.mjs; } | sed 's/ *$//' | sort -s > seen
diff - seen <<'END'
mailto:%22ana%20mori%22@globex.example?subject=Job: Addressable To: "ana mori"@globex.example, Subject: Job
mailto:%22ana%20mori%22@globex.example?subject=Job: Node Subject: Job
mailto:%22ana%20mori%22@globex.example?subject=Job: PHP Subject: Job
mailto:%22ana%20mori%22@globex.example?subject=Job: Perl To: "ana+mori"@globex.example, Subject: Job
mailto:%22ana%20mori%22@globex.example?subject=Job: Python Subject: Job
mailto:%22ana%20mori%22@globex.example?subject=Job: Ruby To: "ana mori"@globex.example, Subject: Job
mailto:?to=jobs@globex.example&subject=Job: Addressable To: jobs@globex.example, Subject: Job
mailto:?to=jobs@globex.example&subject=Job: Node Subject: Job
mailto:?to=jobs@globex.example&subject=Job: PHP Subject: Job
mailto:?to=jobs@globex.example&subject=Job: Perl To: ,jobs@globex.example, Subject: Job
mailto:?to=jobs@globex.example&subject=Job: Python Subject: Job
mailto:?to=jobs@globex.example&subject=Job: Ruby To: , jobs@globex.example, Subject: Job
mailto:jobs+cv@globex.example?subject=C++: Addressable To: jobs+cv@globex.example, Subject: C++
mailto:jobs+cv@globex.example?subject=C++: Node Subject: C
mailto:jobs+cv@globex.example?subject=C++: PHP Subject: C
mailto:jobs+cv@globex.example?subject=C++: Perl To: jobs+cv@globex.example, Subject: C
mailto:jobs+cv@globex.example?subject=C++: Python Subject: C
mailto:jobs+cv@globex.example?subject=C++: Ruby To: jobs cv@globex.example, Subject: C
END
echo "As found: the mail goes to a mailbox without its plus in one, five of six lose it in the subject."
