import { parseAst } from 'vite';
import type { Node } from './names-in-code.ts';

/**
 * The code of a chunk that does nothing until one of its functions is called. The engine makes every function, name and list of the
 * outermost level when a script is run, some 200 bytes for each function alone, and a worker can bring no script later. Here
 * all of it stands in one function, which is passed over until then.
 *
 * Throws where the chunk exports anything but functions that are declared by their name, or does something besides.
 */
export function withLateBody(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const imports: string[] = [];
  const body: string[] = [];
  const exported = new Map<string, string>();
  const functions = new Set<string>();
  for (const one of program.body as Node[]) {
    const text = code.slice(one.start, one.end);
    if (one.type === 'ImportDeclaration') imports.push(text);
    else if (one.type === 'ExportNamedDeclaration' && !one.declaration && !one.source)
      for (const { local, exported: as } of one.specifiers as { local: Node; exported: Node }[])
        exported.set(as.name as string, local.name as string);
    else if (/^(?:Function|Class|Variable)Declaration$/.test(one.type)) body.push(text);
    else throw new Error(`a chunk that is late does something when it is read: ${text.slice(0, 80)}`);
    for (const name of functionsNamed(one)) functions.add(name);
  }
  const locals = [...new Set(exported.values())];
  const other = locals.find(name => !functions.has(name));
  if (other) throw new Error(`a chunk that is late exports what is no function: ${other}`);
  const late = locals.map(
    (name, place) => `function late$${place}(...given) { return late$all().${name}(...given); }`,
  );
  const names = [...exported].map(([as, local]) => `late$${locals.indexOf(local)} as ${as}`);
  return [
    ...imports,
    'let late$made;',
    'function late$all() { return late$made ??= late$body(); }',
    `function late$body() {\n${body.join('\n')}\nreturn { ${locals.join(', ')} };\n}`,
    ...late,
    `export { ${names.join(', ')} };`,
  ].join('\n');
}

/** The names of functions that a statement of the outermost level declares. */
function functionsNamed(statement: Node): string[] {
  if (statement.type === 'FunctionDeclaration') return [(statement.id as Node).name as string];
  if (statement.type !== 'VariableDeclaration') return [];
  return (statement.declarations as { id: Node; init: Node | null }[])
    .filter(({ init }) => init && /^(?:Arrow)?FunctionExpression$/.test(init.type))
    .map(({ id }) => id.name as string);
}
