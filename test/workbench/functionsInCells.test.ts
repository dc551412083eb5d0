/** Every custom function as it is built, typed in cells of the workbench's engine, which calls it as Excel does. */
import { join } from 'node:path';
import type { ICellData } from '@univerjs/core';
import type { Engine } from '../../workbench/engine/engine';
import { loadFunctions } from '../../workbench/engine/loadFunctions';
import { createEngine } from '../../workbench/engine/headless';
import { isFailure, type Expected, type FunctionSheet } from './functionsInCells/functionSheet';
import { achievement } from './functionsInCells/achievement';
import { payments } from './functionsInCells/payments';
import { reason } from './functionsInCells/reason';
import { schedule } from './functionsInCells/schedule';
import { states } from './functionsInCells/states';
import { weights } from './functionsInCells/weights';

const SHEETS: FunctionSheet[] = [
  ...[...weights, ...achievement, ...schedule, ...states],
  ...[...payments, ...reason],
];

/** Functions whose answer is why others refuse. */
const WORDS = new Set(['ESITO_PUNTEGGIO', 'MOTIVO']);

/** Formulas stand in one column, right of all input, and far enough from each other for what they spill. */
const FORMULA_COLUMN = 30;
const ROWS_EACH = 8;
const COLUMNS_EACH = 60;

const functions = loadFunctions(join(__dirname, '../../dist'));

/** What the cells from a formula on show: as many rows and columns as hold anything. */
function shown(engine: Engine, sheet: string, index: number): unknown[][] {
  const values = engine.workbook
    .getSheetByName(sheet)!
    .getRange(index * ROWS_EACH, FORMULA_COLUMN, ROWS_EACH, COLUMNS_EACH)
    .getValues()
    .map((row) => row.map((value) => value ?? ''));
  const isFilled = (value: unknown) => value !== '';
  const height = values.findLastIndex((row) => row.some(isFilled)) + 1;
  const width = Math.max(...values.map((row) => row.findLastIndex(isFilled))) + 1;
  return values.slice(0, height).map((row) => row.slice(0, width));
}

/** Numbers up to the ninth decimal; a value that does not spill is a table of one cell. */
function tableOf(expected: Expected): unknown[][] {
  if (isFailure(expected)) return [[expected.code]];
  const rows = Array.isArray(expected) ? expected : [[expected]];
  return rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell)),
  );
}

/** How many arguments each call of a function has. */
function argumentCounts(formula: string, call: string): number[] {
  return formula
    .split(call)
    .slice(1)
    .map((rest) => {
      let [depth, count] = [1, 1];
      for (const character of rest.replace(/"[^"]*"/g, '')) {
        if ('({'.includes(character)) depth += 1;
        if (')}'.includes(character)) depth -= 1;
        if (depth === 0) break;
        if (depth === 1 && character === ',') count += 1;
      }
      return count;
    });
}

describe('the custom functions in cells', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = createEngine();
    engine.registerFunctions(functions);
    for (const { name, cells, formulas } of SHEETS) {
      const rows = Math.max(40, formulas.length * ROWS_EACH);
      const sheet = engine.workbook.create(name, rows, FORMULA_COLUMN + COLUMNS_EACH);
      for (const [address, block] of Object.entries(cells)) {
        const first = sheet.getRange(address);
        sheet
          .getRange(first.getRow(), first.getColumn(), block.length, block[0]!.length)
          .setValues(block as ICellData[][]);
      }
      formulas.forEach(([formula], index) =>
        sheet.getRange(index * ROWS_EACH, FORMULA_COLUMN).setFormula(formula),
      );
    }
    await engine.settled();
  });
  afterAll(() => engine.dispose());

  it('are all here', () => {
    expect(SHEETS.map(({ name }) => name).sort()).toEqual(
      functions.metadata.functions.map(({ name }) => name).sort(),
    );
  });

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    '%s fails with a message, passes errors on, and is called without arguments that may be omitted',
    (name, { formulas }) => {
      const failures = formulas.map(([, expected]) => expected).filter(isFailure);
      // Some answer with the words instead.
      const isWords = WORDS.has(name);
      expect(failures.some(({ message }) => message !== undefined)).toBe(!isWords);
      expect(failures.some(({ message }) => message === undefined)).toBe(true);
      const { parameters } = functions.metadata.functions.find((each) => each.name === name)!;
      const counts = formulas.flatMap(([formula]) => argumentCounts(formula, `PIAO.${name}(`));
      const required = parameters.filter(({ optional }) => !optional).length;
      expect(Math.min(...counts)).toBe(required);
      // A parameter that repeats takes as many as are given.
      const isRepeating = parameters.at(-1)?.repeating === true;
      const most = Math.max(...counts);
      expect(isRepeating ? most > parameters.length : most === parameters.length).toBe(true);
      const canSkip = parameters.length - required > 1;
      if (canSkip) expect(formulas.some(([formula]) => formula.includes(',,'))).toBe(true);
    },
  );

  describe.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))('%s', (name, { formulas }) => {
    it.each(formulas.map(([formula, expected], index) => [formula, expected, index] as const))(
      '%s',
      (_formula, expected, index) => {
        const sheetId = engine.workbook.getSheetByName(name)!.getSheetId();
        expect(shown(engine, name, index)).toEqual(tableOf(expected));
        expect(engine.messageAt(sheetId, index * ROWS_EACH, FORMULA_COLUMN)).toBe(
          isFailure(expected) ? expected.message : undefined,
        );
      },
    );
  });

  /**
   * Excel gives a function the text between quotes as it is; Univer 0.25.1 makes of it what an American means by it:
   * "10/02/2024" is the 2nd of October. To be moved to the sheets of the functions when it is mended.
   */
  describe('text in a formula that an American reads as a number', () => {
    it.each([
      ['=PIAO.GRADO_DATA("10/02/2024","31/01/2024",20)', 0.5],
      ['=PIAO.GRADO_DATA("20/02/2024","01/02/2024",20)', 0.05],
      ['=PIAO.ATTESO({"X","","",""},"01/04/2024",2024)', 1],
      ['=PIAO.LEGGI_PESO("15%")', 15],
      ['=PIAO.LEGGI_PESO("1,000")', 1],
    ])('%s', async (formula, expected) => {
      const cell = engine.workbook.getSheets()[0]!.getRange('A1');
      cell.setFormula(formula);
      await engine.settled();
      expect(cell.getValue()).toBeCloseTo(expected, 9);
    });

    // The engine reads dates in array constants the American way; Excel does not.
    it.failing.each([
      [
        '=PIAO.TEMPESTIVITA({1000;3000},{"31/01/2024";"29/02/2024"},{"10/02/2024";"24/02/2024"})',
        -1.25,
      ],
    ])('%s', async (formula, expected) => {
      const cell = engine.workbook.getSheets()[0]!.getRange('A1');
      cell.setFormula(formula);
      await engine.settled();
      expect(cell.getValue()).toBeCloseTo(expected, 9);
    });
  });
});
