#!/usr/bin/env bash
# A name typed in capitals into an application form, put into the usual letters for the salutation.
#
# namecase 1.1.2.
#
# The library is made for names and knows Mac and Mc, van der and de la; its page warns that there are more kinds than it can
# know. One would guess that it gets a letter wrong, and touches nothing but letters. The Spanish "y" between two family
# names takes the blank behind it along, "Ortega yGasset", and so does St without a full stop, "StJohn". Machteld, a Dutch
# given name, is MacHteld, and van den Berg van Den Berg. With the apostrophe that phones put in by themselves it is D’angelo, with the straight one
# D'Angelo.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save namecase@1.1.2

cat > try.mjs <<'END'
import namecase from 'namecase';

for (const name of ['JOSE ORTEGA Y GASSET', 'ANA PEREZ Y LOPEZ', 'JOHN ST JOHN', 'JOHN ST. JOHN', 'ANA MACHADO', 'MACHTELD VAN DEN BERG', "ANA D'ANGELO", 'ANA D’ANGELO']) console.log(`${name} → ${namecase(name)}`);
END

node try.mjs > seen
diff - seen <<'END'
JOSE ORTEGA Y GASSET → Jose Ortega yGasset
ANA PEREZ Y LOPEZ → Ana Perez yLopez
JOHN ST JOHN → John StJohn
JOHN ST. JOHN → John St. John
ANA MACHADO → Ana Machado
MACHTELD VAN DEN BERG → MacHteld van Den Berg
ANA D'ANGELO → Ana D'Angelo
ANA D’ANGELO → Ana D’angelo
END
echo "As found: the blank behind the Spanish y is gone, and Machteld is MacHteld."
