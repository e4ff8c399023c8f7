#!/usr/bin/env bash
# Whether the next page of a list of jobs is found.
#
# parse-link-header 2.0.0, li 1.3.0, http-link-header 1.1.4.
#
# The address of the next page stands in a Link header. Its grammar (RFC 8288, 3) allows blanks around "=", names of
# parameters in capitals, and quoted texts with semicolons and escaped quotes; relations are compared without regard to
# case (2.1.1). One would guess that readers differ in rare parameters only. Two of three then find no next page, which
# is the sign of the last one: the list ends early and nothing says so. A title with a comma or a semicolon is read by
# all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save parse-link-header@2.0.0 li@1.3.0 http-link-header@1.1.4

cat > try.mjs <<'END'
import httpLinkHeader from 'http-link-header';
import li from 'li';
import parseLinkHeader from 'parse-link-header';

const target = '<https://api.example/jobs?page=2>';
for (const header of [
  `${target}; rel="next"`,
  `${target}; title="Jobs, page 2"; rel="next"`,
  `${target}; rel = "next"`,
  `${target}; REL="NEXT"`,
  `${target}; title="the \\"second\\" page"; rel="next"`,
  `${target}; title="page 2; rel=2"; rel="next"`,
]) {
  const found = {
    'parse-link-header': parseLinkHeader(header)?.next?.url,
    li: li.parse(header).next,
    'http-link-header': httpLinkHeader.parse(header).rel('next')[0]?.uri,
  };
  console.log(`${header.slice(target.length + 2)}: ${Object.entries(found).map(([name, url]) => `${name} ${url ? 'yes' : 'no'}`).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
rel="next": parse-link-header yes, li yes, http-link-header yes
title="Jobs, page 2"; rel="next": parse-link-header yes, li yes, http-link-header yes
rel = "next": parse-link-header no, li no, http-link-header yes
REL="NEXT": parse-link-header no, li no, http-link-header yes
title="the \"second\" page"; rel="next": parse-link-header yes, li no, http-link-header yes
title="page 2; rel=2"; rel="next": parse-link-header yes, li yes, http-link-header yes
END
echo "As found: two of three readers find no next page in valid headers."
