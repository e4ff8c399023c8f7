// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { classify } from '../failures/classify.ts';
import { failedAnswer, answerIds } from '../failures/failed-answers.ts';
import { byAnswer } from '../failures/network.ts';
import { findIds } from '../redaction/ids.ts';
import { serverAnswers } from '../failures/testing/server-answers.ts';
import { serverFrameworks } from '../failures/testing/server-frameworks.ts';
import { serverLimits } from '../failures/testing/server-limits.ts';
import { readMessages } from './read-messages.ts';

beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
  document.elementsFromPoint = () => [];
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

// The title of an error says something of every page that is read in this document.
afterEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
});

describe.each([...serverAnswers, ...serverLimits, ...serverFrameworks])(
  '$server $version, $fault',
  answer => {
    const { page, status, kind, text, headers = {}, ids = [] } = answer;

    test('is told by its words, else by its status', () => {
      if (!page) {
        expect(failedAnswer(status)).toMatchObject({ kind, text });
        return;
      }
      document.documentElement.innerHTML = page;
      const read = readMessages(document, null);
      const evidence = { at: '', url: '', status, error: null, ids: [] };
      const kinds = read
        .map(
          message =>
            byAnswer(classify(message.text, { ...message, lang: 'en' }), message.text, [evidence]).kind,
        )
        .filter(one => one !== 'benign');
      if (kinds.length > 0) expect(kinds).toContain(kind);
      else expect(failedAnswer(status)?.kind).toBe(kind);
      // One page is one failure: what is part of another message is noted with it.
      const apart = read.filter(one => !read.some(other => other !== one && other.text.includes(one.text)));
      expect(apart.length).toBeLessThan(2);
      const found = [
        ...read.flatMap(message => findIds(message.text)),
        ...answerIds(Object.entries(headers).map(([name, value]) => ({ name, value }))),
      ];
      expect(found).toEqual(expect.arrayContaining([...ids]));
    });
  },
);
