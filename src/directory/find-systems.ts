import { foldedWords, nearlyIn, searchIn } from '../views/search.ts';
import type { Vendor } from '../vendors/vendor.ts';

/** What was found: the owner of a pasted address, or the systems whose names fit. */
type Found = { by: 'address'; vendor: Vendor | null } | { by: 'name'; vendors: readonly Vendor[] };

/**
 * A search over the directory by names and companies, old names too, or by the address of an application form,
 * with or without its scheme. Where nothing has the words, a slip of the finger in each is forgiven. `ownerOf` answers the
 * owner of an address.
 */
export function finder(
  vendors: readonly Vendor[],
  ownerOf: (address: string) => Vendor | null,
): (asked: string) => Found {
  const byName = [...vendors].sort((a, b) => a.name.localeCompare(b.name));
  const texts = new Map(
    byName.map(one => [one, [foldedWords([one.name, one.company, one.id, ...(one.aliases ?? [])])]]),
  );
  const search = searchIn(byName, one => texts.get(one)!);
  return asked => {
    const address = addressIn(asked.trim());
    if (address) return { by: 'address', vendor: ownerOf(address) };
    const found = search(asked);
    if (found.length === 0) {
      const isNearly = nearlyIn(asked);
      return { by: 'name', vendors: byName.filter(one => isNearly(texts.get(one)![0]!)) };
    }
    return { by: 'name', vendors: bestFirst(found, foldedWords([asked.trim()])) };
  };
}

/** Whose own name begins with what was asked comes first, then whose name has it: "Workday" before what Workday bought. */
function bestFirst(found: readonly Vendor[], asked: string): readonly Vendor[] {
  const place = (vendor: Vendor) => {
    const at = foldedWords([vendor.name]).indexOf(asked);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  // Sorting keeps the order of equals.
  return asked === '' ? found : found.toSorted((a, b) => place(a) - place(b));
}

/** People paste "jobs.globex.example/apply" as well as whole addresses; a name with a dot in it is no address. */
function addressIn(asked: string): string | null {
  if (/^https?:\/\/\S+$/i.test(asked)) return asked;
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?\/\S*$/i.test(asked) || /^[\w-]+(\.[\w-]+){2,}$/.test(asked)
    ? `https://${asked}`
    : null;
}
