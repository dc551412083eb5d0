import { lastAction, rememberStep } from '../../src/workbook/lastStep';
import { repairFormulas } from '../../src/workbook/repairFormulas';
import { loadFunctions } from '../../workbench/engine/loadFunctions';
import { createHost, type Host } from '../../workbench/host';
import { dist, valuesOf } from './support';

const NOTHING = { repaired: [], locked: [], refused: [], unknown: [], notRead: [], left: 0 };

describe('repairing formulas', () => {
  let host: Host;

  /** Formulas are there before Excel knows the add-in's functions. */
  beforeEach(async () => {
    host = await createHost();
    (globalThis as { Excel?: unknown }).Excel = host.Excel;
  });
  afterEach(() => host.dispose());

  const write = (sheet: string, address: string, formulas: unknown[][]) =>
    host.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = worksheets.getItemOrNullObject(sheet);
      await context.sync();
      const worksheet = found.isNullObject ? worksheets.add(sheet) : found;
      worksheet.getRange(address).formulas = formulas as string[][];
      await context.sync();
    });
  const formulasOf = (sheet: string, address: string) =>
    host.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
  const protect = (sheet: string, unlocked?: string) =>
    host.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (unlocked) worksheet.getRange(unlocked).format.protection.locked = false;
      worksheet.protection.protect();
      await context.sync();
    });
  /** The add-in arrives when the formulas have been computed without it. */
  const addInLoads = async () => {
    await host.engine.settled();
    host.engine.registerFunctions(loadFunctions(dist));
  };

  it('enters again what shows #NAME?, in every sheet, whatever Excel made of the name', async () => {
    await write('Foglio1', 'A1:B3', [
      [60, '=PIAO.VERIFICA_PESI(A1:A2)'],
      [40, '=_xldudf_PIAO_VERIFICA_PESI(A1:A2)'],
      ['', '=_xll.PIAO.VERIFICA_PESI(A1:A2)'],
    ]);
    await write('Ob 1', 'C5', [['=PIAO.GRADO(8,10)']]);
    await write('Vuoto', 'A1', [['nota']]);
    await addInLoads();
    rememberStep({ sheets: [{ id: 'x', name: 'Prima' }] });
    expect(await valuesOf(host, 'Foglio1', 'B1:B3')).toEqual([['#NAME?'], ['#NAME?'], ['#NAME?']]);

    expect(await repairFormulas()).toEqual({
      ...NOTHING,
      repaired: [
        { sheet: 'Foglio1', formulas: 3 },
        { sheet: 'Ob 1', formulas: 1 },
      ],
    });
    expect(await valuesOf(host, 'Foglio1', 'A1:B3')).toEqual([
      [60, 'OK'],
      [40, 'OK'],
      ['', 'OK'],
    ]);
    expect(await formulasOf('Foglio1', 'B2:B3')).toEqual([
      ['=PIAO.VERIFICA_PESI(A1:A2)'],
      ['=PIAO.VERIFICA_PESI(A1:A2)'],
    ]);
    expect(await valuesOf(host, 'Ob 1', 'C5')).toEqual([[0.8]]);
    expect(lastAction()).toBeNull();
    expect(await repairFormulas()).toEqual(NOTHING);
  });

  it('leaves formulas that work, other errors and formulas of others as they are', async () => {
    await addInLoads();
    await write('Foglio1', 'A1:A5', [
      ['=PIAO.GRADO(8,10)'],
      ['=PIAO.GRADO("alto",10)'],
      ['=ALTRO.FUNZIONE(1)'],
      ['="PIAO.GRADO(A1)"'],
      ['=PIAO.SEMAFORO(A3)'],
    ]);
    host.counters.reset();
    const { repaired, unknown } = await repairFormulas();
    // A5 passes on the #NAME? of A3: entering it again changes nothing.
    expect({ repaired, unknown }).toEqual({
      repaired: [],
      unknown: [{ sheet: 'Foglio1', formulas: 1 }],
    });
    expect(await valuesOf(host, 'Foglio1', 'A1:A4')).toEqual([
      [0.8],
      ['#VALUE!'],
      ['#NAME?'],
      ['PIAO.GRADO(A1)'],
    ]);
  });

  it('repairs what hides its error too, once something shows that formulas are broken', async () => {
    const hidden = '=IFERROR(IF(COUNTA(A1:A9)=0,"",PIAO.GRADO(8,10)),"")';
    await write('Foglio1', 'B1', [[hidden]]);
    await write('Ob 1', 'A1:A2', [
      ['=_xldudf_PIAO_GRADO(7,10)'],
      ['=IFERROR(_xldudf_PIAO_GRADO(9,10),"")'],
    ]);
    await write('Foglio1', 'A1', [['x']]);
    await addInLoads();
    expect(await valuesOf(host, 'Foglio1', 'B1')).toEqual([['']]);
    expect((await repairFormulas()).repaired).toEqual([
      { sheet: 'Foglio1', formulas: 1 },
      { sheet: 'Ob 1', formulas: 2 },
    ]);
    expect(await valuesOf(host, 'Foglio1', 'B1')).toEqual([[0.8]]);
    expect(await valuesOf(host, 'Ob 1', 'A1:A2')).toEqual([[0.7], [0.9]]);
    expect(await repairFormulas()).toEqual(NOTHING);
  });

  it('knows by its name a formula that hides its error', async () => {
    await write('Ob 1', 'A1', [['=IFERROR(_xldudf_PIAO_GRADO(9,10),"")']]);
    await addInLoads();
    expect((await repairFormulas()).repaired).toEqual([{ sheet: 'Ob 1', formulas: 1 }]);
    expect(await formulasOf('Ob 1', 'A1')).toEqual([['=IFERROR(PIAO.GRADO(9,10),"")']]);
  });

  it('says which formulas Excel still does not know', async () => {
    await write('Foglio1', 'A1:A2', [['=PIAO.GRADO(8,10)'], ['=PIAO.GRADO(9,10)']]);
    expect(await repairFormulas()).toEqual({
      ...NOTHING,
      unknown: [{ sheet: 'Foglio1', formulas: 2 }],
    });
  });

  it('does not touch locked cells of a protected sheet, and repairs the others', async () => {
    await write('Protetto', 'A1:B1', [['=PIAO.GRADO(8,10)', '=PIAO.GRADO(9,10)']]);
    await write('Protetto', 'A3', [['=PIAO.GRADO(7,10)']]);
    await write('Libero', 'A1', [['=PIAO.GRADO(6,10)']]);
    await protect('Protetto', 'A3');
    await addInLoads();
    expect(await repairFormulas()).toEqual({
      ...NOTHING,
      repaired: [
        { sheet: 'Protetto', formulas: 1 },
        { sheet: 'Libero', formulas: 1 },
      ],
      locked: [{ sheet: 'Protetto', formulas: 2 }],
    });
    expect(await valuesOf(host, 'Protetto', 'A1:A3')).toEqual([['#NAME?'], [''], [0.7]]);
  });

  it('lets arrays spill from their cell alone', async () => {
    await write('Foglio1', 'A1:A3', [[1], [1], [2]]);
    await write('Foglio1', 'B1', [['=PIAO.NORMALIZZA_PESI(A1:A3)']]);
    await write('Foglio1', 'C1', [['=IF(A1:A3<2,PIAO.GRADO(8,10),A1:A3)']]);
    await addInLoads();
    const { repaired } = await repairFormulas();
    expect(repaired).toEqual([{ sheet: 'Foglio1', formulas: 2 }]);
    expect(await valuesOf(host, 'Foglio1', 'B1:C3')).toEqual([
      [25, 0.8],
      [25, 0.8],
      [50, 2],
    ]);
    expect(await formulasOf('Foglio1', 'B2:C3')).toEqual([
      [25, 0.8],
      [50, 2],
    ]);
  });

  const many = (count: number) => Array.from({ length: count }, () => ['=PIAO.GRADO(8,10)']);

  it('reads in two requests, asks what is broken in a third, and enters many formulas at once', async () => {
    await write('Foglio1', 'A1:A500', many(500));
    await write('Ob 1', 'A1:A50', many(50));
    await addInLoads();
    host.counters.reset();
    const steps: { done: number; total: number }[] = [];
    const { repaired } = await repairFormulas({ onProgress: (progress) => steps.push(progress) });
    expect(repaired.map(({ formulas }) => formulas)).toEqual([500, 50]);
    expect(host.counters.syncs).toBe(5);
    expect(steps).toEqual([
      { done: 0, total: 550 },
      { done: 550, total: 550 },
    ]);
  });

  it('needs three requests where nothing is broken, two where the add-in is not used', async () => {
    await addInLoads();
    await write('Foglio1', 'A1', [['=PIAO.GRADO(8,10)']]);
    host.counters.reset();
    expect(await repairFormulas()).toEqual(NOTHING);
    expect(host.counters.syncs).toBe(3);
    await write('Foglio1', 'A1', [['']]);
    host.counters.reset();
    expect(await repairFormulas()).toEqual(NOTHING);
    expect(host.counters.syncs).toBe(2);
  });

  it('stops between two requests, and says how many are left', async () => {
    await write('Foglio1', 'A1:A500', many(500));
    await write('Ob 1', 'A1:A400', many(400));
    await addInLoads();
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => done > 0 && stop.abort();
    const { repaired, left } = await repairFormulas({ onProgress, signal: stop.signal });
    expect({ repaired, left }).toEqual({
      repaired: [{ sheet: 'Foglio1', formulas: 500 }],
      left: 400,
    });
    expect((await repairFormulas()).repaired).toEqual([{ sheet: 'Ob 1', formulas: 400 }]);
  });

  it('tries block by block where Excel refuses some of them', async () => {
    await write('Foglio1', 'A1', [['=PIAO.GRADO(8,10)']]);
    await write('Foglio1', 'C1', [['=PIAO.GRADO(9,10)']]);
    await addInLoads();
    // The requests that enter both together, then the first alone.
    host.failAt({ sync: 4, code: 'InvalidOperation' });
    host.failAt({ sync: 5, code: 'InvalidOperation' });
    host.failAt({ sync: 6, code: 'InvalidOperation' });
    expect(await repairFormulas()).toEqual({
      ...NOTHING,
      repaired: [{ sheet: 'Foglio1', formulas: 1 }],
      refused: [{ sheet: 'Foglio1', formulas: 1 }],
    });
  });

  it('reads in halves what Excel does not give at once', async () => {
    await write('Foglio1', 'A1:A4', many(4));
    await write('Ob 1', 'A1', many(1));
    await addInLoads();
    const code = 'ResponsePayloadSizeLimitExceeded';
    host.failAt({ sync: 2, code });
    host.failAt({ sync: 3, code });
    expect((await repairFormulas()).repaired).toEqual([
      { sheet: 'Foglio1', formulas: 4 },
      { sheet: 'Ob 1', formulas: 1 },
    ]);
  });

  it('names the sheets that are too large to be read, and repairs the others', async () => {
    await write('Foglio1', 'A1', many(1));
    await write('Foglio1', 'XFD1048576', [['nota']]);
    await write('Grande', 'A1', many(1));
    await write('Grande', 'F1048576', [['nota']]);
    await write('Ob 1', 'A1', many(1));
    await addInLoads();
    expect(await repairFormulas()).toEqual({
      ...NOTHING,
      repaired: [{ sheet: 'Ob 1', formulas: 1 }],
      notRead: ['Foglio1', 'Grande'],
    });
  });

  it('waits for the cell that the user is writing in', async () => {
    await write('Foglio1', 'A1', many(1));
    host.cellEditing.begin();
    const repairing = repairFormulas();
    host.cellEditing.end();
    expect(await repairing).toMatchObject({ left: 0 });
  });
});
