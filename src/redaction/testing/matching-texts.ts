import fc from 'fast-check';

/** One character or two of each class of Unicode that the expressions use, in the case that each of them means. */
const classes: Readonly<Record<string, string>> = {
  L: 'a-zA-ZäéñłÅÉ',
  Ll: 'a-zäéł',
  Lu: 'A-ZÅÉŁ',
  N: '0-9',
  P: '.!',
  'sc=Latn': 'a-zA-Z',
  'sc=Han': '王小明',
  'sc=Hiragana': 'すい',
  'sc=Katakana': 'アイ',
};

/** So many characters of what an expression repeats are enough of them. */
const maxMore = 3;

/**
 * Texts that an expression finds, or nearly: what it wants to stand before and behind is generated with it, what it does
 * not want is not looked at, nor are bounds of words.
 */
export function textsMatching(expression: RegExp): fc.Arbitrary<string> {
  const plain = withoutDenials(expression.source)
    .replace(/\\([^])/g, (whole, sign: string) => (/b/i.test(sign) ? '' : whole))
    .replace(/\(\?<\w+>|\(\?<?=/g, '(?:')
    .replace(/\\p\{([\w=]+)\}/g, (_, name: string) => classes[name] ?? 'a')
    .replace(/\[([^\]\\]*(?:\\.[^\]\\]*)*)\]|(a-zA-Z\S*?ÅÉ|a-zäéł|A-ZÅÉŁ|0-9|王小明|すい|アイ)/g, whole =>
      whole.startsWith('[') ? whole : `[${whole}]`,
    )
    .replace(/\\P\{\w+\}/g, ' ')
    .replace(/\\1/g, ' ')
    .replace(/\{(\d+),(\d*)\}/g, (_, from: string, to: string) => {
      const max = Number(from) + maxMore;
      return `{${from},${to === '' ? max : Math.min(Number(to), max)}}`;
    });
  return withoutStacks(() => fc.stringMatching(new RegExp(plain)));
}

/**
 * Beforehand fast-check asks of each part that may be repeated whether twenty odd texts are made of it, and hears by errors that they
 * are not. Where each of them came from takes it three quarters of the time.
 */
function withoutStacks<Made>(make: () => Made): Made {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** An expression without what it denies: "(?!…)" and "(?<!…)". */
function withoutDenials(source: string): string {
  let plain = source;
  for (let at = plain.search(/\(\?<?!/); at >= 0; at = plain.search(/\(\?<?!/)) {
    plain = plain.slice(0, at) + plain.slice(endOfGroup(plain, at));
  }
  return plain;
}

function endOfGroup(source: string, start: number): number {
  let [depth, isClass] = [0, false];
  for (let at = start; at < source.length; at++) {
    const char = source[at]!;
    if (char === '\\') at++;
    else if (isClass) isClass = char !== ']';
    else if (char === '[') isClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}
