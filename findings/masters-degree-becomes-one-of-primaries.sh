#!/usr/bin/env bash
# A job advertisement, checked for words that may hurt.
#
# alex 11.0.1 (with retext-equality and retext-profanities).
#
# One would guess that it finds "chairman", as it does, and passes over degrees, languages and forms. A master's degree should
# be one of "primaries", "hubs" or "references", and a special school one that "has a disability". Disabled applicants may as
# well be "Turned off". Whoever asks for Latin or Chinese, recruits in Europe or reads blind applications is to be careful
# with words that are "profane in some cases", and so is who says that an upload was a failure. The sentence that the job is
# for young, native and energetic salesmen only is sound but for the men.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save alex@11.0.1

cat > advertisement.txt <<'END'
The chairman looks for a nurse with a master's degree.
You will work in a special school.
Disabled applicants are welcome.
We speak Latin and Chinese in our European team.
We read blind applications first.
A failure to upload a file is shown below the field.
Maternity leave is paid.
For young, native and energetic salesmen only.
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { text } from 'alex';

for (const line of readFileSync('advertisement.txt', 'utf8').trim().split('\n')) {
  console.log(line);
  for (const { reason } of text(line).messages) console.log(`  ${reason}`);
}
END

node try.mjs > seen
diff - seen <<'END'
The chairman looks for a nurse with a master's degree.
  `chairman` may be insensitive, use `chair`, `head`, `chairperson`, `coordinator`, `committee head`, `moderator`, `presiding officer` instead
  `master's` may be insensitive, use `primaries`, `hubs`, `references` instead
You will work in a special school.
  `special` may be insensitive, use `has a disability`, `person with a disability`, `people with disabilities` instead
Disabled applicants are welcome.
  `Disabled` may be insensitive, use `Turned off`, `Has a disability`, `Person with a disability`, `People with disabilities` instead
We speak Latin and Chinese in our European team.
  Be careful with `Latin`, it’s profane in some cases
  Be careful with `Chinese`, it’s profane in some cases
  Be careful with `European`, it’s profane in some cases
We read blind applications first.
  Be careful with `blind`, it’s profane in some cases
A failure to upload a file is shown below the field.
  Be careful with `failure`, it’s profane in some cases
Maternity leave is paid.
  `Maternity` may be insensitive, use `Parental` instead
For young, native and energetic salesmen only.
  `salesmen` may be insensitive, use `sales clerks`, `sales reps`, `sales agents`, `sellers` instead
END
echo "As found: a master's degree is to be one of primaries, and Latin is profane in some cases."
