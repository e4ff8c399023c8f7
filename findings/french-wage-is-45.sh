#!/usr/bin/env bash
# A wage as it is typed in five countries, read as a number by four libraries that know these countries.
#
# NumberFormat of Java 17, NumberFormatter of PHP 8.2 with ICU 72, python3-babel 2.10.3 of Debian 12,
# @internationalized/number 3.6.9.
#
# Their tables part thousands in French with a narrow no-break space, in Swiss with a curved apostrophe, and set a Swedish
# minus that is no hyphen: signs that no keyboard has. One would guess that a reader takes what people type, a blank, an
# apostrophe, a hyphen, or refuses. Java gives 45 for "45 000" and for "45'000" and says nothing of the rest, since it stops
# at the first sign it does not know; it refuses "-45" in Swedish. Babel refuses the blank and the apostrophe, in Swedish
# the right minus instead, and takes "45,000.50" in German for 45.0005, where PHP stops at 45. Two read all that is typed
# there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take openjdk-17-jdk-headless php8.2-cli php8.2-intl python3-babel=2.10.3-1
npm install --silent --no-audit --no-fund --no-save @internationalized/number@3.6.9

cat > wages.json <<'END'
[["fr", "45 000"], ["fr", "45 000,50"], ["pl", "45 000"], ["de-CH", "45'000"], ["sv", "-45"], ["sv", "\u221245"], ["de", "45,000.50"]]
END
cat > Wages.java <<'END'
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;

class Wages {
    public static void main(String[] none) throws Exception {
        for (String line : Files.readAllLines(Path.of("wages"))) {
            String[] parts = line.split("\t");
            String said;
            try {
                said = NumberFormat.getInstance(Locale.forLanguageTag(parts[0])).parse(parts[1]).toString();
            } catch (ParseException problem) {
                said = "refused";
            }
            System.out.println(parts[0] + " " + parts[1].replace("\u2212", "(minus)") + ": Java " + said);
        }
    }
}
END
cat > try.php <<'END'
<?php
foreach (json_decode(file_get_contents('wages.json')) as [$country, $wage]) {
    $said = (new NumberFormatter($country, NumberFormatter::DECIMAL))->parse($wage);
    echo "$country ", strtr($wage, ["\u{2212}" => '(minus)']), ': PHP ', $said === false ? 'refused' : $said, "\n";
}
END
cat > try.py <<'END'
import json

from babel.numbers import NumberFormatError, parse_decimal

with open('wages.json') as file:
    wages = json.load(file)
with open('wages', 'w') as file:
    file.writelines(f'{country}\t{wage}\n' for country, wage in wages)
for country, wage in wages:
    try:
        said = parse_decimal(wage, locale=country.replace('-', '_'))
    except NumberFormatError:
        said = 'refused'
    print(f'{country} {wage}:'.replace('\u2212', '(minus)'), f'Babel {said}')
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { NumberParser } from '@internationalized/number';

for (const [country, wage] of JSON.parse(readFileSync('wages.json', 'utf8'))) {
  console.log(`${country} ${wage.replace('\u2212', '(minus)')}: @internationalized/number ${new NumberParser(country, {}).parse(wage)}`);
}
END

java=$(find "$folder/root/usr/lib/jvm/java-17-openjdk-amd64/bin" /usr/lib/jvm/java-17-openjdk-amd64/bin -name java 2> /dev/null | head -n 1 || true)
php=(php8.2)
php8.2 -m | grep -q '^intl$' || php+=(-d "extension=$PHP_EXTENSIONS/intl.so")
{ /usr/bin/python3 try.py; LC_ALL=C.UTF-8 "$java" Wages.java; "${php[@]}" try.php; node try.mjs; } | sort -s -t: -k1,1 > seen
diff - seen <<'END'
de 45,000.50: Babel 45.00050
de 45,000.50: Java 45
de 45,000.50: PHP 45
de 45,000.50: @internationalized/number 45.0005
de-CH 45'000: Babel refused
de-CH 45'000: Java 45
de-CH 45'000: PHP 45000
de-CH 45'000: @internationalized/number 45000
fr 45 000: Babel refused
fr 45 000: Java 45
fr 45 000: PHP 45000
fr 45 000: @internationalized/number 45000
fr 45 000,50: Babel refused
fr 45 000,50: Java 45
fr 45 000,50: PHP 45000.5
fr 45 000,50: @internationalized/number 45000.5
pl 45 000: Babel 45000
pl 45 000: Java 45
pl 45 000: PHP 45000
pl 45 000: @internationalized/number 45000
sv (minus)45: Babel refused
sv (minus)45: Java -45
sv (minus)45: PHP -45
sv (minus)45: @internationalized/number -45
sv -45: Babel -45
sv -45: Java refused
sv -45: PHP -45
sv -45: @internationalized/number -45
END
echo "As found: a French or Swiss wage of 45 000 is 45 in one of four, refused by another."
