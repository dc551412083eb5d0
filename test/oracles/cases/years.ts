/** Objectives of several years: the sheets' formula for their state gives what the domain gives. */
import { stateOfAll } from '../../../src/domain/schedule/objectiveState';
import { PHASE_STATES, type PhaseState } from '../../../src/domain/schedule/phaseState';
import { stateOfAll as stateFormula } from '../../../src/templates/sheet/statesOfYears';
import type { Random } from '../random';
import { Sheet } from '../sheet';

export function yearSheets(random: Random): Sheet[] {
  return [states(random)];
}

/** The states of the years stand in cells apart. */
function states(random: Random): Sheet {
  const sheet = new Sheet('Stato di più anni');
  for (let count = 0; count < 60; count++) {
    sheet.add((band) => {
      const years = random.list(random.whole(1, 4), () => random.pick<PhaseState>(PHASE_STATES));
      const cells = years.map((state) => `${band.cell(state)}`);
      return { ours: stateOfAll(years), native: `=${stateFormula(cells)}` };
    });
  }
  return sheet;
}
