#!/usr/bin/env bash
# Which names a search takes for the same when neither case nor marks count, in four engines.
#
# Intl.Collator of Node 20 (V8), of gjs 1.74.2 (SpiderMonkey 102) and of jsc 2.50.6 (JavaScriptCore), Collator of PHP 8.2, of
# Debian 12.
#
# A list of applicants is searched with { usage: 'search', sensitivity: 'base' }, so that "jose" finds José. One would guess
# that "Muller" finds Müller, and that a language adds to what is found. In German, ü is "ue" for a search and nothing else:
# "Mueller" finds Müller, and "Muller", which is what people without that key type, does not, though it does in English, and
# in German with the same options for sorting. Å is "a" there, as in no language that has it. In Danish and Swedish neither
# finds Müller. All four engines agree.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take gjs=1.74.2-1+deb12u1 libjavascriptcoregtk-4.0-bin=2.50.6-1~deb12u2 php8.2-cli php8.2-intl
libraries=$folder/root/usr/lib/x86_64-linux-gnu/gjs
export LC_ALL=C.UTF-8
export GI_TYPELIB_PATH="$GI_TYPELIB_PATH:$libraries/girepository-1.0:/usr/lib/x86_64-linux-gnu/gjs/girepository-1.0" LD_LIBRARY_PATH="$LD_LIBRARY_PATH:$libraries"

cat > engine.js <<'END'
const say = typeof print === 'function' ? print : console.log;
const typed = { Müller: ['Muller', 'Mueller'], Bär: ['Bar', 'Baer'], Åsa: ['Asa', 'Aasa'], José: ['Jose'] };
for (const usage of ['sort', 'search']) {
  for (const language of ['en', 'de', 'da', 'sv']) {
    const { compare } = new Intl.Collator(language, { usage, sensitivity: 'base' });
    const found = Object.entries(typed).flatMap(([name, all]) => all.filter(text => compare(name, text) === 0).map(text => `${text} finds ${name}`));
    say(`${usage}, ${language}: ${found.join(', ')}`);
  }
}
END
cat > engine.php <<'END'
<?php
$typed = ['Müller' => ['Muller', 'Mueller'], 'Bär' => ['Bar', 'Baer'], 'Åsa' => ['Asa', 'Aasa'], 'José' => ['Jose']];
foreach (['sort' => '', 'search' => '@collation=search'] as $usage => $collation) {
    foreach (['en', 'de', 'da', 'sv'] as $language) {
        $collator = new Collator("$language$collation");
        $collator->setStrength(Collator::PRIMARY);
        $found = [];
        foreach ($typed as $name => $all) {
            foreach ($all as $text) {
                if ($collator->compare($name, $text) === 0) $found[] = "$text finds $name";
            }
        }
        echo "$usage, $language: ", implode(', ', $found), "\n";
    }
}
END

php=(php8.2)
php8.2 -m | grep -q '^intl$' || php+=(-d "extension=$PHP_EXTENSIONS/intl.so")
{ node engine.js; gjs engine.js; jsc engine.js; "${php[@]}" engine.php; } | sort | uniq -c | sed 's/^ *\([0-9]*\) \(.*\)/\2 (\1 of 4)/' > seen
diff - seen <<'END'
search, da: Aasa finds Åsa, Jose finds José (4 of 4)
search, de: Mueller finds Müller, Baer finds Bär, Asa finds Åsa, Jose finds José (4 of 4)
search, en: Muller finds Müller, Bar finds Bär, Asa finds Åsa, Jose finds José (4 of 4)
search, sv: Jose finds José (4 of 4)
sort, da: Aasa finds Åsa, Jose finds José (4 of 4)
sort, de: Muller finds Müller, Bar finds Bär, Asa finds Åsa, Jose finds José (4 of 4)
sort, en: Muller finds Müller, Bar finds Bär, Asa finds Åsa, Jose finds José (4 of 4)
sort, sv: Jose finds José (4 of 4)
END
echo "As found: in German a search for Muller finds no Müller, in four engines of four."
