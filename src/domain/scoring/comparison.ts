/** How an actual value is compared with its target: which numbers, by which side, in which form; or why it cannot be. */
import { compare } from '../decimal';
import { Rejection, badInput, noData } from '../rejection';
import type { DegreeForm, Polarity } from '../smvp';
import type { Measure, NumberMeasure } from './measure';
import { isDateSerial, measureOf, readDoneDate, readMeasure } from './measure';
import type { Comparison } from './numberComparison';
import { SIDE_OF, numberComparison, threshold } from './numberComparison';
import type { RangeValue, Target, TargetValue } from './targetText';
import { readTarget } from './targetText';
import { percentProblem, unitProblem } from './sameMeasure';

/** Cells as they are, plain values; the polarity and the form as the SMVP or the sheet says. */
export interface IndicatorCells {
  actual: unknown;
  target: unknown;
  baseline?: unknown;
  /** Null where it is not given: the target's words tell it, or more is better. */
  polarity?: Polarity | null;
  form?: DegreeForm;
}

const notMeasured = () => noData('consuntivo', 'manca il valore raggiunto');

const doesNotGo = (polarity: Polarity, what: string) =>
  badInput('verso', `"${polarity}" non va con ${what}`);

/** The comparison that cells ask for, a rejection where there is none. */
export function comparisonOf(cells: IndicatorCells): Comparison | Rejection {
  const target = readTarget(cells.target);
  if (target instanceof Rejection) return target;
  const polarity = cells.polarity ?? null;
  const contradiction = target && sideProblem(target, polarity);
  if (contradiction) return contradiction;
  const isDate = polarity === 'entro_data' || target?.value.kind === 'date';
  if (target && isDate) return dateComparison(target, polarity, cells.actual);
  const actual = readMeasure('consuntivo', cells.actual);
  if (actual instanceof Rejection) return actual;
  const baseline = readMeasure('partenza', cells.baseline);
  if (baseline instanceof Rejection) return baseline;
  if (target === null) return actual ? noData('target', 'manca il valore atteso') : notMeasured();
  const problem = answerProblem([actual, target.value, baseline]);
  if (problem) return problem;
  if (actual === null) return notMeasured();
  const { value } = target;
  if (value.kind === 'range') return rangeComparison(measureOf(actual), value);
  if (polarity === 'intervallo')
    return badInput('target', "scrivere l'intervallo, per esempio 3-5");
  return numberComparison({
    actual: measureOf(actual),
    target,
    baseline: baseline && measureOf(baseline),
    polarity,
    form: cells.form ?? 'da_partenza',
  });
}

/** The refusal of words, dates and ranges that contradict the polarity given. */
export function sideProblem(
  { value, side }: Target,
  polarity: Polarity | null,
): Rejection | undefined {
  if (polarity === null) return undefined;
  if (value.kind === 'date' && !['entro_data', 'soglia_max', 'uguale'].includes(polarity))
    return doesNotGo(polarity, 'una data: usare "entro_data"');
  if (value.kind === 'range' && polarity !== 'intervallo')
    return doesNotGo(polarity, 'un intervallo: usare "intervallo"');
  if (side === null) return undefined;
  if (polarity === 'uguale' || polarity === 'intervallo')
    return doesNotGo(polarity, 'le parole del target (almeno, non oltre…)');
  const own = SIDE_OF[polarity];
  if (own === undefined || own === side) return undefined;
  const words = side === 'more' ? 'più è meglio' : 'meno è meglio';
  return doesNotGo(polarity, `le parole del target, che dicono «${words}»`);
}

function dateComparison(
  { value }: Target,
  polarity: Polarity | null,
  actual: unknown,
): Comparison | Rejection {
  const isSerial = value.kind === 'number' && value.unit === '' && !value.isPercent;
  const due =
    value.kind === 'date'
      ? value.serial
      : isSerial && isDateSerial(value.value)
        ? Math.floor(value.value)
        : undefined;
  if (due === undefined)
    return badInput('target', 'non è una data: scrivere per esempio 31/12/2026');
  const done = readDoneDate(actual);
  if (done instanceof Rejection) return done;
  if (done === null) return notMeasured();
  if (polarity === 'soglia_max') return threshold(done, due, done <= due);
  if (polarity === 'uguale') return threshold(done, due, done === due);
  return { kind: 'deadline', actual: done, target: due };
}

/** SI and NO are 1 and 0: beside one of them the other values must be so too, or lie between 0 and 1. */
function answerProblem(values: readonly (Measure | TargetValue | null)[]): Rejection | undefined {
  if (!values.some((each) => each?.kind === 'yesNo')) return undefined;
  const areAnswers = values.every(
    (each) =>
      each === null ||
      each.kind === 'yesNo' ||
      (each.kind === 'number' && each.value >= 0 && each.value <= 1),
  );
  return areAnswers ? undefined : new Rejection('value', 'consuntivo e target: SI/NO o un numero?');
}

function rangeComparison(actual: NumberMeasure, range: RangeValue): Comparison | Rejection {
  const problem =
    unitProblem(actual, range) ?? percentProblem({ consuntivo: actual, target: range });
  if (problem) return problem;
  const { value } = actual;
  return threshold(
    value,
    range.to,
    compare(value, range.from) >= 0 && compare(value, range.to) <= 0,
  );
}
