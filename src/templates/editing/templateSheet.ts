/** The template's own sheet of an objective beside the sheet that is edited: what they both have, row by row. */
import type { BookObjective } from '../../domain/book';
import type { Place } from '../../domain/places';
import type { Objective } from '../../domain/objective';
import { defaultResultsUse, type ResultsUse } from '../../domain/resultsUse';
import type { SheetBlueprint } from '../blueprint';
import { labelKey } from '../labels';
import { layoutOptions, objectiveSheet } from '../objectiveSheet';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { readObjective, type ReadObjective } from '../reading/readObjective';
import type { HeadingCells, PlanHeading } from '../sheet/heading';
import { SCORE_FIELDS, SCORE_TABLE } from '../sheet/indicatorScore';
import { formerLayoutOf, layoutOf, type Layout, type LayoutOptions } from '../sheet/layout';
import { schedulesInUse, templateInUse } from '../templateInUse';
import { blueprintContents } from './blueprintContents';
import type { Editor } from './editor';
import { named } from './sectionKinds';

export interface TemplateSheet extends Pick<ReadObjective, 'places' | 'results'> {
  sheet: SheetBlueprint;
  layout: Layout;
}

/**
 * In the columns that the objective's sheet has: today's, or those of the versions before. Its phases have a row for what was
 * done or not, whatever the plan asks for by now.
 */
export function templateSheet(
  target: BookObjective,
  template: ObjectiveTemplate,
  wanted: Objective,
  plan: PlanHeading,
  cells: HeadingCells | null = null,
): TemplateSheet {
  const asked = plan.results ?? defaultResultsUse();
  const hasDone = template.schedule.doneLabel !== '';
  const score = asked.score === 'fasi' && !hasDone ? 'nessuno' : asked.score;
  const model = (results: ResultsUse) =>
    modelOf(target, template, wanted, { ...plan, results }, cells);
  const own = model({ ...asked, score, doneRow: false });
  if (hasDone || pairsOf(own, target)) return own;
  const withDone = model({ ...asked, doneRow: true });
  return pairsOf(withDone, target) ? withDone : own;
}

function modelOf(
  target: BookObjective,
  template: ObjectiveTemplate,
  wanted: Objective,
  plan: PlanHeading & { results: ResultsUse },
  cells: HeadingCells | null,
): TemplateSheet {
  if (isFormer(target, template))
    return sheetIn(formerLayoutOf, target, template, wanted, plan, cells);
  const today = sheetIn(layoutOf, target, template, wanted, plan, cells);
  if (!template.schedule.isNumbered || pairsOf(today, target)) return today;
  const before = sheetIn(unnumberedLayoutOf, target, template, wanted, plan, cells);
  return pairsOf(before, target) ? before : today;
}

/** Before phases were numbered where their responsible stands beside them. */
const unnumberedLayoutOf = (options: LayoutOptions): Layout =>
  layoutOf({ ...options, isNumbered: false });

function sheetIn(
  columns: (options: LayoutOptions) => Layout,
  target: BookObjective,
  template: ObjectiveTemplate,
  wanted: Objective,
  plan: PlanHeading,
  cells: HeadingCells | null,
): TemplateSheet {
  const id = target.id ?? undefined;
  const sheet = objectiveSheet(template, target.sheet, wanted, plan, id, cells, columns);
  const { places, results } = readObjective(template, blueprintContents(sheet));
  const inUse = templateInUse(template, plan.results ?? defaultResultsUse());
  const schedules = schedulesInUse(inUse, wanted.schedules);
  return { sheet, places, results, layout: columns(layoutOptions(inUse, { schedules })) };
}

/** Sheets of the version before have number and title in one row, the title from the months on. */
function isFormer({ objective, places }: BookObjective, template: ObjectiveTemplate): boolean {
  const { number, title } = places.fields;
  const { firstPeriod, value } = formerLayoutOf(layoutOptions(template, objective));
  return number?.row === title?.row && number?.column === value && title?.column === firstPeriod;
}

/** Rows of the template's sheet, and where they stand on the sheet that is edited. */
export interface Pair {
  theirs: number;
  own: number;
}

