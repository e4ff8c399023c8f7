#!/usr/bin/env bash
# A rule for confirmations of applications, "the subject has Bewerbung in it", as eleven programs that filter, pick or search
# mail apply it to three letters: a plain one, an encoded one, and one in whose encoding the word is parted.
#
# procmail 3.22, maildrop 2.9.3, nmh 1.8, mboxgrep 0.7.9, grepmail 5.3104, mail of mailutils 3.15, s-nail 14.9.24, mblaze 1.1,
# mairix 0.24, notmuch 0.37, mu 1.8.14 of Debian 12.
#
# A subject with an umlaut is written in encoded words, and a long one in several, which may part in the midst of a word of
# the language (RFC 2047, 2 and 6.2). One would guess that old programs see the letters of the header as they were sent, and
# that what shows the subject decoded also finds it so. The first is false for maildrop, which decodes before it looks;
# procmail does not. The second is false for mail of mailutils, which shows "Bewerbung" in its list, with the umlaut, and says
# that no letter has it, where mail of s-nail and pick of nmh find it. Five of eleven, and mblaze where -d is not given, do
# not find the third letter, which any program for mail shows.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take procmail=3.22-27 maildrop=2.9.3-2.1 nmh=1.8~RC2-2 mboxgrep=0.7.9-6 grepmail=5.3104-5 mailutils=1:3.15-4 s-nail=14.9.24-2 mblaze=1.1-1 mairix=0.24-2 notmuch=0.37-1+b1 maildir-utils=1.8.14-1
export HOME=$folder LC_ALL=C.UTF-8 MH=$folder/profile NOTMUCH_CONFIG=$folder/notmuch.conf

write() {
  printf '%s\n' 'From: Globex <jobs@globex.example>' 'To: Ana <ana@mori.example>' "Subject: $2" 'Date: Tue, 1 Dec 2026 09:00:00 +0100' "Message-ID: <$1@globex.example>" '' 'Thank you.' > "letter$1"
}
write 1 'Ihre Bewerbung'
write 2 '=?utf-8?Q?Best=C3=A4tigung_Ihrer_Bewerbung?='
write 3 '=?utf-8?Q?Best=C3=A4tigung_Ihrer_Bewer?= =?utf-8?Q?bung_als_K=C3=B6chin?='

# maildrop, which may change its group, does not look at LD_LIBRARY_PATH unless it is copied.
cp "$(command -v maildrop)" plain-maildrop
cat > rules <<END
DEFAULT=/dev/null
:0
* ^Subject:.*Bewerbung
$folder/kept
END
cat > filter <<'END'
if (/^Subject:.*Bewerbung/)
{
  echo "kept"
}
exit
END
chmod 600 filter
printf '[database]\npath=%s/box\n[user]\nname=Ana\nprimary_email=ana@mori.example\n' "$folder" > notmuch.conf
printf 'base=%s\nmaildir=box\nmfolder=found\ndatabase=%s/mairix.db\n' "$folder" "$folder" > mairixrc
printf 'Path: %s/mh\n' "$folder" > profile
sub() {
  case $1 in
    procmail) rm -f kept; procmail -m rules < letter; [ ! -e kept ] || echo kept ;;
    maildrop) ./plain-maildrop ./filter < letter ;;
    nmh) mh=$(dirname "$(PATH=$PATH:/usr/bin/mh:$folder/root/usr/bin/mh command -v pick)"); rm -rf mh; mkdir -p mh/inbox; cp letter mh/inbox/1; "$mh/pick" -subject Bewerbung +inbox ;;
    mboxgrep) mboxgrep -H '^Subject:.*Bewerbung' mbox ;;
    grepmail) grepmail -h Bewerbung mbox ;;
    mailutils) printf 'from /Bewerbung\nx\n' | mail.mailutils -n -N -f mbox | grep Globex ;;
    s-nail) printf 'from @subject@Bewerbung\nx\n' | s-nail -n -N -R -f mbox | grep 2026 ;;
    mblaze) magrep subject:Bewerbung "$folder/box/cur/1:2,S" ;;
    'mblaze -d') magrep -d subject:Bewerbung "$folder/box/cur/1:2,S" ;;
    mairix) mairix -f mairixrc > messages 2>&1; mairix -f mairixrc -r s:bewerbung ;;
    notmuch) notmuch new > messages 2>&1; notmuch search --output=files subject:Bewerbung ;;
    mu) mu init --muhome="$folder/mu" --maildir="$folder/box" > messages 2>&1; mu index --muhome="$folder/mu" > messages 2>&1; mu find --muhome="$folder/mu" subject:bewerbung ;;
  esac
}
for name in procmail maildrop nmh mboxgrep grepmail mailutils s-nail mblaze 'mblaze -d' mairix notmuch mu; do
  found=
  for number in 1 2 3; do
    rm -rf box mu found mairix.db
    mkdir -p box/cur box/new box/tmp
    cp "letter$number" letter
    cp letter 'box/cur/1:2,S'
    { echo 'From jobs@globex.example Tue Dec  1 09:00:00 2026'; cat letter; echo; } > mbox
    said=$(sub "$name" 2> messages || true)
    [ -z "$said" ] || found+=" $number"
  done
  echo "$name:${found:- none}"
done > seen
diff - seen <<'END'
procmail: 1 2
maildrop: 1 2 3
nmh: 1 2 3
mboxgrep: 1 2
grepmail: 1 2
mailutils: 1 2
s-nail: 1 2 3
mblaze: 1 2
mblaze -d: 1 2 3
mairix: 1 2
notmuch: 1 2 3
mu: 1 2 3
END
echo "As found: a confirmation whose subject has an umlaut is passed over by five of eleven programs."
