/**
 * The columns of results that a list has at the right of its own where the plan asks for them: of objectives with a weight
 * what was done, its degree and the weighted points; of public value where each indicator starts, its target and its value
 * in every year, and the degree of the year that the reference date is in.
 */
import type { IndicatorField } from '../../domain/objective';
import type { Plan } from '../../domain/plan';
import { cellAddress } from '../address';
import { REFERENCE_DATE } from '../settings/names';
import { degreeFormula } from '../sheet/scoreFormulas';
import type { Labelled, ListTemplate } from './listTemplate';

export interface ResultColumn extends Labelled {
  width: number;
  /** What a cell of it holds. */
  of:
    | { kind: 'outcome' }
    | { kind: 'degree' }
    | { kind: 'points' }
    | { kind: 'field'; field: IndicatorField & ('baseline' | 'polarity') }
    | { kind: 'target' | 'value'; year: number }
    | { kind: 'yearDegree' };
}

export type ResultPlan = Pick<Plan, 'firstYear'> & Partial<Pick<Plan, 'lastYear' | 'results'>>;

const column = (name: string, label: string, width: number, of: ResultColumn['of']) => ({
  ...{ name, label, width, of, aliases: [] },
});

export const OUTCOME = column('Consuntivo', 'CONSUNTIVO', 190, { kind: 'outcome' });
export const DEGREE = column('Grado', 'GRADO', 62, { kind: 'degree' });
export const POINTS = column('Punti', 'PUNTI', 62, { kind: 'points' });
export const BASELINE = column('Partenza', 'VALORE DI PARTENZA', 66, {
  kind: 'field',
  field: 'baseline',
});
export const POLARITY = column('Polarita', 'POLARITÀ', 74, { kind: 'field', field: 'polarity' });
export const YEAR_DEGREE = column('GradoAnno', 'GRADO', 62, { kind: 'yearDegree' });
export const targetOf = (year: number) =>
  column(`Target_${year}`, `TARGET ${year}`, 58, { kind: 'target', year });
export const valueOf = (year: number) =>
  column(`Valore_${year}`, `VALORE ${year}`, 58, { kind: 'value', year });
/** The names of the columns of a year. */
export const YEAR_COLUMN = /_Valore_(\d{4})$/;

/** A plan of more years than this is a mistake in its settings. */
const MOST_YEARS = 6;

export function resultColumns(template: ListTemplate, plan: ResultPlan): ResultColumn[] {
  const { results, firstYear, lastYear = firstYear } = plan;
  if (results === undefined || results.score === 'nessuno') return [];
  if (template.totals === 'weights') return [OUTCOME, DEGREE, POINTS];
  const count = Math.min(MOST_YEARS, Math.max(1, lastYear - firstYear + 1));
  const years = Array.from({ length: count }, (_, index) => firstYear + index);
  return [
    BASELINE,
    POLARITY,
    ...years.flatMap((year) => [targetOf(year), valueOf(year)]),
    YEAR_DEGREE,
  ];
}

/** The least part of their own width that the other columns keep beside these. */
const NARROWEST = 0.55;
/** Points of a page that prints well. */
const PAGE = 980;

/** The template's own columns, narrower where those of results need the room. */
export function widthsBeside(own: readonly number[], results: readonly ResultColumn[]): number[] {
  const sum = (widths: readonly number[]) => widths.reduce((all, each) => all + each, 0);
  const room = PAGE - sum(results.map(({ width }) => width));
  const factor = Math.min(1, Math.max(NARROWEST, room / sum(own)));
  return results.length === 0 ? [...own] : own.map((width) => Math.round(width * factor));
}

/** The most that a share can be: beyond it points were typed for a percentage. */
const MOST = 2;

/** Weight by degree; blank until both are there. */
export function pointsFormula(row: number, weight: number, degree: number): string {
  const [one, other] = [cellAddress(row, weight), cellAddress(row, degree)];
  const wrong = `${other}&": scrivere una percentuale, per esempio 80%"`;
  const isShare = `AND(${other}>=0,${other}<=${MOST})`;
  const points = `IF(${isShare},IF(ISNUMBER(${one}),${one}*${other},""),${wrong})`;
  return `IF(${other}="","",IF(ISNUMBER(${other}),${points},${wrong}))`;
}

/** Of the year that the reference date is in, the last of the plan after it; "" before the first. */
export function yearDegreeFormula(
  row: number,
  at: { first: number; last: number; baseline: number; polarity: number },
  firstYear: number,
): string {
  const years = (at.last - at.first + 1) / 2;
  const block = `${cellAddress(row, at.first)}:${cellAddress(row, at.last)}`;
  const year = `MIN(${years},YEAR(${REFERENCE_DATE})-${firstYear - 1})`;
  const pick = (position: string) => `IF(${year}<1,"",INDEX(${block},1,${position}))`;
  return degreeFormula({
    actual: pick(`2*${year}`),
    target: pick(`2*${year}-1`),
    polarity: cellAddress(row, at.polarity),
    baseline: cellAddress(row, at.baseline),
    threshold: '""',
    whenNotMeasurable: '""',
  });
}
