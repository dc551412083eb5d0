/** Faults of what is what: sheets copied, numbers and ids that are there twice, sheets of other versions. */
import type { BookObjective } from '../../../src/domain/book';
import type { Place } from '../../../src/domain/places';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { edit, plant, ways, type Plant, type Written } from '../plant';
import { withCopy } from './sheets';

/** One of the sheets with one objective each. */
function objectiveSheet(workbook: Written): BookObjective | undefined {
  const { sheets, objectives } = workbook.book;
  const own = new Set(sheets.filter(({ role }) => role === 'objective').map(({ name }) => name));
  return workbook.pick(objectives.filter(({ sheet }) => own.has(sheet)));
}

const PLACES = ['after', 'first', 'last'] as const;

const copies: Plant[] = ways(
  'ID01',
  PLACES.map((place) => [`copied, ${place}`, place] as const),
  (workbook, place) => {
    const subject = objectiveSheet(workbook);
    if (!subject) return null;
    const name = `${subject.sheet} (2)`;
    return { sheets: withCopy(subject.sheet, name, place), told: { sheet: name } };
  },
);

const copiesOf = (rule: string, role: 'summary' | 'settings'): Plant[] =>
  ways(
    rule,
    PLACES.map((place) => [`copied, ${place}`, place] as const),
    ({ book }, place) => {
      const sheet = book.sheets.find((each) => each.role === role)?.name;
      if (sheet === undefined) return null;
      const name = `${sheet} (2)`;
      return { sheets: withCopy(sheet, name, place), told: { sheet: name } };
    },
  );

/** The version that a sheet says to be of. */
const newer = (way: string, change: (sheet: SheetContents) => Partial<SheetContents>): Plant =>
  plant('ID05', way, (workbook) => {
    const subject = objectiveSheet(workbook) ?? workbook.book.objectives[0]!;
    const isList = workbook.book.sheets.every(({ role }) => role !== 'objective');
    return {
      sheets: (sheets) =>
        sheets.map((sheet) =>
          sheet.name === subject.sheet ? { ...sheet, ...change(sheet) } : sheet,
        ),
      told: { sheet: subject.sheet },
      // The weights and the row of an objective that is not read any more.
      also: [
        'PE01',
        'SI02',
        'SI03',
        'PE05',
        'PE08',
        'PE09',
        'PE10',
        ...(isList ? ['OB29', 'IM04'] : []),
      ],
    };
  });

const versioned = (version: number) => (sheet: SheetContents) => ({
  properties: { ...sheet.properties, version: String(version) },
  identity: sheet.identity?.replace(/;\d+;/, `;${version};`) ?? '',
});

/** A list that somebody typed for themselves. */
const typedLists: readonly (readonly [way: string, rows: readonly (readonly unknown[])[]])[] = [
  [
    'objectives and weights',
    [
      ['OBIETTIVO', 'TERMINE PREVISTO', 'PESO'],
      ['Piano del verde', '30/09/2026', 40],
      ['Piano della sosta', '31/10/2026', 60],
    ],
  ],
  [
    'titles and deadlines',
    [
      ['Appunti'],
      [''],
      ['Obiettivi', 'Scadenza', 'Peso %'],
      ['Piano del verde', '30/09/2026', 30],
      ['Piano della sosta', '31/10/2026', 70],
    ],
  ],
  [
    'from another column on',
    [
      ['', 'Obiettivo', 'Termine', 'Peso'],
      ['', 'Piano del verde', '30/09/2026', 50],
      ['', 'Piano della sosta', '31/10/2026', 50],
    ],
  ],
];

function sheetOf(name: string, rows: readonly (readonly unknown[])[]): SheetContents {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  return {
    ...{ name, values, template: undefined },
    names: new Map(),
    properties: {},
    formulas: new Map(),
  };
}

const doubtful: Plant[] = ways('ID07', typedLists, ({ template }, rows) => {
  if (template === 'elenco-obiettivi' || template === 'valore-pubblico') return null;
  const name = 'Appunti';
  return { sheets: (sheets) => [...sheets, sheetOf(name, rows)], told: { sheet: name } };
});

const sameNumber: Plant[] = ways(
  'ID08',
  [
    ['as it is', (number: string) => number],
    ['with spaces', (number: string) => number.replace('/', ' / ')],
    ['with spaces around', (number: string) => ` ${number} `],
  ] as const,
  (workbook, write) => {
    const subject = workbook.pick(
      workbook.book.objectives.filter(({ places }) => places.fields.number),
    );
    const other = workbook.book.objectives.find(
      (each) =>
        each !== subject &&
        (['unit', 'service', 'kind'] as const).every(
          (field) => each.objective[field] === subject?.objective[field],
        ),
    );
    if (!subject || !other?.places.fields.number) return null;
    const at = other.places.fields.number;
    return {
      edits: [edit(at, write(subject.objective.number))],
      told: { at: [at, subject.places.fields.number!], objective: other.key },
    };
  },
);

/** The hidden cell with the id of a row of a list. */
function idCell({ sheets }: Written, { sheet, places }: BookObjective): Place | undefined {
  const names = sheets.find(({ name }) => name === sheet)?.names;
  const column = names?.get('Obiettivi_1_Id')?.column;
  const row = places.fields.title?.row;
  return column === undefined || row === undefined ? undefined : { sheet, row, column };
}

const sameId: Plant[] = ways(
  'ID02',
  [
    ['the next row', 1],
    ['a row further down', 2],
    ['the last row', 8],
  ] as const,
  (workbook, step) => {
    const [first] = workbook.book.objectives;
    const other = workbook.book.objectives[step];
    const at = other && idCell(workbook, other);
    const id = first?.id ?? null;
    if (!at || id === null || !idCell(workbook, first!)) return null;
    return { edits: [edit(at, id)], told: { sheet: other.sheet } };
  },
);

export const IDENTITY_FAULTS: readonly Plant[] = [
  ...copies,
  ...copiesOf('ID09', 'summary'),
  ...copiesOf('ID06', 'settings'),
  newer('a later version', versioned(99)),
  newer('the next version but one', versioned(7)),
  newer('another template', (sheet) => ({
    template: 'scheda-nuova',
    identity: `scheda-nuova;1;${sheet.properties?.id ?? 'abcd'}`,
  })),
  ...doubtful,
  ...sameNumber,
  ...sameId,
];
