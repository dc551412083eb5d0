/** Faults in the names of indicators, and in all the indicators of an objective. */
import { BLANKS, objectivesOf, ways, type Plant } from '../plant';
import { editsOf, inIndicator, type IndicatorEdits } from '../places';
import { blanks, values, type Field } from './indicatorEdits';

/** A name alone, where the table has a column for nothing that would measure it. */
const NAME_ALONE: readonly Field[] = ['target'];

/** What a name that says no quantity leaves to be measured by. */
const MEASURES: readonly Field[] = [
  ...(['target', 'formula', 'unitOfMeasure', 'baseline', 'baseline2', 'baseline3'] as const),
  ...(['midYearTarget', 'finalResult', 'polarity'] as const),
];
const UNMEASURED: IndicatorEdits = Object.fromEntries(MEASURES.map((field) => [field, '']));
const LACKING = ['IN02', 'IN03', 'IN04', 'IN05', 'IN07', 'IN11', 'IN16', 'IN30'];

const names: Plant[] = [
  ...inIndicator(
    'IN01',
    ['description'],
    values(
      'description',
      'Realizzazione delle fasi previste',
      'Rispetto della tempistica programmata',
      'Attuazione delle attività descritte',
    ),
  ),
  ...inIndicator('IN20', ['description', 'target'], blanks('description')),
  ...inIndicator(
    'IN21',
    ['description'],
    values(
      'description',
      'Miglioramento del servizio',
      'Adeguata gestione dello sportello',
      'Valorizzazione del patrimonio',
    ),
    { with: UNMEASURED, also: LACKING },
  ),
  ...inIndicator(
    'IN22',
    ['description'],
    values(
      'description',
      'Coordinamento del servizio',
      'Predisposizione della documentazione',
      'Supporto al Sindaco',
    ),
    { with: UNMEASURED, also: LACKING },
  ),
  ...inIndicator(
    'IN23',
    ['description'],
    values(
      'description',
      'N. bandi predisposti:',
      'Rispetto dei tempi di risposta: ___%',
      'Utenti serviti ……',
    ),
    { with: UNMEASURED, also: LACKING },
  ),
  ...inIndicator(
    'IN24',
    ['description'],
    values(
      'description',
      'Numero di avvisi e/o bandi pubblicati: almeno 12',
      'N. cantieri avviati e n. cantieri conclusi: almeno 12',
      '1) Utenti serviti: 40\n2) Corsi svolti: 12',
    ),
    { also: ['IN12'] },
  ),
  ...inIndicator(
    'IN25',
    ['description'],
    [
      ['a paragraph', { description: paragraph('Numero di utenti serviti: 120') }],
      [
        'a paragraph about a share',
        { description: paragraph('Percentuale di utenti serviti: 80%') },
      ],
      ['a paragraph about days', { description: paragraph('Tempo medio di risposta: 12 giorni') }],
    ],
    { also: ['IN33', 'IN04', 'IN31'] },
  ),
  ...inIndicator(
    'IN28',
    ['description'],
    values(
      'description',
      'Numero di utenti serviti',
      'Percentuale di domande accolte',
      'Tempo medio di risposta',
    ),
    { without: NAME_ALONE },
  ),
];

function paragraph(name: string): string {
  return `${name}, intendendo per tali quelli che si sono rivolti allo sportello di persona, per telefono o per posta elettronica, che hanno ricevuto una risposta completa e che non si sono rivolti di nuovo agli uffici per la stessa ragione`;
}

/** Every indicator of one objective. */
const inAll = (
  rule: string,
  all: readonly (readonly [string, IndicatorEdits])[],
  also: readonly string[],
) =>
  ways(rule, all, (workbook, edits) => {
    const subject = workbook.pick(
      objectivesOf(workbook).filter(({ places }) => places.indicators.length > 0),
    );
    if (!subject) return null;
    const { indicators } = subject.places;
    return {
      edits: indicators.flatMap((places) => editsOf(places, edits)),
      told: { objective: subject.key },
      also,
    };
  });

const tables: Plant[] = [
  ...inAll(
    'OB06',
    BLANKS.map(([way, blank]) => [way, everyField(blank)]),
    ['IN15'],
  ),
  ...inAll(
    'IN26',
    values(
      'description',
      'Numero di riunioni: 6',
      'N. report prodotti: 4',
      'Svolgimento di incontri: almeno 10',
    ),
    ['IN12'],
  ),
  ...inAll(
    'IN27',
    [
      'Attivazione dello sportello (SI/NO)',
      'Regolamento adottato: sì/no',
      'Sito pubblicato (on/off) SI/NO',
    ].map((description): [string, IndicatorEdits] => [
      description,
      { ...UNMEASURED, description, target: 'SI', unitOfMeasure: 'SI/NO' },
    ]),
    ['IN11', 'IN16', 'IN02'],
  ),
];

function everyField(blank: string): IndicatorEdits {
  const fields: Field[] = [
    ...MEASURES,
    'description',
    'weight',
    'dataSource',
    'dataOwner',
    'origin',
  ];
  return Object.fromEntries(fields.map((field) => [field, blank]));
}

export const NAME_FAULTS: readonly Plant[] = [...names, ...tables];
