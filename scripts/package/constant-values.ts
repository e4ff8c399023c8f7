import { isStill, type Node, type Seen } from './names-in-code.ts';

/** What the outermost level of a chunk names once and for all: values, and functions. */
export type Names = ReadonlyMap<string, Node>;

/** Reads names of the outermost level that are bound once and never set anew. */
export function namesAtTop(program: Node, seen: Seen): Names {
  const named = (program.body as Node[]).flatMap(one => {
    const statement = one.type === 'ExportNamedDeclaration' ? (one.declaration as Node | null) : one;
    if (statement?.type === 'FunctionDeclaration') return [[statement.id as Node, statement] as const];
    if (statement?.type !== 'VariableDeclaration') return [];
    return (statement.declarations as { id: Node; init: Node | null }[]).flatMap(({ id, init }) =>
      init ? [[id, init] as const] : [],
    );
  });
  return new Map(
    named.map(([id, node]) => [id.name as string, node] as const).filter(([name]) => isStill(name, seen)),
  );
}

/** An expression as the code says it. */
export interface Written {
  source: string;
  flags: string;
}

/** `new RegExp(…)`, and the same without `new`, as shortened code has it. */
export const isMaking = ({ type, callee }: Node): boolean =>
  /^(?:New|Call)Expression$/.test(type) && (callee as Node).name === 'RegExp';

type Value = string | number | readonly string[] | undefined;
/** What the parameters of a function stand for in one call of it. */
type Given = ReadonlyMap<string, Value>;
const nothing: Given = new Map();

/** The expression that code makes, where that is plain to see; null where it is put together of something else. */
export function expressionOf(node: Node, names: Names, given = nothing): Written | null {
  if (node.regex) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return { source: pattern, flags };
  }
  if (!isMaking(node)) return node.type === 'CallExpression' ? madeBy(node, names, given) : null;
  const [source, flags] = (node.arguments as Node[]).map(one => valueOf(one, names, given));
  const isPlain = (node.arguments as Node[]).length < 2 || typeof flags === 'string';
  return typeof source === 'string' && isPlain
    ? { source, flags: (flags as string | undefined) ?? '' }
    : null;
}

/** The list of texts that code stands for; null where that is not plain to see. */
export function textsOf(node: Node, names: Names): readonly string[] | null {
  const value = valueOf(node, names, nothing);
  return Array.isArray(value) ? value : null;
}

/** The text that code stands for; null where that is not plain to see. */
export function textOf(node: Node, names: Names): string | null {
  const value = valueOf(node, names, nothing);
  return typeof value === 'string' ? value : null;
}

/** What a function makes that does nothing but make an expression of its parameters. */
function madeBy(call: Node, names: Names, given: Given): Written | null {
  const called = calledBy(call, names, given);
  return called && expressionOf(called.result, names, called.given);
}

/** What a function answers that does nothing else, and what its parameters stand for; null where that is not plain to see. */
function calledBy({ callee, arguments: values }: Node, names: Names, given: Given) {
  const maker =
    (callee as Node).type === 'Identifier' ? names.get((callee as Node).name as string) : undefined;
  const result = maker && resultOf(maker);
  if (!result) return null;
  const read = (values as Node[]).map(one => valueOf(one, names, given));
  if (read.includes(undefined)) return null;
  const bound = new Map<string, Value>();
  for (const [place, param] of (maker.params as Node[]).entries()) {
    const { type, left, right, argument } = param as { type: string } & Record<string, Node>;
    if (type === 'Identifier') bound.set(param.name as string, read[place]);
    else if (type === 'AssignmentPattern' && left!.type === 'Identifier')
      bound.set(left!.name as string, place < read.length ? read[place] : valueOf(right!, names, nothing));
    else if (type === 'RestElement' && read.slice(place).every(one => typeof one === 'string'))
      bound.set(argument!.name as string, read.slice(place) as string[]);
    else return null;
  }
  return { result, given: bound as Given };
}

/** What a function answers that does nothing else. */
function resultOf({ type, body, async, generator }: Node): Node | null {
  if (async || generator) return null;
  if (type === 'ArrowFunctionExpression' && (body as Node).type !== 'BlockStatement') return body as Node;
  if (type !== 'ArrowFunctionExpression' && type !== 'FunctionDeclaration') return null;
  const [only, ...others] = (body as Node).body as Node[];
  return only?.type === 'ReturnStatement' && others.length === 0 ? (only.argument as Node | null) : null;
}

/** The text, the number or the list of texts that code stands for; undefined where that is not plain to see. */
function valueOf(node: Node, names: Names, given: Given): Value {
  const textsOf = (template: Node, how: 'raw' | 'cooked') => {
    const parts = template.quasis as { value: { raw: string; cooked: string } }[];
    const values = (template.expressions as Node[]).map(one => valueOf(one, names, given));
    if (!values.every(value => typeof value === 'string' || typeof value === 'number')) return undefined;
    return parts.map(({ value }, i) => value[how] + (values[i] ?? '')).join('');
  };
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number' ? node.value : undefined;
    case 'TemplateLiteral':
      return textsOf(node, 'cooked');
    case 'TaggedTemplateExpression':
      return isMember(node.tag as Node, 'raw') ? textsOf(node.quasi as Node, 'raw') : undefined;
    case 'BinaryExpression': {
      const [left, right] = [node.left, node.right].map(one => valueOf(one as Node, names, given));
      return node.operator === '+' && typeof left === 'string' && typeof right === 'string'
        ? left + right
        : undefined;
    }
    case 'ArrayExpression': {
      const values = (node.elements as Node[]).map(one => valueOf(one, names, given));
      return values.every(value => typeof value === 'string') ? values : undefined;
    }
    case 'Identifier': {
      const name = node.name as string;
      if (given.has(name)) return given.get(name);
      const init = names.get(name);
      return init && valueOf(init, names, nothing);
    }
    case 'MemberExpression': {
      const init = isMember(node, 'source') ? names.get((node.object as Node).name as string) : undefined;
      return init && expressionOf(init, names)?.source;
    }
    case 'CallExpression':
      return ofCall(node, names, given);
    default:
      return undefined;
  }
}

/** `[…].join('|')`, `'…'.replaceAll('a', 'b')`, and what a function puts together that does nothing else. */
function ofCall(call: Node, names: Names, given: Given): Value {
  const { callee, arguments: values } = call as { callee: Node; arguments: Node[] } & Node;
  const { type, object } = callee;
  if (type === 'Identifier') {
    const called = calledBy(call, names, given);
    return called ? valueOf(called.result, names, called.given) : undefined;
  }
  if (type !== 'MemberExpression') return undefined;
  const of = valueOf(object as Node, names, given);
  const [first, second] = values.map(one => valueOf(one, names, given));
  if (isMember(callee, 'join'))
    return Array.isArray(of) && typeof first === 'string' ? of.join(first) : undefined;
  if (!isMember(callee, 'replaceAll') || typeof of !== 'string') return undefined;
  return typeof first === 'string' && typeof second === 'string' ? of.replaceAll(first, second) : undefined;
}

const isMember = (node: Node, name: string) =>
  node.type === 'MemberExpression' && !node.computed && (node.property as Node).name === name;
