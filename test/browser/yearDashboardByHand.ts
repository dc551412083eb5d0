/** What the sheets of the dashboard have to show at a date of the year. */
import { DATES, doneBy, meanOf, objectiveAt, summaryAt, type Round } from './yearByHand';
import { ISSUE, responsibleOf, UNITS, type YearObjective } from './yearPlan';
import { scoresAt } from './yearScoresByHand';

const LATE = ['Non avviata', 'In ritardo'];
const SHARED = ' (quelli condivisi una volta sola nell’ente, una per ogni settore sotto)';

/** An objective in each of its units, with all that the dashboard asks of it. */
function rowsAt(objectives: readonly YearObjective[], round: Round) {
  return summaryAt(objectives, round).map((row) => {
    const objective = objectives.find(({ title }) => title === row.title)!;
    const { phases } = objectiveAt(objective, round);
    return {
      ...row,
      objective,
      isOwn: objective.number === row.number,
      expected: meanOf(objective.phases, round, 'expected'),
      late: phases.filter(({ state }) => LATE.includes(state)).map(({ name }) => name),
    };
  });
}

type Rows = ReturnType<typeof rowsAt>;

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function statesOf(rows: Rows) {
  const count = (isIn: (state: string) => boolean) =>
    rows.filter(({ state }) => isIn(state)).length;
  return {
    late: count((state) => LATE.includes(state)),
    running: count((state) => ['In corso', 'In anticipo'].includes(state)),
    closed: count((state) => state.startsWith('Conclusa')),
    coming: count((state) => state === 'Da avviare'),
    ...{ without: 0, all: rows.length },
  };
}

function progressOf(rows: Rows) {
  const progress = mean(rows.map((row) => row.progress));
  const expected = mean(rows.map((row) => row.expected));
  const gap = Math.round((progress - expected) * 1000) / 10;
  return { progress, expected, gap, known: rows.length };
}

const countsOf = (rows: Rows) => ({
  full: rows.filter(({ score }) => score >= 1).length,
  low: rows.filter(({ score }) => score < 0.6).length,
  known: rows.length,
  all: rows.length,
});

/** `isInSummary`: whether the summary shows the scores of units and authority; without it they are told without rounding. */
export function dashboardAt(
  objectives: readonly YearObjective[],
  round: Round,
  isInSummary: boolean,
) {
  const rows = rowsAt(objectives, round);
  const own = rows.filter(({ isOwn }) => isOwn);
  const groups = [
    ...UNITS.map((unit) => ({
      name: unit as string,
      its: rows.filter((row) => row.unit === unit),
    })),
    { name: 'Tutto l’ente', its: own },
  ];
  const scores = scoresAt(objectives, round);
  const weighted = (its: Rows) =>
    its.reduce((sum, { weight, score }) => sum + weight * score, 0) /
    its.reduce((sum, { weight }) => sum + weight, 0);
  const scoreOf = (name: string, its: Rows): number => {
    const shown = [...scores.units, { ...scores.authority, name: 'Tutto l’ente' }];
    if (isInSummary) return shown.find((each) => each.name === name)!.score;
    return name === 'Tutto l’ente' ? mean(its.map(({ score }) => score)) : weighted(its);
  };
  const bands: [string, number, number][] = [
    ['100 e oltre', 1, Infinity],
    ['da 90 a meno di 100', 0.9, 1],
    ['da 80 a meno di 90', 0.8, 0.9],
    ['da 70 a meno di 80', 0.7, 0.8],
    ['da 60 a meno di 70', 0.6, 0.7],
    ['sotto 60', -Infinity, 0.6],
  ];
  const tables = {
    states: groups.map(({ name, its }) => ({ name, ...statesOf(its) })),
    progress: groups.map(({ name, its }) => ({ name, ...progressOf(its) })),
    scores: groups.map(({ name, its }) => ({
      ...{ name, score: scoreOf(name, its) },
      ...countsOf(its),
    })),
    distribution: bands.map(([name, from, to]) => {
      const count = own.filter(({ score }) => score >= from && score < to).length;
      return { name, count, share: count / own.length };
    }),
  };
  return { ...tables, sentences: sentencesOf(tables, round, isInSummary) };
}

