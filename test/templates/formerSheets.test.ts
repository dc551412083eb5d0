/** Sheets as the version before wrote them: they are read where they stand. */
import { completeObjective } from '../../src/domain/completePlan';
import { readObjective } from '../../src/templates/reading/readObjective';
import { FORMER_SHEETS } from '../fixtures/formerSheets';

it.each(FORMER_SHEETS.map((former) => [former.template.id, former] as const))(
  'the sheet of %s is read whole',
  (_, { template, sheet, objective }) => {
    const { objective: read, unread, errors } = readObjective(template, sheet);
    expect([unread, errors]).toEqual([[], []]);
    const { columns } = read.indicatorTable;
    expect(read).toEqual({
      ...completeObjective(objective, 0),
      indicatorTable: { ...objective.indicatorTable, columns },
    });
  },
);
