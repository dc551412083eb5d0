/** Unit tests in plain Node, host tests against Microsoft's library, pane tests in jsdom, journeys in Chromium. */
const { join } = require('node:path');
const { moduleNameMapper } = require('./scripts/testBundles.cjs');
const { groupsOf } = require('./scripts/testGroups.cjs');

const transform = {
  '^.+\\.(ts|tsx|mjs|js)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Packages of the engine, of the guide and of .xlsx files that are published as ES modules alone. */
const ESM_ONLY = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'github-slugger',
  'hucre',
  'kdbush',
  'lodash-es',
  'marked',
  'marked-gfm-heading-id',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
];

const WITH_ENGINE = '<rootDir>/scripts/testEngine/node.cjs';

/** In `npm test`, test files of the projects that are named here share sandboxes. */
const together = (process.env.TOGETHER ?? '').split(' ');

const matches = (name, folders, groups) =>
  together.includes(name)
    ? groupsOf(name, folders, groups)
    : folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);

const project = (displayName, folders, { groups, ...more } = {}) => ({
  displayName,
  testMatch: matches(displayName, folders, groups),
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  moduleNameMapper,
  globalSetup: join(__dirname, 'scripts', 'bundleForTests.cjs'),
  testEnvironment: 'node',
  ...more,
});

module.exports = {
  // What hangs fails; what is slow because the machine is loaded does not.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/scripts/testOrder.cjs',
  projects: [
    project('unit', ['domain', 'functions', 'templates', 'scripts'], { groups: 2 }),
    project('host', ['host', 'workbook', 'workbench', 'oracles', 'cases', 'plants'], {
      groups: 4,
      testEnvironment: WITH_ENGINE,
    }),
    project('pane', ['taskpane'], {
      groups: 4,
      testEnvironment: '<rootDir>/scripts/testEngine/jsdom.cjs',
      setupFiles: ['<rootDir>/test/taskpane/setup.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/eachTest.ts'],
    }),
    project('fidelity', ['fidelity'], {
      testEnvironment: WITH_ENGINE,
      // What cannot be tried in part is left to `npm run fidelity`.
      testPathIgnorePatterns: process.env.FIDELITY ? [] : ['/fidelity/whole/'],
    }),
    project('build', ['build']),
    // Runs beside the others, and loads none of what is bundled for them.
    project('browser', ['browser'], {
      groups: 2,
      ...{ globalSetup: undefined, moduleNameMapper: {} },
    }),
  ],
};
