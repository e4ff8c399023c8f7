#!/usr/bin/env bash
# Which e-mail addresses the form's own field takes, and which the usual validators refuse.
#
# jsdom 29.1.1 (the HTML rule for type=email, as browsers have it), valibot 1.5.0, validator 13.15.35,
# joi 18.3.2, email-addresses 5.0.0 (RFC 5322).
#
# One would guess that the browser's field is the laxest only for nonsense. But old addresses of Japanese mobile
# networks (two dots, a dot before the @), which real people still have, pass the field and fail in every validator;
# and valibot's email() also refuses an apostrophe and each internationalised domain in its ASCII form.
# So a person can be told 'invalid e-mail' by a server for an address that the same form had just accepted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jsdom@29.1.1 valibot@1.5.0 validator@13.15.35 joi@18.3.2 email-addresses@5.0.0

cat > try.mjs <<'END'
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import validator from 'validator';
import Joi from 'joi';
import addresses from 'email-addresses';

const { document } = new JSDOM('<input type=email>').window;
const field = document.querySelector('input');
const yes = answer => (answer ? 'yes' : 'no ');
for (const address of [
  'hana..mori@docomo.ne.jp',
  'hana.@ezweb.ne.jp',
  "o'brien@globex.com",
  'ana@xn--bcher-kva.com',
  'ana@globex.com',
]) {
  field.value = address;
  console.log(
    address.padEnd(24),
    'field', yes(field.validity.valid),
    'valibot', yes(v.safeParse(v.pipe(v.string(), v.email()), address).success),
    'validator', yes(validator.isEmail(address)),
    'joi', yes(!Joi.string().email().validate(address).error),
    'rfc5322', yes(addresses.parseOneAddress(address)),
  );
}
END

node try.mjs > seen
diff - seen <<'END'
hana..mori@docomo.ne.jp  field yes valibot no  validator no  joi no  rfc5322 no 
hana.@ezweb.ne.jp        field yes valibot no  validator no  joi no  rfc5322 no 
o'brien@globex.com       field yes valibot no  validator yes joi yes rfc5322 yes
ana@xn--bcher-kva.com    field yes valibot no  validator yes joi yes rfc5322 yes
ana@globex.com           field yes valibot yes validator yes joi yes rfc5322 yes
END
echo "As found: the field takes addresses that every validator refuses; valibot refuses apostrophes and xn-- domains."
