#!/usr/bin/env bash
# Which employers' own addresses are taken for private mailboxes.
#
# company-email-validator 1.2.7 and the list free-email-domains 1.12.6.
#
# One would guess that the list names providers of mailboxes. It names domains of companies and universities, too, from
# which their recruiters write: a coffee chain (in the list only), a trading house, telephone companies and the National University of
# Singapore. The list's own script fetches a newer one while it is installed, so that a pinned version is no pinned list;
# here it is installed without it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save --ignore-scripts company-email-validator@1.2.7 free-email-domains@1.12.6

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import validator from 'company-email-validator';

const free = new Set(createRequire(import.meta.url)('free-email-domains/domains.json'));
for (const domain of ['starbucks.com', 'alibaba.com', 'sky.com', 'telstra.com', 'nus.edu.sg', 'swisscom.com', 'gmx.de', 'kolumbus.fi', 'post.cz', 'bell.net']) {
  console.log(`${domain}: ${validator.isCompanyEmail(`jobs@${domain}`) ? 'company' : 'private'}, ${free.has(domain) ? 'in the list' : 'not in the list'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
starbucks.com: company, in the list
alibaba.com: private, in the list
sky.com: private, in the list
telstra.com: private, in the list
nus.edu.sg: private, in the list
swisscom.com: company, not in the list
gmx.de: private, in the list
kolumbus.fi: private, in the list
post.cz: private, in the list
bell.net: private, in the list
END
echo "As found: four employers are private mailboxes for both, a fifth for the list."
