#!/usr/bin/env bash
# A line about a job, shortened so that no word is cut, by six libraries that promise it.
#
# voca 1.4.1 (prune), underscore.string 3.3.6 (prune), lodash 4.18.1 (truncate, separator " "); python3-jinja2 3.1.2 (truncate),
# textwrap of Python 3.11 (shorten) and php-symfony-string 5.4.53 (truncate without a cut) of Debian 12.
#
# One would guess that a word is what stands between blanks, or that a number at least is one. voca takes letters and figures
# alone for a word, so that "$45,000" becomes "$45..." and a telephone number "030...". underscore.string looks for the end of a
# word among letters only: the pay is "$4...", and the number ends in the midst of its figures. lodash, jinja2 and textwrap go by
# blanks. The truncate of Symfony that does not cut goes by blanks too, and on to the end of the word, so that its line is longer
# than what was allowed.
#
# For an applicant: a list or a notice that shortens its lines may show pay of 45 or 4 dollars, and nothing says that a figure is
# missing, since the points stand there for words.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-jinja2=3.1.2-1+deb12u3 php-symfony-string=5.4.53+dfsg-0+deb12u1 php8.2-cli php8.2-mbstring php8.2-intl
npm install --silent --no-audit --no-fund --no-save voca@1.4.1 underscore.string@3.3.6 lodash@4.18.1
export LC_ALL=C.UTF-8

line='Night nurse, pay $45,000 a year, call 030-1234567 today'
cat > try.mjs <<'END'
import lodash from 'lodash';
import underscore from 'underscore.string';
import voca from 'voca';

const [, , line, length] = process.argv;
console.log(`voca: ${voca.prune(line, Number(length))}`);
console.log(`underscore.string: ${underscore.prune(line, Number(length))}`);
console.log(`lodash: ${lodash.truncate(line, { length: Number(length), separator: ' ' })}`);
END
cat > try.py <<'END'
import sys
import textwrap

from jinja2 import Environment

line, length = sys.argv[1], int(sys.argv[2])
print('jinja2:', Environment().from_string('{{ line|truncate(length, leeway=0) }}').render(line=line, length=length))
print('textwrap:', textwrap.shorten(line, length, placeholder='...'))
END
cat > try.php <<'END'
<?php
spl_autoload_register(function ($class) {
    $file = getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
    if (is_file($file)) require $file;
});
echo 'symfony: ', (new Symfony\Component\String\UnicodeString($argv[1]))->truncate((int) $argv[2], '...', false), "\n";
END
php=(php8.2)
for extension in mbstring intl; do
  [ ! -e "$PHP_EXTENSIONS/$extension.so" ] || php+=(-d "extension=$PHP_EXTENSIONS/$extension.so")
done
for length in 22 24 46 49; do
  echo "at most $length signs"
  { node try.mjs "$line" $length; /usr/bin/python3 try.py "$line" $length; "${php[@]}" try.php "$line" $length; } | sed 's/^/  /'
done > seen
diff - seen <<'END'
at most 22 signs
  voca: Night nurse, pay...
  underscore.string: Night nurse, pay $4...
  lodash: Night nurse, pay...
  jinja2: Night nurse, pay...
  textwrap: Night nurse, pay...
  symfony: Night nurse, pay $45,000...
at most 24 signs
  voca: Night nurse, pay $45...
  underscore.string: Night nurse, pay $45,00...
  lodash: Night nurse, pay...
  jinja2: Night nurse, pay...
  textwrap: Night nurse, pay...
  symfony: Night nurse, pay $45,000...
at most 46 signs
  voca: Night nurse, pay $45,000 a year, call 030...
  underscore.string: Night nurse, pay $45,000 a year, call 03...
  lodash: Night nurse, pay $45,000 a year, call...
  jinja2: Night nurse, pay $45,000 a year, call...
  textwrap: Night nurse, pay $45,000 a year, call...
  symfony: Night nurse, pay $45,000 a year, call 030-1234567...
at most 49 signs
  voca: Night nurse, pay $45,000 a year, call 030...
  underscore.string: Night nurse, pay $45,000 a year, call 030-123456...
  lodash: Night nurse, pay $45,000 a year, call...
  jinja2: Night nurse, pay $45,000 a year, call...
  textwrap: Night nurse, pay $45,000 a year, call...
  symfony: Night nurse, pay $45,000 a year, call 030-1234567...
END
echo "As found: two of six cut the pay in its midst."
