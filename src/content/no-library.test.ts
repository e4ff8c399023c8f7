import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');

test('content scripts bring no library and no directory along', () => {
  const reached = new Set<string>();
  const walk = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, type, name] of text.matchAll(/import (type )?[^;]*?from '([^']+)'/g)) {
      if (type) continue;
      expect(name, `${file} runs in every page of a vendor`).toMatch(/^\./);
      walk(normalize(join(dirname(file), name!)));
    }
  };
  for (const entry of ['index', 'read-both', 'notice']) walk(`content/${entry}.ts`);
  expect([...reached].filter(file => /^vendors\/(?!vocabulary|vendor|fingerprints)/.test(file))).toEqual([]);
});
