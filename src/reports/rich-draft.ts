import type { Draft } from './draft.ts';
import { escaped } from './escaped.ts';

const item = /^(?:- |(\d+)\. )/;

/**
 * The draft as it is in the form, whatever the applicant changed, as HTML: paragraphs, lists and nothing else, so
 * that a mail program or a web form keeps its shape. Without fonts and colours it takes those of where it is pasted.
 */
export function richDraft({ subject, body }: Draft, lang: string): string {
  const blocks = body.split(/\n{2,}/).filter(block => block.trim() !== '');
  const title = subject ? `<p><b>${escaped(subject)}</b></p>` : '';
  return `<div lang="${lang}">${title}${blocks.map(blockHtml).join('')}</div>`;
}

/** Lines in a row of one sort become a paragraph or a list. */
function blockHtml(block: string): string {
  const runs: { tag: 'p' | 'ul' | 'ol'; lines: string[] }[] = [];
  for (const line of block.split('\n')) {
    const tag = line.startsWith('- ') ? 'ul' : item.test(line) ? 'ol' : 'p';
    const last = runs.at(-1);
    if (last?.tag === tag) last.lines.push(line);
    else runs.push({ tag, lines: [line] });
  }
  return runs
    .map(({ tag, lines }) => {
      const inner = tag === 'p' ? lines.map(escaped).join('<br>') : lines.map(itemHtml).join('');
      return `<${tag}>${inner}</${tag}>`;
    })
    .join('');
}

/** With the number that is there: a line that begins with one need not be the first of a list. */
function itemHtml(line: string): string {
  const number = item.exec(line)?.[1];
  return `<li${number ? ` value="${number}"` : ''}>${escaped(line.replace(item, ''))}</li>`;
}
