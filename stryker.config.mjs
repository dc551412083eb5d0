/** One file at a time, with its tests: see scripts/mutation.mjs, which runs two of these side by side. */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'jest',
  coverageAnalysis: process.env.MUTATION_COVERAGE ?? 'perTest',
  jest: {
    projectType: 'custom',
    configFile: 'scripts/mutationJest.cjs',
    enableFindRelatedTests: false,
  },
  concurrency: 1,
  timeoutMS: 5_000,
  timeoutFactor: 3,
  tempDirName: process.env.MUTATION_FOLDER ?? '.stryker-tmp',
  // Each run copies the rest, and what it does not need would be most of it.
  ignorePatterns: [
    ...['dist', 'workbench', 'reports', 'docs', 'assets', 'deploy', 'release', '.stryker-tmp'],
    ...['test/host', 'test/browser', 'test/workbench', 'test/workbook', 'test/taskpane'],
  ],
  reporters: ['json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? 'reports/mutation/mutation.json' },
};
