#!/usr/bin/env bash
# What the schema of the common CV format takes for a date.
#
# resume-schema 1.0.1 (JSON Resume).
#
# One would guess that a format for CVs has a way to say that somebody still works there, and that it checks days. An end
# date of null or "present" is refused, with it the whole file, and only a missing one will do; 31 February and the
# thirteenth month are dates, and an address without "https:" and a country in words in place of its code are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save resume-schema@1.0.1

cat > try.mjs <<'END'
import schema from 'resume-schema';

const cases = {
  'end missing': { work: [{ startDate: '2024-05' }] },
  'end null': { work: [{ startDate: '2024-05', endDate: null }] },
  'end present': { work: [{ startDate: '2024-05', endDate: 'present' }] },
  '31 February': { work: [{ startDate: '2024-02-31' }] },
  'month 13': { work: [{ startDate: '2024-13' }] },
  'address without scheme': { basics: { url: 'globex.example' } },
  'country in words': { basics: { location: { countryCode: 'Germany' } } },
};
for (const [name, cv] of Object.entries(cases)) {
  await new Promise((resolve) =>
    schema.validate(cv, (errors) => {
      console.log(`${name}: ${errors ? errors.map(({ message }) => message.replace(/ \\^.*/, '')).join() : 'right'}`);
      resolve();
    }),
  );
}
END

node try.mjs > seen
diff - seen <<'END'
end missing: right
end null: Expected type string but found type null
end present: String does not match pattern ^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$: present
31 February: right
month 13: right
address without scheme: right
country in words: right
END
echo "As found: who still works there has no end date that can be written."
