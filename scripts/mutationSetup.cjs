/** In mutation testing every test runs thousands of times: properties look at fewer examples each time. */
const fc = require('fast-check');

fc.configureGlobal({ numRuns: 15 });
