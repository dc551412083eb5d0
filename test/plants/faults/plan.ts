/** Faults that are of the plan as a whole: totals that documents print, what is kept as it is, other files, hidden sheets. */
import type { Place } from '../../../src/domain/places';
import type { AnticorruptionMeasure } from '../../../src/domain/plan';
import { anticorruptionSheet } from '../../../src/templates/anticorruption';
import { contentsOf } from '../../templates/contentsOf';
import {
  edit,
  isOfPayments,
  objectivesOf,
  plant,
  texts,
  ways,
  type Plant,
  type Written,
} from '../plant';

/** The cells of a column of the table that counts the objectives of each area. */
function countsOf({ sheets, book }: Written): Place[] {
  const contents = sheets.find(({ names }) => names.has('Conteggio_Dichiarati'));
  const column = contents?.names.get('Conteggio_Dichiarati')?.column;
  if (!contents || column === undefined) return [];
  // Each area stands over its own table too: the last row that has its name is that of the counts.
  return book.areas.map(({ area }) => ({
    ...{ sheet: contents.name, column },
    row: contents.values.findLastIndex(([name]) => name === area),
  }));
}

const printedTotal = ({ sheets }: Written): Place | undefined => {
  const contents = sheets.find(({ names }) => names.has('Conteggio_TotaleStampato'));
  const area = contents?.names.get('Conteggio_TotaleStampato');
  const column = contents?.names.get('Conteggio_Dichiarati')?.column;
  return contents && area && column !== undefined
    ? { sheet: contents.name, row: area.row, column }
    : undefined;
};

const totals: Plant[] = [
  ...ways(
    'SI07',
    [
      ['one more', 1],
      ['one less', -1],
      ['ten more', 10],
    ] as const,
    (workbook, more) => {
      const at = printedTotal(workbook);
      const total = workbook.book.printedTotal;
      if (!at || total === null) return null;
      return { edits: [edit(at, total + more)], told: { at: [at], sheet: at.sheet } };
    },
  ),
  ...ways(
    'SI08',
    [
      ['one more', 1],
      ['one less', -1],
      ['two more', 2],
    ] as const,
    (workbook, more) => {
      const at = workbook.pick(countsOf(workbook));
      const index = countsOf(workbook).findIndex(({ row }) => row === at?.row);
      const count = workbook.book.areas[index]?.count;
      if (!at || count === undefined || count === null) return null;
      return {
        edits: [edit(at, count + more)],
        told: { at: [at], sheet: at.sheet },
        also: ['SI07'],
      };
    },
  ),
];

/** More than half of the objectives only keep what there is. */
const keeping: Plant[] = ways(
  'OB14',
  texts(
    'Mantenimento dei servizi n.',
    'Prosecuzione delle attività del lotto',
    'Gestione corrente del servizio',
  ),
  (workbook, title) => {
    const all = objectivesOf(workbook).filter(({ places }) => places.fields.title);
    return {
      edits: all.map(({ places }, index) => edit(places.fields.title!, `${title} ${index + 1}`)),
      told: { plan: true },
      also: ['OB02', 'PE08', 'PE09', 'PE10', 'OB10', 'OB30', 'OB33', 'OB41'],
    };
  },
);

/** A table of measures against corruption, one of which nobody can verify. */
const unverified: Plant[] = ways(
  'PE22',
  [
    ['no indicator', { indicator: '' }],
    ['nothing but a space as verification', { verification: ' ' }],
    ['neither', { indicator: '', verification: '' }],
  ],
  ({ book: { settings } }, blanks: Partial<AnticorruptionMeasure>) => {
    if (!settings) return null;
    const whole = {
      ...{ objective: 'Contratti', activity: 'Verifica delle varianti in corso d’opera' },
      ...{ indicator: '50% delle varianti verificate', verification: 'Relazione annuale' },
    };
    const anticorruption = [whole, { ...whole, activity: 'Rotazione degli incarichi', ...blanks }];
    const sheet = contentsOf(anticorruptionSheet({ ...settings, anticorruption }));
    return { sheets: (sheets) => [...sheets, sheet], told: { sheet: sheet.name } };
  },
);

