/** A node of the syntax tree, as https://github.com/estree/estree describes it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** A name where its value is asked for; `short` in `{ name }`. */
export interface Use {
  node: Node;
  isShort: boolean;
}

/** What a chunk says of its names, whatever their scope. */
export interface Seen {
  uses: Map<string, Use[]>;
  /** The scopes that bind a name, once for each time. */
  bound: Map<string, Node[]>;
  assigned: Map<string, Node[]>;
  exported: Set<string>;
  /** Literal expressions that remember nothing from one use to the next. */
  literals: Node[];
  /** Where a text is asked whether, or where, it holds an expression. */
  asks: Ask[];
  /** What lists and objects of the outermost level hold that may be an expression: it is asked by whoever goes through them. */
  held: Node[];
  /** Calls of `inWords` (src/contacts/wording/in-words.ts) with nothing but words. */
  worded: Node[];
  /** Calls of `turn` (src/failures/turns/turn.ts). */
  turned: Node[];
  /** While the code is gone through: what is around, and how the variables are declared. */
  scopes: Node[];
  isVar: boolean;
}

/** One call of `test` on an expression, or of `match` on a text, and the like. */
export interface Ask {
  call: Node;
  method: string;
  expression: Node;
}

/** What takes an expression with the flag `g` without leaving a trace on it. */
const readers = new Set(['replace', 'replaceAll', 'matchAll', 'match', 'split', 'search']);

/** The flags of a regular expression as it is written in code. */
export const flagsOf = (literal: Node) => (literal.regex as { flags: string }).flags;

/** Every name of the chunk and what is done with it. */
export function lookOver(program: Node): Seen {
  const seen: Seen = {
    uses: new Map(),
    bound: new Map(),
    assigned: new Map(),
    scopes: [program],
    isVar: false,
    exported: new Set(),
    literals: [],
    asks: [],
    held: [],
    worded: [],
    turned: [],
  };
  visit(program, seen);
  return seen;
}

/** Whether a name of the outermost level is bound there once and never set anew. */
export function isStill(name: string, seen: Seen): boolean {
  const atTop = (seen.bound.get(name) ?? []).filter(({ type }) => type === 'Program');
  return atTop.length === 1 && !(seen.assigned.get(name) ?? []).some(node => isOfTop(node, seen));
}

/** Whether a name means, where it stands, what the outermost level calls so. */
export function isOfTop({ name, start }: Node, { bound }: Seen): boolean {
  const scopes = bound.get(name as string) ?? [];
  return !scopes.some(scope => scope.type !== 'Program' && start >= scope.start && start < scope.end);
}

/** What has names of its own. */
const scoped =
  /^(?:Function\w+|ArrowFunctionExpression|BlockStatement|For\w*Statement|CatchClause|Class\w+|SwitchStatement|StaticBlock)$/;
const functions = /^(?:Function\w+|ArrowFunctionExpression|Program)$/;

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
  FunctionExpression: 'id',
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
    addAsk(node, seen);
    if (isWorded(node)) seen.worded.push(node);
    if (isNamed(node.callee as Node, 'turn')) seen.turned.push(node);
  }
  if (type === 'ExportNamedDeclaration') addExported(node, seen);
  if (type === 'VariableDeclaration') seen.isVar = node.kind === 'var';
  // The name of a function or a class that is declared is known around it.
  const isDeclared = type === 'FunctionDeclaration' || type === 'ClassDeclaration';
  if (isDeclared && isNode(node.id)) name(node.id, seen, bind);
  if (scoped.test(type)) seen.scopes.push(node);
  visitParts(node, seen, isDeclared);
  if (scoped.test(type)) seen.scopes.pop();
}

