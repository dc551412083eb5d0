/**
 * Rows that users insert and copy, wherever that is in a table: all of them count. Where tests share a sheet, the rows
 * that one inserts are deleted after it, as users would.
 */
import { cellAddress } from '../../../src/templates/address';
import type { Host } from '../../../workbench/host';
import { openWorkbook } from '../support';
import { objective, UserSheet, write, YEAR } from './support';

let host: Host;
const open = async () => {
  host = await openWorkbook();
};
const close = () => host.dispose();

const deleteRows = (sheet: UserSheet, row: number, rows: number) =>
  sheet.edit((worksheet) => worksheet.getRange(`${row + 1}:${row + rows}`).delete('Up'));

const phase = (name: string, weight: number | null = null) => ({
  name,
  weight,
  planned: [2, 3],
  done: [2, 3],
});

const schedule = (year: number, phases: ReturnType<typeof phase>[], hasExecuted = false) => ({
  year,
  title: `Attività ${year}`,
  periods: 12 as const,
  doneLabel: 'Realizzato' as const,
  hasExecuted,
  phases,
});

describe('a phase that is copied and inserted', () => {
  let sheet: UserSheet;
  beforeAll(async () => {
    await open();
    await write([objective({ schedules: [schedule(YEAR, [phase('Uno'), phase('Due')])] })]);
    sheet = new UserSheet(host, 'Ob 1');
  });
  afterAll(close);

  const places = ['before the first one', 'between two', 'after the last one'] as const;

  it.each(places.map((place, index) => [place, index] as const))(
    '%s is in the state and in the progress',
    async (_, index) => {
      expect([await sheet.shown('Stato'), await sheet.shown('Avanzamento')]).toEqual([
        'Conclusa',
        1,
      ]);
      const first = (await sheet.find('Uno')).row;
      const at = first + index * 2;
      await sheet.insertCopied({ row: first, rows: 2 }, at);
      const { column } = await sheet.place(`Cronoprogramma_${YEAR}_Periodi`);
      // The copy has not begun: its marks of what was done go.
      await sheet.type({
        [cellAddress(at + 1, column + 1)]: '',
        [cellAddress(at + 1, column + 2)]: '',
      });
      expect([await sheet.shown('Stato'), await sheet.shown('Avanzamento')]).toEqual([
        'Non avviata',
        2 / 3,
      ]);
      await deleteRows(sheet, at, 2);
    },
  );

  it('after the last one counts with its weight', async () => {
    const { row } = await sheet.find('Due');
    await sheet.type({ [cellAddress(row - 2, 2)]: 30, [cellAddress(row, 2)]: 30 });
    await sheet.insertCopied({ row, rows: 2 }, row + 2);
    const { column } = await sheet.place(`Cronoprogramma_${YEAR}_Periodi`);
    await sheet.type({
      [cellAddress(row + 2, 2)]: 40,
      [cellAddress(row + 3, column + 1)]: '',
      [cellAddress(row + 3, column + 2)]: '',
    });
    expect(await sheet.shown('Avanzamento')).toBeCloseTo(0.6, 12);
  });

  it('or typed: what would be left out of the state and the progress is told in their place', async () => {
    const results = async () => [await sheet.shown('Stato'), await sheet.shown('Avanzamento')];
    const { row } = await sheet.find('Due');
    const weight = (at: number) => cellAddress(at, 2);
    await sheet.type({ [weight(row)]: '', [weight(row + 1)]: 30 });
    const stray = expect.stringContaining('un peso sta fuori dalle righe «Previsto»');
    expect(await results()).toEqual([stray, stray]);
    await sheet.type({ [weight(row)]: 30, [weight(row + 1)]: '' });
    const { column } = await sheet.place(`Cronoprogramma_${YEAR}_Periodi`);
    await sheet.edit((worksheet) => worksheet.getRange(`${row + 1}:${row + 1}`).insert('Down'));
    await sheet.type({ [cellAddress(row, 1)]: 'Nuova', [cellAddress(row, column)]: 'X' });
    const unknown = expect.stringContaining('una riga con X non dice «Previsto» o «Realizzato»');
    expect(await results()).toEqual([unknown, unknown]);
    await deleteRows(sheet, row, 1);
    expect(await sheet.shown('Avanzamento')).toBeCloseTo(0.6, 12);
  });

  it('counts though a space follows its label; without the year nothing does, which is told', async () => {
    const results = async () => [await sheet.shown('Stato'), await sheet.shown('Avanzamento')];
    const before = await results();
    const { row, column } = await sheet.place(`Cronoprogramma_${YEAR}_Periodi`);
    const [label, year] = [row + 1, row].map((at) => cellAddress(at, column - 1)) as [
      string,
      string,
    ];
    await sheet.type({ [label]: 'Previsto ' });
    expect(await results()).toEqual(before);
    await sheet.type({ [label]: 'Previsto', [year]: '' });
    const told = expect.stringContaining('manca l’anno del cronoprogramma');
    expect(await results()).toEqual([told, told]);
    await sheet.type({ [year]: YEAR });
    expect(await results()).toEqual(before);
  });
});

