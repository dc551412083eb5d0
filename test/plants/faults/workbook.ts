/** Faults of cells as cells: errors, formulas typed over, numbers that are texts, what nobody can read. */
import { cellKey, type Place } from '../../../src/domain/places';
import type { SheetContents } from '../../../src/templates/sheetContents';
import {
  edit,
  objectivesOf,
  plant,
  shownAt,
  texts,
  ways,
  type Edit,
  type Plant,
  type Written,
} from '../plant';
import { withoutNames } from './sheets';

const COLUMNS = cellKey(1, 0);

interface FormulaAt {
  at: Place;
  formula: string;
}

/** The formulas of one kind of sheets. */
const formulasIn = ({ sheets, book }: Written, ...roles: readonly string[]): FormulaAt[] =>
  sheets
    .filter(({ name }) =>
      book.sheets.some((each) => each.name === name && roles.includes(each.role)),
    )
    .flatMap(({ name, formulas = new Map<number, string>() }: SheetContents) =>
      [...formulas].map(([key, formula]) => ({
        at: { sheet: name, row: Math.floor(key / COLUMNS), column: key % COLUMNS },
        formula,
      })),
    );

const inFormula = (
  rule: string,
  values: readonly (readonly [string, Edit['value']])[],
  of: (workbook: Written) => FormulaAt[],
  also: readonly string[] = [],
  keeps = false,
): Plant[] =>
  ways(rule, values, (workbook, value) => {
    const found = workbook.pick(of(workbook));
    if (!found) return null;
    const { at, formula } = found;
    return {
      edits: [edit(at, value, keeps ? formula : undefined)],
      told: { at: [at], sheet: at.sheet },
      also,
    };
  });

const everyFormula = (workbook: Written) => formulasIn(workbook, 'objective', 'list', 'summary');

/** What results are read from: states, progress, degrees. */
const results = (workbook: Written): FormulaAt[] =>
  objectivesOf(workbook).flatMap(({ results: { state, progress, score, degrees } }) =>
    [state, progress, score, ...degrees].flatMap((cell) =>
      cell?.formula ? [{ at: cell.at, formula: cell.formula }] : [],
    ),
  );

const weightCell = (workbook: Written): Place | undefined =>
  workbook.pick(
    objectivesOf(workbook).flatMap(({ places, objective }) =>
      objective.weight !== null && places.fields.weight ? [places.fields.weight] : [],
    ),
  );

const inWeight = (
  rule: string,
  values: readonly (readonly [string, (weight: number) => Edit['value'], string?])[],
  also: readonly string[],
  told: 'cell' | 'sheet' = 'cell',
): Plant[] =>
  ways(
    rule,
    values.map(([way, value, formula]) => [way, { value, formula }] as const),
    (workbook, { value, formula }) => {
      const at = workbook.template === 'peg-cronoprogramma' ? undefined : weightCell(workbook);
      if (!at) return null;
      const weight = Number(shownAt(workbook, at));
      return {
        edits: [edit(at, value(weight), formula?.replace('N', String(weight)))],
        told: { at: [at], ...(told === 'sheet' && { sheet: at.sheet }) },
        also,
      };
    },
  );

const unread: Plant[] = [
  ...inWeight(
    'FO11',
    [
      ['«alto»', () => 'alto'],
      ['«da definire»', () => 'da definire'],
      ['«medio/alto»', () => 'medio/alto'],
    ],
    ['PE01', 'PE04', 'PE14', 'PE03', 'FO04'],
  ),
  ...ways('FO11', texts('molto', 'metà', 'a tempo'), (workbook, text) => {
    const subject = workbook.pick(
      workbook.book.objectives.filter(({ places }) => places.people[0]?.members[0]?.share),
    );
    if (!subject) return null;
    const at = subject.places.people[0]!.members[0]!.share!;
    return { edits: [edit(at, text)], told: { at: [at], objective: subject.key }, also: ['OB12'] };
  }),
];

const errors: Plant[] = [
  ...inFormula('FO01', [['#NAME?', '#NAME?']], everyFormula, ['PE01', 'IM01', 'IM02'], true),
  ...inFormula(
    'FO01',
    [
      ['#NOME?', '#NOME?'],
      ['of a state', '#NAME?'],
    ],
    results,
    ['FO01'],
    true,
  ),
  ...inFormula(
    'FO10',
    [
      ['#REF!', '#REF!'],
      ['#DIV/0!', '#DIV/0!'],
      ['#VALUE!', '#VALUE!'],
    ],
    results,
    ['FO10'],
    true,
  ),
  ...inWeight(
    'FO10',
    [['a division by nought', () => '#DIV/0!', '=N/0']],
    ['FO10', 'PE01', 'PE04', 'PE14', 'PE03'],
  ),
];

