import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completePlan } from '../../src/domain/completePlan';
import type { Plan } from '../../src/domain/plan';

type Given = Parameters<typeof completePlan>[0];

/** The plans that the built add-in offers as examples: the very files that its pane would load. */
const folder = (dist: string) => join(dist, 'examples');

export function exampleNames(dist: string): string[] {
  return readdirSync(folder(dist))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

export function readExample(dist: string, name: string): Plan {
  return completePlan(
    JSON.parse(readFileSync(join(folder(dist), `${name}.json`), 'utf8')) as Given,
  );
}
