#!/usr/bin/env bash
# "A" or "an" before the words of a job posting, by five libraries.
#
# indefinite 2.5.2, indefinite-article 0.0.2, retext-indefinite-article 5.0.0; python3-inflect 2.1.0 and
# liblingua-en-inflect-perl 1.905 of Debian 12.
#
# "You applied as a ...", writes a program, and asks a library which it is. One would guess that a number is read by all or by
# none, and that short forms in capitals are what is hard. Three of five write "a 8-hour shift", "a 11-month contract" and "a
# 80% post". The two that read numbers fail elsewhere: one lets "a HR manager" and "a NHS nurse" pass, the other has "a F#
# developer". "An FAQ" is in one of five, "an UX designer" in two and "an URL" in three, "an US employer" in one and not in
# its port to Python, and "a heir" in one. Of these fifteen three are right in all.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-inflect=2.1.0-4 liblingua-en-inflect-perl=1.905-2
npm install --silent --no-audit --no-fund --no-save indefinite@2.5.2 indefinite-article@0.0.2 retext@9.0.0 retext-indefinite-article@5.0.0

cat > words <<'END'
an 8-hour shift
an 11-month contract
an 80% post
an HR manager
an NHS nurse
an FAQ
an MRI technician
an R developer
an F# developer
an heir
a UX designer
a US employer
a URL
a union job
a SaaS company
END
cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { retext } from 'retext';
import judge from 'retext-indefinite-article';

const require = createRequire(import.meta.url);
const [indefinite, article] = ['indefinite', 'indefinite-article'].map(name => require(name));
for (const line of readFileSync('words', 'utf8').trim().split('\n')) {
  const word = line.replace(/^an? /, '');
  const told = (await retext().use(judge).process(`It is a ${word}.`)).messages.length > 0;
  const said = { indefinite: indefinite(word), 'indefinite-article': article(word), retext: told ? 'an' : 'a' };
  for (const [name, words] of Object.entries(said)) console.log(`${line}|${words.split(' ')[0]}|${name}`);
}
END
cat > try.py <<'END'
import inflect

engine = inflect.engine()
with open('words') as file:
    for line in file.read().splitlines():
        print(line, engine.a(line.split(' ', 1)[1]).split(' ')[0], 'inflect', sep='|')
END
cat > try.pl <<'END'
use Lingua::EN::Inflect 'A';
open my $file, '<', 'words';
while (my $line = <$file>) {
  chomp $line;
  print join('|', $line, (split ' ', A($line =~ s/^an? //r))[0], 'Lingua::EN::Inflect'), "\n";
}
END
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; } > answers
# Who writes the other article stands behind each.
while read -r line; do
  others=$(grep -F "$line|" answers | grep -v "|${line%% *}|" | cut -d'|' -f3 | paste -sd, | sed 's/,/, /g' || true)
  echo "$line, not: ${others:-none}"
done < words > seen
diff - seen <<'END'
an 8-hour shift, not: indefinite-article, inflect, Lingua::EN::Inflect
an 11-month contract, not: indefinite-article, inflect, Lingua::EN::Inflect
an 80% post, not: indefinite-article, inflect, Lingua::EN::Inflect
an HR manager, not: retext
an NHS nurse, not: retext
an FAQ, not: indefinite-article, retext, inflect, Lingua::EN::Inflect
an MRI technician, not: none
an R developer, not: inflect, Lingua::EN::Inflect
an F# developer, not: indefinite, indefinite-article, inflect, Lingua::EN::Inflect
an heir, not: indefinite-article
a UX designer, not: inflect, Lingua::EN::Inflect
a US employer, not: Lingua::EN::Inflect
a URL, not: indefinite-article, inflect, Lingua::EN::Inflect
a union job, not: none
a SaaS company, not: none
END
echo "As found: an eight-hour shift is \"a 8-hour shift\" in three of five."
