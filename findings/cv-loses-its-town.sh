#!/usr/bin/env bash
# A CV in the JSON Resume format, taken to FRESH and back.
#
# fresh-jrs-converter 1.0.0 (the converter inside of HackMyResume).
#
# It is offered as a two-way converter, so one would expect that what it does not know stays aside. Residence, web
# address, certificates and projects are gone without a word, and each employer has lost its name: the converter follows
# an older form of the format, and says nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fresh-jrs-converter@1.0.0

cat > try.mjs <<'END'
import converter from 'fresh-jrs-converter';

const cv = {
  basics: {
    name: 'Ada Lovelace', label: 'Cook', email: 'ada@mail.example', phone: '030 5550100', url: 'https://ada.example',
    summary: 'Cooks.', location: { city: 'Rome', countryCode: 'IT' }, profiles: [],
  },
  work: [{ name: 'Globex', position: 'Cook', startDate: '2020-01', endDate: '2021-01', summary: 's', highlights: [] }],
  education: [{ institution: 'School', area: 'Food', studyType: 'Diploma', startDate: '2018-01', endDate: '2019-01', courses: [] }],
  skills: [{ name: 'Bread', level: 'Master', keywords: ['rye'] }],
  languages: [{ language: 'German', fluency: 'C1' }],
  certificates: [{ name: 'Food safety', date: '2020-01-01', issuer: 'Town' }],
  projects: [{ name: 'Soup kitchen', description: 'Founded it.' }],
  interests: [], references: [], volunteer: [], awards: [], publications: [],
};
const back = JSON.parse(JSON.stringify(converter.toJRS(converter.toFRESH(structuredClone(cv)))));
for (const part of ['work', 'education', 'skills', 'languages', 'certificates', 'projects']) {
  console.log(part.padEnd(13), back[part]?.length ?? 'gone');
}
for (const part of Object.keys(cv.basics)) console.log(`basics.${part}`.padEnd(16), part in back.basics ? 'kept' : 'gone');
console.log('employer'.padEnd(16), Object.values(back.work[0]).includes('Globex') ? 'kept' : 'gone');
END

node try.mjs > seen
diff - seen <<'END'
work          1
education     1
skills        1
languages     1
certificates  gone
projects      gone
basics.name      kept
basics.label     kept
basics.email     kept
basics.phone     kept
basics.url       gone
basics.summary   kept
basics.location  gone
basics.profiles  kept
employer         gone
END
echo "As found: residence, certificates, projects and the employer's name are gone."
