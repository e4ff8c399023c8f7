/** Offers a file for saving. It needs no permission, and the file never leaves this computer. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the file after the click; one minute is more than enough for that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name for a file: letters, numbers and dashes only, so that every system takes it. */
export function fileName(what: string, day: Date, ending: string): string {
  const plain = what
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return `${['callworthy', plain, day.toISOString().slice(0, 10)].filter(Boolean).join('-')}.${ending}`;
}
