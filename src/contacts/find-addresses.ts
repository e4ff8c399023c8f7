import { isPublicHost } from './domains.ts';
import type { ContactMatch, FoundKind } from './found.ts';
import { inWords } from './wording/in-words.ts';

/** Both letters are written out: to ignore case among all letters takes the engine three times as long to make ready. */
const writtenAddress =
  /(?<![\w@./-])(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[A-Za-z]{2,24}(?::\d+)?(?:[/?#][^\s"'„“”«»‹›<>()[\]{}|\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]*)?/gu;
const file =
  /\.(?:jpe?g|png|gif|svg|webp|ico|css|js|mjs|json|xml|pdf|docx?|rtf|txt|zip|mp4|woff2?)(?:[?#]|$)/i;
const addressPlaces =
  /(?:contact|support|help|assist|ticket|chat|faq|kontakt|hilfe|aide|ayuda|contacto|ajuda|contato|suporte|aiuto|contatti|assistenza|supporto|hulp|pomoc|hj[aä]lp|inquiry|toiawase|service-?desk|feedback|enquir)/i;

/** Addresses that open a conversation. */
const messengers =
  /^(?:wa\.me\/\d|api\.whatsapp\.com\/|m\.me\/|t\.me\/|line\.me\/|teams\.(?:microsoft|live)\.com\/l\/chat)/i;

const inContactWords = inWords([
  'contact\\w*|reach us|write to|get in touch|submit (?:a |an |your )?(?:ticket|request|case)|open (?:a )?(?:ticket|case)|(?:for|need|get) (?:\\w+ )?(?:help|assistance|support)|help (?:desk|cent(?:er|re)|page|form)|support (?:team|desk|cent(?:er|re)|page|site|form|portal)|assistance|faqs?|chat|technical|accommodations?|accessib\\w+|disabilit\\w+|(?:complete|fill out|fill in|submit|use) (?:this|the|our|an?) (?:\\w+ ){0,2}(?:form|request)|enquir\\w+|inquir\\w+|questions?',
  'kontakt\\w*|hilfe|supportformular|wenden sie sich|fragen|anfrage\\w*',
  'contact\\w*|assistance|aide|formulaire|questions?',
  'contact\\w*|ayuda|soporte|formulario|consultas?|dudas',
  'contat\\w*|contact\\w*|ajuda|suporte|formulário|dúvidas',
  'contatt\\w*|assistenza|aiuto|supporto|modulo|domande',
  'contact\\w*|hulp|ondersteuning|formulier|vragen|helpdesk',
  'kontakt\\w*|pomoc\\w*|wsparci\\w+|formularz\\w*|pyta\\w+',
  'kontakt\\w*|hjälp|support|formulär\\w*|frågor',
  'お問い?合わ?せ|問合せ|サポート|ヘルプ|フォーム',
  '联系|聯絡|帮助|幫助|支持|客服|咨询|諮詢',
]);

/** What an address is, by its path and the words of its link: a chat, a form to write in, or a page to read. */
export function kindOfAddress(words: string): FoundKind {
  if (
    /(?:^|[^a-z])(?:live[-_ ]?)?chat(?:bot|[-_ ]?(?:with|now|us))?(?![a-z])|wa\.me|whatsapp|(?:^|\/\/|\s)t\.me|m\.me|teams\.(?:microsoft|live)\.com|チャット|在线客服|在線客服/iu.test(
      words,
    )
  )
    return 'chat';
  if (
    /ticket|contact|kontakt|contat|form(?!at|er|ation)|request|enquir|inquir|formular|toiawase|問い?合わ?せ|联系|聯絡/iu.test(
      words,
    )
  )
    return 'form';
  return 'link';
}

/**
 * Addresses of pages in plain text, when the address or the words of its sentence offer help or contact.
 * `sentenceOf` gives the sentence around an offset.
 */
export function findAddresses(text: string, sentenceOf: (offset: number) => string): ContactMatch[] {
  const matches: ContactMatch[] = [];
  for (const hit of text.matchAll(writtenAddress)) {
    const raw = hit[0].replace(/[.,;:!?…'"]+$/, '');
    const absolute = /^https?:/i.test(raw) ? raw : `https://${raw}`;
    if (!URL.canParse(absolute) || file.test(raw)) continue;
    const url = new URL(absolute);
    if (!isPublicHost(url.hostname)) continue;
    const bare = !/^(?:https?:|www\.)/i.test(raw) && !raw.includes('/');
    const telling =
      messengers.test(url.host + url.pathname) ||
      addressPlaces.test(
        `${url.hostname.split('.').slice(0, -2).join('.')}${url.pathname}${url.search}${url.hash}`,
      );
    const beside = text.slice(Math.max(0, hit.index - 80), hit.index + raw.length + 30);
    if (!telling && (bare || !inContactWords.test(sentenceOf(hit.index)) || !inContactWords.test(beside)))
      continue;
    if (!telling && isOnlyNamed(text.slice(Math.max(0, hit.index - 40), hit.index), url)) continue;
    const kind = kindOfAddress(telling ? raw : beside.replace(raw, ''));
    matches.push({
      start: hit.index,
      end: hit.index + raw.length,
      raw,
      normalized: url.href,
      kind,
      extension: null,
      unfit: null,
    });
  }
  return matches;
}

/** "… to access www.acme.example", "Acme · acme.example": the site is only spoken of. */
function isOnlyNamed(lead: string, { pathname }: URL): boolean {
  if (spokenOf.test(lead)) return true;
  return pathname === '/' && !sentTo.test(lead);
}

const spokenOf = /(?:access\w*|use|using|make|browse|navigate)[:.,]?\s+$/iu;
const sentTo =
  /(?:\b(?:visit|see|go to|at|via|on|through|here|site|siehe|unter|auf|über|besuchen(?: sie)?|sur|consult\p{L}+|visit\p{L}+|en|em|su|op|via|na|på|besök)|こちら|访问|訪問|请见)\s?[:：]?\s+$/iu;

const formHere = inWords([
  '(?:(?:the|this|our|contact|support|request|help|web|online|ticket) )?form (?:below|on this page|at the bottom|underneath)|(?:below|following) (?:\\w+ )?form',
  'formular (?:unten|weiter unten|auf dieser seite)|(?:unten ?stehende[ns]?|folgende[ns]?|nachstehende[ns]?) (?:\\w+-?)?formular',
  'formulaire (?:\\w+ )?ci-dessous|formulaire suivant',
  'formulario (?:\\w+ )?(?:a continuación|abajo|siguiente|de abajo)|siguiente formulario',
  'formulário (?:\\w+ )?(?:abaixo|a seguir)|seguinte formulário',
  'modulo (?:\\w+ )?(?:sottostante|qui sotto|seguente)|seguente modulo|form (?:sottostante|qui sotto)',
  'onderstaande? (?:\\w+)?formulier|formulier hieronder',
  'poniższ\\w+ formularz\\w*|formularz\\w* poniżej',
  'formuläret (?:nedan|här under)|nedanstående formulär',
  '(?:以下|下記|下)の(?:お問い?合わ?せ)?フォーム',
  '(?:以下|下方|下面的?|下列)的?(?:表[格单單]|聯絡表)',
]);
const formForApplying = inWords([
  '(?:to|and) apply|application form|your application (?:by|using)|submit your (?:application|cv|resume|résumé)|complete (?:all|the) (?:required )?fields|register',
  'bewerb\\w+ (?:sie )?sich|bewerbungsformular|postul\\w+|candidatures?|inscri\\w+|candidat\\w+|sollicit\\w+|aplik\\w+|ansök\\w*',
  '応募フォーム',
  '申请表',
]);

/** "Use the form below to contact us": the page itself is the way. Not the form of the application. */
export function findFormHere(
  text: string,
  documentUrl: string,
  sentenceOf: (offset: number) => string,
): ContactMatch[] {
  if (!/^https?:/.test(documentUrl)) return [];
  for (const hit of formHere.matches(text)) {
    const sentence = sentenceOf(hit.index);
    if (!inContactWords.test(sentence.replace(hit.words, '')) && !/help|support|contact/i.test(hit.words))
      continue;
    if (formForApplying.test(sentence)) continue;
    return [
      {
        start: hit.index,
        end: hit.index + hit.words.length,
        raw: hit.words,
        normalized: documentUrl,
        kind: 'form',
        extension: null,
        unfit: null,
      },
    ];
  }
  return [];
}
