/** The bench of planted faults: each way of each rule, in every way of planning that has a place for it. */
import { TEMPLATES, type TemplateId } from '../../src/domain/plan';
import type { AnyFinding } from '../../src/domain/rules';
import type { Host } from '../../workbench/host';
import { PLANTS } from './faults';
import { findingsIn, measured, none, type Measured, type Tally } from './measure';
import type { Fault, Plant } from './plant';
import { planted, plantedOnHost, written } from './written';

/** What came of one plant in one workbook. */
export interface Result extends Measured {
  rule: string;
  way: string;
  template: TemplateId;
}

export interface Run {
  results: Result[];
  /** What is said of the good plans before anything is planted: nothing that blocks or is to be mended. */
  before: AnyFinding[];
}

/** Mulberry32 of a text: the same places for the same seed, whatever else is planted. */
export const randomOf =
  (seed: number) =>
  (label: string): number => {
    let state = seed;
    for (const letter of label) state = Math.imul(state ^ letter.codePointAt(0)!, 0x9e3779b1);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

/** Whether it can be typed: what a formula shows in the end is not. */
const isTyped = ({ edits = [] }: Fault) =>
  edits.length > 0 && edits.every(({ formula }) => formula === undefined);

/** One template's workbook, written once. `onHost`: which of the plants are typed into the workbook itself. */
export async function runOn(
  host: Host,
  template: TemplateId,
  plants: readonly Plant[],
  seed: number,
  onHost: (index: number) => boolean = () => false,
): Promise<Run> {
  const workbookFor = await written(host, template, 'small', randomOf(seed));
  const before = findingsIn(workbookFor('').sheets);
  const results: Result[] = [];
  for (const [index, { rule, way, in: make }] of plants.entries()) {
    const workbook = workbookFor(`${rule} ${way}`);
    const fault = make(workbook);
    if (fault === null) continue;
    const sheets =
      fault.inWorkbook || (onHost(index) && isTyped(fault))
        ? await plantedOnHost(host, fault)
        : planted(workbook, fault);
    results.push({ rule, way, template, ...measured(before, sheets, rule, fault) });
  }
  return { results, before };
}

export const ALL = { plants: PLANTS, templates: TEMPLATES } as const;

export function tallied(results: readonly Result[]): Tally {
  const tally = none();
  for (const { isFound, falsely, beside } of results) {
    tally.planted += 1;
    tally.found += Number(isFound);
    tally.falsely += falsely.length;
    tally.beside += beside.length;
  }
  return tally;
}
