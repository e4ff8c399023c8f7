import browser from 'webextension-polyfill';

/** Address patterns of the directory, which are read without being asked about. */
export function vendorPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** Origin patterns that the applicant allowed beyond those of the directory. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set([...(browser.runtime.getManifest().host_permissions ?? []), ...vendorPatterns()]);
  return origins.filter(origin => !installed.has(origin));
}
