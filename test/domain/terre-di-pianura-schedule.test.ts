/** The planned months of the example plan, row by row, against the given ones. */
import type { Phase, Schedule } from '../../src/domain/objective';
import { givenRows, plan } from '../fixtures/terre-di-pianura';
import type { GivenRow } from '../fixtures/terre-di-pianura';

const givenPlanned = givenRows.filter((row) => row.riga === 'Previsto');

const allPhases = plan.objectives.flatMap((objective) =>
  objective.schedules.flatMap((schedule) =>
    schedule.phases.map((phase) => ({ objective, schedule, phase })),
  ),
);

describe('planned months', () => {
  it('has a phase for each planned row, in the same order', () => {
    expect(allPhases.map(({ objective, phase }) => [objective.number, phase.name])).toEqual(
      givenPlanned.map((row) => [row.obiettivo, row.attivita]),
    );
  });

  it.each(givenPlanned.map((row, index) => [row.obiettivo, row.attivita, index] as const))(
    '%s %s',
    (_number, _activity, index) => {
      const row = givenPlanned[index] as GivenRow;
      const { phase, schedule } = allPhases[index] as { phase: Phase; schedule: Schedule };
      expect(phase.planned).toEqual(row.marcate);
      expect(phase.printedCells ?? 12).toBe(row.celle);
      expect(schedule.hasExecuted).toBe(row.extra.length > 0);
    },
  );

  it('names the second row as the document does, and nothing is done at approval', () => {
    const doneRows = givenRows.filter((row) => row.riga !== 'Previsto');
    expect(doneRows.map((row) => row.riga)).toEqual(
      allPhases.map(({ schedule }) => schedule.doneLabel),
    );
    expect(doneRows.map((row) => row.marcate)).toEqual(allPhases.map(({ phase }) => phase.done));
    expect(allPhases.map(({ phase }) => phase.executed).filter((mark) => mark !== '')).toEqual([]);
  });

  it('keeps the given headings, but for the block of 1/7 that comes before the one of 2021', () => {
    const different = allPhases.flatMap(({ objective, schedule, phase }, index) =>
      schedule.title === givenPlanned[index]?.tabella
        ? []
        : [`${objective.number} ${schedule.title} ${phase.name}`],
    );
    expect(different).toEqual([
      '1/7 Attività del cronoprogramma ANNO 2020 Creazione di un gruppo di lavoro dedicato.',
      '1/7 Attività del cronoprogramma ANNO 2020 Affidamento servizi Misura 1, 2, 3',
    ]);
  });

  it('has one block for each year', () => {
    const years = plan.objectives.map(({ number, schedules }) => [
      number,
      schedules.map(({ year, phases }) => [year, phases.length]),
    ]);
    expect(Object.fromEntries(years)).toEqual({
      '1/1': [[2021, 16]],
      '2/2': [
        [2020, 3],
        [2021, 5],
      ],
      '1/3': [[2021, 3]],
      '2/4': [],
      '1/5': [[2021, 4]],
      '1/7': [
        [2020, 2],
        [2021, 5],
      ],
      '2/8': [[2021, 2]],
      '1/10': [[2021, 1]],
      '2/11': [[2021, 2]],
      '1/13': [[2021, 2]],
      '2/14': [[2021, 2]],
    });
  });
});