/** What both sheets have, row by row; undefined where their columns differ. */
export function pairsOf(
  { places: theirs, layout }: TemplateSheet,
  { places: own }: BookObjective,
): Pair[] | undefined {
  const pairs: Pair[] = [];
  let isSame = true;
  const pairRows = (one: Place | undefined, other: Place | undefined) => {
    if (one && other) pairs.push({ theirs: one.row, own: other.row });
  };
  const pair = (one: Place | undefined, other: Place | undefined) => {
    if (one && other && one.column !== other.column) isSame = false;
    pairRows(one, other);
  };
  for (const field of Object.keys(theirs.fields) as (keyof typeof theirs.fields)[])
    // Fields stood beside each other that stand below each other today.
    if (layout.isFormer) pairRows(theirs.fields[field], own.fields[field]);
    else pair(theirs.fields[field], own.fields[field]);
  pair(theirs.indicators[0]?.description, own.indicators[0]?.description);
  pair(theirs.indicatorHeadings.description, own.indicatorHeadings.description);
  pair(theirs.financialHeadings.planned, own.financialHeadings.planned);
  pair(theirs.levels[0]?.label, own.levels[0]?.label);
  pair(theirs.people[0]?.title, own.people[0]?.title);
  pair(theirs.sharedWith[0]?.unit, own.sharedWith[0]?.unit);
  own.schedules.forEach((schedule, index) => {
    const other = theirs.schedules[index];
    pair(other?.title, schedule.title);
    if (other?.periods?.columns.join() !== schedule.periods?.columns.join()) isSame = false;
    // Their totals stand right below the phases.
    const end = (phases: typeof schedule.phases) =>
      Math.max(...phases.map(({ done, planned }) => (done ?? planned)?.row ?? -1));
    if (other && end(other.phases) >= 0 && end(schedule.phases) >= 0)
      pairs.push({ theirs: end(other.phases) + 1, own: end(schedule.phases) + 1 });
  });
  return isSame && pairs.length > 0 ? pairs : undefined;
}

/** Rows that the formulas of a section refer to, where all that it refers to stands as it is wanted. */
export function rowPairs(
  { places: theirs, results }: Pick<TemplateSheet, 'places' | 'results'>,
  { places, results: own }: BookObjective,
): Pair[] {
  const pair = (one: Place | undefined, other: Place | undefined): Pair[] =>
    one && other ? [{ theirs: one.row, own: other.row }] : [];
  return [
    ...theirs.indicators.flatMap(({ description }, index) =>
      pair(description, places.indicators[index]?.description),
    ),
    ...theirs.levels.flatMap(({ value }, index) => pair(value, places.levels[index]?.value)),
    ...pair(results.progress?.at, own.progress?.at),
  ];
}

/** The headings of the table of the score, and the score below it. */
export function scorePairs(
  editor: Editor,
  sheet: SheetBlueprint,
  theirs: number | undefined,
  own: number | undefined,
): Pair[] {
  const heading = named(sheet, SCORE_TABLE)?.row;
  if (heading === undefined || theirs === undefined || own === undefined) return [];
  // The results may stand under dates.
  const labels = SCORE_FIELDS.filter(({ field }) => field !== 'actual').map(({ label }) =>
    labelKey(label),
  );
  const isHeading = (row: number) => {
    const keys = editor.filled(row).map((column) => labelKey(editor.value(row, column)));
    return labels.every((label) => keys.includes(label));
  };
  let row = own - 1;
  while (row >= 0 && !isHeading(row)) row -= 1;
  return row < 0
    ? []
    : [
        { theirs: heading, own: row },
        { theirs, own },
      ];
}

/** Titles between a section and the first datum of the next. */
const MOST_TITLES = 3;

/** Before what comes after it in the template's sheet; at the end where nothing does. */
export function placeFor(
  editor: Editor,
  pairs: readonly Pair[],
  last: number,
  /** Rows of all sections that come. */
  coming: readonly (readonly [first: number, last: number])[],
): number | undefined {
  const next = pairs
    .filter(({ theirs }) => theirs > last)
    .sort((one, other) => one.theirs - other.theirs)[0];
  // A last field that says nothing has its row all the same.
  if (!next) return Math.max(editor.lastRow, ...pairs.map(({ own }) => own)) + 2;
  const between = coming.filter(([first, end]) => first > last && end < next.theirs);
  const others = between.reduce((sum, [first, end]) => sum + end - first + 1, 0);
  const titles = next.theirs - last - 1 - others;
  return titles <= MOST_TITLES ? next.own - titles : undefined;
}
