import type { ContactMatch } from './found.ts';
import { inWords, type WordingMatch } from './wording/in-words.ts';

const namedChats = inWords([
  't?chat\\w*|live-?chat\\w*|support button|(?:live|web) ?chat',
  'チャット|在线客服|線上客服',
]);
const pointedAt = inWords([
  '(?:please )?(?:contact|reach out to|get in touch with|call|e-?mail) (?:our|the|your|us\\b)(?: \\w+){0,6}|submit a ticket(?: here)?|contact us|need (?:\\w+ )?help\\W?',
  'kontaktieren sie (?:bitte )?(?:uns|unser\\w*|den|die|das)(?: \\w+){0,3}|wenden sie sich (?:bitte )?an(?: \\w+){1,4}',
  'contactez(?:-nous| (?:le|la|notre|votre)(?: \\w+){1,4})',
  'contacte (?:con|a)(?: \\w+){1,4}|póngase en contacto con(?: \\w+){1,4}',
  'entre em contato com(?: \\w+){1,4}|contacte(?: \\w+){1,3}',
  'contatt(?:i|are|ate)(?: \\w+){1,4}',
  'neem contact op met(?: \\w+){1,4}',
  'skontaktuj się z(?: \\w+){1,4}',
  'kontakta(?: \\w+){1,3}',
  'お問い?合わ?せください',
  '请联系[^。，]{1,12}|請聯[絡繫][^。，]{1,12}',
]);

/** A page that names its desks more often than this says nothing more by it. */
const maxNamed = 20;

/** Contacts that the words name without giving an address: "contact our Help Desk", "use the chat". */
export function findNamed(text: string): ContactMatch[] {
  const of = ({ index, words }: WordingMatch, kind: ContactMatch['kind']): ContactMatch => ({
    start: index,
    end: index + words.length,
    raw: words,
    normalized: null,
    kind,
    extension: null,
    unfit: null,
  });
  return [
    ...pointedAt
      .matches(text)
      .slice(0, maxNamed)
      .map(m => of(m, 'other')),
    ...namedChats
      .matches(text)
      .slice(0, 1)
      .map(m => of(m, 'chat')),
  ];
}
