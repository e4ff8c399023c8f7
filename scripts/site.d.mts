export function buildSite(folder: string, now?: Date): Promise<string[]>;
