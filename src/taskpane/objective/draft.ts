/**
 * The wizard's draft: what the user has typed so far, kept as typed. Nothing is read as a number here,
 * so a half-written "12," survives the closing of the pane.
 */
import type { IndicatorField } from '../../domain/objective';

export const STEPS = ['data', 'phases', 'review'] as const;
export type Step = (typeof STEPS)[number];

export const HEADER_FIELDS = [
  'number',
  'title',
  'unit',
  'owner',
  'portfolioHolder',
  'strategy',
  'strategicRelevance',
  'weight',
  'duration',
  'otherUnits',
  'stakeholders',
  'description',
  'expectedResults',
] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

export const PLAN_FIELDS = ['authority', 'title', 'firstYear', 'lastYear'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** The columns of the indicator table that the wizard asks for, in the order of the sheet. */
export const INDICATOR_FIELDS = [
  'description',
  'unitOfMeasure',
  'baseline',
  'target',
  'midYearTarget',
  'finalResult',
] as const satisfies readonly IndicatorField[];
export type DraftIndicatorField = (typeof INDICATOR_FIELDS)[number];

export interface DraftIndicator {
  id: number;
  values: Record<DraftIndicatorField, string>;
}

export interface DraftPerson {
  id: number;
  role: string;
  share: string;
}

export interface DraftPhase {
  id: number;
  name: string;
  /** Twelve entries, January first. */
  planned: boolean[];
}

export interface DraftYear {
  id: number;
  year: string;
  phases: DraftPhase[];
}

export interface Draft {
  version: 1;
  step: Step;
  /** The next row number to give: rows keep their identity while others come and go. */
  nextId: number;
  plan: Record<PlanField, string>;
  header: Record<HeaderField, string>;
  indicators: DraftIndicator[];
  people: DraftPerson[];
  years: DraftYear[];
}

/** The key under which the draft is kept. */
export const DRAFT_KEY = 'objective';

export const MONTHS = 12;

const blank = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, ''])) as Record<K, string>;

export const newIndicator = (id: number): DraftIndicator => ({
  id,
  values: blank(INDICATOR_FIELDS),
});
export const newPerson = (id: number): DraftPerson => ({ id, role: '', share: '' });
export const newPhase = (id: number): DraftPhase => ({
  id,
  name: '',
  planned: Array<boolean>(MONTHS).fill(false),
});

/** What is known before the user types: the year of the schedule, the number and the plan, where the workbook tells. */
export interface DraftStart {
  year: number;
  number?: string;
  plan?: Partial<Record<PlanField, string>>;
}

/** A new draft: one empty indicator and one empty phase, so the first thing to do is in sight. */
export function newDraft(start: DraftStart): Draft {
  return {
    version: 1,
    step: 'data',
    nextId: 4,
    plan: {
      ...blank(PLAN_FIELDS),
      firstYear: String(start.year),
      lastYear: String(start.year + 2),
      ...start.plan,
    },
    header: { ...blank(HEADER_FIELDS), number: start.number ?? '' },
    indicators: [newIndicator(1)],
    people: [],
    years: [{ id: 2, year: String(start.year), phases: [newPhase(3)] }],
  };
}

/** True when the user has written nothing that a new draft does not have: such a draft is not worth offering again. */
export function isUntouched(draft: Draft): boolean {
  return (
    HEADER_FIELDS.every((field) => field === 'number' || isBlank(draft.header[field])) &&
    isBlank(draft.plan.authority) &&
    draft.indicators.every((row) => Object.values(row.values).every(isBlank)) &&
    draft.people.every((row) => isBlank(row.role) && isBlank(row.share)) &&
    draft.years.every((year) => year.phases.every(isBlankPhase))
  );
}

export const isBlank = (text: string): boolean => text.trim() === '';

export const isBlankPhase = (phase: DraftPhase): boolean =>
  isBlank(phase.name) && !phase.planned.includes(true);

export const isBlankIndicator = (indicator: DraftIndicator): boolean =>
  Object.values(indicator.values).every(isBlank);

export const isBlankPerson = (person: DraftPerson): boolean =>
  isBlank(person.role) && isBlank(person.share);

/** A stored draft as a draft, or null when it is absent, of another version, or damaged. */
export function readDraft(stored: unknown): Draft | null {
  if (!isRecord(stored) || stored['version'] !== 1) return null;
  const { step, nextId, plan, header, indicators, people, years } = stored;
  const sound =
    STEPS.includes(step as Step) &&
    Number.isSafeInteger(nextId) &&
    hasTexts(plan, PLAN_FIELDS) &&
    hasTexts(header, HEADER_FIELDS) &&
    isListOf(indicators, (row) => hasTexts(row['values'], INDICATOR_FIELDS)) &&
    isListOf(people, (row) => hasTexts(row, ['role', 'share'])) &&
    isListOf(years, (year) => hasTexts(year, ['year']) && isListOf(year['phases'], isPhase));
  return sound ? (stored as unknown as Draft) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasTexts = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => typeof value[key] === 'string');

const isListOf = (value: unknown, sound: (row: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) &&
  value.every((row) => isRecord(row) && Number.isSafeInteger(row['id']) && sound(row));

const isPhase = (row: Record<string, unknown>): boolean =>
  hasTexts(row, ['name']) &&
  Array.isArray(row['planned']) &&
  row['planned'].length === MONTHS &&
  row['planned'].every((month) => typeof month === 'boolean');
