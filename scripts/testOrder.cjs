/** The order of test files: those of the host first, which take longest, lest one of them be left for the end alone. */
const PROJECTS = ['host', 'fidelity', 'pane', 'unit', 'build', 'browser'];

const rank = ({ context }) => PROJECTS.indexOf(context.config.displayName.name);

module.exports = class {
  sort = (tests) => [...tests].sort((one, other) => rank(one) - rank(other));
  allFailedTests = (tests) => tests;
  cacheResults() {}
};
