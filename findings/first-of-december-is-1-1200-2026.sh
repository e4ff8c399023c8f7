#!/usr/bin/env bash
# Formulas of a spreadsheet that make words of names, dates and wages, in three libraries that calculate them.
#
# hyperformula 3.5.0, fast-formula-parser 1.0.19, @formulajs/formulajs 4.6.1.
#
# A list of applications makes its sentences by formulas: a date in words, a name with its capitals, a text without needless
# blanks. One would guess that what has Excel's names does as Excel does, and says so where it cannot. HyperFormula writes
# the first of December as "1 1200 2026", since it takes "mmmm" for two months, and 45000 in "#,##0.00" as "45000,##0.00";
# -1.5 is rounded up there, where INT goes down. formulajs has a date in one form, whatever is asked for, and O'Brien is
# "O'brien". The third writes all of these well, but leaves the blanks within a text, where TRIM keeps one, does not find
# "c+" in "C++ and C#", and has three stars for 2.9, where REPT has two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save hyperformula@3.5.0 @formulajs/formulajs@4.6.1 fast-formula-parser@1.0.19
export TZ=UTC

cat > try.mjs <<'END'
import * as formulajs from '@formulajs/formulajs';
import FastParser from 'fast-formula-parser';
import { HyperFormula } from 'hyperformula';

const day = [2026, 12, 1];
const written = value => (Array.isArray(value) ? `DATE(${value})` : JSON.stringify(value));
const sheet = HyperFormula.buildFromArray([[1]], { licenseKey: 'gpl-v3' });
for (const [name, ...values] of [
  ['TEXT', day, 'd mmmm yyyy'],
  ['TEXT', day, 'ddd'],
  ['TEXT', 45000, '#,##0.00'],
  ['PROPER', "ana o'brien"],
  ['TRIM', '  Ana   Mori '],
  ['SEARCH', 'c+', 'C++ and C#'],
  ['REPT', '*', 2.9],
  ['INT', -1.5],
]) {
  const formula = `${name}(${values.map(written).join(',')})`;
  const calculate = {
    hyperformula: () => sheet.calculateFormula(`=${formula}`, 0),
    'fast-formula-parser': () => new FastParser().parse(formula, { row: 1, col: 1, sheet: 'one' }),
    formulajs: () => formulajs[name](...values.map(value => (Array.isArray(value) ? formulajs.DATE(...value) : value))),
  };
  const said = Object.entries(calculate).map(([library, run]) => {
    let value;
    try {
      value = run();
    } catch {
      return `${library} an error`;
    }
    return `${library} ${value instanceof Error || value?.type || value?.name ? 'an error' : value instanceof Date ? 'a date' : JSON.stringify(value)}`;
  });
  console.log(`${formula}: ${said.join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
TEXT(DATE(2026,12,1),"d mmmm yyyy"): hyperformula "1 1200 2026", fast-formula-parser "1 December 2026", formulajs "2026-12-01"
TEXT(DATE(2026,12,1),"ddd"): hyperformula "011", fast-formula-parser "Tue", formulajs "2026-12-01"
TEXT(45000,"#,##0.00"): hyperformula "45000,##0.00", fast-formula-parser "45,000.00", formulajs "45,000.00"
PROPER("ana o'brien"): hyperformula "Ana O'Brien", fast-formula-parser "Ana O'Brien", formulajs "Ana O'brien"
TRIM("  Ana   Mori "): hyperformula "Ana Mori", fast-formula-parser "Ana   Mori", formulajs "Ana Mori"
SEARCH("c+","C++ and C#"): hyperformula 1, fast-formula-parser an error, formulajs 1
REPT("*",2.9): hyperformula "**", fast-formula-parser "***", formulajs an error
INT(-1.5): hyperformula -1, fast-formula-parser -2, formulajs -2
END
echo "As found: the first of December is \"1 1200 2026\" in one of three."
