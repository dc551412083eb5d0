/** Jest's global setup: the bundles that test files find in place of their packages. */
module.exports = require('./testBundles.cjs').bundleForTests;
