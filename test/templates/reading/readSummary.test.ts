/** A summary as it shows its rows. */
import { readSummary } from '../../../src/templates/reading/readSummary';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { cellKey } from '../../../src/domain/places';
import { sheetOf } from './support';

const HEADINGS = ['N.', 'TITOLO', 'AL 30/06', 'mia', 'CODICE'];
const summary = (
  rows: unknown[][],
  given: Partial<SheetContents> = {},
  names: Record<string, string> = {},
) =>
  readSummary(
    sheetOf(
      [['Comune'], ['SINTESI DEGLI OBIETTIVI – Tributi'], HEADINGS, ...rows, ['sotto']],
      { Sintesi: `A3:E${rows.length + 3}`, ...names },
      given,
    ),
    3,
    undefined,
  );
const formulasAt = (...all: [row: number, column: number, formula: string][]) => ({
  formulas: new Map(all.map(([row, column, formula]) => [cellKey(row, column), formula])),
});

describe('a summary', () => {
  it('has its columns, its rows and where they stand', () => {
    const found = summary([
      ['1', 'IMU', 'fatto', 'nota', 'k3x9q2mv'],
      ['', '', '', '', ''],
    ]);
    expect(found!.summary).toMatchObject({
      ...{ sheet: 'Foglio1', unit: 'Tributi', version: 3, headings: 2, end: 5, check: null },
      ...{ columns: { number: 0, title: 1 }, monitoring: [2], idColumn: 4, lostHeadings: [] },
    });
    expect(found!.errors).toEqual([]);
    const at = (column: number) => ({ sheet: 'Foglio1', row: 3, column });
    expect(found!.summary.rows).toEqual([
      {
        ...{ row: 3, id: 'k3x9q2mv', match: 'none', objective: null, shared: null },
        cells: {
          number: { at: at(0), value: '1', formula: null },
          title: { at: at(1), value: 'IMU', formula: null },
        },
        states: [{ at: at(2), value: 'fatto', formula: null }],
        others: [{ at: at(3), value: 'nota', formula: null }],
        isBroken: false,
      },
    ]);
  });

  it('is none where the table is gone', () => {
    expect(readSummary(sheetOf([HEADINGS]), 3, undefined)).toBeUndefined();
  });

  it('may have the check of the weights below', () => {
    expect(summary([['1']], {}, { VerificaPesi: 'B9:E12' })!.summary.check).toEqual({
      ...{ row: 8, rows: 4, column: 1 },
    });
  });

  it('may have no codes', () => {
    const sheet = sheetOf(
      [
        ['N.', 'TITOLO'],
        ['1', 'IMU'],
      ],
      { Sintesi: 'A1:B2' },
    );
    expect(readSummary(sheet, 1, undefined)!.summary).toMatchObject({
      ...{ unit: null, idColumn: null, rows: [{ id: null, others: [] }] },
    });
  });

  it('tells the errors of its cells', () => {
    expect(summary([['1', '#NAME?']])!.errors).toMatchObject([{ error: '#NAME?' }]);
  });
});

describe('the unit of a summary', () => {
  const unit = (...lines: unknown[]) =>
    readSummary(
      sheetOf([...lines.map((line) => ['', line]), ['N.', 'TITOLO']], {
        Sintesi: `A${lines.length + 1}:B${lines.length + 1}`,
      }),
      3,
      undefined,
    )!.summary.unit;

  it.each([
    ['SINTESI DEGLI OBIETTIVI – Affari generali', 'Affari generali'],
    ['Sintesi degli obiettivi - SUAP ', 'SUAP'],
    [' Sintesi degli obiettivi — A\nB', 'A\nB'],
    [
      'SCHEDA SINTETICA OBIETTIVI\nTributi\nRESPONSABILE Dirigente\nSINTESI OBIETTIVI 2024',
      'Tributi',
    ],
    ['SCHEMA OBIETTIVI 2024\nTributi\nMonitoraggio al 30/06/2024', 'Tributi'],
    ['SCHEDA SINTETICA OBIETTIVI\nOBIETTIVI 2024', null],
    ['SCHEDA SINTETICA OBIETTIVI\nSINTESI OBIETTIVI PDO 2024\nConsuntivo al 31/12/2024', null],
    ['SINTESI DEGLI OBIETTIVI', null],
    ['SINTESI DEGLI OBIETTIVI –', null],
    ['La sintesi degli obiettivi – SUAP', null],
    ['Sintesi – SUAP', null],
  ])('«%s»: %p', (line, name) => {
    expect(unit('Comune', line)).toBe(name);
  });

  it('is said by a line over the table', () => {
    const sheet = sheetOf([['N.', 'TITOLO'], ['SINTESI DEGLI OBIETTIVI – SUAP']], {
      Sintesi: 'A1:B1',
    });
    expect(readSummary(sheet, 3, undefined)!.summary.unit).toBeNull();
  });
});

describe('a row of a summary', () => {
  const rows = (row: unknown[], given: Partial<SheetContents> = {}) =>
    summary([row], given)!.summary.rows;

  it('is there where a cell says something, a formula stands in it, or it has a code', () => {
    expect(rows(['', 'IMU'])).toHaveLength(1);
    expect(rows(['', '', 'fatto'])).toHaveLength(1);
    expect(rows(['', '', '', '', 'k3x9q2mv'])).toHaveLength(1);
    expect(rows(['', ''], formulasAt([3, 1, '=X!A1']))).toHaveLength(1);
    expect(rows(['', '', '', 'nota'])).toHaveLength(0);
    expect(rows(['', '', '', '', ' '])).toHaveLength(0);
  });

  it('has no id in a code that is none', () => {
    expect(rows(['1', '', '', '', 'mio codice'])[0]!.id).toBeNull();
    expect(rows(['1', '', '', '', ' k3x9q2mv '])[0]!.id).toBe('k3x9q2mv');
  });

  it('is broken where a formula has lost what it refers to', () => {
    expect(rows(['#REF!'])[0]!.isBroken).toBe(true);
    expect(rows(['', '', '#REF!'])[0]!.isBroken).toBe(true);
    expect(rows([''], formulasAt([3, 0, '=IFERROR(#REF!A1,"")']))[0]!.isBroken).toBe(true);
    expect(rows(['1'], formulasAt([3, 0, '=X!A1']))[0]!.isBroken).toBe(false);
    expect(rows(['#NAME?'])[0]!.isBroken).toBe(false);
    expect(rows(['1', '', '', '#REF!'])[0]!.isBroken).toBe(false);
  });
});
