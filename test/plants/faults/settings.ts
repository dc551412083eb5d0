/** Faults in the settings: what stands at the head of every sheet, the years, the units, the dates. */
import type { Place } from '../../../src/domain/places';
import { cellAddress } from '../../../src/templates/address';
import type { SheetContents } from '../../../src/templates/sheetContents';
import {
  BLANKS,
  edit,
  plant,
  shownAt,
  texts,
  ways,
  type Edit,
  type Plant,
  type Written,
} from '../plant';

const inSetting = (
  rule: string,
  name: string,
  values: readonly (readonly [string, Edit['value']])[],
  also: readonly string[] = [],
): Plant[] =>
  ways(rule, values, (workbook, value) => {
    const at = workbook.book.settingsPlaces.get(name);
    const years = ['PrimoAnno', 'UltimoAnno'].flatMap(
      (each) => workbook.book.settingsPlaces.get(each) ?? [],
    );
    // Two years that do not go together: either may be the wrong one.
    const places = rule === 'IM03' ? years : at ? [at] : [];
    return at ? { edits: [edit(at, value)], told: { at: places }, also } : null;
  });

/** A cell of the units' table: the columns stand side by side. */
const unitCell = ({ book }: Written, index: number, column: number): Place | undefined => {
  const row = book.settingsTables.get('Settori')?.filled[index];
  return row === undefined ? undefined : { sheet: book.settingsSheet!, row, column };
};

const unitsOf = ({ book }: Written) => book.settings?.units ?? [];

/** The first row that is left blank below the units. */
function freeRow(workbook: Written): number | undefined {
  const table = workbook.book.settingsTables.get('Settori');
  const last = table?.filled.at(-1);
  return table && last !== undefined && last + 1 < table.row + table.rows ? last + 1 : undefined;
}

/** What follows where a unit's name is gone from the table. */
const NAME_GONE = ['OB25', 'OB29', 'PE01', 'IM05', 'FO11', 'OB11'];

const withoutUnits: Plant[] = ways('IM04', BLANKS, (workbook, blank) => {
  if (unitsOf(workbook).length === 0) return null;
  const cells = unitsOf(workbook).flatMap((_, index) =>
    [0, 1, 2].map((column) => unitCell(workbook, index, column)!),
  );
  const heading = workbook.book.settingsTables.get('Settori')!;
  return {
    edits: cells.map((at) => edit(at, blank)),
    told: { at: cells, sheet: workbook.book.settingsSheet! },
    also: heading.rows > 0 ? ['OB29', 'PE01', 'PE05', 'PE08'] : [],
  };
});

const ownerless: Plant[] = ways('IM05', BLANKS, (workbook, blank) => {
  const unit = workbook.pick(unitsOf(workbook).map((_, index) => index));
  if (unit === undefined) return null;
  const at = unitCell(workbook, unit, 1)!;
  return { edits: [edit(at, blank)], told: { at: [at] } };
});

/** A unit named in the row of another. */
const twice: Plant[] = [
  ...(['as it is', 'in capitals', 'among others'] as const).map((way, index) =>
    plant('IM06', `another name of another unit, ${way}`, (workbook) => {
      const [first, second] = unitsOf(workbook);
      if (!first || !second) return null;
      const at = unitCell(workbook, 1, 2)!;
      const name = [first.name, first.name.toUpperCase(), `Ufficio unico; ${first.name}`][index]!;
      const told = { at: [at, unitCell(workbook, 0, 0)!] };
      return { edits: [edit(at, name)], told, also: NAME_GONE };
    }),
  ),
];

const idle: Plant[] = ways(
  'OB29',
  texts('Biblioteca', 'Polizia locale', 'Cultura e sport'),
  (workbook, name) => {
    const row = freeRow(workbook);
    if (row === undefined) return null;
    const sheet = workbook.book.settingsSheet!;
    const cells = [0, 1].map((column) => ({ sheet, row, column }));
    return {
      edits: [edit(cells[0]!, name), edit(cells[1]!, `Responsabile ${name}`)],
      told: { unit: name, at: [cells[0]!] },
      also: ['PE05', 'PE08'],
    };
  },
);

