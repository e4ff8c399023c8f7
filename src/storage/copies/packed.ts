/** More than any search fills, and less than what makes a browser fall over: a packed file can claim anything. */
const maxUnpacked = 512 * 1024 * 1024;

/** Packs a text with gzip. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What Windows writes before a text that it saves as "Unicode"; whatever has no such mark is UTF-8. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** "{", as every file of ours begins, behind the mark of its encoding or without. */
const beginsAsOurs = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*\{/.test(String.fromCharCode(...bytes.subarray(0, 16)));

/**
 * The text of a file, packed with gzip or not; empty where it is none. Null: it ends in the middle, is packed otherwise,
 * would be larger than `maxBytes`, or another program saved it in an encoding that has turned letters into others.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, maxBytes = maxUnpacked): Promise<string | null> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const whole = new Blob([bytes]).stream();
  const reader = (isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole).getReader();
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
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
    return text + decoder.decode();
  } catch {
    return isPacked || beginsAsOurs(bytes) ? null : '';
  }
}

/** Tells one content of a file from another. */
export async function fingerprint(content: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
