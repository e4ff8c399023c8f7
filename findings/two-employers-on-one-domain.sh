#!/usr/bin/env bash
# Which part of an address is the employer's.
#
# tldts 7.6.0, psl 1.15.0, tldjs 2.3.2, parse-domain 8.4.0.
#
# All four follow the Public Suffix List, which knows notion.site, github.io and uk.com as places where strangers live
# side by side. One would guess that their answers are the same. tldts leaves that half of the list out unless it is
# asked for (`allowPrivateDomains`): the careers pages of two small employers are one site, and acme.uk.com belongs to
# uk.com. The others tell them apart. psl takes an address of numbers for a name: the domain of 127.0.0.1 is 0.1. And a
# posting of the British health service is a domain of its own in all four, since nhs.uk is on the list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save tldts@7.6.0 psl@1.15.0 tldjs@2.3.2 parse-domain@8.4.0

cat > try.mjs <<'END'
import { parseDomain } from 'parse-domain';
import psl from 'psl';
import tldjs from 'tldjs';
import * as tldts from 'tldts';

const readers = {
  tldts: host => tldts.getDomain(host),
  psl: host => psl.get(host),
  tldjs: host => tldjs.getDomain(host),
  'parse-domain'(host) {
    const { domain, topLevelDomains = [], type } = parseDomain(host);
    return domain ? [domain, ...topLevelDomains].join('.') : type;
  },
};
const hosts = ['acme.notion.site', 'globex.notion.site', 'acme.github.io', 'acme.webflow.io', 'acme.uk.com', 'jobs.acme.co.uk', 'jobs.nhs.uk', '127.0.0.1'];
for (const host of hosts) {
  console.log(`${host}: ${Object.entries(readers).map(([name, read]) => `${name} ${read(host)}`).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
acme.notion.site: tldts notion.site, psl acme.notion.site, tldjs acme.notion.site, parse-domain acme.notion.site
globex.notion.site: tldts notion.site, psl globex.notion.site, tldjs globex.notion.site, parse-domain globex.notion.site
acme.github.io: tldts github.io, psl acme.github.io, tldjs acme.github.io, parse-domain acme.github.io
acme.webflow.io: tldts webflow.io, psl acme.webflow.io, tldjs acme.webflow.io, parse-domain acme.webflow.io
acme.uk.com: tldts uk.com, psl acme.uk.com, tldjs acme.uk.com, parse-domain acme.uk.com
jobs.acme.co.uk: tldts acme.co.uk, psl acme.co.uk, tldjs acme.co.uk, parse-domain acme.co.uk
jobs.nhs.uk: tldts jobs.nhs.uk, psl jobs.nhs.uk, tldjs jobs.nhs.uk, parse-domain jobs.nhs.uk
127.0.0.1: tldts null, psl 0.1, tldjs null, parse-domain IP
END
echo "As found: two employers on one builder of pages are one in tldts."
