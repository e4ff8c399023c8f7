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

type Value = string | readonly string[] | undefined;
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

/** What a function makes that does nothing but make an expression of its parameters. */
function madeBy({ callee, arguments: values }: Node, names: Names, given: Given): Written | null {
  const maker =
    (callee as Node).type === 'Identifier' ? names.get((callee as Node).name as string) : undefined;
  const made = maker && resultOf(maker);
  if (!made) return null;
  const read = (values as Node[]).map(one => valueOf(one, names, given));
  if (read.includes(undefined)) return null;
  const bound = new Map<string, Value>();
  for (const [place, param] of (maker.params as Node[]).entries()) {
    if (param.type === 'Identifier') bound.set(param.name as string, read[place]);
    else if (param.type === 'RestElement' && read.slice(place).every(one => typeof one === 'string'))
      bound.set((param.argument as Node).name as string, read.slice(place) as string[]);
    else return null;
  }
  return expressionOf(made, names, bound);
}

/** What a function answers that does nothing else. */
function resultOf({ type, body, async, generator }: Node): Node | null {
  if (async || generator) return null;
  if (type === 'ArrowFunctionExpression' && (body as Node).type !== 'BlockStatement') return body as Node;
  if (type !== 'ArrowFunctionExpression' && type !== 'FunctionDeclaration') return null;
  const [only, ...others] = (body as Node).body as Node[];
  return only?.type === 'ReturnStatement' && others.length === 0 ? (only.argument as Node | null) : null;
}

/** The text or list of texts that code stands for; undefined where that is not plain to see. */
function valueOf(node: Node, names: Names, given: Given): Value {
  const joined = (parts: readonly string[], between: readonly Node[]) => {
    const values = between.map(one => valueOf(one, names, given));
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
      return ofMethod(node, names, given);
    default:
      return undefined;
  }
}

/** `[…].join('|')` and `'…'.replaceAll('a', 'b')`. */
function ofMethod({ callee, arguments: values }: Node, names: Names, given: Given): Value {
  const { type, object } = callee as Node;
  if (type !== 'MemberExpression') return undefined;
  const of = valueOf(object as Node, names, given);
  const [first, second] = (values as Node[]).map(one => valueOf(one, names, given));
  if (isMember(callee as Node, 'join'))
    return Array.isArray(of) && typeof first === 'string' ? of.join(first) : undefined;
  if (!isMember(callee as Node, 'replaceAll') || typeof of !== 'string') return undefined;
  return typeof first === 'string' && typeof second === 'string' ? of.replaceAll(first, second) : undefined;
}

const isMember = (node: Node, name: string) =>
  node.type === 'MemberExpression' && !node.computed && (node.property as Node).name === name;
