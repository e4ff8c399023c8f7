#!/usr/bin/env bash
# Titles of jobs, written with capitals as English headings are.
#
# title-case 4.3.2, title 4.0.1, to-title-case 1.0.0, ap-style-title-case 2.0.0, titlecase 1.1.3, better-title-case 1.0.1.
#
# One would guess that such a library makes letters large and leaves those alone that are. Two of six make the rest of each
# word small first: a nurse for the ICU is a "Nurse for the Icu", the Head of HR that of "Hr", the VP for EMEA a "Vp" for
# "Emea", an engineer in R&D one in "R&d". One of them takes dots and @ of an address away as well, so that nobody can write to
# it. Two others write iOS with a large I. "Nurse: a job for life" has three capitals by two and four by four.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save title-case@4.3.2 title@4.0.1 to-title-case@1.0.0 ap-style-title-case@2.0.0 titlecase@1.1.3 better-title-case@1.0.1

cat > try.mjs <<'END'
import { apStyleTitleCase } from 'ap-style-title-case';
import better from 'better-title-case';
import title from 'title';
import { titleCase } from 'title-case';
import titlecase from 'titlecase';
import toTitleCase from 'to-title-case';

const libraries = {
  'title-case': titleCase,
  title,
  'to-title-case': toTitleCase,
  'ap-style-title-case': apStyleTitleCase,
  titlecase: titlecase.toLaxTitleCase,
  'better-title-case': better,
};
const jobs = ['nurse for the ICU', 'head of HR', 'VP of sales, EMEA', 'iOS developer', 'R&D engineer III', 'McDonald’s crew', 'nurse: a job for life', 'jobs@acme.example'];
for (const job of jobs) {
  console.log(job);
  for (const [name, write] of Object.entries(libraries)) console.log(`  ${name}: ${write(job)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
nurse for the ICU
  title-case: Nurse for the ICU
  title: Nurse for the Icu
  to-title-case: Nurse for the Icu
  ap-style-title-case: Nurse for the ICU
  titlecase: Nurse for the ICU
  better-title-case: Nurse for the ICU
head of HR
  title-case: Head of HR
  title: Head of Hr
  to-title-case: Head of Hr
  ap-style-title-case: Head of HR
  titlecase: Head of HR
  better-title-case: Head of HR
VP of sales, EMEA
  title-case: VP of Sales, EMEA
  title: Vp of Sales, Emea
  to-title-case: Vp of Sales, Emea
  ap-style-title-case: VP of Sales, EMEA
  titlecase: VP of Sales, EMEA
  better-title-case: VP of Sales, EMEA
iOS developer
  title-case: IOS Developer
  title: iOS Developer
  to-title-case: Ios Developer
  ap-style-title-case: IOS Developer
  titlecase: iOS Developer
  better-title-case: iOS Developer
R&D engineer III
  title-case: R&D Engineer III
  title: R&d Engineer Iii
  to-title-case: R&d Engineer Iii
  ap-style-title-case: R&D Engineer III
  titlecase: R&D Engineer III
  better-title-case: R&D Engineer III
McDonald’s crew
  title-case: McDonald’s Crew
  title: Mcdonald’s Crew
  to-title-case: Mcdonald’s Crew
  ap-style-title-case: McDonald’s Crew
  titlecase: McDonald’s Crew
  better-title-case: McDonald’s Crew
nurse: a job for life
  title-case: Nurse: A Job for Life
  title: Nurse: A Job for Life
  to-title-case: Nurse: A Job for Life
  ap-style-title-case: Nurse: a Job for Life
  titlecase: Nurse: A Job for Life
  better-title-case: Nurse: a Job for Life
jobs@acme.example
  title-case: jobs@acme.example
  title: Jobs@acme.example
  to-title-case: Jobs Acme Example
  ap-style-title-case: Jobs@acme.example
  titlecase: jobs@acme.example
  better-title-case: jobs@acme.example
END
echo "As found: two of six make Hr of HR and Icu of ICU."
