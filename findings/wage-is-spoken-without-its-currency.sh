#!/usr/bin/env bash
# Wages, hours and numbers of a posting, spoken in English by three voices that screen readers for Linux have.
#
# espeak-ng 1.51, flite 2.2 and festival 2.5.0 (kal_diphone) of Debian 12. What is said is taken down in the sounds of the first
# two, each in its letters, and in the words of festival, without the bytes that it has no word for.
#
# One would guess that a voice that says a dollar behind a number does so with a pound and a euro. flite says "fifty thousand
# dollars", and of £30 and €45,000 thirty and forty-five thousand, without a word for the currency; at $50k, "dollar fifty
# kay". festival, which flite comes from, reads bytes: the second of £ is its pound, and behind those of the euro 45,000 is "forty
# five zero zero zero", as $50k is "five zero k".
# espeak-ng puts each in front, "dollar forty-five point five zero". 17:00 is seventeen for two, an hour like any number;
# espeak-ng says seventeen nought nought. A telephone number with a blank is a million and two hundred thousand for
# espeak-ng, and single figures for the others; "St." is a saint at the end of an address for espeak-ng, and a street there
# for the others; 40 hrs/wk is spelt by all three, letter by letter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take espeak-ng=1.51+dfsg-10+deb12u2 flite=2.2-5 festival=1:2.5.0-9 festvox-kallpc16k=2.4-1 festlex-cmu=2.4-2 festlex-poslex=2.4-1
export HOME=$folder LC_ALL=C.UTF-8
[ ! -d root/usr/lib/x86_64-linux-gnu/espeak-ng-data ] || export ESPEAK_DATA_PATH=$folder/root/usr/lib/x86_64-linux-gnu

# festival looks for its own files in one place alone, whose name is changed in a copy to one of the same length here.
festival=festival
if [ -d root/usr/share/festival ]; then
  ln -s root/usr/share/festival festival-data-here1
  sed 's#/usr/share/festival#festival-data-here1#g' root/usr/bin/festival > festival-copy
  chmod +x festival-copy
  festival=./festival-copy
fi
while read -r text; do
  echo "$text"
  echo "  espeak-ng: $(espeak-ng -v en-gb -q --ipa "$text" 2> messages | tr '\n' ' ' | sed 's/ˈ//g; s/ˌ//g; s/  */ /g; s/^ //; s/ *$//')"
  echo "  flite: $(flite -ps -t "$text" -o none 2> messages | sed 's/pau//g; s/  */ /g; s/^ //; s/ *$//')"
  printf '%s\n' "(set! said (utt.synth (Utterance Text \"$text\")))" "(print (mapcar (lambda (word) (item.name word)) (utt.relation.items said 'Word)))" > words.scm
  echo "  festival: $("$festival" -b words.scm 2> messages | LC_ALL=C tr -dc ' -~' | sed 's/["()]//g; s/  */ /g; s/^ //; s/ *$//')"
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
  festival: fifty thousand dollars
£30
  espeak-ng: paʊnd θɜːti
  flite: th er d iy
  festival: thirty pounds
€45,000
  espeak-ng: jʊəɹəʊz fɔːti faɪv θaʊzənd
  flite: f ao r t iy f ay v th aw z ax n d
  festival: forty five zero zero zero
$50k
  espeak-ng: dɒlə fɪfti keɪ
  flite: d aa l er f ih f t iy k ey
  festival: $ five zero k
$45.50 an hour
  espeak-ng: dɒlə fɔːti faɪv pɔɪnt faɪv ziəɹəʊ ɐn aʊə
  flite: f ao r t iy f ay v d aa l er z f ih f t iy s eh n t s ae n aw er
  festival: forty five dollars fifty an hour
17:00
  espeak-ng: sɛvəntiːn ziəɹəʊ ziəɹəʊ
  flite: s eh v ax n t iy n
  festival: seventeen
+49 30 1234567
  espeak-ng: plʌs fɔːti naɪn θɜːti wɒn mɪliən tuːhʌndɹɪdən θɜːti fɔː θaʊzənd faɪvhʌndɹɪdən sɪksti sɛvən
  flite: p l aa s f ao r t iy n ay n th r iy z ih r ow w aa n t uw th r iy f ao r f ay v s ih k s s eh v ax n
  festival: + forty nine three zero one two three four five six seven
5 St. James St.
  espeak-ng: faɪv sənt dʒeɪmz sənt
  flite: f ay v s ey n t jh ey m z s t r iy t
  festival: five saint James street
40 hrs/wk
  espeak-ng: fɔːti eɪtʃɑːɹɛs slaʃ dʌbəljuːkeɪ
  flite: f ao r t iy ey ch aa r eh s s l ae sh d aa b ax l y uw k ey
  festival: forty h r s slash w k
END
echo "As found: one of three voices says the dollar, and neither the pound nor the euro; another takes 45,000 euros apart."
