/** VERIFICA_PESI and NORMALIZZA_PESI: the weights of a range, in all or by group, and the total asked of them. */
import { isBlank, isFiniteNumber } from '../../domain/cells';
import { Rejection, noData } from '../../domain/rejection';
import { sharesOf } from '../../domain/scoring/shares';
import { WHOLE, WeightTotal, dueTotal, outcome, tooLarge } from '../../domain/scoring/weightTotal';
import { unitKey } from '../../domain/units';
import type { Argument } from './arguments';
import { differentSizes, place, readArgument, readCount, unreadable } from './arguments';
import { readTotal, weightAt, writtenWeightAt } from './weights';

/** Row of VERIFICA_PESI by group: group, sum, outcome. */
export type GroupCheck = [group: string, sum: number, outcome: string];

/**
 * VERIFICA_PESI: whether weights add up to the total, in all or by group (a row each, in order of first appearance;
 * weights without a group under one name). Nothing but blanks and zeros is no data.
 */
export function checkWeights(
  pesi: unknown,
  totale: unknown,
  gruppi: unknown,
): string | GroupCheck[] | Rejection {
  const weights = readArgument('pesi', pesi);
  const total = readTotal(totale);
  if (total instanceof Rejection) return total;
  const isByGroup = gruppi !== undefined && gruppi !== null;
  return isByGroup
    ? checkGroups(weights, readArgument('gruppi', gruppi), total)
    : checkAll(weights, total);
}

const noWeights = () => noData('pesi', 'nessun peso');

function checkAll(weights: Argument, given: number | null): string | Rejection {
  const all = new WeightTotal();
  for (let next = 0; next < weights.length; next++) {
    next = addPlainWeights(all, weights, next);
    if (next === weights.length) break;
    const weight = writtenWeightAt(weights, next);
    if (weight instanceof Rejection) return weight;
    all.add(weight);
  }
  if (all.isEmpty) return noWeights();
  const sum = all.sum();
  const { total, scale } = dueTotal(all, given);
  return tooLarge(sum) ?? outcome(sum, total, scale);
}

/** Adds the cells from `from` on as long as they are plain positive numbers; the first that is not is the result. */
function addPlainWeights(all: WeightTotal, weights: Argument, from: number): number {
  const { rows, columns } = weights;
  let column = from === 0 ? 0 : from % columns;
  for (let row = (from - column) / columns; row < rows; row++) {
    const cells = weights.row(row);
    for (; column < columns; column++) {
      const weight = cells[column];
      if (!isFiniteNumber(weight) || weight <= 0) return row * columns + column;
      all.addBare(weight);
    }
    column = 0;
  }
  return weights.length;
}

interface Group {
  name: string;
  weights: WeightTotal;
}

function checkGroups(
  weights: Argument,
  names: Argument,
  given: number | null,
): GroupCheck[] | Rejection {
  const problem = differentSizes(weights, names);
  if (problem) return problem;
  const all = new WeightTotal();
  const groups = new Map<string, Group>();
  // Names repeat: each way of writing one is compared once.
  const byWriting = new Map<unknown, Group>();
  for (let index = 0; index < weights.length; index++) {
    const weight = writtenWeightAt(weights, index);
    if (weight instanceof Rejection) return weight;
    const writing = names.at(index);
    if (writing instanceof Rejection) return writing;
    if (typeof writing === 'object' && writing !== null) {
      return unreadable(place(names, index), writing, 'non è il nome di un gruppo');
    }
    if (isNameless(writing) && weight.points === 0) continue;
    let group = byWriting.get(writing);
    if (!group) {
      group = groupOf(groups, writing);
      byWriting.set(writing, group);
    }
    group.weights.add(weight);
    all.add(weight);
  }
  if (all.isEmpty) return noWeights();
  const { total, scale } = dueTotal(all, given);
  const checks: GroupCheck[] = [];
  for (const { name, weights: own } of groups.values()) {
    const sum = own.sum(all.isAmongFractions);
    const problem = tooLarge(sum);
    if (problem) return problem;
    checks.push([name, sum, outcome(sum, total, scale)]);
  }
  return checks;
}

/** A blank cell, also as the 0 that Excel makes of one. */
const isNameless = (writing: unknown) => isBlank(writing) || writing === 0;

function groupOf(groups: Map<string, Group>, writing: unknown): Group {
  const name = isNameless(writing) ? '(senza gruppo)' : String(writing).replace(/\s+/g, ' ').trim();
  const key = unitKey(name);
  const known = groups.get(key);
  if (known) return known;
  const group = { name, weights: new WeightTotal() };
  groups.set(key, group);
  return group;
}

const MOST_DECIMALS = 6;

/**
 * NORMALIZZA_PESI: shares of the total (100) with so many decimals (2), in the shape of the range. Blank cells stay
 * blank ("") and get nothing; a weight of 0 stays 0.
 */
export function normaliseWeights(
  pesi: unknown,
  totale: unknown,
  decimali: unknown,
): (number | '')[][] | Rejection {
  const weights = readArgument('pesi', pesi);
  const total = readTotal(totale);
  if (total instanceof Rejection) return total;
  const decimals = readCount('decimali', decimali, 2, MOST_DECIMALS, 0);
  if (decimals instanceof Rejection) return decimals;
  const read: number[] = [];
  for (let index = 0; index < weights.length; index++) {
    const weight = weightAt(weights, index);
    if (weight instanceof Rejection) return weight;
    read.push(weight);
  }
  const shares = sharesOf(read, total ?? WHOLE, decimals);
  if (shares instanceof Rejection) return shares;
  return Array.from({ length: weights.rows }, (_, row) =>
    Array.from({ length: weights.columns }, (__, column): number | '' => {
      const index = row * weights.columns + column;
      return isBlank(weights.at(index)) ? '' : shares[index]!;
    }),
  );
}
