/** Where each thing is asked: the id of its field, and the section of the first step that holds it. */
import type { IndicatorField } from '../../domain/objective';
import type { HeaderField, PhaseField, PlanField, SharedField, Step } from './draft';

export const SECTIONS = [
  'plan',
  'identity',
  'weight',
  'programming',
  'involved',
  'shared',
  'texts',
  'indicators',
  'financial',
  'people',
  'more',
  'notAsked',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The fields of the sheet's head, section by section, in the order in which they are asked by any template. */
export const SECTION_FIELDS = {
  identity: [
    'number',
    'title',
    'kind',
    'unit',
    'service',
    'area',
    'owner',
    'strategy',
    'performance',
  ],
  weight: ['weight', 'strategicRelevance', 'duration', 'completionYear', 'dueDate'],
  programming: ['strategicLine', 'operationalObjective', 'publicValue', 'anticorruption'],
  involved: ['resources', 'lead', 'portfolioHolder', 'crossSector', 'otherUnits', 'stakeholders'],
  texts: ['description', 'expectedResults'],
  more: ['financialResources', 'issues', 'notes'],
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
export const indicatorId = (id: number, field: IndicatorField): string =>
  `indicator-${id}-${field}`;
export const financialId = (id: number): string => `financial-${id}`;
export const personId = (id: number, field: 'role' | 'share'): string => `person-${id}-${field}`;
export const sharedId = (id: number, field: SharedField): string => `shared-${id}-${field}`;
export const addSharedId = 'add-shared';
export const yearId = (id: number): string => `year-${id}`;
export const periodsId = (year: number, periods: number): string => `periods-${year}-${periods}`;
export const phaseId = (id: number): string => `phase-${id}`;
export const phaseWordsId = (id: number): string => `phase-${id}-words`;
export const phaseFieldId = (id: number, field: PhaseField): string => `phase-${id}-${field}`;
export const addIndicatorId = 'add-indicator';
export const addFinancialId = 'add-financial';
/** The remark over what is not asked: it stays while its rows go. */
export const notAskedId = 'not-asked';
export const addPersonId = 'add-person';
export const addYearId = 'add-year';
export const addPhaseId = (year: number): string => `add-phase-${year}`;

export const headerPlace = (field: HeaderField): Place => ({
  step: 'data',
  section: sectionOf(field),
  field: headerId(field),
});

export const sharedPlace = (id: number, field: SharedField): Place => ({
  step: 'data',
  section: 'shared',
  field: sharedId(id, field),
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
