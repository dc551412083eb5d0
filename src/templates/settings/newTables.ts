/** Tables of the settings as rows that come into a sheet that lacks them, blank. */
import type { AddRows } from '../../domain/changes';
import type { Area } from '../blueprint';
import { SheetGrid } from '../sheetGrid';
import { moveReferences } from '../sheetReferences';
import { addTable } from './layout';
import { stylesOf } from './scoreTables';
import { SETTINGS_WIDTHS, type SettingsTable } from './tables';

/** Put in before the row `at`; `areas` are those of the tables, counted from the first of the rows. */
export function newTables(
  tables: readonly SettingsTable[],
  sheet: string,
  at: number,
): { change: AddRows; areas: Area[] } {
  const grid = new SheetGrid([...SETTINGS_WIDTHS]);
  for (const table of tables) addTable(grid, table, [], stylesOf(table));
  const { blocks, styles, merges, rowHeights, validations, conditionalFormats, names } =
    grid.toBlueprint(
      {
        ...{ name: sheet, tabColor: '', freeze: { rows: 0, columns: 0 } },
        identity: { template: '', version: 0, id: '' },
      },
      '',
      0,
    );
  const change: AddRows = {
    ...{ kind: 'addRows', sheet, at, names },
    content: blocks[0]!.content.map((row) => row.map((content) => content ?? undefined)),
    look: {
      ...{ styles, merges, rowHeights, validations },
      conditionalFormats: conditionalFormats.map((rule) => ({
        ...rule,
        formula: moveReferences(rule.formula, (row) => row + at),
      })),
    },
  };
  const areas = tables.map(({ name }) => names.find((each) => each.name === name)!.area);
  return { change, areas };
}
