/**
 * What the sheets of the year have to show, computed from what was typed by the rules of the field as the guide and the
 * reference of the functions tell them in words. Nothing of the product's code or formulas is in it.
 */
import { CAP, ISSUE, REASON, TOLERANCE, typed, UNITS, UNMEASURABLE, YEAR } from './yearPlan';
import type { Value, YearIndicator, YearObjective, YearPhase } from './yearPlan';

/** 0 is the half-year, 1 the end of the year. */
export type Round = 0 | 1;

/** The month that each of them closes. */
const MONTH = [6, 12] as const;
export const DATES = [`30/06/${YEAR}`, `31/12/${YEAR}`] as const;
const SHORT = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];

/** A day as Excel counts it. */
const dayNumber = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

const lastDay = (month: number) => dayNumber(YEAR, month + 1, 1) - 1;
const dateOf = (round: Round): number => lastDay(MONTH[round]);

/** Months that are done by a date. */
export const doneBy = ({ done }: YearPhase, round: Round): number[] =>
  [...done[0], ...(round === 1 ? done[1] : [])].sort((one, other) => one - other);

export function phaseAt(phase: YearPhase, round: Round) {
  const { name, planned } = phase;
  const done = doneBy(phase, round);
  const due = planned.filter((month) => month <= MONTH[round]).length;
  return {
    ...{ name, state: phaseState(planned, done, due) },
    progress: Math.min(1, done.length / planned.length),
    expected: due / planned.length,
    from: dayNumber(YEAR, planned[0]!, 1),
    to: lastDay(planned.at(-1)!),
  };
}

/** On the last day of a month the months that have begun are those that have ended. */
function phaseState(planned: readonly number[], done: readonly number[], due: number): string {
  if (done.length >= planned.length) {
    const [last, wanted] = [done.at(-1)!, planned.at(-1)!];
    if (last > wanted) return 'Conclusa in ritardo';
    return last < wanted ? 'Conclusa in anticipo' : 'Conclusa';
  }
  if (done.length === 0) return due > 0 ? 'Non avviata' : 'Da avviare';
  if (done.length < due) return 'In ritardo';
  return done.length > due ? 'In anticipo' : 'In corso';
}

function objectiveState(states: readonly string[]): string {
  for (const worst of ['Non avviata', 'In ritardo']) if (states.includes(worst)) return worst;
  const open = states.filter((state) => !state.startsWith('Conclusa'));
  if (open.length === 0)
    return ['Conclusa in ritardo', 'Conclusa'].find((state) => states.includes(state)) ?? open[0]!;
  if (states.every((state) => state === 'Da avviare')) return 'Da avviare';
  const begun = open.filter((state) => state !== 'Da avviare');
  return begun.length > 0 && begun.every((state) => state === 'In anticipo')
    ? 'In anticipo'
    : 'In corso';
}

/** Every phase weighs the same where none has a weight. */
export function meanOf(
  phases: readonly YearPhase[],
  round: Round,
  what: 'progress' | 'expected',
): number {
  const isWeighted = phases.some(({ weight }) => weight !== undefined);
  let [sum, total] = [0, 0];
  for (const phase of phases) {
    const weight = isWeighted ? (phase.weight ?? 0) : 1;
    sum += weight * phaseAt(phase, round)[what];
    total += weight;
  }
  return sum / total;
}

export const daysOf = (date: Value): number => {
  const [day, month, year] = String(date).split('/').map(Number);
  return dayNumber(year!, month!, day!);
};

/** The target of the half-year counts at the half-year, where there is one. */
export const targetOf = ({ midYear, target }: YearIndicator, round: Round): Value =>
  round === 0 ? (midYear ?? target) : target;

/** Null while nobody has measured it. */
export function degreeAt(indicator: YearIndicator, round: Round): number | string | null {
  const result = indicator.results[round];
  if (result === null || result === UNMEASURABLE) return result;
  const target = targetOf(indicator, round);
  const [reached, wanted] = [Number(result), Number(target)];
  switch (indicator.polarity) {
    case 'soglia_min':
      return reached >= wanted ? 1 : 0;
    case 'soglia_max':
      return reached <= wanted ? 1 : 0;
    case 'entro_data': {
      const late = Math.max(0, daysOf(result) - daysOf(target));
      return Math.max(0, 1 - late / TOLERANCE);
    }
    case 'decrescente':
      return Math.min(CAP, wanted / reached);
    case 'crescente':
      return Math.min(CAP, reached / wanted);
  }
}

/** What cannot be measured gives its weight to the others; so does, for the time being, what is not measured yet. */
function scoreAt(indicators: readonly YearIndicator[], round: Round) {
  let [sum, total, measured, due] = [0, 0, 0, 0];
  for (const indicator of indicators) {
    const degree = degreeAt(indicator, round);
    if (degree === UNMEASURABLE) continue;
    due += 1;
    if (typeof degree !== 'number') continue;
    measured += 1;
    sum += indicator.weight * degree;
    total += indicator.weight;
  }
  const exact = sum / total;
  const outcome = measured === due ? '' : `provvisorio: ${measured} di ${due}`;
  return { exact, score: rounded(exact), outcome };
}

/** Two decimals of a percentage; a half goes up. */
export const rounded = (share: number): number => Math.round(share * 1e4 + 1e-7) / 1e4;

