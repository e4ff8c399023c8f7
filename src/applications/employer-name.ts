/** An employer's name as it is compared: the letters that it may be spelled with in an address, and its words. */
interface Name {
  spellings: readonly string[];
  words: readonly string[];
}

/** Letters that keep no part of themselves when marks are taken off, and how addresses write them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Forms of companies that Japanese and Chinese write without a space before or behind the name. */
const easternForms =
  /株式会社|有限会社|合同会社|(?:股份)?有限(?:责任|責任)?公司|集团|集團|グループ|ホールディングス/g;
/** What an address adds to a name without a mark between: "globexinc", "globexcareers". */
const additions =
  /^(?:inc|incorporated|ltd|limited|llc|llp|corp|corporation|co|company|plc|pty|gmbh|ag|se|kg|ev|group|gruppe|groupe|grupo|gruppo|holding|holdings|sa|sas|sarl|sl|ltda|spa|srl|bv|nv|ab|as|aps|oy|kk|careers?|jobs?|hiring|recruit\w*|talent|karriere|usa?|uk|eu|emea|apac|global|international|intl|hq|com|net|org|\d{1,4})+$/;

/** Comparing one page with all applications asks for the same names over and over. */
const known = new Map<string, Name>();
const maxKnown = 4_000;

function read(written: string): Name {
  const plain = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(easternForms, ' ')
    .replace(/^\s*the\s/, '');
  const unmarked = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßøłđæœþı]/g, one => letters[one]!);
  const joined = (text: string) => unmarked(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const spelled = plain.replace(/[äöüøå]/g, one => spelledOut[one]!);
  const spellings = [plain, spelled, plain.replaceAll('&', ' and ')].map(joined).filter(Boolean);
  return {
    spellings: [...new Set(spellings)],
    words: unmarked(plain)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  };
}

function nameOf(written: string): Name {
  const name = known.get(written) ?? read(written);
  if (known.size >= maxKnown) known.clear();
  known.set(written, name);
  return name;
}

/**
 * Whether two names mean one employer: an address says "globex" where the page says "Globex Corporation", and "mueller"
 * for "Müller". Null where one is only a part of the other ("metro" and "Metropol", "bahn" and "Deutsche Bahn").
 */
export function sameName(a: string, b: string): boolean | null {
  const [one, other] = [nameOf(a), nameOf(b)];
  if (isSame(one, other) || isSame(other, one)) return true;
  const isWithin = one.spellings.some(x => other.spellings.some(y => x.includes(y) || y.includes(x)));
  return isWithin ? null : false;
}

/** Whether `long` is `short`, with more words or an addition behind it at most. */
function isSame(short: Name, long: Name): boolean {
  return short.spellings.some(
    letters =>
      long.spellings.some(
        one => one === letters || (one.startsWith(letters) && additions.test(one.slice(letters.length))),
      ) || beginsWith(long.words, letters),
  );
}

/** Whether the first words together are these letters. */
function beginsWith(words: readonly string[], letters: string): boolean {
  let joined = '';
  for (const word of words) {
    joined += word;
    if (joined.length >= letters.length) return joined === letters;
  }
  return false;
}
