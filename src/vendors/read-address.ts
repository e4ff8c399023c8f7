import type { Vendor } from './vendor.ts';

/**
 * Employer and job as far as the vendor's address rules give them. The employer is the vendor's own short
 * name for a customer, made readable ("globex-corp" becomes "Globex Corp"); the job is an id, as it is.
 */
export function readAddress(vendor: Vendor, url: URL): { employer: string | null; job: string | null } {
  for (const rule of vendor.pages.extract ?? []) {
    const groups = new RegExp(rule, 'i').exec(url.href)?.groups;
    if (groups)
      return { employer: groups.employer ? readable(groups.employer) : null, job: groups.job ?? null };
  }
  return { employer: null, job: null };
}

function readable(slug: string): string {
  const words = decodedWords(slug)
    .replace(/[-_+.\s]+/g, ' ')
    .trim();
  const plain = words === words.toLowerCase();
  return plain ? words.replace(/(^| )\p{L}/gu, letter => letter.toUpperCase()) : words;
}

function decodedWords(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is no encoding; the text is shown as it is.
    return text;
  }
}