function visitParts(node: Node, seen: Seen, isDeclared: boolean): void {
  const { type } = node;
  if (type === 'ArrayExpression' || type === 'ObjectExpression') addHeld(node, seen);
  if (type === 'Property' && node.shorthand === true) return use(node.value as Node, true, seen);
  if (type === 'ExportSpecifier') return;
  for (const field in node) {
    const value = node[field];
    // Most of what a node says of itself is no node: a chunk has a million such fields.
    if (typeof value !== 'object' || value === null) continue;
    if (field === plainNames[type] && node.computed !== true) continue;
    if (type.startsWith('Import') && field === 'imported') continue;
    if (isDeclared && field === 'id') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue;
      if (type === 'VariableDeclarator' && field === 'id') name(child, seen, seen.isVar ? bindVar : bind);
      else if (field === bindingFields[type] || field === 'params') name(child, seen, bind);
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

function add<Added>(list: Map<string, Added[]>, name: string, added: Added): void {
  list.set(name, [...(list.get(name) ?? []), added]);
}

const bind = ({ name }: Node, { bound, scopes }: Seen) => add(bound, name as string, scopes.at(-1)!);
const bindVar = ({ name }: Node, { bound, scopes }: Seen) =>
  add(bound, name as string, scopes.findLast(({ type }) => functions.test(type))!);
const assign = (node: Node, { assigned }: Seen) => add(assigned, node.name as string, node);

/** Goes through a pattern: `told` hears each name that it gives; what else stands in it is visited. */
function name(node: Node, seen: Seen, told: (one: Node, seen: Seen) => void): void {
  if (node.type === 'Identifier') told(node, seen);
  else if (node.type === 'ObjectPattern') {
    for (const property of node.properties as Node[]) {
      if (property.computed === true) visit(property.key as Node, seen);
      name((property.value ?? property.argument) as Node, seen, told);
    }
  } else if (node.type === 'RestElement') name(node.argument as Node, seen, told);
  else if (node.type === 'ArrayPattern') {
    for (const element of node.elements as (Node | null)[]) if (element) name(element, seen, told);
  } else if (node.type === 'AssignmentPattern') {
    name(node.left as Node, seen, told);
    visit(node.right as Node, seen);
  } else visit(node, seen);
}

function addHeld({ elements, properties }: Node, { held, scopes }: Seen): void {
  if (scopes.some(({ type }) => type !== 'Program')) return;
  const values = (properties as Node[] | undefined)?.map(({ value, shorthand }) =>
    shorthand === true ? null : (value as Node | undefined),
  );
  for (const one of values ?? (elements as (Node | null)[]))
    if (one && (one.regex !== undefined || /^(?:(?:New|Call)Expression|Identifier)$/.test(one.type)))
      held.push(one);
}

function addRead({ callee, arguments: given }: Node, { literals }: Seen): void {
  const { type, property } = callee as Node;
  const [first] = given as Node[];
  const isRead = type === 'MemberExpression' && readers.has((property as Node).name as string);
  if (isRead && first?.regex !== undefined && /^[^y]*g[^y]*$/.test(flagsOf(first))) literals.push(first);
}

/** Two of one name in a chunk are told apart by a number. */
const isNamed = ({ name }: Node, wanted: string) =>
  typeof name === 'string' && name.replace(/\$\d+$/, '') === wanted;

const isWorded = ({ callee, arguments: given }: Node) =>
  isNamed(callee as Node, 'inWords') && (given as Node[]).length === 1;

/** Calls of an expression with one text. */
export const ofExpression = new Set(['test', 'exec']);
/** Calls of a text with an expression, and with how many values. */
const ofText: ReadonlyMap<string, number> = new Map([
  ['match', 1],
  ['matchAll', 1],
  ['search', 1],
  ['split', 1],
  ['replace', 2],
  ['replaceAll', 2],
]);

function addAsk(call: Node, { asks }: Seen): void {
  const { type, object, property, computed, optional } = call.callee as Node;
  if (type !== 'MemberExpression' || computed || optional || call.optional) return;
  const method = (property as Node).name as string;
  const given = call.arguments as Node[];
  const isOfText = ofText.get(method) === given.length;
  if (!isOfText && !(ofExpression.has(method) && given.length === 1)) return;
  const expression = isOfText ? given[0]! : (object as Node);
  const isPlain = expression.regex !== undefined || expression.type === 'Identifier';
  if (isPlain && given.every(one => one.type !== 'SpreadElement')) asks.push({ call, method, expression });
}

function addExported({ declaration, specifiers }: Node, { exported }: Seen): void {
  for (const { local } of specifiers as { local: Node }[]) exported.add(local.name as string);
  for (const { id } of ((declaration as Node | null)?.declarations as { id: Node }[] | undefined) ?? [])
    if (id.type === 'Identifier') exported.add(id.name as string);
}
