import { expect, test } from 'vitest';
import { askedAtOnce } from './asked-at-once.ts';

test('each file is asked for once, the first before what it imports', () => {
  const imports: Record<string, string[]> = { a: ['b', 'c'], b: ['c', 'd'], c: [], d: ['a'] };
  const asked: string[] = [];
  const loader = askedAtOnce("import './a';\n", file => {
    asked.push(file);
    return imports[file]!;
  });
  expect(loader).toBe("import './a';\nimport './b';\nimport './c';\nimport './d';\n");
  expect(asked).toEqual(['a', 'b', 'c', 'd']);
});

test.each(['', "import('./a');", "import './a';\nimport './b';\n"])('refuses %j', loader => {
  expect(() => askedAtOnce(loader, () => [])).toThrow('no single import');
});
