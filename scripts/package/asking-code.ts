import { type Ask, type Node, ofExpression } from './names-in-code.ts';

/** Other code in the place of some. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * What makes `asked$test(number, made, text)` of `made.test(text)`, and `asked$match(number, made, text)` of
 * `text.match(made)`; nothing where the text may be missing.
 */
export function askedEdits(
  { call, method, expression }: Ask,
  code: string,
  number: number,
  made: () => string,
): Edit[] {
  const { callee, arguments: given } = call as unknown as { callee: Node; arguments: Node[] };
  const inside = code.indexOf('(', callee.end) + 1;
  const end = { start: call.end - 1, end: call.end, text: ')' };
  const call$ = () => `asked$${method}(${number}, ${made()}, `;
  if (ofExpression.has(method)) return [{ start: call.start, end: inside, text: call$() }, end];
  const dot = code.lastIndexOf('.', (callee.property as Node).start);
  if (code.slice(call.start, dot).includes('?.')) return [];
  const begin = { start: call.start, end: call.start, text: call$() };
  if (given.length === 1) return [begin, { start: dot, end: call.end, text: ')' }];
  return [begin, { start: dot, end: code.indexOf(',', expression.end), text: '' }, end];
}

/** What stands for each call: no text that lacks an expression's letters is asked for more. */
const instead: Readonly<Record<string, string>> = {
  test: 'asked$may(number, text) && made().test(text)',
  exec: 'asked$may(number, text) ? made().exec(text) : null',
  match: 'asked$may(number, text) ? text.match(made()) : null',
  matchAll: 'asked$may(number, text) ? text.matchAll(made()) : [].values()',
  search: 'asked$may(number, text) ? text.search(made()) : -1',
  split: 'asked$may(number, text) ? text.split(made()) : [text]',
  replace: 'asked$may(number, text) ? text.replace(made(), by) : text',
  replaceAll: 'asked$may(number, text) ? text.replaceAll(made(), by) : text',
};

/** What stands for an expression in a list: whoever goes through the list asks it as any other. */
const late = `class asked$Late {
  constructor(number, make) { this.number = number; this.make = make; }
  get made() { return this.kept ??= this.make(); }
  may(text) { return asked$may(this.number, text); }
  get source() { return this.made.source; }
  get flags() { return this.made.flags; }
  test(text) { return this.may(text) && this.made.test(text); }
  exec(text) { return this.may(text) ? this.made.exec(text) : null; }
  [Symbol.match](text) { return this.exec(text); }
  [Symbol.search](text) { return this.may(text) ? text.search(this.made) : -1; }
  [Symbol.replace](text, by) { return this.may(text) ? text.replace(this.made, by) : text; }
  [Symbol.split](text, limit) { return text.split(this.made, limit); }
}`;

/** What stands for `turn` (src/failures/turns/turn.ts): each line is an expression of its own, made for a text that holds its letters. */
const turn = `function asked$turn(numbers, sign, ...lines) {
  const made = [];
  return small => {
    let is;
    return lines.some((line, at) =>
      (numbers[at] === null || asked$may(numbers[at], small)) &&
      (is ??= sign.test(small)) && (made[at] ??= new RegExp(line, 'u')).test(small));
  };
}`;

/** `mayHold` is there where `bringLetters` (src/redaction/letters.ts) was called; elsewhere every expression is asked. */
export function askingFunctions(used: ReadonlySet<string>) {
  if (used.size === 0) return { before: [], behind: [] };
  const functions = Object.entries(instead)
    .filter(([method]) => used.has(method))
    .map(([method, answer]) => {
      const given = method.startsWith('replace') ? 'number, made, text, by' : 'number, made, text';
      return `function asked$${method}(${given}) { return ${answer}; }`;
    });
  const may = 'function asked$may(number, text) { return globalThis.mayHold?.(number, text) ?? true; }';
  // Lists are made where they stand, and a class is known from its line on.
  const behind = [may, ...(used.has('turn') ? [turn] : []), ...functions];
  return { before: used.has('late') ? [late] : [], behind };
}
