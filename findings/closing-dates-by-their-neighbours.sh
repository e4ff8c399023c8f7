#!/usr/bin/env bash
# What three readers of CSV that find out the type of a column make of closing dates.
#
# @duckdb/node-api 1.5.6-r.1, python3-pandas 1.5.3 and python3-agate 1.6.3 (which csvkit uses) of Debian 12.
#
# One would guess that 01/12/2026 is the same day whatever the other lines say. In DuckDB it is 1 December, until a line further
# down says 12/31/2026: then it is 12 January. In pandas it is 12 January, also beside 31/12/2026, which is read the other way
# round in the same column. In agate it is 12 January, and text once one date of the list cannot be American. With two figures
# for the year DuckDB takes the day for the year: 01-12-26 is 26 December 2001.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-pandas=1.5.3+dfsg-2 python3-agate=1.6.3-2
LD_LIBRARY_PATH+=":$PWD/root/usr/lib/x86_64-linux-gnu/blas:$PWD/root/usr/lib/x86_64-linux-gnu/lapack"
npm install --silent --no-audit --no-fund --no-save @duckdb/node-api@1.5.6-r.1

list() {
  printf 'employer,closes\nAcme,%s\nGlobex,%s\n' "$2" "$3" > "$1.csv"
}
list alone 01/12/2026 05/12/2026
list american 01/12/2026 12/31/2026
list european 01/12/2026 31/12/2026
list short 01-12-26 05-12-26
cat > try.mjs <<'END'
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
for (const list of ['alone', 'american', 'european', 'short']) {
  const read = await connection.runAndReadAll(`select closes from read_csv('${list}.csv')`);
  console.log(`${list}: DuckDB ${read.getRowsJson().flat().join(', ')}`);
}
END
cat > try.py <<'END'
import agate
import pandas

for name in ('alone', 'american', 'european', 'short'):
    dates = pandas.read_csv(f'{name}.csv', parse_dates=['closes'])['closes']
    print(f"{name}: pandas {', '.join(str(date)[:10] for date in dates)}")
    rows = agate.Table.from_csv(f'{name}.csv').rows
    print(f"{name}: agate {', '.join(str(row['closes']) for row in rows)}")
END

{ node try.mjs; /usr/bin/python3 -W ignore try.py 2> warnings; } | sort -s -t: -k1,1 > seen
diff - seen <<'END'
alone: DuckDB 2026-12-01, 2026-12-05
alone: pandas 2026-01-12, 2026-05-12
alone: agate 2026-01-12, 2026-05-12
american: DuckDB 2026-01-12, 2026-12-31
american: pandas 2026-01-12, 2026-12-31
american: agate 2026-01-12, 2026-12-31
european: DuckDB 2026-12-01, 2026-12-31
european: pandas 2026-01-12, 2026-12-31
european: agate 01/12/2026, 31/12/2026
short: DuckDB 2001-12-26, 2005-12-26
short: pandas 2026-01-12, 2026-05-12
short: agate 2026-01-12, 2026-05-12
END
echo "As found: 1 December is 12 January when a line further down is American."
