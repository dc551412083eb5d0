/**
 * What changes on the sheet of an objective, or in the rows of a list, when it is wanted otherwise: the cells that say
 * something else, the rows that come and go. All else stays as people left it.
 */
import type { Book, BookObjective } from '../../domain/book';
import type { Objective, Participation, RecordedItem, SharedUnit } from '../../domain/objective';
import type { Edit, Told } from './edit';
import type { TemplateId } from '../../domain/plan';
import { listTemplate, objectiveTemplate } from '../forms';
import { editCards } from './cardEdits';
import { Editor } from './editor';
import { editHeader } from './headerEdits';
import {
  editIndicators,
  indicatorEdit,
  indicatorName,
  type IndicatorTableEdit,
} from './indicatorEdits';
import { knownMerges } from './knownMerges';
import { moveInList } from './listEdits';
import { addSections } from './newSections';
import {
  cardSections,
  notesSection,
  peopleSection,
  scheduleSection,
  sharingSection,
  type NewSection,
} from './sectionKinds';
import { editSchedules } from './phaseEdits';
import { numberIn } from './cellContent';
import { editScoredRows, hasScoredRows } from './scoredRows';
import { summaryRowsGone } from './removeObjective';
import { editRows } from './rowEdits';
import { editText } from './textEdits';

const TEXTS = ['description', 'expectedResults', 'financialResources', 'issues', 'notes'] as const;

/**
 * `before` is what the pane made of the objective as it was read: what it does not show it does not change. `overwritten`:
 * the cells whose formulas give way.
 */
export function editObjective(
  book: Book,
  target: BookObjective,
  before: Told,
  after: Told,
  overwritten: ReadonlySet<string> = new Set(),
): Edit {
  const group = listTemplate(target.template)?.grouping.field;
  if (group !== undefined && before.objective[group] !== after.objective[group])
    return moveInList(book, target, after.objective);
  const template = objectiveTemplate(target.template);
  let merges: ReturnType<typeof knownMerges> | undefined;
  const mergesOf = template && (() => (merges ??= knownMerges(target, template)));
  const editor = new Editor(book, target.sheet, overwritten, mergesOf);
  editHeader(editor, target, before.objective, after.objective, book.settings?.weightScale);
  for (const field of TEXTS) {
    const cells = target.places.lines[field];
    if (cells) editText(editor, field, cells, before.objective[field], after.objective[field]);
  }
  const indicators = indicatorEdit(target, before, after);
  if (hasCards(target.template)) {
    // The first cards come with the rows of the score, as a section.
    if (target.places.indicators.length > 0) editCards(editor, indicators);
  } else if (listTemplate(target.template)) editIndicators(editor, withOwnRow(target, indicators));
  else if (hasScoredRows(target.places.indicators, target.places.results))
    editScoredRows(editor, indicators, target.places.results);
  else editIndicators(editor, indicators);
  editSmallTables(editor, target, before, after);
  const newSchedules = editSchedules(
    editor,
    target.places.schedules,
    { schedules: before.objective.schedules, origins: before.origins.schedules },
    { schedules: after.objective.schedules, origins: after.origins.schedules },
  );
  if (template) {
    const { schedules } = target.objective;
    // Years that are there as they are, for their columns.
    const wanted = { ...after.objective, schedules: [...schedules, ...newSchedules] };
    addSections(editor, book, target, template, wanted, [
      ...newSectionsOf(target, after.objective),
      ...newSchedules.map(({ year, doneLabel }, index) =>
        scheduleSection(String(year), schedules.length + index, doneLabel !== ''),
      ),
    ]);
  }
  const own = editor.finish();
  const { lines, changes } = rowsOfUnitsGone(book, target, before, after);
  return { ...own, lines: [...own.lines, ...lines], changes: [...own.changes, ...changes] };
}

/** A unit that shares the objective no longer has no row of it in the summaries, which would show #REF!. */
function rowsOfUnitsGone(
  book: Book,
  target: BookObjective,
  { origins: { sharedWith: before } }: Told,
  { origins: { sharedWith: after } }: Told,
): Pick<Edit, 'lines' | 'changes'> {
  const gone = before.filter((from) => from !== null && !after.includes(from));
  const { rows, kept, changes } = summaryRowsGone(
    book,
    target,
    ({ shared }) => shared !== null && gone.includes(shared),
  );
  const lines: Edit['lines'] =
    changes.length === 0 ? [] : [{ kind: 'summaryRows', gone: rows, kept: kept.length }];
  return { lines, changes };
}

