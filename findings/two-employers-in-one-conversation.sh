#!/usr/bin/env bash
# Which of two letters belong together, for five programs that sort letters by conversation.
#
# notmuch 0.37, mu (maildir-utils) 1.8.14, mblaze 1.1, Mail::Thread (libmail-thread-perl) 2.55 and MHonArc 2.6.19 of Debian 12.
#
# One would guess that letters which name each other belong together, and others do not. The confirmations of two employers
# with one subject, neither of which names a letter, are one conversation in two of five: the second employer answers the
# first. An answer with "Re:" that names no letter is joined by the same two, one with the German "AW:" by none. Two letters
# that name a third, which is not in the box, belong together in four. And an answer whose In-Reply-To tells in words whose
# letter it was (RFC 5322, 4.5.4), with the address before the letter's own name, is alone in two.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take notmuch=0.37-1+b1 maildir-utils=1.8.14-1 mblaze=1.1-1 libmail-thread-perl=2.55-3 libemail-simple-perl mhonarc=2.6.19-2.2
export LC_ALL=C.UTF-8 TZ=UTC PERL5LIB="$PERL5LIB:$folder/root/usr/share/mhonarc"

cat > thread.pl <<'PL'
use Email::Simple;
use Mail::Thread;
my @letters = map { open my $file, '<', $_; local $/; Email::Simple->new(<$file>) } sort glob 'box/cur/*';
my $threads = Mail::Thread->new(@letters);
$threads->thread;
print scalar $threads->rootset, "\n";
PL

# Writes a letter into the box: its number, sender, subject, and what else stands in its head.
letter() {
  printf 'From: %s\nTo: ana@mori.example\nDate: Tue, 0%s Dec 2026 09:00:00 +0000\nMessage-ID: <%s@globex.example>\nSubject: %s\n%sContent-Type: text/plain\n\nLetter %s.\n' \
    "$2" "$1" "$1" "$3" "${4:-}" "$1" | sed 's/^Date: Tue, 02/Date: Wed, 02/' > "box/cur/$1:2,S"
}
# Asks each program how many conversations the two letters in the box are, and empties the box.
ask() {
  printf '[database]\npath=%s/box\n[user]\nname=Ana\nprimary_email=ana@mori.example\n' "$folder" > notmuch.conf
  export NOTMUCH_CONFIG=$folder/notmuch.conf
  notmuch new > messages 2>&1
  local said="notmuch $(notmuch count --output=threads '*')"
  mu init --muhome=mu --maildir="$folder/box" > messages 2>&1
  mu index --muhome=mu > messages 2>&1
  # An answer has an arrow before its subject.
  mu find --muhome=mu --threads --format=plain --fields s '' > threads
  said+=", mu $([ "$(grep -c '>' threads)" = 0 ] && echo 2 || echo 1)"
  # An answer stands further to the right.
  said+=", mblaze $(mlist box | mthread | grep -vc '^ ')"
  said+=", Mail::Thread $(perl thread.pl)"
  for file in box/cur/*; do echo 'From ana Tue Dec  1 09:00:00 2026'; cat "$file"; echo; done > box.mbox
  mkdir pages
  perl root/usr/bin/mhonarc -quiet -outdir pages box.mbox
  # The list of conversations has a list of answers in it.
  said+=", MHonArc $([ "$(sed -n '/<hr>/,$p' pages/threads.html | grep -ci '<ul>')" -gt 1 ] && echo 1 || echo 2)"
  echo "$1: $said"
  rm -rf box mu pages
  mkdir -p box/cur box/new box/tmp
}
mkdir -p box/cur box/new box/tmp
{
  letter 1 hr@globex.example 'Your application'
  letter 2 hr@initech.example 'Your application'
  ask 'two confirmations'
  letter 1 ana@mori.example 'Application as a fitter'
  letter 2 hr@globex.example 'Re: Application as a fitter'
  ask 'an answer with Re'
  letter 1 ana@mori.example 'Application as a fitter'
  letter 2 hr@globex.example 'AW: Application as a fitter'
  ask 'an answer with AW'
  letter 1 hr@globex.example 'First round' $'References: <0@mori.example>\n'
  letter 2 it@globex.example 'Second round' $'References: <0@mori.example>\n'
  ask 'two answers to a third'
  letter 1 ana@mori.example 'Application as a fitter'
  letter 2 hr@globex.example 'Interview' $'In-Reply-To: <1@globex.example>\n'
  ask 'an answer that names the letter'
  letter 1 ana@mori.example 'Application as a fitter'
  letter 2 hr@globex.example 'Interview' $'In-Reply-To: Message from Ana Mori <ana@mori.example> of "Tue, 1 Dec 2026" <1@globex.example>\n'
  ask 'an answer that says whose letter it was'
} > seen
diff - seen <<'END'
two confirmations: notmuch 2, mu 2, mblaze 2, Mail::Thread 1, MHonArc 1
an answer with Re: notmuch 2, mu 2, mblaze 2, Mail::Thread 1, MHonArc 1
an answer with AW: notmuch 2, mu 2, mblaze 2, Mail::Thread 2, MHonArc 2
two answers to a third: notmuch 1, mu 1, mblaze 1, Mail::Thread 1, MHonArc 2
an answer that names the letter: notmuch 1, mu 1, mblaze 1, Mail::Thread 1, MHonArc 1
an answer that says whose letter it was: notmuch 1, mu 1, mblaze 2, Mail::Thread 2, MHonArc 1
END
echo "As found: two employers with one subject are one conversation for two of five programs."
