/** Sheets on which marks are toggled: what is selected in them, and what they hold afterwards. */
import { completeObjective } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import { toggleMarks } from '../../src/workbook/toggleMarks';
import type { Host } from '../../workbench/host';
import { selectAll } from '../host/support';
import { valuesOf } from './support';

export const MARKED = { outcome: 'marked', leftAlone: [] };
export const UNMARKED = { outcome: 'unmarked', leftAlone: [] };
export const NO_PERIODS = { outcome: 'noPeriods', cells: 0, leftAlone: [] };

/** Two phases: one planned and partly done in the first months, one planned in June. */
export const objective = (
  number: string,
  doneLabel: 'Realizzato' | '',
  periods: 12 | 24 = 12,
): Objective =>
  completeObjective(
    {
      number,
      title: 'Sportello unico',
      unit: 'Settore',
      schedules: [
        {
          year: 2024,
          title: 'Attività 2024',
          periods,
          doneLabel,
          phases: [
            { name: 'Analisi', planned: [1, 2, 3], done: doneLabel === '' ? [] : [1, 2] },
            { name: 'Avvio', planned: [6] },
          ],
        },
      ],
    },
    2024,
  );

export function sheetOf(host: Host, name: string) {
  const edit = (change: (sheet: Excel.Worksheet) => void) =>
    host.run(async (context) => {
      change(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  const formulas = (address?: string): Promise<unknown[][]> =>
    host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = address === undefined ? sheet.getUsedRange() : sheet.getRange(address);
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
  return {
    name,
    edit,
    formulas,
    values: (address: string) => valuesOf(host, name, address),
    /** The cells of a row, an X or a dot for each. */
    row: async (address: string) =>
      (await formulas(address))[0]!.map((cell) => (cell === '' ? '.' : cell)).join(''),
    select: (...addresses: string[]) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        await selectAll(host, sheet, addresses);
      }),
    /** Selects and toggles; the syncs of the toggling alone. */
    async toggle(...addresses: string[]) {
      await this.select(...addresses);
      host.counters.reset();
      const result = await toggleMarks();
      return { ...result, syncs: host.counters.syncs };
    },
  };
}
