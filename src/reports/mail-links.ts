import type { Draft } from './draft.ts';

/**
 * A `mailto:` address that opens the draft in the person's mail program. Many programs cut or refuse addresses
 * much longer than 2,000 characters, so a draft that would get longer than `limit` loses its last details first,
 * whole paragraphs at a time; greeting, request and closing stay. `shortened` tells that the full text should be
 * offered for copying.
 */
export function mailtoLink(
  address: string,
  draft: Draft,
  limit = 1900,
): { href: string; shortened: boolean } {
  const to = encodeURIComponent(address).replace('%40', '@');
  return fitted(draft, limit, ({ subject, body }) => `mailto:${to}?${query({ subject, body })}`);
}

interface ComposeLink {
  service: 'gmail' | 'outlook' | 'yahoo';
  /** As the service calls itself. */
  name: string;
  href: string;
  shortened: boolean;
}

/** HTTP asks servers to take addresses of at least this length (RFC 9110, section 4.1). */
const webAddressLimit = 8000;

/**
 * Addresses that open the draft in a web mail. They are not documented by the services; the forms are those in
 * wide public use as of 2026-11.
 */
export function composeLinks(address: string, draft: Draft): ComposeLink[] {
  const forms = [
    {
      service: 'gmail',
      name: 'Gmail',
      form: ({ subject, body }: Draft) =>
        `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', to: address, su: subject, body })}`,
    },
    {
      service: 'outlook',
      name: 'Outlook.com',
      form: ({ subject, body }: Draft) =>
        `https://outlook.live.com/mail/0/deeplink/compose?${query({ to: address, subject, body })}`,
    },
    {
      service: 'yahoo',
      name: 'Yahoo Mail',
      form: ({ subject, body }: Draft) =>
        `https://compose.mail.yahoo.com/?${query({ to: address, subject, body })}`,
    },
  ] as const;
  return forms.map(({ service, name, form }) => ({ service, name, ...fitted(draft, webAddressLimit, form) }));
}

function fitted(
  draft: Draft,
  limit: number,
  form: (draft: Draft) => string,
): { href: string; shortened: boolean } {
  const whole = form(draft);
  if (whole.length <= limit) return { href: whole, shortened: false };
  const paragraphs = draft.body.split('\n\n');
  const end = paragraphs.splice(-2);
  while (paragraphs.length > 0) {
    paragraphs.pop();
    const href = form({ subject: draft.subject, body: [...paragraphs, ...end].join('\n\n') });
    if (href.length <= limit) return { href, shortened: true };
  }
  return { href: form({ subject: draft.subject.slice(0, 100), body: '' }), shortened: true };
}

/** Spaces as %20 and line ends as CRLF, as RFC 6068 asks; a plus sign would stay a plus sign in mail programs. */
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\n/g, '\r\n'))}`)
    .join('&');
}
