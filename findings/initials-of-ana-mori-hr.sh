#!/usr/bin/env bash
# Initials of people, as lists of applicants show them in place of a photo, made by four libraries.
#
# initials 3.1.2, name-initials 0.1.3, initialism 1.0.4, @dicebear/initials 9.4.3.
#
# One would guess that the first letters of given and family name are taken, and that these differ where names do. The four
# agree on two of ten. Who writes "Ana Mori (HR)" is HR in one, as words in brackets are what the caller wants there, AH in
# another and "AM(" in a third. Anna-Lena Müller is AL in one, without her family name, Ana O'Neill is AON, and Ana Mori III
# is AI. With the address behind it, as lists of applicants have it, Ana Mori is AA or "AM<", and alone an address is "an",
# which is no initial.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save initials@3.1.2 name-initials@0.1.3 initialism@1.0.4 @dicebear/core@9.4.3 @dicebear/initials@9.4.3

cat > try.mjs <<'END'
import { createAvatar } from '@dicebear/core';
import * as dicebear from '@dicebear/initials';
import initialism from 'initialism';
import initials from 'initials';
import nameInitials from 'name-initials';

const make = {
  initials,
  'name-initials': nameInitials.default ?? nameInitials,
  initialism,
  dicebear: (name) => createAvatar(dicebear, { seed: name }).toString().match(/<text[^>]*>([^<]*)</)?.[1],
};
for (const name of ['Ana Mori', 'Ana Mori (HR)', 'Mori, Ana', 'Anna-Lena Müller', "Ana O'Neill", 'Ana de la Cruz', 'ana@mori.example', 'Ana Mori <ana@mori.example>', 'Ana Mori III', '森杏奈']) {
  console.log(`${name}: ${Object.entries(make).map(([library, run]) => `${library} ${run(name) || 'nothing'}`).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
Ana Mori: initials AM, name-initials AM, initialism AM, dicebear AM
Ana Mori (HR): initials HR, name-initials AM, initialism AM(, dicebear AH
Mori, Ana: initials MA, name-initials MA, initialism MA, dicebear MA
Anna-Lena Müller: initials ALM, name-initials AL, initialism AM, dicebear AM
Ana O'Neill: initials AON, name-initials AO, initialism AO, dicebear AO
Ana de la Cruz: initials AdlC, name-initials AD, initialism ADLC, dicebear AC
ana@mori.example: initials an, name-initials A, initialism A, dicebear AN
Ana Mori <ana@mori.example>: initials AM, name-initials AM, initialism AM<, dicebear AA
Ana Mori III: initials AMI, name-initials AM, initialism AMI, dicebear AI
森杏奈: initials 森杏, name-initials nothing, initialism 森, dicebear 森杏
END
echo "As found: four libraries agree on the initials of two names in ten."
