/** Where each thing is asked: the id of its field, and the section of the first step that holds it. */
import type { DraftIndicatorField, HeaderField, PlanField, Step } from './draft';

export const SECTIONS = [
  'plan',
  'identity',
  'weight',
  'involved',
  'texts',
  'indicators',
  'people',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The fields of the sheet's head, section by section, in the order in which they are asked. */
export const SECTION_FIELDS = {
  identity: ['number', 'title', 'unit', 'owner', 'portfolioHolder', 'strategy'],
  weight: ['weight', 'strategicRelevance', 'duration'],
  involved: ['otherUnits', 'stakeholders'],
  texts: ['description', 'expectedResults'],
} as const satisfies Partial<Record<Section, readonly HeaderField[]>>;

export type FieldSection = keyof typeof SECTION_FIELDS;

export interface Place {
  step: Step;
  section?: Section;
  /** The element to give the focus to. */
  field: string;
}

export const headerId = (field: HeaderField): string => `header-${field}`;
export const planId = (field: PlanField): string => `plan-${field}`;
export const indicatorId = (id: number, field: DraftIndicatorField): string =>
  `indicator-${id}-${field}`;
export const personId = (id: number, field: 'role' | 'share'): string => `person-${id}-${field}`;
export const yearId = (id: number): string => `year-${id}`;
export const phaseId = (id: number): string => `phase-${id}`;
export const addIndicatorId = 'add-indicator';
export const addPersonId = 'add-person';
export const addYearId = 'add-year';
export const addPhaseId = (year: number): string => `add-phase-${year}`;

export const headerPlace = (field: HeaderField): Place => ({
  step: 'data',
  section: sectionOf(field),
  field: headerId(field),
});

export const planPlace = (field: PlanField): Place => ({
  step: 'data',
  section: 'plan',
  field: planId(field),
});

function sectionOf(field: HeaderField): FieldSection {
  for (const section of Object.keys(SECTION_FIELDS) as FieldSection[]) {
    if ((SECTION_FIELDS[section] as readonly HeaderField[]).includes(field)) return section;
  }
  throw new Error(`The field ${field} is asked nowhere`);
}
