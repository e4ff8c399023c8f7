const { MUTATE_ROOM: room, MUTATE_FILES: files, MUTATE_NAME: name } = process.env;

/** Used by `scripts/mutate.mjs`, for one room, or for some of its files, at a time. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Lists of words and samples are data: whether each entry is needed is a question for the evaluation.
  mutate: [
    ...(files ? files.split(',') : [`src/${room}/**/*.ts`]),
    '!src/**/*.test.ts',
    '!src/**/samples.ts',
    '!src/**/wording/**',
    '!src/**/testing/**',
  ],
  // Loaded once for all tests, so that breaking it would mean to load everything anew.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'out', 'docs/screenshots'],
  concurrency: 1,
  // Far more than a test takes, so that a busy machine is not taken for an endless loop.
  timeoutMS: 30_000,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `out/mutation/${name}.json` },
  htmlReporter: { fileName: `out/mutation/${name}.html` },
  tempDirName: 'out/stryker',
  // It would read the file by an interface that TypeScript 7 has no more; nothing here needs it.
  tsconfigFile: 'none',
  allowConsoleColors: false,
};