/** Only what the add-in writes as a formula and people type over. */
const typedOver: Plant[] = [
  ...inFormula(
    'FO02',
    [
      ['a state', 'In corso'],
      ['a number', 0.5],
      ['a share', '100%'],
    ],
    results,
    ['TE07', 'SI05', 'FO04', 'FO06'],
  ),
  ...inFormula(
    'FO02',
    [
      ['a total', 100],
      ['a running total', 60],
      ['a check', 'OK'],
    ],
    (workbook) => [
      ...formulasIn(workbook, 'list').filter(({ formula }) => /VERIFICA_PESI|SUM\(/.test(formula)),
      ...formulasIn(workbook, 'summary').filter(({ formula }) => formula.startsWith('=SUMIF(')),
    ],
    ['FO06', 'FO04', 'SI05', 'FO11'],
  ),
];

const constants: Plant[] = [
  ['a raise', '1.05', '*'],
  ['something added', '7', '+'],
  ['a share of it', '0.85', '*'],
].map(([way, number, sign]) =>
  plant('FO03', way!, (workbook) => {
    const at = workbook.template === 'peg-cronoprogramma' ? undefined : weightCell(workbook);
    const year = workbook.book.settingsPlaces.get('PrimoAnno');
    if (!at || !year) return null;
    const cell = `'${year.sheet}'!$B$${year.row + 1}`;
    // Which shows what it showed: the fault is in the formula alone.
    const weight = Number(shownAt(workbook, at));
    return {
      edits: [
        edit(at, weight, `=ROUND((${cell}${sign}${number})/(${cell}${sign}${number})*${weight},0)`),
      ],
      inWorkbook: true,
      told: { at: [at] },
      also: ['PE03'],
    };
  }),
);

/** In the cell of a summary that shows a weight of its sheet. */
const constantsInSummaries: Plant[] = ways(
  'FO03',
  [
    ['a raise in a summary', '*1.05'],
    ['something added in a summary', '+7'],
    ['something less in a summary', '-3'],
  ] as const,
  (workbook, more) => {
    const cells = workbook.book.summaries.flatMap(({ rows }) =>
      rows.flatMap(({ cells: { weight } }) => (weight?.formula ? [weight] : [])),
    );
    const found = workbook.pick(cells.filter(({ value }) => typeof value === 'number'));
    if (!found) return null;
    const { at, value, formula } = found;
    const also = ['PE01', 'PE03', 'PE04', 'PE06', 'FO06'];
    return { edits: [edit(at, value, `${formula}${more}`)], told: { at: [at] }, also };
  },
);

const asTexts: Plant[] = [
  ...inWeight(
    'FO04',
    [
      ['typed as a text', (weight) => String(weight)],
      ['with a space behind', (weight) => `${weight} `],
      ['with decimals', (weight) => `${weight},00`],
    ],
    ['PE01', 'PE03'],
  ),
];

const names: Plant[] = ['Titolo', 'Numero', 'Responsabile'].map((name) =>
  plant('FO12', `${name} deleted`, (workbook) => {
    const own = workbook.book.sheets.filter(({ role }) => role === 'objective');
    const sheet = workbook.pick(own)?.name;
    const contents = workbook.sheets.find((each) => each.name === sheet);
    if (sheet === undefined || !contents?.names.has(name)) return null;
    return {
      sheets: withoutNames(sheet, name),
      told: { sheet },
      // What stood there is read no more.
      also: ['FO11', 'OB01', 'OB16', 'OB04'],
    };
  }),
);

/** A formula of a column that is not like its neighbours. */
const unlike: Plant[] = ways(
  'FO06',
  [
    ['a row above', (formula: string) => shifted(formula, -1)],
    ['a row below', (formula: string) => shifted(formula, 1)],
    ['a constant', () => '=100'],
  ] as const,
  (workbook, change) => {
    const all = formulasIn(workbook, 'summary').filter(({ formula }) =>
      formula.startsWith('=SUMIF('),
    );
    const found = workbook.pick(all.slice(1, -1));
    if (!found) return null;
    const { at, formula } = found;
    const value = shownAt(workbook, at) as number;
    return {
      edits: [edit(at, value, change(formula))],
      told: { at: [at], sheet: at.sheet },
      also: ['FO02', 'FO03'],
    };
  },
);

/** What it adds up, one row away. */
const shifted = (formula: string, by: number) =>
  formula.replace(
    /([A-Z])(\d+)(?=\)|,)/g,
    (_, column: string, row: string) => `${column}${Number(row) + by}`,
  );

export const WORKBOOK_FAULTS: readonly Plant[] = [
  ...unread,
  ...errors,
  ...typedOver,
  ...constants,
  ...constantsInSummaries,
  ...asTexts,
  ...names,
  ...unlike,
];
