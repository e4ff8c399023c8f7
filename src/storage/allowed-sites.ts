import browser from 'webextension-polyfill';
import { coversEveryHost } from '../vendors/match-pattern.ts';

/** Address patterns of the directory that are read since the installation, without being asked about. */
export function vendorPatterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** Origin patterns that the applicant allowed beyond those of the installation. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set([...(browser.runtime.getManifest().host_permissions ?? []), ...vendorPatterns()]);
  return origins.filter(origin => !installed.has(origin));
}

/**
 * Host patterns of systems in the directory that are not read by themselves yet: they serve other things too, or came
 * to the directory after the installation (`hosts.lock`). Empty once the applicant has allowed them.
 */
export async function hostsToAllow(): Promise<string[]> {
  const optional = browser.runtime.getManifest().optional_host_permissions ?? [];
  const named = optional.filter(pattern => !coversEveryHost(pattern));
  const { origins = [] } = await browser.permissions.getAll();
  // Whoever allowed all sites has allowed these as well.
  if (origins.some(coversEveryHost)) return [];
  return named.filter(pattern => !origins.includes(pattern));
}
