/** The sheet of public value of a new plan: what only a document says has blank cells. */
import { completePlan } from '../../../src/domain/completePlan';
import { VALORE_PUBBLICO } from '../../../src/templates/forms/valorePubblico';
import { writeList } from '../../../src/templates/list/writeList';
import { areaOf, contentsOf, typed } from '../contentsOf';
import { listIn } from '../foundPlan';

const newPlan = (names: string[]) => ({
  ...completePlan({ id: '', firstYear: 2026 }),
  units: names.map((name) => ({ name, aliases: [], owner: '' })),
});
const sheetOf = (names: string[]) => contentsOf(writeList(newPlan(names), VALORE_PUBBLICO));
const read = (sheet: ReturnType<typeof sheetOf>) => listIn(sheet, VALORE_PUBBLICO);

describe('a new plan', () => {
  it('has a table for each of its units, under its name', () => {
    const sheet = sheetOf(['Ambiente', 'Scuola']);
    const [first, second] = [1, 2].map((n) => areaOf(sheet, `Obiettivi_${n}_Gruppo`).row);
    expect([first, second].map((row) => sheet.values[row!]?.[0])).toEqual(['Ambiente', 'Scuola']);
    const filled = typed(sheet, areaOf(sheet, 'Obiettivi_2').row + 2, 0, 'Mense');
    const { objectives, unread } = read(filled);
    expect(objectives.map(({ area, title }) => [area, title])).toEqual([['Scuola', 'Mense']]);
    expect(unread).toEqual([]);
  });

  it('has one table without units, whose band asks for the area, typed after it or over it', () => {
    const sheet = sheetOf([]);
    const { row } = areaOf(sheet, 'Obiettivi_1_Gruppo');
    expect(sheet.values[row]?.[0]).toBe('AREA:');
    const filled = typed(sheet, areaOf(sheet, 'Obiettivi_1').row + 2, 0, 'Mense');
    const areaTyped = (text: string) => read(typed(filled, row, 0, text)).objectives[0]?.area;
    expect(['AREA:', 'AREA: Scuola', 'Area: Scuola', 'Scuola', ''].map(areaTyped)).toEqual([
      ...['', 'Scuola', 'Scuola', 'Scuola', ''],
    ]);
  });

  it('counts the objectives of each area, and has blank cells for what a document announces', () => {
    const sheet = sheetOf(['Ambiente']);
    const { row, rows, columns } = areaOf(sheet, 'Conteggio');
    const table = sheet.values.slice(row, row + rows).map((cells) => cells.slice(0, columns));
    expect(table.filter(([text]) => text !== null && text !== '')).toEqual([
      ['AREA', 'OBIETTIVI DICHIARATI', 'OBIETTIVI ELENCATI'],
      ['TOTALE', '', ''],
      ['TOTALE STAMPATO NEL DOCUMENTO', '', ''],
    ]);
    expect(read(sheet)).toEqual({ objectives: [], areas: [], printedTotal: null, unread: [] });
  });

  it('takes the numbers that are typed in them', () => {
    const sheet = sheetOf(['Ambiente']);
    const { row, rows } = areaOf(sheet, 'Conteggio');
    const named = typed(sheet, row + 2, 0, 'Ambiente');
    const filled = typed(typed(named, row + 2, 1, 12), row + rows - 1, 1, 13);
    expect(read(filled)).toMatchObject({
      areas: [{ area: 'Ambiente', count: 12 }],
      printedTotal: 13,
      unread: [],
    });
  });
});
