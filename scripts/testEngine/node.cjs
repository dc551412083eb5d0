const { TestEnvironment } = require('jest-environment-node');
const { withEngine } = require('../testBundles.cjs');

module.exports = withEngine(TestEnvironment);
