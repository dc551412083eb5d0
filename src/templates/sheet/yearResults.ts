/** Formulas for the state and the progress of several years, from the cells of each; plain, so that any reader computes them. */
import type { PhaseState } from '../../domain/schedule/phaseState';

/**
 * The state of an objective from those of its years, by the rule of the domain (stateOfAll). Only comparisons, so that an
 * error in a year's cell shows here too.
 */
export function stateOfYears(cells: readonly string[]): string {
  const any = (...states: PhaseState[]) =>
    `OR(${states.flatMap((state) => cells.map((cell) => `${cell}="${state}"`)).join(',')})`;
  const first = (states: PhaseState[], otherwise: string) =>
    states.reduceRight((rest, state) => `IF(${any(state)},"${state}",${rest})`, otherwise);
  const concluded: PhaseState[] = ['Conclusa in ritardo', 'Conclusa', 'Conclusa in anticipo'];
  const isAhead = `AND(${any('In anticipo')},NOT(${any('In corso')}))`;
  const isBegun = any('In corso', 'In anticipo', ...concluded);
  const goesOn = `IF(${isBegun},IF(${isAhead},"In anticipo","In corso"),"Da avviare")`;
  const isOpen = any('In corso', 'In anticipo', 'Da avviare');
  const rest = `IF(${isOpen},${goesOn},${first(concluded, '"Non pianificata"')})`;
  return first(['Non avviata', 'In ritardo'], rest);
}

/** The phases of a year: their own progress, blank where nothing is planned, beside their weights. */
export interface YearPhases {
  progress: string;
  /** Null where the sheet has no weights. */
  weights: string | null;
}

/**
 * The progress of an objective over its years, by the rule of the domain (objectiveProgress): the mean of the phases of all
 * of them by weight, of equal weight where none has one; blank where no phase counts. An error in a phase's cell shows here
 * too.
 */
export function progressOfYears(years: readonly YearPhases[]): string {
  const progress = years.map((year) => year.progress).join(',');
  const weighted = years.flatMap(({ progress: cells, weights }) =>
    weights === null ? [] : [{ cells, weights }],
  );
  const mean = `AVERAGE(${progress})`;
  const total = weighted.map(({ cells, weights }) => `SUMIF(${cells},">=0",${weights})`).join('+');
  const products = weighted
    .map(({ cells, weights }) => `SUMPRODUCT(${cells},${weights})`)
    .join('+');
  const all = weighted.map(({ weights }) => weights).join(',');
  const byWeight = `IF(${total}=0,"",(${products})/(${total}))`;
  const reached = weighted.length === 0 ? mean : `IF(SUM(${all})=0,${mean},${byWeight})`;
  return `IF(COUNT(${progress})+SUM(${progress})=0,"",${reached})`;
}
