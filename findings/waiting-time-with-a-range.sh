#!/usr/bin/env bash
# How long a page says to wait.
#
# parse-duration 2.1.9, timestring 7.0.0.
#
# '10-15 minutes', '2 business days', '1½ hours' and '1:30' are what status pages write. One would expect an error, or
# nothing, for what is not understood. One reader returns a number for each: ten milliseconds are added to a quarter of an
# hour, two business days are no time at all, an hour and a half is a thousandth of a second; '1 h 30' is 90 minutes in
# one and 60 in the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save parse-duration@2.1.9 timestring@7.0.0

cat > try.mjs <<'END'
import parse from 'parse-duration';
import timestring from 'timestring';

const told = (read) => {
  try {
    return `${read()} s`;
  } catch (error) {
    return 'an error';
  }
};
for (const text of ['15 minutes', '10-15 minutes', '2 to 3 days', '2 days', '2 business days', '1 h 30', '1.5 hours', '1½ hours', '1:30']) {
  console.log(text.padEnd(16), 'parse-duration', told(() => parse(text) / 1000).padEnd(10), 'timestring', told(() => timestring(text)));
}
END

node try.mjs > seen
diff - seen <<'END'
15 minutes       parse-duration 900 s      timestring 900 s
10-15 minutes    parse-duration 900.01 s   timestring 900 s
2 to 3 days      parse-duration 259200 s   timestring an error
2 days           parse-duration 172800 s   timestring 172800 s
2 business days  parse-duration 0 s        timestring an error
1 h 30           parse-duration 5400 s     timestring 3600 s
1.5 hours        parse-duration 5400 s     timestring 5400 s
1½ hours         parse-duration 0.001 s    timestring 3600 s
1:30             parse-duration 0.00103 s  timestring an error
END
echo "As found: a range adds its two ends, business days last no time."
