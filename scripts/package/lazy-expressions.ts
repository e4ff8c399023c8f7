import { parseAst } from 'vite';

/** A node of the syntax tree, as https://github.com/estree/estree describes it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A name where its value is asked for; `short` in `{ name }`. */
interface Use {
  node: Node;
  isShort: boolean;
}

/** What a chunk says of its names, whatever their scope. */
export interface Seen {
  uses: Map<string, Use[]>;
  bound: Map<string, number>;
  assigned: Set<string>;
  exported: Set<string>;
  /** Literal expressions that remember nothing from one use to the next. */
  literals: Node[];
  /** Calls of `test` on a name. */
  tests: Map<string, Node[]>;
}

/** What takes an expression with the flag `g` without leaving a trace on it. */
const readers = new Set(['replace', 'replaceAll', 'matchAll', 'match', 'split', 'search']);

/**
 * The code of a chunk in which regular expressions are made when they are first asked for. The engine reads one three
 * times: when it looks over the script, when the line is run, and when the expression is first tried, and takes 30 µs for
 * each class of all letters in it. A worker holds a thousand expressions, and needs a few whenever it wakes up.
 *
 * Long ones that the outermost level gives a name become functions of that name. Those with classes of all letters that
 * stand elsewhere are taken out to the end. What is exported, given its name twice, put together of what changes later,
 * or remembers where it was, stays as it is.
 */
