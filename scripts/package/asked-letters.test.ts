import { expect, test } from 'vitest';
import { bringLetters } from '../../src/redaction/letters.ts';
import { letterLists } from './asked-letters.ts';
import { withLazyExpressions } from './lazy-expressions.ts';
import { run } from './testing/run-code.ts';

/** Long enough to be worth it, and never found. */
const long = `|${'~'.repeat(200)}`;

/** What code answers where texts are asked by the letters that were found out. */
function asked(code: string) {
  const lists = letterLists();
  const late = withLazyExpressions(code, lists.ofChunk(0));
  bringLetters(() => ({ rules: '', words: lists.words() }));
  return { ...run(late), late };
}

test.each([
  ['test', 'texts.map(text => sent.test(text.trim()))'],
  ['exec', 'texts.map(text => sent.exec(text)?.index)'],
  ['match', 'texts.map(text => text.match(sent)?.[0])'],
  ['search', 'texts.map(text => text.search(sent))'],
  ['split', 'texts.map(text => text.trim().split(sent))'],
  [
    'replace',
    "texts.map(text => text.replace(sent, (found, at) => found.length + '-' + at).replace('-', '+'))",
  ],
])('an expression is made only for a text that holds its letters: %s', (_, answer) => {
  const code = `const sent = /(?:sent|made) by${long}/iu;
    function answer() { const texts = ['Something else', 'SENT by', ' resent by, made by']; return ${answer}; }`;
  expect(asked(code).answer).toEqual(run(code).answer);
  const never = code.replace("'SENT by', ' resent by, made by'", "'no'");
  expect(asked(never).answer).toEqual(run(never).answer);
  expect(asked(never).made).toEqual([]);
});

test.each([
  ['matchAll', '[...text.matchAll(sent)].map(([found]) => found).join()'],
  ['replaceAll', "text.replaceAll(sent, '-')"],
])('one that finds all of them, too: %s', (_, answer) => {
  const code = `const sent = /(?:sent|made) by${long}/giu; const of = text => ${answer};
    function answer() { return ['Something else', 'sent by, made by'].map(of); }`;
  expect(asked(code).answer).toEqual(run(code).answer);
});

test('one that stands in a list is asked as all others, by whoever goes through the list', () => {
  const code = `const any = (...lines) => new RegExp(lines.join('|').replaceAll('y', 'i'), 'u');
    const rows = [['a', any('sent by', 'made by', 'x${long}')], ['b', /\\p{L}[^]*taken by${long}/u], { find: new RegExp('never${long}') }];
    function answer() {
      const texts = ['was sent bi', 'was taken by', 'nothing'];
      return [
        texts.map(text => rows.slice(0, 2).find(([, words]) => words.test(text))?.[0]),
        texts.map(text => text.match(rows[0][1])?.index), texts.map(text => text.search(rows[1][1])),
        texts.map(text => text.replace(rows[1][1], '-')), texts.map(text => text.split(rows[0][1])),
        rows[0][1].flags, rows[0][1].source.length, rows[1][1].exec('nothing'), rows[2].find.test('none'),
      ];
    }`;
  expect(asked(code).answer).toEqual(run(code).answer);
  expect(asked(code).made).not.toContain(`never${long}`);
});

test.each([
  ['a template', 'new RegExp(`(?:${words})${raw}`, "i")'],
  ['a list', 'new RegExp([words, raw].join("|"), "i")'],
  ['a sum', 'new RegExp(words + raw + other.source)'],
  ['a call', 'any(words, raw)'],
  ['what a call puts together', 'any(beside("received", "by"), raw)'],
])('the source is read out of %s', (_, init) => {
  const code = `const words = 'received|taken in', raw = String.raw\`\\b by${long}\`, other = /x/;
    function any(...lines) { return new RegExp(lines.join('|')); }
    const beside = (one, other, within = 4) => \`\${one}.{0,\${within}}?\${other}\`;
    const said = ${init}; function answer() { return [said.test('nothing'), said.test('received by'), said.test(' by')]; }`;
  expect(asked(code).late).toContain('asked$test');
  expect(asked(code).answer).toEqual(run(code).answer);
});

test('one that a list holds by its name is made no sooner', () => {
  const code = `const sent = new RegExp('sent by${long}'), made = /made by${long}/u; const rows = [{ words: sent }, { words: made }];
    function answer() { return ['made by', 'nothing'].map(text => rows.map(({ words }) => words.test(text))); }`;
  expect(asked(code).answer).toEqual(run(code).answer);
  expect(asked(code).made).toEqual([`made by${long}`]);
});

