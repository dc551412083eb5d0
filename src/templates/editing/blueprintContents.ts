/** A blueprint as reading finds the sheet that is made of it; what formulas show is not known. */
import { cellKey } from '../../domain/places';
import type { SheetBlueprint } from '../blueprint';
import type { SheetContents } from '../sheetContents';

export function blueprintContents({
  name,
  identity,
  blocks,
  names,
}: SheetBlueprint): SheetContents {
  const content = blocks[0]?.content ?? [];
  const formulas = new Map<number, string>();
  const values = content.map((line, row) =>
    line.map((cell, column) => {
      if (cell === null) return '';
      if (typeof cell !== 'object') return cell;
      formulas.set(cellKey(row, column), cell.formula);
      return '';
    }),
  );
  return {
    ...{ name, template: identity.template, values, formulas },
    names: new Map(names.map((each) => [each.name, each.area])),
  };
}
