#!/usr/bin/env bash
# Which pages an extension runs in, by the libraries that read match patterns.
#
# webext-patterns 1.5.1, browser-extension-url-match 1.2.0, @webext-core/match-patterns 2.0.0.
#
# A match pattern has three parts and is thought of as simple. By the pages of MDN and Chrome on match patterns the path
# is compared with path and query, a host without a port stands for every port, `*` alone is special in a path, and the
# fragment is left out. One would guess that three libraries agree on that. One has all seven pages below right. One
# misses four: a careers page on port 8443, a path with a plus or a bracket, an address with a fragment. One does not
# look at the query, misses a page by it and takes another. An extension that asks whether it may work here is not where
# its content script is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save webext-patterns@1.5.1 browser-extension-url-match@1.2.0 @webext-core/match-patterns@2.0.0

cat > try.mjs <<'END'
import { MatchPattern } from '@webext-core/match-patterns';
import { matchPattern } from 'browser-extension-url-match';
import { patternToRegex } from 'webext-patterns';

for (const [pattern, url] of [
  ['https://acme.example/*', 'https://acme.example/jobs/4711'],
  ['https://acme.example/*', 'https://acme.example:8443/jobs/4711'],
  ['https://acme.example/*job=4711', 'https://acme.example/apply?job=4711'],
  ['https://acme.example/apply', 'https://acme.example/apply?job=4711'],
  ['https://acme.example/apply', 'https://acme.example/apply#form'],
  ['https://acme.example/r+d/*', 'https://acme.example/r+d/4711'],
  ['https://acme.example/jobs(de)', 'https://acme.example/jobs(de)'],
]) {
  const runs = {
    'webext-patterns': patternToRegex(pattern).test(url),
    'url-match': matchPattern(pattern).match(url),
    'webext-core': new MatchPattern(pattern).includes(url),
  };
  console.log(`${pattern} in ${url}: ${Object.entries(runs).map(([name, yes]) => `${name} ${yes ? 'yes' : 'no'}`).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
https://acme.example/* in https://acme.example/jobs/4711: webext-patterns yes, url-match yes, webext-core yes
https://acme.example/* in https://acme.example:8443/jobs/4711: webext-patterns no, url-match yes, webext-core yes
https://acme.example/*job=4711 in https://acme.example/apply?job=4711: webext-patterns yes, url-match yes, webext-core no
https://acme.example/apply in https://acme.example/apply?job=4711: webext-patterns no, url-match no, webext-core yes
https://acme.example/apply in https://acme.example/apply#form: webext-patterns no, url-match yes, webext-core yes
https://acme.example/r+d/* in https://acme.example/r+d/4711: webext-patterns no, url-match yes, webext-core yes
https://acme.example/jobs(de) in https://acme.example/jobs(de): webext-patterns no, url-match yes, webext-core yes
END
echo "As found: three libraries agree on one page of seven, one is right in all."
