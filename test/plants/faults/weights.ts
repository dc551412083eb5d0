/** Faults in weights: of objectives, of what the law asks of the plan as a whole. */
import type { BookObjective } from '../../../src/domain/book';
import type { Place } from '../../../src/domain/places';
import {
  BLANKS,
  edit,
  isOfPayments,
  plant,
  ways,
  type Edit,
  type Fault,
  type Plant,
  type Written,
} from '../plant';

/** The cell in which an objective tells its weight, alone or with its relevance. */
const weightOf = ({ places: { fields } }: BookObjective): Place | undefined => fields.weight;

const weighed = ({ book }: Written) =>
  book.objectives.filter(
    (each) => !isOfPayments(each) && weightOf(each) && each.objective.weight !== null,
  );

/** A weight as its cell tells it: some sheets have the relevance in the same cell. */
function typedWeight(workbook: Written, weight: Edit['value']): Edit['value'] {
  if (workbook.template !== 'peg-cronoprogramma' || weight === '') return weight;
  return `Strategicità 100 – Peso ${String(weight).trim()}%`;
}

const inWeight = (
  rule: string,
  values: readonly (readonly [string, Edit['value'] | ((weight: number) => number)])[],
  also: readonly string[],
  of: (workbook: Written) => boolean = () => true,
): Plant[] =>
  ways(rule, values, (workbook, value) => {
    const subject = of(workbook) ? workbook.pick(weighed(workbook)) : undefined;
    if (!subject) return null;
    const at = weightOf(subject)!;
    const weight = typeof value === 'function' ? value(subject.objective.weight!) : value;
    const told = { at: [at], objective: subject.key, unit: subject.objective.unit };
    return { edits: [edit(at, typedWeight(workbook, weight))], told, also };
  });

const isWithWeightAlone = ({ template }: Written) => template !== 'peg-cronoprogramma';

/** The objective of the payments and its neighbours of the same unit. */
const ofPayments = (way: string, own: number, neighbour: number): Plant =>
  plant('PE06', way, (workbook) => {
    const subject = workbook.book.objectives.find((each) => isOfPayments(each) && weightOf(each));
    const other = workbook.book.objectives.find(
      (each) => each.objective.unit === subject?.objective.unit && !isOfPayments(each),
    );
    if (!subject || !other) return null;
    const cells = [subject, other].map((each) => weightOf(each)!);
    return {
      edits: [
        edit(cells[0]!, typedWeight(workbook, own)),
        edit(cells[1]!, typedWeight(workbook, neighbour)),
      ],
      told: { at: [cells[0]!], objective: subject.key },
      also: ['PE04'],
    };
  });

const relevance = (way: string, value: string): Plant =>
  plant('PE17', way, (workbook): Fault | null => {
    if (workbook.template !== 'peg-cronoprogramma') return null;
    const subject = workbook.pick(weighed(workbook))!;
    const at = weightOf(subject)!;
    const text = `Strategicità ${value} – Peso ${subject.objective.weight}%`;
    return { edits: [edit(at, text)], told: { at: [at], objective: subject.key } };
  });

/** What each subject is known by in a title, and what is typed over it. */
const REQUIRED: readonly [rule: string, title: RegExp, plain: readonly string[]][] = [
  [
    'PE05',
    /pagamento/i,
    [
      'Riordino dei conti degli agenti',
      'Inventario dei beni mobili',
      'Nuovo regolamento di contabilità',
    ],
  ],
  [
    'PE08',
    /formazione/i,
    [
      'Fascicolo digitale del dipendente',
      'Nuovo orario degli uffici',
      'Mensa diffusa dei dipendenti',
    ],
  ],
  [
    'PE09',
    /corruzione/i,
    ['Archivio dei contratti', 'Nuovo regolamento del Consiglio', 'Restauro del salone comunale'],
  ],
  [
    'PE10',
    /accessibilità/i,
    ['Restauro del salone comunale', 'Archivio delle delibere', 'Nuove targhe delle vie'],
  ],
];

