import type { FilterCriteria } from '../document/filters';
import { bodyArea } from '../document/tables';
import type { HostModel } from '../model';
import { objectType, type ObjectType } from '../protocol/objectType';
import { readCriteria, toldCriteria } from './filterCriteria';
import { setFilters, withFilter } from './filterRows';
import { requireAllowed } from './guard';
import { tableOf } from './tableRanges';

/** A column of a table, by its place. */
export interface ColumnTarget {
  readonly table: string;
  readonly index: number;
}

type Call = (target: ColumnTarget, args: unknown[], model: HostModel) => Promise<void>;

const applying =
  (criteria: (args: unknown[]) => Record<string, unknown>): Call =>
  (target, args, model) =>
    set(target, readCriteria(criteria(args)), model);

/** `tableColumn.filter`. */
export const columnFilterType: ObjectType<ColumnTarget> = objectType({
  name: 'Filter',
  get: {
    Criteria: ({ table, index }, model) =>
      toldCriteria(tableOf(table, model).columnFilters.get(index)),
  },
  methods: {
    Apply: (target, [criteria], model) => set(target, readCriteria(criteria), model),
    ApplyValuesFilter: applying(([values]) => ({ filterOn: 'Values', values })),
    ApplyCustomFilter: applying(([criterion1, criterion2, operator]) => ({
      ...{ filterOn: 'Custom', criterion1, criterion2, operator },
    })),
    ApplyDynamicFilter: applying(([dynamicCriteria]) => ({ filterOn: 'Dynamic', dynamicCriteria })),
    ApplyTopItemsFilter: applying(([criterion1]) => ({ filterOn: 'TopItems', criterion1 })),
    ApplyTopPercentFilter: applying(([criterion1]) => ({ filterOn: 'TopPercent', criterion1 })),
    ApplyBottomItemsFilter: applying(([criterion1]) => ({ filterOn: 'BottomItems', criterion1 })),
    ApplyBottomPercentFilter: applying(([criterion1]) => ({
      ...{ filterOn: 'BottomPercent', criterion1 },
    })),
    ApplyCellColorFilter: applying(([color]) => ({ filterOn: 'CellColor', color })),
    ApplyFontColorFilter: applying(([color]) => ({ filterOn: 'FontColor', color })),
    ApplyIconFilter: applying(([icon]) => ({ filterOn: 'Icon', icon })),
    Clear: (target, _args, model) => set(target, undefined, model),
  },
});

async function set(
  { table: id, index }: ColumnTarget,
  criteria: FilterCriteria | undefined,
  model: HostModel,
): Promise<void> {
  const table = tableOf(id, model);
  requireAllowed(model, table.area.sheetId, 'allowAutoFilter');
  await setFilters(table, bodyArea(table), withFilter(table.columnFilters, index, criteria), model);
}
