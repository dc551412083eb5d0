import type {
  CustomFunction,
  CustomFunctionSet,
} from '../../../workbench/engine/customFunctionSet';
import type { Engine } from '../../../workbench/engine/engine';
import { createEngine } from '../../../workbench/engine/headless';

const received: unknown[][] = [];
const echo: CustomFunction = (...args) => {
  received.push(args);
  return args.length;
};

/** Functions that answer in each of the ways a custom function can. */
const functions: CustomFunctionSet = {
  metadata: {
    functions: [
      {
        id: 'ECO',
        name: 'ECO',
        parameters: [
          { name: 'celle', dimensionality: 'matrix' },
          { name: 'valore', optional: true },
          { name: 'altro', optional: true },
        ],
      },
      { id: 'TABELLA', name: 'TABELLA', parameters: [] },
      { id: 'ERRATA', name: 'ERRATA', parameters: [] },
      { id: 'PESO', name: 'PESO', parameters: [{ name: 'valore' }] },
      { id: 'LANCIA', name: 'LANCIA', parameters: [] },
    ],
  },
  implementations: new Map<string, CustomFunction>([
    ['ECO', echo],
    [
      'TABELLA',
      () => [
        [1, 'due'],
        [true, ''],
      ],
    ],
    ['ERRATA', () => ({ code: '#N/A', message: 'nessun dato' })],
    [
      'PESO',
      (value) =>
        typeof value === 'number' ? value : { code: '#VALUE!', message: 'non è un peso' },
    ],
    [
      'LANCIA',
      () => {
        throw new Error('guasta');
      },
    ],
  ]),
};

