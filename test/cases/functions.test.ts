/**
 * Formulas that published plans and public questions ask for, each with the right answer and why: evaluated by the
 * functions as they are built, in cells of the workbench's engine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Blank } from '../../workbench/engine/customFunctionSet';
import type { Engine } from '../../workbench/engine/engine';
import { loadFunctions } from '../../workbench/engine/loadFunctions';
import { createEngine } from '../../workbench/engine/headless';

interface Case {
  id: string;
  kind: string;
  /** As an Italian Excel shows it. */
  input: string;
  right: number | string;
}

const cases = JSON.parse(readFileSync(join(__dirname, 'real-cases.json'), 'utf8')) as Case[];

/** What stands for an error of the function with a message. */
const REFUSAL = 'a refusal with a reason';

/** An Italian formula in the notation of Excel's files: commas between arguments and columns, points in decimals. */
function invariant(formula: string): string {
  let depth = 0;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return part.replace(/(\d),(\d)|[{};\\]/g, (found, before?: string, after?: string) => {
        if (before !== undefined) return `${before}.${after}`;
        if (found === '{') depth += 1;
        if (found === '}') depth -= 1;
        if (found === '\\') return ',';
        return found === ';' && depth === 0 ? ',' : found;
      });
    })
    .join('');
}

const COLUMNS = 20;
const ROWS = 8;

/** What versions of Excel hand over for a blank cell. */
const BLANKS: [string, Blank][] = [
  ['""', ''],
  ['0', 0],
  ['null', null],
];

describe.each(BLANKS)('real cases, blank cells being %s', (_name, blank) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = createEngine();
    engine.registerFunctions({ ...loadFunctions(join(__dirname, '../../dist')), blank });
    const sheet = engine.workbook.create('Casi', cases.length * ROWS, COLUMNS);
    cases.forEach(({ input }, index) =>
      sheet.getRange(index * ROWS, 0).setFormula(invariant(input)),
    );
    await engine.settled();
  });
  afterAll(() => engine.dispose());

  /** What the cells from a formula on show, row by row. */
  function shown(index: number): unknown[][] {
    const sheet = engine.workbook.getSheetByName('Casi')!;
    return sheet
      .getRange(index * ROWS, 0, ROWS, COLUMNS)
      .getValues()
      .map((row) => row.map((value) => value ?? ''));
  }

  it.each(cases.map((each, index) => [each.id, each.kind, each, index] as const))(
    '%s: %s',
    (_id, _kind, { input, right }, index) => {
      const rows = shown(index);
      const first = rows[0]![0];
      const sheetId = engine.workbook.getSheetByName('Casi')!.getSheetId();
      const message = engine.messageAt(sheetId, index * ROWS, 0);
      if (right === REFUSAL) {
        expect(first).toMatch(/^#(?:VALUE!|N\/A)$/);
        expect(message).toMatch(/\S/);
      } else if (typeof right === 'number') expect(first).toBeCloseTo(right, 9);
      else if (input.startsWith('=PIAO.CRONOPROGRAMMA(')) {
        const marked = rows[0]!.flatMap((cell, column) => (cell === 'X' ? [column + 1] : []));
        expect(marked.join()).toBe(right);
      } else if (input.startsWith('=PIAO.NORMALIZZA_PESI(')) {
        const shares = rows.map(([cell]) => String(cell)).slice(0, right.split('|').length);
        expect(shares.join('|')).toBe(right);
      } else if (input.includes('VERIFICA_PESI(') && input.split(';').length > 3) {
        // By group: one row, and its outcome in the third column.
        expect(rows[0]!.slice(2, 3)).toEqual([right]);
        expect(rows[1]![0]).toBe('');
      } else expect(first).toBe(right);
    },
  );
});