export function withLazyExpressions(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const seen = lookOver(program);
  const named = namedAtTop(program, seen).filter(
    ({ init }) => init.regex === undefined || isDear(init, code),
  );
  const edits: Edit[] = [];
  for (const { declaration, id, init } of named) {
    const name = id.name as string;
    edits.push({ start: id.end, end: init.start, text: `$made, ${name} = () => ${name}$made ??= ` });
    if (init.type === 'Literal') edits.push({ start: init.start, end: init.end, text: constructed(init) });
    for (const use of seen.uses.get(name) ?? []) edits.push(asked(use));
    const { start } = declaration;
    if (edits.every(edit => edit.start !== start))
      edits.push({ start, end: start + (declaration.kind as string).length, text: 'var' });
  }
  const inits = new Set(named.map(({ init }) => init));
  const takenOut = new Map<string, string>();
  for (const literal of seen.literals) {
    if (inits.has(literal) || !/\\p\{/i.test(patternOf(literal))) continue;
    const made = constructed(literal);
    // The same one may serve in several places: it remembers nothing.
    const name = takenOut.get(made) ?? `expression$${takenOut.size}`;
    takenOut.set(made, name);
    edits.push({ start: literal.start, end: literal.end, text: `${name}()` });
  }
  const atEnd = [...takenOut].map(
    ([made, name]) => `var ${name}$made; function ${name}() { return ${name}$made ??= ${made}; }`,
  );
  return [edited(code, edits), ...atEnd].join('\n');
}

/** What is shorter is read in less time than it takes to ask for it. */
const minLength = 200;

/** Whether an expression takes long enough to be read: long ones, and those with classes of all letters. */
const isDear = ({ start, end }: Node, code: string) =>
  end - start >= minLength || /\\p\{/i.test(code.slice(start, end));

const patternOf = (literal: Node) => (literal.regex as { pattern: string }).pattern;
const flagsOf = (literal: Node) => (literal.regex as { flags: string }).flags;
const constructed = (literal: Node) =>
  `new RegExp(${JSON.stringify(patternOf(literal))}, ${JSON.stringify(flagsOf(literal))})`;

function asked({ node, isShort }: Use): Edit {
  return { start: node.end, end: node.end, text: isShort ? `: ${node.name}()` : '()' };
}

export function edited(code: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < end) throw new Error(`two changes at ${code.slice(edit.start, edit.start + 60)}`);
    parts.push(code.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join('') + code.slice(end);
}

interface Named {
  declaration: Node;
  id: Node;
  init: Node;
}

export function namedAtTop(program: Node, { uses, bound, assigned, exported }: Seen): Named[] {
  const changing = [...assigned].flatMap(name => uses.get(name) ?? []).map(({ node }) => node.start);
  const isStill = ({ start, end }: Node) => !changing.some(at => at >= start && at < end);
  const makes = (init: Node | null) =>
    init !== null &&
    (init.regex !== undefined ||
      (init.type === 'NewExpression' && (init.callee as Node).name === 'RegExp' && !bound.has('RegExp')));
  return (program.body as Node[])
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(declaration =>
      (declaration.declarations as { id: Node; init: Node | null }[]).map(({ id, init }) => ({
        declaration,
        id,
        init: init!,
      })),
    )
    .filter(({ id, init }) => id.type === 'Identifier' && makes(init) && isStill(init))
    .filter(
      ({ id: { name } }) =>
        bound.get(name as string) === 1 && !assigned.has(name as string) && !exported.has(name as string),
    );
}

/** Every name of the chunk and what is done with it. */
export function lookOver(program: Node): Seen {
  const seen: Seen = {
    uses: new Map(),
    bound: new Map(),
    assigned: new Set(),
    exported: new Set(),
    literals: [],
    tests: new Map(),
  };
  visit(program, seen);
  return seen;
}

/** Fields that hold names which are no variables, unless they are computed. */
const plainNames: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
};

/** Fields that give names to something. */
const bindingFields: Readonly<Record<string, string>> = {
  VariableDeclarator: 'id',
  FunctionDeclaration: 'id',
  FunctionExpression: 'id',
  ClassDeclaration: 'id',
  ClassExpression: 'id',
  CatchClause: 'param',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
};

function visit(node: Node, seen: Seen): void {
  const { type } = node;
  if (type === 'Identifier') return use(node, false, seen);
  if (type === 'MetaProperty') return;
  if (node.regex !== undefined && !/[gy]/.test(flagsOf(node))) seen.literals.push(node);
  if (type === 'CallExpression') {
    addRead(node, seen);
    addTest(node, seen);
  }
  if (type === 'ExportNamedDeclaration') addExported(node, seen);
  if (type === 'Property' && node.shorthand === true) return use(node.value as Node, true, seen);
  for (const [field, value] of Object.entries(node)) {
    if (field === plainNames[type] && node.computed !== true) continue;
    if (type.startsWith('Import') && field === 'imported') continue;
    if (type === 'ExportSpecifier') continue;
    for (const child of [value].flat()) {
      if (!isNode(child)) continue;
      if (field === bindingFields[type] || field === 'params') name(child, seen, bind);
      else if (isTarget(type, field)) name(child, seen, assign);
      else visit(child, seen);
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What is assigned to, counted up, or set anew by each round of a loop. */
function isTarget(type: string, field: string): boolean {
  if (type === 'UpdateExpression') return field === 'argument';
  return field === 'left' && /^(?:AssignmentExpression|ForInStatement|ForOfStatement)$/.test(type);
}

function use(node: Node, isShort: boolean, { uses }: Seen): void {
  const known = uses.get(node.name as string);
  if (known) known.push({ node, isShort });
  else uses.set(node.name as string, [{ node, isShort }]);
}

const bind = (one: string, { bound }: Seen) => void bound.set(one, (bound.get(one) ?? 0) + 1);
const assign = (one: string, { assigned }: Seen) => void assigned.add(one);

/** Goes through a pattern: `told` hears each name that it gives; what else stands in it is visited. */
function name(node: Node, seen: Seen, told: (one: string, seen: Seen) => void): void {
  if (node.type === 'Identifier') told(node.name as string, seen);
  else if (node.type === 'ObjectPattern') {
    for (const property of node.properties as Node[]) {
      if (property.computed === true) visit(property.key as Node, seen);
      name((property.value ?? property.argument) as Node, seen, told);
    }
  } else if (node.type === 'ArrayPattern') {
    for (const element of node.elements as (Node | null)[]) if (element) name(element, seen, told);
  } else if (node.type === 'RestElement') name(node.argument as Node, seen, told);
  else if (node.type === 'AssignmentPattern') {
    name(node.left as Node, seen, told);
    visit(node.right as Node, seen);
  } else visit(node, seen);
}

function addRead({ callee, arguments: given }: Node, { literals }: Seen): void {
  const { type, property } = callee as Node;
  const [first] = given as Node[];
  const isRead = type === 'MemberExpression' && readers.has((property as Node).name as string);
  if (isRead && first?.regex !== undefined && /^[^y]*g[^y]*$/.test(flagsOf(first))) literals.push(first);
}

function addTest(call: Node, { tests }: Seen): void {
  const { type, object, property } = call.callee as Node;
  if (
    type !== 'MemberExpression' ||
    (property as Node).name !== 'test' ||
    (call.arguments as Node[]).length !== 1
  )
    return;
  const name = (object as Node).name as string | undefined;
  if (name !== undefined) tests.set(name, [...(tests.get(name) ?? []), call]);
}

function addExported({ declaration, specifiers }: Node, { exported }: Seen): void {
  for (const { local } of specifiers as { local: Node }[]) exported.add(local.name as string);
  for (const { id } of ((declaration as Node | null)?.declarations as { id: Node }[] | undefined) ?? [])
    if (id.type === 'Identifier') exported.add(id.name as string);
}