const monitoring: Plant[] = ways('IM07', BLANKS, (workbook, blank) => {
  const table = workbook.book.settingsTables.get('DateMonitoraggio');
  if (!table || table.filled.length === 0) return null;
  const sheet = workbook.book.settingsSheet!;
  const cells = table.filled.map((row) => ({ sheet, row, column: 0 }));
  return { edits: cells.map((at) => edit(at, blank)), told: { sheet }, also: ['IN16'] };
});

/** The settings' sheet itself. */
const gone = (way: string, change: (sheet: SheetContents) => SheetContents[]): Plant =>
  plant('IM08', way, ({ book }) => ({
    sheets: (sheets) =>
      sheets.flatMap((sheet) => (sheet.name === book.settingsSheet ? change(sheet) : [sheet])),
    told: { plan: true },
    // What is told of the plan is then told elsewhere.
    also: ['PE01', 'OB29', 'FO12', 'IM09', 'PE20', 'OB14'],
  }));

/** A sheet that is left with its cells and has lost all that says what it is. */
const stripped = ({ name, values }: SheetContents): SheetContents => ({
  ...{ name, values, template: undefined, names: new Map() },
});

const WAIVERS = ['Regola', 'Valore derogato', 'Motivo', 'Foglio', 'Cella', 'Ruolo', 'Data'];

/** A waiver typed below the settings, of a cell that holds something else. */
const lapsed: Plant[] = (
  [
    ['of another value', { value: 'Un altro titolo' }],
    ['of a sheet that is not there', { sheet: 'Ob 99' }],
    ['of a cell of another row', { cell: 'A1' }],
  ] as const
).map(([way, given]) =>
  plant('FO13', way, (workbook) => {
    const { sheets, book } = workbook;
    const sheet = book.settingsSheet!;
    const subject = workbook.pick(book.objectives.filter(({ places }) => places.fields.title));
    const own = subject?.places.fields.title;
    const rows = sheets.find(({ name }) => name === sheet)?.values.length;
    if (!subject || !own || rows === undefined) return null;
    const waiver = {
      value: 'GESTIONE DEI CONTRATTI PUBBLICI',
      sheet: own.sheet,
      cell: cellAddress(own.row, own.column),
      ...given,
    };
    const row = [
      ...['OB15', waiver.value, 'Lo ha chiesto la Giunta', waiver.sheet, waiver.cell],
      ...['Segretario generale', '31/01/2026'],
    ];
    // Below the blank rows that are left for more bands of merit.
    const head = rows + 8;
    const typed = [['DEROGHE'], WAIVERS, row].flatMap((cells, down) =>
      cells.map((text, column) => edit({ sheet, row: head + down, column }, text)),
    );
    return { edits: typed, told: { at: typed.map(({ at }) => at), sheet } };
  }),
);

export const SETTINGS_FAULTS: readonly Plant[] = [
  ...inSetting('IM01', 'Piano', BLANKS),
  ...inSetting('IM02', 'Ente', BLANKS),
  ...inSetting(
    'IM03',
    'UltimoAnno',
    [
      ['the year before', 2025],
      ['long ago', 2006],
    ],
    ['TE02', 'TE03'],
  ),
  ...inSetting('IM03', 'PrimoAnno', [['the year after the last', 2029]], ['TE02', 'TE03']),
  ...withoutUnits,
  ...ownerless,
  ...twice,
  ...idle,
  ...monitoring,
  ...lapsed,
  gone('deleted', () => []),
  gone('emptied', (sheet) => [{ ...stripped(sheet), values: [] }]),
  gone('notes in its place', (sheet) => [
    { ...stripped(sheet), values: [['Appunti'], ['da riordinare']] },
  ]),
  ...ways('TE17', BLANKS, (workbook, blank) => {
    const at = workbook.book.settingsPlaces.get('DataRiferimento');
    const hasStates = workbook.book.objectives.some(({ objective }) =>
      objective.schedules.some(({ doneLabel }) => doneLabel !== ''),
    );
    if (!at || !hasStates || shownAt(workbook, at) === '') return null;
    return { edits: [edit(at, blank)], told: { at: [at] }, also: ['FO11', 'FO10'] };
  }),
];
