/**
 * npm run mutation: changes the rules of src/domain one at a time and looks whether a test of test/domain notices.
 * Files that only declare types have nothing to change.
 */
export default {
  mutate: ['src/domain/**/*.ts', '!src/domain/plan.ts', '!src/domain/objective.ts'],
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: {
    projectType: 'custom',
    config: {
      testMatch: ['<rootDir>/test/domain/**/*.test.ts'],
      // What the plans of the documents hold is no test of the rules.
      testPathIgnorePatterns: ['(terre-di|luzzara|casalbuttano|bassa-romagna)'],
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/scripts/mutationSetup.cjs'],
      transform: {
        '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
      },
    },
    enableFindRelatedTests: true,
  },
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['dist', 'workbench/dist', 'reports', 'docs', '.stryker-tmp'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
