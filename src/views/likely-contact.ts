import { asksNobody } from '../advice/asks-nobody.ts';
import type { Channel } from '../applications/application.ts';
import type { ApplicationView } from './application-view.ts';
import type { ChannelView } from './channel-view.ts';
import { draftPlan } from './draft-plan.ts';

/** Whom the applicant contacted most likely: a known contact, else the system or the employer. */
export interface LikelyContact {
  channel: Pick<Channel, 'kind' | 'value'> | null;
  whom: 'vendor' | 'employer';
}

/**
 * Whoever the words of the draft are for, so that a letter to the employer is not put down as one to support. Null where
 * the advice means no contact.
 */
export function likelyContact(view: ApplicationView, chosen: ChannelView | null): LikelyContact | null {
  if (!chosen && asksNobody(view.advice)) return null;
  const { recipient, way, channel } = draftPlan(view, chosen);
  const written = way.by === 'mail' && way.to !== null ? { kind: 'email' as const, value: way.to } : null;
  return { channel: channel ?? written, whom: recipient === 'support' ? 'vendor' : 'employer' };
}
