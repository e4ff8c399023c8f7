/**
 * The list of public suffixes in tldts, made ready when it is first asked. The library does so as soon as it is there: it goes
 * through ten thousand names with a loop, for which the engine compiles all lines around it. Domains under .com, .org, .net and
 * .de are told without the list, so that many lives of the background never need it.
 */

/** Puts a text beside the code and answers an expression for it. */
export type Put = (text: string) => string;

/** The part of the library that looks names up, or null for any other module. */
export const isSuffixes = (id: string) => id.endsWith('/tldts/dist/es6/src/suffix-trie.js');
/** Its data. */
export const isSuffixData = (id: string) => id.endsWith('/tldts/dist/es6/src/data/trie.js');

/** `code` with one place replaced; throws where the library is not as it was. */
function withEdit(code: string, place: RegExp, instead: (...found: string[]) => string): string {
  const found = code.match(place);
  if (!found) throw new Error(`tldts has changed: ${place} is not in it.`);
  return code.replace(place, () => instead(...found));
}

/** The part that looks names up, with what stands outside of its functions behind the first question. */
export function lateSuffixes(code: string): string {
  const asking = withEdit(code, /import \{([^}]*)\} from '\.\/data\/trie';/, (_, names) => {
    return `import {${names} readData } from './data/trie';\nlet edgeOffset, edgeHash, wildcardEdge;`;
  });
  const made = withEdit(
    asking,
    /const numberOfNodes = [^]*?\n\}\n/,
    all =>
      `function makeReady() {\n  readData();\n${all.replace(/const (edgeOffset|edgeHash|wildcardEdge) =/g, '$1 =')}}\n`,
  );
  return withEdit(
    made,
    /export default function suffixLookup\(hostname, options, out\) \{\n[^]*?\n {4}\}\n/,
    all => `${all}    if (!edgeOffset) makeReady();\n`,
  );
}

/** The data, as texts beside the code, which are read when `readData` is called. */
export function lateSuffixData(code: string, put: Put): string {
  const names: string[] = [];
  const read: string[] = [];
  const kept = (name: string, value: string) => {
    names.push(name);
    read.push(`${name} = ${value};`);
    return '';
  };
  const roots = code
    .replace(/\/\/.*$/gm, '')
    .replace(
      /export const (\w+) = (?:\/\*#__PURE__\*\/ )?new (Uint\d+Array)\((\[[^\]]*\])\);/g,
      (_, name: string, type: string, list: string) => kept(name, `new ${type}(JSON.parse(${put(list)}))`),
    )
    .replace(/export const (\w+) = ("(?:[^"\\]|\\.)*");/g, (_, name: string, text: string) =>
      kept(name, `JSON.parse(${put(text)})`),
    )
    .trim();
  if (names.length !== 5 || !/^(?:export const \w+ = \d+;\s*){2}$/.test(roots))
    throw new Error('tldts has changed: its data is another.');
  return `${roots}\nexport let ${names.join(', ')};\nexport function readData() { ${read.join(' ')} }`;
}
