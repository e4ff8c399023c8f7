#!/usr/bin/env bash
# Versions of an extension, which have up to four numbers, compared by eleven programs and libraries.
#
# semver 7.8.6 (coerce), compare-versions 6.1.1, version-compare 3.12.0, semver-compare 1.0.0, node-version-compare 1.0.3,
# version-sort 0.1.1; packaging 23.0, Gem::Version of Ruby 3.1, version of Perl 5.36, version_compare of PHP 8.2 and dpkg of Debian 12.
#
# One would guess that 1.2.3.10 is newer than 1.2.3.4, and 1.2.9 newer than 1.2. For semver, which is asked for
# the first three numbers by its way to read others, and for semver-compare the first two are the same, so that an
# update is none. version-compare stops at the end of the shorter one: 1.2, 1.2.9 and 1.2.0 are the same. For the version of Perl 1.10
# is 1.1 and older than 1.9, and 1.2.9 older than 1.2, since a single full stop makes a decimal. 1.2 and 1.2.0 are the same for
# five, and one newer or older than the other for six.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-packaging=23.0-1 php8.2-cli ruby3.1
npm install --silent --no-audit --no-fund --no-save semver@7.8.6 compare-versions@6.1.1 version-compare@3.12.0 semver-compare@1.0.0 node-version-compare@1.0.3 version-sort@0.1.1
export LC_ALL=C.UTF-8

cat > pairs <<'END'
1.9 1.10
1.2 1.2.0
1.2.3 1.2.3.4
1.2.3.4 1.2.3.10
1.2 1.2.9
2026.11.30 2026.12.1
END
cat > try.mjs <<'END'
import { compareVersions } from 'compare-versions';
import nodeVersionCompare from 'node-version-compare';
import semver from 'semver';
import semverCompare from 'semver-compare';
import versionCompare from 'version-compare';
import versionSort from 'version-sort';

const [, , first, second] = process.argv;
const order = {
  semver: semver.compare(semver.coerce(first), semver.coerce(second)),
  'compare-versions': compareVersions(first, second),
  'version-compare': versionCompare(first, second),
  'semver-compare': semverCompare(first, second),
  'node-version-compare': nodeVersionCompare(first, second),
  'version-sort': versionSort([second, first])[0] === first ? -1 : 1,
};
for (const [name, found] of Object.entries(order)) console.log(`${['newer', 'the same', 'older'][Math.sign(found) + 1]} ${name}`);
END
while read -r first second; do
  echo "$first, then $second"
  {
    node try.mjs "$first" "$second"
    /usr/bin/python3 -c 'import sys; from packaging.version import parse; first, second = map(parse, sys.argv[1:]); print("newer packaging" if first < second else "the same packaging" if first == second else "older packaging")' "$first" "$second"
    ruby3.1 -e 'puts ["newer", "the same", "older"][(Gem::Version.new(ARGV[0]) <=> Gem::Version.new(ARGV[1])) + 1] + " Gem::Version"' "$first" "$second"
    perl -Mversion -e 'print +("newer", "the same", "older")[(version->parse($ARGV[0]) <=> version->parse($ARGV[1])) + 1], " version of Perl\n"' "$first" "$second"
    php8.2 -r 'echo ["newer", "the same", "older"][version_compare($argv[1], $argv[2]) + 1], " PHP\n";' "$first" "$second"
    if dpkg --compare-versions "$first" lt "$second"; then echo newer dpkg; elif dpkg --compare-versions "$first" eq "$second"; then echo the same dpkg; else echo older dpkg; fi
  } > told
  for order in newer 'the same' older; do
    sed -n "s/^$order //p" told | paste -sd, | sed "s/,/, /g; s/^./  $order: &/" | grep . || true
  done
done < pairs > seen
diff - seen <<'END'
1.9, then 1.10
  newer: semver, compare-versions, version-compare, semver-compare, node-version-compare, version-sort, packaging, Gem::Version, PHP, dpkg
  older: version of Perl
1.2, then 1.2.0
  newer: semver-compare, node-version-compare, version-sort, PHP, dpkg
  the same: semver, compare-versions, version-compare, packaging, Gem::Version
  older: version of Perl
1.2.3, then 1.2.3.4
  newer: compare-versions, node-version-compare, version-sort, packaging, Gem::Version, version of Perl, PHP, dpkg
  the same: semver, version-compare, semver-compare
1.2.3.4, then 1.2.3.10
  newer: compare-versions, version-compare, node-version-compare, version-sort, packaging, Gem::Version, version of Perl, PHP, dpkg
  the same: semver, semver-compare
1.2, then 1.2.9
  newer: semver, compare-versions, semver-compare, node-version-compare, version-sort, packaging, Gem::Version, PHP, dpkg
  the same: version-compare
  older: version of Perl
2026.11.30, then 2026.12.1
  newer: semver, compare-versions, version-compare, semver-compare, node-version-compare, version-sort, packaging, Gem::Version, version of Perl, PHP, dpkg
END
echo "As found: 1.2.3.10 is no newer than 1.2.3.4 for two of eleven, 1.2.9 than 1.2 for two others."
