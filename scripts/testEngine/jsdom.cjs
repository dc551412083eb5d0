const { TestEnvironment } = require('jest-environment-jsdom');
const { withEngine } = require('../testBundles.cjs');

module.exports = withEngine(TestEnvironment);
