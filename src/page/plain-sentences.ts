import { besidePage } from './candidates.ts';
import { findAll, isRendered, matches, nearest, own, parentIn } from './dom.ts';
import { fillable } from './labels.ts';
import { isShownRed } from './looks-wrong.ts';
import { searchShown } from './shown-parts.ts';
import { smallLetters } from './tidy.ts';
import { shownText } from './visible.ts';

/** So many are looked at on each side of a form, and at so many of its fields. */
const maxEachSide = 8;
const maxFields = 20;
/** What is shorter is a label, what is longer a text about something. */
const minLength = 12;
/** Chinese and Japanese say the same in fewer signs. */
const minUnspacedLength = 6;
const maxLength = 300;
/** How far up from a field or button what stands beside it is looked for. */
const maxLevels = 8;
/** How far down in a part of the page. */
const maxDepth = 3;

/** What stands beside what a page is about, and parts of a form that are no words of it. */
const aside = `${besidePage},label,legend,button,a,option,script,style`;
const blocks = 'p,div,li,ul,ol,section,article,table,h1,h2,h3,h4,blockquote,pre,dl,fieldset';

/**
 * Elements below `root`, or it itself, with a sentence that no name, role or colour marks, around what a page lets a
 * person fill in: above the first field, below the last button, right behind a field. Servers that answer a form with the
 * form say so what became of it. Only sentences with a word that may tell of a failure: most forms are introduced by
 * other words.
 *
 * @param isPart `root` is a part of a page that was rebuilt: without fields, each of its sentences is one
 */
export function plainSentencesIn(root: Element | ShadowRoot, isPart: boolean): Element[] {
  const all = root instanceof ShadowRoot ? findAll(root, fillable) : searchShown(root, fillable);
  const fields = all.filter(one => !nearest(one, besidePage) && isRendered(one));
  const [first] = fields;
  const last = fields.at(-1);
  if (!first || !last) return isPart && root instanceof Element ? sentencesIn(root, maxDepth) : [];
  const button = findAll(nearest(last, 'form') ?? root, 'button,[type=submit],[role=button]').at(-1) ?? last;
  const around = [
    ...beside(first, 'previousElementSibling'),
    ...beside(button, 'previousElementSibling', 2),
    ...beside(button, 'nextElementSibling'),
    ...fields.slice(0, maxFields).flatMap(field => behind(field)),
  ];
  return [...new Set(around)];
}

/** Sentences before or behind an element, the nearest first, out to the body. */
function beside(
  from: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
  levels = maxLevels,
): Element[] {
  const found: Element[] = [];
  let up: Element | null = from;
  for (let level = 0; up && up.localName !== 'body' && level < levels; up = parentIn(up), level += 1) {
    for (let next = own(up, side); next && found.length < maxEachSide; next = own(next, side))
      found.push(...sentencesIn(next, maxDepth));
  }
  return found.slice(0, maxEachSide);
}

function behind(field: Element): Element[] {
  const found: Element[] = [];
  let next = own(field, 'nextElementSibling');
  for (let count = 0; next && count < 2; count += 1) {
    found.push(...sentencesIn(next, 1));
    next = own(next, 'nextElementSibling');
  }
  return found;
}

/** The innermost blocks in it that hold such a sentence and nothing to fill in. */
function sentencesIn(element: Element, depth: number): Element[] {
  if (matches(element, aside) || !isRendered(element)) return [];
  if (findAll(element, fillable).length > 0 || matches(element, fillable)) return [];
  if (findAll(element, blocks).length > 0)
    return depth > 0
      ? [...own(element, 'children')].slice(0, 12).flatMap(one => sentencesIn(one, depth - 1))
      : [];
  const text = shownText(element, maxLength + 1);
  const min = /[\u3040-\u9fff]/.test(text) ? minUnspacedLength : minLength;
  const isSentence = text.length >= min && text.length <= maxLength;
  return isSentence && (mayTell.test(smallLetters(text)) || isShownRed(element)) ? [element] : [];
}

/** Parts of words of which hardly a sentence that tells of a failure has none, in eleven languages. */
const mayTell = new RegExp(
  [
    "\\bnot\\b|cannot|n['’]t\\b|unable|\\bfail|\\berror|invalid|locked|expired|denied|wrong|timed out|too (?:many|large|big|long)|already|unavailable|\\bsorry|problem|exceed|disconnect|unexpected|required|must",
    'nicht|fehl|gesperrt|abgelaufen|ungültig|abgebrochen|überschr|entfernt|zu (?:viele|groß)|bereits|leider|störung|bitte füllen',
    '\\bpas\\b|erreur|échou|échec|impossible|incident|expiré|bloqué|verrouill|déjà|trop|refus|obligatoire',
    '\\bno\\b|\\bfall[oóa]|bloquead|caducad|imposible|inválid|demasiad|obligatori|incorrect|supera|excede',
    '\\bnon\\b|errore|impossibile|bloccat|scadut|\\bgià\\b|fallit|tropp|supera',
    '\\bniet\\b|fout|mislukt|verlopen|geblokkeerd|vergrendeld|\\breeds\\b|helaas|verplicht|\\bte (?:groot|veel|lang)',
    '\\bnie\\b|błąd|błęd|wygasł|zablokow|niepowodz|wymagan|zbyt|przekracza',
    'não|\\berro|falh|inválid|expir|\\bjá\\b|muito (?:grande|longo)|excede|ultrapassa',
    '\\binte\\b|\\bfel\\b|misslyck|låst|gått ut|tyvärr|redan|för (?:stor|lång|många)',
    '\\brob[oô]t?|ロボット|机器人|機器人',
    'エラー|ません|失敗|切れ|ロック|超え|必須|大きすぎ',
    '失败|失敗|错误|錯誤|无法|無法|不能|未能|超[过過时時出]|过期|锁|繁忙|异常|必填',
  ].join('|'),
);
