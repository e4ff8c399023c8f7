#!/usr/bin/env bash
# Wages, hours and numbers of a posting, spoken in English by two voices that screen readers for Linux have.
#
# espeak-ng 1.51 and flite 2.2 of Debian 12. What is said is taken down in the letters of each for sounds.
#
# One would guess that a voice that says a dollar behind a number does so with a pound and a euro. flite says "fifty thousand
# dollars", and of £30 and €45,000 thirty and forty-five thousand, without a word for the currency; at $50k, "dollar fifty
# kay". espeak-ng puts each in front, "dollar forty-five point five zero". 17:00 is seventeen for flite, an hour like any
# number; espeak-ng says seventeen nought nought. A telephone number with a blank is a million and two hundred thousand for
# espeak-ng, and single figures for flite; "St." is a saint at the end of an address for espeak-ng, and a street there for
# flite; 40 hrs/wk is spelt by both, letter by letter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take espeak-ng=1.51+dfsg-10+deb12u2 flite=2.2-5
export HOME=$folder LC_ALL=C.UTF-8
[ ! -d root/usr/lib/x86_64-linux-gnu/espeak-ng-data ] || export ESPEAK_DATA_PATH=$folder/root/usr/lib/x86_64-linux-gnu

while read -r text; do
  echo "$text"
  echo "  espeak-ng: $(espeak-ng -v en-gb -q --ipa "$text" 2> messages | tr '\n' ' ' | sed 's/ˈ//g; s/ˌ//g; s/  */ /g; s/^ //; s/ *$//')"
  echo "  flite: $(flite -ps -t "$text" -o none 2> messages | sed 's/pau//g; s/  */ /g; s/^ //; s/ *$//')"
done > seen <<'END'
$50,000
£30
€45,000
$50k
$45.50 an hour
17:00
+49 30 1234567
5 St. James St.
40 hrs/wk
END
diff - seen <<'END'
$50,000
  espeak-ng: dɒlə fɪfti θaʊzənd
  flite: f ih f t iy th aw z ax n d d aa l er z
£30
  espeak-ng: paʊnd θɜːti
  flite: th er d iy
€45,000
  espeak-ng: jʊəɹəʊz fɔːti faɪv θaʊzənd
  flite: f ao r t iy f ay v th aw z ax n d
$50k
  espeak-ng: dɒlə fɪfti keɪ
  flite: d aa l er f ih f t iy k ey
$45.50 an hour
  espeak-ng: dɒlə fɔːti faɪv pɔɪnt faɪv ziəɹəʊ ɐn aʊə
  flite: f ao r t iy f ay v d aa l er z f ih f t iy s eh n t s ae n aw er
17:00
  espeak-ng: sɛvəntiːn ziəɹəʊ ziəɹəʊ
  flite: s eh v ax n t iy n
+49 30 1234567
  espeak-ng: plʌs fɔːti naɪn θɜːti wɒn mɪliən tuːhʌndɹɪdən θɜːti fɔː θaʊzənd faɪvhʌndɹɪdən sɪksti sɛvən
  flite: p l aa s f ao r t iy n ay n th r iy z ih r ow w aa n t uw th r iy f ao r f ay v s ih k s s eh v ax n
5 St. James St.
  espeak-ng: faɪv sənt dʒeɪmz sənt
  flite: f ay v s ey n t jh ey m z s t r iy t
40 hrs/wk
  espeak-ng: fɔːti eɪtʃɑːɹɛs slaʃ dʌbəljuːkeɪ
  flite: f ao r t iy ey ch aa r eh s s l ae sh d aa b ax l y uw k ey
END
echo "As found: one of two voices says the dollar, and neither the pound nor the euro."
