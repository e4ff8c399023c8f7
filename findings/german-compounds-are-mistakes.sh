#!/usr/bin/env bash
# German application words, checked by three spell checkers with one and the same dictionary.
#
# dictionary-de 3.0.0 with nspell 2.1.5, typo-js 1.4.0 and hunspell-asm 4.0.2 (Hunspell itself).
#
# All three read Hunspell's files, so one would guess that the answers are alike. German joins words, and the
# dictionary has the parts and the rules for joining (COMPOUNDBEGIN, COMPOUNDMIDDLE, COMPOUNDEND in hunspell(5)). The
# two checkers in JavaScript do not follow these: CV, employment reference, salary expectation, even "Lebenslauf", are
# mistakes, as wrong as a real one. Hunspell takes the words and finds the mistake.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save dictionary-de@3.0.0 nspell@2.1.5 typo-js@1.4.0 hunspell-asm@4.0.2

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import Typo from 'typo-js';
import { loadModule } from 'hunspell-asm';

const aff = readFileSync('node_modules/dictionary-de/index.aff');
const dic = readFileSync('node_modules/dictionary-de/index.dic');
const files = await loadModule();
const hunspell = files.create(files.mountBuffer(aff, 'de.aff'), files.mountBuffer(dic, 'de.dic'));
const small = nspell({ aff, dic });
const typo = new Typo('de', aff.toString(), dic.toString());
const said = (right) => (right ? 'right' : 'wrong');
for (const word of ['Bewerbung', 'Lebenslauf', 'Arbeitszeugnis', 'Gehaltsvorstellung', 'Bewerbungsunterlagen', 'Krankenpflegerin', 'Bewerbungsunterlagn']) {
  console.log(word.padEnd(20), 'hunspell', said(hunspell.spell(word)), 'nspell', said(small.correct(word)), 'typo-js', said(typo.check(word)));
}
END

node try.mjs > seen
diff - seen <<'END'
Bewerbung            hunspell right nspell right typo-js right
Lebenslauf           hunspell right nspell wrong typo-js wrong
Arbeitszeugnis       hunspell right nspell wrong typo-js wrong
Gehaltsvorstellung   hunspell right nspell wrong typo-js wrong
Bewerbungsunterlagen hunspell right nspell wrong typo-js wrong
Krankenpflegerin     hunspell right nspell wrong typo-js wrong
Bewerbungsunterlagn  hunspell wrong nspell wrong typo-js wrong
END
echo "As found: two of three call every joined word a mistake."
