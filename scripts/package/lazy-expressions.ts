import { parseAst } from 'vite';
import { askedEdits, askingFunctions, type Edit } from './asking-code.ts';
import { sourceOfWords } from '../../src/contacts/wording/in-words.ts';
import {
  expressionOf,
  isMaking,
  type Names,
  namesAtTop,
  textOf,
  textsOf,
  type Written,
} from './constant-values.ts';
import {
  flagsOf,
  isOfTop,
  isStill,
  lookOver,
  type Node,
  ofExpression,
  type Seen,
  type Use,
} from './names-in-code.ts';

/**
 * The number under which a text is asked for the letters that an expression needs
 * (`asked-letters.ts`); null: it is asked for none.
 */
export type NumberOf = (expression: Written) => number | null;

/**
 * The code of a chunk in which regular expressions are made when they are first asked for. The engine reads one three
 * times: when it looks over the script, when the line is run, and when the expression is first tried, and takes 30 µs for
 * each class of all letters in it. A worker holds a thousand expressions, and needs a few whenever it wakes up.
 *
 * Long ones that the outermost level gives a name become functions of that name. Those with classes of all letters that
 * stand elsewhere are taken out to the end. What is exported, given its name twice, put together of what changes later,
 * or remembers where it was, stays as it is.
 *
 * @param numberOf where it answers a number, the text is asked by that first, and the expression only if it may be there
 */
