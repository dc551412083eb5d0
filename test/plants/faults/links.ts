/** Faults in what ties an objective to other things: the DUP, the units that it names, its copies in other units. */
import type { BookObjective } from '../../../src/domain/book';
import type { Place } from '../../../src/domain/places';
import type { Objective } from '../../../src/domain/objective';
import {
  BLANKS,
  edit,
  objectivesOf,
  plant,
  texts,
  ways,
  type Fault,
  type Plant,
  type Written,
} from '../plant';
import { fieldOf, inField } from '../places';

const LINKS = ['strategicLine', 'operationalObjective', 'strategy'] as const;

const unlinked: Plant[] = ways('OB07', BLANKS, (workbook, blank) => {
  const subject = workbook.pick(
    objectivesOf(workbook).filter(({ places }) => LINKS.some((field) => places.fields[field])),
  );
  if (!subject) return null;
  const cells = LINKS.flatMap((field) => subject.places.fields[field] ?? []);
  return {
    edits: cells.map((at) => edit(at, blank)),
    told: { at: cells, objective: subject.key },
    also: ['OB35'],
  };
});

type Change = (text: string) => string;

/** A text changed into another. */
const changed = (
  rule: string,
  field: 'strategicLine' | 'operationalObjective' | 'title',
  changes: readonly (readonly [string, Change])[],
  also: readonly string[] = [],
): Plant[] =>
  ways(rule, changes, (workbook, change): Fault | null => {
    const found = fieldOf(workbook, field);
    if (!found) return null;
    const text = change(found.subject.objective[field]);
    // The other cells with the same line are part of it: whichever is told of.
    const same = workbook.book.objectives.flatMap(({ places }) => places.fields[field] ?? []);
    return { edits: [edit(found.at, text)], told: { at: same }, also };
  });

const codes: Plant[] = [
  ...changed(
    'OB35',
    'operationalObjective',
    [
      ['one figure more', (text) => text.replace(/^(\d)\./, '$1.0.')],
      ['without a code', (text) => text.replace(/^[\d.]+ – /, '')],
      ['a comma for a point', (text) => text.replace(/^(\d)\.(\d)/, '$1$2')],
    ],
    ['OB36', 'OB37'],
  ),
  ...changed(
    'OB36',
    'strategicLine',
    [
      ['another title', (text) => text.replace(/– .*$/, '– Ente aperto e vicino')],
      [
        'the title of another code',
        (text) =>
          text.startsWith('1') ? '1 – Territorio sicuro' : `${text[0]} – Comune efficiente`,
      ],
      ['one word more', (text) => `${text} e solidale`],
    ],
    ['OB37'],
  ),
  ...changed('OB37', 'strategicLine', [
    ['in capitals', (text) => text.toUpperCase()],
    ['a full stop', (text) => `${text}.`],
    ['a small letter', (text) => text.replace(/– ./, (letters) => letters.toLowerCase())],
  ]),
];

const classes: Plant[] = (
  [
    ['ordinary, with a strategic class', 'ordinario', 'Strategico di performance'],
    ['strategic, without a class', 'strategico', ''],
    ['strategic, with a dash', 'strategico', '-'],
  ] as const
).map(([way, kind, performance]) =>
  plant('OB38', way, (workbook) => {
    const subject = workbook.pick(
      objectivesOf(workbook).filter(
        ({ objective, places }) => objective.kind === kind && places.fields.performance,
      ),
    );
    if (!subject) return null;
    const at = subject.places.fields.performance!;
    return { edits: [edit(at, performance)], told: { at: [at], objective: subject.key } };
  }),
);

/** The owner of another unit of the plan. */
const owners: Plant[] = (
  [
    ['as it is', (owner: string) => owner],
    ['in small letters', (owner: string) => owner.toLowerCase()],
    ['shortened', (owner: string) => owner.replace('Responsabile', 'Resp.')],
  ] as const
).map(([way, write]) =>
  plant('OB34', way, (workbook) => {
    const found = fieldOf(workbook, 'owner');
    const other = workbook.book.settings?.units.find(
      ({ name }) => name !== found?.subject.objective.unit,
    );
    if (!found || !other) return null;
    const told = { at: [found.at], objective: found.subject.key };
    return { edits: [edit(found.at, write(other.owner))], told };
  }),
);

