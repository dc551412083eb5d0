/** What a sheet is thought to bring to a request is no less than what it brings: Excel on the web refuses over 5 MB. */
import { completeObjective, completePlan } from '../../src/domain/completePlan';
import { planBlueprint } from '../../src/templates/plan';
import { estimatedBytes } from '../../src/workbook/batches';
import { writeWorkbook } from '../../src/workbook/writeWorkbook';
import { openWorkbook } from './support';

const units = Array.from({ length: 20 }, (_, index) => `Settore ${index + 1}`);
const plan = completePlan({
  ...{ id: 'x', template: 'scheda-completa', firstYear: 2026, lastYear: 2026 },
  units: units.map((name) => ({ name, aliases: [], owner: `Responsabile ${name}` })),
  objectives: units.map((unit, index) =>
    completeObjective(
      {
        ...{ number: String(index + 1), title: `Obiettivo ${index + 1}`, unit, weight: 100 },
        indicatorTable: { columns: [], indicators: [{ description: 'Atti', target: 100 }] },
        schedules: [{ year: 2026, doneLabel: 'Realizzato', phases: [{ name: 'Fase' }] }],
      },
      2026,
    ),
  ),
});

test('also of the lines that come with the rows of a summary of many units', async () => {
  const host = await openWorkbook();
  try {
    const { sheets } = planBlueprint({ ...plan, summary: [] });
    for (const sheet of sheets.filter((_, index) => index < 3 || index === sheets.length - 1)) {
      host.counters.reset();
      await writeWorkbook({ sheets: [sheet], names: [], activate: sheet.name });
      const { largestRequest } = host.counters;
      expect({ sheet: sheet.name, isEnough: estimatedBytes(sheet) >= largestRequest }).toEqual({
        ...{ sheet: sheet.name, isEnough: true },
      });
    }
  } finally {
    host.dispose();
  }
});
