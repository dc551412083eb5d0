/** What the user has typed of a new plan so far, kept as typed: a half-written year survives the closing of the pane. */
import { TEMPLATES } from '../../domain/plan';
import type { TemplateId, WeightScale } from '../../domain/plan';
import type { KnownSettings } from '../../domain/settingsKnown';

export const STEPS = ['data', 'units', 'review'] as const;
export type Step = (typeof STEPS)[number];

export const PLAN_FIELDS = [
  'authority',
  'title',
  'firstYear',
  'lastYear',
  'monitoringDates',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

export const UNIT_FIELDS = ['name', 'owner', 'aliases'] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];

export const WEIGHT_SCALES = ['100', '%', 'coefficienti'] as const satisfies readonly WeightScale[];

export interface DraftUnit {
  id: number;
  values: Record<UnitField, string>;
}

export interface PlanDraft {
  version: 1;
  step: Step;
  /** The next row number to give: rows keep their identity while others come and go. */
  nextId: number;
  fields: Record<PlanField, string>;
  template: TemplateId;
  weightScale: WeightScale;
  units: DraftUnit[];
}

export const isBlank = (text: string): boolean => text.trim() === '';

export const isBlankUnit = ({ values }: DraftUnit): boolean => Object.values(values).every(isBlank);

export const newUnit = (id: number): DraftUnit => ({
  id,
  values: { name: '', owner: '', aliases: '' },
});

/** A new draft: three years, as PEG and PIAO have, the most complete template, and one unit to fill in. */
export function newPlanDraft(year: number): PlanDraft {
  return {
    version: 1,
    step: 'data',
    nextId: 2,
    fields: {
      authority: '',
      title: '',
      firstYear: String(year),
      lastYear: String(year + 2),
      monitoringDates: '',
    },
    template: 'scheda-completa',
    weightScale: '100',
    units: [newUnit(1)],
  };
}

/** A draft with what the sheets know, to be looked through: the settings that they were made with are gone. */
export function draftKnown(fresh: PlanDraft, known: KnownSettings): PlanDraft {
  const { template, firstYear, lastYear, monitoringDates, units } = known;
  const rows = units.map(({ name, owner }, index) => ({
    id: index + 1,
    values: { name, owner, aliases: '' },
  }));
  return {
    ...fresh,
    template,
    fields: {
      ...fresh.fields,
      ...(firstYear !== null && { firstYear: String(firstYear) }),
      ...(lastYear !== null && { lastYear: String(lastYear) }),
      monitoringDates: monitoringDates.join('; '),
    },
    ...(rows.length > 0 && { units: rows, nextId: rows.length + 1 }),
  };
}

/** True when the user has written nothing: years and choices alone are not worth offering again. */
export function isUntouched({ fields, units }: PlanDraft): boolean {
  return (
    [fields.authority, fields.title, fields.monitoringDates].every(isBlank) &&
    units.every(isBlankUnit)
  );
}

/** A stored draft as a draft, or null when it is absent, of another version, or damaged. */
export function readPlanDraft(stored: unknown): PlanDraft | null {
  if (!isRecord(stored) || stored['version'] !== 1) return null;
  const { step, nextId, fields, template, weightScale, units } = stored;
  const sound =
    isOneOf(STEPS, step) &&
    Number.isSafeInteger(nextId) &&
    hasTexts(fields, PLAN_FIELDS) &&
    isOneOf(TEMPLATES, template) &&
    isOneOf(WEIGHT_SCALES, weightScale) &&
    Array.isArray(units) &&
    units.every(
      (unit) =>
        isRecord(unit) && Number.isSafeInteger(unit['id']) && hasTexts(unit['values'], UNIT_FIELDS),
    );
  return sound ? (stored as unknown as PlanDraft) : null;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = (values: readonly string[], value: unknown): boolean =>
  values.some((each) => each === value);

export const hasTexts = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => typeof value[key] === 'string');
