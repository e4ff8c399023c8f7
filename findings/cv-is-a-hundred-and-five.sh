#!/usr/bin/env bash
# What eSpeak NG, the voice that comes with Orca and NVDA, says for the short words and figures of a job posting.
#
# espeak-ng 1.51 of Debian 12.
#
# One would guess that it spells what is no word. The Portuguese voices take capitals that could be Roman figures for them:
# a CV is "cento e cinco", a hundred and five, a permanent contract (CDI in French) four hundred and
# one, MIX a thousand and nine. The hyphen of 450-500 is "menos" there, minus, and not said at all in French, Spanish, Italian,
# Dutch and Turkish: "quatre cent cinquante cinq cents". With a blank between its thousands 45 000 is one number in German,
# French and Dutch, and in the other six voices forty-five, nought, nought, nought. What is said is taken down as phonemes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take espeak-ng=1.51+dfsg-10+deb12u2
export ESPEAK_DATA_PATH=$PWD/root/usr/lib/x86_64-linux-gnu/espeak-ng-data

say() {
  espeak-ng -v "$1" -q --ipa "$2" | tr '\n' ' ' | sed 's/ˈ//g;s/ˌ//g;s/ *$//'
}
for voice in en-gb de fr es it pt pt-br nl tr; do
  echo "$voice: CV $(say $voice CV) | CDI $(say $voice CDI) | MIX $(say $voice MIX)"
  echo "  450-500 $(say $voice 450-500) | 45 000 $(say $voice '45 000')"
done > seen
diff - seen <<'END'
en-gb: CV siːviː | CDI siːdiːaɪ | MIX mɪks
  450-500 fɔːhʌndɹɪdən fɪfti daʃ faɪvhʌndɹɪd | 45 000 fɔːti faɪv ziəɹəʊziəɹəʊ ziəɹəʊ
de: CV tseːfaʊ | CDI tseːdeːiː | MIX mɪks
  450-500 fiːɾhʊndɜt fynftsɪç ʃtɾɪç fynfhʊndɜt | 45 000 fynf ʊntfɪɾtsɪç taʊzənt
fr: CV seve | CDI sedi | MIX miks
  450-500 katʁsɑ̃ sɛ̃kɑ̃t sɛ̃ksɑ̃ | 45 000 kaʁɑ̃tsɛ̃k mil
es: CV θeuβe | CDI θeðei | MIX miks
  450-500 kwatɾoθjentos θinkwɛnta kinjɛntos | 45 000 kwaɾɛntaiθinko θeɾoθeɾo θeɾo
it: CV tʃivu | CDI kdi | MIX miks
  450-500 kʊatːrotʃɛnto tʃinkwanta tʃɪnkʊetʃɛnto | 45 000 kʊaɾaːntatʃinkwe dzɛɾodzɛɾo dzɛɾo
pt: CV seɪŋtui siŋku | CDI kwatɹuseɪŋtuʒi um | MIX mil i nɔvɨ
  450-500 kwatɹuseɪŋtuʒi siŋkweɪŋtɐ menʊs kiɲeɪŋtuʃ | 45 000 kwɐɾeŋtɐisiŋku zɛɾuzɛɾu zɛɾu
pt-br: CV seɪŋtui siŋkʊ | CDI kwatrʊseɪŋtʊzi ũŋ | MIX miʊ i nɔvy
  450-500 kwatrʊseɪŋtʊzi siŋkweɪŋtæ menʊs kiɲeɪŋtʊz | 45 000 kwaɾeɪŋtæisiŋkʊ zɛɾʊzɛɾʊ zɛɾʊ
nl: CV seːfeː | CDI kdi | MIX mɪks
  450-500 virhɔndərt vɛɪftəx vɛɪfhɔndərt | 45 000 vɛɪfɛnfɪːrtəx dœyzɛnt
tr: CV dʒɛvɛ | CDI dʒdɯ | MIX mɯks
  450-500 dœrtjyz elli bɛʃjyz | 45 000 kɯrkbɛʃ sɯfɯrsɯfɯr sɯfɯr
END
echo "As found: a CV is a hundred and five in Portuguese."
