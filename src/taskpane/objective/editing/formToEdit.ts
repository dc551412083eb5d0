/** What the wizard asks of an objective that a sheet holds: what its template asks, in the columns that the sheet has. */
import type { BookObjective } from '../../../domain/book';
import type { WeightScale } from '../../../domain/plan';
import { hasTemplateColumns } from '../../../templates/editing/newSections';
import type { ObjectiveTemplate } from '../../../templates/objectiveTemplate';
import { formOf } from '../form';
import type { Form } from '../form';

export function formToEdit(
  template: ObjectiveTemplate,
  target: BookObjective,
  weightScale: WeightScale,
): Form {
  const form = formOf(template, weightScale);
  const { objective, places } = target;
  const { columns } = objective.indicatorTable;
  const has = (cells: Partial<Record<string, unknown>>) => Object.keys(cells).length > 0;
  const hasRoom = hasTemplateColumns(target, template);
  const header = new Map(
    [...form.header].filter(
      ([field]) =>
        places.fields[field] !== undefined ||
        places.lines[field] !== undefined ||
        (field === 'notes' && hasRoom),
    ),
  );
  const [shared] = places.sharedWith;
  const hasIndicators =
    places.indicators.length > 0 ||
    has(places.indicatorHeadings) ||
    (hasRoom && hasSection(template, 'indicatorCards'));
  const asked = columns.length > 0 ? columns : form.indicatorColumns;
  return {
    ...{ ...form, header },
    indicatorColumns: hasIndicators ? asked : [],
    sharedFields: form.sharedFields.filter((field) =>
      shared ? shared[field] !== undefined : hasRoom,
    ),
    financialLabel: has(places.financialHeadings) ? form.financialLabel : null,
    hasPeople: places.people.length > 0 || (hasRoom && hasSection(template, 'people')),
    hasOpenYears: hasRoom && hasSection(template, 'schedules'),
    hasOpenPeriods: false,
  };
}

const hasSection = ({ sections }: ObjectiveTemplate, kind: string): boolean =>
  sections.some((section) => section.kind === kind);
