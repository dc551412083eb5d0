/**
 * How Stryker runs the tests of the file that it changed (see mutation.mjs): jest's own functions, without jest around
 * them, which takes longer to start for each change than the tests take. Modules are compiled once; for each change all
 * of them start anew, those of each file of tests apart, as in jest.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { compileFunction } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import fc from 'fast-check';
import * as circus from 'jest-circus';
import { isRemembering, isTried, testsOf } from './mutationTests.mjs';

const { addEventHandler, getState, removeEventHandler, resetState, run } = circus;

const every = Number(process.env.MUTATION_EVERY ?? 1);
const seed = Number(process.env.MUTATION_SEED ?? 0);

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
    // Every test runs thousands of times: properties look at fewer examples, and nobody reads where errors came from.
    fc.configureGlobal({ numRuns: 15 });
    Error.stackTraceLimit = 0;
  }

  async dryRun({ files }) {
    const tests = new Set(files.flatMap((file) => testsOf(sourceOf(file))));
    const result = await runTests([...tests], () => true, true);
    return { ...result, mutantCoverage: mutated.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    if (!isTried(activeMutant.id, every, seed))
      return { status: MutantRunStatus.Error, errorMessage: 'not of the sample' };
    mutated.activeMutant = activeMutant.id;
    mutated.hitLimit = hitLimit;
    mutated.hitCount = hitLimit === undefined ? undefined : 0;
    const file = sourceOf(sandboxFileName);
    const ids = isRemembering(file) || !testFilter ? null : new Set(testFilter);
    const isAsked = (id) => ids?.has(id) ?? true;
    const files = testsOf(file).filter((each) => ids === null || testFilter.some(isIn(each)));
    const result = await runTests(files, isAsked, disableBail);
    const endless = determineHitLimitReached(mutated.hitCount, hitLimit);
    return toMutantRunResult(endless ?? result, disableBail);
  }
}

/** A file of the copy in which Stryker works, as mutationTests.mjs names it. */
const sourceOf = (file) =>
  relative(join(process.cwd(), 'src'), file).replaceAll(sep, '/').replace(/\.ts$/, '');

/** Whether a test, by its id, is of a file of tests. */
const isIn = (file) => (id) => id.startsWith(`${file}: `);

/** Runs the tests that are asked for by their ids, all of them or until one fails. */
async function runTests(files, isAsked, isWhole) {
  const tests = [];
  try {
    for (const file of files) {
      tests.push(...(await runFile(file, isAsked, isWhole)));
      if (!isWhole && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
  } catch (error) {
    return { status: DryRunStatus.Error, errorMessage: error };
  }
  return { status: DryRunStatus.Complete, tests };
}

async function runFile(file, isAsked, isWhole) {
  resetState();
  start(join(process.cwd(), 'test', file));
  const tests = testsIn(getState().rootDescribeBlock);
  const idOf = (test) => `${file}: ${nameOf(test)}`;
  for (const test of tests) if (!isAsked(idOf(test))) test.mode = 'skip';
  const follow = ({ name, test }) => {
    if (name === 'test_start') mutated.currentTestId = idOf(test);
    if (name === 'test_done' || name === 'test_skip') mutated.currentTestId = undefined;
    if (name === 'test_done' && test.errors.length > 0 && !isWhole)
      for (const each of tests) each.mode = 'skip';
  };
  addEventHandler(follow);
  const { unhandledErrors } = await run();
  removeEventHandler(follow);
  if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join('\n'));
  return tests.map((test) => ({ ...resultOf(test), id: idOf(test), name: idOf(test) }));
}

const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

/** As jest names it: the names of what it stands in, without that of the whole, and its own. */
function nameOf({ name, parent }) {
  return parent.parent ? `${nameOf(parent)} ${name}` : name;
}

function resultOf({ status, duration, errors }) {
  const timeSpentMs = duration ?? 0;
  if (status !== 'done') return { timeSpentMs, status: TestStatus.Skipped };
  if (errors.length === 0) return { timeSpentMs, status: TestStatus.Success };
  return { timeSpentMs, status: TestStatus.Failed, failureMessage: String(errors[0]) };
}

/** Starts a file and all that it leads to, packages apart, as if for the first time. */
function start(path, started = new Map()) {
  if (!started.has(path)) {
    const module = { exports: {} };
    started.set(path, module);
    const require = (name) => {
      const to = kept(PATHS, `${path} ${name}`, () => createRequire(path).resolve(name));
      return to.endsWith('.ts') ? start(to, started) : createRequire(path)(to);
    };
    const given = [module.exports, require, module, path, dirname(path)];
    kept(SOURCES, path, () => compiled(path)).apply(module.exports, given);
  }
  return started.get(path).exports;
}

const PATHS = new Map();
const SOURCES = new Map();

function kept(map, key, made) {
  if (!map.has(key)) map.set(key, made());
  return map.get(key);
}

// Named without their ending, these are found too.
Module._extensions['.ts'] = Module._extensions['.js'];

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
