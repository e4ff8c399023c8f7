#!/usr/bin/env bash
# The sender of a mail whose domain is internationalised, read by the two usual parsers.
#
# mailparser 3.14.2, postal-mime 4.0.0.
#
# The header carries the ASCII form, the only one that every mail server takes. One would guess that a parser hands on
# what is there. postal-mime does; mailparser gives the domain in letters, so an address that was read, kept and
# written to again is another string, and comparing it with the one that was sent says 'somebody else'.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0

cat > try.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const mail = ['From: Ana <ana@xn--bcher-kva.example>', 'To: <help@xn--mller-kva.example>', 'Subject: Form', '', 'It failed.', ''].join('\r\n');
const one = await simpleParser(mail);
const other = await PostalMime.parse(mail);
console.log('mailparser ', one.from.value[0].address, one.to.value[0].address);
console.log('postal-mime', other.from.address, other.to[0].address);
END

node try.mjs > seen
diff - seen <<'END'
mailparser  ana@bücher.example help@müller.example
postal-mime ana@xn--bcher-kva.example help@xn--mller-kva.example
END
echo "As found: mailparser rewrites the domain, postal-mime leaves it."
