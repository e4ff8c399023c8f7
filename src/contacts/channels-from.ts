import type { Channel } from '../applications/application.ts';
import type { ChannelKind } from '../vendors/vocabulary.ts';
import type { FoundContact, FoundKind } from './found.ts';
import { inWords } from './wording/in-words.ts';

/** Help pages count as forms: the way in is to read and to write there. Text messages and faxes reach no desk. */
const channelKind: Record<FoundKind, ChannelKind | null> = {
  email: 'email',
  phone: 'phone',
  form: 'form',
  chat: 'chat',
  link: 'form',
  sms: null,
  fax: null,
  other: null,
};

/** A chat that is opened by a button or a corner of the page, which has no address of its own. */
const chatHere = inWords([
  '(?:live|web|online) ?chat|chat ?bots?|chat (?:box|bubble|icon|button|widget|window|function|feature|tool)|(?:use|open|start|via|through) (?:the|our) (?:\\w+ ){0,2}chat',
  'live-?chat|chat-?(?:fenster|symbol|funktion|bot)\\w*',
  'chat en (?:ligne|direct)|tchat',
  'chat en (?:línea|vivo)',
  'chat (?:online|ao vivo)',
  'chat dal vivo',
  'chatfunctie',
  'chatt(?:funktion|bott?)\\w*',
  'チャット',
  '在线客服|線上客服',
]);

/**
 * The contacts by which a desk or a person can be reached. Left out: what was named without an address, faxes, short
 * codes, senders of automatic mail, mailboxes that take in applications for one posting, and the applicant's own
 * addresses. A support chat that opens on the page has the page as its address.
 */
export function channelsFrom(found: readonly FoundContact[]): Channel[] {
  return found.flatMap(contact => {
    const kind = channelKind[contact.kind];
    const value = contact.printed ?? contact.normalized ?? (isChatHere(contact) ? contact.source : null);
    if (!kind || value === null || contact.unfit !== null || contact.purpose === 'fax') return [];
    const { extension, hours, position, words, source, warning, lane } = contact;
    const spoken = spokenFor(contact);
    return [
      {
        kind,
        value,
        ...spoken,
        extension,
        hours,
        position,
        words,
        source,
        asOf: null,
        warning,
        ...(lane && { lane }),
      },
    ];
  });
}

/**
 * Owner and purpose as they may be offered. Support scams plant contacts, so what the page alone calls the vendor's is
 * nobody's, what it alone calls support carries that claim, and where any employer may write nothing is support.
 */
function spokenFor({
  kind,
  position,
  owner,
  purpose,
  claim,
}: FoundContact): Pick<Channel, 'owner' | 'purpose' | 'claim'> {
  if (claim === null) return { owner, purpose };
  // A page of another site that is called help, such as the maker's of the software, is no employer's.
  const isForeignPage =
    channelKind[kind] === 'form' && (position === 'error-message' || purpose === 'technical-support');
  const whose = owner === 'vendor' || isForeignPage ? 'unknown' : owner;
  if (purpose !== 'technical-support') return { owner: whose, purpose };
  return claim === 'posting' ? { owner: whose, purpose: 'other' } : { owner: whose, purpose, claim };
}

const isChatHere = ({ kind, purpose, words, source }: FoundContact) =>
  kind === 'chat' && purpose === 'technical-support' && chatHere.test(words) && /^https?:/.test(source);
