#!/usr/bin/env bash
# The address of a portfolio in an application form.
#
# validator 13.15.35, valid-url 1.0.9, is-url 1.2.4.
#
# Builders of web pages give out names with an underscore, networks print names with an accent. Browsers open both. One
# would guess that the oldest validators take what `URL.canParse` takes, or are lenient. One refuses the underscore, one
# every letter outside of ASCII, and the address without https:// is taken by one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save validator@13.15.35 valid-url@1.0.9 is-url@1.2.4

cat > try.mjs <<'END'
import validator from 'validator';
import valid from 'valid-url';
import isUrl from 'is-url';

for (const address of ['https://ada.example/cv', 'https://my_portfolio.pages.example/ada', 'https://network.example/in/josé', 'https://müller.example/', 'https://ada.example/#/cv', 'network.example/in/ada']) {
  const answers = [['validator', validator.isURL(address)], ['valid-url', Boolean(valid.isWebUri(address))], ['is-url', isUrl(address)], ['URL.canParse', URL.canParse(address)]];
  console.log(address.padEnd(40), answers.map(([name, is]) => `${name} ${is ? 'yes' : 'no'}`).join(' · '));
}
END

node try.mjs > seen
diff - seen <<'END'
https://ada.example/cv                   validator yes · valid-url yes · is-url yes · URL.canParse yes
https://my_portfolio.pages.example/ada   validator no · valid-url yes · is-url yes · URL.canParse yes
https://network.example/in/josé          validator yes · valid-url no · is-url yes · URL.canParse yes
https://müller.example/                  validator yes · valid-url no · is-url yes · URL.canParse yes
https://ada.example/#/cv                 validator yes · valid-url yes · is-url yes · URL.canParse yes
network.example/in/ada                   validator yes · valid-url no · is-url no · URL.canParse no
END
echo "As found: an underscore, or an accent, makes it no address by library."
