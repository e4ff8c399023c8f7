import { parseAst } from 'vite';
import { holdsWord, inSmallLetters } from '../../src/failures/letters.ts';
import { edited, type Edit, lookOver, namedAtTop, type Node, type Seen } from './lazy-expressions.ts';
import { neededLetters } from './needed-letters.ts';

/** Cheaper expressions are made ready in less time than their letters are looked for. */
const minLength = 150;
/** Longer words and lists make the script longer than they spare. */
const maxWord = 6;
const maxLetters = 1_200;

/**
 * The code of a chunk in which a text is asked for the letters of an expression before the expression is: most messages hold
 * none of them, and then it is never made ready. That is done for those that the outermost level gives a name, and that
 * only say whether they are found.
 */
export function withAskedLetters(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const seen = lookOver(program);
  const inits = initsAtTop(program, seen);
  const edits: Edit[] = [];
  for (const { id, init } of namedAtTop(program, seen)) {
    const expression = expressionOf(init, inits);
    if (!expression || expression.source.length < minLength || /[gy]/.test(expression.flags)) continue;
    const letters = neededLetters(expression.source, expression.flags, maxWord)?.join('|');
    if (!letters || letters.length > maxLetters) continue;
    for (const call of seen.tests.get(id.name as string) ?? []) {
      const [text] = call.arguments as Node[];
      edits.push({ start: call.start, end: text!.start, text: `askedFor$(${JSON.stringify(letters)}, ` });
      edits.push({ start: text!.end, end: call.end, text: `, text => ${id.name}.test(text))` });
    }
  }
  return edits.length === 0 ? code : `${edited(code, edits)}\n${asking}`;
}

/** A text is made small, and a list of letters taken apart, once for all that is asked of it. */
const asking = `var asked$text = '', asked$small = '', asked$holds = ${holdsWord}, asked$letters = ${inSmallLetters}, asked$words = new Map();
function askedFor$(letters, text, test) {
  if (text !== asked$text) {
    asked$text = text;
    asked$small = asked$letters(text);
  }
  let words = asked$words.get(letters);
  if (!words) asked$words.set(letters, (words = letters.split('|')));
  return (asked$small === null || words.some(word => asked$holds(asked$small, word))) && test(text);
}`;

type Inits = ReadonlyMap<string, Node>;

/** What the outermost level names once and for all. */
function initsAtTop(program: Node, { bound, assigned }: Seen): Inits {
  const declared = (program.body as Node[])
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations as { id: Node; init: Node | null }[]);
  return new Map(
    declared.flatMap(({ id, init }) => {
      const name = id.name as string;
      return init && bound.get(name) === 1 && !assigned.has(name) ? [[name, init]] : [];
    }),
  );
}

/** An expression whose source the code says; null where it is put together of something else. */
function expressionOf(init: Node, inits: Inits): { source: string; flags: string } | null {
  if (init.regex) {
    const { pattern, flags } = init.regex as { pattern: string; flags: string };
    return { source: pattern, flags };
  }
  const [source, flags] = (init.arguments as Node[]).map(one => valueOf(one, inits));
  return typeof source === 'string' && (flags === undefined || typeof flags === 'string')
    ? { source, flags: flags ?? '' }
    : null;
}

type Value = string | readonly string[] | undefined;

/** The text or list of texts that code stands for; undefined where that is not plain to see. */
function valueOf(node: Node, inits: Inits): Value {
  const joined = (parts: readonly string[], between: readonly Node[]) => {
    const values = between.map(one => valueOf(one, inits));
    if (!values.every(value => typeof value === 'string')) return undefined;
    return parts.map((part, i) => part + (values[i] ?? '')).join('');
  };
  const textsOf = (template: Node, how: 'raw' | 'cooked') =>
    joined(
      (template.quasis as { value: { raw: string; cooked: string } }[]).map(({ value }) => value[how]),
      template.expressions as Node[],
    );
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined;
    case 'TemplateLiteral':
      return textsOf(node, 'cooked');
    case 'TaggedTemplateExpression':
      return isMember(node.tag as Node, 'raw') ? textsOf(node.quasi as Node, 'raw') : undefined;
    case 'BinaryExpression':
      return node.operator === '+'
        ? joined(['', '', ''], [node.left as Node, node.right as Node])
        : undefined;
    case 'ArrayExpression': {
      const values = (node.elements as Node[]).map(one => valueOf(one, inits));
      return values.every(value => typeof value === 'string') ? values : undefined;
    }
    case 'Identifier': {
      const init = inits.get(node.name as string);
      return init && valueOf(init, inits);
    }
    case 'MemberExpression': {
      const init = isMember(node, 'source') && inits.get((node.object as Node).name as string);
      return init && isExpression(init) ? expressionOf(init, inits)?.source : undefined;
    }
    case 'CallExpression':
      return joinOf(node, inits);
    default:
      return undefined;
  }
}

/** `[…].join('|')`. */
function joinOf({ callee, arguments: given }: Node, inits: Inits): Value {
  if (!isMember(callee as Node, 'join')) return undefined;
  const list = valueOf((callee as Node).object as Node, inits);
  const between = valueOf((given as Node[])[0]!, inits);
  return Array.isArray(list) && typeof between === 'string' ? list.join(between) : undefined;
}

const isMember = (node: Node, name: string) =>
  node.type === 'MemberExpression' && (node.property as Node).name === name;
const isExpression = ({ type, regex, callee }: Node) =>
  regex !== undefined || (type === 'NewExpression' && (callee as Node).name === 'RegExp');