export function objectiveAt(objective: YearObjective, round: Round) {
  const { number, title, unit, weight, indicators, phases } = objective;
  const each = phases.map((phase) => phaseAt(phase, round));
  return {
    ...{ number, title, unit, weight },
    state: objectiveState(each.map(({ state }) => state)),
    progress: meanOf(phases, round, 'progress'),
    from: Math.min(...each.map(({ from }) => from)),
    to: Math.max(...each.map(({ to }) => to)),
    ...scoreAt(indicators, round),
    phases: each,
    indicators: indicators.map((indicator) => ({
      ...{ name: indicator.name, weight: indicator.weight },
      target: typed(targetOf(indicator, round), indicator),
      results: ([0, 1] as const).map((each) =>
        each > round ? '' : typed(indicator.results[each], indicator),
      ),
      degree: degreeAt(indicator, round) ?? '',
    })),
  };
}

/** An objective stands in the summary of each of its units, with its number and weight there. */
export function summaryAt(objectives: readonly YearObjective[], round: Round) {
  const rows = objectives.flatMap((objective) => {
    const own = objectiveAt(objective, round);
    const others = (objective.shared ?? []).map((shared) => ({ ...own, ...shared }));
    return [own, ...others];
  });
  return UNITS.flatMap((unit) => {
    const ofUnit = rows
      .filter((row) => row.unit === unit)
      .sort((one, other) => (one.number < other.number ? -1 : 1));
    let running = 0;
    return ofUnit.map(({ number, title, weight, state, progress, score, outcome }) => {
      running += weight;
      return { ...{ number, title, unit, weight, running, state, progress, score, outcome } };
    });
  });
}

/** Months as a photograph tells them: "gen–lug". All of the year are without a gap. */
function span(months: readonly number[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [SHORT[first - 1]!, SHORT[last - 1]!];
  return from === to ? from : `${from}–${to}`;
}

/** What a photograph keeps; null is the plan as it is approved, at the beginning of the year. */
export function photographAt(objectives: readonly YearObjective[], round: Round | null) {
  const own = objectives.map((objective) => ({
    objective,
    at: objectiveAt(objective, round ?? 0),
  }));
  const isNew = round === null;
  return {
    objectives: own.map(({ at: { number, title, weight, state, progress, score } }) => ({
      ...{ 'N.': number, Obiettivo: title, Peso: weight },
      Stato: isNew ? 'Da avviare' : state,
      Avanzamento: isNew ? 0 : progress,
      Punteggio: isNew ? '' : score,
    })),
    phases: own.flatMap(({ objective: { number, phases } }) =>
      phases.map((phase) => ({
        ...{ 'N.': number, Fase: phase.name, Peso: phase.weight ?? '' },
        Previsto: span(phase.planned),
        Realizzato: isNew ? '' : span(doneBy(phase, round)),
      })),
    ),
    indicators: own.flatMap(({ objective: { number, indicators } }) =>
      indicators.map((indicator) => ({
        ...{ 'N.': number, Indicatore: indicator.name, Peso: indicator.weight },
        Verso: indicator.polarity,
        Target: typed(indicator.target, indicator),
        'Target a metà anno': typed(indicator.midYear ?? null, indicator),
        Consuntivo: isNew ? '' : resultsTold(indicator, round),
        Grado: (isNew ? null : degreeAt(indicator, round)) ?? '',
      })),
    ),
  };
}

const resultsTold = (indicator: YearIndicator, round: Round): string =>
  ([0, 1] as const)
    .filter((each) => each <= round && indicator.results[each] !== null)
    .map((each) => `${DATES[each]}: ${typed(indicator.results[each], indicator)}`)
    .join('\n');

/** The rows of the register of monitoring for a round: what was told of each objective, and why something has no measure. */
export const registerAt = (objectives: readonly YearObjective[], round: Round) =>
  objectives.flatMap(({ number, phases, indicators }) => {
    const issue = round === 0 && number === ISSUE.number ? ISSUE.texts : null;
    const row = { AL: dateOf(round), 'N.': number };
    const told = [
      ...phases
        .filter(({ done }) => done[round].length > 0)
        .map((phase) => `«${phase.name}», mesi: ${monthList(doneBy(phase, round))}`),
      ...indicators
        .filter(({ results }) => results[round] !== null)
        .map((each) => `«${each.name}»: ${typed(each.results[round], each)}`),
    ];
    const without = indicators.filter(({ results }) => results[round] === UNMEASURABLE);
    return [
      {
        ...{ ...row, RIGUARDA: 'obiettivo', AGGIORNAMENTO: told.join('\n') },
        ...{ CRITICITÀ: issue?.Criticità ?? '', CAUSA: issue?.Causa ?? '' },
        ...{ ATTO: issue?.['Atto o documento'] ?? '', NUMERO: issue?.Numero ?? '' },
        ...{ COLLEGAMENTO: issue?.Collegamento ?? '', 'PERCHÉ NON MISURABILE': '' },
      },
      ...without.map(({ name }) => ({
        ...{ ...row, RIGUARDA: name, AGGIORNAMENTO: UNMEASURABLE },
        ...{ CRITICITÀ: '', CAUSA: '', ATTO: '', NUMERO: '', COLLEGAMENTO: '' },
        'PERCHÉ NON MISURABILE': REASON,
      })),
    ];
  });

const monthList = (months: readonly number[]): string =>
  months.map((month) => SHORT[month - 1]).join(', ');
