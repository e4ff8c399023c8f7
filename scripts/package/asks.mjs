import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Host of a match pattern, with any path: what a browser grants knows no paths. */
const hostOf = pattern => pattern.replace(/^([^:]+:\/\/[^/]*)\/.*$/, '$1/*');

/**
 * What a manifest asks for at the installation beyond what was agreed, in words; empty where it keeps to it. Browsers
 * switch an extension off when an update asks for more.
 * @param {object} manifest as built
 * @param {readonly string[]} hosts lines of hosts.lock
 * @param {readonly string[]} permissions named in docs/permissions.md
 * @returns {string[]}
 */
export function asksBeyond(manifest, hosts, permissions) {
  const agreed = new Set(hosts);
  const read = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches.map(hostOf));
  const extra = (list, known, what) =>
    [...new Set(list)].filter(one => !known.has(one)).map(one => `${what}: ${one}`);
  return [
    ...extra(manifest.host_permissions ?? [], agreed, 'a host that is not in hosts.lock'),
    ...extra(read, agreed, 'a script on a host that is not in hosts.lock'),
    ...extra(
      manifest.permissions ?? [],
      new Set(permissions),
      'a permission that docs/permissions.md does not name',
    ),
    ...(manifest.host_permissions?.length ? [] : ['no host at all: nothing would be noted']),
  ];
}

/** The same for a built folder. */
export function folderAsksBeyond(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const [, installed] = readFileSync('docs/permissions.md', 'utf8').split(/^## /m);
  const named = [...installed.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map(match => match[1]);
  return asksBeyond(manifest, readFileSync('hosts.lock', 'utf8').trimEnd().split('\n'), named);
}
