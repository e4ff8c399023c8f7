/** Names under which programs say what is wrong (RFC 9457 and what frameworks do by themselves). */
const saying =
  /^(?:message|msg|detail|details|title|reason|description|error|errors|error_?(?:message|description)|faultstring)$/i;
/** Names of what a help desk can look up. */
const identifying = /(?:request|trace|correlation|error|incident|event)[-_]?id$/i;
const maxDepth = 4;
const maxText = 600;

/**
 * What an answer in JSON says to a person who gets it instead of a page: its sentences, and its ids with their names.
 * Null where it says nothing, or is no JSON.
 */
export function readJsonAnswer(written: string): string | null {
  try {
    return saidIn(JSON.parse(written));
  } catch {
    return null;
  }
}

/** The same of an answer in XML, by its root. Storage services and SOAP answer so. */
export function readXmlAnswer(root: Element): string | null {
  return saidIn(valueOf(root));
}

/** An element as JSON would have it: what it is made of by name, else its text. */
function valueOf({ children, textContent }: Element): unknown {
  if (children.length === 0) return textContent?.trim();
  const values = new Map<string, unknown[]>();
  for (const child of children)
    values.set(child.localName, [...(values.get(child.localName) ?? []), valueOf(child)]);
  return Object.fromEntries(
    [...values].map(([name, several]) => [name, several.length > 1 ? several : several[0]]),
  );
}

function saidIn(answer: unknown): string | null {
  const said = new Set<string>();
  const ids: string[] = [];
  const visit = (value: unknown, name: string, isSaid: boolean, depth: number): void => {
    if (typeof value === 'string') {
      if (isSaid && /\p{L}{2}/u.test(value)) said.add(value.trim());
      else if (identifying.test(name)) ids.push(`${name}: ${value}`);
    } else if (value && typeof value === 'object' && depth < maxDepth) {
      // In a list of errors each says something, whatever it is called.
      for (const [inner, one] of Object.entries(value))
        visit(one, inner, isSaid || saying.test(inner), depth + 1);
    }
  };
  visit(answer, '', false, 0);
  const sentences = [...said].map(one => (/[.!?。]$/.test(one) ? one : `${one}.`));
  return said.size > 0 ? [...sentences, ...ids].join(' ').slice(0, maxText) : null;
}
