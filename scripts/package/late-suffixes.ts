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

/** What the library makes of a whole list: where each label begins, its number to be found by, and where a node has a "*". */
const madeAtOnce =
  /const numberOfNodes = [^]*?const end = offset \+ edgeLength\[edge\];\s*(let hash = (\d+);\s*for \([^]*?hash = \(hash \* 33\) \^ [^]*?\})\s*edgeHash\[edge\] = hash >>> 0;[^]*?\n\}\n/;

/**
 * Only where each label begins is found out for all of them. The number of a label is made when the search comes to it, which
 * is a dozen of ten thousand for a name, and a "*" is searched for as any other label.
 */
const madeReady = (hashing: string, seed: string) => `function makeReady() {
  readData();
  edgeHash = new Uint32Array(edgeLength.length);
  edgeOffset = new Uint32Array(edgeLength.length);
  for (let edge = 0, offset = 0; edge < edgeLength.length; edge += 1) {
    edgeOffset[edge] = offset;
    offset += edgeLength[edge];
  }
}
function hashOf(edge) {
  if (edgeHash[edge] === 0) {
    const offset = edgeOffset[edge];
    const end = offset + edgeLength[edge];
    ${hashing}
    edgeHash[edge] = hash >>> 0;
  }
  return edgeHash[edge];
}
const wildcardOf = node => findEdge(node, ((${seed} * 33) ^ 42) >>> 0, '*', 0, 1);
`;

type Edit = readonly [place: RegExp, instead: (...found: string[]) => string];

/** Each edit changes one place, so what stands in the code twice is named twice. */
const edits: readonly Edit[] = [
  [
    /import \{([^}]*)\} from '\.\/data\/trie';/,
    (_, names) => `import {${names} readData } from './data/trie';\nlet edgeOffset, edgeHash;`,
  ],
  [madeAtOnce, (_, hashing, seed) => madeReady(hashing!, seed!)],
  [/const value = edgeHash\[mid\]/, () => 'const value = hashOf(mid)'],
  [/edgeHash\[e\] === hash/, () => 'hashOf(e) === hash'],
  [/edgeHash\[e\] === hash/, () => 'hashOf(e) === hash'],
  [/wildcardEdge\[node\]/, () => 'wildcardOf(node)'],
  [/wildcardEdge\[node\]/, () => 'wildcardOf(node)'],
  [
    /export default function suffixLookup\(hostname, options, out\) \{\n[^]*?\n {4}\}\n/,
    all => `${all}    if (!edgeOffset) makeReady();\n`,
  ],
];

/** The part that looks names up, with what stands outside of its functions behind the first question. */
export const lateSuffixes = (code: string): string =>
  edits.reduce((made, [place, instead]) => withEdit(made, place, instead), code);

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
