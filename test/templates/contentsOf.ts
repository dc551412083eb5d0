/** What a blueprint's sheet holds once written, as reading finds it; formulas are not computed here. */
import type { SheetBlueprint } from '../../src/templates/blueprint';
import type { SheetContents } from '../../src/templates/sheetContents';

export function contentsOf(sheet: SheetBlueprint): SheetContents {
  const [block] = sheet.blocks;
  return {
    name: sheet.name,
    template: sheet.identity.template,
    values: (block?.content ?? []).map((row) =>
      row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)),
    ),
    names: new Map(sheet.names.map(({ name, area }) => [name, area])),
  };
}
