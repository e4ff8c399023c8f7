import { applicationStory } from './application-story.ts';
import { wordingIn } from './languages.ts';
import type { ReportInput, Part } from './story.ts';

/**
 * The report of an application as Markdown. What a page said is escaped: it can neither format, nor link, nor embed.
 */
export function applicationMarkdown(given: ReportInput): string {
  const { title, facts, sections, footer } = applicationStory(given);
  const colon = wordingIn(given.lang).colon.trimEnd();
  const factLines = facts.map(({ label, value }) => `- **${label}${colon}** ${escapedMarkdown(value)}`);
  const blocks = sections.map(section =>
    [
      `## ${escapedMarkdown(section.heading)}`,
      '',
      ...section.facts.map(({ label, value }) => `- **${label}${colon}** ${escapedMarkdown(value)}`),
      ...section.parts.flatMap(part => partLines(part, colon)),
    ].join('\n'),
  );
  return (
    [`# ${escapedMarkdown(title)}`, factLines.join('\n'), ...blocks, `*${escapedMarkdown(footer)}*`, '']
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function partLines({ label, lines, numbered }: Part, colon: string): string[] {
  const list = lines.map((line, i) =>
    numbered ? `${i + 1}. ${escapedMarkdown(line)}` : `- ${escapedMarkdown(line)}`,
  );
  if (label === '') return list;
  if (list.length === 1 && !numbered) return [`- **${label}${colon}** ${escapedMarkdown(lines[0] ?? '')}`];
  return [`- **${label}${colon}**`, ...list.map(line => `  ${line}`)];
}

/** Without what ends a sentence or a bracket around it. */
const address = /(https?:\/\/[^\s`”“"»「」]*[^\s`”“"»「」).,;:!?*_])/i;

/**
 * Bare addresses become links in many renderers, and a page must not be able to plant one. As code they do not, and can
 * still be copied as they are from the plain text.
 */
function escapedMarkdown(text: string): string {
  return text
    .split(address)
    .map((part, i) => (i % 2 ? `\`${part}\`` : escapedWords(part)))
    .join('');
}

function escapedWords(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}
