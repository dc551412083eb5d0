/** Everything that an operation may leave in a workbook, to be compared: "as before" and "as asked" are no less than this. */
import type { Host } from '../../workbench/host';

export function snapshot(host: Host): Promise<unknown> {
  return host.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load(
      'items/name,items/visibility,items/position,items/tabColor,items/customProperties/items/key,items/customProperties/items/value,items/names/items/name,items/names/items/formula',
    );
    names.load('items/name,items/formula');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address,formulas,values,numberFormat');
      return { sheet, used };
    });
    await context.sync();
    return {
      names: names.items.map(({ name, formula }) => [name, formula]),
      sheets: sheets.map(({ sheet, used }) => ({
        ...{ name: sheet.name, visibility: sheet.visibility, tab: sheet.tabColor },
        properties: sheet.customProperties.items.map(({ key, value }) => [key, value]),
        names: sheet.names.items.map(({ name, formula }) => [name, formula]),
        cells: used.isNullObject
          ? null
          : [used.address, used.formulas, used.values, used.numberFormat],
      })),
    };
  });
}
