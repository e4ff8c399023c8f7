import { maxPiece } from './tidy.ts';

/** Names under which programs say what is wrong (RFC 9457, what frameworks do by themselves, and eleven languages). */
const saying =
  /^(?:error_?|err_?|exception_?|user_?|fault_?)?(?:message|msg|detail|string|text)$|^(?:error|errors|error_?description|mensa(?:je|gem)|erro|erros|errore|errori|messaggio|erreur|erreurs|fehler|fehler_?(?:text|meldung)|meldung|nachricht|fout|fouten|fout_?melding|melding|bericht|b[łl][aą]d|komunikat|fel|fel_?meddelande|meddelande)$/i;
/** Names of parts of anything: they say what is wrong only together with one of the others or an error's status. */
const alsoSaying = /^(?:title|reason|description|details|text)$/i;
/** Names of what a help desk can look up. */
const identifying = /(?:(?:request|trace|correlation|error|incident|event)[-_]?id|err(?:or)?[-_]?code)$/i;
const maxDepth = 5;

/** What programs put before JSON so that no other page can load it as a script. */
const guard = /^\uFEFF?\s*(?:\)\]\}',?|while ?\(1\);|for ?\(;;\);)?/;

/**
 * What an answer in JSON says to a person who gets it instead of a page: its sentences, and its ids with their names.
 * Null where it says nothing, or is no JSON.
 */
export function readJsonAnswer(written: string): string | null {
  try {
    return saidIn(JSON.parse(written.replace(guard, '')));
  } catch {
    return null;
  }
}

/** The same of an answer in XML, by its root. Storage services and SOAP answer so. */
export function readXmlAnswer(root: Element): string | null {
  return saidIn(valueOf(root), saying.test(root.localName));
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

/** "status": 409, and "title": "409 Conflict". */
const isErrorStatus = (name: string, value: unknown) =>
  /^(?:status|code|status_?code)$/i.test(name)
    ? Number(value) >= 400
    : /^title$/i.test(name) && /^[45]\d\d(?: [A-Z][\w-]*){1,6}$/.test(String(value));

/** `isError`: the whole is called one. */
function saidIn(answer: unknown, isError = false): string | null {
  const said = new Set<string>();
  const ids: string[] = [];
  const visit = (value: unknown, name: string, isSaid: boolean, depth: number): void => {
    if (identifying.test(name) && /^(?:string|number)$/.test(typeof value)) ids.push(`${name}: ${value}`);
    else if (typeof value === 'string') {
      if (isSaid && /\p{L}{2}/u.test(value)) said.add(value.trim());
    } else if (value && typeof value === 'object' && depth < maxDepth) {
      const entries = Object.entries(value);
      const isOfError =
        (isError && depth === 0) ||
        entries.some(([inner, one]) => saying.test(inner) || isErrorStatus(inner, one));
      // In a list of errors each says something, whatever it is called.
      for (const [inner, one] of entries)
        visit(one, inner, isSaid || saying.test(inner) || (isOfError && alsoSaying.test(inner)), depth + 1);
    }
  };
  // Nothing but words, or a list of them.
  const isBare =
    typeof answer === 'string' || (Array.isArray(answer) && answer.every(one => typeof one === 'string'));
  visit(answer, '', isBare, 0);
  const sentences = [...said].map(one => (/[.!?。]$/.test(one) ? one : `${one}.`));
  return said.size > 0 ? [...sentences, ...ids].join(' ').slice(0, maxPiece) : null;
}
