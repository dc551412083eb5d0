/**
 * The wizard's draft: what the user has typed so far, kept as typed. Nothing is read as a number here,
 * so a half-written "12," survives the closing of the pane.
 */
import { INDICATOR_FIELDS } from '../../domain/objective';
import type { IndicatorField } from '../../domain/objective';
import type { Periods } from '../../domain/periods';
import { TEMPLATES } from '../../domain/plan';
import type { TemplateId } from '../../domain/plan';
import type { HeaderField as SheetField } from '../../templates/objectiveTemplate';

export const STEPS = ['data', 'phases', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** The data of an objective that any template asks, each by itself. */
export const HEADER_FIELDS = [
  'number',
  'title',
  'unit',
  'service',
  'area',
  'kind',
  'performance',
  'owner',
  'resources',
  'lead',
  'portfolioHolder',
  'strategy',
  'weight',
  'strategicRelevance',
  'duration',
  'completionYear',
  'dueDate',
  'strategicLine',
  'operationalObjective',
  'publicValue',
  'anticorruption',
  'crossSector',
  'otherUnits',
  'stakeholders',
  'description',
  'expectedResults',
  'financialResources',
  'issues',
  'notes',
] as const satisfies readonly SheetField[];
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** How a box that is ticked is kept, and written on the sheet. */
export const TICKED = 'SI';

export const PLAN_FIELDS = ['authority', 'title', 'firstYear', 'lastYear'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

export interface DraftIndicator {
  id: number;
  values: Record<IndicatorField, string>;
  /** Targets of years, where what is written has a cell for each; a table that is pasted tells them. */
  targets?: readonly YearTarget[];
}

export interface YearTarget {
  year: number;
  text: string;
}

/** A financial indicator, as it is programmed. */
export interface DraftFinancial {
  id: number;
  planned: string;
}

export interface DraftPerson {
  id: number;
  role: string;
  share: string;
}

/** What the sheet tells of another unit that shares the objective. */
export const SHARED_FIELDS = ['unit', 'number', 'strategicRelevance', 'weight'] as const;
export type SharedField = (typeof SHARED_FIELDS)[number];

export interface DraftShared extends Record<SharedField, string> {
  id: number;
}

/** What a phase may tell beside its name and months. */
export const PHASE_FIELDS = ['owner', 'deliverable', 'weight'] as const;
export type PhaseField = (typeof PHASE_FIELDS)[number];

export interface DraftPhase extends Record<PhaseField, string> {
  id: number;
  name: string;
  /** An entry for each period of the year. */
  planned: boolean[];
  /** The phase of the year before that goes on in this one, if it has times here. */
  carries?: number;
}

export interface DraftYear {
  id: number;
  year: string;
  periods: Periods;
  phases: DraftPhase[];
}

export interface Draft {
  version: 3;
  step: Step;
  /** The template chosen for a new plan; a workbook that has a plan has its own. */
  template: TemplateId;
  /** The next row number to give: rows keep their identity while others come and go. */
  nextId: number;
  plan: Record<PlanField, string>;
  header: Record<HeaderField, string>;
  indicators: DraftIndicator[];
  financial: DraftFinancial[];
  people: DraftPerson[];
  shared: DraftShared[];
  years: DraftYear[];
  /** Hints that the user does not want to see again. */
  hidden: string[];
}

const blank = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, ''])) as Record<K, string>;

export const newIndicator = (id: number): DraftIndicator => ({
  id,
  values: blank(INDICATOR_FIELDS),
});
export const newFinancial = (id: number): DraftFinancial => ({ id, planned: '' });
export const newPerson = (id: number): DraftPerson => ({ id, role: '', share: '' });
export const newShared = (id: number): DraftShared => ({ id, ...blank(SHARED_FIELDS) });
export const newPhase = (id: number, periods: Periods): DraftPhase => ({
  id,
  name: '',
  ...blank(PHASE_FIELDS),
  planned: Array<boolean>(periods).fill(false),
});

/** What is known before the user types: the year of the schedule, the rest where the workbook tells. */
export interface DraftStart {
  year: number;
  template?: TemplateId;
  /** Months unless told. */
  periods?: Periods;
  number?: string;
  plan?: Partial<Record<PlanField, string>>;
}

/** A new draft: one empty indicator and one empty phase, so the first thing to do is in sight. */
export function newDraft(start: DraftStart): Draft {
  const { periods = 12 } = start;
  return {
    version: 3,
    step: 'data',
    template: start.template ?? 'scheda-completa',
    nextId: 4,
    plan: {
      ...blank(PLAN_FIELDS),
      firstYear: String(start.year),
      lastYear: String(start.year + 2),
      ...start.plan,
    },
    header: { ...blank(HEADER_FIELDS), number: start.number ?? '' },
    indicators: [newIndicator(1)],
    financial: [],
    people: [],
    shared: [],
    years: [{ id: 2, year: String(start.year), periods, phases: [newPhase(3, periods)] }],
    hidden: [],
  };
}

