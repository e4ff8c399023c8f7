/** The decoder of newer browsers, which is many times as quick; Chrome has it since version 140. */
const { fromBase64 } = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array };

/** The bytes that a text in Base64 stands for; throws where it is none. */
export function bytesOf(base64: string): Uint8Array {
  if (fromBase64) return fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
