import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const declaration = /^(export )?(?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;
/** Vendors and words of a language export the same few names, one file for each. */
const exempt = /\.(?:browser-)?test\.tsx?$|[\\/](?:testing|catalog|wording)[\\/]/;

test('an exported name stands for one thing in the whole code base, and no private one is like it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    file => /\.tsx?$/.test(file) && !exempt.test(file),
  );
  const homes = new Map<string, { file: string; isExported: boolean }[]>();
  for (const file of files) {
    for (const [, exported, name = ''] of readFileSync(`src/${file}`, 'utf8').matchAll(declaration)) {
      homes.set(name, [...(homes.get(name) ?? []), { file, isExported: exported !== undefined }]);
    }
  }
  expect(homes.get('applicationView'), 'names are found').toEqual([
    { file: 'views/application-view.ts', isExported: true },
  ]);
  const shared = [...homes].filter(
    ([, places]) => places.length > 1 && places.some(({ isExported }) => isExported),
  );
  expect(shared).toEqual([]);
});