const required: Plant[] = REQUIRED.flatMap(([rule, title, plain]) =>
  plain.map((text) =>
    plant(rule, `«${text}» in place of it`, (workbook): Fault | null => {
      const subject = workbook.book.objectives.find((each) => title.test(each.objective.title));
      const titleAt = subject?.places.fields.title;
      if (!subject || !titleAt || workbook.template === 'valore-pubblico') return null;
      const { places } = subject;
      const texts = (
        ['description', 'expectedResults', 'publicValue', 'anticorruption', 'stakeholders'] as const
      ).flatMap((field) => places.fields[field] ?? []);
      const phases = places.schedules.flatMap((each) =>
        each.phases.flatMap(({ name }) => name ?? []),
      );
      const names = places.indicators.flatMap(({ description }) => description ?? []);
      const formulas = places.indicators.flatMap(({ formula, dataSource }): Place[] => [
        ...(formula ? [formula] : []),
        ...(dataSource ? [dataSource] : []),
      ]);
      return {
        edits: [
          edit(titleAt, text),
          ...texts.map((at) => edit(at, 'Attività del settore.')),
          ...phases.map((at) => edit(at, 'Riordino dei fascicoli')),
          ...names.map((at) => edit(at, 'Numero di fascicoli riordinati: almeno 12')),
          ...formulas.map((at) => edit(at, 'fascicoli riordinati / fascicoli totali')),
        ],
        told: { plan: true },
        also: ['IN12', 'PE06', 'PE07', 'IN04', 'IN03', 'IN33'],
      };
    }),
  ),
);

/** An internal step in place of the delay that the law names. */
const steps: Plant[] = [
  'Atti di liquidazione trasmessi entro 20 giorni dalla ricezione: almeno 95%',
  'Fatture registrate entro 10 giorni: almeno 95%',
  'Numero di solleciti ai settori: almeno 4',
].map((name) =>
  plant('PE07', `«${name}»`, (workbook) => {
    const subject = workbook.book.objectives.find(
      (each) => isOfPayments(each) && each.places.indicators[0]?.description,
    );
    if (!subject) return null;
    const { description, formula, unitOfMeasure } = subject.places.indicators[0]!;
    return {
      edits: [
        edit(description!, name),
        ...(formula ? [edit(formula, 'conteggio dal registro')] : []),
        ...(unitOfMeasure ? [edit(unitOfMeasure, 'n.')] : []),
      ],
      told: { at: [description!], objective: subject.key },
      also: ['IN12', 'IN26', 'IN33', 'IN03'],
    };
  }),
);

const uneven: Plant[] = (
  [
    ['two in a hundred', 2],
    ['three in a hundred', 3],
    ['nearly all', 96],
  ] as const
).map(([way, weight]) =>
  plant('PE04', way, (workbook) => {
    // The units after the first two share an objective.
    const [unit] = workbook.book.settings?.units ?? [];
    const subject = workbook.pick(
      weighed(workbook).filter(({ objective }) => objective.unit === unit?.name),
    );
    if (!subject) return null;
    const mates = weighed(workbook).filter(
      (each) => each.objective.unit === subject.objective.unit && each !== subject,
    );
    const [mate] = mates;
    if (!mate) return null;
    const others = workbook.book.objectives.filter(
      (each) => each.objective.unit === subject.objective.unit && ![subject, mate].includes(each),
    );
    const rest = others.reduce((sum, { objective }) => sum + (objective.weight ?? 0), 0);
    const room = 100 - rest;
    const own = Math.min(weight, room - 2);
    if (weight > 50 && own <= 50) return null;
    const cells = [subject, mate].map((each) => weightOf(each)!);
    return {
      edits: [
        edit(cells[0]!, typedWeight(workbook, own)),
        edit(cells[1]!, typedWeight(workbook, room - own)),
      ],
      told: { at: cells, objective: subject.key },
      also: [],
    };
  }),
);

export const WEIGHT_FAULTS: readonly Plant[] = [
  ...inWeight(
    'PE01',
    [
      ['five more', (weight) => weight + 5],
      ['less by one', (weight) => weight - 1],
      ['ten times', (weight) => weight * 1.5],
    ],
    ['PE04'],
  ),
  ...inWeight(
    'PE02',
    [
      ['a fraction', (weight) => weight / 100],
      ['a fraction of less', 0.25],
      ['a fraction near one', 0.95],
    ],
    ['PE01', 'PE04'],
    isWithWeightAlone,
  ),
  ...inWeight('PE14', BLANKS, ['PE01', 'PE04'], isWithWeightAlone),
  ...inWeight(
    'PE15',
    [
      ['below nought', -10],
      ['three figures', 140],
      ['a zero too many', (weight) => weight * 10],
    ],
    ['PE01', 'PE04'],
    isWithWeightAlone,
  ),
  ofPayments('thirty', 30, 45),
  ofPayments('twenty', 20, 55),
  ofPayments('thirty-seven', 37, 38),
  relevance('a hundred and forty', '140'),
  relevance('below nought', '-5'),
  relevance('a thousand', '1000'),
  ...required,
  ...steps,
  ...uneven,
];
