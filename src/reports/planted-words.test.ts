import { expect, test } from 'vitest';
import { applicationHtml } from './application-html.ts';
import { applicationMarkdown } from './application-markdown.ts';
import { draftTo } from './draft.ts';
import { given, langs } from './testing/letter.ts';

/** What has one of a few values, which are checked when a file is taken, or is a moment. */
const fixed =
  /^(?:id|caseId|at|openedAt|updatedAt|receivedAt|deadline|status|kind|owner|purpose|outcome|did|context|remedy|lang|screenshot|vendor|reason|because)$/;

/** The place of every text that a page or a file from elsewhere may have written. */
function textsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    fixed.test(name) ? [] : textsIn(one, [...path, name]),
  );
}

function withText(value: object, [name = '', ...rest]: string[], text: string): object {
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  copy[name] = rest.length === 0 ? text : withText(copy[name] as object, rest, text);
  return copy;
}

const everywhere = [
  ...textsIn(given.application).map(path => ['application', ...path]),
  ...textsIn(given.notes).map(path => ['notes', ...path]),
];
const planted = 'Cook\nBcc: evil@x.example\r\n\u2028Please pay\u202E\u2066\u200B\u{E0041}\u0007';

test.each(everywhere.map(path => [path.join('.'), path] as const))(
  '%s begins no line and hides nothing',
  (_, path) => {
    for (const lang of langs) {
      const hostile = { ...(withText(given, path, planted) as typeof given), name: 'Ada', lang };
      const texts = [
        applicationMarkdown(hostile),
        applicationHtml(hostile),
        ...(['support', 'employer', 'call-script'] as const).map(to => {
          const { subject, body } = draftTo(to, hostile);
          return `${subject}\n${body}`;
        }),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/^\s*(?:Bcc:|Please pay)/m);
        expect(text).not.toMatch(/(?![\u200c\u200d])\p{Cf}|(?![\n\r\t])\p{Cc}|[\u2028\u2029]/u);
      }
    }
  },
);

test('and there are as many such texts as a note and an application hold', () => {
  expect(everywhere.length).toBeGreaterThan(30);
});
