import fc from 'fast-check';
import { anyCharacter } from '../src/redaction/testing/any-character.ts';

// What hostile and broken pages are made of.

const markup = [
  '<script>globalThis.ran=1</script>',
  '<img src=x onerror="globalThis.ran=1">',
  '<svg onload="globalThis.ran=1"><use href="data:image/svg+xml,x"/></svg>',
  '<a href="javascript:globalThis.ran=1">help</a>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '</textarea><script>globalThis.ran=1</script>',
  '<math><mtext></table><img src onerror=globalThis.ran=1>',
  '${globalThis.ran=1}',
  '{{constructor.constructor("globalThis.ran=1")()}}',
  '<form><input name=parentElement><input name=matches><input name=getAttribute>',
  '<template shadowrootmode=open><p role=alert>error</p></template>',
  '<div role=alert>',
  '<p>',
  '</p></div>',
  '<style>*{display:none}</style>',
  '<!--',
  ']]>',
  '<dialog open>',
  '<p role=alert style="display:none">Something went wrong</p>',
];
const speech = [
  'Something went wrong.',
  'Your application was not sent.',
  'Ein Fehler ist aufgetreten.',
  '応募できませんでした。',
  'Call Microsoft support at +1 888 744 2938',
  'Write to support@vendor.example',
  'Error code 482917',
  'https://…',
  'http://[x]',
  'http://256.1.1.1',
  'https://a.example/apply?token=abc',
  'http://user:pw@',
  '\u202Emoc.elpmaxe@troppus',
  '\u200B',
  '\uD800',
  '\u0000',
  '％ｓ',
  'ＣＡＬＬ １２３',
  '+1 (888) 744-2938 ext. 9',
  'mailto:a@b.example,c@d.example?bcc=e@f.example',
  'tel:*21*123#',
  'Mo-Fr 9-17 Uhr',
  'no phone calls, please',
];
const long = ['a', '1', 'a@', '“', '(', 'error code ', ' ', '/', '%41', '験'];

/** A few words, as a message, title, label or heading holds them. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...speech, ...markup) },
      { weight: 3, arbitrary: fc.string({ unit: anyCharacter, maxLength: 40 }) },
      { weight: 2, arbitrary: fc.string({ maxLength: 40 }) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom(...long), fc.nat(2_000)).map(([piece, n]) => piece.repeat(n)),
      },
    ),
    { maxLength: 5 },
  )
  .map(parts => parts.join(' '));

/** An address, good, broken, or full of what was typed. */
export const hostileAddress = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom('https://jobs.lever.co', 'http://[', 'https://', 'javascript:', 'data:', 'blob:', ''),
      hostileText,
    )
    .map(([start, rest]) => `${start}/${rest}`),
  fc
    .tuple(
      fc.constantFrom('?', '#', ';', '/', '%2F'),
      fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 60 }),
    )
    .map(([mark, pairs]) => `https://a.example/apply${mark}${pairs.map(pair => pair.join('=')).join('&')}`),
);

/** A whole page. */
export const hostilePage = fc
  .array(
    fc.oneof(
      hostileText,
      fc
        .tuple(
          fc.constantFrom('div', 'p', 'form', 'footer', 'label', 'h1', 'a', 'button', 'dialog', 'section'),
          hostileText,
        )
        .map(
          ([name, text]) =>
            `<${name} role="alert" class="error ${name}" href="${text.replaceAll('"', '')}">${text}</${name}>`,
        ),
      fc
        .tuple(fc.constantFrom('application/ld+json', 'application/json'), fc.json())
        .map(
          ([type, json]) =>
            `<script type="${type}">{"@type":"JobPosting","title":${json},"hiringOrganization":${json}}</script>`,
        ),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

/** What the redaction takes out of every sentence, in forms that cannot come about by chance. */
export const secret = fc.oneof(
  fc.stringMatching(/^zq[a-z]{6}@mail[a-z]{4}\.example$/),
  fc.stringMatching(/^4[0-9]{3} [0-9]{4} [0-9]{4} [0-9]{4}$/),
  fc.stringMatching(/^[1-8][0-9]{2}-[0-9]{2}-[0-9]{4}$/),
  fc.stringMatching(/^\+49 30 [1-9][0-9]{6}$/),
  fc.stringMatching(/^eyJhbGci[a-zA-Z0-9]{12}\.[a-zA-Z0-9]{12}\.[a-zA-Z0-9]{12}$/),
);