/** The area typed over the formula that says the unit. */
const areas: Plant[] = ways(
  'OB43',
  [
    ['another unit', (name: string) => name],
    ['another unit in capitals', (name: string) => name.toUpperCase()],
    ['another unit, with a full stop', (name: string) => `${name}.`],
  ],
  (workbook, write) => {
    const subject = workbook.pick(objectivesOf(workbook));
    const sheet = workbook.sheets.find(({ name }) => name === subject?.sheet);
    const cell = sheet?.names.get('Area');
    const other = workbook.book.settings?.units.find(
      ({ name }) => name !== subject?.objective.unit,
    );
    if (!subject || !cell || !other) return null;
    const at = { sheet: subject.sheet, row: cell.row, column: cell.column };
    return {
      edits: [edit(at, write(other.name))],
      told: { at: [at], objective: subject.key },
    };
  },
);

/** The other units of an objective, with its own among them. */
const listed: Plant[] = (
  [
    ['alone', (unit: string) => unit],
    ['first', (unit: string) => `${unit}, Segreteria`],
    ['in capitals, last', (unit: string) => `Segreteria; ${unit.toUpperCase()}`],
  ] as const
).map(([way, write]) =>
  plant('OB11', `its own unit listed, ${way}`, (workbook) => {
    if (workbook.template === 'pdo-strategico-ordinario') return null;
    const found = fieldOf(workbook, 'otherUnits');
    if (!found) return null;
    const told = { at: [found.at], objective: found.subject.key };
    const text = write(found.subject.objective.unit);
    return { edits: [edit(found.at, text)], told, also: ['SI09'] };
  }),
);

/** An objective of another unit that is given the title of a first one, and more. */
function copyOf(
  workbook: Written,
  given: Partial<Record<keyof Objective, string | ((first: BookObjective) => string)>>,
): { edits: Fault['edits']; at: Place[]; copy: BookObjective } | null {
  const found = fieldOf(workbook, 'title');
  const copy = workbook.pick(
    objectivesOf(workbook).filter(
      ({ objective, places }) =>
        objective.unit !== found?.subject.objective.unit &&
        places.fields.title &&
        Object.keys(given).every((field) => places.fields[field as keyof Objective]),
    ),
  );
  if (!found || !copy || copy.objective.unit === '') return null;
  const { fields } = copy.places;
  const all = { title: found.subject.objective.title, ...given };
  const edits = Object.entries(all).map(([field, value]) =>
    edit(
      fields[field as keyof Objective]!,
      typeof value === 'function' ? value(found.subject) : value,
    ),
  );
  return { edits, at: edits.map(({ at }) => at), copy };
}

/** What else is told of two objectives that have one title. */
const OF_COPIES = ['OB30', 'OB33', 'OB41', 'OB11', 'OB15', 'PE08', 'PE09', 'PE10', 'SI09'];

const copies: Plant[] = [
  ...(
    [
      ['OB30', 'the title copied', {}],
      [
        'OB30',
        'the title copied in capitals',
        { title: (first: BookObjective) => first.objective.title.toUpperCase() },
      ],
      [
        'OB30',
        'the title copied, shared',
        { title: (first: BookObjective) => `${first.objective.title} (obiettivo trasversale)` },
      ],
      ['OB33', 'another lead', { lead: 'Segretario generale' }],
      ['OB33', 'no lead', { lead: '' }],
      ['OB33', 'a lead of its own', { lead: 'Istruttore direttivo' }],
      ['OB41', 'another portfolio holder', { portfolioHolder: 'Sindaco' }],
      ['OB41', 'another deadline', { dueDate: '30/09/2026' }],
      ['OB41', 'another duration', { duration: '2026-2028' }],
    ] as const
  ).map(([rule, way, given]) =>
    plant(rule, way, (workbook) => {
      // Sheets with phases and deliverables say only whether it is of one year.
      if ('duration' in given && workbook.template === 'fasi-prodotti') return null;
      const found = copyOf(workbook, given);
      if (!found) return null;
      return {
        edits: found.edits!,
        told: { at: found.at, objective: found.copy.key },
        also: OF_COPIES,
      };
    }),
  ),
];

export const LINK_FAULTS: readonly Plant[] = [
  ...unlinked,
  ...codes,
  ...classes,
  ...inField('OB39', 'stakeholders', BLANKS),
  ...inField('OB40', 'description', texts('Apertura di ______ sportelli di quartiere.')),
  ...inField('OB40', 'duration', texts('dal ____ al ____')),
  ...inField(
    'OB40',
    'expectedResults',
    texts('Le pratiche concluse sono il ___% di quelle ricevute.'),
  ),
  ...inField('OB05', 'owner', texts('Dott. Mario Rossi', 'Bianchi Anna', 'Ing. G. Verdi')),
  ...owners,
  ...areas,
  ...listed,
  ...copies,
];
