/** Sheets as the version before wrote them, with many merged cells: they are read where they stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeObjective } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import type { Area } from '../../src/templates/blueprint';
import { objectiveTemplate } from '../../src/templates/forms';
import { readObjective } from '../../src/templates/reading/readObjective';
import type { SheetContents } from '../../src/templates/sheetContents';

interface Former {
  objective: Objective;
  sheet: Omit<SheetContents, 'names'> & { names: Record<string, Area> };
}

const file = join(__dirname, '../fixtures/former-sheets.json');
const formers = (JSON.parse(readFileSync(file, 'utf8')) as Former[]).map((former) => ({
  ...former,
  template: objectiveTemplate(former.sheet.template!)!,
}));

it.each(formers.map((former) => [former.template.id, former] as const))(
  'the sheet of %s is read whole',
  (_, { template, sheet, objective }) => {
    const contents = { ...sheet, names: new Map(Object.entries(sheet.names)) };
    const { objective: read, unread, errors } = readObjective(template, contents);
    expect([unread, errors]).toEqual([[], []]);
    const { columns } = read.indicatorTable;
    expect(read).toEqual({
      ...completeObjective(objective, 0),
      indicatorTable: { ...objective.indicatorTable, columns },
    });
  },
);
