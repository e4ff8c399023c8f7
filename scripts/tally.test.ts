import { describe, expect, test } from 'vitest';
import { lastLine, tallyPlaywright, tallyVitest, unsteadyStories } from './tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map(each => ({ status: each })),
});

describe('the unit tests', () => {
  test.each<[string, unknown, number | null, string]>([
    ['all passed', { testResults: [file('passed', 'passed', 'passed')] }, 0, '2 passed, 0 failed'],
    ['one failed', { testResults: [file('failed', 'passed', 'failed')] }, 1, '1 passed, 1 failed'],
    [
      'one was skipped',
      { testResults: [file('passed', 'passed', 'pending')] },
      0,
      '1 passed, 0 failed, 1 skipped',
    ],
    [
      'a file did not load',
      { testResults: [file('passed', 'passed'), file('failed')] },
      1,
      '1 passed, 1 failed',
    ],
    ['an error outside of the tests', { testResults: [file('passed', 'passed')] }, 1, '1 passed, 1 failed'],
    ['the runner crashed', null, null, '0 passed, 1 failed'],
    ['nothing was run', { testResults: [] }, 0, '0 passed, 1 failed'],
  ])('%s', (_, report, code, line) => {
    expect(lastLine(tallyVitest(report, code))).toBe(line);
  });
});

const story = (projectName: string, status: string) => ({
  specs: [
    { title: 'a story', tests: [{ projectName, status, results: [{ error: { message: 'no notice' } }] }] },
  ],
});

describe('the stories', () => {
  const both = ['chromium', 'firefox'];
  test.each<[string, unknown, number | null, string]>([
    [
      'told in both browsers, in nested suites',
      { suites: [{ suites: [story('chromium', 'expected')] }, story('firefox', 'expected')] },
      0,
      '2 passed, 0 failed',
    ],
    [
      'one failed',
      { suites: [story('chromium', 'unexpected'), story('firefox', 'expected')] },
      1,
      '1 passed, 1 failed',
    ],
    [
      'one passed at the second try',
      { suites: [story('chromium', 'flaky'), story('firefox', 'expected')] },
      0,
      '2 passed, 0 failed',
    ],
    [
      'two passed at the second try, in whichever browser',
      { suites: [story('chromium', 'flaky'), story('firefox', 'flaky'), story('firefox', 'expected')] },
      0,
      '1 passed, 2 failed',
    ],
    ['a browser is missing', { suites: [story('chromium', 'expected')] }, 0, '1 passed, 1 failed'],
    ['the runner crashed', null, null, '0 passed, 2 failed'],
  ])('%s', (_, report, code, line) => {
    expect(lastLine(tallyPlaywright(report, code, both))).toBe(line);
  });

  test('those that passed at the second try are named', () => {
    const suites = [{ suites: [story('chromium', 'flaky')] }, story('firefox', 'expected')];
    expect(unsteadyStories({ suites })).toEqual(['[chromium] a story: no notice']);
    expect(unsteadyStories(null)).toEqual([]);
  });
});
