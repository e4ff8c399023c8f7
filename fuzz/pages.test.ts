// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../src/applications/samples.ts';
import { findMessages } from '../src/page/find-messages.ts';
import { maskTyped } from '../src/page/mask.ts';
import { readFacts } from '../src/page/read-facts.ts';
import { readPassages } from '../src/page/read-passages.ts';
import { pageRulesFor } from '../src/page/page-rules.ts';
import { applicationHtml } from '../src/reports/application-html.ts';
import { applicationMarkdown } from '../src/reports/application-markdown.ts';
import { draftTo } from '../src/reports/draft.ts';
import { emlDraft } from '../src/reports/eml.ts';
import { richDraft } from '../src/reports/rich-draft.ts';
import { hostilePage, hostileText } from './hostile.ts';
import { patience, tryAll } from './runs.ts';

/** The simulated document knows neither XPath nor places; the reader asks for custom elements by the first. */
document.evaluate = ((_: string, root: Element) => {
  const found = [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  return { snapshotLength: found.length, snapshotItem: (at: number) => found[at] ?? null };
}) as never;

document.elementsFromPoint = () => [];

test('any page can be read and covered, and nothing of it runs', { timeout: patience }, async () => {
  const rules = pageRulesFor(null);
  const tried = await tryAll('pages', hostilePage, html => {
    document.body.innerHTML = html;
    for (const { seen } of findMessages(document, rules)) expect(typeof seen.text).toBe('string');
    readFacts(document, rules);
    readPassages(document);
    maskTyped(document, [], element => element.shadowRoot).uncover();
    expect(globalThis).not.toHaveProperty('ran');
  });
  expect(tried).toBeGreaterThan(0);
});

test('no report or draft of a hostile page holds anything that runs', { timeout: patience }, async () => {
  const tried = await tryAll('pages', hostileText, text => {
    const application = { ...sampleApplication, employer: text, job: { title: text, id: text } };
    const note = { ...sampleNote, text, title: text, step: text, field: text, ids: [text], remark: text };
    const given = { application, notes: [note], vendor: null, lang: 'en' as const };
    const draft = draftTo('support', { ...given, channel: null });
    for (const html of [applicationHtml(given), richDraft(draft, 'en')]) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('script, iframe, object, embed, svg, base').length).toBe(0);
      const attributes = [...page.querySelectorAll('*')].flatMap(element => [...element.attributes]);
      expect(
        attributes.filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
      ).toEqual([]);
    }
    expect(emlDraft('help@a.example', draft, [])).toMatch(/^To: help@a\.example\r?\n/);
    applicationMarkdown(given);
  });
  expect(tried).toBeGreaterThan(0);
});
