/** Results and score of an objective whose way of planning has none of its own: from its indicators, its phases or a percentage. */
import type { IndicatorTable } from '../../domain/objective';
import type { ScoreSource } from '../../domain/resultsUse';
import type { ObjectiveGrid } from './objectiveGrid';
import { resultCell } from './resultCells';
import { writeScore, writeScoreCells, type CardPlaces } from './indicatorScore';
import { roundingText } from './scoreFormulas';
import { valueInUse, writePercentages, type ResultDates } from './scoreDates';

export const SCORE_SECTION = 'CONSUNTIVO E PUNTEGGIO';

/** What the other sections of the sheet have written, for the formulas of this one. */
export interface WrittenBefore {
  /** Of each indicator, the cells of its table. */
  cards: readonly CardPlaces[];
  /** The cell of the objective's progress; undefined where phases have none. */
  progress: string | undefined;
  /** The percentages that are typed at the monitoring dates. */
  levels: readonly string[];
}

export function writeScoreSection(
  grid: ObjectiveGrid,
  from: ScoreSource,
  { indicators }: IndicatorTable,
  { cards, progress, levels }: WrittenBefore,
  dates: ResultDates | null,
): void {
  grid.section(SCORE_SECTION);
  if (from === 'indicatori') writeScore(grid, { indicators, cards, nameOf: resultCell, dates });
  else if (from === 'fasi') writeFrom(grid, progress ?? '""', PHASES);
  else if (dates && levels.length > 0) {
    const inUse = writePercentages(grid, levels, dates);
    writeFrom(grid, valueInUse(inUse.dates, inUse.values), PERCENTAGE);
  } else writeFrom(grid, levels.at(-1) ?? '""', PERCENTAGE);
}

/** What is said in words: whence a score comes, what it waits for, and where it is to be corrected. */
interface Words {
  from: string;
  none: string;
}

const PHASES: Words = {
  from: 'dall’avanzamento delle fasi',
  none: 'in attesa: nessuna fase con periodi previsti e realizzati',
};
const PERCENTAGE: Words = {
  from: 'dalla percentuale scritta al monitoraggio',
  none: 'in attesa: nessuna percentuale alla data di riferimento',
};

/** A share that a cell shows; points typed for it (80 for 80%) are refused, not guessed. */
function writeFrom(grid: ObjectiveGrid, share: string, { from, none }: Words): void {
  const [, said, value] = grid.places(OUTCOME_WIDTH, VALUE_WIDTH);
  const isShare = `AND(${share}>=0,${share}<=${MOST})`;
  const wrong = `${share}&": scrivere una percentuale, per esempio 80%"`;
  writeScoreCells(grid, [said!, value!], {
    exact: () => `IF(ISNUMBER(${share}),IF(${isShare},${share},""),"")`,
    outcome: `IF(ISNUMBER(${share}),IF(${isShare},"${from}",${wrong}),IF(${share}="","${none}",${wrong}))`,
    nothing: [none],
    rules: roundingText(from),
  });
}

/** Points that the words of the outcome need, and the score. */
const OUTCOME_WIDTH = 170;
const VALUE_WIDTH = 80;

/** Beyond it points were typed for a percentage; a degree above 100% is of an authority without a cap. */
const MOST = 2;
