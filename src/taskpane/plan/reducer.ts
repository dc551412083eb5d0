/** Every change that the wizard makes to the draft of a plan. */
import type { TemplateId, WeightScale } from '../../domain/plan';
import { withPasted } from '../paste/pastedRows';
import { isBlankUnit, newUnit } from './draft';
import type { PlanDraft, PlanField, Step, UnitField } from './draft';

export type PastedUnit = Partial<Record<UnitField, string>>;

export type PlanAction =
  | { type: 'replace'; draft: PlanDraft }
  | { type: 'step'; step: Step }
  | { type: 'field'; field: PlanField; value: string }
  | { type: 'template'; template: TemplateId }
  | { type: 'weightScale'; weightScale: WeightScale }
  | { type: 'addUnit' }
  /** Into the row of this id and after it; null for the end of the list. */
  | { type: 'pasteUnits'; at: number | null; rows: readonly PastedUnit[] }
  | { type: 'removeUnit'; id: number }
  | { type: 'unit'; id: number; field: UnitField; value: string };

export function planReducer(draft: PlanDraft, action: PlanAction): PlanDraft {
  switch (action.type) {
    case 'replace':
      return action.draft;
    case 'step':
      return { ...draft, step: action.step };
    case 'field':
      return { ...draft, fields: { ...draft.fields, [action.field]: action.value } };
    case 'template':
      return { ...draft, template: action.template };
    case 'weightScale':
      return { ...draft, weightScale: action.weightScale };
    case 'addUnit':
      return {
        ...draft,
        nextId: draft.nextId + 1,
        units: [...draft.units, newUnit(draft.nextId)],
      };
    case 'pasteUnits':
      return pasteUnits(draft, action);
    case 'removeUnit':
      return { ...draft, units: draft.units.filter(({ id }) => id !== action.id) };
    case 'unit':
      return {
        ...draft,
        units: draft.units.map((unit) =>
          unit.id === action.id
            ? { ...unit, values: { ...unit.values, [action.field]: action.value } }
            : unit,
        ),
      };
  }
}

function pasteUnits(
  draft: PlanDraft,
  { at, rows }: Extract<PlanAction, { type: 'pasteUnits' }>,
): PlanDraft {
  let { nextId } = draft;
  const units = withPasted(draft.units, at, rows, {
    isBlankRow: isBlankUnit,
    fill: (row, pasted) => {
      const { id, values } = row ?? newUnit(nextId++);
      return { id, values: { ...values, ...pasted } };
    },
  });
  return { ...draft, nextId, units };
}
