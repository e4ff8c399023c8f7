#!/usr/bin/env bash
# Conditions that show or hide a question of a form, asked about answers as a form sends them, which are text, by six libraries.
#
# json-logic-js 2.0.5, json-logic-engine 5.0.7, jexl 2.3.0, expr-eval 2.0.2, mathjs 15.2.0, angular-expressions 1.6.0.
#
# One would guess that a rule for numbers asks about numbers. A form sends text, so that the pay wanted, 9000, is more than the
# 50000 offered for five of six, as 9 comes after 5; beside a 50000 that stands in the rule it is less for all. The sixth, mathjs,
# takes every text for a number, and a closing date for an error. Where nothing was answered there is less than one for
# both ways of JsonLogic, but not for jexl and angular-expressions, in which null is less and what is missing is not. A list of no
# documents is true in three of five. 9000 and 1 are 90001 in the two that are expressions of JavaScript.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save json-logic-js@2.0.5 json-logic-engine@5.0.7 jexl@2.3.0 expr-eval@2.0.2 mathjs@15.2.0 angular-expressions@1.6.0

cat > try.mjs <<'END'
import angular from 'angular-expressions';
import { Parser } from 'expr-eval';
import jexl from 'jexl';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { evaluate } from 'mathjs';

const form = { wanted: '9000', offered: '50000', closes: '2026-12-01', empty: '', none: null, documents: [], years: 0 };
const is = name => ({ var: name });
const conditions = [
  ['wanted > offered', { '>': [is('wanted'), is('offered')] }],
  ['wanted > 50000', { '>': [is('wanted'), 50000] }],
  ['closes < "2026-12-24"', { '<': [is('closes'), '2026-12-24'] }],
  ['closes == "2026-12-01"', { '==': [is('closes'), '2026-12-01'] }],
  ['empty < 1', { '<': [is('empty'), 1] }],
  ['none < 1', { '<': [is('none'), 1] }],
  ['missing < 1', { '<': [is('missing'), 1] }],
  ['empty == 0', { '==': [is('empty'), 0] }],
  ['documents ? true : false', { if: [is('documents'), true, false] }],
  ['wanted + 1', { '+': [is('wanted'), 1] }],
];
const engine = new LogicEngine();
const libraries = {
  'json-logic-js': (text, rule) => jsonLogic.apply(rule, form),
  'json-logic-engine': (text, rule) => engine.run(rule, form),
  jexl: text => jexl.evalSync(text, form),
  'expr-eval': text => Parser.evaluate(text, form),
  mathjs: text => evaluate(text, { ...form }),
  'angular-expressions': text => angular.compile(text)(form),
};
for (const [text, rule] of conditions) {
  const told = Object.entries(libraries).map(([name, ask]) => {
    try {
      return `${name} ${JSON.stringify(ask(text, rule))}`;
    } catch {
      return `${name} error`;
    }
  });
  console.log(`${text}: ${told.join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
wanted > offered: json-logic-js true, json-logic-engine true, jexl true, expr-eval true, mathjs false, angular-expressions true
wanted > 50000: json-logic-js false, json-logic-engine false, jexl false, expr-eval false, mathjs false, angular-expressions false
closes < "2026-12-24": json-logic-js true, json-logic-engine true, jexl true, expr-eval true, mathjs error, angular-expressions true
closes == "2026-12-01": json-logic-js true, json-logic-engine true, jexl true, expr-eval true, mathjs error, angular-expressions true
empty < 1: json-logic-js true, json-logic-engine true, jexl true, expr-eval true, mathjs true, angular-expressions true
none < 1: json-logic-js true, json-logic-engine true, jexl true, expr-eval true, mathjs error, angular-expressions true
missing < 1: json-logic-js true, json-logic-engine true, jexl false, expr-eval error, mathjs error, angular-expressions false
empty == 0: json-logic-js true, json-logic-engine true, jexl true, expr-eval false, mathjs true, angular-expressions true
documents ? true : false: json-logic-js false, json-logic-engine false, jexl true, expr-eval true, mathjs error, angular-expressions true
wanted + 1: json-logic-js 9001, json-logic-engine 9001, jexl "90001", expr-eval 9001, mathjs 9001, angular-expressions "90001"
END
echo "As found: 9000 as a form sends it is more than 50000 for five of six, and with 1 more it is 90001 in two."
