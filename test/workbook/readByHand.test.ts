/** Sheets that nobody made with the add-in: typed cell by cell, with the labels that the documents print. */
import type { Objective } from '../../src/domain/objective';
import { readPlan, type FoundPlan } from '../templates/foundPlan';
import { readSheets } from '../../src/workbook/readSheets';
import type { Host } from '../../workbench/host';
import { FASI, PDO, SALE, SOFTWARE, type Row } from './handMade';
import { PEG, SMART_WORKING } from './handMadePeg';
import { openWorkbook } from './support';

const LIST: Row[] = [
  ['UNIONE LOMBARDA'],
  ['OBIETTIVI 2024 – RESPONSABILE Servizio Polizia locale'],
  [],
  ['OBIETTIVO', 'TERMINE PREVISTO', 'PESO', 'NOTE'],
  ['Integrazione con la Prefettura', '31/12/2024', 15],
  ['Controllo delle soste', "'31.12.2024", "'15%", 'da verificare'],
  ['Educazione stradale', 'entro giugno', "'40 / 100"],
  ['Tempi di pagamento', 'per tutto l’anno 2024', 'trenta'],
  ['TOTALE', '', 100],
];

const VALUE: Row[] = [
  ['WELFARE'],
  ['Obiettivo', 'Indicatore'],
  ['Contrasto alla povertà', 'Famiglie seguite'],
  ['', 'Tempo medio di risposta'],
  [],
  ['Area', 'Numero obiettivi'],
  ['WELFARE', 9],
  ['TOTALE', 79],
];

/** Each on a sheet of its own; texts are typed, so that a date becomes one. */
const SHEETS: Record<string, Row[]> = { PEG, FASI, PDO, LIST, VALUE };

describe('a workbook made by hand', () => {
  let host: Host;
  let found: FoundPlan;

  beforeAll(async () => {
    host = await openWorkbook();
    await host.run(async ({ workbook, sync }) => {
      for (const [name, rows] of Object.entries(SHEETS)) type(workbook.worksheets.add(name), rows);
      await sync();
    });
    found = readPlan(await readSheets());
  });
  afterAll(() => host.dispose());

  const on = (sheet: string) => found.objectives.filter((each) => each.sheet === sheet);
  const unreadOn = (sheet: string) =>
    found.unread
      .filter((each) => each.sheet === sheet)
      .map(({ cell, content, why }) => [cell, content, why]);

  it.each([
    ['PEG', 'peg-cronoprogramma', SMART_WORKING],
    ['FASI', 'fasi-prodotti', SOFTWARE],
    ['PDO', 'pdo-strategico-ordinario', SALE],
  ] as [string, string, Objective][])(
    'has an objective on the sheet %s',
    (sheet, template, objective) => {
      expect(on(sheet)).toEqual([{ sheet, template, objective }]);
    },
  );

  it('has the objectives of a list', () => {
    expect(on('LIST').map(({ template }) => template)).toEqual(Array(4).fill('elenco-obiettivi'));
    const rows = on('LIST').map(({ objective: { unit, title, dueDate, weight } }) => [
      unit,
      title,
      dueDate,
      weight,
    ]);
    expect(rows).toEqual(
      [
        ['Integrazione con la Prefettura', '31/12/2024', 15],
        ['Controllo delle soste', '31.12.2024', 15],
        ['Educazione stradale', 'entro giugno', 40],
        ['Tempi di pagamento', 'per tutto l’anno 2024', null],
      ].map((row) => ['Servizio Polizia locale', ...row]),
    );
  });

  it('has the objectives of public value, and how many the document announces', () => {
    const [only, ...others] = on('VALUE');
    expect(others).toEqual([]);
    expect(only?.template).toBe('valore-pubblico');
    expect(only?.objective).toMatchObject({ area: 'WELFARE', title: 'Contrasto alla povertà' });
    expect(only?.objective.indicatorTable.indicators).toEqual([
      { description: 'Famiglie seguite' },
      { description: 'Tempo medio di risposta' },
    ]);
    expect(found.areas).toEqual([{ area: 'WELFARE', count: 9 }]);
    expect(found.printedTotal).toBe(79);
  });

  it('is reported cell by cell where it is not understood', () => {
    expect(unreadOn('PEG')).toEqual([
      ['D20', 'Responsabile amministrativo', 'colonna non riconosciuta'],
      ['D21', 'Istruttore', 'colonna non riconosciuta'],
      ['D32', 'z', 'non è un segno (usare X)'],
    ]);
    expect(unreadOn('LIST')).toEqual([
      ['D6', 'da verificare', 'colonna non riconosciuta'],
      ['C8', 'trenta', 'non è un numero'],
    ]);
    expect([...unreadOn('FASI'), ...unreadOn('PDO'), ...unreadOn('VALUE')]).toEqual([]);
  });

  it('leaves alone a sheet that is no plan', () => {
    expect(found.others).toEqual(['Foglio1']);
  });
});

function type(sheet: Excel.Worksheet, rows: Row[]): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
  sheet.getRangeByIndexes(0, 0, rows.length, columns).values = values;
}