test('a turn makes those of its lines whose letters a text holds', () => {
  const code = `const other = 'taken (?:by|from) us${long}';
    function turn(sign, ...lines) { return text => sign.test(text) && new RegExp(lines.join('|'), 'u').test(text); }
    const says = turn(/by|from/, '(?:sent|made) by us${long}', other, '^so');
    function answer() { return ['was sent by us', 'sent by', 'taken from us', 'so from', 'so', 'none'].map(says); }`;
  expect(asked(code).answer).toEqual([true, false, true, true, false, false]);
  expect(run(code).answer).toEqual(asked(code).answer);
  const one = asked(code.replace("'was sent by us', 'sent by', ", ''));
  expect(one.made).toEqual([`taken (?:by|from) us${long}`, '^so']);
});

test('words of many languages are asked, too, with what else may stand in them', () => {
  const code = `const inWords = (languages, mayHold = () => true) => ({
      test: text => mayHold(text) && new RegExp(languages.join('|')).test(text),
    });
    const words = { sent: inWords(['sent by', 'made by', '${long.slice(1)}']), none: inWords(list()) };
    function list() { return ['taken']; }
    function answer() { return ['was sent by', 'nothing', 'was taken'].map(text => [words.sent.test(text), words.none.test(text)]); }`;
  expect(asked(code).answer).toEqual(run(code).answer);
  const never = code.replace("'was sent by', ", '');
  expect(asked(never).answer).toEqual(run(never).answer);
  expect(asked(never).made.filter(source => source.startsWith('sent'))).toEqual([]);
});

test('letters that others are the same as hide nothing', () => {
  const code = `const sent = /sent by${long}/iu; function answer() { return sent.test('\u017fent by'); }`;
  expect(asked(code).answer).toBe(true);
});

test('a call within the text of another is asked, too', () => {
  const code = `const a = /abc${long}/, b = /xyz${long}/;
    function answer() { return a.test(b.test('xyz') ? 'abc'.replace(b, (b, a) => a).replace(a, '(abc)') : 'none'); }`;
  expect(asked(code).answer).toBe(true);
});

test('where nobody brought letters, every expression is asked', () => {
  const code = `const a = /abc${long}/; function answer() { return [a.test('abc'), a.test('none')]; }`;
  const { late } = asked(code);
  globalThis.mayHold = undefined;
  expect(run(late)).toEqual({ answer: [true, false], made: [`abc${long}`] });
});

test.each([
  ['what is short', 'const a = /abc/; a.test(x);'],
  ['what may be anything', `const a = /\\w+${long}/; a.test(x);`],
  ['what remembers where it was', `const a = /abc${long}/g; a.test(x); x.match(a);`],
  ['what goes on where it was', `const a = /abc${long}/y; x.match(a);`],
  ['what is put together of what is not plain', `const a = new RegExp(words() + '${long}'); a.test(x);`],
  ['what another function calls so', `const a = /abc${long}/; (a => a.test(x))(y);`],
  ['what may be missing', `const a = /abc${long}/; x?.match(a);`],
])('leaves %s', (_, code) => {
  expect(withLazyExpressions(code, letterLists().ofChunk(0))).not.toContain('asked$');
});

test('a list that would take the place of another ends the build, and so does one that no text is asked for', () => {
  const numberIn = (lists: ReturnType<typeof letterLists>, place: number, word: string) =>
    lists.ofChunk(place)({ source: `${word}${long}`, flags: '' });
  const lists = letterLists();
  expect(numberIn(lists, 0, 'sent')).toBe(numberIn(lists, 0, 'sent'));
  expect(() => numberIn(lists, 0, 'made')).toThrow('no list may have the number 1024');
  expect(() => numberIn(lists, 20, 'made')).toThrow('no list may have the number 21504');
});

test('a name means what is around it', () => {
  const code = `const kind = /\\p{L}abc${long}/u;
    function inside(kind) { return kind; }
    function block() { { const kind = 'b'; if (kind) return kind; } }
    function answer() { return [inside('a'), block(), kind.test('xabc'), [1].map(kind => kind)]; }`;
  expect(asked(code).answer).toEqual(['a', 'b', true, [1]]);
  expect(asked(code).late).toContain('asked$test');
});
