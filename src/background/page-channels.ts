import type { Channel } from '../applications/application.ts';
import type { Passage } from '../applications/passage.ts';
import { channelsFrom } from '../contacts/channels-from.ts';
import type { PageContext } from '../contacts/found.ts';
import { readContacts } from '../contacts/read-contacts.ts';
import { readRefusals } from '../contacts/read-refusals.ts';
import { respectRefusals } from '../contacts/respect-refusals.ts';
import { type SystemNames, systemNamesOf } from '../contacts/system-names.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import { redactAround } from '../redaction/redact.ts';
import { redactUrl } from '../redaction/redact-url.ts';
import { allVendors, vendorMarks } from '../vendors/directory.ts';

/** Made at the first page: what reads contacts is passed over until then. */
let systems: SystemNames | null = null;

/** The contacts that a page offers, fit to be stored: nothing in them is personal data of the applicant. */
export function pageChannels(passages: readonly Passage[], pageContext: PageContext): Channel[] {
  systems ??= systemNamesOf(vendorMarks, allVendors);
  const found = channelsFrom(readContacts(passages, { ...pageContext, systems }));
  return respectRefusals(found, readRefusals(passages)).map(withoutAddressSecrets);
}

function withoutAddressSecrets(channel: Channel): Channel {
  const { kind, value, words, source } = channel;
  return {
    ...channel,
    // Links to help may carry the session or the applicant's address.
    value: kind === 'form' || kind === 'chat' ? redactUrl(value) : value,
    source: redactPageUrl(source),
    words: words && redactAround(words, value),
  };
}
