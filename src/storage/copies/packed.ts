/** More than any search fills, and less than what makes a browser fall over: a packed file can claim anything. */
const maxUnpacked = 512 * 1024 * 1024;

/** Packs a text with gzip. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The text of a file, packed with gzip or not. Null: it ends in the middle, is packed otherwise, or would be larger
 * than `maxBytes`.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, maxBytes = maxUnpacked): Promise<string | null> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const whole = new Blob([bytes]).stream();
  const reader = (isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole).getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > maxBytes) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    return null;
  }
  return text + decoder.decode();
}

/** Tells one content of a file from another. */
export async function fingerprint(content: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
