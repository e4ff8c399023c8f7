#!/usr/bin/env bash
# A covering letter of at most so many words, counted by five counters.
#
# words-count 2.0.2, word-count 0.3.1, natural 8.1.1, lodash 4.17.21, Intl.Segmenter in node 20.
#
# One would guess that they differ in hyphens. They differ in every third sentence: "full-time, state-of-the-art unit"
# is 3 or 7 words, "don’t" with the sign that phones and word processors write is one or two, and with the other one
# again by another counter, an address of a web page is two to six. The best known tokenizer takes "Straße in Zürich"
# for five words (Stra, e, in, Z, rich) and finds none in Japanese. A form that allows 250 counts by one of them, the
# page beside it by another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save words-count@2.0.2 word-count@0.3.1 natural@8.1.1 lodash@4.17.21

cat > try.mjs <<'END'
import wordsCount from 'words-count';
import wordCount from 'word-count';
import natural from 'natural';
import lodash from 'lodash';

const first = wordsCount.default ?? wordsCount;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
for (const text of ['full-time, state-of-the-art unit', 'don’t', "don't", 'https://ana.example/cv?x=1', 'R&D at 3.5 % (2019–2023)', 'Straße in Zürich', '私は看護師です']) {
  console.log(
    text.padEnd(34),
    'words-count', String(first(text)).padEnd(2),
    'word-count', String(wordCount(text)).padEnd(2),
    'natural', String(new natural.WordTokenizer().tokenize(text).length).padEnd(2),
    'lodash', String(lodash.words(text).length).padEnd(2),
    'Segmenter', [...segmenter.segment(text)].filter((part) => part.isWordLike).length,
  );
}
console.log('natural:', new natural.WordTokenizer().tokenize('Straße in Zürich').join(', '));
process.exit();
END

DOTENV_CONFIG_QUIET=true node try.mjs > seen
diff - seen <<'END'
full-time, state-of-the-art unit   words-count 7  word-count 3  natural 7  lodash 7  Segmenter 7
don’t                              words-count 1  word-count 2  natural 2  lodash 1  Segmenter 1
don't                              words-count 1  word-count 1  natural 2  lodash 1  Segmenter 1
https://ana.example/cv?x=1         words-count 2  word-count 6  natural 6  lodash 6  Segmenter 5
R&D at 3.5 % (2019–2023)           words-count 4  word-count 7  natural 7  lodash 7  Segmenter 6
Straße in Zürich                   words-count 3  word-count 3  natural 5  lodash 3  Segmenter 3
私は看護師です                            words-count 7  word-count 7  natural 0  lodash 1  Segmenter 5
natural: Stra, e, in, Z, rich
END
echo "As found: five counters do not agree on any of seven texts."
