import type { Channel } from '../cases/case.ts';
import type { ChannelKind } from '../vendors/words.ts';
import type { FoundContact, FoundKind } from './found.ts';

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

/**
 * The contacts that are ways to reach somebody. Left out: what was named without an address, faxes, short
 * codes, senders of automatic mail, and mailboxes that take in applications for one posting.
 */
export function channelsFrom(found: readonly FoundContact[]): Channel[] {
  return found.flatMap(contact => {
    const kind = channelKind[contact.kind];
    if (!kind || contact.normalized === null || contact.unfit !== null || contact.purpose === 'fax')
      return [];
    const { owner, purpose, extension, hours, position, words, source, warning } = contact;
    return [
      {
        kind,
        value: contact.normalized,
        owner,
        purpose,
        extension,
        hours,
        position,
        words,
        source,
        asOf: null,
        warning,
      },
    ];
  });
}
