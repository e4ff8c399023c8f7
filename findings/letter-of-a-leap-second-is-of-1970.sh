#!/usr/bin/env bash
# When a letter was sent, from eight spellings of its date that the standard of mail has, as eight libraries and programs read
# it.
#
# email.utils of Python 3.11, libtimedate-perl 2.3300 (Date::Parse), libdatetime-format-mail-perl 0.403, ruby-mail 2.7.1,
# notmuch 0.37 and mblaze 1.1 of Debian 12; mailparser 3.14.2, postal-mime 4.0.0.
#
# RFC 5322 has the seconds as optional, 60 as a second and a remark in brackets at the end (3.3), and, for old letters, such
# remarks and blanks around every part, names of zones, and zones of one letter of which one must not believe the hour (4.3).
# What reads mail must take the old ones, too, and one would guess that what is made for mail does, and says so where it does
# not. Of eight spellings the plain one is read alike by all. mailparser gives the moment of reading to a date that it does
# not know, so that an old letter has come just now; notmuch gives 1970 to one of the leap second, which has no date in two
# others, and loses the zone behind colons with blanks, as mblaze does with EST. A remark behind the name of the day leaves
# three without a date, among them email.utils, and DateTime::Format::Mail refuses a date without seconds. The zone K is ten
# hours east for two.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 notmuch=0.37-1+b1 mblaze=1.1-1 libtimedate-perl=2.3300-2 libdatetime-format-mail-perl=0.4030-3
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0
export HOME=$folder LC_ALL=C.UTF-8 TZ=UTC NOTMUCH_CONFIG=$folder/notmuch.conf

cat > dates <<'END'
Tue, 1 Dec 2026 09:00:00 +0530
Tue, 1 Dec 2026 09:00 +0530
1 Dec 26 09:00:00 EST
Tue, 1 Dec 2026 09:00:00 -0500 (CET)
Tue (early), 1 Dec 2026 09:00:00 +0100
Tue, 1 Dec 2026 09 : 00 : 00 +0100
Sat, 31 Dec 2016 23:59:60 +0000
Tue, 1 Dec 2026 09:00:00 K
END
mkdir -p letters box/cur box/new box/tmp
number=0
while read -r date; do
  number=$((number + 1))
  printf '%s\r\n' 'From: Globex <jobs@globex.example>' 'To: ana@mori.example' "Subject: letter$number" "Date: $date" "Message-ID: <$number@globex.example>" '' 'Thank you.' > "letters/$number"
  cp "letters/$number" "box/cur/$number:2,S"
done < dates
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const said = (date) => {
  const moment = new Date(date ?? NaN);
  if (Number.isNaN(moment.getTime())) return 'none';
  return Math.abs(Date.now() - moment) < 60_000 ? 'the moment of reading' : moment.toISOString().slice(0, 19);
};
for (let number = 1; number <= 8; number += 1) {
  const letter = readFileSync(`letters/${number}`);
  console.log(`${number}\tmailparser\t${said((await simpleParser(letter)).date)}`);
  console.log(`${number}\tpostal-mime\t${said((await PostalMime.parse(letter)).date)}`);
}
END
cat > read.py <<'END'
import datetime
import email
import email.utils

for number in range(1, 9):
    with open(f'letters/{number}') as file:
        letter = email.message_from_file(file)
    try:
        said = email.utils.parsedate_to_datetime(letter['Date'])
        if said.tzinfo:
            said = said.astimezone(datetime.timezone.utc)
        said = said.strftime('%FT%T')
    except ValueError:
        said = 'none'
    print(number, 'email.utils', said, sep='\t')
