/** The tests that mirror the file that is being changed: see mutation.mjs. A configuration of its own, without projects. */
const mirrored = process.env.MUTATED ?? '*';

module.exports = {
  rootDir: '..',
  testMatch: [
    `<rootDir>/test/domain/${mirrored}.test.ts`,
    `<rootDir>/test/domain/${mirrored}-*.test.ts`,
  ],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/scripts/mutationSetup.cjs'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