describe('the engine in Node', () => {
  let engine: Engine;

  beforeAll(() => {
    engine = createEngine();
    engine.registerFunctions(functions);
  });
  afterAll(() => engine.dispose());
  beforeEach(() => {
    received.length = 0;
  });

  const sheet = () => engine.workbook.getActiveSheet();
  const compute = async (cell: string, formula: string) => {
    sheet().getRange(cell).setFormula(formula);
    await engine.settled();
    return sheet().getRange(cell).getValue();
  };

  it('computes native formulas', async () => {
    sheet()
      .getRange('A1:A3')
      .setValues([[1], [2], [3]]);
    expect(await compute('B1', '=SUM(A1:A3)')).toBe(6);
  });

  it('calls a custom function as Excel does: ranges as rows, blanks as "", omitted as null', async () => {
    await compute('B2', '=PIAO.ECO(A1:A4,,7)');
    expect(received).toContainEqual([[[1], [2], [3], ['']], null, 7]);
  });

  it('gives a single cell to a range parameter as one row of one value', async () => {
    await compute('B3', '=PIAO.ECO(A1)');
    expect(received).toContainEqual([[[1]], null, null]);
  });

  it('filters before it calls', async () => {
    sheet()
      .getRange('C1:C3')
      .setValues([['sì'], ['no'], ['sì']]);
    await compute('B4', '=PIAO.ECO(FILTER(A1:A3,C1:C3="sì"))');
    expect(received).toContainEqual([[[1], [3]], null, null]);
  });

  it('passes on an error without a call', async () => {
    await compute('I1', '=1/0');
    expect(await compute('B5', '=PIAO.ECO(1/0)')).toBe('#DIV/0!');
    expect(await compute('B5', '=PIAO.ECO(1,I1)')).toBe('#DIV/0!');
    expect(await compute('B5', '=PIAO.ECO(I1:I3)')).toBe('#DIV/0!');
    expect(received).toEqual([]);
  });

  it('spills a table', async () => {
    expect(await compute('E1', '=PIAO.TABELLA()')).toBe(1);
    expect(sheet().getRange('E1:F2').getValues()).toEqual([
      [1, 'due'],
      [1, ''],
    ]);
  });

  describe('the message of an error', () => {
    const messageAt = (row: number, column: number) =>
      engine.messageAt(sheet().getSheetId(), row, column);

    it('stands beside its code', async () => {
      expect(await compute('B6', '=PIAO.ERRATA()')).toBe('#N/A');
      expect(messageAt(5, 1)).toBe('nessun dato');
    });

    it('is over when the cell has another formula, though that fails with the same code', async () => {
      await compute('H1', '=PIAO.PESO("alto")');
      expect(messageAt(0, 7)).toBe('non è un peso');
      expect(await compute('H1', '=VALUE("x")')).toBe('#VALUE!');
      expect(messageAt(0, 7)).toBeUndefined();
    });

    it('is over when the input is mended, and when the error comes from elsewhere', async () => {
      sheet().getRange('G2').setValue('alto');
      await compute('H2', '=PIAO.PESO(G2)');
      expect(messageAt(1, 7)).toBe('non è un peso');
      await compute('G2', '=VALUE("x")');
      expect(sheet().getRange('H2').getValue()).toBe('#VALUE!');
      expect(messageAt(1, 7)).toBeUndefined();
      sheet().getRange('G2').setValue({ v: 40, f: null });
      await engine.settled();
      expect(sheet().getRange('H2').getValue()).toBe(40);
      expect(messageAt(1, 7)).toBeUndefined();
    });

    it('is the one of the call that failed, where a formula makes several', async () => {
      expect(await compute('H3', '=PIAO.PESO("alto")+PIAO.PESO(1)')).toBe('#VALUE!');
      expect(messageAt(2, 7)).toBe('non è un peso');
    });

    it('is not told where the formula does without the value', async () => {
      expect(await compute('H4', '=IFERROR(PIAO.PESO("alto"),0)')).toBe(0);
      expect(messageAt(3, 7)).toBeUndefined();
    });
  });

  it('survives a function that throws', async () => {
    expect(await compute('B7', '=PIAO.LANCIA()')).toBe('#VALUE!');
    expect(await compute('B8', '=1+1')).toBe(2);
  });

  describe('what the sheets of the add-in are written with', () => {
    beforeAll(() => {
      sheet()
        .getRange('J1:K4')
        .setValues([
          ['SUAP', 80],
          ['CUC', 100],
          ['SUAP', 20],
          ['SIA', 30],
        ]);
      engine.workbook.create('Ob 1-1', 20, 10).getRange('A1').setValue(7);
      engine.workbook.setActiveSheet(engine.workbook.getSheets()[0]!);
      engine.workbook.insertDefinedName('PESI', 'Foglio1!$K$1:$K$4');
    });

    it.each([
      ['=SUMIF(J1:J4,"SUAP",K1:K4)', 100],
      ['=COUNTIF(J1:J4,"S*")', 3],
      ['=IFS(K1>90,"alto",TRUE,"basso")', 'basso'],
      ['=INDEX({10,20,30},MATCH("CUC",{"SUAP","CUC","SIA"},0))', 20],
      ["='Ob 1-1'!A1*2", 14],
      ['=SUM(PESI)', 230],
      ['=PIAO.PESO(SUM(FILTER(K1:K4,J1:J4="SUAP")))', 100],
    ])('%s gives %j', async (formula, result) => {
      expect(await compute('M1', formula)).toBe(result);
    });

    it('follows formulas that refer to each other, across sheets', async () => {
      await compute('M2', '=M3+1');
      await compute('M3', "='Ob 1-1'!A1");
      engine.workbook.getSheetByName('Ob 1-1')?.getRange('A1').setValue(9);
      await engine.settled();
      expect(sheet().getRange('M2').getValue()).toBe(10);
    });

    it('follows a name that is defined after its formula, changed and removed', async () => {
      expect(await compute('M4', '=SUM(quote)')).toBe('#NAME?');
      const value = () => sheet().getRange('M4').getValue();
      const define = async (formulaOrRefString: string) => {
        engine.api.syncExecuteCommand('formula.mutation.set-defined-name', {
          unitId: engine.workbook.getId(),
          id: 'quote',
          name: 'QUOTE',
          formulaOrRefString,
        });
        await engine.settled();
      };
      await define('Foglio1!$K$1:$K$2');
      expect(value()).toBe(180);
      await define('Foglio1!$K$3:$K$4');
      expect(value()).toBe(50);
      sheet().getRange('K4').setValue(5);
      await engine.settled();
      expect(value()).toBe(25);
      engine.workbook.deleteDefinedName('QUOTE');
      await engine.settled();
      expect(value()).toBe('#NAME?');
    });
  });
});
