/** A few files at a time, each with its tests: see scripts/mutation.mjs, which runs two of these side by side. */
export default {
  mutate: ['src/domain/**/*.ts'],
  plugins: ['./scripts/mutationRunner.mjs'],
  testRunner: 'mirror',
  testRunnerNodeArgs: ['--max-semi-space-size=64'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // It would look through every file for what keeps the copy from compiling, which is not compiled.
  disableTypeChecks: false,
  // What never ends is mostly seen by its count: a busy machine may take this long for the first change.
  timeoutMS: 60_000,
  timeoutFactor: 3,
  tempDirName: process.env.MUTATION_FOLDER ?? '.stryker-tmp',
  // Each run copies the rest, and what it does not need would be most of it.
  ignorePatterns: [
    ...['dist', 'workbench', 'reports', 'docs', 'assets', 'deploy', 'release', '.stryker-tmp'],
    ...[
      'browser',
      'build',
      'fidelity',
      'host',
      'oracles',
      'plants',
      'taskpane',
      'workbench',
      'workbook',
    ].map((folder) => `test/${folder}`),
    'src/taskpane',
  ],
  reporters: ['json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? 'reports/mutation/mutation.json' },
};
