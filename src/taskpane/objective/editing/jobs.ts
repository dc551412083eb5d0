/** What is edited: the sheet of an objective, its rows in a list, a row that is to come into one. */
import type { Book, BookObjective } from '../../../domain/book';
import type { Edit, Told } from '../../../templates/editing/edit';
import { hasTemplateColumns } from '../../../templates/editing/newSections';
import { addToList } from '../../../templates/editing/listEdits';
import { editObjective } from '../../../templates/editing/objectiveEdit';
import { listTemplate, objectiveTemplate } from '../../../templates/forms';
import type { ListTemplate } from '../../../templates/list/listTemplate';
import { newDraft, STEPS } from '../draft';
import type { Draft, PlanField, Step } from '../draft';
import type { Form } from '../form';
import { draftToEdit, toldBy } from './draftToEdit';
import { formToEdit } from './formToEdit';
import { listForm } from './listForm';

export interface EditJob {
  book: Book;
  form: Form;
  steps: readonly Step[];
  /** As it opens. */
  draft: Draft;
  origins: ReadonlyMap<number, number>;
  /** The objective that is edited; undefined for one that comes. */
  own: BookObjective | undefined;
  /** Whether its sheet has other columns than the template: sections that it lacks cannot come. */
  hasOtherColumns: boolean;
  editOf(after: Told, overwritten: ReadonlySet<string>): Edit;
}

/** A list has no phases. */
const LIST_STEPS: readonly Step[] = ['data', 'review'];

function planOf({ settings }: Book, currentYear: number): Record<PlanField, string> {
  return {
    authority: settings?.authority ?? '',
    title: settings?.title ?? '',
    firstYear: String(settings?.firstYear ?? currentYear),
    lastYear: String(settings?.lastYear ?? currentYear),
  };
}

/** Undefined for an objective of a template that this version does not know. */
export function editJob(book: Book, own: BookObjective, currentYear: number): EditJob | undefined {
  const scale = book.settings?.weightScale ?? '100';
  const template = objectiveTemplate(own.template);
  const list = listTemplate(own.template);
  const form = template
    ? formToEdit(template, own, scale)
    : list && withItsColumns(listForm(list, scale, groupsOf(book, list)), own);
  if (!form) return undefined;
  const { draft, origins } = draftToEdit(own.objective, form, planOf(book, currentYear));
  const before = toldBy(draft, form, origins);
  return {
    ...{ book, form, draft, origins, own },
    hasOtherColumns: template !== undefined && !hasTemplateColumns(own, template),
    steps: list ? LIST_STEPS : STEPS,
    editOf: (after, overwritten) => editObjective(book, own, before, after, overwritten),
  };
}

/** A list made by hand may have fewer columns. */
function withItsColumns(form: Form, { places }: BookObjective): Form {
  const { fields, indicatorHeadings } = places;
  return {
    ...form,
    header: new Map([...form.header].filter(([field]) => fields[field] !== undefined)),
    indicatorColumns: form.indicatorColumns.filter(
      ({ field }) => indicatorHeadings[field] !== undefined,
    ),
  };
}

/** Units or areas that have a table. */
const groupsOf = ({ lists }: Book, list: ListTemplate): string[] => [
  ...new Set(lists.flatMap(({ template, group }) => (template === list.id ? [group] : []))),
];

/** Undefined where the workbook has no table to put it in. */
export function newRowJob(
  book: Book,
  list: ListTemplate,
  currentYear: number,
): EditJob | undefined {
  const tables = book.lists.filter(({ template }) => template === list.id);
  if (tables.length === 0) return undefined;
  const groups = groupsOf(book, list);
  const form = listForm(list, book.settings?.weightScale ?? '100', groups);
  const plan = planOf(book, currentYear);
  const start = newDraft({ year: Number(plan.firstYear), template: list.id, plan });
  const [only = ''] = groups.length === 1 ? groups : [];
  const draft: Draft = {
    ...start,
    years: [],
    header: { ...start.header, [list.grouping.field]: only },
    ...(form.indicatorColumns.length === 0 && { indicators: [] }),
  };
  return {
    ...{ book, form, draft, origins: new Map(), own: undefined, steps: LIST_STEPS },
    hasOtherColumns: false,
    editOf: ({ objective }) => addToList(book, objective),
  };
}
