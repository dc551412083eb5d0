/** Writes an objective as a sheet of a template. */
import { newId } from '../domain/identity';
import type { Objective, Schedule } from '../domain/objective';
import { defaultResultsUse } from '../domain/resultsUse';
import type { SheetBlueprint } from './blueprint';
import { objectiveFooter } from './footer';
import type { ObjectiveTemplate, Section } from './objectiveTemplate';
import { writeFields } from './sheet/fields';
import {
  HEADING_ROWS,
  REPEATED_FROM,
  writeHeading,
  type HeadingCells,
  type PlanHeading,
} from './sheet/heading';
import { writeIndicatorCards } from './sheet/indicatorCards';
import { writeIndicators } from './sheet/indicators';
import { layoutOf, type Layout, type LayoutOptions } from './sheet/layout';
import { ObjectiveGrid } from './sheet/objectiveGrid';
import { writePeople } from './sheet/people';
import { writeFinancialIndicators, writeLevels } from './sheet/recorded';
import { reserveResults, writeResults } from './sheet/results';
import { hasExtraCells, scheduleName, writeSchedule } from './sheet/schedule';
import type { ResultDates } from './sheet/scoreDates';
import { writeScoreSection, type WrittenBefore } from './sheet/scoreSection';
import { writeSharing } from './sheet/sharing';
import { NOTES, writeText } from './sheet/texts';
import { schedulesInUse, templateInUse } from './templateInUse';
import { COLORS, weightFormat } from './style';

/** The sheet of an objective, known by `id` whatever becomes of its number and title. Fields are found again by their worksheet-scoped names. */
export function objectiveSheet(
  base: ObjectiveTemplate,
  name: string,
  objective: Objective,
  plan: PlanHeading,
  id: string = newId(),
  cells: HeadingCells | null = null,
  columns: (options: LayoutOptions) => Layout = layoutOf,
): SheetBlueprint {
  const template = templateInUse(base, plan.results ?? defaultResultsUse());
  const schedules = schedulesInUse(template, objective.schedules);
  const layout = columns(layoutOptions(template, { schedules }));
  const grid = new ObjectiveGrid(layout, weightFormat(plan.weightScale), plan.weightScale);
  writeHeading(grid, plan, cells, objective, template.numberLabel);
  const dates = resultDates(plan, cells);
  const written: WrittenBefore = { cards: [], progress: undefined, levels: [] };
  let results: number | undefined;
  template.sections.forEach((section, index) => {
    if (section.kind === 'results') {
      results = reserveResults(grid);
      grid.gap();
    } else if (section.kind === 'schedules')
      written.progress = writeSchedules(grid, template, schedules, results);
    else if (section.kind === 'levels') {
      const monitoring = { dated: section.dated, dates: plan.monitoringDates ?? [] };
      const places = cells?.monitoring ?? [];
      const { levels } = objective;
      written.levels = writeLevels(grid, levels, section.label, { ...monitoring, places });
      grid.gap();
    } else if (section.kind === 'indicators') {
      written.cards = writeIndicators(grid, objective.indicatorTable);
      grid.gap();
    } else if (section.kind === 'indicatorCards') {
      writeIndicatorCards(grid, objective.indicatorTable, dates);
      grid.gap();
    } else if (section.kind === 'score') {
      const { from } = section;
      // There is nothing to measure: the section comes with the first indicator, on request.
      if (from === 'indicatori' && objective.indicatorTable.indicators.length === 0) return;
      const ofSource = from === 'percentuale' ? percentageDates(plan, cells) : dates;
      writeScoreSection(grid, from, objective.indicatorTable, written, ofSource);
      grid.gap();
    } else writeSection(grid, section, objective);
    // The results stand right under the fields.
    if (section.kind === 'fields' && template.sections[index + 1]?.kind !== 'results') grid.gap();
  });
  return grid.toBlueprint(
    {
      name,
      tabColor: COLORS.planned,
      identity: { template: template.id, version: template.version, id },
      freeze: { rows: HEADING_ROWS, columns: 0 },
    },
    objectiveFooter(objective),
    HEADING_ROWS,
    { printed: layout.printed, repeatedFrom: REPEATED_FROM },
  );
}

/** The dates at which indicators have a result each; null where they have one. */
function resultDates(plan: PlanHeading, cells: HeadingCells | null): ResultDates | null {
  return plan.results?.byDate ? percentageDates(plan, cells) : null;
}

/** The dates of the plan, where it has several. */
function percentageDates(
  { monitoringDates: labels = [], firstYear }: PlanHeading,
  cells: HeadingCells | null,
): ResultDates | null {
  if (labels.length < 2 || firstYear === undefined) return null;
  const { monitoring: places = [], firstYear: yearAt = null } = cells ?? {};
  return { labels, year: firstYear, places, yearAt };
}

/** What the columns of an objective's sheet depend on. */
export function layoutOptions(
  { schedule }: ObjectiveTemplate,
  { schedules }: Pick<Objective, 'schedules'>,
): LayoutOptions {
  const { phaseColumns, doneLabel, isNumbered = !phaseColumns.includes('owner') } = schedule;
  return {
    ...{ phaseColumns, isNumbered, hasStates: doneLabel !== '' },
    periods: schedules.some(({ periods }) => periods === 24) ? 24 : 12,
    hasExtraCell: schedules.some(hasExtraCells),
  };
}

function writeSchedules(
  grid: ObjectiveGrid,
  { schedule: template }: ObjectiveTemplate,
  schedules: Schedule[],
  results: number | undefined,
): string | undefined {
  const planned = schedules.filter(({ phases }) => phases.length > 0);
  const blocks = planned.flatMap((schedule, index) => {
    const block = writeSchedule(grid, schedule, scheduleName(planned, index), template);
    grid.gap();
    return block ?? [];
  });
  return results === undefined ? undefined : writeResults(grid, results, blocks);
}

function writeSection(grid: ObjectiveGrid, section: Section, objective: Objective): void {
  switch (section.kind) {
    case 'fields':
      writeFields(grid, objective, section.fields);
      return;
    case 'text':
      writeText(grid, objective, section);
      break;
    case 'sharing':
      writeSharing(grid, objective.sharedWith);
      return;
    case 'financialIndicators':
      writeFinancialIndicators(grid, objective.financialIndicators, section.labels);
      break;
    case 'people':
      writePeople(grid, objective.people);
      if (objective.people.length === 0) return;
      break;
    case 'notes':
      writeNotes(grid, objective.notes);
      return;
    default:
      return;
  }
  grid.gap();
}

function writeNotes(grid: ObjectiveGrid, notes: string): void {
  if (notes === '') return;
  const first = grid.row;
  for (const line of notes.split('\n')) grid.note(line);
  grid.name(NOTES, grid.since(first));
}
