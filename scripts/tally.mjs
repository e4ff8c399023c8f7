/** How many passed, failed and were skipped. */
export const none = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** A check that is not made of tests, such as the types: one passed or one failed. */
export function tallyCheck(passed) {
  return passed ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

/**
 * Counts vitest's JSON report. A file that could not be loaded has no tests of its own and counts as one
 * failure. So does a runner that reports nothing, or ends with an error although every test passed.
 */
export function tallyVitest(report, code) {
  let sum = none;
  for (const file of report?.testResults ?? []) {
    const tests = file.assertionResults;
    const failed = tests.filter(test => test.status === 'failed').length;
    const passed = tests.filter(test => test.status === 'passed').length;
    sum = add(sum, { passed, failed, skipped: tests.length - failed - passed });
    if (file.status === 'failed' && failed === 0) sum = add(sum, tallyCheck(false));
  }
  return orCrashed(sum, code);
}

function storiesIn(suite) {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) => tests.map(test => ({ ...test, title })));
  return [...own, ...(suite.suites ?? []).flatMap(storiesIn)];
}

/** The stories that failed, and passed when they were told again: browser, title and what went wrong, one text each. */
export function unsteadyStories(report) {
  const stories = (report?.suites ?? []).flatMap(storiesIn).filter(({ status }) => status === 'flaky');
  return stories.map(({ projectName, title, results }) => {
    const reason = results?.[0]?.error?.message ?? 'no reason was given';
    return `[${projectName}] ${title}: ${reason}`;
  });
}

/** So many stories of a run may pass at the second try only. One may be a moment's bad luck on a busy machine, two are not. */
const unsteadyAllowed = 1;

/** Counts Playwright's JSON report. More unsteady stories than are allowed have failed, every one of them. */
export function tallyPlaywright(report, code, browsers) {
  let sum = none;
  const told = new Set();
  const isAllowed = unsteadyStories(report).length <= unsteadyAllowed;
  for (const { projectName, status } of (report?.suites ?? []).flatMap(storiesIn)) {
    told.add(projectName);
    if (status === 'skipped') sum = add(sum, { ...none, skipped: 1 });
    else sum = add(sum, tallyCheck(status === 'expected' || (status === 'flaky' && isAllowed)));
  }
  // A browser in which not one story ran is a failure, not a shorter run.
  for (const browser of browsers) if (!told.has(browser)) sum = add(sum, tallyCheck(false));
  return orCrashed(sum, code);
}

function orCrashed(sum, code) {
  const silent = sum.passed + sum.failed === 0;
  return sum.failed === 0 && (code !== 0 || silent) ? add(sum, tallyCheck(false)) : sum;
}

/** The last line of `npm test`. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
