/** One file of src/domain at a time, with the tests that mirror it: see scripts/mutation.mjs. */
const mirrored = process.env.MUTATED ?? '*';

export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: {
    projectType: 'custom',
    config: {
      testMatch: [
        `<rootDir>/test/domain/${mirrored}.test.ts`,
        `<rootDir>/test/domain/${mirrored}-*.test.ts`,
      ],
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/scripts/mutationSetup.cjs'],
      transform: {
        '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
      },
    },
    enableFindRelatedTests: false,
  },
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['dist', 'workbench/dist', 'reports', 'docs', '.stryker-tmp'],
  reporters: ['json'],
  allowEmpty: true,
};
