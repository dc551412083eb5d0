/**
 * How Stryker runs the tests of mutation.mjs: jest's own functions, without jest around them, which takes longer to start
 * for each change than the tests take. Modules are compiled once; for each change all of them start anew, those of each
 * file of tests apart, as in jest.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import fc from 'fast-check';
import * as circus from 'jest-circus';

const { addEventHandler, getState, removeEventHandler, resetState, run } = circus;

/** What the changed source asks and counts, by the name that Stryker gives it. */
const mutated = (globalThis.__stryker__ ??= {});

class MirrorTestRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach });
    globalThis.expect = expect;
    // Every test runs thousands of times: properties look at fewer examples each time.
    fc.configureGlobal({ numRuns: 15 });
    addEventHandler(({ name, test: current }) => {
      if (name === 'test_start') mutated.currentTestId = nameOf(current);
      if (name === 'test_done' || name === 'test_skip') mutated.currentTestId = undefined;
    });
  }

  async dryRun() {
    const result = await runTests(() => true, true);
    return { ...result, mutantCoverage: mutated.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    mutated.activeMutant = activeMutant.id;
    mutated.hitLimit = hitLimit;
    mutated.hitCount = hitLimit === undefined ? undefined : 0;
    const names = testFilter && new Set(testFilter);
    const result = await runTests((name) => names?.has(name) ?? true, disableBail);
    const endless = determineHitLimitReached(mutated.hitCount, hitLimit);
    return toMutantRunResult(endless ?? result, disableBail);
  }
}

/** Runs the tests with such names, all of them or until one fails. */
async function runTests(isAsked, isWhole) {
  const tests = [];
  try {
    for (const file of JSON.parse(process.env.MUTATION_TESTS)) {
      tests.push(...(await runFile(join(process.cwd(), 'test', file), isAsked, isWhole)));
      if (!isWhole && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
  } catch (error) {
    return { status: DryRunStatus.Error, errorMessage: error };
  }
  return { status: DryRunStatus.Complete, tests };
}

async function runFile(file, isAsked, isWhole) {
  resetState();
  start(file);
  const tests = testsIn(getState().rootDescribeBlock);
  for (const test of tests) if (!isAsked(nameOf(test))) test.mode = 'skip';
  const skipRest = ({ name, test }) => {
    if (name === 'test_done' && test.errors.length > 0)
      for (const each of tests) each.mode = 'skip';
  };
  if (!isWhole) addEventHandler(skipRest);
  const { unhandledErrors } = await run();
  removeEventHandler(skipRest);
  if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join('\n'));
  return tests.map(resultOf);
}

const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

/** As jest names it: the names of what it stands in, without that of the whole, and its own. */
function nameOf({ name, parent }) {
  return parent.parent ? `${nameOf(parent)} ${name}` : name;
}

function resultOf(test) {
  const name = nameOf(test);
  const result = { id: name, name, timeSpentMs: test.duration ?? 0 };
  if (test.status !== 'done') return { ...result, status: TestStatus.Skipped };
  if (test.errors.length === 0) return { ...result, status: TestStatus.Success };
  return { ...result, status: TestStatus.Failed, failureMessage: String(test.errors[0]) };
}

const sources = new Map();

/** Starts a file and all that it leads to, packages apart, as if for the first time. */
function start(file) {
  const require = createRequire(file);
  for (const path of sources.keys()) delete require.cache[path];
  require(file);
}

Module._extensions['.ts'] = (module, path) => {
  if (!sources.has(path)) sources.set(path, compiled(path));
  const { exports } = module;
  sources
    .get(path)
    .call(exports, exports, module.require.bind(module), module, path, dirname(path));
};

function compiled(path) {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    ...{ filename: path, swcrc: false, module: { type: 'commonjs' } },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  return compileFunction(code, names, { filename: path });
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'mirror', MirrorTestRunner),
];
