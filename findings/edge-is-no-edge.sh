#!/usr/bin/env bash
# The browsers that an application portal supports, and whether the visitor's is one of them.
#
# browserslist-useragent 4.0.0, browserslist-useragent-regexp 4.1.4 (with browserslist 4.29.6 and caniuse-lite 1.0.30001828),
# bowser 2.15.1.
#
# One would guess that a portal which supports "edge >= 120" lets Edge 131 in. One of three does not: browserslist-useragent takes
# today's Edge, Opera and Samsung Internet for Chrome, so that each is refused where it is on the list by name, and let in where
# Chrome is. Where Chrome is on the list, browserslist-useragent-regexp lets the others in, too; only bowser keeps them apart. For
# "and_chr >= 120", as the list calls Chrome on Android, the first lets in the Chrome of every computer, and the second lets in no
# Chrome 131 at all, since of that name the list knows the newest version alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save browserslist-useragent@4.0.0 browserslist-useragent-regexp@4.1.4 browserslist@4.29.6 caniuse-lite@1.0.30001828 bowser@2.15.1

cat > try.mjs <<'END'
import bowser from 'bowser';
import browserslistUseragent from 'browserslist-useragent';
import { getUserAgentRegex } from 'browserslist-useragent-regexp';

const chromium = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const phone = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const visitors = {
  Chrome: `${chromium} Chrome/131.0.0.0 Safari/537.36`,
  Edge: `${chromium} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`,
  Opera: `${chromium} Chrome/130.0.0.0 Safari/537.36 OPR/115.0.0.0`,
  'Chrome on Android': `${phone} Chrome/131.0.0.0 Mobile Safari/537.36`,
  'Samsung Internet': `${phone} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
  Firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
  Safari: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
};
const supported = {
  'edge >= 120': { edge: '>=120' },
  'opera >= 105': { opera: '>=105' },
  'samsung >= 24': { samsung_internet: '>=24' },
  'chrome >= 120': { chrome: '>=120' },
  'and_chr >= 120': { mobile: { chrome: '>=120' } },
  'firefox >= 120': { firefox: '>=120' },
  'safari >= 17': { safari: '>=17' },
};
for (const [list, rules] of Object.entries(supported)) {
  const options = { browsers: [list], allowHigherVersions: true };
  const expression = getUserAgentRegex(options);
  const lets = {
    'browserslist-useragent': agent => browserslistUseragent.matchesUA(agent, options),
    'browserslist-useragent-regexp': agent => expression.test(agent),
    bowser: agent => bowser.getParser(agent).satisfies(rules) === true,
  };
  console.log(list);
  for (const [name, isIn] of Object.entries(lets)) {
    const names = Object.keys(visitors).filter(visitor => isIn(visitors[visitor]));
    console.log(`  ${name}: ${names.join(', ') || 'nobody'}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
edge >= 120
  browserslist-useragent: nobody
  browserslist-useragent-regexp: Edge
  bowser: Edge
opera >= 105
  browserslist-useragent: nobody
  browserslist-useragent-regexp: Opera
  bowser: Opera
samsung >= 24
  browserslist-useragent: nobody
  browserslist-useragent-regexp: Samsung Internet
  bowser: Samsung Internet
chrome >= 120
  browserslist-useragent: Chrome, Edge, Opera, Chrome on Android, Samsung Internet
  browserslist-useragent-regexp: Chrome, Edge, Opera, Chrome on Android, Samsung Internet
  bowser: Chrome, Chrome on Android
and_chr >= 120
  browserslist-useragent: Chrome, Edge, Opera, Chrome on Android, Samsung Internet
  browserslist-useragent-regexp: nobody
  bowser: Chrome on Android
firefox >= 120
  browserslist-useragent: Firefox
  browserslist-useragent-regexp: Firefox
  bowser: Firefox
safari >= 17
  browserslist-useragent: Safari
  browserslist-useragent-regexp: Safari
  bowser: Safari
END
echo "As found: Edge, Opera and Samsung Internet are refused by name in one of three, and let in as Chrome."
