/** Sheets made by hand whose tables are headed otherwise than any document: read where that can be, else told cell by cell. */
import { readWorkbookPlan } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { FASI, marks, type Row } from './handMade';
import { PEG } from './handMadePeg';
import { openWorkbook } from './support';

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.dispose());

type Format = readonly [address: string, format: string];

const typed = (rows: Row[], format?: Format) =>
  host.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.add('A mano');
    rows.forEach((cells, row) =>
      cells.forEach((content, column) => {
        if (content !== '') sheet.getCell(row, column).values = [[content]];
      }),
    );
    if (format) sheet.getRange(format[0]).numberFormat = [[format[1]]];
    await sync();
  });

/** The sheets of two documents up to their cronoprogramma, then one with these headings and marks. */
const SHEETS = {
  'peg-cronoprogramma': (headings: Row, planned: Row): Row[] => [
    ...PEG.slice(0, 18),
    [],
    ['Attività del cronoprogramma 2024', 'ESEGUITO', '', ...headings],
    ['Redazione', 'SI/NO', 'Previsto', ...planned],
    ['', '', 'Realizzato'],
  ],
  'fasi-prodotti': (headings: Row, planned: Row): Row[] => [
    ...FASI.slice(0, 11),
    [
      ...['N.°', 'Descrizione fase', 'Responsabile della fase', 'Prodotto intermedio atteso'],
      ...headings,
    ],
    [1, 'Redazione', '', '', ...planned],
    ...FASI.slice(14),
  ],
};
const TEMPLATES = Object.keys(SHEETS) as (keyof typeof SHEETS)[];

const FIRST_OF_MONTHS = Array.from({ length: 12 }, (_, month) =>
  Math.round((Date.UTC(2024, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000),
);
const NUMBERS = FIRST_OF_MONTHS.map((_, index) => index + 1);

describe.each(TEMPLATES)('a cronoprogramma typed on a sheet of %s', (template) => {
  it.each<[string, Row, Row, number[]]>([
    [
      'quarters',
      ['I TRIM', 'II TRIM', 'III TRIM', 'IV TRIM'],
      ['', 'X', 'X', ''],
      [4, 5, 6, 7, 8, 9],
    ],
    [
      'quarters in digits',
      ['1° trimestre', '2° trim.', '3° trim', '4° trimestre'],
      ['X'],
      [1, 2, 3],
    ],
    ['quarters in short', ['T1', 'T2', 'T3', 'T4'], ['', '', '', 'X'], [10, 11, 12]],
    ['half-years', ['I semestre', 'II semestre'], ['', 'X'], [7, 8, 9, 10, 11, 12]],
    [
      'four months each',
      ['I quadrimestre', 'II quadr.', 'III quadrimestre'],
      ['', 'X'],
      [5, 6, 7, 8],
    ],
    ['two months each', ['I bim', 'II bim', 'III bim', 'IV bim', 'V bim', 'VI bim'], ['X'], [1, 2]],
    ['dates shown as months', FIRST_OF_MONTHS, marks(2, 4), [2, 3, 4]],
    ['numbers from 1 to 12', NUMBERS, marks(11, 12), [11, 12]],
  ])('by %s marks its months, and leaves nothing unread', async (_, headings, planned, months) => {
    const row = SHEETS[template](headings, planned).findIndex((cells) =>
      cells.includes(headings[0]!),
    );
    const isDated = headings === FIRST_OF_MONTHS;
    const format: Format = [`A${row + 1}:Z${row + 1}`, 'mmm'];
    await typed(SHEETS[template](headings, planned), isDated ? format : undefined);
    const { objectives, unread } = await readWorkbookPlan();
    expect(unread).toEqual([]);
    expect(
      objectives.flatMap(({ objective }) =>
        objective.schedules.map(({ year, phases }) => [
          year,
          phases.map(({ name, planned: read }) => [name, read]),
        ]),
      ),
    ).toEqual([[2024, [['Redazione', months]]]]);
  });

  it.each<[string, Row, Row]>([
    ['weeks', ['Sett. 1', 'Sett. 2', 'Sett. 3'], ['X', '', 'X']],
    ['names of people’s own', ['Avvio', 'Corso', 'Fine'], ['X', '', 'X']],
    ['eleven months', [...'GFMAMGLASON'], marks(2, 4).slice(0, 11)],
  ])('by %s is told, phase and marks, cell by cell', async (_, headings, planned) => {
    await typed(SHEETS[template](headings, planned));
    const { objectives, unread } = await readWorkbookPlan();
    expect(objectives.map(({ objective }) => objective.schedules)).toEqual([[]]);
    const contents = unread.map(({ content }) => content);
    expect(contents).toEqual(expect.arrayContaining(['Redazione', 'X']));
    expect(contents.filter((content) => content === 'X')).toHaveLength(
      planned.filter((cell) => cell === 'X').length,
    );
  });
});

it('indicators under headings that nobody knows are told, cell by cell', async () => {
  const table: Row[] = [
    ['Che cosa misuriamo', 'Come', 'Quanto'],
    ['Pratiche', 'conteggio', 100],
    ['Utenti', 'questionario', 50],
  ];
  await typed([...PEG.slice(0, 18), [], ...table]);
  const { objectives, unread } = await readWorkbookPlan();
  expect(objectives.map(({ objective }) => objective.indicatorTable.indicators)).toEqual([[]]);
  expect(unread.map(({ content }) => content)).toEqual(table.flat().map(String));
});
