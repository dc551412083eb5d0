/** One file of src/domain at a time, with the tests that mirror it: see scripts/mutation.mjs. */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: {
    projectType: 'custom',
    configFile: 'scripts/mutationJest.cjs',
    enableFindRelatedTests: false,
  },
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['dist', 'workbench/dist', 'reports', 'docs', '.stryker-tmp'],
  reporters: ['json'],
  allowEmpty: true,
};
