import type {
  CustomFunction,
  CustomFunctionSet,
} from '../../../workbench/engine/customFunctionSet';
import type { Engine } from '../../../workbench/engine/engine';
import { createEngine } from '../../../workbench/engine/node';

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
    expect(await compute('B5', '=PIAO.ECO(1/0)')).toBe('#DIV/0!');
    expect(received).toEqual([]);
  });

  it('spills a table', async () => {
    expect(await compute('E1', '=PIAO.TABELLA()')).toBe(1);
    expect(sheet().getRange('E1:F2').getValues()).toEqual([
      [1, 'due'],
      [1, ''],
    ]);
  });

  it('keeps the message of an error beside its code', async () => {
    expect(await compute('B6', '=PIAO.ERRATA()')).toBe('#N/A');
    expect(engine.messageAt(sheet().getSheetId(), 5, 1)).toBe('nessun dato');
  });

  it('survives a function that throws', async () => {
    expect(await compute('B7', '=PIAO.LANCIA()')).toBe('#VALUE!');
    expect(await compute('B8', '=1+1')).toBe(2);
  });
});
