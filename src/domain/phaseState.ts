/** The state of a phase and of an objective at a date, and the objective's progress. */
import type { Argument } from './cells';
import { columnsOf, differentSizes, isBlank, quoted, readArguments, toBoolean } from './cells';
import { readDate, readYear } from './dates';
import { decimalSum } from './decimal';
import { Rejection, badInput, noData } from './rejection';
import type { Calendar } from './schedule';
import { begun, calendarOf, elapsed, markedPositions } from './schedule';
import { readWeights } from './weights';

/** Every state, from the one that asks for action first to the one that asks for nothing. */
export const PHASE_STATES = [
  'Non avviata',
  'In ritardo',
  'In corso',
  'In anticipo',
  'Da avviare',
  'Conclusa in ritardo',
  'Conclusa',
  'Conclusa in anticipo',
  'Non pianificata',
] as const;

export type PhaseState = (typeof PHASE_STATES)[number];

/** A phase: positions (from 0) of its planned and done periods, and whether it is declared executed. */
interface PhaseMarks {
  planned: readonly number[];
  done: readonly number[];
  executed: boolean;
}

/** The state of a phase at a date (a serial), by the rules of the catalogue, in their order. */
function stateOf(
  { planned, done, executed }: PhaseMarks,
  calendar: Calendar,
  date: number,
): PhaseState {
  const lastPlanned = planned.at(-1);
  const lastDone = done.at(-1);
  if (lastPlanned === undefined) return 'Non pianificata';
  if (executed || done.length >= planned.length) {
    if (lastDone === undefined || lastDone === lastPlanned) return 'Conclusa';
    return lastDone > lastPlanned ? 'Conclusa in ritardo' : 'Conclusa in anticipo';
  }
  const due = elapsed(calendar, planned, date);
  if (lastDone === undefined) return due === 0 ? 'Da avviare' : 'Non avviata';
  if (done.length < due) return 'In ritardo';
  return done.length > begun(calendar, planned, date) ? 'In anticipo' : 'In corso';
}

/**
 * STATO_FASE: one phase over one year, or over several (rows of cells, a row for each year). `eseguito`
 * is SI, NO or blank; NO is the same as blank.
 */
export function phaseState(
  previsto: unknown,
  realizzato: unknown,
  data: unknown,
  anno: unknown,
  eseguito?: unknown,
): PhaseState | Rejection {
  const read = readArguments({ previsto, realizzato, data, anno, eseguito });
  if (read instanceof Rejection) return read;
  const executed = toBoolean(read.eseguito.values[0]);
  if (executed === undefined) {
    return badInput('eseguito', `${quoted(read.eseguito.values[0])} non è SI o NO`);
  }
  const sizes = differentSizes(read.previsto, read.realizzato);
  if (sizes) return sizes;
  const year = readYear(read.anno);
  if (year instanceof Rejection) return year;
  const date = readDate(read.data, year);
  if (date instanceof Rejection) return date;
  const calendar = calendarOf(read.previsto, year);
  if (calendar instanceof Rejection) return calendar;
  const planned = markedPositions(read.previsto);
  if (planned instanceof Rejection) return planned;
  const done = markedPositions(read.realizzato);
  if (done instanceof Rejection) return done;
  return stateOf({ planned, done, executed: executed ?? false }, calendar, date);
}

/** A phase of an objective with the weight it counts for. */
interface WeightedPhase extends PhaseMarks {
  weight: number;
}

/**
 * The phases of an objective: a row of `previsto` and `realizzato` each, over one year. With weights,
 * one for each row, phases without weight are left out; weights all blank count as not given.
 */
function readPhases(
  previsto: Argument,
  realizzato: Argument,
  pesi: Argument,
): WeightedPhase[] | Rejection {
  const sizes = differentSizes(previsto, realizzato);
  if (sizes) return sizes;
  const columns = columnsOf(previsto);
  const rows = previsto.cells.length;
  const given = !pesi.values.every(isBlank);
  if (given && pesi.values.length !== rows) {
    return badInput('pesi', `i pesi sono ${pesi.values.length}, le fasi ${rows}`);
  }
  const weights = given ? readWeights(pesi) : [];
  if (weights instanceof Rejection) return weights;
  const phases: WeightedPhase[] = [];
  for (let row = 0; row < rows; row++) {
    const [from, to] = [row * columns, (row + 1) * columns];
    const planned = markedPositions(previsto, from, to);
    if (planned instanceof Rejection) return planned;
    const done = markedPositions(realizzato, from, to);
    if (done instanceof Rejection) return done;
    const weight = given ? (weights[row] ?? 0) : 1;
    if (weight > 0) phases.push({ planned, done, executed: false, weight });
  }
  if (phases.length === 0) return noData('pesi', 'nessun peso');
  return phases;
}

/**
 * STATO_OBIETTIVO: of the states of its phases, the one that asks for action first. Rows where nothing is
 * planned say nothing unless all are so. The cells of a row are the periods of the year.
 */
export function objectiveState(
  previsto: unknown,
  realizzato: unknown,
  data: unknown,
  anno: unknown,
  pesi?: unknown,
): PhaseState | Rejection {
  const read = readArguments({ previsto, realizzato, data, anno, pesi });
  if (read instanceof Rejection) return read;
  const year = readYear(read.anno);
  if (year instanceof Rejection) return year;
  const date = readDate(read.data, year);
  if (date instanceof Rejection) return date;
  const phases = readPhases(read.previsto, read.realizzato, read.pesi);
  if (phases instanceof Rejection) return phases;
  const calendar: Calendar = { firstYear: year, perYear: columnsOf(read.previsto) };
  const found = new Set(phases.map((phase) => stateOf(phase, calendar, date)));
  return PHASE_STATES.find((state) => found.has(state)) ?? 'Non pianificata';
}

/**
 * AVANZAMENTO_OBIETTIVO: mean of the phases' progress by weight, each at most 1; equal weights when none
 * are given. Phases without planned periods are left out; when none has any there is no data. It takes
 * the arguments of STATO_OBIETTIVO; date and year are only checked, as progress does not depend on them.
 */
export function objectiveProgress(
  previsto: unknown,
  realizzato: unknown,
  data?: unknown,
  anno?: unknown,
  pesi?: unknown,
): number | Rejection {
  const read = readArguments({ previsto, realizzato, data, anno, pesi });
  if (read instanceof Rejection) return read;
  const unreadable = [readYear(read.anno), readDate(read.data, 2000)].find(
    (result) => result instanceof Rejection && result.kind === 'value',
  );
  if (unreadable instanceof Rejection) return unreadable;
  const phases = readPhases(read.previsto, read.realizzato, read.pesi);
  if (phases instanceof Rejection) return phases;
  const planned = phases.filter((phase) => phase.planned.length > 0);
  if (planned.length === 0) return noData('previsto', 'nessun periodo pianificato');
  const products = planned.map(
    (phase) => phase.weight * Math.min(1, phase.done.length / phase.planned.length),
  );
  return decimalSum(products) / decimalSum(planned.map((phase) => phase.weight));
}
