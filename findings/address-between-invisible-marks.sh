#!/usr/bin/env bash
# An address that a translated sentence shows, copied from there.
#
# @fluent/bundle 0.19.1, validator 13.15.35, linkify-it 5.0.2.
#
# One would guess that a value put into a sentence comes out as it went in. Fluent lays two invisible marks around each
# (U+2068 and U+2069), so that an address in a sentence from right to left does not turn round; that is its default in
# English as well. Copied with the sentence they are part of the address: the e-mail field of a browser refuses it (HTML
# Standard, 4.10.5.1.5), the validator calls it an address all the same, the finder of links finds neither mailbox nor
# page, and the reference is not equal to itself. With `useIsolating: false` all of it is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @fluent/bundle@0.19.1 validator@13.15.35 linkify-it@5.0.2

cat > try.mjs <<'END'
import { FluentBundle, FluentResource } from '@fluent/bundle';
import LinkifyIt from 'linkify-it';
import validator from 'validator';

const values = { address: 'jobs@acme.example.com', page: 'https://acme.example.com/help', reference: '4711' };
// The pattern that the HTML Standard gives for an e-mail field (4.10.5.1.5).
const field = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
for (const useIsolating of [undefined, false]) {
  const bundle = new FluentBundle('en', { useIsolating });
  bundle.addResource(new FluentResource('help = Write to { $address } with { $reference } or open { $page }'));
  const sentence = bundle.formatPattern(bundle.getMessage('help').value, values);
  const [, , address, , reference] = sentence.split(' ');
  console.log(`useIsolating ${useIsolating ?? 'not given'}`);
  console.log('  sentence:', sentence.replace(/[\u2068\u2069]/g, sign => `<${sign.codePointAt(0).toString(16)}>`));
  console.log(`  an address for the validator: ${validator.isEmail(address)}, for the field: ${field.test(address)}, reference is the same: ${reference === values.reference}`);
  console.log('  links:', (new LinkifyIt().match(sentence) ?? []).map(link => encodeURI(link.url)).join(' '));
}
END

node try.mjs > seen
diff - seen <<'END'
useIsolating not given
  sentence: Write to <2068>jobs@acme.example.com<2069> with <2068>4711<2069> or open <2068>https://acme.example.com/help<2069>
  an address for the validator: true, for the field: false, reference is the same: false
  links: 
useIsolating false
  sentence: Write to jobs@acme.example.com with 4711 or open https://acme.example.com/help
  an address for the validator: true, for the field: true, reference is the same: true
  links: mailto:jobs@acme.example.com https://acme.example.com/help
END
echo "As found: between invisible marks the address is refused by the field and taken by the validator, and no link is found."