END
cat > read.pl <<'END'
use Date::Parse;
use DateTime::Format::Mail;
use POSIX 'strftime';
open my $file, '<', 'dates';
while (my $text = <$file>) {
  chomp $text;
  my $time = str2time($text);
  print "$.\tDate::Parse\t", defined $time ? strftime('%FT%T', gmtime $time) : 'none', "\n";
  my $date = eval { DateTime::Format::Mail->new->parse_datetime($text)->set_time_zone('UTC') };
  print "$.\tDateTime::Format::Mail\t", $date // 'none', "\n";
}
END
cat > read.rb <<'END'
require 'mail'
(1..8).each do |number|
  date = Mail.read("letters/#{number}").date
  puts "#{number}\truby-mail\t#{date ? date.new_offset(0).strftime('%FT%T') : 'none'}"
end
END
printf '[database]\npath=%s/box\n[user]\nname=Ana\nprimary_email=ana@mori.example\n' "$folder" > notmuch.conf
notmuch new > messages 2>&1
{
  node read.mjs
  /usr/bin/python3 read.py
  perl read.pl
  ruby3.1 read.rb
  for number in 1 2 3 4 5 6 7 8; do
    moment=$(notmuch search --format=json "id:$number@globex.example" | sed 's/.*"timestamp": \([0-9]*\).*/\1/')
    printf '%s\tnotmuch\t%s\n' "$number" "$(date -u -d "@$moment" +%FT%T)"
    moment=$(mscan -f '%19D' "$folder/box/cur/$number:2,S" 2> messages | tr ' ' T)
    printf '%s\tmblaze\t%s\n' "$number" "${moment/*invalid*/none}"
  done
} > all
cat > group.py <<'END'
import sys

with open('dates') as file:
    dates = file.read().splitlines()
said = {}
for line in sys.stdin:
    number, name, moment = line.rstrip('\n').split('\t')
    said.setdefault(int(number), {}).setdefault(moment, []).append(name)
for number, moments in sorted(said.items()):
    print(dates[number - 1])
    for moment, names in sorted(moments.items()):
        print(f"  {moment}: {', '.join(names)}")
END
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
Tue, 1 Dec 2026 09:00:00 +0530
  2026-12-01T03:30:00: mailparser, postal-mime, email.utils, Date::Parse, DateTime::Format::Mail, ruby-mail, notmuch, mblaze
Tue, 1 Dec 2026 09:00 +0530
  2026-12-01T03:30:00: mailparser, postal-mime, email.utils, Date::Parse, ruby-mail, notmuch, mblaze
  none: DateTime::Format::Mail
1 Dec 26 09:00:00 EST
  2026-12-01T09:00:00: mblaze
  2026-12-01T14:00:00: mailparser, postal-mime, email.utils, Date::Parse, DateTime::Format::Mail, ruby-mail, notmuch
Tue, 1 Dec 2026 09:00:00 -0500 (CET)
  2026-12-01T14:00:00: mailparser, postal-mime, email.utils, Date::Parse, ruby-mail, notmuch, mblaze
  none: DateTime::Format::Mail
Tue (early), 1 Dec 2026 09:00:00 +0100
  2026-12-01T08:00:00: mailparser, postal-mime, Date::Parse, ruby-mail, notmuch
  none: email.utils, DateTime::Format::Mail, mblaze
Tue, 1 Dec 2026 09 : 00 : 00 +0100
  2026-12-01T08:00:00: ruby-mail
  2026-12-01T09:00:00: notmuch
  none: postal-mime, email.utils, Date::Parse, DateTime::Format::Mail, mblaze
  the moment of reading: mailparser
Sat, 31 Dec 2016 23:59:60 +0000
  1970-01-01T00:00:00: notmuch
  2016-12-31T23:59:00: mailparser, postal-mime
  2016-12-31T23:59:59: ruby-mail
  2016-12-31T23:59:60: DateTime::Format::Mail
  2017-01-01T00:00:00: mblaze
  none: email.utils, Date::Parse
Tue, 1 Dec 2026 09:00:00 K
  2026-11-30T23:00:00: ruby-mail, notmuch
  2026-12-01T09:00:00: email.utils, DateTime::Format::Mail, mblaze
  none: postal-mime, Date::Parse
  the moment of reading: mailparser
END
echo "As found: a letter of a leap second is of 1970 in one of eight, and one of zone K has come just now in another."
