import type { SiteView } from '../site-view.ts';

/** A page of a system that the directory knows, as the popup sees it. */
export const vendorSite: SiteView = {
  site: 'vendor',
  host: 'jobs.acme-apply.example',
  muted: false,
  isReading: false,
  canAllow: false,
  signOutAt: null,
};
