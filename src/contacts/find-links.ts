import type { Passage } from '../applications/passage.ts';
import { kindOfAddress } from './find-addresses.ts';
import { decodeProtected, normalizeEmail, unfitEmail } from './find-emails.ts';
import type { Countries } from './country.ts';
import { registrableDomain } from './domains.ts';
import { readDialled } from './find-numbers.ts';
import type { ContactMatch } from './found.ts';
import { mismatchedLinkText } from './mismatched-link-text.ts';
import { inWords } from './wording/in-words.ts';

const helpful = inWords([
  'contact(?: us)?|(?:get|need|find|more|application|applicant|candidate|technical|login|online) (?:\\w+ )?(?:help|assistance|support)|help(?: ?desk| cent(?:er|re)| page| & support)?|support(?: cent(?:er|re)| page| portal| desk| team)?|(?:submit|open|create|raise|log) (?:a |an )?(?:\\w+ )?(?:ticket|request|case)|(?:live )?chat\\w*(?: with us| now)?|faqs?|frequently asked questions|report (?:a |an )?(?:problem|issue|bug|error)|trouble ?shooting|trouble applying|technical (?:support|help|issues?|problems?)|e-?mail us|call us',
  'kontakt(?:formular)?|hilfe(?:center|bereich)?|support|problem melden|häufige fragen|chat',
  'contact(?:ez-nous)?|nous contacter|aide|assistance|support|foire aux questions|signaler un problème',
  'contacto|contáctanos|contáctenos|ayuda|soporte|centro de ayuda|preguntas frecuentes|reportar un problema',
  'contato|fale conosco|ajuda|suporte|central de ajuda|perguntas frequentes|contacte-nos|apoio',
  'contatti|contattaci|aiuto|assistenza|supporto|domande frequenti',
  'contact|hulp|ondersteuning|veelgestelde vragen|neem contact op',
  'kontakt|pomoc|wsparcie|centrum pomocy|zgłoś problem|najczęściej zadawane pytania',
  'kontakt(?:a oss)?|hjälp|kundtjänst|vanliga frågor|rapportera (?:ett )?(?:fel|problem)',
  'お問い?合わ?せ|ヘルプ|サポート|よくある(?:ご)?質問|チャット',
  '联系我们|聯絡我們|帮助(?:中心)?|幫助(?:中心)?|客服|常见问题|常見問題|技术支持|在线客服',
]);
/** Pages that are linked next to help and offer none. */
const unhelpful =
  /facebook|linkedin\.|twitter\.|x\.com\/|instagram|youtube|tiktok|xing\.|glassdoor|kununu|\/(?:share|sharer|intent)\b|privacy|datenschutz|cookie|terms|impressum|\/legal|unsubscribe/i;

/** Contacts behind the links of a passage: telephone, mail and message targets, help pages, forms and chats. */
export function findLinks({ text, links, documentUrl }: Passage, countries: Countries): ContactMatch[] {
  // What a link says can be in two lines.
  const inOneLine = text.replaceAll('\n', ' ');
  return links.flatMap(link => {
    const label = link.text.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const start = label ? inOneLine.indexOf(label) : -1;
    const at = { start, end: start === -1 ? -1 : start + label.length, raw: label || link.href };
    const match = readLink(link.href, label, documentUrl, countries);
    if (!match) return [];
    const known = [...countries.shown, ...(countries.likely ? [countries.likely] : [])];
    const linkTextTargets = mismatchedLinkText(label, match, known);
    return [{ ...at, ...match, ...(linkTextTargets.length > 0 && { linkTextTargets }) }];
  });
}

/** What calls a number that of a fax machine, although its link dials it. */
const faxWords =
  /(?<!\p{L})(?:(?:tele)?fax|(?:tele)?facsimile|télécopie\p{L}*|faks\p{L}*)(?!\p{L})|ファック?ス|传真|傳真/iu;

type Target = Pick<ContactMatch, 'normalized' | 'printed' | 'kind' | 'extension' | 'unfit'>;

function readLink(href: string, label: string, documentUrl: string, countries: Countries): Target | null {
  const scheme = /^([a-z]+):/i.exec(href)?.[1]?.toLowerCase();
  const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)?.[1];
  if (hidden || scheme === 'mailto') {
    // "Share this job by e-mail" is a mailto: without a recipient.
    const address = hidden ? decodeProtected(hidden) : firstRecipient(href);
    return address
      ? { normalized: address, kind: 'email', extension: null, unfit: unfitEmail(address) }
      : null;
  }
  if (scheme === 'tel' || scheme === 'callto' || scheme === 'sms') {
    const dialled = readDialled(href, countries);
    const short = /^sms:\/{0,2}(\d{4,6})(?!\d)/i.exec(href)?.[1] ?? null;
    const kind = scheme === 'sms' ? 'sms' : faxWords.test(label) ? 'fax' : 'phone';
    if (dialled) return { ...dialled, kind, unfit: null };
    return short ? { normalized: short, kind: 'sms', extension: null, unfit: 'number-only' } : null;
  }
  return scheme === 'http' || scheme === 'https' ? readPageLink(href, label, documentUrl) : null;
}

function readPageLink(href: string, label: string, documentUrl: string): Target | null {
  if (label.length > 80 || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (unhelpful.test(href) && !helpful.test(label)) return null;
  const asked = /^(?:wa\.me|api\.whatsapp\.com|m\.me|t\.me)$/.test(url.hostname) || helpful.test(label);
  const byPath =
    /\/(?:contact(?:-?us)?|support|help(?:-?cent(?:er|re)|desk)?|faqs?|kontakt|hilfe|ayuda|ajuda|aide)(?:[/.?#]|$)/i.test(
      href,
    );
  if (!asked && !(byPath && label)) return null;
  if (isManual(href) && registrableDomain(url.hostname) !== domainOfPage(documentUrl)) return null;
  const samePage = href.split('#')[0] === documentUrl.split('#')[0];
  const kind = kindOfAddress(`${label} ${url.hostname} ${url.pathname}`);
  // A link to the page itself is a button: good for a chat or a form that opens here, else for nothing.
  if (samePage && kind === 'link') return null;
  return { normalized: url.href, kind, extension: null, unfit: null };
}

/**
 * What a maker writes about its software, which error pages of that software link to: nobody answers there, unless it is the
 * page by which to write to somebody.
 */
const isManual = (href: string) =>
  /^https?:\/\/(?:[^/]+\.)?(?:docs?|developers?|wiki)\.|\/(?:documentation|docs?|manual|wiki)\//i.test(
    href,
  ) &&
  !/[/_-](?:contact(?:-us)?|kontakt|contacto|contato|contatti|tickets?|requests?)(?![a-z])[^/]*\/?$/i.test(
    href,
  );

const domainOfPage = (address: string) =>
  URL.canParse(address) ? registrableDomain(new URL(address).hostname) : null;

function firstRecipient(href: string): string | null {
  const [recipients = ''] = href.replace(/^mailto:/i, '').split('?');
  try {
    return normalizeEmail(
      decodeURIComponent(recipients)
        .split(/[,;]/)[0]!
        .replace(/^.*<|>.*$/g, '')
        .trim(),
    );
  } catch {
    return null; // a stray percent sign: no address a mail program could read either
  }
}
