/** Faults in the head of an objective: its title, its texts, who answers for it, its units and people. */
import {
  BLANKS,
  edit,
  isOfPayments,
  plant,
  texts,
  ways,
  type Fault,
  type Plant,
  type Written,
} from '../plant';
import { fieldOf, inField } from '../places';

const LONG =
  'Realizzazione di un nuovo sportello al servizio delle imprese del territorio con orari estesi, assistenza telefonica, prenotazione degli appuntamenti e una guida stampata in più lingue';

const titles: Plant[] = [
  ...inField('OB01', 'title', [...BLANKS, ...texts('[Titolo obiettivo]', 'Titolo da definire')], {
    also: ['SI08'],
  }),
  ...inField(
    'OB02',
    'title',
    texts(
      'Migliorare la qualità dei servizi',
      'Ottimizzazione delle attività dell’ufficio',
      'Potenziamento dell’efficienza dell’ente',
    ),
  ),
  ...inField(
    'OB03',
    'title',
    texts(
      'Bandi e/o avvisi per le imprese',
      'Riordino dell’archivio comunale; apertura dello sportello del lavoro',
      'Rinnovo del parco auto, e digitalizzazione dell’archivio edilizio',
    ),
  ),
  ...inField('OB15', 'title', [
    ['capitals', 'GESTIONE DEI CONTRATTI PUBBLICI'],
    ['capitals with accents', 'PIÙ VERDE IN CITTÀ: NUOVI ALBERI NEI QUARTIERI'],
    ['capitals with figures', 'APERTURA DI 3 SPORTELLI DI QUARTIERE'],
  ]),
  ...inField(
    'OB17',
    'title',
    texts(
      'Nuovo regolamento dei concorsi:',
      'Apertura di ___ sportelli',
      'Bando per n. xx imprese',
    ),
  ),
  ...inField('OB18', 'title', [
    ['a long sentence', LONG],
    ['longer still', `${LONG} per chi apre un’attività`],
    ['with a line feed', LONG.replace(' con ', '\ncon ')],
  ]),
];

/** What follows where an objective leaves its unit. */
const UNIT_LEFT = ['PE01', 'OB29', 'PE05', 'PE08'];

const heads: Plant[] = [
  ...inField('OB16', 'number', BLANKS),
  ...inField('OB42', 'number', [
    ['1/1 typed', 46_023],
    ['2/3 typed', 46_083],
    ['kept as a text', '46054'],
  ]),
  ...inField('OB04', 'owner', BLANKS),
  ...inField('OB19', 'description', BLANKS, { also: ['OB20'] }),
  ...inField('OB20', 'expectedResults', BLANKS),
  ...inField('OB24', 'unit', BLANKS, { also: UNIT_LEFT, of: isOnItsOwnSheet }),
  ...inField('OB25', 'unit', texts('Biblioteca e musei', 'Servizi finanziarii', 'Settore 9'), {
    also: UNIT_LEFT,
    of: isOnItsOwnSheet,
  }),
];

/** In a list the unit stands over a table of several. */
function isOnItsOwnSheet({ template }: { template: string }) {
  return template !== 'elenco-obiettivi' && template !== 'valore-pubblico';
}

type Shared = 'unit' | 'number' | 'weight' | 'strategicRelevance';

/** Cells of the box of the other units, where an objective has one. */
const sharing = (
  rule: string,
  field: Shared,
  values: readonly (readonly [string, string | number | ((workbook: Written) => string)])[],
  also: readonly string[] = [],
): Plant[] =>
  ways(rule, values, (workbook, value): Fault | null => {
    const subject = workbook.book.objectives.find(({ places }) => places.sharedWith[0]?.[field]);
    if (!subject) return null;
    const at = subject.places.sharedWith[0]![field]!;
    const content = typeof value === 'function' ? value(workbook) : value;
    return { edits: [edit(at, content)], told: { at: [at], objective: subject.key }, also };
  });

const ownUnit = ({ book }: Written) =>
  book.objectives.find(({ places }) => places.sharedWith.length > 0)!.objective.unit;

const shared: Plant[] = [
  ...sharing('OB26', 'unit', BLANKS, UNIT_LEFT),
  ...sharing('OB27', 'number', BLANKS),
  ...sharing('OB28', 'weight', BLANKS, ['PE01']),
  ...sharing(
    'OB11',
    'unit',
    [
      ['its own unit', ownUnit],
      ['its own unit in capitals', (workbook) => ownUnit(workbook).toUpperCase()],
      ['its own unit, as a sector', (workbook) => `Settore ${ownUnit(workbook).toLowerCase()} `],
    ],
    ['PE01', 'ID08'],
  ),
  ...sharing('OB25', 'unit', texts('Polizia municipale'), UNIT_LEFT),
];

/** Cells of one of the people, of one of the objectives that name some. */
const people = (
  rule: string,
  field: 'role' | 'share',
  values: readonly (readonly [string, string | number])[],
  also: readonly string[] = [],
): Plant[] =>
  ways(rule, values, (workbook, value) => {
    const all = workbook.book.objectives.filter(
      (each) => each.places.people[0]?.members[0]?.[field],
    );
    const subject = workbook.pick(all);
    if (!subject) return null;
    const { members } = subject.places.people[0]!;
    const at = workbook.pick(members.flatMap((each) => each[field] ?? []))!;
    return { edits: [edit(at, value)], told: { at: [at], objective: subject.key }, also };
  });

const everybody: Plant[] = ways('OB21', BLANKS, (workbook, blank) => {
  const all = workbook.book.objectives.filter((each) => each.places.people[0]?.members.length);
  const subject = workbook.pick(all);
  if (!subject) return null;
  const cells = subject.places.people.flatMap(({ members }) =>
    members.flatMap(({ role, share }) => [role, share].flatMap((at) => at ?? [])),
  );
  return { edits: cells.map((at) => edit(at, blank)), told: { objective: subject.key } };
});

export const OBJECTIVE_FAULTS: readonly Plant[] = [
  ...titles,
  ...heads,
  ...shared,
  ...people('OB22', 'role', BLANKS),
  ...people(
    'OB23',
    'share',
    [
      ['too much', 140],
      ['below nought', -20],
      ['a zero too many', 600],
    ],
    ['OB12'],
  ),
  ...people('OB12', 'share', [
    ['less', 15],
    ['more', 85],
    ['nought', 0],
  ]),
  ...everybody,
  ...['copied', 'copied in capitals', 'copied with another ending'].map((way, index) =>
    plant('OB10', way, (workbook) => {
      const found = fieldOf(workbook, 'title');
      const other = workbook.pick(
        workbook.book.objectives.filter(
          (each) =>
            each.key !== found?.subject.key &&
            each.objective.unit === found?.subject.objective.unit &&
            each.objective.area === found?.subject.objective.area &&
            each.places.fields.title &&
            !isOfPayments(each),
        ),
      );
      if (!found || !other) return null;
      const { title } = found.subject.objective;
      const copy = [title, title.toUpperCase(), `${title}.`][index]!;
      const at = other.places.fields.title!;
      return {
        edits: [edit(at, copy)],
        told: { at: [at, found.at], objective: other.key },
        also: ['OB15', 'PE08', 'PE09', 'PE10'],
      };
    }),
  ),
  ...inField('OB13', 'financialResources', BLANKS),
];