interface Tables {
  states: readonly ({ name: string } & ReturnType<typeof statesOf>)[];
  progress: readonly ({ name: string } & ReturnType<typeof progressOf>)[];
  scores: readonly ({ name: string; score: number } & ReturnType<typeof countsOf>)[];
  distribution: readonly { name: string; count: number }[];
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The first of those that have the most. */
function most<T>(all: readonly T[], of: (each: T) => number): T {
  return all.reduce((best, each) => (of(each) > of(best) ? each : best));
}

function sentencesOf(tables: Tables, round: Round, isInSummary: boolean): string[] {
  const { states, progress, scores, distribution } = tables;
  const date = `Al ${DATES[round]}: `;
  const [allStates, allProgress, allScores] = [states.at(-1)!, progress.at(-1)!, scores.at(-1)!];
  const late = most(states.slice(0, -1), (unit) => unit.late);
  const behind = most(progress.slice(0, -1), (unit) => -unit.gap);
  const high = most(scores.slice(0, -1), (unit) => unit.score);
  const low = most(scores.slice(0, -1), (unit) => -unit.score);
  const band = most(distribution, ({ count }) => count);
  const { full } = allScores;
  const how = isInSummary
    ? 'come nella sintesi'
    : 'media dei punteggi degli obiettivi: per settore con i loro pesi dove ci sono, per l’ente semplice';
  return [
    `${date}${allStates.all} obiettivi${SHARED}, ${allStates.late} non avviati o in ritardo, ${allStates.running} in corso, ${allStates.closed} conclusi, ${allStates.coming} da avviare. Più ritardi: ${late.name} (${late.late}).`,
    `${date}avanzamento dell’ente ${percent(allProgress.progress)}, atteso ${percent(allProgress.expected)} (media semplice degli obiettivi). Il più indietro: ${behind.name} (${Math.round(-behind.gap)} punti sotto l’atteso).`,
    `${date}punteggio dell’ente ${percent(allScores.score)}, ${allScores.known} obiettivi con punteggio (${how}). Il più alto: ${high.name} (${percent(high.score)}); il più basso: ${low.name} (${percent(low.score)}).`,
    `${date}${allScores.known} obiettivi con punteggio, ${full} a 100 o più (${percent(full / allScores.known)}), ${allScores.low} sotto 60. La fascia con più obiettivi: ${band.name} (${band.count}).`,
  ];
}

/** By responsible, then by number. */
export function lateAt(objectives: readonly YearObjective[], round: Round) {
  return rowsAt(objectives, round)
    .filter(({ state }) => LATE.includes(state))
    .map(({ number, title, unit, state, progress, expected, late }) => ({
      ...{ owner: responsibleOf(unit), number, title, unit, state, progress, expected },
      phases: late.join(', '),
      issue: number === ISSUE.number ? `${ISSUE.texts.Criticità} – ${ISSUE.texts.Causa}` : '',
    }))
    .sort((one, other) => (one.owner + one.number < other.owner + other.number ? -1 : 1));
}

/** Months in which something is planned or done, whatever the phase; by number. */
export function ganttAt(objectives: readonly YearObjective[], round: Round) {
  return rowsAt(objectives, round)
    .map(({ number, title, unit, state, progress, expected, score, weight, objective }) => {
      const done = new Set(objective.phases.flatMap((phase) => doneBy(phase, round)));
      const planned = new Set(objective.phases.flatMap((phase) => phase.planned));
      const mark = (month: number) => {
        if (done.has(month)) return '■';
        return planned.has(month) ? '□' : ' ';
      };
      const months = Array.from({ length: 12 }, (_, index) => mark(index + 1)).join('');
      return { number, title, unit, state, progress, expected, months, score, weight };
    })
    .sort((one, other) => (one.number < other.number ? -1 : 1));
}

/** How many objectives each responsible has of their own. */
export const peopleAt = (objectives: readonly YearObjective[]) =>
  UNITS.map((unit) => responsibleOf(unit))
    .sort()
    .map((role) => {
      const own = objectives.filter((each) => responsibleOf(each.unit) === role);
      return { role, numbers: own.map(({ number }) => number), total: own.length };
    });
