/** What the wizard asks of an objective that a sheet holds: what its template asks, in the columns that the sheet has. */
import type { BookObjective } from '../../../domain/book';
import type { WeightScale } from '../../../domain/plan';
import type { ObjectiveTemplate } from '../../../templates/objectiveTemplate';
import { formOf } from '../form';
import type { Form } from '../form';

export function formToEdit(
  template: ObjectiveTemplate,
  { objective, places }: Pick<BookObjective, 'objective' | 'places'>,
  weightScale: WeightScale,
): Form {
  const form = formOf(template, weightScale);
  const { columns } = objective.indicatorTable;
  const header = new Map(
    [...form.header].filter(
      ([field]) => places.fields[field] !== undefined || places.lines[field] !== undefined,
    ),
  );
  return {
    ...form,
    header,
    indicatorColumns: columns.length > 0 ? columns : form.indicatorColumns,
  };
}
