#!/usr/bin/env bash
# "When can you begin?", sent from noreply@ with two addresses for the reply, and answered with six programs and libraries.
#
# s-nail 14.9.24, mail of mailutils 3.15, notmuch 0.37, libmailtools-perl 2.21 (Mail::Internet), libemail-reply-perl 1.204 and
# ruby-mail 2.7.1 of Debian 12.
#
# A reply goes to Reply-To where there is one (RFC 5322, 3.6.2), which may have several addresses, and one would guess that of
# all the rules of mail this is the best known. Three of six write to the two. The answer of s-nail goes to noreply@ where no
# settings are read (-n; the file that Debian adds makes it ask); Mail::Internet takes the first of the two addresses and
# Email::Reply refuses the letter, since there are two. Plain reply of mailutils writes to the two, to oneself, and a copy to
# the archive. The subject "AW: Your application", which is a German "Re:", becomes "Re: AW: Your application" in four, and
# s-nail alone takes it away.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take s-nail=14.9.24-2 mailutils=1:3.15-4 notmuch=0.37-1+b1 libmailtools-perl=2.21-2 libemail-reply-perl=1.204-3 ruby3.1 ruby-mail=2.7.1+dfsg1-2
export HOME=$folder LC_ALL=C.UTF-8 NOTMUCH_CONFIG=$folder/notmuch.conf

cat > letter.eml <<'END'
From: Globex Careers <noreply@globex.example>
Reply-To: Lee Moss <lee@globex.example>, recruiting@globex.example
To: Ana Mori <ana@mori.example>
Cc: archive@globex.example
Subject: AW: Your application
Date: Tue, 1 Dec 2026 09:00:00 +0100
Message-ID: <1@globex.example>

When can you begin?
END
{ echo 'From noreply@globex.example Tue Dec  1 09:00:00 2026'; cat letter.eml; echo; } > mbox
mkdir -p box/cur box/new box/tmp
cp letter.eml 'box/cur/1:2,S'
printf '[database]\npath=%s/box\n[user]\nname=Ana Mori\nprimary_email=ana@mori.example\n' "$folder" > notmuch.conf
notmuch new > messages 2>&1
printf '#!/bin/sh\ncat > "%s/sent"\n' "$folder" > mailer
chmod +x mailer
cat > reply.pl <<'END'
use Email::Reply;
use Email::Simple;
use Mail::Internet;
open my $file, '<', 'letter.eml';
if ($ARGV[0] eq 'Mail::Internet') {
  print Mail::Internet->new($file)->reply->as_string;
} else {
  local $/;
  print reply(to => Email::Simple->new(scalar <$file>), from => 'ana@mori.example', body => 'On Monday.')->as_string;
}
END
# Prints the fields of a header that say to whom and about what.
fields() {
  perl -ne 's/\r//; last if /^$/; if (/^\s/) { s/^\s+//; $all =~ s/,?\s*$/, /; } $all .= $_; END { print join("; ", sort { $b cmp $a } grep { /^(To|Cc|Subject):/ } split /\n/, $all) || "nothing", "\n" }'
}
{
  echo "s-nail: $(printf 'reply 1\nOn Monday.\n~.\nx\n' | s-nail -n -R -# -X 'set sendwait' -X "set mta=$folder/mailer" -X 'set from=ana@mori.example' -f mbox > messages 2>&1; fields < sent)"
  echo "mailutils: $(printf 'set sendmail=sendmail:%s/mailer\nset from="Ana Mori <ana@mori.example>"\nreply 1\nOn Monday.\n.\nx\n' "$folder" | mail.mailutils -n -N -f mbox 2> messages | fields)"
  echo "notmuch: $(notmuch reply --reply-to=sender '*' | fields)"
  echo "Mail::Internet: $(perl reply.pl Mail::Internet | fields)"
  echo "Email::Reply: $(perl reply.pl Email::Reply 2> messages | fields)"
  echo "ruby-mail: $(ruby3.1 -r mail -e 'puts Mail.read("letter.eml").reply' | fields)"
} > seen
diff - seen <<'END'
s-nail: To: noreply@globex.example; Subject: Re: Your application; Cc: archive@globex.example
mailutils: To: "Lee Moss" <lee@globex.example>,<recruiting@globex.example>,"Ana Mori" <ana@mori.example>; Subject: Re: AW: Your application; Cc: <archive@globex.example>
notmuch: To: Lee Moss <lee@globex.example>, recruiting@globex.example; Subject: Re: AW: Your application
Mail::Internet: To: lee@globex.example; Subject: Re: AW: Your application
Email::Reply: nothing
ruby-mail: To: Lee Moss <lee@globex.example>, recruiting@globex.example; Subject: RE: AW: Your application
END
echo "As found: without settings one of six answers to noreply@, one to the first of two addresses, one not at all."
