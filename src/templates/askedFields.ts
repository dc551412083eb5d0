/** What the ways of planning have a place for, as rules need to know it: what may be said to be lacking, how a list is read. */
import type { Objective } from '../domain/objective';
import type { TemplateId } from '../domain/plan';
import { LIST_TEMPLATES, OBJECTIVE_TEMPLATES } from './forms';
import type { ListTemplate } from './list/listTemplate';
import type { FieldSpec, ObjectiveTemplate, Section } from './objectiveTemplate';

type Field = keyof Objective;

/** Every sheet has these, whatever its template. */
const HEADING: readonly Field[] = ['number', 'title', 'unit'];

export const askedFields = (template: ObjectiveTemplate): readonly Field[] => [
  ...HEADING,
  ...template.sections.flatMap(askedBySection),
];

function askedBySection(section: Section): readonly Field[] {
  switch (section.kind) {
    case 'fields':
      return section.fields.flatMap((row) =>
        ('field' in row ? [row] : row).flatMap((spec: FieldSpec) => askedByCell(spec)),
      );
    case 'text':
      return [section.field];
    case 'indicators':
    case 'indicatorCards':
      return ['indicatorTable'];
    case 'schedules':
      return ['schedules'];
    case 'financialIndicators':
      return ['financialIndicators'];
    case 'levels':
      return ['levels'];
    case 'people':
      return ['people'];
    case 'sharing':
      return ['sharedWith'];
    case 'notes':
      return ['notes'];
    case 'results':
    case 'score':
      return [];
  }
}

/** One cell may hold two data. */
function askedByCell({ field, showsUnit }: FieldSpec): readonly Field[] {
  if (showsUnit) return [];
  return field === 'priority' ? ['strategicRelevance', 'weight'] : [field];
}

function askedByList({ columns, grouping }: ListTemplate): readonly Field[] {
  const own = columns.flatMap((column) => (column.of === 'objective' ? [column.field] : []));
  const hasIndicators = columns.some((column) => column.of === 'indicator');
  return [grouping.field, ...own, ...(hasIndicators ? (['indicatorTable'] as const) : [])];
}

/** Ways of planning that list the units that take part, the objective's own among them. */
export const WITH_OWN_UNIT: readonly TemplateId[] = OBJECTIVE_TEMPLATES.filter(({ sections }) =>
  sections.some(
    (section) =>
      section.kind === 'fields' && section.fields.flat().some(({ hasOwnUnit }) => hasOwnUnit),
  ),
).map(({ id }) => id);

/** By template, as a book holds them. */
export const ASKED: Partial<Record<TemplateId, readonly Field[]>> = Object.fromEntries([
  ...OBJECTIVE_TEMPLATES.map((template) => [template.id, askedFields(template)]),
  ...LIST_TEMPLATES.map((template) => [template.id, askedByList(template)]),
]);
