import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from '../package.json';

const documents = ['.', 'docs', 'docs/decisions', 'findings']
  .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  .filter(path => path.endsWith('.md'));

const textOf = (path: string) => readFileSync(path, 'utf8');

test.each(documents)('every command that %s names is there', path => {
  const named = [...textOf(path).matchAll(/npm run ([a-z0-9:-]*[a-z0-9])/g)].map(([, name]) => name!);
  expect(named.filter(name => !(name in scripts))).toEqual([]);
});

test.each(documents)('every link of %s to a file leads to one', path => {
  const links = [...textOf(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to]) => to!);
  const files = links.filter(to => !/^[a-z]+:/.test(to));
  expect(files.filter(to => !existsSync(join(dirname(path), to)))).toEqual([]);
});

/** Paths of code, as texts name them: from the root, or from `src/`. Made-up ones and patterns are left out. */
const codePath = /`((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|mjs|css|json))`/g;

test.each(documents)('every file of the code that %s names is there', path => {
  const named = [...textOf(path).matchAll(codePath)].map(([, file]) => file!);
  const real = named.filter(file => !/acme|[A-Z]{3}|^(?:dist|out)\//.test(file));
  expect(real.filter(file => !['', 'src'].some(root => existsSync(join(root, file))))).toEqual([]);
});

/** A name of the code with the file that it is in, as architecture.md leads from one to the next. */
const nameInFile = /`(\w+)`\s+(?:in\s+|\()`((?:[\w.-]+\/)+[\w.-]+\.tsx?)`/g;

test('every name that the architecture finds in a file is in it', () => {
  const named = [...textOf('docs/architecture.md').matchAll(nameInFile)];
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter(
    ([, name, file]) => !new RegExp(`\\b${name}\\b`).test(textOf(join('src', file!))),
  );
  expect(missing.map(([whole]) => whole)).toEqual([]);
});

test('every document is named in the README', () => {
  const named = [...textOf('README.md').matchAll(/\]\(([^)#\s]+)\)/g)].map(([, to]) => to!);
  expect(readdirSync('docs').filter(name => name.endsWith('.md') && !named.includes(`docs/${name}`))).toEqual(
    [],
  );
});

test('every finding has its row, and every row its script', () => {
  const rows = [...textOf('findings/README.md').matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => `${name}.sh`);
  const scripts = readdirSync('findings').filter(name => name.endsWith('.sh'));
  expect(rows.toSorted()).toEqual(scripts.toSorted());
});
