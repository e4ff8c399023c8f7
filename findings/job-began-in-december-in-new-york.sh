#!/usr/bin/env bash
# The months of a CV in the JSON Resume format, printed by twelve of its themes in Berlin and in New York.
#
# jsonresume-theme-even 0.26.1, -elegant 1.16.1, -kendall 0.2.0, -stackoverflow 3.3.0, -macchiato 1.1.0, -spartacus 1.0.0,
# -short 0.1.7, -eloquent 5.0.0, -caffeine 1.2.3, -kards 1.0.2, -full 0.0.4, -onepage-plus 1.1.0.
#
# In a date of the format all behind the year may be left out (its schema), so a month is written "2020-01", without a zone,
# and one would guess that a theme prints the month it was given wherever it runs. Four of twelve make a moment of it, midnight of
# UTC (ECMAScript, Date Time String Format), and take its month where the machine is: in all of America "2020-01" is
# "Dec 2019", and each job and each degree begins and ends a month too early. An employer who compares the CV with a
# certificate finds other dates, and whoever makes it in Europe never sees that.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jsonresume-theme-even@0.26.1 jsonresume-theme-elegant@1.16.1 jsonresume-theme-kendall@0.2.0 jsonresume-theme-stackoverflow@3.3.0 jsonresume-theme-macchiato@1.1.0 jsonresume-theme-spartacus@1.0.0 jsonresume-theme-short@0.1.7 jsonresume-theme-eloquent@5.0.0 jsonresume-theme-caffeine@1.2.3 jsonresume-theme-kards@1.0.2 jsonresume-theme-full@0.0.4 jsonresume-theme-onepage-plus@1.1.0

cat > try.mjs <<'END'
const cv = {
  basics: { name: 'Ana Mori', label: 'Cook', email: 'ana@mail.example', phone: '030 5550100', url: 'https://ana.example', summary: 'Cooks.', location: { city: 'Rome', countryCode: 'IT' }, profiles: [] },
  work: [{ name: 'Globex', company: 'Globex', position: 'Cook', startDate: '2020-01', endDate: '2021-05', summary: 'Cooked.', highlights: [] }],
  education: [], skills: [], languages: [], certificates: [], projects: [], interests: [], references: [], volunteer: [], awards: [], publications: [],
};
const loaded = await import(`jsonresume-theme-${process.argv[2]}`);
const page = await (loaded.render ?? loaded.default.render)(cv);
const text = `${page}`.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ');
console.log([...text.matchAll(/(\w+,? |\d\d\/)20(19|2[01])/g)].slice(0, 2).map(([month]) => month).join(' to '));
END

for theme in even elegant kendall stackoverflow macchiato spartacus short eloquent caffeine kards full onepage-plus; do
  echo "$theme: Berlin $(TZ=Europe/Berlin node try.mjs $theme 2> problems | tail -1) | New York $(TZ=America/New_York node try.mjs $theme 2> problems | tail -1)"
done > seen
diff - seen <<'END'
even: Berlin Jan 2020 to May 2021 | New York Jan 2020 to May 2021
elegant: Berlin Jan, 2020 to May, 2021 | New York Jan, 2020 to May, 2021
kendall: Berlin January 2020 to May 2021 | New York January 2020 to May 2021
stackoverflow: Berlin Jan 2020 to May 2021 | New York Dec 2019 to Apr 2021
macchiato: Berlin 01/2020 to 05/2021 | New York 01/2020 to 05/2021
spartacus: Berlin Jan 2020 to May 2021 | New York Jan 2020 to May 2021
short: Berlin Jan 2020 to May 2021 | New York Dec 2019 to Apr 2021
eloquent: Berlin January 2020 to May 2021 | New York January 2020 to May 2021
caffeine: Berlin 01/2020 to 05/2021 | New York 01/2020 to 05/2021
kards: Berlin Jan 2020 to May 2021 | New York Jan 2020 to May 2021
full: Berlin Jan 2020 to May 2021 | New York Dec 2019 to Apr 2021
onepage-plus: Berlin Jan 2020 to May 2021 | New York Dec 2019 to Apr 2021
END
echo "As found: four of twelve themes print each month of a CV as the month before it in New York."