/** True when the user has written nothing that a new draft does not have: such a draft is not worth offering again. */
export function isUntouched(draft: Draft): boolean {
  return (
    HEADER_FIELDS.every((field) => field === 'number' || isBlank(draft.header[field])) &&
    isBlank(draft.plan.authority) &&
    draft.indicators.every(isBlankIndicator) &&
    draft.financial.every(isBlankFinancial) &&
    draft.people.every(isBlankPerson) &&
    draft.shared.every(isBlankShared) &&
    draft.years.every((year) => year.phases.every(isBlankPhase))
  );
}

export const isBlank = (text: string): boolean => text.trim() === '';

/** What is left blank, and what was carried on from the year before without times in this one. */
export const isBlankPhase = (phase: DraftPhase): boolean =>
  !phase.planned.includes(true) &&
  (phase.carries !== undefined ||
    (isBlank(phase.name) && PHASE_FIELDS.every((field) => isBlank(phase[field]))));

/** A phase as it goes on in the year after: what it hands over there is another thing. */
export const carriedOn = (phase: DraftPhase, id: number, periods: Periods): DraftPhase => ({
  ...newPhase(id, periods),
  ...{ name: phase.name, owner: phase.owner, weight: phase.weight, carries: phase.id },
});

export const isBlankIndicator = (indicator: DraftIndicator): boolean =>
  Object.values(indicator.values).every(isBlank);

export const isBlankFinancial = ({ planned }: DraftFinancial): boolean => isBlank(planned);

export const isBlankPerson = (person: DraftPerson): boolean =>
  isBlank(person.role) && isBlank(person.share);

export const isBlankShared = (shared: DraftShared): boolean =>
  SHARED_FIELDS.every((field) => isBlank(shared[field]));

/** A stored draft as a draft, or null when it is absent, of a version that is not known, or damaged. */
export function readDraft(stored: unknown): Draft | null {
  if (!isRecord(stored)) return null;
  const current = inThisVersion(stored);
  if (current['version'] !== 3) return null;
  const { step, template, nextId, plan, indicators, financial, people, years } = current;
  // What was not asked yet when the draft was kept is blank, and none.
  const header = withResources(current['header']);
  const { hidden = [], shared = [] } = current;
  const sound =
    Array.isArray(hidden) &&
    hidden.every((hint) => typeof hint === 'string') &&
    STEPS.includes(step as Step) &&
    TEMPLATES.includes(template as TemplateId) &&
    Number.isSafeInteger(nextId) &&
    hasTexts(plan, PLAN_FIELDS) &&
    hasTexts(header, HEADER_FIELDS) &&
    isListOf(indicators, (row) => hasTexts(row['values'], INDICATOR_FIELDS)) &&
    isListOf(financial, (row) => hasTexts(row, ['planned'])) &&
    isListOf(people, (row) => hasTexts(row, ['role', 'share'])) &&
    isListOf(shared, (row) => hasTexts(row, SHARED_FIELDS)) &&
    isListOf(years, isYear);
  return sound ? ({ ...current, header, hidden, shared } as unknown as Draft) : null;
}

function inThisVersion(stored: Record<string, unknown>): Record<string, unknown> {
  if (stored['version'] === 1) return fromVersion2(fromVersion1(stored));
  return stored['version'] === 2 ? fromVersion2(stored) : stored;
}

/** Drafts of the second version had months alone. */
const fromVersion2 = (stored: Record<string, unknown>): Record<string, unknown> => ({
  ...stored,
  version: 3,
  years: mapRows(stored['years'], (year) => ({ ...year, periods: 12 })),
});

const mapRows = (value: unknown, change: (row: Record<string, unknown>) => object): unknown =>
  Array.isArray(value) ? value.map((row) => (isRecord(row) ? change(row) : row)) : value;

const withResources = (header: unknown): unknown =>
  isRecord(header) && !('resources' in header) ? { ...header, resources: '' } : header;

const over = (blanks: object, value: unknown): unknown =>
  isRecord(value) ? { ...blanks, ...value } : value;

/** Drafts of the first version were all of one template, and held what it asks alone: the rest is blank. */
function fromVersion1(stored: Record<string, unknown>): Record<string, unknown> {
  return {
    ...stored,
    version: 2,
    template: 'peg-cronoprogramma',
    header: over(blank(HEADER_FIELDS), stored['header']),
    indicators: mapRows(stored['indicators'], (row) => ({
      ...row,
      values: over(blank(INDICATOR_FIELDS), row['values']),
    })),
    financial: [],
    years: mapRows(stored['years'], (year) => ({
      ...year,
      phases: mapRows(year['phases'], (phase) => ({ ...blank(PHASE_FIELDS), ...phase })),
    })),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasTexts = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => typeof value[key] === 'string');

const isListOf = (value: unknown, sound: (row: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) &&
  value.every((row) => isRecord(row) && Number.isSafeInteger(row['id']) && sound(row));

const isYear = ({ year, periods, phases }: Record<string, unknown>): boolean =>
  typeof year === 'string' &&
  (periods === 12 || periods === 24) &&
  isListOf(phases, (row) => isPhase(row, periods));

const isPhase = (row: Record<string, unknown>, periods: Periods): boolean =>
  hasTexts(row, ['name', ...PHASE_FIELDS]) &&
  Array.isArray(row['planned']) &&
  row['planned'].length === periods &&
  row['planned'].every((marked) => typeof marked === 'boolean');
