#!/usr/bin/env bash
# Which pages of a careers site a crawler leaves alone.
#
# robots-parser 3.0.1, robots-txt-parser 2.0.3.
#
# Half a page of rules has been a standard since 2022 (RFC 9309), so one would guess that readers agree. By the standard
# other lines, such as Crawl-delay or Sitemap, do not end a list of crawlers (2.2.4), percent-encoded letters are
# compared decoded where they are unreserved (2.2.2), the product name is what counts of "JobBot/2.1" (2.2.1), and the
# file itself is always allowed (2.2.2). One of the two has one of these right, the other none: a page that was closed
# to a crawler is open to it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save robots-parser@3.0.1 robots-txt-parser@2.0.3

cat > try.mjs <<'END'
import robotsParser from 'robots-parser';
import robotsTxtParser from 'robots-txt-parser';

const site = 'https://acme.example';
for (const [what, rules, path, crawler, standard] of [
  ['plain', 'User-agent: JobBot\nDisallow: /drafts', '/drafts/1', 'JobBot', false],
  ['two crawlers, a line between', 'User-agent: JobBot\nCrawl-delay: 5\nUser-agent: OtherBot\nDisallow: /drafts', '/drafts/1', 'JobBot', false],
  ['encoded letter', 'User-agent: *\nDisallow: /%7Edrafts', '/~drafts/1', 'JobBot', false],
  ['name with a version', 'User-agent: JobBot\nDisallow: /drafts', '/drafts/1', 'JobBot/2.1', false],
  ['the file itself', 'User-agent: *\nDisallow: /', '/robots.txt', 'JobBot', true],
]) {
  const other = robotsTxtParser({ userAgent: crawler, allowOnNeutral: true });
  other.parseRobots('acme.example', rules);
  const allowed = { standard, 'robots-parser': robotsParser(`${site}/robots.txt`, rules).isAllowed(site + path, crawler), 'robots-txt-parser': other.canCrawlSync(site + path) };
  console.log(`${what}: ${Object.entries(allowed).map(([name, yes]) => `${name} ${yes ? 'open' : 'closed'}`).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
plain: standard closed, robots-parser closed, robots-txt-parser closed
two crawlers, a line between: standard closed, robots-parser open, robots-txt-parser open
encoded letter: standard closed, robots-parser open, robots-txt-parser open
name with a version: standard closed, robots-parser closed, robots-txt-parser open
the file itself: standard open, robots-parser closed, robots-txt-parser closed
END
echo "As found: of four rules of the standard one reader keeps one, the other none."
