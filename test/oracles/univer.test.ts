/** Native formulas computed by the engine of the workbench give the same as our functions. */
import type { Engine } from '../../workbench/engine/engine';
import { createEngine } from '../../workbench/engine/headless';
import { generateSheets } from './cases';
import { chosen } from '../sample';
import { differences } from './differences';
import type { Sheet } from './sheet';

const sheets = chosen(generateSheets(), 3, 7);

/** All rows as wide as the widest: what setValues wants. */
function contents({ rows }: Sheet) {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? null;
      return typeof cell === 'object' && cell ? { f: cell.formula } : cell;
    }),
  );
}

describe('Univer', () => {
  let engine: Engine;
  const values = new Map<string, unknown[][]>();

  beforeAll(async () => {
    engine = createEngine();
    for (const sheet of sheets) {
      const cells = contents(sheet);
      const [rows, columns] = [cells.length, cells[0]!.length];
      const created = engine.workbook.create(sheet.name, rows, columns);
      created.getRange(0, 0, rows, columns).setValues(cells as never);
    }
    await engine.settled();
    for (const { name, rows } of sheets) {
      const range = engine.workbook.getSheetByName(name)!.getRange(0, 0, rows.length, 1);
      values.set(name, range.getRawValues());
    }
  }, 180_000);
  afterAll(() => engine.dispose());

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s', (name, sheet) => {
    expect(differences(sheet, (row, column) => values.get(name)?.[row]?.[column])).toEqual([]);
  });
});
