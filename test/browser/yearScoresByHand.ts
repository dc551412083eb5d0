/** The scores of units, responsibles and authority at a date of the year, and the trail that leads to them. */
import { daysOf, rounded, summaryAt, type Round } from './yearByHand';
import { degreeAt, objectiveAt, targetOf } from './yearByHand';
import { PENALTIES, responsibleOf, UNIT_WEIGHTS, UNITS, UNMEASURABLE } from './yearPlan';
import type { Value, YearIndicator, YearObjective } from './yearPlan';

export interface Line {
  name: string;
  score: number;
  outcome: string;
}

/** At the half-year no points are taken and the units are equal; at the end they are as the authority has decided. */
const taken = (subject: string, round: Round): number =>
  (round === 1 && PENALTIES.find((each) => each.subject === subject)?.points) || 0;

const ofUnit = (objectives: readonly YearObjective[], unit: string, round: Round) =>
  summaryAt(objectives, round)
    .filter((row) => row.unit === unit)
    .map(({ number, title, weight, score, outcome }) => ({
      ...{ number, title, weight, score, outcome },
      points: taken(`${unit} n. ${number}`, round),
    }));

/** The mean by weights, from the scores as they are shown, less the points of each. */
function groupAt(objectives: readonly YearObjective[], unit: string, round: Round, points: number) {
  const rows = ofUnit(objectives, unit, round);
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  const product = rows.reduce((sum, row) => sum + row.weight * (row.score - row.points), 0);
  const final = rows.filter(({ outcome }) => outcome === '').length;
  return {
    ...{ rows, weight, product, points },
    score: rounded(product / weight - points),
    outcome: final === rows.length ? '' : `provvisorio: ${final} di ${rows.length}`,
  };
}

const unitAt = (objectives: readonly YearObjective[], unit: string, round: Round) =>
  groupAt(objectives, unit, round, taken(unit, round));

function authorityAt(objectives: readonly YearObjective[], round: Round) {
  const units = UNITS.map((unit) => {
    const { score, outcome } = unitAt(objectives, unit, round);
    return { unit, score, outcome, weight: round === 0 ? 1 : UNIT_WEIGHTS[unit] };
  });
  const weight = units.reduce((sum, each) => sum + each.weight, 0);
  const product = units.reduce((sum, each) => sum + each.weight * each.score, 0);
  const final = units.filter(({ outcome }) => outcome === '').length;
  const outcome = final === units.length ? '' : `provvisorio: ${final} di ${units.length} settori`;
  return { ...{ units, weight, product, outcome }, score: rounded(product / weight) };
}

/** What stands below the table of the summary. Each unit has one responsible, who is not its penalty's. */
export function scoresAt(objectives: readonly YearObjective[], round: Round) {
  const line = (name: string, { score, outcome }: Omit<Line, 'name'>) => ({ name, score, outcome });
  return {
    units: UNITS.map((unit) => line(unit, unitAt(objectives, unit, round))),
    authority: line('ENTE', authorityAt(objectives, round)),
    owners: UNITS.map((unit) => line(responsibleOf(unit), groupAt(objectives, unit, round, 0))),
  };
}

/** A result as the trail takes it: shares and dates as numbers. */
const measure = (value: Value, { unit }: YearIndicator): unknown =>
  unit === 'data' ? daysOf(value) : value;

/** The numbers of the trail at the end of the year by heading and line; 21 of its lines are compared with what is shown. */
export function trailAt(objectives: readonly YearObjective[]) {
  const round = 1;
  const trail: Record<string, Record<string, unknown>> = {};
  for (const objective of objectives) {
    const { number, title, score } = objectiveAt(objective, round);
    const own: Record<string, unknown> = {};
    let [weights, products] = [0, 0];
    for (const indicator of objective.indicators) {
      const { name, weight } = indicator;
      const degree = degreeAt(indicator, round);
      if (degree === UNMEASURABLE) {
        own[name] = { weight };
        continue;
      }
      const grade = Number(degree);
      weights += weight;
      products += weight * grade;
      own[name] = {
        result: measure(indicator.results[round], indicator),
        target: measure(targetOf(indicator, round), indicator),
        ...{ weight, value: grade, product: weight * grade },
        ...{ again: grade, shown: grade, check: 'OK' },
      };
    }
    const total = { weight: weights, product: products };
    own['Punteggio dell’obiettivo'] = { ...total, again: score, shown: score, check: 'OK' };
    trail[`OBIETTIVO ${number} – ${title}`] = own;
  }
  const group = (heading: string, name: string, own: ReturnType<typeof groupAt>) => {
    const { rows, weight, product, points, score } = own;
    trail[`${heading} ${name}`] = {
      ...Object.fromEntries(
        rows.map((row) => [
          `n. ${row.number} – ${row.title}`,
          {
            ...{ weight: row.weight, value: row.score, ...(row.points && { points: row.points }) },
            product: row.weight * (row.score - row.points),
          },
        ]),
      ),
      [`Punteggio: ${name}`]: {
        ...{ weight, product, ...(points && { points }) },
        ...{ again: score, shown: score, check: 'OK' },
      },
    };
  };
  for (const unit of UNITS) {
    group('SETTORE', unit, unitAt(objectives, unit, round));
    group('RESPONSABILE', responsibleOf(unit), groupAt(objectives, unit, round, 0));
  }
  const { units, weight, product, score } = authorityAt(objectives, round);
  trail['ENTE'] = {
    ...Object.fromEntries(
      units.map((each) => [
        each.unit,
        { weight: each.weight, value: each.score, product: each.weight * each.score },
      ]),
    ),
    'Punteggio dell’ente': { weight, product, again: score, shown: score, check: 'OK' },
  };
  return trail;
}
