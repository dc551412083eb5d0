import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import {
  customFunctionsGlobal,
  type CustomFunction,
  type CustomFunctionSet,
} from './customFunctionSet';

/** Loads the built custom functions from a folder, in a context whose only global is `CustomFunctions`. */
export function loadFunctions(dist: string): CustomFunctionSet {
  const implementations = new Map<string, CustomFunction>();
  const metadata = JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8'));
  runInNewContext(readFileSync(join(dist, 'functions.js'), 'utf8'), {
    CustomFunctions: customFunctionsGlobal(implementations),
  });
  return { metadata, implementations };
}
