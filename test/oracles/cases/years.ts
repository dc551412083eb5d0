/** Objectives of several years: the sheets' formulas for their state and their progress give what the domain gives. */
import { NO_DATE } from '../../../src/domain/schedule/calendar';
import { countMarks } from '../../../src/domain/schedule/marks';
import { objectiveProgress, stateOfAll } from '../../../src/domain/schedule/objectiveState';
import { PHASE_STATES, type PhaseState } from '../../../src/domain/schedule/phaseState';
import {
  progressOfYears,
  stateOfYears,
  type YearPhases,
} from '../../../src/templates/sheet/yearResults';
import type { Random } from '../random';
import { Sheet } from '../sheet';

export function yearSheets(random: Random): Sheet[] {
  return [states(random), progress(random)];
}

/** The states of the years stand in cells apart. */
function states(random: Random): Sheet {
  const sheet = new Sheet('Stato di più anni');
  for (let count = 0; count < 60; count++) {
    sheet.add((band) => {
      const years = random.list(random.whole(1, 4), () => random.pick<PhaseState>(PHASE_STATES));
      const cells = years.map((state) => `${band.cell(state)}`);
      return { ours: stateOfAll(years), native: `=${stateOfYears(cells)}` };
    });
  }
  return sheet;
}

/** Each phase's own progress, blank where nothing is planned, stands beside its weight. */
function progress(random: Random): Sheet {
  const sheet = new Sheet('Avanzamento di più anni');
  for (let count = 0; count < 40; count++) {
    sheet.add((band) => {
      const isWeighted = random.chance(0.7);
      const years = random.list(random.whole(1, 3), () =>
        random.list(random.whole(1, 4), () => ({
          periods: random.chance(0.3) ? 0 : 4,
          done: random.whole(0, 4),
          weight: isWeighted ? random.pick([null, 0, 5, 95, 12.5]) : null,
        })),
      );
      const cells = years.map((phases): YearPhases => ({
        // A formula that gives "" leaves a text, not a blank cell.
        progress: `${band.formulas(phases.map(({ periods, done }) => [periods > 0 ? `=${done}/${periods}` : '=""']))}`,
        weights: `${band.list(phases.map(({ weight }) => weight))}`,
      }));
      const marks = (count: number) => countMarks(Array(count).keys(), NO_DATE);
      const mean = objectiveProgress(
        years.flat().map(({ periods, done, weight }) => ({
          planned: marks(periods),
          done: marks(done),
          weight: weight ?? 0,
        })),
      );
      const without = cells.map((year) => ({ ...year, weights: null }));
      const given = isWeighted ? cells : random.pick<YearPhases[]>([cells, without]);
      return { ours: mean ?? '', native: `=${progressOfYears(given)}` };
    });
  }
  return sheet;
}
