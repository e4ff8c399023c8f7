import { applicationStory, type Section } from './application-story.ts';
import { escaped } from './escaped.ts';
import { wordingIn } from './languages.ts';
import { printedPage } from './printed-page.ts';
import type { Fact, ReportInput, Part } from './story.ts';

/** PNG files by id of their note. */
export type Screenshots = Readonly<Record<string, Uint8Array>>;

/** For paper first: light, black on white, no note torn apart at the foot of a page. */
const style = `
  :root { color-scheme: light; }
  body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; background: #fff; color: #1a1a1a;
    font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
  h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 1px solid #bbb; break-after: avoid; }
  h3 { font-size: 1rem; margin: .75rem 0 .25rem; break-after: avoid; }
  dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem; margin: 0; }
  dt { color: #555; } dd { margin: 0; }
  ul, ol, p { margin: .25rem 0; } ul, ol { padding-left: 1.5rem; }
  section, li, dl { break-inside: avoid; }
  img { display: block; max-width: 100%; max-height: 20cm; margin: .75rem 0; border: 1px solid #bbb; }
  footer { margin-top: 2rem; color: #555; font-size: .875rem; }
  @media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
  @page { margin: 18mm; }
  @media print { body { margin: 0; max-width: none; padding: 0; font-size: 11pt; } }
`;

/**
 * The report of an application as one page to print. `screenshots` are PNG files, by id of their note; they become part
 * of the page.
 */
export function applicationHtml(given: ReportInput, screenshots: Screenshots = {}): string {
  const { title, facts, sections, footer } = applicationStory(given);
  const parts = sections.map(section => sectionHtml(section, given, screenshots));
  const content = [factList(facts), ...parts].join('\n');
  return printedPage({ lang: given.lang, title, style, content, footer, hasImages: true });
}

function sectionHtml(
  { heading, facts, parts, screenshot }: Section,
  given: ReportInput,
  screenshots: Screenshots,
): string {
  const { colon } = wordingIn(given.lang);
  const image = screenshot === null ? '' : imageHtml(screenshots[screenshot], heading);
  const single = parts
    .filter(part => isSingle(part))
    .map(({ label, lines }) => ({ label, value: lines[0] ?? '' }));
  const lists = parts.filter(part => !isSingle(part)).map(part => listHtml(part, colon));
  return [
    '<section>',
    `<h2>${escaped(heading)}</h2>`,
    factList([...facts, ...single]),
    ...lists,
    image,
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function isSingle({ label, lines, numbered }: Part): boolean {
  return label !== '' && lines.length === 1 && !numbered;
}

function factList(facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  return `<dl>\n${rows.join('\n')}\n</dl>`;
}

function listHtml({ label, lines, numbered }: Part, colon: string): string {
  const list = numbered ? 'ol' : 'ul';
  const items = lines.map(line => `<li>${escaped(line)}</li>`).join('\n');
  const heading = label === '' ? '' : `<h3>${escaped(label + colon.trimEnd())}</h3>\n`;
  return `${heading}<${list}>\n${items}\n</${list}>`;
}

function imageHtml(png: Uint8Array | undefined, alt: string): string {
  if (!png) return '';
  let text = '';
  for (const byte of png) text += String.fromCharCode(byte);
  return `<img src="data:image/png;base64,${btoa(text)}" alt="${escaped(alt)}">`;
}
