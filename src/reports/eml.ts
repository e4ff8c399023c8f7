import type { Draft } from './draft.ts';
import { mailable } from './one-line.ts';

interface Attachment {
  name: string;
  /** Media type, e.g. image/png. */
  type: string;
  bytes: Uint8Array;
}

/** Cannot occur in what it separates: everything between is base64, which has no underscore. */
const boundary = '=_callworthy_part';

/**
 * The draft as an `.eml` file. `X-Unsent: 1` makes Thunderbird and Outlook open it as a message still to be sent; other
 * programs show it as one that was received. It has no sender and no date: the program that sends it adds both.
 * Everything is base64 in lines of 76 characters, so that no text in it can end a line or a part early (RFC 2045, 2047,
 * 2231). An address that cannot be written in ASCII as it is meant is left out: no recipient is better than a wrong one.
 *
 * Written here because the one maintained builder for browsers (mimetext 3.0.28, 17 kB gzip) insists on a sender, puts a
 * long subject into one overlong encoded word and calls UTF-8 text 7bit. Two independent parsers check this one.
 */
export function emlDraft(to: string, draft: Draft, attachments: readonly Attachment[]): string {
  const { subject, body } = mailable(draft);
  const text = new TextEncoder().encode(body.replace(/\n/g, '\r\n'));
  const address = asciiAddress(to);
  const lines = [
    ...(address ? [`To: ${address}`] : []),
    ...encodedHeader('Subject', subject),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(text),
    ...attachments.flatMap(({ name, type, bytes }) => [
      `--${boundary}`,
      `Content-Type: ${/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'}`,
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment;',
      ...fileNameParameters(name),
      '',
      ...base64Lines(bytes),
    ]),
    `--${boundary}--`,
    '',
  ];
  return lines.join('\r\n');
}

/** The address with its domain as mail servers know it (`bücher.example` is `xn--bcher-kva.example`); else null. */
function asciiAddress(address: string): string | null {
  const [, local, domain] = /^([\w.!#$%&'*+/=?^`{|}~-]+)@([^@\s/?#:\\]+)$/.exec(address.trim()) ?? [];
  if (!local || !domain) return null;
  if (!URL.canParse(`https://${domain}`)) return null;
  const { hostname } = new URL(`https://${domain}`);
  return /\.[a-z][a-z\d-]+$/.test(hostname) ? `${local}@${hostname}` : null;
}

/** `filename=` for readers that know nothing else, and the whole name as well where it is not plain ASCII. */
function fileNameParameters(name: string): string[] {
  const whole = name.replace(/\p{Cs}/gu, '_');
  const plain = whole.replace(/[^\x20-\x7e]|["\\]/g, '_');
  if (plain === whole) return [` filename="${plain}"`];
  const coded = encodeURIComponent(whole).replace(/['()*]/g, c => `%${c.charCodeAt(0).toString(16)}`);
  return [` filename="${plain}";`, ` filename*=utf-8''${coded}`];
}

/** Encoded words of at most 75 characters, each of whole characters, folded one to a line. */
function encodedHeader(name: string, value: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of value) {
    if (new TextEncoder().encode(word + character).length > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map(
    (one, i) => `${i === 0 ? `${name}:` : ''} =?utf-8?B?${base64(new TextEncoder().encode(one))}?=`,
  );
}

function base64Lines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let i = 0; i < bytes.length; i += 57) lines.push(base64(bytes.subarray(i, i + 57)));
  return lines;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
