/** What the wizard asks of an objective that is a row of a list: what the columns of the list hold. */
import type { WeightScale } from '../../../domain/plan';
import type { ListTemplate } from '../../../templates/list/listTemplate';
import type { ObjectiveTemplate } from '../../../templates/objectiveTemplate';
import { formOf } from '../form';
import type { AskedField, Form } from '../form';

/** `groups`: the units or areas that have a table. */
export function listForm(
  list: ListTemplate,
  weightScale: WeightScale,
  groups: readonly string[],
  targetYears: readonly number[] = [],
): Form {
  const asked = (label: string | null): AskedField => ({ label, options: [] });
  const header: Form['header'] = new Map([
    ['title', asked(null)],
    [list.grouping.field, { label: null, options: groups }] as const,
    ...list.columns.flatMap((column) =>
      column.of === 'objective' && column.field !== 'title'
        ? [[column.field, asked(null)] as const]
        : [],
    ),
  ]);
  return {
    ...formOf(asTemplate(list), weightScale),
    header,
    indicatorColumns: list.columns.flatMap((column) =>
      column.of === 'indicator' ? [{ field: column.field, label: column.title }] : [],
    ),
    targetYears,
    ...{ hasPeople: false, hasOpenYears: false, hasOpenPeriods: false },
  };
}

/** A list has no sheets, and nothing of what is only on sheets. */
const asTemplate = ({ id, version, sheet }: ListTemplate): ObjectiveTemplate => ({
  ...{ id, version, name: sheet, description: '', numberLabel: '' },
  schedule: { phaseColumns: [], labels: {}, doneLabel: '', periods: 12 },
  ...{ sections: [], summary: [] },
});
