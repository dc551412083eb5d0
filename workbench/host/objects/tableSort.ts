import type { SortState } from '../document/sorting';
import { bodyArea } from '../document/tables';
import type { HostModel } from '../model';
import { objectType, type ObjectType } from '../protocol/objectType';
import { requireAllowed } from './guard';
import { readSort } from './sortFields';
import { sortLines } from './sortLines';
import { tableOf } from './tableRanges';

/** `table.sort`, by the id of the table. */
export const tableSortType: ObjectType<string> = objectType({
  name: 'TableSort',
  get: {
    Fields: (id, model) => tableOf(id, model).sort?.fields ?? [],
    MatchCase: (id, model) => tableOf(id, model).sort?.matchCase ?? false,
    Method: (id, model) => tableOf(id, model).sort?.method ?? 'PinYin',
  },
  methods: {
    Apply: async (id, [fields, matchCase, method], model) => {
      const table = tableOf(id, model);
      const order = readSort(fields, matchCase, method, table.area.columns);
      await sort(id, order, model);
      table.sort = order;
    },
    Clear: (id, _args, model) => {
      const table = tableOf(id, model);
      requireAllowed(model, table.area.sheetId, 'allowSort');
      table.sort = undefined;
    },
    Reapply: async (id, _args, model) => {
      const order = tableOf(id, model).sort;
      if (order) await sort(id, order, model);
    },
  },
});

/** Headings and totals stay where they are. */
async function sort(id: string, order: SortState, model: HostModel): Promise<void> {
  const body = bodyArea(tableOf(id, model));
  if (body) await sortLines(body, order, 'rows', false, model);
}
