/** Following the selected cell without asking Excel at each step: its events say sheet and address. */
import type { Place } from '../domain/places';
import { listenTo } from './eventHandlers';
import { look } from './excel';
import { parseReference } from './reference';

/**
 * Tells the selected cell, of several the first, now and whenever the user goes to another one, until the function that it
 * answers is called. Excel is asked where the user comes to another sheet, and nowhere else.
 */
export async function watchSelection(
  listener: (place: Place) => void,
): Promise<() => Promise<void>> {
  let names = new Map<string, string>();
  const tell = (sheet: string | undefined, address: string) => {
    const first = address.split(',', 1)[0]!;
    const area = parseReference(first.slice(first.lastIndexOf('!') + 1))?.area;
    if (sheet !== undefined && area) listener({ sheet, row: area.row, column: area.column });
  };
  const ask = () =>
    look(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      const cell = context.workbook.getActiveCell();
      cell.load('address,worksheet/name');
      await context.sync();
      names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
      tell(cell.worksheet.name, cell.address);
      // Where no cell is active (a chart is, or a cell is being written) the last one stays.
    }).catch(() => undefined);
  const stop = await listenTo(({ onSelectionChanged, onActivated }) => [
    onSelectionChanged.add(async ({ worksheetId, address }) => {
      if (names.has(worksheetId)) tell(names.get(worksheetId), address);
      else await ask();
    }),
    onActivated.add(ask),
  ]);
  await ask();
  return stop;
}
