/** The cells of a summary's row. */
import type { SummaryRow } from '../../../src/domain/plan';
import type { ColumnKey } from '../../../src/templates/sintesi/columns';
import {
  differenceFormula,
  rowCell,
  type SummaryLineCells,
  tableFormula,
  type TableShape,
} from '../../../src/templates/sintesi/rowCells';
import { weightFormula } from '../../../src/templates/sintesi/sheetFormulas';
import { sourceInBook } from '../../../src/templates/sintesi/source';
import { objective, one } from './support';

const PLACES: Partial<Record<ColumnKey, number>> = { number: 0, title: 1, unit: 2, weight: 3 };
const shape = (places = PLACES): TableShape => ({
  ...{ headings: 3, end: 9 },
  columnOf: (key) => places[key],
});
const SHOWN: SummaryLineCells = {
  ...{ unit: 'Tributi', printed: null },
  shown: { source: sourceInBook(one), shared: null },
};
const printed = (given: Partial<SummaryRow>): SummaryLineCells => ({
  ...{ ...SHOWN, printed: { states: [], ...given } as SummaryRow },
});
const CONTEXT = { units: [], settings: null };
const cell = (key: ColumnKey, line = SHOWN, date?: number, of = shape()) =>
  rowCell(key, line, 5, of, CONTEXT, date);
const BLANK = { content: null, text: '' };

describe('a cell of a row', () => {
  it('shows the sheet, with the text that it will show', () => {
    expect(cell('title')).toEqual({
      content: { formula: expect.stringContaining("'uno'!") },
      text: 'Titolo uno',
    });
    expect(cell('weight')).toMatchObject({ text: '50' });
  });

  it('is blank where the sheet does not say it, and no summary was printed', () => {
    expect(cell('notes')).toEqual(BLANK);
    expect(cell('title', { ...SHOWN, shown: null })).toEqual(BLANK);
  });

  it('has the code of its objective', () => {
    expect(cell('id')).toEqual({ content: 'uno', text: 'uno' });
    expect(cell('id', { ...SHOWN, shown: null })).toEqual(BLANK);
  });

  it('says what the plan’s own summary prints where that is another thing', () => {
    expect(cell('title', printed({ title: 'Altro' }))).toEqual({ content: 'Altro', text: 'Altro' });
    expect(cell('title', printed({ title: 'Titolo uno' })).content).toHaveProperty('formula');
    expect(cell('title', printed({ title: '' })).content).toHaveProperty('formula');
    expect(cell('weight', printed({ weight: 60 }))).toEqual({ content: 60, text: '60' });
    expect(cell('weight', printed({ weight: 50 })).content).toHaveProperty('formula');
    expect(cell('weight', printed({ weight: 0 })).content).toHaveProperty('formula');
    expect(cell('notes', printed({ notes: 'nota' }))).toEqual({ content: 'nota', text: 'nota' });
    expect(cell('unit', { ...printed({ unit: 'TRIB.' }), unit: 'SUAP' }).content).toBe('SUAP');
    expect(cell('unit', printed({ unit: 'TRIB.' })).content).toHaveProperty('formula');
  });

  it('says the state of its monitoring date', () => {
    const states = printed({ states: ['fatto', ''] });
    expect(cell('monitoring', states, 0).content).toBe('fatto');
    expect(cell('monitoring', states, 1)).toEqual(BLANK);
    expect(cell('monitoring', states, 2)).toEqual(BLANK);
    expect(cell('monitoring', states).content).toBe('fatto');
  });

  it('says nothing of what its summary keeps in another way', () => {
    const states = printed({ states: ['fatto'] });
    expect(cell('states' as ColumnKey, states)).toEqual(BLANK);
    expect(cell('score', printed({}))).toEqual(BLANK);
  });

  it('has the sums and checks of the table', () => {
    expect(cell('runningWeight').content).toEqual({ formula: '=SUMIF(C$4:C6,C6,D$4:D6)' });
    expect(cell('difference').content).toEqual({ formula: expect.stringContaining('D6=') });
    expect(cell('share').text).toBe('');
  });

  it('refers to its own unit for the responsible of one that shares the objective', () => {
    const shared = objective('due', 'Tributi', '2', 50, [
      { unit: 'SUAP', number: '4', strategicRelevance: null, weight: 10 },
    ]);
    const area = (column: number) => ({ row: 9, column, rows: 3, columns: 1 });
    const settings = {
      ...{
        sheet: 'Imp',
        title: null,
        authority: null,
        firstYear: null,
        unitNames: [],
        presentation: {},
        monitoring: [],
      },
      referenceDate: null,
      units: { names: area(0), owners: area(1), aliases: null },
    };
    const line = { ...SHOWN, shown: { source: sourceInBook(shared), shared: 0 } };
    const owner = (of: TableShape) =>
      rowCell('owner', line, 5, of, { units: [], settings }).content;
    expect(owner(shape())).toEqual({ formula: expect.stringContaining('=IF(C6="",""') });
    expect(owner(shape({ title: 1 }))).toBeNull();
  });
});

describe('the formulas of the table', () => {
  const formula = (key: 'runningWeight' | 'share' | 'difference', places = PLACES) =>
    tableFormula(key, 5, shape(places), SHOWN.shown);

  it('add the weights of a unit down to the row', () => {
    expect(formula('runningWeight')).toEqual({ formula: '=SUMIF(C$4:C6,C6,D$4:D6)' });
  });

  it('make shares of coefficients, over all rows as far as the blank one', () => {
    const sum = 'SUMIF(C$4:C$10,C6,D$4:D$10)';
    const share = `IF(${sum}=0,"Somma dei pesi: 0",D6*100/${sum})`;
    expect(formula('share')).toEqual({
      formula: `=IF(D6="","",IF(ISNUMBER(D6),${share},"Peso non numerico"))`,
    });
  });

  it('are none without the columns that they need', () => {
    for (const key of ['runningWeight', 'share', 'difference'] as const)
      expect(formula(key, { unit: 2 })).toBeNull();
    expect(formula('runningWeight', { weight: 3 })).toBeNull();
    expect(formula('share', { weight: 3 })).toBeNull();
    expect(formula('difference', { weight: 3 })).toEqual({
      formula: expect.stringContaining('D6='),
    });
    expect(tableFormula('difference', 5, shape(), null)).toBeNull();
  });

  it('say where the weight is another than the sheet’s, or is missing there', () => {
    const own = differenceFormula('D6', SHOWN.shown)!;
    const read = weightFormula(SHOWN.shown!);
    expect(own).toBe(
      `=IFERROR(IF(D6=${read},"",IF(${read}="","Manca nella scheda","Nella scheda: "&${read})),IF(ISERROR('uno'!$A$15),"Peso della scheda non leggibile",""))`,
    );
    expect(differenceFormula('D6', null)).toBeUndefined();
    const without = objective('due', 'Tributi', '2');
    delete without.places.fields.weight;
    expect(
      differenceFormula('D6', { source: sourceInBook(without), shared: null }),
    ).toBeUndefined();
  });
});
