#!/usr/bin/env bash
# Where three splitters end the sentences of a help desk.
#
# Intl.Segmenter of Node 20, sbd 1.0.19, compromise 14.17.0.
#
# One would guess that the splitter built into the platform knows "No." and "a.m."; it ends a sentence after "Ref." and
# after "a.m.", and in German after "4.", before the month, so a rule that reads sentence by sentence sees a closing date without its month.
# sbd keeps all these, but makes one sentence of two where hours end the first; compromise takes "Ref." and "No." for sentences of their own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save sbd@1.0.19 compromise@14.17.0

cat > try.mjs <<'END'
import nlp from 'compromise';
import sbd from 'sbd';

for (const [locale, text] of [
  ['en', 'Ref. No. 4711 is yours. Call us.'],
  ['en', 'Open 9 a.m. Monday. Closed Sunday.'],
  ['en', 'Call Mon. to Fri. 8 a.m. to 5 p.m. Do not write.'],
  ['de', 'Wir schließen am 4. Dezember. Danach geht nichts mehr.'],
  ['de', 'Ruf Dr. Roth an. Nr. 4711 nennen.'],
]) {
  const built = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
  const show = (sentences) => sentences.join(' / ');
  console.log(`${show(built)}\n  sbd: ${show(sbd.sentences(text))}\n  compromise: ${show(nlp(text).sentences().out('array'))}`);
}
END

node try.mjs > seen
diff - seen <<'END'
Ref. / No. 4711 is yours. / Call us.
  sbd: Ref. No. 4711 is yours. / Call us.
  compromise: Ref. / No. / 4711 is yours. / Call us.
Open 9 a.m. / Monday. / Closed Sunday.
  sbd: Open 9 a.m. Monday. Closed Sunday.
  compromise: Open 9 a.m. Monday. / Closed Sunday.
Call Mon. to Fri. 8 a.m. to 5 p.m. / Do not write.
  sbd: Call Mon. to Fri. 8 a.m. to 5 p.m. / Do not write.
  compromise: Call Mon. / to Fri. / 8 a.m. to 5 p.m. Do not write.
Wir schließen am 4. / Dezember. / Danach geht nichts mehr.
  sbd: Wir schließen am 4. Dezember. / Danach geht nichts mehr.
  compromise: Wir schließen am 4. / Dezember. / Danach geht nichts mehr.
Ruf Dr. / Roth an. / Nr. 4711 nennen.
  sbd: Ruf Dr. Roth an. / Nr. 4711 nennen.
  compromise: Ruf Dr. Roth an. / Nr. / 4711 nennen.
END
echo "As found: three splitters, and none ends all sentences where they end."
