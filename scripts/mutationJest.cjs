/** The tests of the file that is being changed: see mutation.mjs. A configuration of its own, without projects. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const tests = JSON.parse(process.env.MUTATION_TESTS ?? '[]');
const hasProperties = tests.some((test) =>
  readFileSync(join(__dirname, '..', 'test', test), 'utf8').includes("'fast-check'"),
);

module.exports = {
  rootDir: '..',
  // Jest looks through these again for each change.
  roots: ['<rootDir>/src', '<rootDir>/test'],
  watchman: false,
  testMatch: tests.map((test) => `<rootDir>/test/${test}`),
  testEnvironment: 'node',
  setupFiles: hasProperties ? ['<rootDir>/scripts/mutationSetup.cjs'] : [],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
};
