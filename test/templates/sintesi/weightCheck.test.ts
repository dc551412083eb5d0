/** The check of the weights below a summary: its rows show what their formulas will say. */
import { OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { planSheets } from '../../../src/templates/planSheets';
import type { ColumnKey } from '../../../src/templates/sintesi/columns';
import { checkColumns, formerCheckColumns } from '../../../src/templates/sintesi/weightCheck';
import { summaries } from '../../../src/templates/sintesi';
import type { Area } from '../../../src/templates/blueprint';
import { linesIn, heightOf } from '../../../src/templates/textMeasure';
import { fixture } from '../../fixtures/plans';

const LONG = 'Servizio Programmazione, controllo di gestione, personale e servizi amministrativi';

describe('where its parts stand', () => {
  const columns = ['number', 'weight', 'title', 'unit', 'monitoring', 'indicators', 'notes'].map(
    (key, column) => ({ key: key as ColumnKey, column }),
  );
  const running = { key: 'runningWeight' as const, column: 9 };

  it('is under columns that every face shows, the row to look at under the running total', () => {
    expect(checkColumns([...columns, running], '100')).toEqual([2, 3, 5, 9]);
  });

  it('is without the row to look at where there are no running totals', () => {
    expect(checkColumns(columns, '100')).toEqual([2, 3, 5]);
    expect(checkColumns([...columns, running], 'coefficienti')).toEqual([2, 3]);
  });

  it('is nowhere in a table without weights', () => {
    const without = columns.filter(({ key }) => key !== 'weight');
    expect(checkColumns(without, '100')).toBeUndefined();
  });

  it('was side by side in summaries of an earlier version', () => {
    expect(formerCheckColumns(2, '100')).toEqual([2, 3, 4, 5]);
    expect(formerCheckColumns(2, 'coefficienti')).toEqual([2, 3]);
  });
});

const isWithin = (
  { row, rows, column, columns: wide }: Area,
  at: { row: number; column: number },
): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + wide;

describe('the rows of the check', () => {
  it.each(
    OBJECTIVE_TEMPLATES.filter(({ summary }) => summary.includes('weight')).map(
      (template) => [template.name, template] as const,
    ),
  )('of %s are high enough for a total that is wrong and for the name of a unit', (_, template) => {
    const plan = fixture('luzzara');
    const units = [{ ...plan.units[0]!, name: LONG, aliases: [] }, plan.units[1]!];
    const objectives = plan.objectives.slice(0, 2).map((objective, index) => ({
      ...{ ...objective, unit: units[index]!.name, sharedWith: [] },
    }));
    const whole = { ...plan, units, objectives, summary: [] };
    const [sheet] = summaries(template, whole, planSheets(template, whole, null), null);
    const { area } = sheet!.names.find(({ name }) => name === 'VerificaPesi')!;
    const heights = new Map(sheet!.rowHeights.map(({ row, height }) => [row, height]));
    const headings = sheet!.blocks[0]!.content[area.row - 1]!;
    const width = (heading: string) => sheet!.columnWidths[headings.indexOf(heading)]!;
    // On one line, what is wrong runs over the cells at the right, which are blank.
    const at = headings.indexOf('Esito');
    const place = { row: area.row, column: at };
    const style = sheet!.styles.findLast(({ area: each }) => isWithin(each, place))!.style;
    const isBeside = (headings[at + 1] ?? '') !== '';
    expect(style.wrap).toBe(isBeside);
    const lines = isBeside ? linesIn('Somma 90: mancano 10', width('Esito'), 10) : 1;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      expect(heights.get(row)).toBeGreaterThanOrEqual(heightOf(lines, 10));
    // Rows for units to come are no higher than that.
    const spare = heights.get(area.row + area.rows - 1);
    expect(spare).toBeLessThanOrEqual(isBeside ? heightOf(2, 11) : 18);
    expect(heights.get(area.row)).toBeGreaterThanOrEqual(
      heightOf(linesIn(LONG, width('Settore'), 10), 10),
    );
    expect(heights.get(area.row)).toBeGreaterThan(18);
  });
});
