/** Everything that an operation may leave in a workbook, to be compared: "as before" and "as asked" are no less than this. */
import { ID_PROPERTY } from '../../src/workbook/applySheet';
import type { Host } from '../../workbench/host';

export async function snapshot(host: Host): Promise<unknown> {
  return withoutChance(await taken(host));
}

/** Of a sheet's name that needs no apostrophes Excel keeps none; the engine drops them once it moves the formula. */
const NEEDLESS = /'(\p{L}[\p{L}\d_]*)'!/gu;

/** The ids of the sheets are new each time: told by their order. */
function withoutChance(whole: Awaited<ReturnType<typeof taken>>): unknown {
  const ids = whole.sheets.flatMap(({ properties }) =>
    properties.flatMap(([key, value]) => (key === ID_PROPERTY ? [String(value)] : [])),
  );
  const text = ids.reduce(
    (left, id, index) => left.replaceAll(id, `id ${index}`),
    JSON.stringify(whole).replace(NEEDLESS, '$1!'),
  );
  return JSON.parse(text);
}

function taken(host: Host) {
  return host.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load(
      'items/name,items/visibility,items/position,items/tabColor,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value,items/names/items/name,items/names/items/formula',
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
        isProtected: sheet.protection.protected,
        properties: sheet.customProperties.items.map(({ key, value }) => [key, value]),
        names: sheet.names.items.map(({ name, formula }) => [name, formula]),
        cells: used.isNullObject
          ? null
          : [used.address, used.formulas, used.values, used.numberFormat],
      })),
    };
  });
}