/** All indicators of an objective are about when. */
const timely: Plant[] = ways(
  'IN14',
  texts(
    'Bando pubblicato entro il 30/06/2026',
    'Contratto firmato entro settembre 2026',
    'Rispetto dei termini di conclusione entro il 31/10/2026',
  ),
  (workbook, name) => {
    const subject = workbook.pick(
      objectivesOf(workbook).filter(({ places }) => places.indicators.length > 1),
    );
    if (!subject) return null;
    return {
      edits: subject.places.indicators.flatMap(({ description }, index) =>
        description ? [edit(description, `${name} (lotto ${index + 1})`)] : [],
      ),
      told: { objective: subject.key },
      also: ['IN33', 'IN04', 'IN31', 'IN27'],
    };
  },
);

/** The sheet's weight is another, and the summaries keep the one that makes a hundred. */
const sheetsAlone: Plant[] = [7, -5, 12].map((more) =>
  plant('PE21', `${more} on the sheet alone`, (workbook) => {
    const { book, template } = workbook;
    const subject = workbook.pick(
      book.objectives.filter(
        (each) =>
          !isOfPayments(each) &&
          each.places.fields.weight &&
          each.objective.sharedWith.length === 0,
      ),
    );
    const cells = book.summaries.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.objective === subject?.key && row.shared === null && row.cells.weight
          ? [row.cells.weight.at]
          : [],
      ),
    );
    const weight = subject?.objective.weight ?? null;
    if (!subject || weight === null || cells.length === 0) return null;
    const typed =
      template === 'peg-cronoprogramma'
        ? `Strategicità 100 – Peso ${weight + more}%`
        : weight + more;
    return {
      edits: [edit(subject.places.fields.weight!, typed), ...cells.map((at) => edit(at, weight))],
      told: { objective: subject.key, unit: subject.objective.unit },
      also: ['PE03'],
    };
  }),
);

/** The row of a summary, typed over with its own unit among the others. */
const ownRow: Plant[] = (
  [
    ['alone', (unit: string) => unit],
    ['with another', (unit: string) => `Segreteria, ${unit}`],
    ['in capitals', (unit: string) => unit.toUpperCase()],
  ] as const
).map(([way, write]) =>
  plant('SI09', way, ({ book, pick, template }) => {
    const rows = book.summaries.flatMap((summary) => summary.rows);
    const row = pick(rows.filter(({ cells, shared }) => cells.otherUnits && shared === null));
    if (!row || template === 'pdo-strategico-ordinario') return null;
    const unit = String(row.cells.unit?.value ?? '');
    const { at } = row.cells.otherUnits!;
    return { edits: [edit(at, write(unit))], told: { at: [at] }, also: ['SI05', 'FO02'] };
  }),
);

const elsewhere: Plant[] = [
  ...[
    "='[Pesi 2025.xlsx]Foglio1'!$B$2",
    '=[Piano.xlsm]Ob1!C5',
    "='C:\\PEG\\[Vecchio.xls]Pesi'!A1",
  ].map((formula) =>
    plant('FO05', `«${formula}»`, ({ book, pick }) => {
      const cell = pick(
        book.summaries.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.runningWeight ?? []),
        ),
      );
      if (!cell) return null;
      return {
        edits: [edit(cell.at, Number(cell.value), formula)],
        told: { at: [cell.at] },
        also: ['FO06'],
      };
    }),
  ),
];

export const PLAN_FAULTS: readonly Plant[] = [
  ...totals,
  ...keeping,
  ...timely,
  ...unverified,
  ...sheetsAlone,
  ...ownRow,
  ...elsewhere,
];
