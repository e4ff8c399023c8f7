import { makeMatcher } from './match.ts';
import type { KnownChannel, Vendor } from './vendor.ts';

/** How lately a channel was seen at its source: within a year, longer ago, or never. */
type Freshness = 'checked' | 'old' | 'unchecked';

/** A channel of the directory that may be shown now, with the address it has for this page. */
export type OfferedChannel = KnownChannel & { value: string; freshness: Freshness };

const monthsUntilOld = 12;
const monthsUntilHidden = 24;

/**
 * The channels of a vendor that may be shown to an applicant at `now`, those that were checked within a year in
 * front. Left out is what is outdated, what its source publishes for others, what was looked for and not found
 * again, and what was checked more than two years ago. What was never checked is kept, behind the others:
 * nothing that helps today vanishes for want of a check. `page` is the applicant's page, on whose host
 * a tenant's own help is; without it such channels are left out.
 */
export function offeredChannels(vendor: Vendor | null, now: Date, page: string | null): OfferedChannel[] {
  const offered = (vendor?.support.channels ?? []).flatMap(channel => {
    const value = channel.value ?? (channel.at ? tenantAddress(vendor!, channel.at, page) : null);
    const freshness = freshnessOf(channel, now);
    return value === null || freshness === null ? [] : [{ ...channel, value, freshness }];
  });
  return [
    ...offered.filter(({ freshness }) => freshness === 'checked'),
    ...offered.filter(({ freshness }) => freshness !== 'checked'),
  ];
}

/** Null where the channel is not to be shown. */
function freshnessOf({ status, audience, checked, missed }: KnownChannel, now: Date): Freshness | null {
  if (status === 'outdated' || audience !== 'applicants') return null;
  if (missed && !(checked && checked > missed)) return null;
  if (!checked) return 'unchecked';
  if (checked < monthsBefore(now, monthsUntilHidden)) return null;
  return checked < monthsBefore(now, monthsUntilOld) ? 'old' : 'checked';
}

/** The day so many months before, YYYY-MM-DD. */
function monthsBefore(now: Date, months: number): string {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
}

/** The same path on the applicant's own site. A page of another system, such as a front-end's, has none. */
function tenantAddress(vendor: Vendor, at: string, page: string | null): string | null {
  if (!page || !URL.canParse(page)) return null;
  const url = new URL(page);
  const { patterns } = vendor.pages;
  if (!/^https?:$/.test(url.protocol)) return null;
  if (patterns.length > 0 && makeMatcher([vendor])(url).length === 0) return null;
  const filled = fillIn(at, url);
  return filled === null ? null : new URL(filled, url.origin).href;
}

/** The address of a page with its gaps filled from the applicant's page; null where that lacks one. */
function fillIn(at: string, page: URL): string | null {
  let complete = true;
  const filled = at.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'tenant') return page.hostname.split('.')[0]!;
    if (name === 'path') return page.pathname;
    const value = [...page.searchParams].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    if (!value) complete = false;
    return encodeURIComponent(value ?? '');
  });
  return complete ? filled : null;
}