describe('a phase that is copied and inserted', () => {
  beforeEach(open);
  afterEach(close);

  it('in one of two years, or declared as executed, counts in the objective', async () => {
    const years = [schedule(YEAR, [phase('Uno')], true), schedule(YEAR + 1, [phase('Due')], true)];
    await write([objective({ schedules: years })], 'peg-cronoprogramma');
    const sheet = new UserSheet(host, 'Ob 1');
    expect([await sheet.shown('Stato'), await sheet.shown('Avanzamento')]).toEqual([
      // Nothing of next year is done on 30 June: its marks come after the date.
      'In corso',
      0.5,
    ]);
    const { row } = await sheet.find('Uno');
    await sheet.insertCopied({ row, rows: 2 }, row + 2);
    const { column } = await sheet.place(`Cronoprogramma_${YEAR}_Periodi`);
    const clear = {
      [cellAddress(row + 3, column + 1)]: '',
      [cellAddress(row + 3, column + 2)]: '',
    };
    await sheet.type(clear);
    expect(await sheet.shown('Stato')).toBe('Non avviata');
    // The column after the name.
    await sheet.type({ [cellAddress(row + 2, 2)]: 'SI' });
    expect([await sheet.shown('Stato'), await sheet.shown('Avanzamento')]).toEqual([
      'In corso',
      2 / 3,
    ]);
  });
});

describe('an indicator', () => {
  const indicator = (description: string) => ({
    description,
    polarity: 'crescente',
    target: 10,
    weight: 50,
    actual: 10,
  });
  let sheet: UserSheet;
  beforeAll(async () => {
    await open();
    const indicators = [indicator('Uno'), indicator('Due')];
    await write([
      objective({ indicatorTable: { columns: [], indicators } }),
      objective({ number: '2', title: 'Senza indicatori' }),
    ]);
    sheet = new UserSheet(host, 'Ob 1');
  });
  afterAll(close);

  it.each([0, 1, 2])(
    'that is copied and inserted in row %i of the scores counts',
    async (index) => {
      expect(await sheet.shown('Punteggio')).toBe(1);
      const heading = (await sheet.place('PunteggioIndicatori')).row;
      await sheet.insertCopied({ row: heading + 1, rows: 1 }, heading + 1 + index);
      const actual = (await sheet.place('PunteggioIndicatori_actual')).column;
      await sheet.type({ [cellAddress(heading + 1 + index, actual)]: 0 });
      expect(await sheet.shown('Punteggio')).toBe(0.6667);
      const table = await sheet.place('PunteggioIndicatori');
      expect(table.rows).toBe(1 + 3 + 1);
      await deleteRows(sheet, heading + 1 + index, 1);
    },
  );

  it('inserted right above the score counts, with a target of its own', async () => {
    const { row: heading } = await sheet.place('PunteggioIndicatori');
    const { row: exact } = await sheet.place('PunteggioEsatto');
    await sheet.insertCopied({ row: heading + 1, rows: 1 }, exact);
    const [target, actual] = [
      (await sheet.place('PunteggioIndicatori_target')).column,
      (await sheet.place('PunteggioIndicatori_actual')).column,
    ];
    await sheet.type({ [cellAddress(exact, target)]: 20, [cellAddress(exact, actual)]: 10 });
    expect(await sheet.shown('Punteggio')).toBe(0.8333);
    await deleteRows(sheet, exact, 1);
  });

  it('that is typed where there was none counts', async () => {
    const sheet = new UserSheet(host, 'Ob 2');
    expect([await sheet.shown('Punteggio'), await sheet.shown('PunteggioEsito')]).toEqual([
      '',
      'in attesa: nessun peso',
    ]);
    const { row } = await sheet.place('PunteggioIndicatori');
    const weight = (await sheet.place('PunteggioIndicatori_weight')).column;
    const degree = (await sheet.place('PunteggioIndicatori_degree')).column;
    await sheet.type({ [cellAddress(row + 1, weight)]: 100, [cellAddress(row + 1, degree)]: 0.8 });
    expect([await sheet.shown('Punteggio'), await sheet.shown('PunteggioEsito')]).toEqual([
      0.8,
      '',
    ]);
  });

  it('rows that are sorted keep their degrees: each is that of its own cells', async () => {
    const { row: heading } = await sheet.place('PunteggioIndicatori');
    const actual = (await sheet.place('PunteggioIndicatori_actual')).column;
    await sheet.type({ [cellAddress(heading + 2, actual)]: 5 });
    // Excel's sort moves the second row above the first.
    await sheet.insertCopied({ row: heading + 2, rows: 1 }, heading + 1);
    await sheet.edit((worksheet) =>
      worksheet.getRange(`${heading + 4}:${heading + 4}`).delete('Up'),
    );
    const degree = (await sheet.place('PunteggioIndicatori_degree')).column;
    const text = (await sheet.place('PunteggioIndicatori_description')).column;
    const values = await sheet.values();
    expect(
      [1, 2].map((row) => [values[heading + row]![text], values[heading + row]![degree]]),
    ).toEqual([
      ['Due', 0.5],
      ['Uno', 1],
    ]);
    expect(await sheet.shown('Punteggio')).toBe(0.75);
  });
});
