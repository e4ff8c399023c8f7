export function archiveOf(files: Map<string, { bytes: Uint8Array; runs?: boolean }>): Uint8Array;
