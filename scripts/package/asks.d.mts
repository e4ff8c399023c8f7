interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

export function asksBeyond(
  manifest: Manifest,
  hosts: readonly string[],
  permissions: readonly string[],
): string[];
export function folderAsksBeyond(folder: string): string[];
