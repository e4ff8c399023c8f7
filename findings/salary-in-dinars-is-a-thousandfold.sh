#!/usr/bin/env bash
# How many decimals a currency has, by eight sources, and what becomes of a wage that is passed on in the smallest unit.
#
# Intl of Node 20 (V8), of gjs 1.74.2 (SpiderMonkey 102) and of jsc 2.50.6 (JavaScriptCore), Babel 2.10.3, py-moneyed 2.0,
# NumberFormatter of PHP 8.2, of Debian 12; currency-codes 2.2.0, @dinero.js/currencies 2.0.0-alpha.15.
#
# Wages go from one program to another in the smallest unit, 1.50 as 150. One would guess that all take the number of decimals
# from ISO 4217, which the standard of Intl asks for (ECMA-402 of 2024, CurrencyDigits). Two engines do. V8 takes what is customary
# in shops instead: a wage of 1,500,000.000 Iraqi dinars, sent as 1500000000, is shown as a thousand times as much in Node, and
# one of 8,500,000.00 rupiah, forint or Colombian pesos as a hundred times. ICU of PHP and Babel have none for the dinar, too,
# but two for the rupiah. That the smallest unit of the ariary is its fifth part is known to one of the eight.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take gjs=1.74.2-1+deb12u1 libjavascriptcoregtk-4.0-bin=2.50.6-1~deb12u2 python3-babel=2.10.3-1 python3-moneyed=2.0-1 php8.2-cli php8.2-intl
npm install --silent --no-audit --no-fund --no-save currency-codes@2.2.0 @dinero.js/currencies@2.0.0-alpha.15
libraries=$folder/root/usr/lib/x86_64-linux-gnu/gjs
export GI_TYPELIB_PATH="$GI_TYPELIB_PATH:$libraries/girepository-1.0:/usr/lib/x86_64-linux-gnu/gjs/girepository-1.0" LD_LIBRARY_PATH="$LD_LIBRARY_PATH:$libraries"

cat > engine.js <<'END'
const say = typeof print === 'function' ? print : console.log;
const decimals = currency => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
say(['IQD', 'IDR', 'HUF', 'COP', 'AFN', 'MGA', 'ISK', 'KWD'].map(currency => `${currency} ${decimals(currency)}`).join(', '));
END
cat > lists.mjs <<'END'
import codes from 'currency-codes';
import * as dinero from '@dinero.js/currencies';

const currencies = ['IQD', 'IDR', 'HUF', 'COP', 'AFN', 'MGA', 'ISK', 'KWD'];
console.log('currency-codes:', currencies.map(currency => `${currency} ${codes.code(currency).digits}`).join(', '));
console.log('dinero:', currencies.map(currency => `${currency} ${dinero[currency].exponent} of ${dinero[currency].base}`).join(', '));
END
cat > lists.py <<'END'
import moneyed
from babel.numbers import get_currency_precision

currencies = ['IQD', 'IDR', 'HUF', 'COP', 'AFN', 'MGA', 'ISK', 'KWD']
print('Babel:', ', '.join(f'{currency} {get_currency_precision(currency)}' for currency in currencies))
print('py-moneyed:', ', '.join(f'{currency} 1/{moneyed.get_currency(currency).sub_unit}' for currency in currencies))
END
cat > list.php <<'END'
<?php
$decimals = function ($currency) {
    $format = NumberFormatter::create('en', NumberFormatter::CURRENCY);
    $format->setTextAttribute(NumberFormatter::CURRENCY_CODE, $currency);
    return "$currency {$format->getAttribute(NumberFormatter::MAX_FRACTION_DIGITS)}";
};
echo 'PHP: ', implode(', ', array_map($decimals, ['IQD', 'IDR', 'HUF', 'COP', 'AFN', 'MGA', 'ISK', 'KWD'])), "\n";
END
cat > wage.mjs <<'END'
import codes from 'currency-codes';

for (const [currency, wage] of [['IQD', 1500000], ['IDR', 8500000]]) {
  const sent = wage * 10 ** codes.code(currency).digits;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  console.log(`sent ${sent}, shown`, format.format(sent / 10 ** format.resolvedOptions().maximumFractionDigits).replace(/\s/u, ' '));
}
END

php=(php8.2)
php8.2 -m | grep -q '^intl$' || php+=(-d "extension=$PHP_EXTENSIONS/intl.so")
{
  echo "Node: $(node engine.js)"
  echo "gjs: $(gjs engine.js)"
  echo "jsc: $(jsc engine.js)"
  "${php[@]}" list.php
  /usr/bin/python3 lists.py
  node lists.mjs
  node wage.mjs
} > seen
diff - seen <<'END'
Node: IQD 0, IDR 0, HUF 0, COP 0, AFN 0, MGA 0, ISK 0, KWD 3
gjs: IQD 3, IDR 2, HUF 2, COP 2, AFN 2, MGA 2, ISK 0, KWD 3
jsc: IQD 3, IDR 2, HUF 2, COP 2, AFN 2, MGA 2, ISK 0, KWD 3
PHP: IQD 0, IDR 2, HUF 2, COP 2, AFN 0, MGA 0, ISK 0, KWD 3
Babel: IQD 0, IDR 2, HUF 2, COP 2, AFN 0, MGA 0, ISK 0, KWD 3
py-moneyed: IQD 1/1000, IDR 1/100, HUF 1/100, COP 1/100, AFN 1/100, MGA 1/100, ISK 1/1, KWD 1/1000
currency-codes: IQD 3, IDR 2, HUF 2, COP 2, AFN 2, MGA 2, ISK 0, KWD 3
dinero: IQD 3 of 10, IDR 2 of 10, HUF 2 of 10, COP 2 of 10, AFN 2 of 10, MGA 1 of 5, ISK 0 of 10, KWD 3 of 10
sent 1500000000, shown IQD 1,500,000,000
sent 850000000, shown IDR 850,000,000
END
echo "As found: of three engines one takes a wage in Iraqi dinars for a thousand times as much."
