import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const declaration = /^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;
/** Vendors and words of a language export the same few names, one file for each. */
const exempt = /\.(?:browser-)?test\.tsx?$|[\\/](?:testing|catalog|wording)[\\/]/;

test('an exported name stands for one thing in the whole code base', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    file => /\.tsx?$/.test(file) && !exempt.test(file),
  );
  const homes = new Map<string, string[]>();
  for (const file of files) {
    for (const [, name = ''] of readFileSync(`src/${file}`, 'utf8').matchAll(declaration)) {
      homes.set(name, [...(homes.get(name) ?? []), file]);
    }
  }
  expect(homes.get('applicationView'), 'names are found').toEqual(['views/application-view.ts']);
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
});
