import { layOver, partsToCover, type Readable, textsToCover, fieldValues } from './cover-texts.ts';
import { fields, fieldsIn } from './labels.ts';

/** Marks what the mask covers, so that nothing else is touched when it goes. */
const mark = 'data-callworthy-mask';

/** The shadow root of an element, a closed one included where the caller may open it. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Nothing was noted, and nothing is known of people. */
const nothingNoted: Readable = { noted: '', isPersonal: () => false };

/** A document that is covered. */
export interface Covered {
  /** Whether nothing has appeared or moved since that would have to be covered. */
  holds(): boolean;
  /** Takes the cover away again. */
  uncover(): void;
}

/**
 * Covers everything a person typed, chose or attached before a screenshot is taken, in this document and its
 * shadow roots.
 *
 * What is covered: fields of all kinds, editable text, whatever shows the name of a file, pictures, and every text but
 * headings, labels, buttons and the noted message. A page may repeat anywhere what was typed.
 *
 * @param reached origins of the documents that cover themselves. A frame of another one is covered as a whole.
 * @param known values of fields around this document
 */
export function maskTyped(
  doc: Document,
  reached: readonly string[] = [],
  rootOf: RootOf = element => element.shadowRoot,
  readable: Readable = nothingNoted,
  known: readonly string[] = [],
): Covered {
  const roots = rootsIn(doc, rootOf);
  const values = [...known, ...fieldValues(roots)];
  const frames = roots.flatMap(root => [...root.querySelectorAll<HTMLIFrameElement>('iframe,frame')]);
  const inner = frames.flatMap(frame => innerOf(frame) ?? []);
  const unreached = frames.filter(frame => !innerOf(frame) && !reached.includes(originOf(frame)));
  // Before anything is marked: what is next to a field is looked for, too.
  const fieldsOf = (root: Document | ShadowRoot) =>
    [...root.querySelectorAll(`${fields},[contenteditable]`), ...choices(root), ...showingFiles(root)].filter(
      element => !element.matches(buttonInputs),
    );
  const textsIn = (some: typeof roots) => some.flatMap(root => textsToCover(root, values, readable));
  const partsIn = (some: typeof roots) => some.flatMap(root => partsToCover(root, values, readable));
  const [texts, parts] = [textsIn(roots), partsIn(roots)];
  for (const element of [...unreached, ...roots.flatMap(fieldsOf)]) element.setAttribute(mark, '');
  const sheets = roots.map(root => addSheet(doc, root));
  const coveredInner = inner.map(one => maskTyped(one, reached, rootOf, readable, values));
  const boxes = layOver(doc, texts, parts);
  return {
    holds() {
      const now = rootsIn(doc, rootOf);
      const isMarked = now.flatMap(fieldsOf).every(field => field.hasAttribute(mark));
      return isMarked && boxes.cover(textsIn(now), partsIn(now)) && coveredInner.every(one => one.holds());
    },
    uncover() {
      boxes.remove();
      for (const sheet of sheets) sheet.remove();
      for (const root of roots)
        for (const element of root.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
      for (const one of coveredInner) one.uncover();
    },
  };
}

/** What is marked turns grey, and nothing moves until the screenshot is taken. */
function addSheet(doc: Document, root: Document | ShadowRoot): Element {
  const sheet = doc.createElement('style');
  sheet.textContent = `*,::before,::after{animation-play-state:paused!important}[${mark}]{background:#777!important;color:#777!important;-webkit-text-fill-color:#777!important;text-shadow:none!important;transition:none!important}[${mark}]::placeholder{color:#777!important}[${mark}] *{visibility:hidden!important}[${mark}]:is([type=color],[type=range],[type=checkbox],[type=radio],iframe,frame){opacity:0!important}`;
  ('documentElement' in root ? root.documentElement : root).append(sheet);
  return sheet;
}

/** Every one, whatever it costs: what is missed here would be seen in the screenshot. */
function rootsIn(root: Document | ShadowRoot, rootOf: RootOf): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(element => rootOf(element) ?? []);
  return [root, ...inner.flatMap(one => rootsIn(one, rootOf))];
}

/** Buttons say what the page wrote. */
const buttonInputs = '[type=submit],[type=button],[type=reset],[type=image]';

/** Frames without an address of their own, where no script is put: the page around them reads them. */
function innerOf(frame: HTMLIFrameElement): Document | null {
  const { contentDocument } = frame;
  return contentDocument && contentDocument.URL.startsWith('about:') ? contentDocument : null;
}

function originOf(frame: HTMLIFrameElement): string {
  return URL.canParse(frame.src) ? new URL(frame.src).origin : '';
}

/** Lists that are drawn by the page show what was chosen next to the field in which one types. */
function choices(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('input[role=combobox]')].flatMap(field => {
    const around = field.parentElement?.parentElement;
    return around &&
      !around.matches('form') &&
      !around.querySelector('label') &&
      fieldsIn(around).length === 1
      ? around
      : [];
  });
}

/** Whatever shows the name of a file: a page may have taken the file from its field long ago. */
function showingFiles(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].filter(
    element =>
      element.childElementCount === 0 &&
      /[\p{L}\d_)-]\.(pdf|docx?|odt|rtf|txt|pages|png|jpe?g|webp|heic|gif|tiff?|zip)\b/iu.test(
        element.textContent ?? '',
      ),
  );
}
