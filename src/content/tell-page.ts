import { inOneLook } from '../page/one-look.ts';
import { readFacts } from '../page/read-facts.ts';
import { readFingerprints } from '../page/read-fingerprints.ts';
import { readPassages } from '../page/read-passages.ts';
import type { PageKind } from '../vendors/vendor.ts';
import { leaveWord, lookForAnswer } from './after-sending.ts';
import { askAgain } from './background.ts';
import { watchCalls } from './watch-calls.ts';
import { shared } from './shared-scope.ts';

/**
 * Tells the background what the page says about job, employer, vendor and contacts, each time that it has settled. Nobody
 * reaches for the telephone sooner, so calls are watched from here too.
 */
export function tellPage(): void {
  if (!shared.config) return;
  const { pageRules, fingerprints, notices, callLabels } = shared.config;
  if (notices && !shared.isWatchingCalls) {
    watchCalls(document, callLabels);
    shared.isWatchingCalls = true;
  }
  const read = inOneLook(() => ({
    facts: readFacts(document, pageRules),
    passages: readPassages(document),
    fingerprints: readFingerprints(document, fingerprints),
  }));
  if (!shared.left) begin(read.facts.kind);
  askAgain('page/read', read).then(({ rules, notice }) => {
    if (rules && shared.config) shared.messages?.follow({ ...shared.config, pageRules: rules });
    const sending = [...document.querySelectorAll('[type=submit]')];
    if (notice && shared.config?.notices) shared.notice?.show(notice, sending, {});
  }, console.debug);
}

function begin(kind: PageKind | null): void {
  shared.left = () => leaveWord(document, kind);
  lookForAnswer(document, kind).catch(console.debug);
}
