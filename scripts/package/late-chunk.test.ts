import { expect, test } from 'vitest';
import { withLateBody } from './late-chunk.ts';

/** What a chunk exports, run as a function: `say` is told what the chunk does, `outer` is what it imports. */
function exportsOf(code: string, said: string[]) {
  const body = code
    .replace(/import \{ outer \} from '[^']*';/, '')
    .replace(/export \{([^}]*)\};/, (_, names: string) => {
      const pairs = names.split(',').map(name => name.trim().split(' as '));
      return `return { ${pairs.map(([local, as]) => `${as ?? local}: ${local}`).join(', ')} };`;
    });
  return new Function('say', 'outer', body)(
    (what: string) => said.push(what),
    (text: string) => `<${text}>`,
  );
}

const chunk = `import { outer } from './other.js';
class Kept { constructor() { say('made'); } word = 'kept'; }
const kept = new Kept();
let asked = 0;
const short = (...all) => outer(all.join('-'));
function words(text) { asked++; return [text, kept.word, asked, short(1, 2)]; }
export { words as a, short as b, words };`;

test('a chunk does nothing until one of its functions is called, and answers the same', () => {
  const [before, behind]: [string[], string[]] = [[], []];
  const [plain, late] = [exportsOf(chunk, before), exportsOf(withLateBody(chunk), behind)];
  expect([before, behind]).toEqual([['made'], []]);
  for (const { a, b, words } of [plain, late]) {
    expect(a('x')).toEqual(['x', 'kept', 1, '<1-2>']);
    expect(words('y')).toEqual(['y', 'kept', 2, '<1-2>']);
    expect(b('p', 'q', 'r')).toBe('<p-q-r>');
  }
  expect(behind).toEqual(['made']);
});

test.each([
  ['exports a value', 'const a = [1]; export { a };', 'exports what is no function: a'],
  ['hands on what is of another', "export { a } from './other.js';", 'does something'],
  ['does something by itself', 'function a() {} a(); export { a };', 'does something'],
])('one that %s ends the build', (_, code, error) => {
  expect(() => withLateBody(code)).toThrow(error);
});
