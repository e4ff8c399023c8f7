#!/usr/bin/env bash
# Notice periods and working days by the formulas of a spreadsheet, in three libraries that calculate them.
#
# hyperformula 3.5.0, fast-formula-parser 1.0.19, @formulajs/formulajs 4.6.1.
#
# Formulas with the names of Excel give what Excel gives, one would guess, and days are the plainest of them. Each of the
# three is alone with a mistake. Three working days before Wednesday are Wednesday in one: it goes forwards only. Three
# months from 31 August are 1 December there, and a month from 31 January is 2 March, where EDATE stops at the end of the
# month. In another, a month from 31 January 2028 ends on the 28th, though that year has a 29 February. In the third, the
# year from 31 December to 30 December is full. One counts 6 December, a Sunday, to the week before.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save hyperformula@3.5.0 @formulajs/formulajs@4.6.1 fast-formula-parser@1.0.19

cat > try.mjs <<'END'
import * as formulajs from '@formulajs/formulajs';
import FastParser from 'fast-formula-parser';
import { HyperFormula } from 'hyperformula';

const shown = value => {
  if (value instanceof Date) return new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return value > 40_000 ? new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10) : String(value);
};
const written = value => (Array.isArray(value) ? `DATE(${value})` : JSON.stringify(value));
for (const [name, ...values] of [
  ['WORKDAY', [2026, 12, 4], 10],
  ['WORKDAY', [2026, 12, 9], -3],
  ['EDATE', [2026, 8, 31], 3],
  ['EDATE', [2028, 1, 31], 1],
  ['DATEDIF', [2025, 12, 31], [2026, 12, 30], 'Y'],
  ['WEEKNUM', [2026, 12, 6]],
]) {
  const formula = `${name}(${values.map(written).join(',')})`;
  const seen = {
    hyperformula: HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: 'gpl-v3' }).getCellValue({ sheet: 0, row: 0, col: 0 }),
    'fast-formula-parser': new FastParser().parse(formula, { row: 1, col: 1, sheet: 'one' }),
    formulajs: formulajs[name](...values.map(value => (Array.isArray(value) ? new Date(value[0], value[1] - 1, value[2]) : value))),
  };
  console.log(`${formula}: ${Object.entries(seen).map(([reader, value]) => `${reader} ${shown(value)}`).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
WORKDAY(DATE(2026,12,4),10): hyperformula 2026-12-18, fast-formula-parser 2026-12-18, formulajs 2026-12-18
WORKDAY(DATE(2026,12,9),-3): hyperformula 2026-12-04, fast-formula-parser 2026-12-09, formulajs 2026-12-04
EDATE(DATE(2026,8,31),3): hyperformula 2026-11-30, fast-formula-parser 2026-12-01, formulajs 2026-11-30
EDATE(DATE(2028,1,31),1): hyperformula 2028-02-28, fast-formula-parser 2028-03-02, formulajs 2028-02-29
DATEDIF(DATE(2025,12,31),DATE(2026,12,30),"Y"): hyperformula 0, fast-formula-parser 0, formulajs 1
WEEKNUM(DATE(2026,12,6)): hyperformula 50, fast-formula-parser 49, formulajs 50
END
echo "As found: working days go forwards only in one, a leap day is missing in another, a year is a day short in the third."