function newSectionsOf(
  { template, places }: BookObjective,
  { sharedWith, people, notes, indicatorTable }: Objective,
): NewSection[] {
  const names = indicatorTable.indicators.map((each) => indicatorName(each));
  const [group] = people;
  return [
    ...(hasCards(template) && names.length > 0 && places.indicators.length === 0
      ? cardSections(names.join(', '))
      : []),
    ...(sharedWith.length > 0 && places.sharedWith.length === 0
      ? [sharingSection(sharedWith.map(({ unit }) => unit).join(', '))]
      : []),
    ...(group && places.people.length === 0
      ? [peopleSection(group.members.map(({ role }) => role).join(', '))]
      : []),
    ...(notes !== '' && !places.lines.notes ? [notesSection(notes)] : []),
  ];
}

/** In a list the row of an objective has room for the first indicator, and stays without it: the headings are those of all. */
function withOwnRow({ places }: BookObjective, edit: IndicatorTableEdit): IndicatorTableEdit {
  const row = places.fields.title?.row;
  const { indicatorHeadings } = places;
  if (row === undefined) return { ...edit, headings: {} };
  if (places.indicators.length > 0) return { ...edit, headings: {}, staying: row };
  const own = Object.entries(indicatorHeadings).map(([field, at]) => [field, { ...at, row }]);
  return {
    ...edit,
    headings: {},
    spare: Object.fromEntries(own) as IndicatorTableEdit['headings'],
  };
}

const hasCards = (template: TemplateId): boolean =>
  objectiveTemplate(template)?.sections.some(({ kind }) => kind === 'indicatorCards') ?? false;

function editSmallTables(
  editor: Editor,
  { places }: BookObjective,
  before: Told,
  after: Told,
): void {
  editRows<RecordedItem, 'planned'>(editor, {
    kind: 'financial',
    fields: ['planned'],
    before: before.objective.financialIndicators,
    after: after.objective.financialIndicators,
    origins: {
      before: before.origins.financialIndicators,
      after: after.origins.financialIndicators,
    },
    places: places.financialIndicators,
    headings: places.financialHeadings,
    valueOf: ({ planned }) => planned,
    nameOf: ({ planned }) => planned,
    datum: (name, field) => ({ of: 'financial', name, field }),
    contentOf: (_, value) => value,
  });
  const members = ({ people }: Objective) => people.flatMap((group) => group.members);
  const [group] = places.people;
  // Of those that have no rows yet the whole table comes.
  if (places.people.length > 0)
    editRows<Participation, 'role' | 'share'>(editor, {
      kind: 'person',
      fields: ['role', 'share'],
      before: members(before.objective),
      after: members(after.objective),
      origins: { before: before.origins.people, after: after.origins.people },
      places: places.people.flatMap((each) => each.members),
      headings: group?.title ? { role: group.title } : {},
      valueOf: (member, field) => member[field],
      nameOf: ({ role }) => role,
      datum: (name, field) => ({ of: 'person', name, field }),
      contentOf: (_, value, at) =>
        typeof value === 'number' ? numberIn(editor.held(at), value) : value,
    });
  if (places.sharedWith.length > 0)
    editRows<SharedUnit, 'unit' | 'number' | 'strategicRelevance' | 'weight'>(editor, {
      kind: 'shared',
      fields: ['unit', 'number', 'strategicRelevance', 'weight'],
      before: before.objective.sharedWith,
      after: after.objective.sharedWith,
      origins: { before: before.origins.sharedWith, after: after.origins.sharedWith },
      places: places.sharedWith,
      headings: {},
      valueOf: (shared, field) => shared[field],
      nameOf: ({ unit }) => unit,
      datum: (name, field) => ({ of: 'shared', name, field }),
      contentOf: (_, value, at) =>
        typeof value === 'number' ? numberIn(editor.held(at), value) : value,
    });
}
