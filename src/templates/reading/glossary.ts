/**
 * The labels under which documents print what a plan holds: by them a sheet made by hand tells its labels from its
 * values, and a sheet of the add-in what it prints from what was typed in it. Fields of templates and columns of lists
 * declare their own labels; this is the one place that knows them all.
 */
import { completeObjective } from '../../domain/completePlan';
import { SCORE_SOURCES } from '../../domain/resultsUse';
import { INDICATOR_FIELDS, type Objective } from '../../domain/objective';
import { OBJECTIVE_TEMPLATES } from '../forms';
import { labelKey } from '../labels';
import { objectiveSheet } from '../objectiveSheet';
import type { FieldSpec, ObjectiveTemplate, Section } from '../objectiveTemplate';
import { WORDS_NOTE } from '../sheet/schedule';
import { fieldOfLabel } from '../sheet/indicatorLabels';

export const UNIT_LABELS = ['Area', 'Settore', 'Servizio'];
export const NUMBER_LABELS = ['Obiettivo n.', 'N.°', 'N.', 'N', 'Numero obiettivo'];
export const TITLE_LABELS = ['Nome obiettivo', 'Titolo', 'Titolo obiettivo'];
/** The heading over the titles of a kind says the kind. */
export const KIND_LABELS = {
  strategico: ['Obiettivo strategico di performance', 'Obiettivo strategico'],
  ordinario: ['Obiettivo ordinario'],
} as const;

export const PHASE_LABELS = [
  'Descrizione fase',
  'Fase',
  'Fasi',
  'Responsabile della fase',
  'Prodotto intermedio atteso',
];
export const PHASE_NUMBER_LABELS = ['N', 'N.°', 'N°', 'Nr.'];
/** Phases with their times in words, as the PDO prints them, where there are no months. */
export const PHASES_IN_WORDS = [
  'Fasi e tempi di esecuzione programmate',
  'Fasi e tempi programmati',
];
export const FINANCIAL_LABELS = ['Indicatori di risultato finanziari ed economici previsti'];
export const LEVEL_LABELS = ['Livello di attuazione', 'Percentuale di raggiungimento'];
/** "Risorse umane coinvolte nel progetto", "PERSONALE COINVOLTO ESTERNO". */
export const PEOPLE_HEADING = /^(?:risorse umane|personale)\b.*\bcoinvolt[oei]\b/;

export const fieldsOf = ({ sections }: ObjectiveTemplate): FieldSpec[] =>
  sections.flatMap((section) =>
    section.kind === 'fields'
      ? section.fields.flatMap((row) => ('field' in row ? [row] : [...row]))
      : [],
  );

function labelsOf(section: Section): readonly string[] {
  switch (section.kind) {
    case 'text':
      return [section.label, ...(section.aliases ?? [])];
    case 'levels':
      return [section.label, ...section.labels];
    case 'financialIndicators':
      return section.labels;
    default:
      return [];
  }
}

let known: Set<string> | undefined;

/** Whether a text is a label of some template, as it is or up to its colon. */
export function isKnownLabel(text: string): boolean {
  known ??= new Set(
    [
      ...OBJECTIVE_TEMPLATES.flatMap(fieldsOf).flatMap(({ label, aliases = [] }) => [
        label,
        ...aliases,
      ]),
      ...OBJECTIVE_TEMPLATES.flatMap(({ sections }) => sections.flatMap(labelsOf)),
      ...[UNIT_LABELS, NUMBER_LABELS, TITLE_LABELS, PHASE_LABELS].flat(),
      ...Object.values(KIND_LABELS).flat(),
    ].map(labelKey),
  );
  const head = text.split(':')[0] ?? '';
  return [text, head].some(
    (each) => known?.has(labelKey(each)) || fieldOfLabel(each) !== undefined,
  );
}

/** Marks what an objective says, among what its sheet prints. */
const SAID = '\u0001';

const printedBy = new Map<string, ReadonlySet<string>>();

/** Numbers in what is printed ("Indicatore 2", "Stato del cronoprogramma 2026") vary. */
const printedKey = (text: string): string => labelKey(text).replace(/\d+/g, '#');

/** Whether a text is printed by the sheets of a template, whatever their objective says. */
export function isPrinted(template: ObjectiveTemplate, text: string): boolean {
  const printed = printedBy.get(template.id) ?? printedTexts(template);
  printedBy.set(template.id, printed);
  return printed.has(printedKey(text));
}

/** What the template writes around an objective that has one of every table, and around one that says nothing. */
function printedTexts(template: ObjectiveTemplate): ReadonlySet<string> {
  const plan = { title: SAID, authority: SAID };
  const dated = { ...plan, monitoringDates: ['30/06', '31/12'], firstYear: 2000 };
  // With whatever results a plan may ask for.
  const plans = [
    plan,
    ...SCORE_SOURCES.map((score) => ({
      ...dated,
      results: { score, byDate: true, doneRow: true },
    })),
  ];
  const sheets = plans.flatMap((each) =>
    [withEveryTable(template), completeObjective({}, 2000)].map((objective) =>
      objectiveSheet(template, SAID, objective, each),
    ),
  );
  const texts = sheets
    .flatMap(({ blocks }) => blocks.flatMap(({ content }) => content.flat()))
    .filter((content) => typeof content === 'string' && !content.includes(SAID));
  const inWords = template.schedule.inWords ? [WORDS_NOTE] : [];
  return new Set([...texts, ...inWords].map((text) => printedKey(String(text))));
}

/** Schedules in months and in halves of months, each with a phase whose cells fit the year and one with a cell too many. */
function withEveryTable({ schedule: { doneLabel } }: ObjectiveTemplate): Objective {
  const phase = { name: SAID, owner: SAID, deliverable: SAID, recorded: SAID };
  const printed = (printedCells: number) => ({ ...phase, printedCells });
  const schedule = { title: SAID, doneLabel, hasExecuted: true } as const;
  return completeObjective(
    {
      indicatorTable: {
        columns: INDICATOR_FIELDS.map((field) => ({ field, label: SAID })),
        indicators: [Object.fromEntries(INDICATOR_FIELDS.map((field) => [field, SAID]))],
      },
      schedules: [
        { ...schedule, year: 2000, phases: [13, 14].map(printed) },
        { ...schedule, year: 2001, periods: 24, phases: [25, 26].map(printed) },
      ],
      people: [{ title: SAID, members: [{ role: SAID, share: 1 }] }],
      sharedWith: [{ unit: SAID, number: SAID }],
    },
    2000,
  );
}