export function withLazyExpressions(code: string, numberOf: NumberOf = () => null): string {
  const program = parseAst(code) as unknown as Node;
  const seen = lookOver(program);
  const names = namesAtTop(program, seen);
  const named = namedAtTop(program, seen, names).filter(
    ({ init }) => init.regex === undefined || isDear(init, code),
  );
  const inits = new Map(named.map(({ id, init }) => [id.name as string, init]));
  const takenOut = new Map<string, string>();
  /** The same one may serve in several places: it remembers nothing. */
  const takeOut = (literal: Node) => {
    const made = constructed(literal);
    const name = takenOut.get(made) ?? `expression$${takenOut.size}`;
    takenOut.set(made, name);
    return name;
  };
  const { edits, asked, methods } = askedFirst(code, seen, inits, names, numberOf, takeOut);
  for (const one of named) edits.push(...lateEdits(one, seen, asked));
  const declarations = new Map(named.map(({ declaration }) => [declaration.start, declaration]));
  for (const [start, { kind }] of declarations)
    edits.push({ start, end: start + (kind as string).length, text: 'var' });
  const initNodes = new Set(inits.values());
  for (const literal of seen.literals) {
    if (initNodes.has(literal) || asked.has(literal) || !/\\p\{/i.test(patternOf(literal))) continue;
    edits.push({ start: literal.start, end: literal.end, text: `${takeOut(literal)}()` });
  }
  const atEnd = [...takenOut].map(
    ([made, name]) => `var ${name}$made; function ${name}() { return ${name}$made ??= ${made}; }`,
  );
  const { before, behind } = askingFunctions(methods);
  return [...before, edited(code, edits), ...atEnd, ...behind].join('\n');
}

/**
 * The same of a script that stands in one function, as those that are put into pages are built: each page would make ready what
 * hardly any needs. Throws where it stands in none.
 */
export function withLazyInside(script: string): string {
  const [only, ...others] = (parseAst(script) as unknown as Node).body as Node[];
  const call = only?.type === 'ExpressionStatement' ? (only.expression as Node) : undefined;
  const body = call?.type === 'CallExpression' ? ((call.callee as Node).body as Node | undefined) : undefined;
  if (body?.type !== 'BlockStatement' || others.length > 0)
    throw new Error(`a script for pages is no single function: ${script.slice(0, 80)}`);
  const before = script.slice(body.start + 1, body.end - 1);
  const inside = withLazyExpressions(before);
  // A name that grew together with what stood before it would be seen in a page only, where nobody looks.
  const known = namesIn(before);
  const strange = [...namesIn(inside)].filter(name => !known.has(name) && !ownNames.test(name));
  if (strange.length > 0) throw new Error(`names that nobody gave: ${strange.join(', ')}`);
  return `${script.slice(0, body.start + 1)}${inside}\n${script.slice(body.end - 1)}`;
}

/** What is named here, and `RegExp`, which a script may have written as literals only. */
const ownNames = /^(?:expression\$\d+(?:\$made)?|[\w$]+\$made|RegExp)$/;

const namesIn = (code: string): ReadonlySet<string> =>
  new Set(lookOver(parseAst(code) as unknown as Node).uses.keys());

/** What lets a text be asked for letters before it is asked for one of the named expressions, or for one that stands in place. */
function askedFirst(
  code: string,
  seen: Seen,
  inits: ReadonlyMap<string, Node>,
  names: Names,
  numberOf: NumberOf,
  takeOut: (literal: Node) => string,
) {
  const edits: Edit[] = [];
  const asked = new Set<Node>();
  const methods = new Set<string>();
  const remembering = rememberingNames(seen);
  for (const ask of seen.asks) {
    const { expression, method } = ask;
    const name = expression.name as string;
    const init = expression.regex ? expression : isOfTop(expression, seen) ? inits.get(name) : undefined;
    const written = init && expressionOf(init, names);
    if (!written || written.flags.includes('y')) continue;
    if (written.flags.includes('g') && (ofExpression.has(method) || remembering.has(name))) continue;
    const number = numberOf(written);
    if (number === null) continue;
    const instead = askedEdits(ask, code, number, () => (expression.regex ? takeOut(expression) : name));
    edits.push(...instead);
    if (instead.length === 0) continue;
    asked.add(expression);
    methods.add(method);
  }
  heldEdits(seen, inits, names, numberOf, { edits, asked, methods });
  calledEdits(seen, names, numberOf, { edits, asked, methods });
  return { edits, asked, methods };
}

interface Asked {
  edits: Edit[];
  asked: Set<Node>;
  methods: Set<string>;
}

/** Adds what is held by lists and objects, by its name or as it is. */
function heldEdits(
  seen: Seen,
  inits: ReadonlyMap<string, Node>,
  names: Names,
  numberOf: NumberOf,
  { edits, asked, methods }: Asked,
): void {
  for (const one of seen.held) {
    const name = one.type === 'Identifier' && isOfTop(one, seen) ? (one.name as string) : null;
    const init = name === null ? one : inits.get(name);
    const written = seen.bound.has('RegExp') || !init ? null : expressionOf(init, names);
    const number = written && !/[gy]/.test(written.flags) ? numberOf(written) : null;
    if (number === null) continue;
    const [before, behind] = [`new asked$Late(${number}, () => `, ')'];
    if (name !== null)
      edits.push({ start: one.start, end: one.end, text: `new asked$Late(${number}, ${name})` });
    else if (one.regex)
      edits.push({ start: one.start, end: one.end, text: before + constructed(one) + behind });
    else
      edits.push(
        { start: one.start, end: one.start, text: before },
        { start: one.end, end: one.end, text: behind },
      );
    asked.add(one);
    methods.add('late');
  }
}

/** Adds calls of what takes words and makes expressions of them later. */
function calledEdits(seen: Seen, names: Names, numberOf: NumberOf, { edits, methods }: Asked): void {
  for (const { arguments: given, end } of seen.worded) {
    const words = textsOf((given as Node[])[0]!, names);
    const number = words && numberOf({ source: sourceOfWords(words), flags: '' });
    if (number === null) continue;
    edits.push({ start: end - 1, end: end - 1, text: `, small => asked$may(${number}, small)` });
    methods.add('may');
  }
  for (const { callee, arguments: given } of seen.turned) {
    const [sign, ...lines] = given as Node[];
    const numbers = lines.map(one => {
      const source = textOf(one, names);
      return source === null ? null : numberOf({ source, flags: 'u' });
    });
    if (numbers.every(number => number === null)) continue;
    const { start } = callee as Node;
    edits.push({ start, end: sign!.start, text: `asked$turn(${JSON.stringify(numbers)}, ` });
    methods.add('turn');
  }
}

/** Names of what may remember where it was, if it has the flag for that. */
const rememberingNames = ({ asks }: Seen): ReadonlySet<string> =>
  new Set(
    asks.flatMap(({ method, expression }) =>
      ofExpression.has(method) && expression.type === 'Identifier' ? [expression.name as string] : [],
    ),
  );

/** Makes a function of what a name stands for, and a call of each use. */
function lateEdits({ id, init }: Named, seen: Seen, asked: ReadonlySet<Node>): Edit[] {
  const name = id.name as string;
  const edits = [{ start: id.end, end: init.start, text: `$made, ${name} = () => ${name}$made ??= ` }];
  if (init.type === 'Literal') edits.push({ start: init.start, end: init.end, text: constructed(init) });
  for (const use of seen.uses.get(name) ?? [])
    if (!asked.has(use.node) && isOfTop(use.node, seen)) edits.push(calledFor(use));
  return edits;
}

/** What is shorter is read in less time than it takes to ask for it. */
const minLength = 200;

/** Whether an expression takes long enough to be read: long ones, and those with classes of all letters. */
const isDear = ({ start, end }: Node, code: string) =>
  end - start >= minLength || /\\p\{/i.test(code.slice(start, end));

const patternOf = (literal: Node) => (literal.regex as { pattern: string }).pattern;
const constructed = (literal: Node) =>
  `new RegExp(${JSON.stringify(patternOf(literal))}, ${JSON.stringify(flagsOf(literal))})`;

function calledFor({ node, isShort }: Use): Edit {
  return { start: node.end, end: node.end, text: isShort ? `: ${node.name}()` : '()' };
}

function edited(code: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < end) throw new Error(`two changes at ${code.slice(edit.start, edit.start + 60)}`);
    // Shortened code has no space in `return/…/`.
    const isJoined = /^[a-z]/i.test(edit.text) && /[\w$]/.test(code[edit.start - 1] ?? '');
    parts.push(code.slice(end, edit.start), isJoined ? ' ' : '', edit.text);
    end = edit.end;
  }
  return parts.join('') + code.slice(end);
}

interface Named {
  declaration: Node;
  id: Node;
  init: Node;
}

function namedAtTop(program: Node, seen: Seen, names: Names): Named[] {
  const { uses, bound, assigned, exported } = seen;
  const changing = [...assigned.keys()].flatMap(name => uses.get(name) ?? []).map(({ node }) => node.start);
  const staysSo = ({ start, end }: Node) => !changing.some(at => at >= start && at < end);
  const makes = (init: Node | null) => {
    if (init === null || bound.has('RegExp')) return false;
    if (isMaking(init)) return true;
    return init.regex !== undefined || (init.type === 'CallExpression' && expressionOf(init, names) !== null);
  };
  return (program.body as Node[])
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(declaration =>
      (declaration.declarations as { id: Node; init: Node | null }[]).map(({ id, init }) => ({
        declaration,
        id,
        init: init!,
      })),
    )
    .filter(({ id, init }) => id.type === 'Identifier' && makes(init) && staysSo(init))
    .filter(({ id: { name } }) => isStill(name as string, seen) && !exported.has(name as string));
}
